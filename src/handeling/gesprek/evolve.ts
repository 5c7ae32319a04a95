import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type GesprekFact, gesprekFacts } from './facts.ts'

type Of<Type extends GesprekFact['type']> = Omit<Extract<GesprekFact, { type: Type }>, 'type'>
export type Notitie = Of<'NotitieGemaakt'>
export type Passage = Of<'PassageGemarkeerd'>
export type DossierDocument = Of<'DocumentOntvangen'>
export type Advies = { readonly gevraagd?: Of<'AdviesGevraagd'>; readonly ontvangen?: Of<'AdviesOntvangen'> }

/** What was said, seen and received. */
export type Gesprek = {
  readonly gevoerd: readonly Of<'GesprekGevoerd'>[]
  readonly afgesloten: ReadonlyMap<string, DagTekst>
  readonly notities: readonly Notitie[]
  readonly passages: readonly Passage[]
  readonly documenten: readonly DossierDocument[]
  readonly adviezen: ReadonlyMap<string, Advies>
}

const BEGIN: Gesprek = {
  gevoerd: [],
  afgesloten: new Map(),
  notities: [],
  passages: [],
  documenten: [],
  adviezen: new Map(),
}

export function evolveGesprek(facts: readonly AnyFact[]): Gesprek {
  return factsOfKinds(gesprekFacts, facts).reduce(apply, BEGIN)
}

function apply(gesprek: Gesprek, fact: GesprekFact): Gesprek {
  switch (fact.type) {
    case 'GesprekGevoerd':
      return { ...gesprek, gevoerd: [...gesprek.gevoerd.filter((g) => g.gesprek !== fact.gesprek), fact] }
    case 'NotitieGemaakt':
      return { ...gesprek, notities: [...gesprek.notities, fact] }
    case 'PassageGemarkeerd':
      return { ...gesprek, passages: [...gesprek.passages, fact] }
    case 'GesprekAfgesloten':
      return { ...gesprek, afgesloten: new Map([...gesprek.afgesloten, [fact.gesprek, fact.op]]) }
    case 'DocumentOntvangen':
      return { ...gesprek, documenten: [...gesprek.documenten, fact] }
    case 'AdviesGevraagd':
      return withAdvies(gesprek, fact.advies, { gevraagd: fact })
    case 'AdviesOntvangen':
      return withAdvies(gesprek, fact.advies, { ontvangen: fact })
  }
}

function withAdvies(gesprek: Gesprek, id: string, deel: Advies): Gesprek {
  return {
    ...gesprek,
    adviezen: new Map([...gesprek.adviezen, [id, { ...gesprek.adviezen.get(id), ...deel }]]),
  }
}
