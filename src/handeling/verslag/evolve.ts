import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type VerslagFact, type VerslagOnderdeel, verslagFacts } from './facts.ts'

type Of<Type extends VerslagFact['type']> = Omit<Extract<VerslagFact, { type: Type }>, 'type'>
export type Reactie = Of<'VerslagBeantwoord'>

export type VerslagVersie = {
  readonly versie: number
  readonly opgesteldOp: DagTekst
  readonly onderdelen: readonly VerslagOnderdeel[]
  readonly verstrektOp?: DagTekst
  readonly reactieTotEnMet?: DagTekst
  /** All reactions in order; the last per onderdeel counts, earlier ones stay readable. */
  readonly reacties: readonly Reactie[]
  readonly ondertekend?: { readonly getekend: boolean; readonly op: DagTekst; readonly opmerking?: string }
}

/** All versions of the verslag; both texts, ours and the inwoner's, are kept in each. */
export function evolveVerslag(facts: readonly AnyFact[]): readonly VerslagVersie[] {
  return factsOfKinds(verslagFacts, facts).reduce(apply, [])
}

function apply(versies: readonly VerslagVersie[], fact: VerslagFact): readonly VerslagVersie[] {
  const pasAan = (wijzig: (versie: VerslagVersie) => VerslagVersie) =>
    versies.map((versie) => (versie.versie === fact.versie ? wijzig(versie) : versie))
  switch (fact.type) {
    case 'VerslagOpgesteld': {
      const andere = versies.filter(({ versie }) => versie !== fact.versie)
      const { versie, op, onderdelen } = fact
      return [...andere, { versie, opgesteldOp: op, onderdelen, reacties: [] }]
    }
    case 'VerslagVerstrekt': {
      const tot = fact.reactieTotEnMet === undefined ? {} : { reactieTotEnMet: fact.reactieTotEnMet }
      // An imported dossier may tell that a verslag was given without its text.
      if (!versies.some(({ versie }) => versie === fact.versie)) {
        const leeg = { versie: fact.versie, opgesteldOp: fact.op, onderdelen: [], reacties: [] }
        return [...versies, { ...leeg, verstrektOp: fact.op, ...tot }]
      }
      return pasAan((versie) => ({ ...versie, verstrektOp: fact.op, ...tot }))
    }
    case 'VerslagBeantwoord': {
      const { type: _, ...reactie } = fact
      return pasAan((versie) => ({ ...versie, reacties: [...versie.reacties, reactie] }))
    }
    case 'VerslagOndertekend': {
      const { getekend, op, opmerking } = fact
      const ondertekend = { getekend, op, ...(opmerking === undefined ? {} : { opmerking }) }
      return pasAan((versie) => ({ ...versie, ondertekend }))
    }
  }
}

/** The version that was last given to the inwoner. */
export function findVerstrekteVersie(versies: readonly VerslagVersie[]): VerslagVersie | undefined {
  return versies.findLast(({ verstrektOp }) => verstrektOp !== undefined)
}
