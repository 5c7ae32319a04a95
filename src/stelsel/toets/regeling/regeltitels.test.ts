import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REGELTITELS } from './regeltitels.ts'

/** Every code that a check of the rules gives, read from the checks themselves. */
const CODES = readdirSync(import.meta.dirname)
  .filter((bestand) => bestand.endsWith('.ts') && !/\.test\.ts$|^regeltitels/.test(bestand))
  .flatMap((bestand) => [
    ...readFileSync(join(import.meta.dirname, bestand), 'utf8').matchAll(/'([A-Z]{4,}(?:_[A-Z]+)*)'/g),
  ])
  .flatMap(([, code]) => (code === undefined ? [] : [code]))

test('every code of the checks has a title, and every title a code', () => {
  // Two versions that clash are seen by who reads them all.
  expect([...new Set([...CODES, 'REGELINGEN_BOTSEN'])].toSorted()).toEqual(
    Object.keys(REGELTITELS).toSorted(),
  )
})

test.each(Object.entries(REGELTITELS))('%s has a short title of its own', (_, titel) => {
  expect(titel).toMatch(/^\p{Lu}[\p{Ll}, ]+\?$/u)
  expect(titel.length).toBeLessThanOrEqual(60)
  expect(Object.values(REGELTITELS).filter((een) => een === titel)).toHaveLength(1)
})
