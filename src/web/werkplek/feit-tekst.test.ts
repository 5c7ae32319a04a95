import { expect, test } from 'vitest'
import { feitTekst } from './feit-tekst.ts'

const KLOPT = {
  type: 'VerslagBeantwoord',
  op: '2026-11-06',
  versie: 1,
  onderdeel: 'o1',
  antwoord: 'klopt',
} as const

test('a reaction on the verslag says on which part, when that is known', () => {
  const koppen = new Map([['o1', 'Wat u vertelde']])
  expect(feitTekst(KLOPT, koppen)).toBe('Wat u vertelde: klopt')
  expect(feitTekst({ ...KLOPT, antwoord: 'klopt niet', tekst: 'Het begon in 2023.' }, koppen)).toBe(
    'Wat u vertelde: klopt niet, “Het begon in 2023.”',
  )
  expect(feitTekst(KLOPT)).toBe('klopt')
})
