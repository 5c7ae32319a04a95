// Changes the rules of stelsel one by one and tells which change no test notices. See docs/mutatie.md. Usage: npm run mutatie [folder ...]
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

type Part = { readonly mutate: readonly string[]; readonly tests: readonly string[] }

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

/** What is changed, and the tests that must notice it: those of the folder itself. */
const PARTS: Readonly<Record<string, Part>> = {
  toets: {
    mutate: ['src/stelsel/toets/!(*.test|voorbeeld-dossier).ts'],
    tests: ['src/stelsel/toets/*.test.ts'],
  },
  normen: {
    mutate: ['src/stelsel/normen/!(*.test).ts', 'src/stelsel/normen/kaders/*.ts'],
    tests: ['src/stelsel/normen/*.test.ts'],
  },
  wet: {
    mutate: WET.map((name) => `src/stelsel/wet/${name}.ts`).concat('!src/stelsel/wet/*.test.ts'),
    tests: ['src/stelsel/wet/*.test.ts'],
  },
}

const REPORTS = process.env['MUTATIE_MAP'] ?? join(tmpdir(), 'keukentafel-mutatie')
/** A change with which the rules refuse to load stops all tests, so it is noticed; Stryker itself leaves it out of its score. */
const NOTICED = ['Killed', 'Timeout', 'RuntimeError']
const MISSED = ['Survived', 'NoCoverage']

async function run(name: string, { mutate, tests }: Part): Promise<string> {
  const report = join(REPORTS, name)
  mkdirSync(report, { recursive: true })
  process.env['MUTATIE_TESTS'] = tests.join(',')
  const results = await new Stryker({
    mutate: process.env['MUTATIE_FILES']?.split(',') ?? [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutatie-vitest.ts' },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutatie-plugin.mjs'],
    ignorers: ['keukentafel'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['MUTATIE_TEGELIJK'] ?? 1),
    incremental: true,
    incrementalFile: join(report, 'incremental.json'),
    tempDirName: join(REPORTS, 'sandbox'),
    reporters: ['progress-append-only', 'missed', 'html', 'json'],
    htmlReporter: { fileName: join(report, 'mutatie.html') },
    jsonReporter: { fileName: join(report, 'mutatie.json') },
    allowEmpty: true,
    // Stryker reads tsconfig.json with the old compiler's interface; nothing here needs it.
    tsconfigFile: 'none',
  }).runMutationTest()
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
const scores: string[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) scores.push(await run(name, part))
}
console.log(scores.join('\n'))
