import { type Eenheid, meervoudVan } from '../../basis/eenheid.ts'
import type { Omvang } from '../../basis/fact.ts'
import { isInTijd, isNul } from '../../basis/omvang.ts'
import { findOnderdeelMetNaam } from './onderdelen.ts'

/** The kinds of help that a decision can grant. The kind says in what its extent is counted. */
export const SOORTEN = [
  'dienst',
  'dagbesteding',
  'verblijf',
  'vervoer',
  'middel',
  'woningaanpassing',
] as const
export type Soort = (typeof SOORTEN)[number]

/** Units of iWmo 3.2. The list is closed: there is no frequency "per year", and a volume is a whole number. */
export const IWMO_EENHEDEN = {
  '01': 'minuut',
  '04': 'uur',
  '14': 'etmaal',
  '16': 'dagdeel van 4 uur',
  '82': 'stuk (output)',
  '83': 'euro',
  '84': 'stuk (inspanning)',
} as const
export const IWMO_FREQUENTIES = {
  '1': 'per dag',
  '2': 'per week',
  '4': 'per maand',
  '6': 'totaal binnen de geldigheid van de toewijzing',
} as const

/** A provision, how its extent is written, and the codes by which it is ordered. */
export type Voorziening = {
  /** Key in `onderdelen.ts`. */
  readonly onderdeel: string
  readonly omvang: string
  readonly soort: Soort
  /** What it is counted in beside time; time itself is for what lasts by the hour. */
  readonly geteldIn: readonly Eenheid[]
  /** Product category of iWmo. */
  readonly categorie: string
  readonly eenheden: readonly (keyof typeof IWMO_EENHEDEN)[]
  readonly frequenties: readonly (keyof typeof IWMO_FREQUENTIES)[]
  /** What a question for a time is answered with. */
  readonly geenNorm: string
  readonly bron: string | null
  readonly zekerheid: 'gezien' | 'bekend'
}

const UITSPRAAK = 'https://lexboost.com/rechtspraak/ECLI:NL:RBGEL:2017:659'

function zonderNorm(naam: string, hoe: string): string {
  return `Voor ${naam} is er geen erkende openbare norm; er is niets voor gerekend. ${hoe}`
}

const HULPMIDDEL = 'De omvang is een stuk met een programma van eisen, geen tijd.'

/** No norm is made up for these: a court set aside seven hours that rested on no objective criteria (RBGEL:2017:659). */
export const VOORZIENINGEN: readonly Voorziening[] = [
  {
    onderdeel: 'begeleiding-individueel',
    omvang: 'uren of minuten per week, gespecialiseerd of niet',
    soort: 'dienst',
    geteldIn: [],
    categorie: '02',
    eenheden: ['01', '04'],
    frequenties: ['2'],
    geenNorm: zonderNorm(
      'begeleiding individueel',
      `Bouw de tijd op per doel: welke activiteit, hoe vaak, hoe lang per keer en door wie (ECLI:NL:RBGEL:2017:659, ${UITSPRAAK}).`,
    ),
    bron: UITSPRAAK,
    zekerheid: 'gezien',
  },
  {
    onderdeel: 'dagbesteding',
    omvang: 'dagdelen van 4 uur per week; vervoer ernaartoe apart',
    soort: 'dagbesteding',
    geteldIn: ['dagdeel'],
    categorie: '07',
    eenheden: ['16'],
    frequenties: ['2'],
    geenNorm: zonderNorm(
      'dagbesteding',
      'Schrijf de omvang in dagdelen van 4 uur per week, met het doel erbij.',
    ),
    bron: null,
    zekerheid: 'bekend',
  },
  {
    onderdeel: 'kortdurend-verblijf',
    omvang: 'etmalen per week of in totaal; meestal ten hoogste drie per week',
    soort: 'verblijf',
    geteldIn: ['etmaal'],
    categorie: '04',
    eenheden: ['14'],
    frequenties: ['2', '6'],
    geenNorm: zonderNorm('kortdurend verblijf', 'Schrijf de omvang in etmalen per week of in totaal.'),
    bron: null,
    zekerheid: 'bekend',
  },
  {
    onderdeel: 'vervoer',
    omvang: 'een pas met kilometers of zones per jaar',
    soort: 'vervoer',
    geteldIn: ['rit', 'kilometer', 'zone'],
    categorie: '08',
    eenheden: ['82', '84', '83'],
    frequenties: ['4', '6'],
    geenNorm: zonderNorm(
      'vervoer',
      'De omvang is een aantal kilometers of zones; de rechtspraak noemt 1.500 tot 2.000 kilometer per jaar als ondergrens (CRvB 12 maart 2002, 00/5131 WVG).',
    ),
    bron: null,
    zekerheid: 'bekend',
  },
  {
    onderdeel: 'vervoermiddel',
    omvang: 'een stuk, in bruikleen of eigendom, met een programma van eisen',
    soort: 'middel',
    geteldIn: ['stuk'],
    categorie: '12',
    eenheden: ['82', '84', '83'],
    frequenties: ['6', '4'],
    geenNorm: zonderNorm('een vervoermiddel', HULPMIDDEL),
    bron: null,
    zekerheid: 'bekend',
  },
  {
    onderdeel: 'rolstoel',
    omvang: 'een stuk, in bruikleen of eigendom, met een programma van eisen',
    soort: 'middel',
    geteldIn: ['stuk'],
    categorie: '11',
    eenheden: ['82', '84', '83'],
    frequenties: ['6', '4'],
    geenNorm: zonderNorm('een rolstoel', HULPMIDDEL),
    bron: null,
    zekerheid: 'bekend',
  },
  {
    onderdeel: 'woningaanpassing',
    omvang: 'een bedrag of beschreven werk, eenmalig; vaak niet via iWmo',
    soort: 'woningaanpassing',
    geteldIn: [],
    categorie: '13',
    eenheden: ['83'],
    frequenties: ['6'],
    geenNorm: zonderNorm('een woningaanpassing', 'De omvang is een bedrag of beschreven werk, geen tijd.'),
    bron: null,
    zekerheid: 'bekend',
  },
  {
    onderdeel: 'hulpmiddel',
    omvang: 'een stuk',
    soort: 'middel',
    geteldIn: ['stuk'],
    categorie: '14',
    eenheden: ['82', '84'],
    frequenties: ['6'],
    geenNorm: zonderNorm('een hulpmiddel', HULPMIDDEL),
    bron: null,
    zekerheid: 'bekend',
  },
]

export function findVoorziening(tekst: string): Voorziening | undefined {
  const id = findOnderdeelMetNaam(tekst)?.id
  return VOORZIENINGEN.find((voorziening) => voorziening.onderdeel === id)
}

/** The units of a kind, from the provisions of that kind. Dagbesteding is a dienst as well: files of before this kind call it so. */
export function eenhedenVan(soort: Soort): readonly Eenheid[] {
  const soorten: readonly Soort[] = soort === 'dienst' ? ['dienst', 'dagbesteding'] : [soort]
  return [
    ...new Set(
      VOORZIENINGEN.filter((een) => soorten.includes(een.soort)).flatMap(({ geteldIn }) => geteldIn),
    ),
  ]
}

/** What lasts by the hour can be granted in time; nobody can count on minutes of a ride, a scootmobiel or a stairlift. */
const IN_TIJD: ReadonlySet<Soort> = new Set(['dienst', 'dagbesteding', 'verblijf'])

/** An aid or a home adaptation has no amount that runs on: what exactly comes is what the inwoner must be able to read. */
export function vraagtHoeveelheid(soort: Soort): boolean {
  return soort !== 'middel' && soort !== 'woningaanpassing'
}

/** Whether this extent says how much of this kind of help someone can count on. Without a known kind any amount does. */
export function zegtHoeveel(omvang: Omvang | undefined, soort: Soort | undefined): boolean {
  if (omvang === undefined || isNul(omvang)) return false
  if (soort === undefined) return true
  return isInTijd(omvang) ? IN_TIJD.has(soort) : eenhedenVan(soort).includes(omvang.eenheid)
}

/** `tijd`, `dagdelen`, `ritten, kilometer of zones`: what is missing when the extent is not there. */
export function maatInWoorden(soort: Soort): string {
  if (soort === 'dienst') return 'tijd'
  const woorden = eenhedenVan(soort).map(meervoudVan)
  return woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`
}
