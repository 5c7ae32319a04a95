// Which text of the Wmo 2015 was read for which days: that of 2014, with which it began, and that of 1 January 2026.
import type { Tekstperiode } from '../../basis/grondslag.ts'
import type { wmoArtikelen } from './artikelen-wmo.ts'
import { WMO_2014, WMO_2026 } from './leesplaatsen.ts'

type WmoSleutel = keyof typeof wmoArtikelen

const EERSTE_DAG = '2015-01-01'
const VOOR_DE_BIJDRAGE = '2019-12-31'
const VAST_BEDRAG = '2020-01-01'
const VOOR_2026 = '2025-12-31'

/** From here on: the text that was read, and since 1 July 2026 a version that nobody compared yet. */
const VANAF_2026: readonly Tekstperiode[] = [
  {
    vanaf: '2026-01-01',
    totEnMet: '2026-06-30',
    versie: '2026-01-01',
    zekerheid: 'gezien',
    gelezenIn: WMO_2026,
  },
  {
    vanaf: '2026-07-01',
    versie: '2026-01-01',
    zekerheid: 'gezien',
    gelezenIn: WMO_2026,
    opmerking:
      'Sinds 1 juli 2026 is er een nieuwere versie van de wet. Die is niet vergeleken; aangenomen is dat dit artikel gelijk bleef.',
  },
]

const NIET_VERGELEKEN: Tekstperiode = {
  totEnMet: VOOR_2026,
  versie: '',
  zekerheid: 'bekend',
  opmerking: 'De tekst van vóór 2026 is van dit artikel niet gelezen.',
}

function gelezen2014(opmerking: string, totEnMet = VOOR_2026): Tekstperiode {
  return {
    vanaf: EERSTE_DAG,
    totEnMet,
    versie: '2014-07-09',
    zekerheid: 'gezien',
    gelezenIn: WMO_2014,
    opmerking,
  }
}

function ongelezen(vanaf: string, totEnMet: string, opmerking: string): Tekstperiode {
  return { vanaf, totEnMet, versie: '', zekerheid: 'bekend', opmerking }
}

/** Read in both versions and found to be the same, word for word where it counts. */
const GELIJK: ReadonlySet<string> = new Set<WmoSleutel>([
  'wmo-1.2.1',
  'wmo-2.1.3',
  'wmo-2.1.3-2-a',
  'wmo-2.1.3-2-b',
  'wmo-2.1.6',
  'wmo-2.3.2-1',
  'wmo-2.3.2-2',
  'wmo-2.3.2-3',
  'wmo-2.3.2-4',
  'wmo-2.3.2-4-a',
  'wmo-2.3.2-4-b',
  'wmo-2.3.2-4-c',
  'wmo-2.3.2-4-d',
  'wmo-2.3.2-4-e',
  'wmo-2.3.2-4-f',
  'wmo-2.3.2-5',
  'wmo-2.3.2-6',
  'wmo-2.3.2-7',
  'wmo-2.3.2-8',
  'wmo-2.3.2-9',
  'wmo-2.3.3',
  'wmo-2.3.5-1',
  'wmo-2.3.5-2',
  'wmo-2.3.5-4',
  'wmo-2.3.6-1',
  'wmo-2.3.6-2',
  'wmo-2.3.6-3',
  'wmo-2.3.6-4',
  'wmo-2.3.6-5',
  'wmo-2.3.6-6',
  'wmo-2.3.7',
  'wmo-2.3.8',
  'wmo-2.3.9-1',
  'wmo-2.3.9-2',
  'wmo-2.3.10-1',
  'wmo-2.3.10-1-a',
  'wmo-2.3.10-1-b',
  'wmo-2.3.10-1-c',
  'wmo-2.3.10-1-d',
  'wmo-2.3.10-1-e',
  'wmo-2.3.10-2',
  'wmo-2.4.1',
  'wmo-2.4.2',
  'wmo-2.5.1',
])

const GELIJK_GEBLEVEN =
  'In de tekst van 2014 en die van 2026 staat hetzelfde; aangenomen is dat het daartussen ook zo was.'

/** The contribution became one fixed amount a month in 2020; before that it went by income and wealth. */
const NOG_GEEN_VAST_BEDRAG = ongelezen(
  EERSTE_DAG,
  VOOR_DE_BIJDRAGE,
  'Dit artikel bestond in 2014 nog niet: de bijdrage stond in artikel 2.1.4 en hing af van inkomen en vermogen.',
)
const VAST_BEDRAG_ONGELEZEN = ongelezen(
  VAST_BEDRAG,
  VOOR_2026,
  'De tekst van 2020 tot 2026 is van dit artikel niet gelezen.',
)
const NIET_IN_2014 = ongelezen(
  EERSTE_DAG,
  VOOR_2026,
  'Dit lid staat niet in de tekst van 2014; wanneer het erbij kwam is niet gelezen.',
)

/** What was otherwise before 2026, as far as it was read. */
const ANDERS = {
  'wmo-1.1.1': [
    gelezen2014(
      'De woorden waar wij op steunen zijn in de tekst van 2014 en die van 2026 gelijk; aangenomen is dat het daartussen ook zo was.',
    ),
  ],
  'wmo-1.1.1-2': [
    ongelezen(
      EERSTE_DAG,
      VOOR_2026,
      'In de tekst van 2014 staan grootouder en kleinkind er niet bij; wanneer die erbij kwamen is niet gelezen.',
    ),
  ],
  'wmo-2.1.4': [
    gelezen2014('Toen hing de bijdrage voor maatwerk af van inkomen en vermogen.', VOOR_DE_BIJDRAGE),
    VAST_BEDRAG_ONGELEZEN,
  ],
  'wmo-2.1.4a': [NOG_GEEN_VAST_BEDRAG, VAST_BEDRAG_ONGELEZEN],
  'wmo-2.1.4b': [NOG_GEEN_VAST_BEDRAG, VAST_BEDRAG_ONGELEZEN],
  'wmo-2.2.4': [
    gelezen2014('In de tekst van 2014 staat er ook een luisterend oor bij; cliëntondersteuning is gelijk.'),
  ],
  'wmo-2.2.4-2': [
    gelezen2014('In de tekst van 2014 gaat dit ook over het luisterend oor; cliëntondersteuning is gelijk.'),
  ],
  'wmo-2.3.2-4-g': [
    gelezen2014('De tekst van 2014 wijst alleen naar artikel 2.1.4, die van 2026 ook naar artikel 2.1.4a.'),
  ],
  'wmo-2.3.5-3': [
    gelezen2014(
      "In de tekst van 2014 staat 'met een algemeen gebruikelijke voorziening' er niet bij; aangenomen is dat dit tot 2020 zo bleef.",
      VOOR_DE_BIJDRAGE,
    ),
    ongelezen(
      VAST_BEDRAG,
      VOOR_2026,
      "Wanneer 'met een algemeen gebruikelijke voorziening' erbij kwam is niet gelezen.",
    ),
  ],
  'wmo-2.3.5-5': [
    gelezen2014('De tekst van 2014 noemt nog de Wet werk en bijstand, die van 2026 de Participatiewet.'),
  ],
  'wmo-2.3.5-6': [
    ongelezen(EERSTE_DAG, VOOR_2026, 'De tekst van 2014 noemt nog de AWBZ, die van 2026 de Wlz.'),
  ],
  'wmo-2.3.5-7': [NIET_IN_2014],
  'wmo-2.3.5-8': [NIET_IN_2014],
  'wmo-2.3.5-9': [NIET_IN_2014],
  'wmo-2.6.3-1': [
    gelezen2014('In de tekst van 2014 staat deze zin in artikel 2.6.4, eerste lid; hij is gelijk.'),
  ],
  'wmo-2.6.3-2': [gelezen2014('In de tekst van 2014 is dit het hele artikel 2.6.3; de zin is gelijk.')],
} satisfies Partial<Record<WmoSleutel, readonly Tekstperiode[]>>
/** Articles that were not read in any version. */
const NOOIT_GELEZEN: ReadonlyMap<string, readonly Tekstperiode[]> = new Map<
  WmoSleutel,
  readonly Tekstperiode[]
>([['wmo-5.1.1', [{ versie: '2026-01-01', zekerheid: 'bekend' }]]])

const ANDERS_OP_SLEUTEL: ReadonlyMap<string, readonly Tekstperiode[]> = new Map(Object.entries(ANDERS))

export function wmoPerioden(sleutel: string): readonly Tekstperiode[] {
  const nooit = NOOIT_GELEZEN.get(sleutel)
  if (nooit !== undefined) return nooit
  const eerder = ANDERS_OP_SLEUTEL.get(sleutel) ?? [
    GELIJK.has(sleutel) ? gelezen2014(GELIJK_GEBLEVEN) : NIET_VERGELEKEN,
  ]
  return [...eerder, ...VANAF_2026]
}
