/**
 * A program of its own that tells whether the facts of a gemeente are as they were written:
 * `node src/platform/fact-store/verify-chain.ts --url URL --gemeente NAAM [--checkpoint FILE --public-key FILE]`
 * One JSON value on stdout; exit 0 sound, 1 findings, 2 bad input.
 */
import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { connect, type Database, type Trx } from '../database/database.ts'
import { type Checkpoint, isGenuine } from './checkpoint.ts'
import type { FeitRow } from './fact-tables.ts'
import { CHAIN_START, commit, hashLink, type PerValue } from './hash-chain.ts'

/** A kind of fact: an earlier fact of this stream (`feitVersie`) lost one value (`veld`), lawfully (articles 16, 17 AVG). */
export const REMOVAL = 'WaardeVerwijderd'

type ChainFault =
  | 'GAT'
  | 'KETEN_GEBROKEN'
  | 'FEIT_GEWIJZIGD'
  | 'WAARDE_GEWIJZIGD'
  | 'WAARDE_ZONDER_VASTLEGGING'
  | 'WAARDE_WEG_ZONDER_GROND'
  | 'FEIT_ZONDER_OPDRACHT'
  | 'OPDRACHT_ZONDER_FEIT'
  | 'STAART_WEG'
  | 'ANDERE_GESCHIEDENIS'
  | 'CONTROLEPUNT_ONECHT'

type ChainFinding = {
  readonly code: ChainFault
  readonly stream: string
  readonly version: number
  readonly veld?: string
}

export type ChainReport = {
  readonly gemeente: string
  readonly facts: number
  readonly findings: readonly ChainFinding[]
}

type StoredRow = Omit<FeitRow, 'gemeente'> & {
  readonly zouten: PerValue | null
  readonly has_request: boolean
}

const ROWS_AT_A_TIME = 5000

/** Reads every fact of a gemeente as of one moment and checks it against what was committed to. */
export async function verifyChain(
  database: Database,
  gemeente: string,
  checkpoint?: Checkpoint,
): Promise<ChainReport> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select set_config('kt.gemeente', ${gemeente}, true)`.execute(trx)
      const findings: ChainFinding[] = []
      let facts = 0
      let rows: StoredRow[] = []
      for await (const row of readAll(trx, gemeente)) {
        facts++
        if (rows[0] !== undefined && rows[0].stream !== row.stream) {
          findings.push(...checkStream(gemeente, rows))
          rows = []
        }
        rows.push(row)
      }
      findings.push(...checkStream(gemeente, rows), ...(await checkRequests(trx, gemeente)))
      if (checkpoint !== undefined) findings.push(...(await checkHeads(trx, gemeente, checkpoint)))
      return { gemeente, facts, findings }
    })
}

function checkStream(gemeente: string, rows: readonly StoredRow[]): ChainFinding[] {
  const findings: ChainFinding[] = []
  const removed = new Map<string, number>()
  for (const { type, data, version } of rows) {
    if (type === REMOVAL) removed.set(JSON.stringify([data['feitVersie'], data['veld']]), version)
  }
  let previous = { version: 0, hash: CHAIN_START }
  for (const row of rows) {
    const { stream, version } = row
    const note = (code: ChainFault, veld?: string) =>
      findings.push({ code, stream, version, ...(veld === undefined ? {} : { veld }) })
    if (version !== previous.version + 1) note('GAT')
    if (row.previous_hash !== previous.hash) note('KETEN_GEBROKEN')
    if (row.hash !== hashLink(row.previous_hash, toLink(gemeente, row))) note('FEIT_GEWIJZIGD')
    if (!row.has_request) note('FEIT_ZONDER_OPDRACHT')
    for (const [veld, commitment] of Object.entries(row.commitments)) {
      const salt = row.zouten?.[veld]
      if (Object.hasOwn(row.data, veld)) {
        if (salt === undefined || commit(salt, veld, row.data[veld]) !== commitment)
          note('WAARDE_GEWIJZIGD', veld)
      } else if (salt !== undefined || (removed.get(JSON.stringify([version, veld])) ?? 0) <= version) {
        note('WAARDE_WEG_ZONDER_GROND', veld)
      }
    }
    for (const veld of Object.keys(row.data)) {
      if (!Object.hasOwn(row.commitments, veld)) note('WAARDE_ZONDER_VASTLEGGING', veld)
    }
    previous = { version, hash: row.hash }
  }
  return findings
}

function toLink(gemeente: string, row: StoredRow) {
  return {
    gemeente,
    stream: row.stream,
    version: row.version,
    type: row.type,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    recordedBecause: row.recorded_because,
    commitments: row.commitments,
  }
}

async function* readAll(trx: Trx, gemeente: string): AsyncGenerator<StoredRow> {
  for (let stream = '', version = 0; ; ) {
    const { rows } = await sql<StoredRow>`
      select f.stream, f.version, f.type, f.data, f.recorded_by, f.recorded_at, f.recorded_because,
        f.commitments, f.previous_hash, f.hash, z.zouten,
        exists (select from opdracht o where o.gemeente = f.gemeente and o.stream = f.stream
          and f.version between o.first_version and o.last_version) as has_request
      from feit f
      left join feit_zout z on z.gemeente = f.gemeente and z.stream = f.stream and z.version = f.version
      where f.gemeente = ${gemeente} and (f.stream, f.version) > (${stream}, ${version})
      order by f.stream, f.version limit ${ROWS_AT_A_TIME}`.execute(trx)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < ROWS_AT_A_TIME) return
    stream = last.stream
    version = last.version
  }
}

/** Each request points at facts that are there; the other way round is checked per fact. */
async function checkRequests(trx: Trx, gemeente: string): Promise<ChainFinding[]> {
  const { rows } = await sql<{ stream: string; version: number }>`
    select o.stream, o.last_version as version from opdracht o
    where o.gemeente = ${gemeente} and o.last_version - o.first_version + 1 <> (
      select count(*) from feit f where f.gemeente = o.gemeente and f.stream = o.stream
        and f.version between o.first_version and o.last_version)`.execute(trx)
  return rows.map((row) => ({ code: 'OPDRACHT_ZONDER_FEIT', ...row }))
}

/** Holds the streams against where they stood before: what was cut off or written anew has no gap and no broken hash. */
async function checkHeads(trx: Trx, gemeente: string, checkpoint: Checkpoint): Promise<ChainFinding[]> {
  const { heads } = checkpoint
  const { rows } = await sql<{
    stream: string
    version: number
    hash: string | null
    kept: boolean
    destroyed: boolean
  }>`
    select head.stream, head.version, f.hash, f.hash is not null as kept, v.stream is not null as destroyed
    from unnest(${heads.map(({ stream }) => stream)}::text[], ${heads.map(({ version }) => version)}::int[])
      as head (stream, version)
    left join feit f on f.gemeente = ${gemeente} and f.stream = head.stream and f.version = head.version
    left join vernietigd v on v.gemeente = ${gemeente} and v.stream = head.stream
      and v.last_version >= head.version`.execute(trx)
  const now = new Map(rows.map((row) => [row.stream, row]))
  return heads.flatMap(({ stream, version, hash }): ChainFinding[] => {
    const found = now.get(stream)
    if (found === undefined || !found.kept) {
      return found?.destroyed === true ? [] : [{ code: 'STAART_WEG', stream, version }]
    }
    return found.hash === hash ? [] : [{ code: 'ANDERE_GESCHIEDENIS', stream, version }]
  })
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      gemeente: { type: 'string' },
      checkpoint: { type: 'string' },
      'public-key': { type: 'string' },
    },
  })
  const { url = process.env['DATABASE_APP_URL'] ?? process.env['DATABASE_URL'], gemeente } = values
  if (url === undefined || gemeente === undefined) {
    process.stderr.write('Geef --url en --gemeente.\n')
    return 2
  }
  let checkpoint: Checkpoint | undefined
  if (values.checkpoint !== undefined) {
    checkpoint = readCheckpoint(readFileSync(values.checkpoint, 'utf8'))
    const keyFile = values['public-key']
    if (checkpoint === undefined || keyFile === undefined) {
      process.stderr.write('Een controlepunt hoort bij --public-key en is een JSON-bestand met heads.\n')
      return 2
    }
    if (!isGenuine(checkpoint, createPublicKey(readFileSync(keyFile)))) {
      const finding: ChainFinding = { code: 'CONTROLEPUNT_ONECHT', stream: '', version: 0 }
      process.stdout.write(`${JSON.stringify({ gemeente, facts: 0, findings: [finding] })}\n`)
      return 1
    }
  }
  const database = connect(url, { max: 1 })
  try {
    const report = await verifyChain(database, gemeente, checkpoint)
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return report.findings.length === 0 ? 0 : 1
  } finally {
    await database.destroy()
  }
}

function readCheckpoint(text: string): Checkpoint | undefined {
  const read: unknown = JSON.parse(text)
  return isCheckpoint(read) ? read : undefined
}

function isCheckpoint(read: unknown): read is Checkpoint {
  return (
    typeof read === 'object' &&
    read !== null &&
    'heads' in read &&
    Array.isArray(read.heads) &&
    'signature' in read
  )
}

if (import.meta.main) process.exitCode = await main()
