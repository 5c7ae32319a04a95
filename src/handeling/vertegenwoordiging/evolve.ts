import { type DagTekst, getDag } from '../../basis/dag.ts'
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

/** What this person may do in the name of the inwoner on this day. */
export function rechtenOp(
  machtigingen: readonly Machtiging[],
  persoon: string,
  dag: DagTekst,
): ReadonlySet<Recht> {
  const geldig = machtigingen.filter(
    ({ gemachtigde, totEnMet }) =>
      gemachtigde === persoon &&
      (totEnMet === undefined || Temporal.PlainDate.compare(getDag(dag), getDag(totEnMet)) <= 0),
  )
  return new Set(geldig.flatMap(({ mag }) => mag))
}
