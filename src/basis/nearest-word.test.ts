import { expect, test } from 'vitest'
import { findNearestWord } from './nearest-word.ts'

const VELDEN = ['personen', 'kamersInGebruik', 'extraKamersInGebruik', 'extraKamersNietInGebruik', 'trap']

test.each([
  ['kamerInGebruik', 'kamersInGebruik'],
  ['kamers', 'kamersInGebruik'],
  ['Personen', 'personen'],
  ['persoonen', 'personen'],
  ['extraKamersNietGebruik', 'extraKamersNietInGebruik'],
  ['trab', 'trap'],
])('%s is most like %s', (word, expected) => {
  expect(findNearestWord(word, VELDEN)).toBe(expected)
})

test('no guess when nothing is near, nothing is asked or nothing is known', () => {
  expect(findNearestWord('inkomen', VELDEN)).toBeUndefined()
  expect(findNearestWord('', VELDEN)).toBeUndefined()
  expect(findNearestWord('trap', [])).toBeUndefined()
})
