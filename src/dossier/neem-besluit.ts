import type { DagTekst } from '../basis/dag.ts'
import type { Deed } from '../basis/deed.ts'
import { type AnyFact, factsOfKinds } from '../basis/fact.ts'
import { neemBesluit } from '../stelsel/beschikking/handle.ts'
import type { Mandaat, Regeling } from '../stelsel/regeling/regeling.ts'
import type { ToetsUitkomst } from '../stelsel/toets/bevinding.ts'
import { toets } from '../stelsel/toets/toets.ts'
import { dossierFacts } from './dossier-facts.ts'
import { toetsInvoer } from './toets-invoer.ts'

/**
 * Holds all facts against the law of their day, and against what the municipality laid down itself.
 * @param regelingen every version of its rules; the one that held on the day of the decision counts
 */
export function toetsVan(
  facts: readonly AnyFact[],
  vandaag: DagTekst,
  regelingen: readonly Regeling[] = [],
): ToetsUitkomst {
  return toets(toetsInvoer(factsOfKinds(dossierFacts, facts), vandaag, undefined, regelingen))
}

export type NeemBesluit = Omit<Parameters<typeof neemBesluit>[0], 'blokkades' | 'mandaat'> & {
  readonly naam: string
  readonly mandaat: Mandaat | undefined
  readonly mandaatbesluit: string
  /** Every version of the own rules; the one that holds on the day of the decision counts. */
  readonly regelingen: readonly Regeling[]
}

/**
 * Takes the decision when the toets, on the dossier as it would then be, holds nothing against it. What was lifted with a
 * reason no longer blocks; the three that are never lifted always do.
 */
export function neemGetoetstBesluit(wens: NeemBesluit): ReturnType<typeof neemBesluit> {
  const { naam, mandaat, mandaatbesluit, regelingen, ...rest } = wens
  const grond =
    mandaat === undefined ? undefined : { naam, functie: mandaat.functie, besluit: mandaatbesluit }
  const deed = (blokkades: readonly string[]): Deed<RefusalOf<typeof neemBesluit>> =>
    neemBesluit({ ...rest, mandaat: grond, blokkades })
  return (facts) => {
    const genomen = deed([])(facts)
    if (!genomen.ok) return genomen
    const blokkades = blokkadesVan(toetsVan([...facts, ...genomen.value], wens.op, regelingen))
    return blokkades.length === 0 ? genomen : deed(blokkades)(facts)
  }
}

function blokkadesVan({ bevindingen }: ToetsUitkomst): readonly string[] {
  return [...new Set(bevindingen.flatMap(({ code, ernst }) => (ernst === 'blokkerend' ? [code] : [])))]
}

type RefusalOf<Make extends (wens: never) => Deed> = ReturnType<Make> extends Deed<infer R> ? R : never
