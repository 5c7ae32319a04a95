import type { AnyFact } from './fact.ts'
import { accept, type Outcome, type Refusal } from './outcome.ts'

/**
 * A deed that someone wants done to one dossier: given all that happened, it answers with new facts or a refusal.
 * It is pure; `platform/fact-store` reads the facts, runs it and appends what it answers, in one transaction.
 */
export type Deed<R extends Refusal = Refusal> = (facts: readonly AnyFact[]) => Outcome<readonly AnyFact[], R>

/** Makes deeds of a decision: how to see where things stand, and what to decide there. */
export function deedOn<State, Wens, R extends Refusal>(
  evolve: (facts: readonly AnyFact[]) => State,
  decide: (state: State, wens: Wens) => Outcome<readonly AnyFact[], R>,
): (wens: Wens) => Deed<R> {
  return (wens) => (facts) => decide(evolve(facts), wens)
}

/** Several deeds as one: each sees what those before it led to; one refusal and none of it happens. */
export function inOneGo<R extends Refusal>(...deeds: readonly Deed<R>[]): Deed<R> {
  return (facts) => {
    const added: AnyFact[] = []
    for (const deed of deeds) {
      const outcome = deed([...facts, ...added])
      if (!outcome.ok) return outcome
      added.push(...outcome.value)
    }
    return accept(added)
  }
}
