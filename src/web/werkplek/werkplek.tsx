import type { ReactNode } from 'react'
import { getDag } from '../../basis/dag.ts'
import { streefdatumNu } from '../../dossier/streefdatum.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { Afloop, frame } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Deadline, Streefdag } from '../ui/deadline.tsx'
import { Pagina } from '../ui/pagina.tsx'

type Deel = 'vandaag' | 'werkvoorraad' | 'meelezen' | 'melding'

const DELEN: readonly (readonly [Deel, string, string])[] = [
  ['vandaag', 'Vandaag', '/werk'],
  ['werkvoorraad', 'Werkvoorraad', '/werk/voorraad'],
  ['melding', 'Melding invoeren', '/werk/melding'],
]

function werkplekNav(huidig?: Deel) {
  return DELEN.map(([deel, label, href]) => ({ label, href, current: deel === huidig }))
}

/** Frame of every page of the werkplek. */
export function Werkplek(props: {
  page: PageContext
  title: string
  deel?: Deel
  heading?: ReactNode
  intro?: ReactNode
  side?: ReactNode
  width?: 'smal' | 'breed'
  children: ReactNode
}): ReactNode {
  const { page, deel, children, ...rest } = props
  return (
    <Pagina {...frame(page)} nav={werkplekNav(deel)} {...rest}>
      <Afloop page={page} />
      {children}
    </Pagina>
  )
}

export const ZAAK_TABS = [
  ['overzicht', 'Overzicht', ''],
  ['gesprek', 'Gesprek', '/gesprek'],
  ['onderzoek', 'Onderzoek', '/onderzoek'],
  ['verslag', 'Verslag', '/verslag'],
  ['besluit', 'Besluit', '/besluit'],
  ['brief', 'Brieven', '/brief'],
  ['tijdlijn', 'Tijdlijn', '/tijdlijn'],
] as const
export type ZaakTab = (typeof ZAAK_TABS)[number][0]

export function zaakPad(dossier: string, rest = ''): string {
  return `/werk/zaak/${dossier}${rest}`
}

/** Frame of every page about one dossier: whose it is, the parts as tabs, the next last day. */
export function ZaakPagina(props: {
  page: PageContext
  zaak: GelezenDossier
  tab: ZaakTab
  title: string
  side?: ReactNode
  scripts?: readonly string[]
  /** What the fields are called, to show both versions when someone else was first. */
  labels?: Readonly<Record<string, string>>
  children: ReactNode
}): ReactNode {
  const { page, zaak, tab, title, side, scripts, labels = {}, children } = props
  const { melding } = zaak.stand
  const naam = melding.inwoner.naam ?? 'Naam onbekend'
  const { aanZet } = zaak.voortgang
  // What is done has no last day to watch; the day for bezwaar stands with the decision.
  const uiterlijk = aanZet === 'niemand' ? undefined : zaak.voortgang.uiterlijk
  const streef = streefdatumNu(zaak.stand, aanZet, zaak.streefdata)
  return (
    <Pagina
      {...frame(page)}
      nav={werkplekNav()}
      title={`${title} · ${melding.kenmerk ?? zaak.dossier}`}
      heading={naam}
      kicker={melding.vraag ?? 'Melding'}
      intro={
        uiterlijk === undefined ? undefined : (
          <>
            <p>
              Volgende stap uiterlijk: <Deadline dag={getDag(uiterlijk)} vandaag={zaak.vandaag} />
            </p>
            {streef === undefined ? null : (
              <p>
                Streefdatum van de gemeente: <Streefdag dag={getDag(streef.dag)} vandaag={zaak.vandaag} />
              </p>
            )}
          </>
        )
      }
      tabs={{
        label: 'Onderdelen van deze zaak',
        items: ZAAK_TABS.map(([id, label, pad]) => ({
          label,
          href: zaakPad(zaak.dossier, pad),
          current: id === tab,
        })),
      }}
      {...(side === undefined ? {} : { side })}
      {...(scripts === undefined ? {} : { scripts })}
      width="breed"
    >
      <Afloop page={page} labels={labels} />
      {children}
    </Pagina>
  )
}

/** The consulent who has the dossier; a colleague only to take it over; the second reader to read along. */
export const BEHANDELAAR = {
  roles: ['consulent', 'kwaliteitsmedewerker'],
  relation: ['behandelaar', 'toetser'],
} as const
