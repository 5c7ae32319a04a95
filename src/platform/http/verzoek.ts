import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What a form that was carried out led to. */
export type VerzoekAnswer = { readonly naar: string; readonly melding?: string }

export type Verzoek = {
  readonly gemeente: string
  /** The key in the form. */
  readonly sleutel: string
  readonly persoon: string | undefined
  readonly inhoudHash: string
}

export type Claim =
  | { readonly kind: 'new' }
  | { readonly kind: 'done'; readonly answer: VerzoekAnswer }
  | { readonly kind: 'other-content' }

/** Hash over the address and what was typed, whatever the order of the fields. */
export function contentHash(path: string, fields: readonly (readonly [string, string])[]): string {
  const sorted = fields.map(([name, value]) => JSON.stringify([name, value])).sort()
  return createHash('sha256')
    .update(JSON.stringify([path, sorted]))
    .digest('base64url')
}

/**
 * Claims a key inside the transaction of the act. A second request with the same key waits here until the first is done,
 * and then finds its answer; if the first came to nothing, its claim went with it.
 */
export async function claimVerzoek(verzoek: Verzoek, now: Temporal.Instant, trx: Trx): Promise<Claim> {
  const inserted = await sql`
    insert into verzoek (gemeente, sleutel, persoon, inhoud_hash, naar, gedaan_op)
    values (${verzoek.gemeente}, ${verzoek.sleutel}, ${verzoek.persoon ?? null}, ${verzoek.inhoudHash}, '',
            ${now.toString()})
    on conflict (gemeente, sleutel) do nothing
    returning 1
  `.execute(trx)
  if (inserted.rows.length > 0) return { kind: 'new' }
  const { rows } = await sql<{
    persoon: string | null
    inhoud_hash: string
    naar: string
    melding: string | null
  }>`
    select persoon, inhoud_hash, naar, melding from verzoek
    where gemeente = ${verzoek.gemeente} and sleutel = ${verzoek.sleutel}
  `.execute(trx)
  const row = rows[0]
  if (row === undefined) throw new Error('a claimed key was neither free nor taken')
  if (row.inhoud_hash !== verzoek.inhoudHash || row.persoon !== (verzoek.persoon ?? null)) {
    return { kind: 'other-content' }
  }
  return {
    kind: 'done',
    answer: { naar: row.naar, ...(row.melding === null ? {} : { melding: row.melding }) },
  }
}

/** Keeps the answer with the key, in the same transaction as its effect. */
export async function finishVerzoek(verzoek: Verzoek, answer: VerzoekAnswer, trx: Trx): Promise<void> {
  await sql`
    update verzoek set naar = ${answer.naar}, melding = ${answer.melding ?? null}
    where gemeente = ${verzoek.gemeente} and sleutel = ${verzoek.sleutel}
  `.execute(trx)
}

/** Forgets keys after 30 days. */
export async function removeOldVerzoeken(gemeente: string, now: Temporal.Instant, trx: Trx): Promise<void> {
  await sql`
    delete from verzoek
    where gemeente = ${gemeente} and gedaan_op < ${now.subtract({ hours: 30 * 24 }).toString()}
  `.execute(trx)
}
