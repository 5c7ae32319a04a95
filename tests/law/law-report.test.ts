import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lawReport, wetPage } from '../../scripts/law-pages.ts'
import { lawRules } from '../../scripts/law-rules.ts'
import { CHECKS } from '../../src/stelsel/toets/checks.ts'
import { alleGrondslagen } from '../../src/stelsel/wet/artikelen.ts'
import { NAGEKEKEN } from '../../src/stelsel/wet/nagekeken.ts'
import { REGELS } from '../../src/stelsel/wet/termijn-vraag.ts'

const ROOT = join(import.meta.dirname, '../..')
const rules = lawRules()

test('docs/wet.md says what the code says', () => {
  const page = readFileSync(join(ROOT, 'docs/wet.md'), 'utf8')
  expect(page === wetPage(), 'run: npm run law:report -- --pagina').toBe(true)
})

test('a lawyer sees every check, every term and every source', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect(ids.size).toBe(rules.length)
  expect(CHECKS.filter(({ code }) => !ids.has(code))).toEqual([])
  expect(Object.keys(REGELS).filter((rule) => !ids.has(rule))).toEqual([])
  expect(alleGrondslagen().filter(({ sleutel }) => !ids.has(sleutel))).toEqual([])
})

test('each rule has a source, and each check and term an example that is worked out', () => {
  expect(rules.filter(({ sources, says }) => sources.length === 0 || says === '')).toEqual([])
  const mustShow = rules.filter(({ kind }) => kind === 'controle van de toets' || kind === 'termijn')
  expect(mustShow.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([])
  expect(rules.find(({ id }) => id === 'WMO_ONDERZOEK_6W')?.examples).toContain('2026-02-20 → 2026-04-07')
})

test('what was not read in a source comes first', () => {
  const read = rules.map(({ certainty }) => certainty === 'gezien')
  expect(read.indexOf(true)).toBeGreaterThan(0)
  expect(read.slice(read.indexOf(true)).every(Boolean)).toBe(true)
})

test('a signature is for a rule that exists, and for one version of its source', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect(Object.keys(NAGEKEKEN).filter((id) => !ids.has(id))).toEqual([])
  const key = 'wmo-2.3.5-2'
  const line = (versie: string) =>
    lawReport({ [key]: { op: '2026-12-01', versie } })
      .split(`### ${key}\n`)[1]
      ?.split('\n')
      .find((text) => text.startsWith('- Laatst nagekeken'))
  expect(line('2026-01-01')).toBe('- Laatst nagekeken: 2026-12-01, versie 2026-01-01')
  expect(line('2025-01-01')).toContain('maar voor versie 2025-01-01; nu geldt 2026-01-01')
})

test('the command writes the report to a file, and says what is wrong with another option', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-law-'))
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', './scripts/jsx.mjs', 'scripts/law-report.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    })
  try {
    const file = join(folder, 'rapport.md')
    expect(run('--uit', file)).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(file, 'utf8') === lawReport()).toBe(true)
    expect(run('--naar', file)).toMatchObject({ status: 2, stdout: '' })
    expect(run('--uit', join(folder, 'weg/rapport.md')).status).toBe(2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
