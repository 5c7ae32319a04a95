import type { Grondslag } from '../../basis/grondslag.ts'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import { KADERS } from '../../stelsel/normen/kaders.ts'
import type { Normenkader } from '../../stelsel/normen/normenkader.ts'
import { ONDERDELEN } from '../../stelsel/normen/onderdelen.ts'
import type { Check } from '../../stelsel/toets/check.ts'
import { CHECKS } from '../../stelsel/toets/checks.ts'
import { andereNamen } from '../../stelsel/toets/code-alias.ts'
import { TITELS } from '../../stelsel/toets/titels.ts'
import { alleGrondslagen, findGrondslag } from '../../stelsel/wet/artikelen.ts'
import { bronPad, normPad, toetsPad } from './kennis-pad.ts'
import { naamVanStap } from './toets-tekst.ts'
import { bronnenVan } from './verbanden.ts'
import { maakLijktOp, maakZoeker, type Zoekbaar } from './zoek.ts'

/** The kinds of knowledge, in the order in which they are shown. */
export const SOORTEN = ['toets', 'norm', 'wet', 'uitspraak'] as const
export type Soort = (typeof SOORTEN)[number]

/** One page of the Kennisbank, as it is found: its title, one sentence about it, and the words it is found by. */
export type Kennisstuk = Zoekbaar & {
  readonly soort: Soort
  /** Under which heading it stands when all of its kind are shown. */
  readonly groep: string
  readonly pad: string
  readonly zin: string
}

export function isUitspraak({ sleutel }: Pick<Grondslag, 'sleutel'>): boolean {
  return sleutel.startsWith('ECLI:')
}

/** Groups of the sources that are no ruling, by the start of their key. */
const WETTEN = [
  ['wmo-', 'Wmo 2015: Wet maatschappelijke ondersteuning'],
  ['awb-', 'Awb: Algemene wet bestuursrecht'],
  ['atw-', 'Algemene termijnenwet'],
  ['avg-', 'AVG: de privacywet'],
  ['vn-handicap-', 'VN-verdrag handicap'],
] as const

function bronStuk(grondslag: Grondslag): Kennisstuk {
  const { sleutel, bron, versie, zin } = grondslag
  const uitspraak = isUitspraak(grondslag)
  const wet = WETTEN.find(([begin]) => sleutel.startsWith(begin))?.[1] ?? 'Andere regels en afspraken'
  const gerecht = /^\D+/.exec(bron)?.[0].trim() ?? ''
  return {
    soort: uitspraak ? 'uitspraak' : 'wet',
    groep: uitspraak ? gerecht : wet,
    pad: bronPad(sleutel),
    titel: metHoofdletter(bron),
    zin,
    teksten: [zin, sleutel, versie, uitspraak ? 'uitspraak rechter' : wet],
  }
}

function normStuk(kader: Normenkader): Kennisstuk {
  const { id, naam, versie, opsteller, onderzoek = '', passendBij, onderdelen, voorbeeld } = kader
  const namen = onderdelen.flatMap(({ onderdeel }) => ONDERDELEN.find((een) => een.id === onderdeel) ?? [])
  return {
    soort: 'norm',
    groep: voorbeeld === undefined ? 'Normen' : 'Voorbeelden: de norm van één gemeente',
    pad: normPad(id),
    titel: `${naam} (${versie})`,
    zin: `Gemaakt door ${opsteller}.`,
    teksten: [
      'norm normenkader normtijden',
      id,
      opsteller,
      onderzoek,
      ...passendBij,
      ...namen.flatMap((een) => [een.naam, ...een.ookWel, ...een.woorden]),
      ...onderdelen.flatMap(({ rijen, activiteiten }) => [...rijen, ...activiteiten]).map((rij) => rij.naam),
    ],
  }
}

function toetsStuk(check: Check): Kennisstuk {
  const { code, stap, uitlegInwoner, voorbeelden } = check
  return {
    soort: 'toets',
    groep: naamVanStap(stap),
    pad: toetsPad(code),
    titel: TITELS[code],
    zin: uitlegInwoner,
    teksten: [
      uitlegInwoner,
      'toets toetspunt',
      ...andereNamen(code),
      code,
      naamVanStap(stap),
      ...bronnenVan(check).map((sleutel) => findGrondslag(sleutel)?.bron ?? sleutel),
      ...voorbeelden.map(({ naam }) => naam),
    ],
  }
}

export const KENNISSTUKKEN: readonly Kennisstuk[] = [
  ...CHECKS.map(toetsStuk),
  ...KADERS.map(normStuk),
  ...alleGrondslagen().map(bronStuk),
]

/** All that holds every word of the question, the best first. */
export const zoekKennis = maakZoeker(KENNISSTUKKEN)

/** For a word that finds nothing: the word of the Kennisbank it may be meant for. */
export const lijktOp = maakLijktOp(KENNISSTUKKEN)
