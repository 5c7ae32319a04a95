import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type AfsprakenFact, afsprakenFacts } from './facts.ts'

export type Afspraak = Omit<Extract<AfsprakenFact, { type: 'GesprekAfgesproken' }>, 'type'>

/** The talks that were planned and not called off, the latest planning of each. */
export function evolveAfspraken(facts: readonly AnyFact[]): readonly Afspraak[] {
  return factsOfKinds(afsprakenFacts, facts).reduce<readonly Afspraak[]>((afspraken, fact) => {
    const andere = afspraken.filter(({ gesprek }) => gesprek !== fact.gesprek)
    switch (fact.type) {
      case 'GesprekAfgesproken': {
        const { type: _, ...afspraak } = fact
        return [...andere, afspraak]
      }
      case 'GesprekAfgezegd':
        return andere
    }
  }, [])
}
