import { type DagTekst, getDag } from '../../basis/dag.ts'
import type { Regeling } from './regeling.ts'

type Versie = { readonly regeling: Pick<Regeling, 'id' | 'geldigVanaf'> }

/** In order of their first day. */
export function opVolgorde<V extends Versie>(versies: readonly V[]): readonly V[] {
  return versies.toSorted((a, b) => a.regeling.geldigVanaf.localeCompare(b.regeling.geldigVanaf))
}

/** The last version that begins before these rules do; undefined when these are the first. */
export function eerdereVan<V extends Versie>(
  versies: readonly V[],
  { id, geldigVanaf }: Versie['regeling'],
): V | undefined {
  return opVolgorde(versies).findLast(
    ({ regeling }) => regeling.id !== id && regeling.geldigVanaf < geldigVanaf,
  )
}

/** The version that these rules replace: the last that begins before they do; of rules before the first, the first. */
export function voorgangerVan<V extends Versie>(
  versies: readonly V[],
  regels: Versie['regeling'],
): V | undefined {
  return eerdereVan(versies, regels) ?? opVolgorde(versies).find(({ regeling }) => regeling.id !== regels.id)
}

/** Each version with its last day: the day before the next one begins. The latest has none yet. */
export function metLaatsteDag<V extends Versie>(
  versies: readonly V[],
): readonly (V & { readonly totEnMet?: DagTekst })[] {
  return opVolgorde(versies).map((versie, i, alle) => {
    const volgende = alle[i + 1]?.regeling.geldigVanaf
    if (volgende === undefined) return versie
    return { ...versie, totEnMet: getDag(volgende).subtract({ days: 1 }).toString() }
  })
}
