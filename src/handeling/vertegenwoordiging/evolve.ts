import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type VertegenwoordigingFact, vertegenwoordigingFacts } from './facts.ts'

export type Machtiging = Omit<Extract<VertegenwoordigingFact, { type: 'MachtigingVerleend' }>, 'type'>
export type Recht = Machtiging['mag'][number]

/** The machtigingen that were given and not withdrawn. */
export function evolveVertegenwoordiging(facts: readonly AnyFact[]): readonly Machtiging[] {
  return factsOfKinds(vertegenwoordigingFacts, facts).reduce<readonly Machtiging[]>((machtigingen, fact) => {
    switch (fact.type) {
      case 'MachtigingVerleend': {
        const { type: _, ...machtiging } = fact
        return [...machtigingen, machtiging]
      }
      case 'MachtigingIngetrokken':
        return machtigingen.filter(({ gemachtigde, naam }) =>
          fact.gemachtigde === undefined ? naam !== fact.naam : gemachtigde !== fact.gemachtigde,
        )
    }
  }, [])
}
