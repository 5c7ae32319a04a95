import { sql } from 'kysely'
import { authorise, type Decision } from '../platform/access/authorise.ts'
import { writeInzage } from '../platform/access/inzage.ts'
import { isDossierPolicy, type Policy } from '../platform/access/policy.ts'
import type { Trx } from '../platform/database/database.ts'
import type { Sessie } from '../platform/identity/sessie.ts'
import type { Exchange } from './exchange.ts'
import type { Route } from './route.ts'

export type Passed = {
  readonly allowed: true
  readonly sessie: Sessie | undefined
  readonly dossier: string | undefined
  readonly decision: Decision & { allowed: true }
}
export type Refused = {
  readonly allowed: false
  readonly sessie: Sessie | undefined
  readonly reason: 'login' | 'role' | 'relation' | 'dossier'
}

/** Lets someone through to a route, or not, by what holds inside this transaction. */
export async function pass(
  route: Route,
  policy: Policy,
  exchange: Exchange,
  sessie: Sessie | undefined,
  trx: Trx,
): Promise<Passed | Refused> {
  const params = exchange.c.req.param()
  const persoon = sessie?.persoon
  const dossier = !isDossierPolicy(policy)
    ? undefined
    : route.findDossier !== undefined && persoon !== undefined
      ? await route.findDossier({ persoon, params, trx })
      : params['dossier']
  const decision = await authorise(policy, persoon, dossier, exchange.parts.relations, trx)
  return decision.allowed
    ? { allowed: true, sessie, dossier, decision }
    : { allowed: false, sessie, reason: decision.reason }
}

/** Writes the look that a page on a dossier is. Throws when it cannot: then the page is not shown. */
export async function writeLook(policy: Policy, passed: Passed, exchange: Exchange, trx: Trx): Promise<void> {
  const { sessie, dossier, decision } = passed
  if (!isDossierPolicy(policy)) return
  if (sessie === undefined || dossier === undefined) throw new Error('a look by no one or into nothing')
  if (decision.rol === undefined || decision.relatie === undefined) throw new Error('a look without a ground')
  await writeInzage(
    {
      gemeente: exchange.parts.gemeente,
      dossier,
      persoon: sessie.persoon.persoon,
      rol: decision.rol,
      relatie: decision.relatie,
      onderdeel: policy.audit,
      doel: policy.purpose ?? decision.relatie,
      tijdstip: exchange.now,
    },
    trx,
  )
}

/** From here on this transaction cannot write: looking changes nothing. */
export async function readOnly(trx: Trx): Promise<void> {
  await sql`set transaction read only`.execute(trx)
}
