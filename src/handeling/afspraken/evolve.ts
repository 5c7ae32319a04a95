import type { AfsprakenFact } from './facts.ts'

export type Afspraak = Omit<Extract<AfsprakenFact, { type: 'GesprekAfgesproken' }>, 'type'>

/** The talks that were planned and not called off, the latest planning of each. */
export function evolveAfspraken(facts: readonly AfsprakenFact[]): readonly Afspraak[] {
  return facts.reduce<readonly Afspraak[]>((afspraken, fact) => {
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
