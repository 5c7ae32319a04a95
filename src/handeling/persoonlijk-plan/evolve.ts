import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type PersoonlijkPlanFact, persoonlijkPlanFacts } from './facts.ts'

type Plan = Omit<Extract<PersoonlijkPlanFact, { type: 'PersoonlijkPlanOntvangen' }>, 'type'>

export type PersoonlijkPlan = {
  readonly aangebodenOp?: DagTekst
  readonly totEnMet?: DagTekst
  readonly plannen: readonly Plan[]
}

export function evolvePersoonlijkPlan(facts: readonly AnyFact[]): PersoonlijkPlan {
  return factsOfKinds(persoonlijkPlanFacts, facts).reduce<PersoonlijkPlan>(
    (plan, fact) => {
      switch (fact.type) {
        case 'PersoonlijkPlanAangeboden':
          return {
            ...plan,
            aangebodenOp: plan.aangebodenOp ?? fact.op,
            ...(fact.totEnMet === undefined ? {} : { totEnMet: fact.totEnMet }),
          }
        case 'PersoonlijkPlanOntvangen': {
          const { type: _, ...ontvangen } = fact
          return { ...plan, plannen: [...plan.plannen, ontvangen] }
        }
      }
    },
    { plannen: [] },
  )
}
