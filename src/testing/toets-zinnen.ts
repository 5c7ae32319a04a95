import type { Besluit, ToetsInvoer } from '../stelsel/toets/invoer.ts'
import { toets } from '../stelsel/toets/toets.ts'
import { BESLUIT, besluitMet, deelsVerteld } from '../stelsel/toets/voorbeeld-dossier.ts'

/** A refusal that leaves open whether special circumstances and consequences were weighed. */
export const AFGEWEZEN: Besluit = besluitMet({
  beslissing: 'afgewezen',
  bijzondereOmstandigheden: undefined,
  evenredigheid: undefined,
})

export function codesVan(invoer: ToetsInvoer): readonly string[] {
  return toets(invoer).bevindingen.map(({ code }) => code)
}

/** The codes that this one text of the municipality adds to a dossier that tells of nothing but the decision. */
export function gelezen(tekst: string, besluit: Besluit = BESLUIT): readonly string[] {
  const zonder = codesVan(deelsVerteld({ besluit }))
  return codesVan(deelsVerteld({ besluit, teksten: [{ tekst, plaats: 'feit 3' }] })).filter(
    (code) => !zonder.includes(code),
  )
}

/** A rule, a sentence with one place (…) open, and what may stand there, with | between: by hand, not taken from the patterns. */
export type Zinnen = readonly [code: string, zin: string, woorden: string, besluit?: Besluit]

/** Each sentence with each of its words. */
export function losgeschreven(
  rijen: readonly Zinnen[],
): readonly { readonly code: string; readonly tekst: string; readonly besluit: Besluit }[] {
  return rijen.flatMap(([code, zin, woorden, besluit = BESLUIT]) =>
    woorden.split('|').map((woord) => ({ code, tekst: zin.replace('…', woord.trim()), besluit })),
  )
}
