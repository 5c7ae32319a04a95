import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withClient } from '../../src/platform/database/with-client.ts'
import { canonicalJson } from '../../src/platform/fact-store/canonical-json.ts'
import { type Checkpoint, isGenuine, takeCheckpoint } from '../../src/platform/fact-store/checkpoint.ts'
import { createFactStore, type FactStore } from '../../src/platform/fact-store/fact-store.ts'
import { REMOVAL, verifyChain } from '../../src/platform/fact-store/verify-chain.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'
import { outcomeOf } from './as-role.ts'

type Proef = { readonly type: string; readonly [value: string]: unknown }

const GEMEENTE = 'voorbeeldstad'
const at = Temporal.Instant.from('2026-02-20T10:15:00Z')
const sleutels = generateKeyPairSync('ed25519')

let db: TestDatabase
let store: FactStore<Proef>
let checkpoint: Checkpoint

beforeEach(async () => {
  db = await testDatabase()
  store = createFactStore<Proef>({ database: db.database, readFact: (type, data) => ({ ...data, type }) })
  await fill(store)
  checkpoint = await takeCheckpoint(db.database, GEMEENTE, at, sleutels.privateKey)
})
afterEach(() => db.close())

const folder = mkdtempSync(join(tmpdir(), 'keukentafel-keten-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function fill(into: FactStore<Proef>): Promise<void> {
  for (const stream of ['dossier-1', 'dossier-2']) {
    for (let i = 0; i < 5; i++) {
      await into.append({
        gemeente: GEMEENTE,
        stream,
        expectedVersion: i,
        facts: [{ type: 'Notitie', tekst: `regel ${i}`, minuten: 90 + i, over: { wie: 'inwoner' } }],
        by: 'm.jansen',
        key: `${stream}-${i}`,
        at,
      })
    }
  }
}

async function forge(statement: string): Promise<void> {
  await withClient(db.superUrl, (client) => client.query(statement))
}

async function codes(): Promise<string[]> {
  const { findings } = await verifyChain(db.database, GEMEENTE, checkpoint)
  return findings.map(({ code, stream, version }) => `${code} ${stream} ${version}`)
}

const third = `gemeente = '${GEMEENTE}' and stream = 'dossier-1' and version = 3`

describe('a history that was written honestly', () => {
  test('has no findings', async () => {
    expect(await verifyChain(db.database, GEMEENTE, checkpoint)).toEqual({
      gemeente: GEMEENTE,
      facts: 10,
      findings: [],
    })
  })

  test('nor with whatever values JSON can carry, after they were in the database', async () => {
    const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20260220)
    const text = fc.string({ unit: 'grapheme' }).filter((tekst) => !tekst.includes('\0'))
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant(null),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        text,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(text, tie('value'), { maxKeys: 4 }),
      ),
    })).value
    const fact = fc.dictionary(text, value, { maxKeys: 5 }).map((values) => ({ ...values, type: 'Proef' }))
    const facts = fc.sample(fact, { numRuns: 500, seed })
    await store.append({
      gemeente: GEMEENTE,
      stream: 'dossier-1',
      expectedVersion: 5,
      facts,
      by: 'x',
      key: 'alles',
      at,
    })
    expect(await codes(), `FAST_CHECK_SEED=${seed}`).toEqual([])
    const read = await store.read(GEMEENTE, 'dossier-1')
    expect(canonicalJson(read.facts.slice(5).map(({ fact: one }) => one))).toBe(canonicalJson(facts))
  })

  test('nor when it went on after the checkpoint', async () => {
    const facts = [{ type: 'Notitie', tekst: 'later' }]
    await store.append({
      gemeente: GEMEENTE,
      stream: 'dossier-1',
      expectedVersion: 5,
      facts,
      by: 'x',
      key: 'later',
      at,
    })
    expect(await codes()).toEqual([])
  })
})

describe('forgery by someone with all rights is found', () => {
  test.each([
    [
      'a value changed',
      `update feit set data = jsonb_set(data, '{minuten}', '30') where ${third}`,
      'WAARDE_GEWIJZIGD',
    ],
    [
      'a value added',
      `update feit set data = data || '{"extra": 1}' where ${third}`,
      'WAARDE_ZONDER_VASTLEGGING',
    ],
    ['the kind changed', `update feit set type = 'Anders' where ${third}`, 'FEIT_GEWIJZIGD'],
    ['the author changed', `update feit set recorded_by = 'x' where ${third}`, 'FEIT_GEWIJZIGD'],
    [
      'the moment changed',
      `update feit set recorded_at = recorded_at - interval '1 day' where ${third}`,
      'FEIT_GEWIJZIGD',
    ],
    [
      'the salt replaced',
      `update feit_zout set zouten = zouten || '{"minuten": "00"}' where ${third}`,
      'WAARDE_GEWIJZIGD',
    ],
    ['the salts removed', `delete from feit_zout where ${third}`, 'WAARDE_GEWIJZIGD'],
    ['a fact dropped', `delete from feit where ${third}`, 'GAT'],
    [
      'a value and its salt quietly removed',
      `update feit set data = data - 'tekst' where ${third};
      update feit_zout set zouten = zouten - 'tekst' where ${third}`,
      'WAARDE_WEG_ZONDER_GROND',
    ],
    [
      'two facts swapped',
      `update feit set version = version + 100 where stream = 'dossier-1' and version in (2, 3);
      update feit set version = case version when 102 then 3 else 2 end where version > 100`,
      'KETEN_GEBROKEN',
    ],
    [
      'a fact inserted between',
      `update feit set version = version + 101 where stream = 'dossier-1' and version >= 3;
      update feit set version = version - 100 where version > 100;
      insert into feit select gemeente, stream, 3, type, data, recorded_by, recorded_at, recorded_because, commitments,
        previous_hash, hash from feit where stream = 'dossier-1' and version = 2`,
      'KETEN_GEBROKEN',
    ],
    [
      'the tail cut off with its requests',
      `delete from feit where stream = 'dossier-1' and version > 3;
      delete from feit_zout where stream = 'dossier-1' and version > 3;
      delete from opdracht where stream = 'dossier-1' and first_version > 3`,
      'STAART_WEG',
    ],
    [
      'a whole stream gone',
      `delete from feit where stream = 'dossier-1';
      delete from feit_zout where stream = 'dossier-1'; delete from opdracht where stream = 'dossier-1'`,
      'STAART_WEG',
    ],
    [
      'a fact moved to another stream',
      `update feit set stream = 'dossier-3', version = 1 where ${third}`,
      'FEIT_GEWIJZIGD',
    ],
    [
      'a request without its facts',
      `insert into opdracht values
      ('${GEMEENTE}', 'los', 'dossier-9', '', 1, 1, now())`,
      'OPDRACHT_ZONDER_FEIT',
    ],
    [
      'a fact without its request',
      `delete from opdracht where stream = 'dossier-1' and first_version = 3`,
      'FEIT_ZONDER_OPDRACHT',
    ],
  ])('%s', async (_name, statement, code) => {
    await forge(statement)
    expect((await codes()).map((finding) => finding.split(' ')[0])).toContain(code)
  })

  test('a history written anew, sound in itself, is found by the checkpoint only', async () => {
    await forge('truncate feit, feit_zout, opdracht')
    await fill(store)
    expect((await verifyChain(db.database, GEMEENTE)).findings).toEqual([])
    expect(await codes()).toEqual(['ANDERE_GESCHIEDENIS dossier-1 5', 'ANDERE_GESCHIEDENIS dossier-2 5'])
  })

  test('a checkpoint that was adapted to it is not genuine', () => {
    const [first, ...rest] = checkpoint.heads
    const adapted = { ...checkpoint, heads: [{ ...first!, hash: '0'.repeat(64) }, ...rest] }
    expect(isGenuine(checkpoint, sleutels.publicKey)).toBe(true)
    expect(isGenuine(adapted, sleutels.publicKey)).toBe(false)
  })
})

describe('lawful removal keeps the chain sound', () => {
  test('one value, after a fact that says so; it is gone and cannot be guessed back', async () => {
    const facts = [{ type: REMOVAL, feitVersie: 3, veld: 'tekst' }]
    await store.append({
      gemeente: GEMEENTE,
      stream: 'dossier-1',
      expectedVersion: 5,
      facts,
      by: 'fg',
      key: 'avg',
      at,
    })
    const remove = `select verwijder_waarde('${GEMEENTE}', 'dossier-1', 3, 'tekst')`
    expect(await outcomeOf(db.archivistUrl, remove, GEMEENTE)).toBe(1)
    expect(await codes()).toEqual([])
    const { facts: left } = await store.read(GEMEENTE, 'dossier-1')
    expect(left[2]?.fact).toEqual({ type: 'Notitie', minuten: 92, over: { wie: 'inwoner' } })
    const salts = await withClient(db.superUrl, (client) =>
      client.query(`select zouten from feit_zout where ${third}`),
    )
    expect(Object.keys(salts.rows[0].zouten).sort()).toEqual(['minuten', 'over'])
  })

  test('a whole stream, of which a row without content stays', async () => {
    const destroy = `select vernietig_stream('${GEMEENTE}', 'dossier-1', now(), 'archivaris', 'wmo-5.3.4-1')`
    expect(await outcomeOf(db.archivistUrl, destroy, GEMEENTE)).toBe(1)
    expect(await codes()).toEqual([])
    expect((await store.read(GEMEENTE, 'dossier-1')).version).toBe(0)
    expect(await outcomeOf(db.appUrl, `select from vernietigd where last_version = 5`, GEMEENTE)).toBe(1)
    const facts = [{ type: 'Notitie', tekst: 'te laat' }]
    const late = {
      gemeente: GEMEENTE,
      stream: 'dossier-1',
      expectedVersion: 0,
      facts,
      by: 'x',
      key: 'laat',
      at,
    }
    await expect(store.append(late)).rejects.toThrow('was destroyed')
  })
})

describe('the program', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/platform/fact-store/verify-chain.ts', ...args], { encoding: 'utf8' })

  test('ends with 0 when sound, 1 with findings, 2 on bad input', async () => {
    const file = join(folder, 'controlepunt.json')
    const key = join(folder, 'sleutel.pem')
    writeFileSync(file, JSON.stringify(checkpoint))
    writeFileSync(key, sleutels.publicKey.export({ type: 'spki', format: 'pem' }))
    const args = ['--url', db.appUrl, '--gemeente', GEMEENTE, '--checkpoint', file, '--public-key', key]
    const sound = run(...args)
    expect(sound.status, sound.stderr).toBe(0)
    expect(JSON.parse(sound.stdout)).toMatchObject({ facts: 10, findings: [] })

    await forge(`update feit set data = data || '{"minuten": 1}' where ${third}`)
    const forged = run(...args)
    expect(forged.status).toBe(1)
    expect(JSON.parse(forged.stdout).findings).toEqual([
      { code: 'WAARDE_GEWIJZIGD', stream: 'dossier-1', version: 3, veld: 'minuten' },
    ])

    writeFileSync(file, JSON.stringify({ ...checkpoint, takenAt: 'gisteren' }))
    expect(JSON.parse(run(...args).stdout)).toMatchObject({ findings: [{ code: 'CONTROLEPUNT_ONECHT' }] })
    expect(run('--url', db.appUrl).status).toBe(2)
  })
})
