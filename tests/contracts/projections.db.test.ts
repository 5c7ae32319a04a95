import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inGemeente } from '../../src/platform/database/database.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { createFactStore, type FactStore, type Projection } from '../../src/platform/fact-store/fact-store.ts'
import { rebuildProjections } from '../../src/platform/fact-store/rebuild-projections.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'

type Proef = { readonly type: 'Notitie' | 'Anders'; readonly tekst?: string }

/** Counts the notes of each stream and keeps the last one. */
const notities: Projection<Proef> = {
  name: 'notities',
  types: ['Notitie'],
  tables: ['notitie_telling'],
  apply: async (trx, facts) => {
    for (const { gemeente, stream, fact } of facts) {
      if (fact.tekst === 'kapot') throw new Error('projectie valt om')
      await sql`insert into notitie_telling values (${gemeente}, ${stream}, 1, ${fact.tekst ?? ''})
        on conflict (gemeente, stream) do update set aantal = notitie_telling.aantal + 1, laatste = excluded.laatste`.execute(
        trx,
      )
    }
  },
}

let db: TestDatabase
let store: FactStore<Proef>
beforeAll(async () => {
  db = await testDatabase()
  await withClient(db.adminUrl, (client) =>
    client.query(`
      create table notitie_telling (gemeente text, stream text, aantal int, laatste text, primary key (gemeente, stream));
      call scheid_per_gemeente('notitie_telling');
      grant select, insert, update, delete on notitie_telling to kt_app;`),
  )
  store = createFactStore<Proef>({
    database: db.database,
    projections: [notities],
    readFact: (type, { tekst }) => ({
      type: type === 'Notitie' ? type : 'Anders',
      ...(typeof tekst === 'string' ? { tekst } : {}),
    }),
  })
})
afterAll(() => db.close())

let count = 0
const append = (gemeente: string, stream: string, expectedVersion: number, ...facts: Proef[]) =>
  store.append({
    gemeente,
    stream,
    expectedVersion,
    facts,
    by: 'm.jansen',
    key: `k${++count}`,
    at: Temporal.Instant.from('2026-02-20T10:15:00Z'),
  })

const view = (gemeente: string) =>
  inGemeente(db.database, gemeente, async (trx) => {
    const { rows } = await sql<{ stream: string; aantal: number; laatste: string }>`
      select stream, aantal, laatste from notitie_telling order by stream`.execute(trx)
    return rows
  })

describe('a view', () => {
  test('is there as soon as the fact is', async () => {
    await append('voorbeeldstad', 'dossier-1', 0, { type: 'Notitie', tekst: 'een' }, { type: 'Anders' })
    expect(await view('voorbeeldstad')).toEqual([{ stream: 'dossier-1', aantal: 1, laatste: 'een' }])
  })

  test('that falls over takes the fact back', async () => {
    await expect(
      append('voorbeeldstad', 'dossier-2', 0, { type: 'Notitie', tekst: 'kapot' }),
    ).rejects.toThrow('valt om')
    expect((await store.read('voorbeeldstad', 'dossier-2')).version).toBe(0)
  })

  test('comes out the same when it is made again, of its own gemeente only', async () => {
    for (let i = 0; i < 450; i++) {
      await append('voorbeeldstad', `dossier-x${i % 225}`, Math.floor(i / 225), {
        type: 'Notitie',
        tekst: `n${i}`,
      })
    }
    await append('elders', 'dossier-1', 0, { type: 'Notitie', tekst: 'elders' })
    const before = await view('voorbeeldstad')
    expect(before).toHaveLength(226)
    await inGemeente(db.database, 'voorbeeldstad', (trx) =>
      sql`update notitie_telling set aantal = 99 where stream = 'dossier-1'`.execute(trx),
    )
    expect(await view('voorbeeldstad')).not.toEqual(before)
    expect(await rebuildProjections(db.database, store, 'voorbeeldstad')).toBe(452)
    expect(await view('voorbeeldstad')).toEqual(before)
    expect(await view('elders')).toEqual([{ stream: 'dossier-1', aantal: 1, laatste: 'elders' }])
  })

  test('loses nothing that is appended while it is made again', async () => {
    const appends = Array.from({ length: 30 }, (_, i) =>
      append('voorbeeldstad', `dossier-y${i}`, 0, { type: 'Notitie', tekst: `y${i}` }),
    )
    await Promise.all([...appends, rebuildProjections(db.database, store, 'voorbeeldstad')])
    const rows = await view('voorbeeldstad')
    expect(rows.filter(({ stream, aantal }) => stream.startsWith('dossier-y') && aantal === 1)).toHaveLength(
      30,
    )
  })
})
