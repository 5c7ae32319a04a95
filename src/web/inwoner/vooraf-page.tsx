import type { DossierParts } from '../dossier-parts.ts'
import { Afloop, frame } from '../frame.tsx'
import { page } from '../route.ts'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { Heading, List } from '../ui/text.tsx'
import { hulp, terugNaarMijn, ZijkantVoorIedereen } from './mijn.tsx'
import { GOED_OM_TE_WETEN, NEEM_MEE, Vooraf } from './vooraf.tsx'

/** The same preparation for everyone, before any melding: questions, criteria and norm can be read by all. */
export const voorafPage = (parts: DossierParts) =>
  page({
    path: '/vooraf',
    policy: { public: true },
    load: async () => ({ regeling: parts.regeling }),
    view: ({ regeling }, context) => (
      <Pagina
        {...frame(context)}
        {...terugNaarMijn(context.persoon)}
        title="Zo gaat het gesprek"
        intro={
          <p>
            Hier staat alles wat wij vragen en waar wij naar kijken. Zo weet u vooraf waar u aan toe bent.
          </p>
        }
        side={<ZijkantVoorIedereen regeling={regeling} />}
        sideLabel="Contact en hulp"
        help={{ ...hulp(regeling), links: [{ label: 'Doe een melding', href: '/melding' }] }}
      >
        <Afloop page={context} />
        <Vooraf
          regeling={regeling}
          wie="U praat met een Wmo-consulent van de gemeente. Die wordt uw vaste contactpersoon. Wilt u liever iemand anders? Zeg het ons."
        />
        <Heading>Neem dit mee, als u het heeft</Heading>
        <List items={NEEM_MEE} />
        <Heading>Goed om te weten</Heading>
        <List items={GOED_OM_TE_WETEN} />
        <Buttons>
          <LinkButton href="/melding">Doe een melding</LinkButton>
        </Buttons>
      </Pagina>
    ),
  })
