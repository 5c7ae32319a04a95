// Changes the rules of stelsel one by one and tells which change no test notices. See docs/mutatie.md. Usage: npm run mutatie [folder ...]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

/**
 * What is changed, and the tests that must notice it. `pool`: forks where a test sets the time zone, which a thread cannot;
 * slower. `wider`: slower tests, tried on what the first ones miss.
 * @typedef {{ mutate: string[], tests: string[], pool?: 'forks' | 'threads', wider?: string[] }} Part
 */

const WET = [
  'termijn*',
  'gewone-termijn',
  'bijzondere-termijnen',
  'opschorting',
  'termijnenwet',
  'feestdagen',
  'dossiertermijnen',
  'bedragen',
]

/** @type {Readonly<Record<string, Part>>} */
const PARTS = {
  toets: {
    mutate: ['src/stelsel/toets/!(*.test|*-grensgevallen|voorbeeld-dossier).ts'],
    tests: ['src/stelsel/toets/*.test.ts'],
    wider: ['tests/uitspraken/*.test.ts', 'src/dossier/toets-*.test.ts'],
  },
  normen: {
    mutate: ['src/stelsel/normen/!(*.test).ts', 'src/stelsel/normen/kaders/*.ts'],
    tests: ['src/stelsel/normen/*.test.ts'],
  },
  regeling: {
    mutate: ['src/stelsel/regeling/!(*.test).ts', 'src/stelsel/toets/regeling/!(*.test).ts'],
    tests: ['src/stelsel/regeling/*.test.ts', 'src/stelsel/toets/regeling/*.test.ts'],
  },
  wet: {
    mutate: WET.map((name) => `src/stelsel/wet/${name}.ts`).concat('!src/stelsel/wet/*.test.ts'),
    tests: ['src/stelsel/wet/*.test.ts'],
    pool: 'forks',
  },
}

const REPORTS = process.env['MUTATIE_MAP'] ?? join(tmpdir(), 'keukentafel-mutatie')
/** A change with which the rules refuse to load stops all tests, so it is noticed; Stryker itself leaves it out of its score. */
const NOTICED = ['Killed', 'Timeout', 'RuntimeError']
const MISSED = ['Survived', 'NoCoverage']

/** Keeps of an earlier run only what surely was noticed: Stryker would take over a static mutant that survived without trying it again. */
function forgetMissed(file) {
  if (!existsSync(file)) return
  const report = JSON.parse(readFileSync(file, 'utf8'))
  for (const source of Object.values(report.files)) {
    source.mutants = source.mutants.filter(({ status }) => ![...MISSED, 'Timeout'].includes(status))
  }
  writeFileSync(file, JSON.stringify(report))
}

async function run(name, part) {
  const report = join(REPORTS, name)
  mkdirSync(report, { recursive: true })
  let results = await tryAll(report, part, part.tests)
  if (part.wider !== undefined) results = await tryAll(report, part, [...part.tests, ...part.wider])
  return told(name, report, results)
}

async function tryAll(report, { mutate, pool = 'threads' }, tests) {
  const incrementalFile = join(report, 'incremental.json')
  forgetMissed(incrementalFile)
  process.env['MUTATIE_TESTS'] = tests.join(',')
  return new Stryker({
    mutate: process.env['MUTATIE_FILES']?.split(',') ?? [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutatie-vitest.ts', pool },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutatie-plugin.mjs'],
    ignorers: ['keukentafel'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['MUTATIE_TEGELIJK'] ?? 1),
    incremental: true,
    incrementalFile,
    tempDirName: join(REPORTS, 'sandbox'),
    reporters: ['progress-append-only', 'missed', 'html', 'json'],
    htmlReporter: { fileName: join(report, 'mutatie.html') },
    jsonReporter: { fileName: join(report, 'mutatie.json') },
    allowEmpty: true,
    timeoutMS: 20_000,
    // Stryker reads tsconfig.json with the old compiler's interface; nothing here needs it.
    tsconfigFile: 'none',
  }).runMutationTest()
}

/** The score in one line; what was missed goes to a file. */
function told(name, report, results) {
  const missed = results.filter(({ status }) => MISSED.includes(status))
  const noticed = results.filter(({ status }) => NOTICED.includes(status)).length
  const lines = missed.map(
    ({ fileName, location, mutatorName, replacement }) =>
      `${relative('.', fileName)}:${location.start.line}:${location.start.column} ${mutatorName} -> ${replacement}`,
  )
  writeFileSync(join(report, 'survivors.txt'), `${lines.sort().join('\n')}\n`)
  const total = noticed + missed.length
  const atLoad = results.filter(({ status }) => status === 'RuntimeError').length
  return `${name}: ${((100 * noticed) / total).toFixed(1)} %: ${noticed} of ${total} noticed, ${atLoad} of them at load; the rest is in ${report}/survivors.txt`
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => PARTS[name] === undefined)
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}
const scores = []
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) scores.push(await run(name, part))
}
console.log(scores.join('\n'))
