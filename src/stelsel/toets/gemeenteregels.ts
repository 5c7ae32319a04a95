import type { BevindingGrondslag } from './bevinding.ts'

/**
 * The own rules of the municipality that a decision is held against, each with the article it stands in. What is absent is unknown. A finding
 * that rests on an own rule alone asks for attention: whether the rule or the decision is wrong is for people.
 */
export type Gemeenteregels = {
  /** For how many days after the decision someone keeps what he had when he gets less. */
  readonly overgang?: Met<{ readonly dagen: number }> | undefined
  /** What a household pays at most. */
  readonly bijdrage?: Met<{ readonly centenPerMaand: number }> | undefined
  readonly pgb?: Pgbregels | undefined
  /** The functions that may decide, as the mandate register calls them. */
  readonly mandaten?: Met<{ readonly functies: readonly Mandaatfunctie[] }> | undefined
  readonly werkwijze?: Met<{ readonly soort: 'tijd' | 'resultaat' }> | undefined
  readonly norm?: Met<Normregels> | undefined
}

type Met<Regel> = Regel & { readonly bron: BevindingGrondslag }

export type Pgbregels = {
  readonly tarieven: readonly Met<{ readonly naam: string; readonly centenPerUur: number }>[]
  /** The articles of the verordening on the height of a pgb, as they are written there: `14, tweede lid`. */
  readonly artikelen: readonly string[]
}

export type Mandaatfunctie = { readonly functie: string; readonly beslissingen: 'toekennen' | 'alle' }

type Normregels = {
  /** Which norm set the rules size help with. */
  readonly kader: string
  /** Where the rules leave the study behind the set, a sentence each (CRVB:2018:3835). */
  readonly afwijkingen: readonly string[]
  /** The rules lowered help for no other reason than money. */
  readonly alleenOmGeld: boolean
}
