import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPending, type Migration, migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'
import { outcomeOf } from './as-role.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const step = (number: number, sql: string): Migration => ({ number, name: `${number}-proef.sql`, sql })

test('a second run does nothing, and nothing is pending', async () => {
  expect(await migrate(db.adminUrl)).toEqual([])
  expect(await findPending(db.appUrl)).toEqual([])
  expect(await findPending(db.appUrl, [...readMigrations(), step(900, '')])).toEqual(['900-proef.sql'])
})

test('one that fails halfway leaves the schema as it was, and can be run again when it is repaired', async () => {
  const broken = step(901, 'create table half (gemeente text); select 1 / 0;')
  await expect(migrate(db.adminUrl, [broken])).rejects.toThrow('901-proef.sql: division by zero')
  expect(await outcomeOf(db.superUrl, 'select from half')).toBe('42P01')
  expect(await migrate(db.adminUrl, [step(901, 'create table half (gemeente text)')])).toEqual([
    '901-proef.sql',
  ])
  expect(await outcomeOf(db.superUrl, 'select from half')).toBe(0)
})

test('one that was changed after it ran is refused by name', async () => {
  await migrate(db.adminUrl, [step(902, 'select 1')])
  await expect(migrate(db.adminUrl, [step(902, 'select 2')])).rejects.toThrow('902-proef.sql')
})

test('four at once run each migration once', async () => {
  const steps = [step(903, 'create table eens (gemeente text)'), step(904, 'insert into eens values (1)')]
  const runs = await Promise.all(Array.from({ length: 4 }, () => migrate(db.adminUrl, steps)))
  expect(runs.flat().sort()).toEqual(['903-proef.sql', '904-proef.sql'])
})

describe('killed in the middle', () => {
  test('leaves nothing of it', async () => {
    const run = migrate(db.adminUrl, [step(905, 'create table gedood (gemeente text); select pg_sleep(60);')])
    const outcome = Promise.allSettled([run])
    await withClient(db.superUrl, async (client) => {
      for (let killed = 0; killed === 0; ) {
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and wait_event = 'PgSleep'`,
        )
        killed = rowCount ?? 0
      }
    })
    expect((await outcome)[0]?.status).toBe('rejected')
    expect(await outcomeOf(db.superUrl, 'select from gedood')).toBe('42P01')
    expect(await outcomeOf(db.superUrl, 'select from migratie where nummer = 905')).toBe(0)
  })
})
