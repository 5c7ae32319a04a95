import { termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { isNotFound } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'
import { Mijn, mijnPad } from './mijn.tsx'
import { isVoorbij } from './stappen.tsx'
import { INWONER, leesMijn } from './toegang.ts'
import { GOED_OM_TE_WETEN, NEEM_MEE, Vooraf } from './vooraf.tsx'

/** What will be asked and why, by whom, and by which criteria and norm it is judged. */
export const voorbereidenPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/voorbereiden',
    policy: { ...INWONER, audit: 'voorbereiding-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    view: ({ zaak }, context) => {
      const { behandelaar } = zaak.stand.melding
      const { planTotEnMet } = zaak.voortgang.termijnen
      return (
        <Mijn
          page={context}
          zaak={zaak}
          regeling={parts.regeling}
          title="Bereid u voor"
          deel="voorbereiden"
          intro={<p>Hier staat wat wij vragen en waar wij naar kijken. Meer vragen wij niet.</p>}
        >
          <Vooraf
            regeling={parts.regeling}
            wie={
              behandelaar === undefined
                ? 'U praat met een Wmo-consulent van de gemeente. U hoort nog wie dat is. Wilt u iemand anders? Zeg het ons.'
                : `U praat met ${behandelaar.naam}, Wmo-consulent van de gemeente. Wilt u iemand anders? Zeg het ons.`
            }
          />
          <Heading>Neem dit mee, als u het heeft</Heading>
          <List items={NEEM_MEE} />
          <Heading>Goed om te weten</Heading>
          <List items={GOED_OM_TE_WETEN} />
          <Heading>Uw eigen plan</Heading>
          <Paragraph>
            U mag zelf opschrijven welke hulp u nodig heeft. Het mag, maar het hoeft niet.
            {planTotEnMet === undefined || isVoorbij(planTotEnMet, zaak.vandaag)
              ? null
              : ` Geef het ons uiterlijk op ${termijnTekst(planTotEnMet)}.`}
          </Paragraph>
          <Buttons>
            <LinkButton href={mijnPad(zaak.dossier, '/plan')}>Maak een plan</LinkButton>
          </Buttons>
        </Mijn>
      )
    },
  })
