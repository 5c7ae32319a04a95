import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, readPage, tableRows } from './markdown.ts'

type Manifest = Record<'dependencies' | 'optionalDependencies' | 'devDependencies', Record<string, string>>
type Lock = { packages: Record<string, { license?: string } & Partial<Manifest>> }

const manifest: Manifest = JSON.parse(readPage('package.json'))
const lock: Lock = JSON.parse(readPage('package-lock.json'))
const packages = [
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.optionalDependencies),
  ...Object.keys(manifest.devDependencies),
]

const rows = tableRows(readPage('docs/afhankelijkheden.md')).map(
  ([name = '', licence = '', why = '', leave = '']) => ({
    name: name.replaceAll('`', ''),
    licence,
    why,
    leave,
  }),
)

/** What the package itself says; packages of other platforms are not installed, of those the lock says it. */
function licenceOf(name: string): string | undefined {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  const own: { license?: string } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return own.license ?? lock.packages[`node_modules/${name}`]?.license
}

test('every dependency has one row, and every row a dependency', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...packages].sort())
})

test('every row names the licence that the package names', () => {
  const named = rows.map(({ name, licence }) => [name, licence])
  expect(named).toEqual(rows.map(({ name }) => [name, licenceOf(name)]))
})

test('every row says why it is here and how to leave it', () => {
  expect(rows.filter(({ why, leave }) => why === '' || leave === '')).toEqual([])
})

test('versions are exact', () => {
  const { dependencies, optionalDependencies, devDependencies } = manifest
  const versions = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

// The set-up leaves the lock file alone, whatever the registry answers; so a package that is not in it would not be fixed to one version.
test('the lock file is of this manifest, and knows each package for each platform', () => {
  const { dependencies, optionalDependencies, devDependencies } = lock.packages[''] ?? {}
  expect({ dependencies, optionalDependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    optionalDependencies: manifest.optionalDependencies,
    devDependencies: manifest.devDependencies,
  })
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  )
  const known = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)))
  expect(wanted.filter((name) => !known.has(name))).toEqual([])
})
