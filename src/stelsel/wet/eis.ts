import type { Sleutel } from './artikelen.ts'

/**
 * A place where a requirement is honoured. `waar` is a path in the checkout (`src/…`, `database/…`; after `#` a name that
 * stands in that file), the code of a check of the toets, the path of a page, or the name of a rule of the termijn table.
 */
export type Plek = {
  readonly soort: 'module' | 'toets' | 'pagina' | 'brief' | 'regel'
  readonly waar: string
}

/** How a requirement is honoured. What is half there says which half is not (`open`). */
export type Hoe =
  | { readonly door: readonly [Plek, ...Plek[]]; readonly open?: string }
  | { readonly nietDoorSoftware: string }
  | { readonly later: string }

/** One thing the law asks, in our own words, and where the product does it. */
export type Eis = {
  readonly zin: string
  readonly grondslag: readonly [Sleutel, ...Sleutel[]]
  readonly hoe: Hoe
}

export function eis(zin: string, grondslag: Eis['grondslag'], hoe: Hoe): Eis {
  return { zin, grondslag, hoe }
}

export function door(...plekken: readonly [Plek, ...Plek[]]): Hoe {
  return { door: plekken }
}

/** Honoured in part: `open` says what is still missing. */
export function deels(open: string, ...plekken: readonly [Plek, ...Plek[]]): Hoe {
  return { door: plekken, open }
}

export function nietDoorSoftware(reden: string): Hoe {
  return { nietDoorSoftware: reden }
}

/** Not there yet; names the part of the product that will bring it. */
export function later(onderwerp: string): Hoe {
  return { later: onderwerp }
}

export const module = (waar: string): Plek => ({ soort: 'module', waar })
export const toets = (waar: string): Plek => ({ soort: 'toets', waar })
export const pagina = (waar: string): Plek => ({ soort: 'pagina', waar })
export const brief = (waar: string): Plek => ({ soort: 'brief', waar: `src/stelsel/brieven/${waar}` })
export const regel = (waar: string): Plek => ({ soort: 'regel', waar })
