import { expect, test } from 'vitest'
import { leesFeiten, vingerafdruk } from './onderzoek-norm.ts'

test.each([
  ['2', 2],
  ['0', 0],
  ['', undefined],
])('stairs are counted as they are typed: %j', (getypt, trap) => {
  expect(leesFeiten({ trap: getypt, personen: '1' }).feiten.woning?.trap).toBe(trap)
})

test('a stair more is another fact; a stair that is there is one stair', () => {
  const met = (trap: number | boolean) => vingerafdruk({ woning: { trap } })
  expect(met(2)).not.toBe(met(1))
  expect(met(true)).toBe(met(1))
  expect(met(false)).toBe(met(0))
})

test('what is no number of stairs is asked again', () => {
  expect(leesFeiten({ trap: 'ja' }).fouten).toEqual([
    { veld: 'trap', tekst: 'Vul een heel getal in van 0 tot en met 999, zoals 2' },
  ])
})
