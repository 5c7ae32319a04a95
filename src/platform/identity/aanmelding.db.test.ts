import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/test-database.ts'
import { inGemeente, type Trx } from '../database/database.ts'
import { startAanmelding, takeAanmelding } from './aanmelding.ts'

const GEMEENTE = 'voorbeeldstad'
const NOW = Temporal.Instant.from('2026-11-02T09:00:00Z')
const AANMELDING = { gemeente: GEMEENTE, state: 's', nonce: 'n', verifier: 'v', naar: '/' }

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const work = <T>(act: (trx: Trx) => Promise<T>) => inGemeente(db.database, GEMEENTE, act)

test('a login is taken once, also by two at the same moment', async () => {
  const token = await work((trx) => startAanmelding(AANMELDING, NOW, trx))
  const taken = await Promise.all(
    [1, 2, 3].map(() => work((trx) => takeAanmelding(GEMEENTE, token, NOW, trx))),
  )
  expect(taken.filter((found) => found !== undefined)).toEqual([
    { state: 's', nonce: 'n', verifier: 'v', naar: '/' },
  ])
})

test('a login of another gemeente, or of more than a quarter of an hour ago, is not there', async () => {
  const token = await work((trx) => startAanmelding(AANMELDING, NOW, trx))
  const elsewhere = await inGemeente(db.database, 'anderstad', (trx) =>
    takeAanmelding('anderstad', token, NOW, trx),
  )
  const late = await work((trx) => takeAanmelding(GEMEENTE, token, NOW.add({ minutes: 16 }), trx))
  expect([elsewhere, late]).toEqual([undefined, undefined])
})
