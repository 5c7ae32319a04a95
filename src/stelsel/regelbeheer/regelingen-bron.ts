import type { DagTekst } from '../../basis/dag.ts'
import { factTable } from '../../basis/fact.ts'
import type { Database, Trx } from '../../platform/database/database.ts'
import { inGemeente } from '../../platform/database/database.ts'
import { createFactStore, type FactStore } from '../../platform/fact-store/fact-store.ts'
import { type Regeling, regelingOpOfEerste } from '../regeling/regeling.ts'
import type { GeschrevenRegeling } from '../regeling/regeling-bestand.ts'
import { opVolgorde } from '../regeling/versies.ts'
import { evolveRegelbeheer, type Regelbeheer, versiesVan } from './evolve.ts'
import { type RegelbeheerFact, regelbeheerFacts } from './facts.ts'

export type RegelbeheerStore = FactStore<RegelbeheerFact>

/** All facts about the rules of one gemeente stand in one stream: a proposal and its approval must see each other. */
export const REGELBEHEER_STREAM = 'regelbeheer'

/** Which rules hold: those that came with the product and those that two persons laid down. */
export type RegelingenBron = {
  readonly gemeente: string
  /**
   * The rules that hold on this day; before the first, the first.
   * @throws Error when there are none at all
   */
  readonly op: (dag: DagTekst) => Regeling
  /** Every version that holds, held or will, in order of its first day. */
  readonly alle: () => readonly GeschrevenRegeling[]
  /** What came with the product; a decision about rules needs to know it beside the facts. */
  readonly meegeleverd: readonly GeschrevenRegeling[]
  /**
   * What was proposed, laid down and withdrawn; every version that holds, held or will, in order of its first day; and the version
   * of the stream that a judgement is based on.
   */
  readonly lees: (
    trx: Trx,
  ) => Promise<Regelbeheer & { readonly versies: readonly GeschrevenRegeling[]; readonly versie: number }>
  /**
   * Reads again what was laid down and withdrawn; `op` and `alle` answer from memory. Within a request with its own transaction: a second
   * connection for each request would use up all there are.
   */
  readonly ververs: (trx?: Trx) => Promise<void>
}

const FACTS = factTable(regelbeheerFacts)
export const checkRegelbeheerFact = FACTS.check

export function createRegelbeheerStore(database: Database): RegelbeheerStore {
  return createFactStore({ database, readFact: FACTS.read })
}

export function regelingenBron(parts: {
  readonly database: Database
  readonly store: RegelbeheerStore
  readonly gemeente: string
  /** What came with the product, of this gemeente. */
  readonly meegeleverd: readonly GeschrevenRegeling[]
}): RegelingenBron {
  const { database, store, gemeente, meegeleverd } = parts
  let versies = opVolgorde(meegeleverd)
  const lees = async (trx: Trx) => {
    const { facts, version } = await store.readIn(trx, gemeente, REGELBEHEER_STREAM)
    const beheer = evolveRegelbeheer(facts.map(({ fact }) => fact))
    return { ...beheer, versies: versiesVan(beheer, meegeleverd), versie: version }
  }
  return {
    gemeente,
    alle: () => versies,
    meegeleverd,
    lees,
    op: (dag) => {
      const regelingen = versies.map(({ regeling }) => regeling)
      const geldig = regelingOpOfEerste(regelingen, dag)
      if (geldig === undefined) throw new Error(`no regeling of ${gemeente}`)
      return geldig
    },
    ververs: async (trx) => {
      const gelezen = await (trx === undefined ? inGemeente(database, gemeente, lees) : lees(trx))
      versies = gelezen.versies
    },
  }
}
