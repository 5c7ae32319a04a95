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
  ['3  uur   20', 200],
  ['10:00', 600],
  ['0:59', 59],
  ['kwartier', 15],
  ['een kwartier', 15],
  ['half uur', 30],
  ['half   uur', 30],
  ['een half uur', 30],
  ['anderhalf uur', 90],
  ['tweeënhalf uur', 150],
  ['1¼ uur', 75],
  ['2 ¾ uur', 165],
  ['1,50 uur', 90],
  ['1,25 uur', 75],
  ['1,7500 uur', 105],
  ['0,1 uur', 6],
  ['1,65 uur', 99],
  ['1,60 uur', 96],
  ['7,0 minuten', 7],
  ['12.345.678 minuten', 12_345_678],
  ['3:20uur', 200],
  ['3:20 u', 200],
  ['2,00 uur', 120],
  ['2,500 uur', 150],
  ['1,5 uren ', 90],
  ['10,100 uur', 606],
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
  [
    '1,10 uur',
    "'1,10 uur' kan 1 uur 6 (66 minuten) zijn of 1 uur 10 (70 minuten); schrijf welke van de twee het is",
  ],
  ['0,33 uur', "'0,33 uur' is 19,8 minuten en dat is niet heel; bedoelde u 20 minuten?"],
  ['0,335 uur', "'0,335 uur' is 20,1 minuten en dat is niet heel; bedoelde u 21 minuten?"],
  ['1,99 uur', "'1,99 uur' is 119,4 minuten en dat is niet heel; bedoelde u 2 uur (120 minuten)?"],
  ['7,5 minuten', "'7,5 minuten' is geen heel aantal minuten; bedoelde u 8 minuten? Rond nooit naar beneden"],
  [
    ' 3:60 ',
    "'3:60' heeft meer dan 59 minuten naast de uren; schrijf bijvoorbeeld 200, 3:20, 3 uur 20 of 200 minuten",
  ],
  ['−30', 'een tijd kan niet negatief zijn'],
  [' 0,33 uur ', "'0,33 uur' is 19,8 minuten en dat is niet heel; bedoelde u 20 minuten?"],
  ['1,001 uur', "'1,001 uur' is 60,06 minuten en dat is niet heel; bedoelde u 1 uur 1 (61 minuten)?"],
  ['2,3334 uur', "'2,3334 uur' is 140,004 minuten en dat is niet heel; bedoelde u 2 uur 21 (141 minuten)?"],
  [
    ' 7,5 minuten ',
    "'7,5 minuten' is geen heel aantal minuten; bedoelde u 8 minuten? Rond nooit naar beneden",
  ],
  ['1,5', "bij '1,5' staat geen eenheid; schrijf bijvoorbeeld 200, 3:20, 3 uur 20 of 200 minuten"],
  ['om 3:20', "'om 3:20' is niet als tijd te lezen; schrijf bijvoorbeeld 200, 3:20, 3 uur 20 of 200 minuten"],
  [
    '3:20 straks',
    "'3:20 straks' is niet als tijd te lezen; schrijf bijvoorbeeld 200, 3:20, 3 uur 20 of 200 minuten",
  ],
  ['-30', 'een tijd kan niet negatief zijn'],
  [' ', 'er staat geen tijd; schrijf bijvoorbeeld 200, 3:20, 3 uur 20 of 200 minuten'],
])('%s is refused in these words', (tekst, uitleg) => {
  expect(read(tekst)).toBe(uitleg)
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

test('what cannot be read is refused with its code', () => {
  expect(leesTijd('morgen')).toMatchObject({ ok: false, refusal: { code: 'TIJD_NIET_LEESBAAR' } })
})

test('a dot before three figures of hours is read in two ways', () => {
  expect(read(' 100.000 uur. ')).toBe(
    "'100.000 uur.' kan 100 uur (6000 minuten) zijn of 100.000 uur (6.000.000 minuten); schrijf welke van de twee het is",
  )
  expect(read('1.500 uur')).toBe(
    "'1.500 uur' kan 1 uur 30 (90 minuten) zijn of 1.500 uur (90.000 minuten); schrijf welke van de twee het is",
  )
  expect(read('1,500 uur')).toBe(90)
})
