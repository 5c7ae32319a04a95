import { describe, expect, test } from 'vitest'
import { bronVanRegel, slotzin, teltDoor } from './herkomst.ts'
import { leesFeitpad } from './lees-feit.ts'
import { FEITNAMEN } from './normenkader.ts'

describe('the fact that makes a row count', () => {
  test('stands somewhere in the input, each but the base', () => {
    for (const feit of FEITNAMEN) {
      const { pad } = teltDoor({ feit }, {})
      expect(pad !== undefined && leesFeitpad(pad).ok, feit).toBe(feit !== 'altijd')
    }
  })

  test.each([
    ['kleineGelijkvloerseWoning', 'klein-gelijkvloers', 'een kleine gelijkvloerse woning'],
    ['grotereWoning', 'groter', 'een grotere woning'],
  ] as const)('%s is told by the kind of dwelling', (feit, soort, woorden) => {
    expect(teltDoor({ feit }, { woning: { soort } })).toEqual({ feit, pad: 'woning.soort', woorden })
  })
})

test('a given line says that it was given, a row of a set where it stands', () => {
  expect(bronVanRegel({ bron: 'advies', zekerheid: 'opgegeven' })).toBe('opgegeven: advies')
  const norm = { kader: 'proef', versie: '1', rij: 'basis', link: 'https://example.org' }
  expect(bronVanRegel({ bron: 'Proef', zekerheid: 'bekend', norm })).toBe(
    'proef, versie 1, rij basis, bekend: https://example.org',
  )
})

test.each([
  ['Zij woont in.', 'Zij woont in.'],
  ['Zij woont in', 'Zij woont in.'],
  ['Woont zij in?', 'Woont zij in?'],
  ['Zij woont in!', 'Zij woont in!'],
  ['Zij woont in. Nu nog', 'Zij woont in. Nu nog.'],
])('words of someone else end a sentence once: %s', (tekst, zin) => {
  expect(slotzin(tekst)).toBe(zin)
})
