import type { Trx } from '../database/database.ts'
import type { Persoon } from '../identity/persoon.ts'
import type { Rol } from '../identity/rol.ts'
import { isDossierPolicy, isPublic, type Policy, type Relatie, relationsOf } from './policy.ts'
import type { Relations } from './relations.ts'

export type Decision =
  | { readonly allowed: true; readonly rol?: Rol; readonly relatie?: Relatie }
  | { readonly allowed: false; readonly reason: 'login' | 'role' | 'relation' | 'dossier' }

/** Ids that may stand in an address; anything else is no dossier, and is never put to a relation. */
const DOSSIER_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/**
 * Decides whether someone may pass, in the transaction of the act itself: a role or machtiging that was withdrawn
 * a moment ago is not honoured. What no rule allows is refused.
 */
export async function authorise(
  policy: Policy,
  persoon: Persoon | undefined,
  dossier: string | undefined,
  relations: Relations,
  trx: Trx,
): Promise<Decision> {
  if (isPublic(policy)) return { allowed: true }
  if (persoon === undefined) return { allowed: false, reason: 'login' }
  const rol = policy.roles.find((candidate) => persoon.rollen.includes(candidate))
  if (rol === undefined) return { allowed: false, reason: 'role' }
  if (!isDossierPolicy(policy)) return { allowed: true, rol }
  if (dossier === undefined || !DOSSIER_ID.test(dossier)) return { allowed: false, reason: 'dossier' }
  for (const relatie of relationsOf(policy)) {
    if (await relations.holds(relatie, persoon, dossier, trx)) return { allowed: true, rol, relatie }
  }
  return { allowed: false, reason: 'relation' }
}
