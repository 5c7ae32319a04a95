import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { circlesIn, escapesIn, importsIn, importsOf, sourceFiles } from './imports.ts'
import { drawMap, findBreach, MAP, roomOf } from './map.ts'

const ROOT = join(import.meta.dirname, '../..')
const FORBIDDEN_NAMES = /(^|\/)(utils?|common|helpers?|services?|types|misc)(\/|\.tsx?$)|(^|\/)index\.tsx?$/

const read = (file: string): string => readFileSync(join(ROOT, 'src', file), 'utf8')

test('every import follows the map', () => {
  const breaches = sourceFiles()
    .flatMap((file) => importsOf(file))
    .map((found) => findBreach(found))
    .filter((breach) => breach !== undefined)
  expect(breaches).toEqual([])
})

test('every file lives in a room of the map, and every room of the map exists', () => {
  expect(sourceFiles().filter((file) => roomOf(file) === undefined)).toEqual([])
  expect(Object.keys(MAP).filter((room) => !existsSync(join(ROOT, 'src', room)))).toEqual([])
})

test('no imports go round in a circle', () => {
  expect(circlesIn(sourceFiles().flatMap(importsOf))).toEqual([])
})

test('no file steps around the type checker', () => {
  const files = sourceFiles().filter((file) => !/\.test\.|^testing\//.test(file))
  expect(files.flatMap((file) => escapesIn(file, read(file)))).toEqual([])
})

test('no file is longer than 400 lines', () => {
  expect(sourceFiles().filter((file) => read(file).trimEnd().split('\n').length > 400)).toEqual([])
})

test('there are no catch-all folders and no index files', () => {
  expect(sourceFiles().filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([])
})

test('every folder under src opens with a README of at most ten lines', () => {
  const folders = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
  const wrong = folders.filter((folder) => {
    const readme = join(folder, 'README.md')
    return !existsSync(readme) || readFileSync(readme, 'utf8').trimEnd().split('\n').length > 10
  })
  expect(wrong).toEqual([])
})

test('the drawing in docs/architectuur.md is the map', () => {
  const page = readFileSync(join(ROOT, 'docs/architectuur.md'), 'utf8')
  const drawing = /<!-- map -->\n```\n([\s\S]*?)\n```\n<!-- \/map -->/.exec(page)?.[1]
  expect(drawing).toBe(drawMap())
})

test.each([
  ['a later module', 'handeling/melding/evolve.ts', 'import { x } from "../verslag/evolve.ts"'],
  [
    'a decision of another module',
    'dossier/dossier.ts',
    'import { x } from "../handeling/melding/decide.ts"',
  ],
  ['a handle from handeling', 'handeling/verslag/handle.ts', 'import { x } from "../melding/handle.ts"'],
  [
    'the platform in a pure file',
    'handeling/melding/decide.ts',
    'import { x } from "../../platform/clock/clock.ts"',
  ],
  ['node in knowledge', 'stelsel/toets/toets.ts', 'import { readFileSync } from "node:fs"'],
  [
    'the domain in the platform',
    'platform/access/access.ts',
    'import { x } from "../../handeling/melding/facts.ts"',
  ],
  ['main from anywhere', 'web/route.ts', 'import { x } from "../main/server.ts"'],
  ['a re-export', 'basis/dag.ts', 'export { x } from "../platform/clock/clock.ts"'],
  ['a lazy import', 'basis/dag.ts', 'const x = await import("../web/route.ts")'],
  ['a folder off the map', 'services/x.ts', 'import { x } from "../basis/dag.ts"'],
])('a planted breach is found: %s', (_, file, source) => {
  expect(importsIn(file, source).map(findBreach)).toEqual([expect.any(String)])
})

test('a planted circle is found', () => {
  const imports = [
    { from: 'a.ts', to: 'b.ts' },
    { from: 'b.ts', to: 'c.ts' },
    { from: 'c.ts', to: 'b.ts' },
    { from: 'c.ts', to: 'd.ts' },
  ]
  expect(circlesIn(imports)).toEqual([['b.ts', 'c.ts']])
})

test.each(['x as string', 'x!.y', 'x as unknown as Y', '(x: any) => x'])(
  'a planted escape is found: %s',
  (source) => {
    expect(escapesIn('a.ts', `export const a = ${source}\nexport const b = [1] as const`)).not.toEqual([])
    expect(escapesIn('a.ts', 'export const b = [1] as const')).toEqual([])
  },
)
