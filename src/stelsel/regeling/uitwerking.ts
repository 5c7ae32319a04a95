import type { OmvangInTijd } from '../../basis/fact.ts'
import { type Minuten, minuten, perJaar, perWeekNaarBoven } from '../../basis/minuten.ts'
import type { Rekeninvoer } from '../normen/rekeninvoer.ts'
import type { Regeling } from './regeling.ts'

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

/** An exact amount per year, and per week when it was summed in weeks. */
type Exact = { readonly minutenPerJaar: Minuten; readonly minutenPerWeek?: Minuten }

/** The time that a decision names, and how many minutes a year that is more than the exact remainder. Never less. */
export type Besluittijd = { readonly omvang: OmvangInTijd; readonly afrondingPerJaar: number }

/** Turns the exact remainder into the time that a decision of this municipality names: in its period, rounded up. */
export function tijdVoorBesluit({ norm }: Pick<Regeling, 'norm'>, exact: Exact): Besluittijd {
  const periode =
    norm.spreiding === 'zoals berekend'
      ? exact.minutenPerWeek === undefined
        ? 'jaar'
        : 'week'
      : norm.spreiding
  if (periode === 'jaar') {
    const aantal = naarBoven(exact.minutenPerJaar, norm.afronding)
    return { omvang: { minuten: aantal, per: 'jaar' }, afrondingPerJaar: aantal - exact.minutenPerJaar }
  }
  const perWeek = exact.minutenPerWeek ?? perWeekNaarBoven(exact.minutenPerJaar)
  const aantal = naarBoven(perWeek, norm.afronding)
  return {
    omvang: { minuten: aantal, per: 'week' },
    afrondingPerJaar: perJaar(minuten(aantal)) - exact.minutenPerJaar,
  }
}

/** A year's budget in cents: time times tariff, rounded up, so that it is never to the loss of the inwoner (Wmo 2.1.3(2)(b)). */
export function pgbCentenPerJaar(minutenPerJaar: number, centenPerUur: number): number {
  return Math.ceil((minutenPerJaar * centenPerUur) / 60)
}

function naarBoven(aantal: number, op: number): number {
  return Math.ceil(aantal / op) * op
}
