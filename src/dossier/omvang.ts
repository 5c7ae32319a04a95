import { accept, type Outcome } from '../basis/outcome.ts'
import type { Onderzoek } from '../handeling/onderzoek/evolve.ts'
import { type Berekening, bereken } from '../stelsel/normen/bereken.ts'
import { leesRekeninvoer, type NormenBestandRefusal } from '../stelsel/normen/normen-bestand.ts'

/**
 * Works out need, solved otherwise and remainder from the vaststellingen of step 3 and 4 (contract, extent 1 to 5).
 * Undefined when the onderzoek has no lines with time yet.
 */
export function omvangVan(
  onderzoek: Pick<Onderzoek, 'vaststellingen'>,
): Outcome<Berekening, NormenBestandRefusal> | undefined {
  const { vaststellingen } = onderzoek
  const regels = vaststellingen.flatMap(({ behoefte }) => [
    ...(behoefte?.regels ?? []).map(({ onderdeel, minuten, per, bron }) => ({
      onderdeel,
      minuten,
      per,
      bron,
    })),
    ...(behoefte?.contacttijd === undefined
      ? []
      : // Contact time is a line of its own; it is not inside the norm minutes and never deducted from them.
        [
          {
            onderdeel: 'contacttijd',
            minuten: behoefte.contacttijd.minuten,
            per: behoefte.contacttijd.per,
            bron: behoefte.contacttijd.reden,
          },
        ]),
  ])
  if (regels.length === 0) return undefined
  const opgelost = vaststellingen.flatMap(({ oplossing, tekst }) => {
    if (oplossing?.minuten === undefined || oplossing.per === undefined || oplossing.onderdeel === undefined)
      return []
    const { minuten, per, onderdeel, door, reden } = oplossing
    return [{ onderdeel, minuten, per, door, reden: reden ?? tekst }]
  })
  const read = leesRekeninvoer({ regels, opgelost })
  return read.ok ? accept(bereken(read.value)) : read
}
