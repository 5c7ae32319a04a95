import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Database, inGemeente, type Trx } from '../database/database.ts'
import type { Job, JobQueue } from '../jobs/job-queue.ts'
import {
  chain,
  type Earlier,
  type Heads,
  insertBatch,
  type NewRequest,
  type NewRow,
  NO_HEAD,
  readHeads,
  readVersionOfOthers,
  toRecordedAt,
} from './append-batch.ts'
import { ConcurrentChange, KeyReused } from './append-conflict.ts'
import type { FeitRow } from './fact-tables.ts'
import { hashRequest } from './hash-chain.ts'

/** What the store keeps: its kind, and values that JSON can carry. */
export type Fact = { readonly type: string }

export type StoredFact<F extends Fact> = {
  readonly gemeente: string
  readonly stream: string
  readonly version: number
  readonly fact: F
  readonly recordedBy: string
  /** When it was recorded (`2026-02-20T10:15:00Z`); when it counts stands in the fact itself. */
  readonly recordedAt: string
  readonly recordedBecause?: string
}

export type Stream<F extends Fact> = {
  /** Version of the last fact; 0 when there is none. What the next append expects. */
  readonly version: number
  readonly facts: readonly StoredFact<F>[]
}

export type Append<F extends Fact> = {
  readonly gemeente: string
  readonly stream: string
  /** The version on which the decision was based. */
  readonly expectedVersion: number
  readonly facts: readonly F[]
  readonly by: string
  /** Key of the grondslag. */
  readonly because?: string
  /** Made by whoever asks: the same key again has no second effect. */
  readonly key: string
  /** What was asked, for which the key stands. Default: the stream and the facts. */
  readonly request?: unknown
  readonly at: Temporal.Instant
  readonly jobs?: readonly Job[]
}

export type Appended = {
  readonly stream: string
  readonly firstVersion: number
  readonly lastVersion: number
  /** True when the key was used before for the same: this is the answer of then. */
  readonly repeated: boolean
}

/** A view that is written in the same transaction as the facts, and can be thrown away and made again. */
export type Projection<F extends Fact> = {
  readonly name: string
  /** Kinds of facts it wants; all when left out. */
  readonly types?: readonly F['type'][]
  /** Its tables, each with gemeente in the key; emptied before they are rebuilt. */
  readonly tables: readonly string[]
  /** Facts of one or more streams, in order within each stream. */
  apply(trx: Trx, facts: readonly StoredFact<F>[]): Promise<void>
}

export type FactStoreSettings<F extends Fact> = {
  readonly database: Database
  /** Makes a fact of what was stored: the place of upcasts. Throws a fault when it cannot. */
  readonly readFact: (type: string, data: Readonly<Record<string, unknown>>) => F
  readonly projections?: readonly Projection<F>[]
  readonly queue?: JobQueue
  /** Source of salts; chosen in a simulation that must come out the same twice. */
  readonly random?: (size: number) => Buffer
}

export type FactStore<F extends Fact> = {
  append(append: Append<F>): Promise<Appended>
  /** Within a transaction of `inGemeente`; many appends of one gemeente are one statement. All or nothing. */
  appendIn(trx: Trx, appends: readonly Append<F>[]): Promise<Appended[]>
  /** For facts whose order does not matter (notes, deliveries): goes behind what others wrote meanwhile. */
  appendInAnyOrder(append: Omit<Append<F>, 'expectedVersion'>): Promise<Appended>
  /** The answer given earlier to this key, before anything is decided again. Throws KeyReused when it stood for something else. */
  findEarlier(trx: Trx, gemeente: string, key: string, request: unknown): Promise<Appended | undefined>
  read(gemeente: string, stream: string): Promise<Stream<F>>
  readIn(trx: Trx, gemeente: string, stream: string): Promise<Stream<F>>
  /** The facts as one JSON text, made by PostgreSQL; `data` as stored, not upcast. */
  readText(trx: Trx, gemeente: string, stream: string): Promise<string>
  /** Streams that begin with these words, in order of name. */
  listStreams(trx: Trx, gemeente: string, prefix: string): Promise<{ stream: string; version: number }[]>
  readonly projections: readonly Projection<F>[]
}

const ORDERLESS_ATTEMPTS = 50

/** What an append will write, and what it answers. */
type Plan<F extends Fact> = {
  readonly answers: Appended[]
  readonly requests: NewRequest[]
  readonly rows: NewRow[]
  readonly stored: StoredFact<F>[]
  readonly jobs: Job[]
}

export function createFactStore<F extends Fact>(settings: FactStoreSettings<F>): FactStore<F> {
  const { database, readFact, projections = [], queue, random = randomBytes } = settings

  const toStored = (row: FeitRow): StoredFact<F> => ({
    gemeente: row.gemeente,
    stream: row.stream,
    version: row.version,
    fact: readFact(row.type, row.data),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    ...(row.recorded_because === null ? {} : { recordedBecause: row.recorded_because }),
  })

  /** Splits what was asked in what is new and what was answered before. */
  const plan = (appends: readonly Append<F>[], heads: Heads): Plan<F> => {
    const made: Plan<F> = { answers: [], requests: [], rows: [], stored: [], jobs: [] }
    for (const append of appends) {
      const { gemeente, stream, key, expectedVersion, facts, by, because, at, jobs = [] } = append
      if (facts.length === 0) throw new RangeError(`nothing to append to ${stream}`)
      const requestHash = hashRequest(append.request ?? [stream, facts])
      const earlier = heads.byKey.get(key)
      if (earlier !== undefined) {
        made.answers.push(answerOf(key, requestHash, earlier))
        continue
      }
      const head = heads.byStream.get(stream) ?? NO_HEAD
      if (head.version !== expectedVersion) throw new ConcurrentChange(stream, expectedVersion, head.version)
      const rows = chain(append, head, random)
      const lastVersion = head.version + rows.length
      const request = { stream, requestHash, firstVersion: head.version + 1, lastVersion }
      const recordedAt = toRecordedAt(at)
      heads.byStream.set(stream, rows.at(-1) ?? head)
      heads.byKey.set(key, request)
      made.answers.push({ stream, firstVersion: request.firstVersion, lastVersion, repeated: false })
      made.requests.push({ ...request, key, recordedAt })
      made.rows.push(...rows)
      for (const [i, fact] of facts.entries()) {
        const version = request.firstVersion + i
        const ground = because === undefined ? {} : { recordedBecause: because }
        made.stored.push({ gemeente, stream, version, fact, recordedBy: by, recordedAt, ...ground })
      }
      made.jobs.push(...jobs)
    }
    return made
  }

  const appendIn = async (trx: Trx, appends: readonly Append<F>[]): Promise<Appended[]> => {
    const gemeente = appends[0]?.gemeente
    if (gemeente === undefined) return []
    if (appends.some((other) => other.gemeente !== gemeente)) throw new RangeError('more than one gemeente')
    const { answers, requests, rows, stored, jobs } = plan(appends, await readHeads(trx, gemeente, appends))
    if (rows.length === 0) return answers
    const written = await insertBatch(trx, gemeente, requests, rows)
    if (written.facts < rows.length) {
      // Someone else was first. When nothing of ours is there, it may have been the same request: then his answer counts.
      if (written.requests > 0) throw await conflict(trx, gemeente, appends, rows)
      return plan(appends, await readHeads(trx, gemeente, appends)).answers
    }
    for (const projection of projections) await applyProjection(trx, projection, stored)
    for (const job of jobs) {
      if (queue === undefined) throw new Error('jobs were asked for, but this store has no queue')
      await queue.send(trx, job)
    }
    return answers
  }

  const append = async (request: Append<F>): Promise<Appended> => {
    const [answer] = await inGemeente(database, request.gemeente, (trx) => appendIn(trx, [request]))
    if (answer === undefined) throw new Error('append gave no answer')
    return answer
  }

  const readIn = async (trx: Trx, gemeente: string, stream: string): Promise<Stream<F>> => {
    const rows = await trx
      .selectFrom('feit')
      .selectAll()
      .where('gemeente', '=', gemeente)
      .where('stream', '=', stream)
      .orderBy('version')
      .execute()
    return { version: rows.at(-1)?.version ?? 0, facts: rows.map(toStored) }
  }

  return {
    projections,
    append,
    appendIn,
    appendInAnyOrder: async (request) => {
      for (let attempt = 1; ; attempt++) {
        const version = await inGemeente(database, request.gemeente, (trx) =>
          readVersionOfOthers(trx, request.gemeente, request.stream, []),
        )
        try {
          return await append({ ...request, expectedVersion: version })
        } catch (fault) {
          if (!(fault instanceof ConcurrentChange) || attempt >= ORDERLESS_ATTEMPTS) throw fault
        }
      }
    },
    findEarlier: async (trx, gemeente, key, request) => {
      const { byKey } = await readHeads(trx, gemeente, [{ stream: '', key }])
      const earlier = byKey.get(key)
      return earlier === undefined ? undefined : answerOf(key, hashRequest(request), earlier)
    },
    read: (gemeente, stream) => inGemeente(database, gemeente, (trx) => readIn(trx, gemeente, stream)),
    readIn,
    readText: async (trx, gemeente, stream) => {
      const { rows } = await sql<{ text: string }>`
        select coalesce('[' || string_agg(jsonb_build_object(
          'version', version, 'type', type, 'recordedBy', recorded_by, 'recordedAt', recorded_at,
          'recordedBecause', recorded_because, 'data', data)::text, ',' order by version) || ']', '[]') as text
        from feit where gemeente = ${gemeente} and stream = ${stream}`.execute(trx)
      return rows[0]?.text ?? '[]'
    },
    listStreams: async (trx, gemeente, prefix) => {
      const { rows } = await sql<{ stream: string; version: number }>`
        select stream, max(version) as version from feit
        where gemeente = ${gemeente} and starts_with(stream, ${prefix})
        group by stream order by stream collate "C"`.execute(trx)
      return rows
    },
  }
}

function answerOf(key: string, requestHash: string, earlier: Earlier): Appended {
  if (earlier.requestHash !== requestHash) throw new KeyReused(key)
  const { stream, firstVersion, lastVersion } = earlier
  return { stream, firstVersion, lastVersion, repeated: true }
}

async function conflict(
  trx: Trx,
  gemeente: string,
  appends: readonly { readonly stream: string; readonly expectedVersion: number }[],
  ours: readonly NewRow[],
): Promise<ConcurrentChange> {
  for (const { stream, expectedVersion } of appends) {
    const version = await readVersionOfOthers(trx, gemeente, stream, ours)
    if (version !== expectedVersion) return new ConcurrentChange(stream, expectedVersion, version)
  }
  // Part of a batch was done by someone else with the same keys; asked again, that part gives his answer.
  const [first = { stream: '', expectedVersion: 0 }] = appends
  return new ConcurrentChange(first.stream, first.expectedVersion, first.expectedVersion)
}

/** Hands a projection the facts it asked for. */
export async function applyProjection<F extends Fact>(
  trx: Trx,
  projection: Projection<F>,
  stored: readonly StoredFact<F>[],
): Promise<void> {
  const { types } = projection
  const wanted = types === undefined ? stored : stored.filter(({ fact }) => types.includes(fact.type))
  if (wanted.length > 0) await projection.apply(trx, wanted)
}
