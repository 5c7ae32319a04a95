import { expect, test } from 'vitest'
import type { Bevinding } from '../stelsel/toets/bevinding.ts'
import type { Voorbeeld } from '../stelsel/toets/check.ts'
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

/** What the whole toets says of one code: so that a ground that was not read cannot block here either. */
export function oordeel(code: string, invoer: ToetsInvoer): Voorbeeld['verwacht'] {
  const { bevindingen, nietTeZien } = toets(invoer)
  const eigen = bevindingen.flatMap((bevinding) => (bevinding.code === code ? [bevinding.ernst] : []))
  const zwaarste = eigen.toSorted().at(-1)
  if (zwaarste !== undefined) return zwaarste
  return nietTeZien.some((niet) => niet.code === code) ? 'niet te zien' : 'goed'
}

/** [where, what is wrong, what to do] of each finding with this code. */
export function gezegd(code: string, invoer: ToetsInvoer): readonly (readonly [string, string, string])[] {
  return toets(invoer)
    .bevindingen.filter((bevinding) => bevinding.code === code)
    .map(({ plaats, uitleg, herstel }) => [plaats, uitleg, herstel])
}

/** The findings that this one text of the municipality adds to a dossier that tells of nothing but the decision. */
export function gelezenBevindingen(tekst: string, besluit: Besluit = BESLUIT): readonly Bevinding[] {
  const zonder = codesVan(deelsVerteld({ besluit }))
  return toets(deelsVerteld({ besluit, teksten: [{ tekst, plaats: 'feit 3' }] })).bevindingen.filter(
    ({ code }) => !zonder.includes(code),
  )
}

export function gelezen(tekst: string, besluit?: Besluit): readonly string[] {
  return gelezenBevindingen(tekst, besluit).map(({ code }) => code)
}

/** A sentence with nothing missing in it. */
export const HELE_ZIN = /^(?!.*undefined).*\S.*[.?!"]$/

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

/** An edge of a rule: what lies just beside it, or is not told, and what the toets then says. */
export type Grens = readonly [
  code: string,
  naam: string,
  invoer: ToetsInvoer,
  verwacht: Voorbeeld['verwacht'],
]

/** A test for each edge. */
export function elkeGrens(grenzen: readonly Grens[]): void {
  test.each(grenzen)('%s: %s', (code, _, invoer, verwacht) => expect(oordeel(code, invoer)).toBe(verwacht))
}
