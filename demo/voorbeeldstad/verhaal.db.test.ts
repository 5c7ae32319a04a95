import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDossierStore } from '../../src/main/dossier-site.ts'
import { createPdfRenderer } from '../../src/platform/pdf/pdf-renderer.ts'
import { VOORBEELDSTAD } from '../../src/stelsel/regeling/voorbeeldstad.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'
import { vertelVerhaal } from './verhaal.ts'

let db: TestDatabase
const pdf = createPdfRenderer()
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(async () => {
  await pdf.close()
  await db?.close()
})

test('thin', async () => {
  const store = createDossierStore(db.database)
  const t = Date.now()
  const { dossiers } = await vertelVerhaal({ store, database: db.database, regeling: VOORBEELDSTAD, pdf })
  console.log(Date.now() - t)
  expect(dossiers).toBe(12)
})
