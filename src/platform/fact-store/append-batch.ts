import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { canonicalJson } from './canonical-json.ts'
import { CHAIN_START, commit, hashLink, type PerValue } from './hash-chain.ts'

/** The end of a stream, on which the next fact builds. */
export type Head = { readonly version: number; readonly hash: string }
export const NO_HEAD: Head = { version: 0, hash: CHAIN_START }

/** What a key led to before. */
export type Earlier = {
  readonly stream: string
  readonly requestHash: string
  readonly firstVersion: number
  readonly lastVersion: number
}

export type Heads = { readonly byStream: Map<string, Head>; readonly byKey: Map<string, Earlier> }

/** One fact, ready to be written. */
export type NewRow = {
  readonly key: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly data: string
  readonly recordedBy: string
  readonly recordedAt: string
  readonly recordedBecause: string | null
  readonly salts: PerValue
  readonly commitments: PerValue
  readonly previousHash: string
  readonly hash: string
}

export type NewRequest = Earlier & { readonly key: string; readonly recordedAt: string }

type Addition = {
  readonly gemeente: string
  readonly stream: string
  readonly key: string
  readonly facts: readonly { readonly type: string }[]
  readonly by: string
  readonly because?: string
  readonly at: Temporal.Instant
}

/** Whole microseconds: what PostgreSQL can hold, so that the hash of what is read back is the hash of what was written. */
export function toRecordedAt(at: Temporal.Instant): string {
  return at.round({ smallestUnit: 'microsecond', roundingMode: 'floor' }).toString()
}

/** Chains new facts behind a head: salts, commitments and hashes. */
export function chain(addition: Addition, head: Head, random: (size: number) => Buffer): NewRow[] {
  const rows: NewRow[] = []
  let previous = head
  for (const { type, ...values } of addition.facts) {
    const sealed = Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => {
        const salt = random(16).toString('hex')
        return { field, salt, commitment: commit(salt, field, value) }
      })
    // From entries, so that a value named __proto__ is a value like any other.
    const salts = Object.fromEntries(sealed.map(({ field, salt }) => [field, salt]))
    const commitments = Object.fromEntries(sealed.map(({ field, commitment }) => [field, commitment]))
    const { gemeente, stream, by: recordedBy, key } = addition
    const version = previous.version + 1
    const recordedAt = toRecordedAt(addition.at)
    const recordedBecause = addition.because ?? null
    const link = { gemeente, stream, version, type, recordedBy, recordedAt, recordedBecause, commitments }
    const hash = hashLink(previous.hash, link)
    rows.push({ ...link, key, data: canonicalJson(values), salts, previousHash: previous.hash, hash })
    previous = { version, hash }
  }
  return rows
}

/** The ends of the streams and what the keys led to before, in one question. */
export async function readHeads(
  trx: Trx,
  gemeente: string,
  asked: readonly { readonly stream: string; readonly key: string }[],
): Promise<Heads> {
  const { rows } = await sql<{
    stream: string
    sleutel: string
    version: number | null
    hash: string | null
    earlier_stream: string | null
    request_hash: string | null
    first_version: number | null
    last_version: number | null
    destroyed: boolean
  }>`
    select asked.stream, asked.sleutel, head.version, head.hash,
      o.stream as earlier_stream, o.request_hash, o.first_version, o.last_version,
      exists (select from vernietigd v where v.gemeente = ${gemeente} and v.stream = asked.stream) as destroyed
    from unnest(${asked.map(({ stream }) => stream)}::text[], ${asked.map(({ key }) => key)}::text[])
      as asked (stream, sleutel)
    left join lateral (
      select f.version, f.hash from feit f
      where f.gemeente = ${gemeente} and f.stream = asked.stream
      order by f.version desc limit 1
    ) head on true
    left join opdracht o on o.gemeente = ${gemeente} and o.sleutel = asked.sleutel`.execute(trx)
  const heads: Heads = { byStream: new Map(), byKey: new Map() }
  for (const row of rows) {
    // Its number would start again at 1, and what was destroyed lawfully would come back to life.
    if (row.destroyed) throw new Error(`${row.stream} was destroyed; nothing can be added to it`)
    if (row.version !== null && row.hash !== null) {
      heads.byStream.set(row.stream, { version: row.version, hash: row.hash })
    }
    if (
      row.earlier_stream !== null &&
      row.request_hash !== null &&
      row.first_version !== null &&
      row.last_version !== null
    ) {
      heads.byKey.set(row.sleutel, {
        stream: row.earlier_stream,
        requestHash: row.request_hash,
        firstVersion: row.first_version,
        lastVersion: row.last_version,
      })
    }
  }
  return heads
}

/**
 * Writes requests, facts and salts in one statement. Gives how many were written: fewer than asked when someone else
 * was first; the transaction still works then, so that the caller can find out and roll back.
 */
export async function insertBatch(
  trx: Trx,
  gemeente: string,
  requests: readonly NewRequest[],
  rows: readonly NewRow[],
): Promise<{ requests: number; facts: number }> {
  const { rows: counts } = await sql<{ requests: number; facts: number }>`
    with request as (
      insert into opdracht (gemeente, sleutel, stream, request_hash, first_version, last_version, recorded_at)
      select ${gemeente}, * from unnest(
        ${requests.map(({ key }) => key)}::text[], ${requests.map(({ stream }) => stream)}::text[],
        ${requests.map(({ requestHash }) => requestHash)}::text[],
        ${requests.map(({ firstVersion }) => firstVersion)}::int[],
        ${requests.map(({ lastVersion }) => lastVersion)}::int[],
        ${requests.map(({ recordedAt }) => recordedAt)}::timestamptz[])
      on conflict do nothing
      returning sleutel
    ), fresh as (
      select * from unnest(
        ${rows.map(({ key }) => key)}::text[], ${rows.map(({ stream }) => stream)}::text[],
        ${rows.map(({ version }) => version)}::int[], ${rows.map(({ type }) => type)}::text[],
        ${rows.map(({ data }) => data)}::text[], ${rows.map(({ recordedBy }) => recordedBy)}::text[],
        ${rows.map(({ recordedAt }) => recordedAt)}::timestamptz[],
        ${rows.map(({ recordedBecause }) => recordedBecause)}::text[],
        ${rows.map(({ commitments }) => JSON.stringify(commitments))}::text[],
        ${rows.map(({ previousHash }) => previousHash)}::text[], ${rows.map(({ hash }) => hash)}::text[],
        ${rows.map(({ salts }) => JSON.stringify(salts))}::text[])
        as given (sleutel, stream, version, type, data, recorded_by, recorded_at, recorded_because,
                  commitments, previous_hash, hash, zouten)
      where sleutel in (select sleutel from request)
    ), salt as (
      insert into feit_zout (gemeente, stream, version, zouten)
      select ${gemeente}, stream, version, zouten::jsonb from fresh
      on conflict do nothing
    ), fact as (
    insert into feit (gemeente, stream, version, type, data, recorded_by, recorded_at, recorded_because,
                      commitments, previous_hash, hash)
    select ${gemeente}, stream, version, type, data::jsonb, recorded_by, recorded_at, recorded_because,
           commitments::jsonb, previous_hash, hash
    from fresh
    on conflict do nothing
    returning version
    )
    select (select count(*) from request) as requests, (select count(*) from fact) as facts`.execute(trx)
  return counts[0] ?? { requests: 0, facts: 0 }
}

/** The version of a stream, leaving out what this transaction itself just wrote. */
export async function readVersionOfOthers(
  trx: Trx,
  gemeente: string,
  stream: string,
  ours: readonly NewRow[],
): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select coalesce(max(version), 0) as version from feit
    where gemeente = ${gemeente} and stream = ${stream}
      and not hash = any(${ours.map(({ hash }) => hash)}::text[])`.execute(trx)
  return rows[0]?.version ?? 0
}
