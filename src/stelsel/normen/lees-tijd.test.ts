import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesTijd } from './lees-tijd.ts'

const read = (tekst: string) => {
  const outcome = leesTijd(tekst)
  return outcome.ok ? outcome.value : outcome.refusal.data?.uitleg
}

test.each([
  ['3 h 20', 200],
  ['3h20', 200],
  ['3 uur en 20 minuten', 200],
  ['3 u 20 min', 200],
  ['3 uur 5', 185],
  ['29:15', 1755],
  ['0:45 uur', 45],
  ['3,5 uur', 210],
  ['3.5 uur', 210],
  ['59,25 uur', 3555],
  ['1,75 uur', 105],
  ['2,0 uur', 120],
  ['6 uur', 360],
  ['1½ uur', 90],
  ['½ uur', 30],
  ['anderhalf uur', 90],
  ['drie kwartier', 45],
  ['200 minuten', 200],
  ['1.560 min', 1560],
  ['90', 90],
  [' 45 MIN. ', 45],
])('%s is %i minutes', (tekst, expected) => {
  expect(read(tekst)).toBe(expected)
})

test('3,33 hours is no whole number of minutes: refused, with the exact figure and a proposal that is not lower', () => {
  expect(read('3,33 uur')).toBe(
    "'3,33 uur' is 199,8 minuten en dat is niet heel; bedoelde u 3 uur 20 (200 minuten)?",
  )
})

test('29,15 hours has two readings (as in RBNHO:2024:10357): both are named, none is chosen', () => {
  expect(read('29,15 uur')).toBe(
    "'29,15 uur' kan 29 uur 9 (1749 minuten) zijn of 29 uur 15 (1755 minuten); schrijf welke van de twee het is",
  )
})

test.each([
  ['3 h 75', 'meer dan 59 minuten'],
  ['3:75', 'meer dan 59 minuten'],
  ['1,5', 'geen eenheid'],
  ['7,5 minuten', 'bedoelde u 8 minuten'],
  ['-30', 'negatief'],
  ['', 'geen tijd'],
  ['ongeveer twee uur', 'niet als tijd te lezen'],
  ['99999999999999999999', 'te veel'],
])('%s is refused', (tekst, part) => {
  expect(read(tekst)).toContain(part)
})

test('every whole number of minutes survives each notation', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (amount) => {
      const hours = Math.floor(amount / 60)
      const rest = amount % 60
      expect(read(`${hours}:${String(rest).padStart(2, '0')}`)).toBe(amount)
      expect(read(`${hours} uur en ${rest} minuten`)).toBe(amount)
      expect(read(`${amount} minuten`)).toBe(amount)
    }),
  )
})
