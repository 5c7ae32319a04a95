import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, Kysely as KyselyClass, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, types } from 'pg'

/**
 * The tables of the database. Each module adds its own beside its projection:
 * `declare module '../../platform/database/database.ts' { interface Tables { melding_lijst: MeldingLijstRow } }`
 * @public
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Tables {}

export type Database = Kysely<Tables>
/** A transaction in which one gemeente was chosen; only its rows are there. */
export type Trx = Transaction<Tables>

const OID = { bigint: 20, date: 1082, timestamp: 1114, timestamptz: 1184 } as const

/** Connects as the application. Days and moments come back as text, never as a JavaScript Date (a day would shift). */
export function connect(url: string, settings: { readonly max?: number } = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: settings.max ?? 10,
    types: { getTypeParser },
    connectionTimeoutMillis: 20_000,
  })
  // A connection that breaks (server restart) would otherwise end the process: idle, and in use between two queries.
  // The query under way or the next one fails, and that is heard.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new KyselyClass<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/**
 * Runs the work in one transaction that sees and writes only this gemeente. When the database asks for it
 * (serialization failure, deadlock) the whole work runs again, so it does nothing outside the transaction.
 */
export async function inGemeente<T>(
  database: Database,
  gemeente: string,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  if (gemeente === '') throw new RangeError('no gemeente chosen')
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction().execute(async (trx) => {
        await sql`select set_config('kt.gemeente', ${gemeente}, true)`.execute(trx)
        return await work(trx)
      })
    } catch (fault) {
      if (attempt >= ATTEMPTS || !RETRIED.has(sqlState(fault) ?? '')) throw fault
      await pause(attempt * 10)
    }
  }
}

const ATTEMPTS = 5
const RETRIED: ReadonlySet<string> = new Set(['40001', '40P01'])

/** The five-character code of an error of PostgreSQL. */
export function sqlState(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
}

const parseDefault = types.getTypeParser

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  switch (oid) {
    case OID.bigint:
      return wholeNumber
    case OID.date:
    case OID.timestamp:
      return String
    case OID.timestamptz:
      return (text: string) => Temporal.Instant.from(text).toString()
    default:
      return format === 'binary' ? parseDefault(oid, 'binary') : parseDefault(oid, 'text')
  }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`too large for a number: ${text}`)
  return number
}
