import { getRollbackPlans } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inGemeente } from '../../src/platform/database/database.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { createFactStore, type FactStore } from '../../src/platform/fact-store/fact-store.ts'
import { type JobQueue, startJobQueue } from '../../src/platform/jobs/job-queue.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'
import { outcomeOf } from './as-role.ts'

const at = Temporal.Instant.from('2026-02-20T10:15:00Z')

let db: TestDatabase
let queue: JobQueue
let store: FactStore<{ type: string }>
const faults: Error[] = []
beforeAll(async () => {
  db = await testDatabase()
  queue = await startJobQueue({
    appUrl: db.appUrl,
    queues: ['brief', 'bericht', 'mislukt'],
    pollingSeconds: 0.5,
    onError: (fault) => faults.push(fault),
  })
  store = createFactStore({ database: db.database, queue, readFact: (type) => ({ type }) })
})
afterAll(async () => {
  await queue.stop()
  await db.close()
})

const append = (stream: string, name: string) => ({
  gemeente: 'voorbeeldstad',
  stream,
  expectedVersion: 0,
  facts: [{ type: 'BeschikkingBekendgemaakt' }],
  by: 'm.jansen',
  key: stream,
  at,
  jobs: [{ queue: name, gemeente: 'voorbeeldstad', ids: { dossier: stream } }],
})

const queued = (stream: string) =>
  withClient(db.superUrl, async (client) => {
    const { rows } = await client.query(`select data from pgboss.job where data->'ids'->>'dossier' = $1`, [
      stream,
    ])
    return rows.map(({ data }) => data)
  })

describe('a job and its fact', () => {
  test('are there together, and the job carries ids only', async () => {
    await store.append(append('dossier-1', 'brief'))
    expect(await queued('dossier-1')).toEqual([{ gemeente: 'voorbeeldstad', ids: { dossier: 'dossier-1' } }])
  })

  test('are gone together when the transaction rolls back', async () => {
    const failing = inGemeente(db.database, 'voorbeeldstad', async (trx) => {
      await store.appendIn(trx, [append('dossier-2', 'brief')])
      throw new Error('te laat')
    })
    await expect(failing).rejects.toThrow('te laat')
    expect(await queued('dossier-2')).toEqual([])
    expect((await store.read('voorbeeldstad', 'dossier-2')).version).toBe(0)
  })

  test('a queue that is not there takes the fact back too', async () => {
    await expect(store.append(append('dossier-3', 'onbekend'))).rejects.toThrow('onbekend')
    expect((await store.read('voorbeeldstad', 'dossier-3')).version).toBe(0)
  })

  test('a repeated request queues nothing', async () => {
    await store.append(append('dossier-4', 'brief'))
    expect((await store.append(append('dossier-4', 'brief'))).repeated).toBe(true)
    expect(await queued('dossier-4')).toHaveLength(1)
  })
})

test('a worker gets the job', async () => {
  const done = Promise.withResolvers<unknown>()
  await queue.work('bericht', async (job) => done.resolve(job))
  await store.append(append('dossier-5', 'bericht'))
  expect(await done.promise).toMatchObject({
    queue: 'bericht',
    gemeente: 'voorbeeldstad',
    ids: { dossier: 'dossier-5' },
  })
})

test('one that fails is tried again later, and does not take the others with it', async () => {
  const tried: unknown[] = []
  const done = Promise.withResolvers<void>()
  for (const dossier of ['dossier-6', 'dossier-7']) await store.append(append(dossier, 'mislukt'))
  await queue.work('mislukt', async ({ ids }) => {
    tried.push(ids['dossier'])
    if (tried.length === 2) done.resolve()
    if (ids['dossier'] === 'dossier-6') throw new Error('naam van een inwoner')
  })
  await done.promise
  expect(tried.sort()).toEqual(['dossier-6', 'dossier-7'])
  await expect
    .poll(() => states('mislukt'), { timeout: 20_000 })
    .toEqual([
      { dossier: 'dossier-6', state: 'retry', output: { fault: 'Error' } },
      { dossier: 'dossier-7', state: 'completed', output: null },
    ])
  expect(await queue.failed('mislukt')).toEqual([])
  await withClient(db.superUrl, (client) =>
    client.query(`update pgboss.job set state = 'failed' where name = 'mislukt' and state = 'retry'`),
  )
  expect(await queue.failed('mislukt')).toMatchObject([
    { gemeente: 'voorbeeldstad', ids: { dossier: 'dossier-6' } },
  ])
})

const states = (name: string) =>
  withClient(db.superUrl, async (client) => {
    const { rows } = await client.query(
      `select data->'ids'->>'dossier' as dossier, state::text, output from pgboss.job where name = $1 order by 1`,
      [name],
    )
    return rows
  })

test('tables of an older version of the queue are brought up to date, rights included', async () => {
  const old = await testDatabase()
  try {
    await withClient(old.adminUrl, (client) => client.query(getRollbackPlans('pgboss')))
    expect(await migrate(old.adminUrl)).toEqual(['pgboss'])
    expect(await migrate(old.adminUrl)).toEqual([])
    const after = await startJobQueue({
      appUrl: old.appUrl,
      queues: ['brief'],
      onError: (fault) => faults.push(fault),
    })
    await after.stop()
  } finally {
    await old.close()
  }
})

test('the application uses the tables of the queue and owns none of them', async () => {
  expect(await outcomeOf(db.appUrl, 'alter table pgboss.queue add column x int')).toBe('42501')
  expect(await outcomeOf(db.appUrl, 'truncate pgboss.job')).toBe('42501')
  expect(await outcomeOf(db.appUrl, 'select from pgboss.version')).toBe(1)
  expect(faults).toEqual([])
})
