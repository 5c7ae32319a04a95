import { findKader } from '../normen/kaders.ts'
import type { Normenkader } from '../normen/normenkader.ts'
import type { Rekeninvoer } from '../normen/rekeninvoer.ts'
import type { Regeling } from './regeling.ts'

/** The norm set of these rules: the one they hold themselves, or a known one. Undefined when they name one that is not there. */
export function findKaderVan({ norm }: Pick<Regeling, 'norm'>): Normenkader | undefined {
  return norm.eigenKader ?? findKader(norm.kader)
}

/**
 * The norm set and the policy of these rules, as a calculation asks for them. An own set goes along whole, so that anyone can work an old
 * decision out again after the rules have changed.
 */
export function rekenbasis({ norm }: Pick<Regeling, 'norm'>): Pick<Rekeninvoer, 'eigenKader' | 'beleid'> & {
  readonly kader?: string
} {
  const { kader, eigenKader, beleid } = norm
  return {
    ...(eigenKader === undefined ? { kader } : { eigenKader }),
    ...(beleid === undefined ? {} : { beleid }),
  }
}
