import type { DagTekst } from '../../basis/dag.ts'
import type { Grondslag } from '../../basis/grondslag.ts'

/**
 * When the rows of the register were last held against their sources: each from the place where it was read, so the oldest look of
 * all, and how many were never looked up.
 */
export function nagekekenStand(bronnen: readonly Pick<Grondslag, 'nagekekenOp'>[]): {
  readonly oudste: DagTekst | undefined
  readonly nooit: number
} {
  const dagen = bronnen.flatMap(({ nagekekenOp }) => nagekekenOp ?? [])
  return { oudste: dagen.toSorted()[0], nooit: bronnen.length - dagen.length }
}

/** That a lawyer looked at a rule: when, and at which version of its source. Holds only for that version. */
export type Nagekeken = { readonly op: DagTekst; readonly versie: string }

/** By key of the register, code of a check, or rule of a term. No lawyer has looked at anything yet. */
export const NAGEKEKEN: Readonly<Record<string, Nagekeken>> = {}
