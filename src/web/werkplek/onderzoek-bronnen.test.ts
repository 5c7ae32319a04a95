import { expect, test } from 'vitest'
import { bronInWoorden } from './onderzoek-bronnen.ts'

test.each([
  ['norm', 'hbel-2021', 'Norm: Normenkader huishoudelijke hulp HBEL, versie 2021'],
  [
    'norm',
    'hbel-2021/basis',
    'Norm: Normenkader huishoudelijke hulp HBEL, versie 2021, basis schoon en leefbaar huis',
  ],
  ['norm', 'een-eigen-kader', 'Norm: een-eigen-kader'],
  ['regel', 'wmo-2.3.5-3', 'Regel: artikel 2.3.5, derde lid, Wmo 2015'],
] as const)('a %s is named, not shown by its key: %s', (soort, verwijzing, woorden) => {
  expect(bronInWoorden({ soort, verwijzing }, [])).toBe(woorden)
})

test('what was written with a source goes before its name', () => {
  const bron = { soort: 'norm', verwijzing: 'hbel-2021', tekst: 'de tabel van 2021' } as const
  expect(bronInWoorden(bron, [])).toBe('Norm: de tabel van 2021')
})
