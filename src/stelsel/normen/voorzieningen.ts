import { findOnderdeelMetNaam } from './onderdelen.ts'

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
