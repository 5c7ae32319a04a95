import type { VolgendeStap } from '../../dossier/voortgang.ts'

/** The next step as the inwoner reads it: one sentence what, how its last day is said, one way on. */
export type StapInwoner = {
  readonly kind: 'doen' | 'wachten'
  readonly titel?: string
  readonly tekst: string
  /** Sentence with the last day, `DAG` for the day itself. */
  readonly uiterlijk?: string
  readonly actie?: { readonly label: string; readonly pad: string }
}

const BESLUIT = {
  kind: 'wachten',
  tekst: 'Wij hebben uw aanvraag. Wij werken aan het besluit.',
  uiterlijk: 'U krijgt ons besluit uiterlijk op DAG.',
} as const satisfies StapInwoner

const VERSLAG = {
  kind: 'wachten',
  tekst: 'Wij werken uit wat u vertelde en wat u nodig heeft. Daarna krijgt u het verslag om mee te lezen.',
  uiterlijk: 'U krijgt het verslag uiterlijk op DAG.',
} as const satisfies StapInwoner

export const STAP_INWONER: Readonly<Record<VolgendeStap, StapInwoner>> = {
  'wacht-op-melding': {
    kind: 'doen',
    tekst: 'Uw melding is nog niet compleet. Bel ons, dan helpen wij u verder.',
  },
  'wijs-behandelaar-aan': {
    kind: 'wachten',
    tekst: 'Wij zoeken een vaste contactpersoon voor u. Die neemt contact met u op voor een gesprek.',
    uiterlijk: 'Ons onderzoek is uiterlijk klaar op DAG.',
    actie: { label: 'Bereid u voor', pad: '/voorbereiden' },
  },
  'spreek-gesprek-af': {
    kind: 'wachten',
    tekst: 'Uw contactpersoon neemt contact met u op. Samen kiest u een dag en een plek voor het gesprek.',
    uiterlijk: 'Ons onderzoek is uiterlijk klaar op DAG.',
    actie: { label: 'Bereid u voor', pad: '/voorbereiden' },
  },
  'voer-gesprek': {
    kind: 'doen',
    titel: 'U heeft een gesprek met ons',
    tekst: 'Kijk van tevoren wat wij vragen en waarom. U mag iemand meenemen.',
    uiterlijk: 'Het gesprek is op DAG.',
    actie: { label: 'Bekijk de afspraak', pad: '/afspraak' },
  },
  'doe-onderzoek': VERSLAG,
  'rond-onderzoek-af': VERSLAG,
  'verstrek-verslag': VERSLAG,
  'wacht-op-aanvraag': {
    kind: 'doen',
    tekst: 'Lees het verslag. Klopt er iets niet? Zeg het ons. Daarna kunt u hulp aanvragen.',
    uiterlijk: 'Reageer liefst uiterlijk op DAG.',
    actie: { label: 'Lees het verslag en reageer', pad: '/verslag' },
  },
  'stel-besluit-op': BESLUIT,
  'leg-besluit-voor': BESLUIT,
  'lees-besluit': BESLUIT,
  'neem-besluit': BESLUIT,
  'maak-besluit-bekend': BESLUIT,
  'besluit-bekend': {
    kind: 'doen',
    titel: 'Uw besluit is er',
    tekst: 'Lees wat wij besloten hebben en waarom. Bent u het er niet mee eens? Dan kunt u bezwaar maken.',
    uiterlijk: 'Bezwaar maken kan uiterlijk op DAG.',
    actie: { label: 'Lees het besluit', pad: '/besluit' },
  },
  'niet-voortgezet': {
    kind: 'wachten',
    titel: 'Uw melding is gestopt',
    tekst: 'U wilde niet verder met uw melding. Wilt u toch hulp? Doe dan een nieuwe melding, of bel ons.',
    actie: { label: 'Doe een melding', pad: 'melding' },
  },
}
