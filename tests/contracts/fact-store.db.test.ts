import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inGemeente } from '../../src/platform/database/database.ts'
import { ConcurrentChange, KeyReused } from '../../src/platform/fact-store/append-conflict.ts'
import { type Append, createFactStore, type FactStore } from '../../src/platform/fact-store/fact-store.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'

type Proef = { readonly type: string; readonly [value: string]: unknown }

let db: TestDatabase
let store: FactStore<Proef>
beforeAll(async () => {
  db = await testDatabase()
  store = createFactStore<Proef>({ database: db.database, readFact: (type, data) => ({ ...data, type }) })
})
afterAll(() => db.close())

const at = Temporal.Instant.from('2026-02-20T10:15:00.123456Z')
let count = 0
/** An append to a new stream, unless told otherwise. */
function eenAppend(changes: Partial<Append<Proef>> = {}): Append<Proef> {
  const stream = changes.stream ?? `dossier-${++count}`
  return {
    gemeente: 'voorbeeldstad',
    stream,
    expectedVersion: 0,
    facts: [{ type: 'MeldingGedaan', tekst: 'Ik kan niet meer stofzuigen.' }],
    by: 'm.jansen',
    key: `sleutel-${++count}`,
    at,
    ...changes,
  }
}

describe('append and read', () => {
  test('gives back what was written, in order, with who, when and why', async () => {
    const waarden = { n: 0.1, leeg: null, lijst: [1, 'twee', { z: 1, a: 2 }], tekst: 'é "\\ {} \n €' }
    const append = eenAppend({ facts: [{ type: 'A', ...waarden }, { type: 'B' }], because: 'wmo-2.3.2-1' })
    expect(await store.append(append)).toEqual({
      stream: append.stream,
      firstVersion: 1,
      lastVersion: 2,
      repeated: false,
    })
    const { version, facts } = await store.read('voorbeeldstad', append.stream)
    expect(version).toBe(2)
    expect(facts.map(({ fact }) => fact)).toEqual([{ type: 'A', ...waarden }, { type: 'B' }])
    expect(facts[1]).toMatchObject({
      version: 2,
      recordedBy: 'm.jansen',
      recordedAt: '2026-02-20T10:15:00.123456Z',
      recordedBecause: 'wmo-2.3.2-1',
    })
  })

  test('as one text, made by the database', async () => {
    const { stream } = await store.append(eenAppend())
    const tekst = await inGemeente(db.database, 'voorbeeldstad', (trx) =>
      store.readText(trx, 'voorbeeldstad', stream),
    )
    expect(JSON.parse(tekst)).toMatchObject([{ version: 1, type: 'MeldingGedaan', recordedBy: 'm.jansen' }])
  })

  test('a stream that is not there is empty, at version 0', async () => {
    expect(await store.read('voorbeeldstad', 'dossier-nergens')).toEqual({ version: 0, facts: [] })
  })

  test('refuses what JSON cannot carry, instead of storing something else', async () => {
    await expect(store.append(eenAppend({ facts: [{ type: 'A', op: new Date(0) }] }))).rejects.toThrow(
      TypeError,
    )
    await expect(store.append(eenAppend({ facts: [{ type: 'A', n: Number.NaN }] }))).rejects.toThrow(
      TypeError,
    )
  })

  test('another gemeente sees nothing of it', async () => {
    const { stream } = await store.append(eenAppend())
    expect((await store.read('elders', stream)).version).toBe(0)
    const wrong = inGemeente(db.database, 'elders', (trx) => store.readIn(trx, 'voorbeeldstad', stream))
    expect((await wrong).version).toBe(0)
  })
})

describe('expected version', () => {
  test('a stale append is refused with the version there is, and writes nothing', async () => {
    const { stream } = await store.append(eenAppend())
    await store.append(eenAppend({ stream, expectedVersion: 1 }))
    const stale = store.append(eenAppend({ stream, expectedVersion: 1 }))
    await expect(stale).rejects.toMatchObject({
      name: 'ConcurrentChange',
      expectedVersion: 1,
      actualVersion: 2,
    })
    expect((await store.read('voorbeeldstad', stream)).version).toBe(2)
  })

  test('a version that is not there yet is refused: no gaps', async () => {
    const { stream } = await store.append(eenAppend())
    await expect(store.append(eenAppend({ stream, expectedVersion: 3 }))).rejects.toThrow(ConcurrentChange)
  })

  test('of many writers at one version exactly one wins, each round', async () => {
    const { stream } = await store.append(eenAppend())
    for (let expectedVersion = 1; expectedVersion <= 10; expectedVersion++) {
      const tries = Array.from({ length: 6 }, (_, i) =>
        store.append(eenAppend({ stream, expectedVersion, facts: [{ type: 'A', i }] })),
      )
      const outcomes = await Promise.allSettled(tries)
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(outcomes.length - lost.length).toBe(1)
      for (const { reason } of lost) {
        expect(reason).toBeInstanceOf(ConcurrentChange)
        expect(reason.actualVersion).toBe(expectedVersion + 1)
      }
    }
    expect((await store.read('voorbeeldstad', stream)).version).toBe(11)
  })

  test('a collision in the middle leaves nothing of the loser, also when his facts reach further', async () => {
    const { stream } = await store.append(eenAppend())
    const written = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const winner = inGemeente(db.database, 'voorbeeldstad', async (trx) => {
      await store.appendIn(trx, [eenAppend({ stream, expectedVersion: 1 })])
      written.resolve()
      await release.promise
    })
    await written.promise
    const loser = store.append(
      eenAppend({ stream, expectedVersion: 1, facts: [{ type: 'A' }, { type: 'B' }, { type: 'C' }] }),
    )
    const outcome = Promise.allSettled([loser])
    await waitForLock()
    release.resolve()
    await winner
    expect((await outcome)[0]).toMatchObject({ status: 'rejected', reason: { actualVersion: 2 } })
    expect((await store.read('voorbeeldstad', stream)).version).toBe(2)
  })

  test('facts whose order does not matter go behind what others wrote', async () => {
    const { stream } = await store.append(eenAppend())
    const notes = Array.from({ length: 8 }, (_, i) => {
      const { expectedVersion: _unused, ...note } = eenAppend({ stream, facts: [{ type: 'Notitie', i }] })
      return store.appendInAnyOrder(note)
    })
    const versions = (await Promise.all(notes)).map(({ firstVersion }) => firstVersion)
    expect(versions.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('key', () => {
  test('the same request again has no second effect and gets the first answer', async () => {
    const append = eenAppend({ facts: [{ type: 'A', x: 1, y: 2 }] })
    const first = await store.append(append)
    await store.append(eenAppend({ stream: append.stream, expectedVersion: 1 }))
    const again = await store.append({ ...append, facts: [{ type: 'A', y: 2, x: 1 }] })
    expect(again).toEqual({ ...first, repeated: true })
    expect((await store.read('voorbeeldstad', append.stream)).version).toBe(2)
  })

  test('the same key with another content is refused', async () => {
    const append = eenAppend()
    await store.append(append)
    const other = store.append({ ...append, expectedVersion: 1, facts: [{ type: 'Anders' }] })
    await expect(other).rejects.toThrow(KeyReused)
    const elsewhere = store.append({ ...append, stream: 'dossier-elders' })
    await expect(elsewhere).rejects.toThrow(KeyReused)
  })

  test('ten times at once: one effect, ten equal answers', async () => {
    const append = eenAppend()
    const answers = await Promise.all(Array.from({ length: 10 }, () => store.append(append)))
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(new Set(answers.map(({ firstVersion }) => firstVersion))).toEqual(new Set([1]))
    expect((await store.read('voorbeeldstad', append.stream)).version).toBe(1)
  })

  test('the earlier answer can be asked for before anything is decided again', async () => {
    const request = { knop: 'bewaar', tekst: 'zo' }
    const append = eenAppend({ request })
    const ask = (content: unknown) =>
      inGemeente(db.database, 'voorbeeldstad', (trx) =>
        store.findEarlier(trx, 'voorbeeldstad', append.key, content),
      )
    expect(await ask(request)).toBeUndefined()
    const first = await store.append(append)
    expect(await ask(request)).toEqual({ ...first, repeated: true })
    await expect(ask({ knop: 'anders' })).rejects.toThrow(KeyReused)
  })

  test('another gemeente may use the same key', async () => {
    const append = eenAppend()
    await store.append(append)
    expect(await store.append({ ...append, gemeente: 'elders' })).toMatchObject({ repeated: false })
  })
})

describe('many at once', () => {
  test('a thousand facts of hundred streams in one statement; the second time nothing', async () => {
    const appends = Array.from({ length: 100 }, () =>
      eenAppend({ facts: Array.from({ length: 10 }, (_, i) => ({ type: 'Ingelezen', i })) }),
    )
    const run = () => inGemeente(db.database, 'voorbeeldstad', (trx) => store.appendIn(trx, appends))
    expect((await run()).every(({ lastVersion, repeated }) => lastVersion === 10 && !repeated)).toBe(true)
    expect((await run()).every(({ lastVersion, repeated }) => lastVersion === 10 && repeated)).toBe(true)
  })

  test('one that collides takes all with it', async () => {
    const { stream } = await store.append(eenAppend())
    const good = eenAppend()
    const run = inGemeente(db.database, 'voorbeeldstad', (trx) =>
      store.appendIn(trx, [good, eenAppend({ stream })]),
    )
    await expect(run).rejects.toThrow(ConcurrentChange)
    expect((await store.read('voorbeeldstad', good.stream)).version).toBe(0)
  })

  test('two appends to one stream follow each other', async () => {
    const first = eenAppend()
    const second = eenAppend({ stream: first.stream, expectedVersion: 1 })
    await inGemeente(db.database, 'voorbeeldstad', (trx) => store.appendIn(trx, [first, second]))
    expect((await store.read('voorbeeldstad', first.stream)).version).toBe(2)
  })
})

/** Waits until a session of this database waits for another one. */
async function waitForLock(): Promise<void> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: db.superUrl })
  await client.connect()
  for (;;) {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rowCount !== null && rowCount > 0) break
  }
  await client.end()
}
