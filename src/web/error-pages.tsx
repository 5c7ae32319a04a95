import type { ReactElement } from 'react'
import type { FormBodyFault } from './form-body.ts'
import { Alert } from './ui/alert.tsx'
import { Button, Buttons, LinkButton } from './ui/button.tsx'
import { DataList } from './ui/data-list.tsx'
import { Form } from './ui/form.tsx'
import { Pagina, type Site } from './ui/pagina.tsx'
import { Paragraph } from './ui/text.tsx'

/** For what is not there and for what one may not see: without anything that differs between the two. */
export function NietGevondenPagina({ site }: { site: Site }): ReactElement {
  return (
    <Pagina site={site} title="Deze pagina is er niet">
      <Paragraph>
        Deze pagina bestaat niet, of u kunt hem niet bekijken. Komt u hier door een link van ons? Bel ons dan,
        dan zoeken wij het uit.
      </Paragraph>
      <Buttons>
        <LinkButton href="/" kind="secondary">
          Ga naar het begin
        </LinkButton>
      </Buttons>
    </Pagina>
  )
}

/** Our fault: says so, and gives a code by which we can find it. */
export function StoringPagina({ site, code }: { site: Site; code: string }): ReactElement {
  return (
    <Pagina site={site} title="Er ging bij ons iets mis">
      <Paragraph>
        Dit ligt niet aan u. Ga terug in uw browser en probeer het nog een keer. Wat u had verstuurd voor deze
        melding is niet opgeslagen.
      </Paragraph>
      <Paragraph>
        Blijft het misgaan? Bel ons en noem deze code: <strong>{code}</strong>
      </Paragraph>
    </Pagina>
  )
}

const FORMULIER_FOUT: Record<FormBodyFault | 'vreemd', { titel: string; tekst: string }> = {
  vreemd: {
    titel: 'Wij hebben dit formulier niet aangenomen',
    tekst:
      'Wij konden niet zien dat dit formulier van onze eigen site komt. Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het formulier nog een keer.',
  },
  'te-groot': {
    titel: 'Dit formulier is te groot',
    tekst:
      'U verstuurde meer tekst dan wij in een keer kunnen aannemen. Ga terug, maak de tekst korter en verstuur opnieuw.',
  },
  'geen-formulier': {
    titel: 'Dit konden wij niet lezen',
    tekst: 'Wij kregen iets anders dan een ingevuld formulier. Er is niets veranderd.',
  },
  onleesbaar: {
    titel: 'Dit konden wij niet lezen',
    tekst:
      'In het formulier zat iets dat er niet hoort. Er is niets veranderd. Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
  },
}

/** A form that was refused as it came in. */
export function FormulierFoutPagina(props: { site: Site; fout: FormBodyFault | 'vreemd' }): ReactElement {
  const { titel, tekst } = FORMULIER_FOUT[props.fout]
  return (
    <Pagina site={props.site} title={titel}>
      <Paragraph>{tekst}</Paragraph>
    </Pagina>
  )
}

export type Velden = readonly (readonly [naam: string, waarde: string])[]

/** Prefix of typed fields on their way through the login. */
export const BEWAARD = 'bewaard.'

/**
 * What someone typed could not be taken yet: his session had ended, or the form was made under another one.
 * All of it stands in this page, and goes along.
 */
export function OpnieuwPagina(props: {
  site: Site
  csrf: string
  pad: string
  velden: Velden
  reden: 'uitgelogd' | 'andere-sessie' | 'ingelogd'
}): ReactElement {
  const { site, csrf, pad, velden, reden } = props
  const title =
    reden === 'uitgelogd' ? 'U bent uitgelogd. Uw tekst is er nog' : 'Controleer en verstuur opnieuw'
  return (
    <Pagina site={site} title={title}>
      {reden === 'uitgelogd' ? (
        <Alert kind="warning" title="Nog niet opgeslagen">
          U was te lang niet bezig. Daarom bent u uitgelogd. Log opnieuw in. Daarna kunt u dit alsnog
          versturen.
        </Alert>
      ) : (
        <Alert kind="warning" title="Nog niet opgeslagen">
          U heeft tussendoor opnieuw ingelogd. Kijk of alles klopt en verstuur het nog een keer.
        </Alert>
      )}
      <DataList
        rows={zichtbaar(velden).map(([naam, value]) => ({
          label: inWoorden(naam),
          value: <span className="kt-getypt">{value}</span>,
        }))}
      />
      {reden === 'uitgelogd' ? (
        <Form
          action="/inloggen"
          csrf={csrf}
          label="Inloggen"
          extra={{ naar: '/inloggen/verder', bewaardPad: pad }}
        >
          <Verborgen velden={velden} prefix={BEWAARD} />
          <Button>Log opnieuw in</Button>
        </Form>
      ) : (
        <Form action={pad} csrf={csrf} label="Versturen">
          <Verborgen velden={velden} prefix="" />
          <Button>Verstuur opnieuw</Button>
        </Form>
      )}
    </Pagina>
  )
}

/** Everything of the form as it was, its key included: sent twice it still counts once. */
function Verborgen({ velden, prefix }: { velden: Velden; prefix: string }) {
  return velden.map(([naam, waarde], index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and names may occur twice
    <input type="hidden" name={`${prefix}${naam}`} value={waarde} key={index} />
  ))
}

/** What a form carries unseen, or which button was pressed: nobody typed that. */
const ONZICHTBAAR: ReadonlySet<string> = new Set([
  'sleutel',
  'gezienVersie',
  'gezienVoorstel',
  'gezienVergeleken',
  'actie',
  'knop',
])

function zichtbaar(velden: Velden): Velden {
  return velden.filter(([naam, waarde]) => waarde !== '' && !ONZICHTBAAR.has(naam))
}

/** This page does not know the labels of the form: `nietLukken` is read as `Niet lukken`. */
function inWoorden(naam: string): string {
  const woorden = naam.replaceAll(/([a-z])([A-Z])|[-_.]/g, '$1 $2').toLocaleLowerCase('nl')
  return woorden.charAt(0).toLocaleUpperCase('nl') + woorden.slice(1)
}
