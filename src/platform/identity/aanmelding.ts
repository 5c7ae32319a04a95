import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { randomToken, tokenHash } from '../http/seal.ts'

/** What someone had typed when his session had ended; given back after login. */
export type BewaardFormulier = {
  /** Address the form went to. */
  readonly pad: string
  readonly velden: readonly (readonly [naam: string, waarde: string])[]
}

/** What we must remember between sending someone to the login provider and his return. */
export type Aanmelding = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly naar: string
}

/** A login must be finished within this time. */
const VALID = Temporal.Duration.from({ minutes: 15 })

/** Writes down a login that starts; returns the token for the cookie of this browser. */
export async function startAanmelding(
  aanmelding: Aanmelding & { gemeente: string; bewaard?: BewaardFormulier; getyptDoor?: string },
  now: Temporal.Instant,
  trx: Trx,
): Promise<string> {
  const token = randomToken()
  const bewaard = aanmelding.bewaard === undefined ? null : JSON.stringify(aanmelding.bewaard)
  await sql`
    insert into aanmelding (gemeente, aanmelding, state, nonce, verifier, naar, bewaard, getypt_door, begonnen)
    values (${aanmelding.gemeente}, ${tokenHash(token)}, ${aanmelding.state}, ${aanmelding.nonce},
            ${aanmelding.verifier}, ${aanmelding.naar}, ${bewaard}::jsonb, ${aanmelding.getyptDoor ?? null},
            ${now.toString()})
  `.execute(trx)
  return token
}

/** Takes the login of this browser, once: a second return with the same code finds nothing. */
export async function takeAanmelding(
  gemeente: string,
  token: string,
  now: Temporal.Instant,
  trx: Trx,
): Promise<Aanmelding | undefined> {
  const { rows } = await sql<Aanmelding>`
    update aanmelding set gebruikt_op = ${now.toString()}
    where gemeente = ${gemeente} and aanmelding = ${tokenHash(token)} and gebruikt_op is null
      and begonnen > ${now.subtract(VALID).toString()}
    returning state, nonce, verifier, naar
  `.execute(trx)
  return rows[0]
}

/** Notes who turned out to log in; returns whether a form waits for him. */
export async function finishAanmelding(
  gemeente: string,
  token: string,
  persoon: string,
  trx: Trx,
): Promise<boolean> {
  const { rows } = await sql<{ wacht: boolean }>`
    update aanmelding
    set persoon = ${persoon},
        bewaard = case when getypt_door is null or getypt_door = ${persoon} then bewaard end
    where gemeente = ${gemeente} and aanmelding = ${tokenHash(token)}
    returning bewaard is not null as wacht
  `.execute(trx)
  return rows[0]?.wacht ?? false
}

/** The form that waits for this person in this browser. */
export async function findBewaardFormulier(
  gemeente: string,
  token: string,
  persoon: string,
  trx: Trx,
): Promise<BewaardFormulier | undefined> {
  const { rows } = await sql<{ bewaard: BewaardFormulier | null }>`
    select bewaard from aanmelding
    where gemeente = ${gemeente} and aanmelding = ${tokenHash(token)} and persoon = ${persoon}
  `.execute(trx)
  return rows[0]?.bewaard ?? undefined
}

/** Removes logins, and the forms kept with them, of more than a day ago. */
export async function removeOldAanmeldingen(
  gemeente: string,
  now: Temporal.Instant,
  trx: Trx,
): Promise<void> {
  await sql`
    delete from aanmelding where gemeente = ${gemeente} and begonnen < ${now.subtract({ hours: 24 }).toString()}
  `.execute(trx)
}
