import type { DagTekst } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { PersoonlijkPlan } from './evolve.ts'
import type { PersoonlijkPlanFact } from './facts.ts'

export type PersoonlijkPlanRefusal = Refusal<'LEEG_PLAN', never>
type Result = Outcome<readonly PersoonlijkPlanFact[], PersoonlijkPlanRefusal>

/** Points out the persoonlijk plan and its seven days (Wmo 2.3.2(2)). */
export function biedPersoonlijkPlanAan(
  plan: PersoonlijkPlan,
  wens: Daad & { readonly totEnMet: DagTekst },
): Result {
  if (plan.aangebodenOp !== undefined) return accept([])
  return accept([{ type: 'PersoonlijkPlanAangeboden', ...daad(wens), totEnMet: wens.totEnMet }])
}

/**
 * Takes in a plan. After the seven days it is still taken in: the onderzoek uses all that is known (Awb 3:2); only the
 * waiting is over.
 */
export function geefPlanAf(
  plan: PersoonlijkPlan,
  wens: Daad & { readonly antwoorden: readonly { readonly vraag: string; readonly antwoord: string }[] },
): Result {
  const antwoorden = wens.antwoorden.filter(({ antwoord }) => antwoord.trim() !== '')
  if (antwoorden.length === 0) return refuse('LEEG_PLAN')
  return accept([
    {
      type: 'PersoonlijkPlanOntvangen',
      ...daad(wens),
      plan: `plan-${plan.plannen.length + 1}`,
      tekst: antwoorden.map(({ vraag, antwoord }) => `${vraag}\n${antwoord}`).join('\n\n'),
      antwoorden,
    },
  ])
}
