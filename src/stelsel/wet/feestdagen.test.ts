import { expect, test } from 'vitest'
import { getDag } from '../../basis/dag.ts'
import { findFeestdag, isBekend, isVrij, KALENDER, paaszondag } from './feestdagen.ts'

/** Days of 2026 and 2025 as the almanac and the decrees give them. */
test.each([
  ['2026-01-01', 'Nieuwjaarsdag', 'genoemd'],
  ['2026-01-02', 'gelijkgestelde vrijdag', 'gelijkgesteld'],
  ['2026-04-03', 'Goede Vrijdag', 'gelijkgesteld'],
  ['2026-04-06', 'Tweede Paasdag', 'genoemd'],
  ['2026-04-27', 'Koningsdag', 'genoemd'],
  ['2026-05-05', '5 mei', 'genoemd'],
  ['2026-05-14', 'Hemelvaartsdag', 'genoemd'],
  ['2026-05-15', 'gelijkgestelde vrijdag', 'gelijkgesteld'],
  ['2026-05-25', 'Tweede Pinksterdag', 'genoemd'],
  ['2026-12-25', 'Eerste Kerstdag', 'genoemd'],
  ['2026-12-26', 'Tweede Kerstdag', 'genoemd'],
  ['2025-04-26', 'Koningsdag', 'genoemd'],
  ['2014-04-26', 'Koningsdag', 'genoemd'],
  ['2013-04-30', 'Koninginnedag', 'genoemd'],
  ['2006-04-29', 'Koninginnedag', 'genoemd'],
])('%s is %s', (dag, naam, soort) => {
  expect(findFeestdag(getDag(dag))).toEqual({ naam, soort })
  expect(isVrij(getDag(dag))).toBe(true)
})

test.each(['2025-04-28', '2014-04-30', '2013-04-26', '2026-05-04', '2026-05-06', '2026-12-24', '2026-12-28'])(
  '%s is an ordinary day',
  (dag) => {
    expect(findFeestdag(getDag(dag))).toBeUndefined()
    expect(isVrij(getDag(dag))).toBe(false)
  },
)

test('a day that a decree equates is named for what it is', () => {
  const kalender = { ...KALENDER, gelijkgesteld: new Set(['2026-12-24']) }
  expect(findFeestdag(getDag('2026-12-24'), kalender)?.naam).toBe('gelijkgestelde dag')
})

test('decrees are known from the first day of 2023 up to and with the last of 2028', () => {
  const dagen = ['2022-12-31', '2023-01-01', '2028-12-31', '2029-01-01'].map(getDag)
  expect(dagen.map((dag) => isBekend(dag))).toEqual([false, true, true, false])
})

/** Easter Sundays from the almanac, the earliest and latest that can be among them. */
test.each([
  '1818-03-22',
  '1900-04-15',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2024-03-31',
  '2038-04-25',
  '2049-04-18',
  '2100-03-28',
  '2285-03-22',
])('Easter Sunday is %s', (dag) => {
  expect(paaszondag(getDag(dag).year).toString()).toBe(dag)
})

test('Easter of each year in which a term can lie is that of Gauss’s rule, as Lichtenberg mended it', () => {
  const gauss = (jaar: number) => {
    const eeuw = Math.floor(jaar / 100)
    const geenSchrikkeljaren = Math.floor((3 * eeuw + 3) / 4)
    const maan = 15 + geenSchrikkeljaren - Math.floor((8 * eeuw + 13) / 25)
    const a = jaar % 19
    const d = (19 * a + maan) % 30
    const grens = 21 + d - Math.floor((d + Math.floor(a / 11)) / 29)
    const zondag = 7 - ((jaar + Math.floor(jaar / 4) + 2 - geenSchrikkeljaren) % 7)
    return new Temporal.PlainDate(jaar, 3, 1).add({ days: grens + 6 - ((grens - zondag) % 7) })
  }
  for (let jaar = 1900; jaar < 3000; jaar++) expect(paaszondag(jaar).toString()).toBe(gauss(jaar).toString())
})
