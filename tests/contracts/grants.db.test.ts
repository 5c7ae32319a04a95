import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../src/platform/database/with-client.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'
import { outcomeOf } from './as-role.ts'
import { ADD_ONLY, findForbiddenObjects, findGrantBreaches } from './catalog.ts'
import { storeOneFact } from './one-fact.ts'

const DENIED = '42501'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await storeOneFact(db.database)
})
afterAll(() => db.close())

describe('the application can add to facts, requests and looks, and do nothing else with them', () => {
  const attempts = ADD_ONLY.flatMap((table) => [
    `update ${table} set gemeente = gemeente`,
    `delete from ${table}`,
    `truncate ${table}`,
    `alter table ${table} disable row level security`,
    `drop table ${table}`,
  ])
  test.each(attempts)('%s', async (statement) => {
    expect(await outcomeOf(db.appUrl, statement, 'voorbeeldstad')).toBe(DENIED)
  })

  test.each([
    `insert into feit select * from feit on conflict (gemeente, stream, version) do update set type = 'Anders'`,
    `merge into feit using (select 1) as een on true when matched then delete`,
    `create table eigen (gemeente text)`,
    `create function pgboss.eigen() returns int language sql as 'select 1'`,
    `select vernietig_stream('voorbeeldstad', 'dossier-1', now(), 'x', 'y')`,
    `select verwijder_waarde('voorbeeldstad', 'dossier-1', 1, 'tekst')`,
    `insert into vernietigd values ('voorbeeldstad', 'dossier-1', 1, '', now(), 'x', 'y')`,
    `update migratie set naam = ''`,
    `alter role kt_app bypassrls`,
    `create role sluiproute in role kt_owner`,
  ])('%s', async (statement) => {
    expect(await outcomeOf(db.appUrl, statement, 'voorbeeldstad')).toBe(DENIED)
  })

  test('the fact is still there, and was reachable', async () => {
    expect(await outcomeOf(db.appUrl, 'select from feit', 'voorbeeldstad')).toBe(1)
  })

  test('no breach in the catalog', async () => {
    expect(await withClient(db.superUrl, findGrantBreaches)).toEqual([])
    expect(await withClient(db.superUrl, findForbiddenObjects)).toEqual([])
  })
})

describe('the archivist can destroy and redact, and add no facts', () => {
  test.each([
    `insert into feit select * from feit`,
    `update feit set type = 'Anders'`,
    `update feit set hash = 'x'`,
    `update feit_zout set stream = 'x'`,
    `delete from inzage`,
    `delete from vernietigd`,
    `update vernietigd set grondslag = ''`,
  ])('%s', async (statement) => {
    expect(await outcomeOf(db.archivistUrl, statement, 'voorbeeldstad')).toBe(DENIED)
  })
})

describe('the checks see a planted breach', () => {
  test.each([
    ['grant update on feit to kt_app', 'kt_app may update feit'],
    ['grant delete on inzage to public', 'kt_app may delete inzage'],
    ['grant truncate on opdracht to kt_app', 'kt_app may truncate opdracht'],
    ['grant update (data) on feit to kt_app', 'kt_app may update column data of feit'],
  ])('%s', async (breach, finding) => {
    await withDatabase(breach, async (planted) => {
      expect(await withClient(planted.superUrl, findGrantBreaches)).toContain(finding)
    })
  })

  test('and the attempt that must be denied then succeeds', async () => {
    await withDatabase('grant select, delete on inzage to kt_app', async (planted) => {
      expect(await outcomeOf(planted.appUrl, 'delete from inzage', 'voorbeeldstad')).toBe(0)
    })
  })

  test.each([
    [`create function f() returns int language sql security definer as 'select 1'`, 'security definer: f()'],
    ['create view alles as select * from feit', 'view without security_invoker: alles'],
    ['create sequence teller', 'sequence: teller'],
    ['create table kaal (gemeente text primary key)', 'table without comment: kaal'],
    ['grant create on schema public to kt_app', 'kt_app may create in schema public'],
    [
      'create table van_app (gemeente text); alter table van_app owner to kt_app',
      'owned by the application: van_app',
    ],
    [
      `create function f() returns trigger language plpgsql as 'begin return new; end';
       create trigger stiekem before insert on feit for each row execute function f()`,
      'trigger: stiekem',
    ],
  ])('%s', async (breach, finding) => {
    await withDatabase(breach, async (planted) => {
      expect(await withClient(planted.superUrl, findForbiddenObjects)).toContain(finding)
    })
  })
})

async function withDatabase(breach: string, work: (planted: TestDatabase) => Promise<void>): Promise<void> {
  const planted = await testDatabase()
  try {
    await withClient(planted.superUrl, (client) => client.query(breach))
    await work(planted)
  } finally {
    await planted.close()
  }
}
