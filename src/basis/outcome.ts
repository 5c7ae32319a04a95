/**
 * What a deed leads to: it is accepted with a value, or refused with a reason.
 * A refusal (weigering) is an ordinary value: the law or the state of the dossier says no. Faults are thrown, never refused.
 */
export type Outcome<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R }

/** A reason to refuse: a code in Dutch capitals (`GEEN_GESPREK`) with the data its sentence needs. */
export type Refusal<Code extends string = string, Data = unknown> = {
  readonly code: Code
  readonly data?: Data
}

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function refuse<Code extends string>(
  code: Code,
): { readonly ok: false; readonly refusal: Refusal<Code, never> }
export function refuse<Code extends string, Data>(
  code: Code,
  data: Data,
): { readonly ok: false; readonly refusal: Refusal<Code, Data> }
export function refuse(code: string, data?: unknown): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: data === undefined ? { code } : { code, data } }
}
