import type { KaderOnderdeel, Normenkader, Normrij } from './normenkader.ts'
import { naamVanOnderdeel, normalNaam } from './onderdelen.ts'
import type { Feiten } from './rekeninvoer.ts'
import { aantalKeer } from './tel-feiten.ts'

/** A task is part of a result with a name of its own, such as heavy work; this says whether the row belongs to that task. */
export function isVanTaak(rij: Normrij, tekst: string): boolean {
  return rij.taak !== undefined && normalNaam(rij.taak) === normalNaam(tekst)
}

/** The facts that set the ordinary time of a task; what other facts give comes on top of it. */
const BASISFEITEN: readonly string[] = ['altijd', 'personen', 'kleineGelijkvloerseWoning', 'grotereWoning']

/** Whether this row is the ordinary time, which someone who needs the work always needs. */
export function isBasis(rij: Normrij): boolean {
  return BASISFEITEN.includes(rij.telt.feit)
}

/**
 * A task of which nothing counts, or only what comes on top, because the deciding fact was not given: the kind of dwelling for heavy
 * work, the number of people. `rijen` are the rows of this result that are asked for and were not given.
 */
export function takenZonderFeit(
  { id }: Normenkader,
  deel: KaderOnderdeel,
  rijen: readonly Normrij[],
  feiten: Feiten,
): string[] {
  const telt = (rij: Normrij) => aantalKeer(rij.telt, feiten) > 0
  const taken = new Set(rijen.map(({ taak }) => taak))
  return [...taken].flatMap((taak) => {
    const eigen = rijen.filter((rij) => rij.taak === taak)
    const basis = eigen.filter(isBasis)
    const naam = taak ?? naamVanOnderdeel(deel.onderdeel)
    if (!eigen.some(telt)) {
      return taak === undefined
        ? []
        : [`Voor ${naam} is niets gerekend: ${id} vraagt daarvoor feiten die niet zijn gegeven.`]
    }
    return basis.length === 0 || basis.some(telt)
      ? []
      : [
          `Voor ${naam} is alleen gerekend wat er bij komt: ${id} vraagt voor de gewone tijd feiten die niet zijn gegeven.`,
        ]
  })
}
