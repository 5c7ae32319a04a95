import type { Deed } from '../../basis/deed.ts'
import type { AnyFact } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal } from '../../basis/outcome.ts'
import type { Trx } from '../database/database.ts'
import type { Job } from '../jobs/job-queue.ts'
import { ConcurrentChange } from './append-conflict.ts'
import type { Fact, FactStore } from './fact-store.ts'

/** Who wants something done to which stream, and when. */
export type Request = {
  readonly gemeente: string
  readonly stream: string
  /** Account of who does it. */
  readonly by: string
  readonly at: Temporal.Instant
  /** Made by whoever asks: the same key again has no second effect. */
  readonly key: string
  /** Version the wish was based on; a newer stream then refuses it (two people cannot decide past each other). */
  readonly seenVersion?: number
  readonly because?: string
  readonly jobs?: readonly Job[]
}

/** What a deed led to: where the stream stands now. */
export type CarriedOut<F extends Fact> = { readonly version: number; readonly facts: readonly F[] }

/**
 * Carries out a deed on one stream within the transaction of the request: reads, decides, appends. The only impure step
 * between a wish and a fact.
 * @param check holds a fact against its shape before it is kept for good, and throws when it does not fit
 */
export async function carryOut<F extends Fact, R extends Refusal>(
  store: FactStore<F>,
  check: (fact: AnyFact) => F,
  trx: Trx,
  request: Request,
  deed: Deed<R>,
): Promise<Outcome<CarriedOut<F>, R>> {
  const { seenVersion, ...rest } = request
  const { gemeente, stream } = rest
  const { version, facts } = await store.readIn(trx, gemeente, stream)
  if (seenVersion !== undefined && seenVersion !== version) {
    throw new ConcurrentChange(stream, seenVersion, version)
  }
  const known = facts.map(({ fact }) => fact)
  const outcome = deed(known)
  if (!outcome.ok) return outcome
  const added = outcome.value.map(check)
  if (added.length === 0) return accept({ version, facts: known })
  const [answer] = await store.appendIn(trx, [{ ...rest, expectedVersion: version, facts: added }])
  return accept({ version: answer?.lastVersion ?? version, facts: [...known, ...added] })
}
