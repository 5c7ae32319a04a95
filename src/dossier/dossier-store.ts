import type { Deed } from '../basis/deed.ts'
import { factTable } from '../basis/fact.ts'
import type { Outcome, Refusal } from '../basis/outcome.ts'
import type { Trx } from '../platform/database/database.ts'
import { type CarriedOut, carryOut, type Request } from '../platform/fact-store/carry-out.ts'
import type { FactStore, StoredFact } from '../platform/fact-store/fact-store.ts'
import { type DossierFact, dossierFacts } from './dossier-facts.ts'

export type DossierStore = FactStore<DossierFact>

/** The stream in which all facts of one dossier stand. */
export function streamOf(dossier: string): string {
  return `dossier/${dossier}`
}

export function dossierOf(stream: string): string {
  return stream.slice('dossier/'.length)
}

const FACTS = factTable(dossierFacts)
export const readDossierFact = FACTS.read
export const checkDossierFact = FACTS.check

/** Who wants something done to which dossier, and when. */
export type Opdracht = Omit<Request, 'stream'> & { readonly dossier: string }

/** What a deed led to: where the dossier stands now. */
export type Gedaan = CarriedOut<DossierFact>

/** Carries out a deed on one dossier within the transaction of the request. */
export function voerUit<R extends Refusal>(
  store: DossierStore,
  trx: Trx,
  { dossier, ...opdracht }: Opdracht,
  deed: Deed<R>,
): Promise<Outcome<Gedaan, R>> {
  return carryOut(store, checkDossierFact, trx, { ...opdracht, stream: streamOf(dossier) }, deed)
}

/** The facts without what the store added. */
export function factsOf(stored: readonly StoredFact<DossierFact>[]): readonly DossierFact[] {
  return stored.map(({ fact }) => fact)
}
