import type { Trx } from '../database/database.ts'
import type { Persoon } from '../identity/persoon.ts'
import type { Relatie } from './policy.ts'

/** Says whether a person stands in a relation to a dossier, now. Unknown dossier or person: false. */
type RelationCheck = (persoon: Persoon, dossier: string, trx: Trx) => Promise<boolean>

export type Relations = {
  readonly register: (relatie: Relatie, check: RelationCheck) => void
  readonly isRegistered: (relatie: Relatie) => boolean
  readonly holds: (relatie: Relatie, persoon: Persoon, dossier: string, trx: Trx) => Promise<boolean>
}

/** An empty set of relations; `main` registers what the modules know. */
export function createRelations(): Relations {
  const checks = new Map<Relatie, RelationCheck>()
  return {
    register: (relatie, check) => {
      if (checks.has(relatie)) throw new Error(`relation registered twice: ${relatie}`)
      checks.set(relatie, check)
    },
    isRegistered: (relatie) => checks.has(relatie),
    // A relation that no one registered holds for no one.
    holds: async (relatie, persoon, dossier, trx) =>
      (await checks.get(relatie)?.(persoon, dossier, trx)) ?? false,
  }
}
