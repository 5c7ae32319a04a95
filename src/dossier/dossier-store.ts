import type { Deed } from '../basis/deed.ts'
import type { AnyFact } from '../basis/fact.ts'
import type { Outcome, Refusal } from '../basis/outcome.ts'
import { accept } from '../basis/outcome.ts'
import type { Trx } from '../platform/database/database.ts'
import { ConcurrentChange } from '../platform/fact-store/append-conflict.ts'
import type { FactStore, StoredFact } from '../platform/fact-store/fact-store.ts'
import type { Job } from '../platform/jobs/job-queue.ts'
import { type DossierFact, dossierFacts } from './dossier-facts.ts'

export type DossierStore = FactStore<DossierFact>

/** The stream in which all facts of one dossier stand. */
export function streamOf(dossier: string): string {
  return `dossier/${dossier}`
}

export function dossierOf(stream: string): string {
  return stream.slice('dossier/'.length)
}

/** Makes a fact of what was stored. Facts were checked before they were appended; an unknown kind is a fault. */
export function readDossierFact(type: string, data: Readonly<Record<string, unknown>>): DossierFact {
  const fact: unknown = { ...data, type }
  if (!isStoredFact(fact)) throw new Error(`unknown kind of fact in the store: ${type}`)
  return fact
}

function isStoredFact(fact: unknown): fact is DossierFact {
  return typeof fact === 'object' && fact !== null && 'type' in fact && String(fact.type) in dossierFacts
}

/** Checks a fact against its shape before it is kept for good; what does not fit is our own fault. */
export function checkDossierFact(fact: AnyFact): DossierFact {
  const { type, ...data } = fact
  if (!isKind(type)) throw new Error(`unknown kind of fact: ${type}`)
  const checked: unknown = { type, ...dossierFacts[type].parse(data) }
  if (!isStoredFact(checked)) throw new Error(`unknown kind of fact: ${type}`)
  return checked
}

function isKind(type: string): type is keyof typeof dossierFacts {
  return type in dossierFacts
}

export type Opdracht = {
  readonly gemeente: string
  readonly dossier: string
  /** Account of who does it. */
  readonly by: string
  readonly at: Temporal.Instant
  /** Made by whoever asks: the same key again has no second effect. */
  readonly key: string
  /** Version the wish was based on; a newer dossier then refuses it (two people cannot decide past each other). */
  readonly seenVersion?: number
  readonly because?: string
  readonly jobs?: readonly Job[]
}

/** What a deed led to: where the dossier stands now. */
export type Gedaan = { readonly version: number; readonly facts: readonly DossierFact[] }

/**
 * Carries out a deed on one dossier within the transaction of the request: reads, decides, appends. The only impure step
 * between a wish and a fact.
 */
export async function voerUit<R extends Refusal>(
  store: DossierStore,
  trx: Trx,
  opdracht: Opdracht,
  deed: Deed<R>,
): Promise<Outcome<Gedaan, R>> {
  const { gemeente, dossier, by, at, key, seenVersion, because, jobs } = opdracht
  const stream = streamOf(dossier)
  const { version, facts } = await store.readIn(trx, gemeente, stream)
  if (seenVersion !== undefined && seenVersion !== version) {
    throw new ConcurrentChange(stream, seenVersion, version)
  }
  const known = facts.map(({ fact }) => fact)
  const outcome = deed(known)
  if (!outcome.ok) return outcome
  const added = outcome.value.map(checkDossierFact)
  if (added.length === 0) return accept({ version, facts: known })
  const [answer] = await store.appendIn(trx, [
    {
      gemeente,
      stream,
      expectedVersion: version,
      facts: added,
      by,
      at,
      key,
      ...(because === undefined ? {} : { because }),
      ...(jobs === undefined ? {} : { jobs }),
    },
  ])
  return accept({ version: answer?.lastVersion ?? version, facts: [...known, ...added] })
}

/** The facts without what the store added. */
export function factsOf(stored: readonly StoredFact<DossierFact>[]): readonly DossierFact[] {
  return stored.map(({ fact }) => fact)
}
