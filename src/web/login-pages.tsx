import type { ReactElement } from 'react'
import { Afloop, frame, hidden } from './frame.tsx'
import type { PageContext } from './route.ts'
import { Alert } from './ui/alert.tsx'
import { Button, Buttons, LinkButton } from './ui/button.tsx'
import { Form } from './ui/form.tsx'
import { Pagina, type Site } from './ui/pagina.tsx'
import { EmptyState, Paragraph } from './ui/text.tsx'
import type { DemoPersoon } from './web-parts.ts'

/** Before one goes to the login provider. */
export function InloggenPagina(props: { page: PageContext; naar: string; oefenen: boolean }): ReactElement {
  const { page, naar, oefenen } = props
  return (
    <Pagina {...frame(page)} title="Inloggen">
      <Afloop page={page} />
      {oefenen ? (
        <Paragraph>
          Dit is een oefenomgeving zonder DigiD. Op de volgende pagina kiest u wie u wilt zijn. U heeft geen
          wachtwoord nodig.
        </Paragraph>
      ) : (
        <Paragraph>U gaat naar een andere pagina om in te loggen. Daarna komt u hier terug.</Paragraph>
      )}
      <Form action="/inloggen" {...hidden(page)} extra={{ naar }}>
        <Button>{oefenen ? 'Kies wie u bent' : 'Log in'}</Button>
      </Form>
    </Pagina>
  )
}

/** The page of the built-in provider: pick a person of the demo. */
export function KiesPersoonPagina(props: {
  page: PageContext
  personen: readonly DemoPersoon[]
}): ReactElement {
  const { page, personen } = props
  return (
    <Pagina
      {...frame(page)}
      title="Wie wilt u zijn?"
      width="breed"
      intro={<p>Kies een persoon. U ziet dan wat deze persoon ziet, en kunt doen wat deze persoon mag.</p>}
    >
      <Alert kind="info" title="Alleen om te oefenen">
        Inloggen zonder wachtwoord kan alleen in deze oefenomgeving. Alle mensen zijn verzonnen.
      </Alert>
      {personen.length === 0 ? (
        <EmptyState>Er zijn nog geen mensen om uit te kiezen. Start met de voorbeeldgemeente.</EmptyState>
      ) : (
        <ul className="kt-items kt-tasks">
          {personen.map(({ persoon, naam, rol, uitleg }) => (
            <li key={persoon}>
              <div>
                <p className="kt-items__title">
                  <strong>{naam}</strong>, {rol}
                </p>
                <p className="kt-items__meta">{uitleg}</p>
              </div>
              <Form csrf={page.csrf} extra={{ persoon }} label={naam}>
                <Button kind="secondary">Log in als {naam}</Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Pagina>
  )
}

const MISLUKT = {
  opnieuw: {
    titel: 'Inloggen is niet gelukt',
    tekst: 'Misschien duurde het te lang, of opende u een oude pagina. Probeer het nog een keer.',
  },
  onbekend: {
    titel: 'Wij kennen u hier nog niet',
    tekst:
      'U bent wel ingelogd bij de inlogdienst, maar wij hebben geen gegevens van u. Bel ons, dan helpen wij u verder.',
  },
  provider: {
    titel: 'Inloggen kan nu niet',
    tekst: 'De inlogdienst antwoordt niet. Probeer het over een paar minuten nog een keer, of bel ons.',
  },
} as const

export function InloggenMisluktPagina(props: { site: Site; waarom: keyof typeof MISLUKT }): ReactElement {
  const { titel, tekst } = MISLUKT[props.waarom]
  return (
    <Pagina site={props.site} title={titel}>
      <Paragraph>{tekst}</Paragraph>
      <Buttons>
        <LinkButton href="/inloggen">Opnieuw inloggen</LinkButton>
      </Buttons>
    </Pagina>
  )
}

/** Logging out is an act, so it is a form. */
export function UitloggenPagina({ page }: { page: PageContext }): ReactElement {
  return (
    <Pagina {...frame(page)} title="Uitloggen">
      <Paragraph>Wilt u uitloggen? Wat u heeft opgeslagen, blijft bewaard.</Paragraph>
      <Form action="/uitloggen" {...hidden(page)}>
        <Button>Log uit</Button>
      </Form>
    </Pagina>
  )
}
