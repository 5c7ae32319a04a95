import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { jobsMigration, upgradeJobs } from '../jobs/jobs-migrations.ts'
import { withClient } from './with-client.ts'

/** One step of the schema: run once, in one transaction, and recorded with its checksum. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  /** The text is not ours and changes with the package it comes from: what has run is not held against it. */
  readonly foreign?: true
}

const FOLDER = fileURLToPath(new URL('../../../database/', import.meta.url))

/** Rights of an administrator: roles, and what they may do in this database. Both may be run again. */
export function readRolesSql(): string {
  return readFileSync(`${FOLDER}roles.sql`, 'utf8')
}
export function readRightsSql(): string {
  return readFileSync(`${FOLDER}rights.sql`, 'utf8')
}

/** All migrations in order: the numbered files of `database/`, with the tables of the job queue as number 0. */
export function readMigrations(folder: string = FOLDER): Migration[] {
  const files = readdirSync(folder).filter((file) => /^\d{3}-[a-z0-9-]+\.sql$/.test(file))
  const migrations = files.map((file) => ({
    number: Number(file.slice(0, 3)),
    name: file,
    sql: readFileSync(`${folder}/${file}`, 'utf8'),
  }))
  const all = [jobsMigration(), ...migrations].sort((a, b) => a.number - b.number)
  const twice = all.find((migration, i) => i > 0 && all[i - 1]?.number === migration.number)
  if (twice !== undefined)
    throw new Error(`database/: two migrations have number ${twice.number} (${twice.name})`)
  return all
}

/**
 * Brings the database up to date, as kt_owner. Each migration is one transaction with its own row in `migratie`:
 * what is cut short leaves the schema as it was. Two at once wait for each other on the table.
 */
export async function migrate(
  adminUrl: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  return withClient(adminUrl, async (client) => {
    await client.query('set role kt_owner')
    await createRegister(client)
    const done: string[] = []
    for (const migration of migrations) {
      if (await runOnce(client, migration)) done.push(migration.name)
    }
    if (await upgradeJobs(client)) done.push('pgboss')
    return done
  })
}

/** Names of the migrations that have not run yet; the schema is left alone. */
export async function findPending(
  url: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ nummer: number }>('select nummer from migratie')
    const numbers = new Set(rows.map((row) => row.nummer))
    return migrations.filter(({ number }) => !numbers.has(number)).map(({ name }) => name)
  })
}

async function createRegister(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.migratie') is not null as there",
  )
  if (rows[0]?.there === true) return
  await client.query(`
    create table if not exists migratie (
      nummer        integer primary key,
      naam          text not null,
      controlegetal text not null,
      uitgevoerd_op timestamptz not null default now()
    );
    comment on table migratie is 'Which numbered files of database/ have run here. Technical: the only table without gemeente.';
    grant select on migratie to kt_app, kt_archivist;
  `)
}

async function runOnce(client: Client, migration: Migration): Promise<boolean> {
  const checksum = createHash('sha256').update(migration.sql).digest('hex')
  await client.query('begin')
  try {
    await client.query('lock table migratie in share row exclusive mode')
    const { rows } = await client.query<{ controlegetal: string }>(
      'select controlegetal from migratie where nummer = $1',
      [migration.number],
    )
    const earlier = rows[0]
    if (earlier !== undefined && earlier.controlegetal !== checksum && migration.foreign !== true) {
      throw new Error(
        `De migratie ${migration.name} is al uitgevoerd met een andere inhoud. Zet het bestand terug en voeg een nieuw bestand toe.`,
      )
    }
    if (earlier === undefined) {
      await client.query(migration.sql)
      await client.query('insert into migratie (nummer, naam, controlegetal) values ($1, $2, $3)', [
        migration.number,
        migration.name,
        checksum,
      ])
    }
    await client.query('commit')
    return earlier === undefined
  } catch (fault) {
    // Fails when the connection is lost; the server has rolled back by itself then.
    await client.query('rollback').catch(() => {})
    if (fault instanceof Error) throw new Error(`${migration.name}: ${fault.message}`, { cause: fault })
    throw fault
  }
}
