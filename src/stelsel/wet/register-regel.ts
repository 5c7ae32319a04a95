import type { GrondslagGegevens } from '../../basis/grondslag.ts'

/** One row as it is written down, without its key (the name under which it stands) and without what was read when (`perioden.ts`). */
export type RegisterRegel = Omit<GrondslagGegevens, 'sleutel' | 'perioden' | 'nagekekenOp'>

/** The parts of an article in words, from the first on. */
export const LEDEN = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
] as const
export type Lid = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** `artikel 2.3.2, vierde lid, onderdeel d, Wmo 2015` */
export function artikelNaam(wet: string, artikel: string, lid?: Lid, onderdeel?: string): string {
  const delen = [
    `artikel ${artikel}`,
    ...(lid === undefined ? [] : [`${LEDEN[lid - 1] ?? lid} lid`]),
    ...(onderdeel === undefined ? [] : [`onderdeel ${onderdeel}`]),
  ]
  return `${delen.join(', ')}${delen.length > 1 ? ',' : ''} ${wet}`
}
