import type { DagTekst } from '../../basis/dag.ts'

/** The day on which the rows of the register were last held against what we have of their sources. */
export const REGISTER_VASTGELEGD_OP: DagTekst = '2026-11-23'

/** That a lawyer looked at a rule: when, and at which version of its source. Holds only for that version. */
export type Nagekeken = { readonly op: DagTekst; readonly versie: string }

/** By key of the register, code of a check, or rule of a term. No lawyer has looked at anything yet. */
export const NAGEKEKEN: Readonly<Record<string, Nagekeken>> = {}
