import type { DagTekst } from '../basis/dag.ts'
import type { Deed } from '../basis/deed.ts'
import { type AnyFact, factsOfKinds } from '../basis/fact.ts'
import { neemBesluit } from '../stelsel/beschikking/handle.ts'
import { type Mandaat, type Regeling, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import type { ToetsUitkomst } from '../stelsel/toets/bevinding.ts'
import type { ToetsInvoer } from '../stelsel/toets/invoer.ts'
import { toets } from '../stelsel/toets/toets.ts'
import { dossierFacts } from './dossier-facts.ts'
import { toetsInvoer } from './toets-invoer.ts'

/** What the municipality itself laid down and the toets holds a decision to. */
export type RegelsVoorToets = Pick<Regeling, 'overgang' | 'besluiten'>

/** The municipality's own rules as the toets reads them. */
export function eigenRegels(regeling: RegelsVoorToets): Pick<ToetsInvoer, 'overgangsregel'> {
  const { dagen, vindplaats } = regeling.overgang
  return { overgangsregel: { dagen, bron: vindplaatsTekst(regeling, vindplaats) } }
}

/** Holds all facts against the law of their day, and against the municipality's own rules. */
export function toetsVan(
  facts: readonly AnyFact[],
  vandaag: DagTekst,
  regeling: RegelsVoorToets,
): ToetsUitkomst {
  return toets({ ...toetsInvoer(factsOfKinds(dossierFacts, facts), vandaag), ...eigenRegels(regeling) })
}

export type NeemBesluit = Omit<Parameters<typeof neemBesluit>[0], 'blokkades' | 'mandaat'> & {
  readonly naam: string
  readonly mandaat: Mandaat | undefined
  readonly regeling: Regeling
}

/**
 * Takes the decision when the toets, on the dossier as it would then be, holds nothing against it. What was lifted with a
 * reason no longer blocks; the three that are never lifted always do.
 */
export function neemGetoetstBesluit(wens: NeemBesluit): ReturnType<typeof neemBesluit> {
  const { naam, mandaat, regeling, ...rest } = wens
  const grond =
    mandaat === undefined
      ? undefined
      : { naam, functie: mandaat.functie, besluit: regeling.besluiten.mandaat.titel }
  const deed = (blokkades: readonly string[]): Deed<RefusalOf<typeof neemBesluit>> =>
    neemBesluit({ ...rest, mandaat: grond, blokkades })
  return (facts) => {
    const genomen = deed([])(facts)
    if (!genomen.ok) return genomen
    const blokkades = blokkadesVan(toetsVan([...facts, ...genomen.value], wens.op, regeling))
    return blokkades.length === 0 ? genomen : deed(blokkades)(facts)
  }
}

function blokkadesVan({ bevindingen }: ToetsUitkomst): readonly string[] {
  return [...new Set(bevindingen.flatMap(({ code, ernst }) => (ernst === 'blokkerend' ? [code] : [])))]
}

type RefusalOf<Make extends (wens: never) => Deed> = ReturnType<Make> extends Deed<infer R> ? R : never
