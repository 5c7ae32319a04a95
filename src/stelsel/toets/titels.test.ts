import { expect, test } from 'vitest'
import { CHECKS } from './checks.ts'
import { CODE_ALIAS } from './code-alias.ts'
import { TITELS, titelMetCode, titelVanToetspunt } from './titels.ts'

test('every check has a title, and every title a check', () => {
  expect(Object.keys(TITELS).toSorted()).toEqual(CHECKS.map(({ code }) => code).toSorted())
})

test.each(CHECKS)('$code has a short title of its own, without the words of the system', ({ code }) => {
  const titel = titelVanToetspunt(code)
  expect(titel).toMatch(/^\p{Lu}[\p{Ll}, ]+\?$/u)
  expect(titel.length).toBeLessThanOrEqual(60)
  expect(Object.values(TITELS).filter((een) => een === titel)).toHaveLength(1)
})

test.each(Object.entries(CODE_ALIAS))('%s has the title of %s, under its own name', (code, eigenlijk) => {
  const titel = titelVanToetspunt(eigenlijk)
  expect(titelVanToetspunt(code)).toBe(titel)
  expect(titelMetCode(code)).toBe(`${titel} (${code})`)
})

test('a code of which there is no check stands for itself', () => {
  expect(titelVanToetspunt('TAFEL_TE_KLEIN')).toBe('TAFEL_TE_KLEIN')
  expect(titelMetCode('TAFEL_TE_KLEIN')).toBe('TAFEL_TE_KLEIN')
  expect(titelMetCode('TERMIJN_OVERSCHREDEN')).toBe('Is de gemeente op tijd? (TERMIJN_OVERSCHREDEN)')
  expect(titelVanToetspunt('toString')).toBe('toString')
})
