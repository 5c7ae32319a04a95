import { expect, test } from 'vitest'
import { samenInTekst } from './omvang.ts'

test('two amounts that are compared are told in one unit', () => {
  expect(samenInTekst(5200, 5304)).toEqual(['100 minuten per week', '102 minuten per week'])
  expect(samenInTekst(10_844, 10_816)).toEqual(['10844 minuten per jaar', '10816 minuten per jaar'])
})
