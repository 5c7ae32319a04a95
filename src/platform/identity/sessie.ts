import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { randomToken, tokenHash } from '../http/seal.ts'
import { type Persoon, type PersoonRow, persoonFromRow } from './persoon.ts'

const IDLE = Temporal.Duration.from({ minutes: 30 })
const ABSOLUTE = Temporal.Duration.from({ hours: 8 })
/** The moment of last use is written at most once in this time: a look at a page need not cost a write each time. */
const TOUCH = Temporal.Duration.from({ minutes: 1 })

export type Sessie = { readonly persoon: Persoon; readonly begonnen: Temporal.Instant }

type SessieRow = PersoonRow & { begonnen: string; laatst_gebruikt: string }

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0

/** Starts a session with an id of its own and returns the token for the cookie; the database keeps only its hash. */
export async function startSessie(
  gemeente: string,
  persoon: string,
  now: Temporal.Instant,
  trx: Trx,
): Promise<string> {
  const token = randomToken()
  await sql`
    insert into sessie (gemeente, sessie, persoon, begonnen, laatst_gebruikt)
    values (${gemeente}, ${tokenHash(token)}, ${persoon}, ${now.toString()}, ${now.toString()})
  `.execute(trx)
  return token
}

/** The session that is alive now, with the roles as they are now. */
export async function findSessie(
  gemeente: string,
  token: string,
  now: Temporal.Instant,
  trx: Trx,
): Promise<Sessie | undefined> {
  const { rows } = await sql<SessieRow>`
    select p.gemeente, p.persoon, p.naam, p.rollen, p.telefoon, p.functie, s.begonnen, s.laatst_gebruikt
    from sessie s join persoon p on p.gemeente = s.gemeente and p.persoon = s.persoon
    where s.gemeente = ${gemeente} and s.sessie = ${tokenHash(token)} and s.beeindigd is null and not p.geblokkeerd
  `.execute(trx)
  const row = rows[0]
  if (row === undefined) return undefined
  const begonnen = Temporal.Instant.from(row.begonnen)
  const laatstGebruikt = Temporal.Instant.from(row.laatst_gebruikt)
  if (isBefore(begonnen.add(ABSOLUTE), now) || isBefore(laatstGebruikt.add(IDLE), now)) return undefined
  if (isBefore(laatstGebruikt.add(TOUCH), now)) {
    await sql`
      update sessie set laatst_gebruikt = ${now.toString()}
      where gemeente = ${gemeente} and sessie = ${tokenHash(token)}
    `.execute(trx)
  }
  return { persoon: persoonFromRow(row), begonnen }
}

/** Whose session this is or was, alive or not: what was typed is given back only to the one who typed it. */
export async function findSessiePersoon(
  gemeente: string,
  token: string,
  trx: Trx,
): Promise<string | undefined> {
  const { rows } = await sql<{ persoon: string }>`
    select persoon from sessie where gemeente = ${gemeente} and sessie = ${tokenHash(token)}
  `.execute(trx)
  return rows[0]?.persoon
}

/** Ends a session at the server: whoever still holds its cookie has nothing. */
export async function endSessie(
  gemeente: string,
  token: string,
  now: Temporal.Instant,
  trx: Trx,
): Promise<void> {
  await sql`
    update sessie set beeindigd = ${now.toString()} where gemeente = ${gemeente} and sessie = ${tokenHash(token)}
  `.execute(trx)
}

/** Removes sessions that can no longer come alive. */
export async function removeOldSessies(gemeente: string, now: Temporal.Instant, trx: Trx): Promise<void> {
  await sql`
    delete from sessie where gemeente = ${gemeente} and begonnen < ${now.subtract({ hours: 48 }).toString()}
  `.execute(trx)
}
