import { doorNaar } from './answer.ts'
import { Afloop, frame } from './frame.tsx'
import { page } from './route.ts'
import { Buttons, LinkButton } from './ui/button.tsx'
import { Pagina } from './ui/pagina.tsx'
import { Heading, Link, List, Paragraph } from './ui/text.tsx'

/** The public start page: what the Wmo is in a few lines, and the ways in. */
export const startPage = page({
  path: '/',
  policy: { public: true },
  load: async ({ persoon }) => (persoon === undefined ? {} : doorNaar('/inloggen/begin')),
  view: (_data, context) => (
    <Pagina
      {...frame(context)}
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
      <Paragraph>
        Bellen, langskomen of een brief sturen mag ook. Een onafhankelijk <strong>cliëntondersteuner</strong>{' '}
        kan met u meedenken. Dat is gratis.
      </Paragraph>
      <Paragraph>
        Bent u hier al bekend? <Link href="/inloggen">Log in</Link> om te zien hoe het ermee staat.
      </Paragraph>
    </Pagina>
  ),
})
