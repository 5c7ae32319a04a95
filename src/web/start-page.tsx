import type { ReactNode } from 'react'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { doorNaar } from './answer.ts'
import { Afloop, frame } from './frame.tsx'
import { hulp } from './inwoner/mijn.tsx'
import { page } from './route.ts'
import { Buttons, LinkButton } from './ui/button.tsx'
import { Pagina } from './ui/pagina.tsx'
import { Heading, Link, List, Paragraph, Phone } from './ui/text.tsx'

/** The public start page: what the Wmo is in a few lines, and the ways in. With the number to call where a gemeente is known. */
export const startPage = (parts?: { readonly regeling: Regeling }) =>
  page({
    path: '/',
    policy: { public: true },
    load: async ({ persoon }) =>
      persoon === undefined ? { regeling: parts?.regeling } : doorNaar('/inloggen/begin'),
    view: ({ regeling }, context) => (
      <Pagina
        {...frame(context)}
        {...(regeling === undefined ? {} : { help: hulp(regeling) })}
        title="Hulp en ondersteuning thuis"
        intro={
          <p>Lukt het thuis niet meer alleen? Vertel het ons. Samen zoeken we wat helpt. Dat heet de Wmo.</p>
        }
      >
        <Afloop page={context} />
        <Buttons>
          <LinkButton href="/melding">Doe een melding</LinkButton>
          <LinkButton href="/inloggen" kind="secondary">
            Inloggen
          </LinkButton>
        </Buttons>
        <Heading>Zo gaat het</Heading>
        <List
          items={[
            'U vertelt wat niet meer lukt. U krijgt meteen een bevestiging.',
            'Wij maken een afspraak en praten met u. Dat mag bij u thuis.',
            'U krijgt een verslag. U leest mee en zegt wat er niet klopt.',
            'U vraagt hulp aan. Wij nemen een besluit en leggen uit waarom.',
          ]}
        />
        <Heading>Liever iemand spreken?</Heading>
        {regeling === undefined ? null : <Bellen regeling={regeling} />}
        <Paragraph>
          Bellen, langskomen of een brief sturen mag ook. Een onafhankelijk{' '}
          <strong>cliëntondersteuner</strong> kan met u meedenken. Dat is gratis.
          {regeling === undefined ? null : (
            <>
              {' '}
              {regeling.clientondersteuning.organisatie}:{' '}
              <Phone number={regeling.clientondersteuning.telefoon} />.
            </>
          )}
        </Paragraph>
        <Paragraph>
          Bent u hier al bekend? <Link href="/inloggen">Log in</Link> om te zien hoe het ermee staat.
        </Paragraph>
      </Pagina>
    ),
  })

function Bellen({ regeling: { gemeente } }: { regeling: Regeling }): ReactNode {
  return (
    <Paragraph>
      Bel {gemeente.afdeling}: <Phone number={gemeente.telefoon} />,{' '}
      {gemeente.bereikbaar.toLocaleLowerCase('nl')}. Kunt u niet wachten? Zeg dat dan meteen. Is er gevaar?
      Bel <Phone number="112" />.
    </Paragraph>
  )
}
