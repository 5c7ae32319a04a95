import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inGemeente, sqlState } from '../../src/platform/database/database.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'
import { outcomeOf } from './as-role.ts'
import { findWallBreaches } from './catalog.ts'
import { storeOneFact } from './one-fact.ts'

const TABLES = ['feit', 'feit_zout', 'opdracht']

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  for (const gemeente of ['voorbeeldstad', 'elders']) {
    await storeOneFact(db.database, gemeente)
  }
})
afterAll(() => db.close())

test('every table of ours has the wall, and gemeente first in every key', async () => {
  expect(await withClient(db.superUrl, findWallBreaches)).toEqual([])
})

describe('the wall', () => {
  test.each(TABLES)('%s: no gemeente chosen, no rows; a chosen one shows its own only', async (table) => {
    const select = `select from ${table}`
    expect(await outcomeOf(db.appUrl, select)).toBe(0)
    expect(await outcomeOf(db.appUrl, select, '')).toBe(0)
    expect(await outcomeOf(db.appUrl, select, 'voorbeeldstad')).toBe(1)
    expect(await outcomeOf(db.superUrl, select)).toBe(2)
  })

  test('a query that forgot its condition leaks nothing', async () => {
    const { rows } = await inGemeente(db.database, 'voorbeeldstad', (trx) =>
      sql<{ gemeente: string }>`select gemeente from feit`.execute(trx),
    )
    expect(rows).toEqual([{ gemeente: 'voorbeeldstad' }])
  })

  test('the owner of the tables stands before the same wall', async () => {
    expect(await outcomeOf(db.adminUrl, 'select from feit')).toBe(0)
  })

  test('a row of another gemeente cannot be written', async () => {
    const write = inGemeente(db.database, 'elders', (trx) =>
      sql`insert into inzage values ('voorbeeldstad', 'dossier-1', gen_random_uuid(), now(), 'p', 'r', 'r', 'd', 'o')`.execute(
        trx,
      ),
    )
    await expect(write).rejects.toSatisfy((fault) => sqlState(fault) === '42501')
    const own = `insert into inzage values ('elders', 'dossier-1', gen_random_uuid(), now(), 'p', 'r', 'r', 'd', 'o')`
    expect(await outcomeOf(db.appUrl, own, 'elders')).toBe(1)
  })

  test('the choice ends with the transaction, on the same connection', async () => {
    await withClient(db.appUrl, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('kt.gemeente', 'voorbeeldstad', true)`)
      expect((await client.query('select from feit')).rowCount).toBe(1)
      await client.query('commit')
      expect((await client.query('select from feit')).rowCount).toBe(0)
    })
  })

  test('a transaction without a gemeente is not started', async () => {
    await expect(inGemeente(db.database, '', async () => 1)).rejects.toThrow(RangeError)
  })
})

describe('the catalog check sees a planted breach', () => {
  test.each([
    ['alter table feit disable row level security', 'feit: no row-level security'],
    [
      'alter table opdracht no force row level security',
      'opdracht: row-level security is not forced on its owner',
    ],
    ['drop policy per_gemeente on feit', 'feit: not exactly the policy per gemeente'],
    ['create policy ruim on feit using (true)', 'feit: not exactly the policy per gemeente'],
    ['alter policy per_gemeente on feit with check (true)', 'feit: not exactly the policy per gemeente'],
    ['create table kaal (id int primary key)', 'kaal: no row-level security'],
    ['create unique index lek on opdracht (sleutel)', 'opdracht: key lek does not begin with gemeente'],
    ['alter table feit drop constraint feit_pkey', 'feit: key no primary key does not begin with gemeente'],
    ['create unique index lek on feit ((lower(gemeente)))', 'feit: key lek does not begin with gemeente'],
  ])('%s', async (breach, finding) => {
    const planted = await testDatabase()
    try {
      await withClient(planted.superUrl, (client) => client.query(breach))
      expect(await withClient(planted.superUrl, findWallBreaches)).toContain(finding)
    } finally {
      await planted.close()
    }
  })
})
