import { expect, test } from 'vitest'
import { eenVan, na } from './patroon.ts'

const GEHOORD = na(/\bniet\b/i, /\bin bezwaar\b/i, /\bgehoord\b/i)

test.each([
  ['Zij is niet meer in bezwaar zelf gehoord.', true],
  ['Zij is gehoord, niet in bezwaar.', false],
  ['In bezwaar is zij niet gehoord.', false],
  ['Niet nu, en niet later in bezwaar: gehoord is zij nooit.', true],
  ['Zij is niet in bezwaar geweest.', false],
])('one after another, whatever stands between: %s', (zin, past) => {
  expect(GEHOORD.test(zin)).toBe(past)
})

test('a word counts once: what was found is not found again', () => {
  expect(na(/\bniet\b/, /\bniet\b/).test('niet')).toBe(false)
  expect(na(/\bniet\b/, /\bniet\b/).test('niet, nee niet')).toBe(true)
})

test('at least one', () => {
  const een = eenVan(/\bgeschonden\b/, GEHOORD)
  expect(een.test('De hoorplicht is geschonden.')).toBe(true)
  expect(een.test('Zij is niet in bezwaar gehoord.')).toBe(true)
  expect(een.test('Zij is gehoord.')).toBe(false)
})
