import type { Gebeurtenis } from '../stelsel/toets/invoer.ts'
import type { DossierFact, DossierFactType } from './dossier-facts.ts'

export type FactVan<Type extends DossierFactType> = Extract<DossierFact, { type: Type }>
/** A fact with the number under which it stands in the dossier, counted from 1. */
export type Genummerd<Fact extends DossierFact = DossierFact> = {
  readonly nummer: number
  readonly fact: Fact
}

export type Van = <Type extends DossierFactType>(type: Type) => readonly Genummerd<FactVan<Type>>[]

export function genummerd(facts: readonly DossierFact[]): readonly Genummerd[] {
  return facts.map((fact, index) => ({ nummer: index + 1, fact }))
}

export function plaats({ nummer, fact }: Genummerd, naam?: string): string {
  return `feit ${nummer} (${fact.type}${naam === undefined ? '' : ` ${naam}`})`
}

export function gebeurtenis(feit: Genummerd, naam?: string): Gebeurtenis {
  return { op: feit.fact.op, plaats: plaats(feit, naam) }
}

export function opDag(a: Genummerd, b: Genummerd): number {
  return vergelijk(a.fact.op, b.fact.op)
}

export function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The number of the fact at a place in a finding; a place can also be a step. */
export function findNummer(plaats: string): number | undefined {
  const nummer = /^feit (\d+)/.exec(plaats)?.[1]
  return nummer === undefined ? undefined : Number(nummer)
}
