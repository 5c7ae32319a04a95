import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { klokOp } from '../platform/clock/clock.ts'
import { inGemeente } from '../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { VOORBEELDSTAD } from '../testing/voorbeeldstad.ts'
import { createDossierStore } from './create-dossier-store.ts'
import { openVoorbeeldstad } from './demo-verhaal.ts'

const GEMEENTE = VOORBEELDSTAD.gemeente.id
let db: TestDatabase
let folder: string
beforeAll(async () => {
  db = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'keukentafel-verhaal-'))
})
afterAll(async () => {
  await db?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(nu: string, dataFolder = folder) {
  const gezegd: string[] = []
  const { database } = db
  const parts = { database, gemeente: GEMEENTE, dataFolder, regeling: VOORBEELDSTAD, klok: klokOp(nu) }
  const klok = await openVoorbeeldstad({ ...parts, zeg: (tekst) => gezegd.push(tekst) })
  const store = createDossierStore(database)
  const streams = await inGemeente(database, GEMEENTE, (trx) => store.listStreams(trx, GEMEENTE, 'dossier/'))
  return { gezegd, nu: klok.nu().toString(), streams }
}

test('an empty store is filled once, and says so; after that nothing is told again and time runs on', async () => {
  const eerst = await open('2030-05-01T10:00:00Z')
  expect(eerst.nu).toBe('2026-11-23T08:00:00Z')
  expect(eerst.streams.length).toBeGreaterThanOrEqual(9)
  expect(eerst.gezegd[0]).toBe('Voorbeeldstad wordt gevuld …')
  expect(eerst.gezegd.at(-1)).toBe(`Voorbeeldstad is gevuld: ${eerst.streams.length} dossiers.`)

  const daarna = await open('2030-05-02T11:00:00Z')
  expect(daarna).toEqual({ gezegd: [], nu: '2026-11-24T09:00:00Z', streams: eerst.streams })
})

test('a store with dossiers of its own and no story keeps the real time', async () => {
  const anders = mkdtempSync(join(tmpdir(), 'keukentafel-verhaal-'))
  try {
    const { gezegd, nu } = await open('2030-05-03T11:00:00Z', anders)
    expect({ gezegd, nu }).toEqual({ gezegd: [], nu: '2030-05-03T11:00:00Z' })
  } finally {
    rmSync(anders, { recursive: true, force: true })
  }
})
