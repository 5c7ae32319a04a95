import type { DagTekst } from '../../basis/dag.ts'
import { factTable } from '../../basis/fact.ts'
import type { Database, Trx } from '../../platform/database/database.ts'
import { inGemeente } from '../../platform/database/database.ts'
import { createFactStore, type FactStore } from '../../platform/fact-store/fact-store.ts'
import { type Regeling, regelingOpOfEerste } from '../regeling/regeling.ts'
import { evolveRegelbeheer, type Regelbeheer } from './evolve.ts'
import { type RegelbeheerFact, regelbeheerFacts } from './facts.ts'

export type RegelbeheerStore = FactStore<RegelbeheerFact>

/** All facts about the rules of one gemeente stand in one stream: a proposal and its approval must see each other. */
export const REGELBEHEER_STREAM = 'regelbeheer'

/** Rules with the text they were written as. */
export type GeschrevenRegeling = { readonly regeling: Regeling; readonly tekst: string }

/** Which rules hold: those that came with the product and those that two persons laid down. */
export type RegelingenBron = {
  readonly gemeente: string
  /**
   * The rules that hold on this day; before the first, the first.
   * @throws Error when there are none at all
   */
  readonly op: (dag: DagTekst) => Regeling
  /** Every version in force or to come, in order of its first day. */
  readonly alle: () => readonly GeschrevenRegeling[]
  /** What was proposed and laid down, with the version that a judgement is based on. */
  readonly lees: (trx: Trx) => Promise<Regelbeheer & { readonly versie: number }>
  /**
   * Reads again what was laid down; `op` and `alle` answer from memory. Within a request with its own transaction: a second
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
  let alle = opVolgorde(meegeleverd)
  const lees = async (trx: Trx) => {
    const { facts, version } = await store.readIn(trx, gemeente, REGELBEHEER_STREAM)
    return { ...evolveRegelbeheer(facts.map(({ fact }) => fact)), versie: version }
  }
  return {
    gemeente,
    alle: () => alle,
    lees,
    op: (dag) => {
      const regelingen = alle.map(({ regeling }) => regeling)
      const geldig = regelingOpOfEerste(regelingen, dag)
      if (geldig === undefined) throw new Error(`no regeling of ${gemeente}`)
      return geldig
    },
    ververs: async (trx) => {
      const { voorstellen } = await (trx === undefined ? inGemeente(database, gemeente, lees) : lees(trx))
      alle = opVolgorde([...meegeleverd, ...voorstellen.filter(({ stand }) => stand === 'goedgekeurd')])
    },
  }
}

function opVolgorde(regelingen: readonly GeschrevenRegeling[]): readonly GeschrevenRegeling[] {
  return regelingen
    .map(({ regeling, tekst }) => ({ regeling, tekst }))
    .toSorted((a, b) => a.regeling.geldigVanaf.localeCompare(b.regeling.geldigVanaf))
}
