// Changes the rules of stelsel one by one and tells which change no test notices. See docs/mutatie.md. Usage: npm run mutatie [folder ...]
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { writeMissed } from './mutatie-pagina.mjs'
import { SPOILT } from './mutatie-runner.mjs'

/**
 * What is changed, and the tests that must notice it. `wider`: slower tests, tried on what the first ones miss.
 * @typedef {{ mutate: string[], tests: string[], wider?: string[] }} Part
 */

const WET = [
  'termijn*',
  'gewone-termijn',
  'bijzondere-termijnen',
  'opschorting',
  'termijnenwet',
  'feestdagen',
  'perioden',
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
  },
}

const REPORTS = process.env['MUTATIE_MAP'] ?? join(tmpdir(), 'keukentafel-mutatie')
/** A change with which the rules refuse to load stops all tests, so it is noticed; Stryker itself leaves it out of its score. */
const NOTICED = ['Killed', 'Timeout', 'RuntimeError']
const MISSED = ['Survived', 'NoCoverage']

/**
 * What is known of each file: its text, and of each change whether a test noticed it. Stryker has a memory too, but forgets all that a test file
 * noticed as soon as that file changes; here a change that was noticed stays so until the rule itself is written otherwise.
 * @typedef {{ start: { line: number, column: number }, end: { line: number, column: number } }} Place from line 1 and column 1
 * @typedef {{ mutator: string, replacement: string, place: Place, noticed: boolean, atLoad: boolean }} Change
 * @typedef {Map<string, { text: string, changes: Map<string, Change> }>} Known
 */

/** @returns {Known} what still holds: lines that were written otherwise are to be tried again */
function readKnown(file) {
  if (!existsSync(file)) return new Map()
  const stored = Object.entries(JSON.parse(readFileSync(file, 'utf8')))
  return new Map(
    stored
      .filter(([path]) => existsSync(path))
      .map(([path, { text, changes }]) => [path, carryOver(text, changes, readFileSync(path, 'utf8'))]),
  )
}

/** Moves what is known to where it stands now. `rewritten` are the lines between what is the same above and what is the same below. */
function carryOver(before, changes, text) {
  const [old, now] = [before.split('\n'), text.split('\n')]
  const shortest = Math.min(old.length, now.length)
  let above = 0
  while (above < shortest && old[above] === now[above]) above++
  let below = 0
  while (below < shortest - above && old[old.length - 1 - below] === now[now.length - 1 - below]) below++
  const moved = (point) =>
    point.line <= above
      ? point
      : point.line > old.length - below
        ? { ...point, line: point.line + now.length - old.length }
        : undefined
  const kept = changes.flatMap((change) => {
    const [start, end] = [moved(change.place.start), moved(change.place.end)]
    return start === undefined || end === undefined ? [] : [{ ...change, place: { start, end } }]
  })
  return {
    text,
    changes: new Map(kept.map((change) => [keyOf(change), change])),
    rewritten:
      before === text ? undefined : { first: above + 1, last: Math.max(above + 1, now.length - below) },
  }
}

function writeKnown(file, known) {
  const plain = [...known].map(([path, { text, changes }]) => [
    path,
    { text, changes: [...changes.values()] },
  ])
  writeFileSync(file, JSON.stringify(Object.fromEntries(plain)))
}

function keyOf({ mutator, replacement, place: { start, end } }) {
  return [mutator, start.line, start.column, end.line, end.column, replacement].join(' ')
}

/** The files of a part that may be changed. */
function filesOf({ mutate }) {
  const asked = process.env['MUTATIE_FILES']?.split(',') ?? mutate
  const not = globSync(asked.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)))
  return globSync(asked.filter((glob) => !glob.startsWith('!'))).filter((file) => !not.includes(file))
}

/** What is left to try: a file that nothing is known of whole, of another the places where a change was missed. */
function leftToTry(files, known) {
  return files.flatMap((file) => {
    const before = known.get(file)
    if (before === undefined) return [file]
    const { changes, rewritten } = before
    before.rewritten = undefined
    const lines = rewritten === undefined ? [] : [`${file}:${rewritten.first}-${rewritten.last}`]
    const missed = [...changes.values()]
      .filter(({ noticed }) => !noticed)
      .map(
        ({ place: { start, end } }) =>
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      )
    return [...lines, ...missed]
  })
}

async function run(name, part) {
  const report = join(REPORTS, name)
  mkdirSync(report, { recursive: true })
  const memory = join(report, 'bekend.json')
  const files = filesOf(part)
  // A sample says nothing of the changes it skips.
  const known = process.env['MUTATIE_STEEKPROEF'] === undefined ? readKnown(memory) : new Map()
  for (const tests of [part.tests, ...(part.wider === undefined ? [] : [[...part.tests, ...part.wider]])]) {
    const left = leftToTry(files, known)
    if (left.length === 0) break
    remember(known, await tryAll(report, left, tests))
    if (process.env['MUTATIE_STEEKPROEF'] === undefined) writeKnown(memory, known)
  }
  // A part of the files, or a sample, says nothing of the whole.
  if (process.env['MUTATIE_STEEKPROEF'] === undefined && process.env['MUTATIE_FILES'] === undefined) {
    const changes = files.flatMap((file) => {
      const found = known.get(file)?.changes
      return found === undefined ? [] : [[file, [...found.values()]]]
    })
    writeMissed(name, Object.keys(PARTS), new Map(changes))
  }
  return told(name, report, known, files)
}

/** @param {Known} known grows by what was found now */
function remember(known, results) {
  for (const { fileName, location, mutatorName, replacement, status, statusReason } of results) {
    if (statusReason?.includes(SPOILT)) throw new Error(SPOILT)
    if (![...NOTICED, ...MISSED].includes(status)) continue
    const path = relative('.', fileName)
    if (!known.has(path)) known.set(path, { text: readFileSync(path, 'utf8'), changes: new Map() })
    const { changes } = known.get(path)
    const change = {
      mutator: mutatorName,
      replacement,
      place: location,
      noticed: NOTICED.includes(status),
      atLoad: status === 'RuntimeError',
    }
    // A place within a place is tried again with it: once noticed is enough.
    if (changes.get(keyOf(change))?.noticed !== true) changes.set(keyOf(change), change)
  }
}

function tryAll(report, mutate, tests) {
  process.env['MUTATIE_TESTS'] = tests.join(',')
  return new Stryker({
    mutate,
    testRunner: 'keukentafel',
    plugins: ['./scripts/mutatie-runner.mjs', './scripts/mutatie-plugin.mjs'],
    ignorers: ['keukentafel'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['MUTATIE_TEGELIJK'] ?? availableParallelism()),
    // Modules that were loaded for one change stay in memory until the process ends.
    maxTestRunnerReuse: 100,
    tempDirName: join(REPORTS, 'sandbox'),
    reporters: ['progress-append-only', 'missed', 'html'],
    htmlReporter: { fileName: join(report, 'mutatie.html') },
    allowEmpty: true,
    timeoutMS: 60_000,
    // Stryker reads tsconfig.json with the old compiler's interface; nothing here needs it.
    tsconfigFile: 'none',
  }).runMutationTest()
}

/** The score in one line; what was missed goes to a file. */
function told(name, report, known, files) {
  const changes = files.flatMap((file) =>
    [...(known.get(file)?.changes.values() ?? [])].map((change) => ({ file, ...change })),
  )
  const missed = changes.filter(({ noticed }) => !noticed)
  const lines = missed
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.place.start.line - b.place.start.line)
    .map(({ file, place, mutator, replacement }) => {
      const written = replacement.replace(/\s+/g, ' ')
      return `${file}:${place.start.line}:${place.start.column} ${mutator} -> ${written.length > 100 ? `${written.slice(0, 99)}…` : written}`
    })
  writeFileSync(join(report, 'survivors.txt'), `${lines.join('\n')}\n`)
  const noticed = changes.length - missed.length
  const atLoad = changes.filter((change) => change.atLoad).length
  return `${name}: ${((100 * noticed) / changes.length).toFixed(1)} %: ${noticed} of ${changes.length} noticed, ${atLoad} of them at load; the rest is in ${report}/survivors.txt`
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
