import type { Grondslag } from '../basis/grondslag.ts'

/** What was typed: per field one value or several. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>

/** What was typed in a field, without white space around it. Of several values the first. */
export function tekstVan(velden: FormFields, naam: string): string {
  const waarde = Object.hasOwn(velden, naam) ? velden[naam] : undefined
  return (typeof waarde === 'string' ? waarde : (waarde?.[0] ?? '')).trim()
}

/** A fault in what was typed, at its field. */
export type Fout = { readonly veld: string; readonly tekst: string }

/** The law or the state of the dossier says no: the reason in plain words, and the article. */
export type Weigering = {
  readonly code: string
  readonly reden: string
  readonly grondslag?: readonly Pick<Grondslag, 'bron' | 'link'>[]
}

/** Someone else changed the same in the meantime: what it is now, beside what was typed. */
export type Botsing = {
  readonly velden: readonly {
    readonly veld: string
    readonly getypt: string
    readonly nu: string | undefined
  }[]
}

export type ActResult =
  | { readonly kind: 'ok'; readonly naar: string; readonly melding?: string }
  | { readonly kind: 'tonen' }
  | { readonly kind: 'invoer'; readonly fouten: readonly Fout[] }
  | ({ readonly kind: 'weigering' } & Weigering)
  | { readonly kind: 'botsing' }

/** It went well: lead on to a page, which says `melding` once. Never put personal data in the address. */
export function klaar(naar: string, melding?: string): ActResult {
  return { kind: 'ok', naar, ...(melding === undefined ? {} : { melding }) }
}

/** Nothing is wrong and nothing is kept: the same page again with what was typed, one part further or back (200). */
export function tonen(): ActResult {
  return { kind: 'tonen' }
}

/** What was typed cannot be: 422, the page again with what was typed and the faults. */
export function invoer(...fouten: readonly Fout[]): ActResult {
  return { kind: 'invoer', fouten }
}

/** The law or the state says no: 409, the page again with what was typed and the reason. */
export function weigering(weigering: Weigering): ActResult {
  return { kind: 'weigering', ...weigering }
}

/** Two at once: 409, the page again with both versions. The same happens when `ConcurrentChange` is thrown. */
export function botsing(): ActResult {
  return { kind: 'botsing' }
}

const NOT_FOUND = Symbol('not found')
export type NotFound = { readonly [NOT_FOUND]: true }
/** A load gives this when what was asked for is not there; the answer is the same as for no access. */
export const NIET_GEVONDEN: NotFound = { [NOT_FOUND]: true }

const REDIRECT = Symbol('redirect')
export type Redirect = { readonly [REDIRECT]: string }
/** A load gives this when another page is meant. */
export function doorNaar(pad: string): Redirect {
  return { [REDIRECT]: pad }
}

export function isNotFound(value: unknown): value is NotFound {
  return value === NIET_GEVONDEN
}

export function findRedirect(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !(REDIRECT in value)) return undefined
  return typeof value[REDIRECT] === 'string' ? value[REDIRECT] : undefined
}
