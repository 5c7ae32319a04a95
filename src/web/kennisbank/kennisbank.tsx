import type { ReactNode } from 'react'
import { dagVoluit, findDag } from '../../basis/dag.ts'
import type { Grondslag, Tekstperiode } from '../../basis/grondslag.ts'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { findGrondslag } from '../../stelsel/wet/artikelen.ts'
import { NAGEKEKEN } from '../../stelsel/wet/nagekeken.ts'
import { Afloop, frame } from '../frame.tsx'
import { hulp, terugNaarMijn, ZijkantVoorIedereen } from '../inwoner/mijn.tsx'
import type { PageContext } from '../route.ts'
import { ZEKERHEID } from '../texts/zekerheid.ts'
import { Badge } from '../ui/badge.tsx'
import { ItemList } from '../ui/items.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { Link } from '../ui/text.tsx'
import { bronPad, KENNISBANK } from './kennis-pad.ts'

/** Frame of every page of the Kennisbank: the same help on the same place, and the way back. */
export function Kennisbank(props: {
  page: PageContext
  regeling: Regeling
  title: string
  heading?: ReactNode
  kicker?: string
  intro?: ReactNode
  /** The page one searches from: there the way back leads to one's own hulpvraag. */
  begin?: boolean
  /** Tables ask for the whole width; then the contact stands in the help under the page only. */
  width?: 'breed'
  children: ReactNode
}): ReactNode {
  const { page, regeling, title, heading, kicker, intro, begin, width, children } = props
  return (
    <Pagina
      {...frame(page)}
      {...(begin === true
        ? terugNaarMijn(page.persoon)
        : { back: { label: 'Naar de Kennisbank', href: KENNISBANK } })}
      title={title}
      {...(heading === undefined ? {} : { heading })}
      {...(kicker === undefined ? {} : { kicker })}
      {...(intro === undefined ? {} : { intro })}
      {...(width === undefined
        ? { side: <ZijkantVoorIedereen regeling={regeling} />, sideLabel: 'Contact en hulp' }
        : { width })}
      help={hulp(regeling)}
    >
      <Afloop page={page} />
      {children}
    </Pagina>
  )
}

export function ZekerBadge({ zekerheid }: Pick<Grondslag, 'zekerheid'>): ReactNode {
  return (
    <Badge kind={zekerheid === 'gezien' ? 'ok' : 'warning'}>{metHoofdletter(ZEKERHEID[zekerheid])}</Badge>
  )
}

/** Sources by their keys, each with its page here, what it says and how sure we are. */
export function Bronnen({ sleutels }: { sleutels: readonly string[] }): ReactNode {
  const gevonden = sleutels.flatMap((sleutel) => findGrondslag(sleutel) ?? [])
  return (
    <ItemList
      items={gevonden.map(({ sleutel, bron, zin, zekerheid }) => ({
        title: metHoofdletter(bron),
        href: bronPad(sleutel),
        meta: `${zin} · ${metHoofdletter(ZEKERHEID[zekerheid])}`,
      }))}
    />
  )
}

/** Leads out of the site, to the text itself; says where. */
export function NaarBuiten(props: { href: string; about?: string; children?: ReactNode }): ReactNode {
  return (
    <Link href={props.href} external about={props.about}>
      {props.children ?? waar(props.href)}
    </Link>
  )
}

/** The name of the site behind an address: `wetten.overheid.nl`. */
export function waar(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '')
}

/** `1 januari 2026`; a year or a number as it stands. */
export function versieTekst(versie: string): string {
  const dag = findDag(versie)
  return dag === undefined ? versie : dagVoluit(dag)
}

/** `1 januari 2015 tot en met 31 december 2025`; open at one side where there is no first or last day. */
export function periodeTekst({ vanaf, totEnMet }: Pick<Tekstperiode, 'vanaf' | 'totEnMet'>): string {
  if (totEnMet === undefined) return vanaf === undefined ? 'Altijd' : `Sinds ${versieTekst(vanaf)}`
  const tot = `tot en met ${versieTekst(totEnMet)}`
  return metHoofdletter(vanaf === undefined ? tot : `${versieTekst(vanaf)} ${tot}`)
}

/** Whether a lawyer looked at a rule, and whether that was the version of now. */
export function juristTekst(id: string, versie: string | undefined): string {
  const keek = Object.hasOwn(NAGEKEKEN, id) ? NAGEKEKEN[id] : undefined
  if (keek === undefined) return 'Nee, nog niet.'
  const over = keek.versie === versie ? '' : ' Dat was een andere versie dan die van nu.'
  return `Ja, op ${versieTekst(keek.op)}, bij versie ${versieTekst(keek.versie)}.${over}`
}
