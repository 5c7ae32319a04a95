import { describe, expect, it } from 'vitest'
import {
  DWANGSOMMEN,
  dwangsomNa,
  dwangsomOp,
  EIGEN_BIJDRAGEN,
  eigenBijdrageOp,
  findEigenBijdrageOp,
} from './bedragen.ts'

describe.each([
  ['eigen bijdrage', EIGEN_BIJDRAGEN],
  ['dwangsom', DWANGSOMMEN],
])('%s', (_naam, rijen) => {
  it('sluit op elke dag aan, zonder gat en zonder overlap', () => {
    for (const [i, { totEnMet }] of rijen.entries()) {
      const volgende = rijen[i + 1]
      if (volgende === undefined) continue
      expect(Temporal.PlainDate.from(totEnMet).add({ days: 1 }).toString()).toBe(volgende.vanaf)
    }
  })
})

describe('de eigen bijdrage', () => {
  it.each([
    ['2020-01-01', 1900],
    ['2023-12-31', 1900],
    ['2024-01-01', 2060],
    ['2025-06-30', 2100],
    ['2026-12-31', 2180],
  ])('op %s is %i cent per maand', (dag, centen) => {
    expect(eigenBijdrageOp(dag)).toMatchObject({ centenPerMaand: centen, voorlopig: false })
  })

  it('is een veelvoud van twintig cent en daalt niet', () => {
    const bedragen = EIGEN_BIJDRAGEN.map(({ centenPerMaand }) => centenPerMaand)
    expect(bedragen.filter((centen) => centen % 20 !== 0)).toEqual([])
    expect(bedragen).toEqual(bedragen.toSorted((a, b) => a - b))
  })

  it('zegt dat het voorlopig is na de laatste dag die wij kennen, en kent geen bedrag van voor 2020', () => {
    expect(eigenBijdrageOp('2027-01-01')).toMatchObject({ centenPerMaand: 2180, voorlopig: true })
    expect(() => eigenBijdrageOp('2019-12-31')).toThrow('geen bedrag bekend')
    expect(findEigenBijdrageOp('2019-12-31')).toBeUndefined()
    expect(findEigenBijdrageOp('2020-01-01')).toMatchObject({ centenPerMaand: 1900 })
    expect(findEigenBijdrageOp('2027-01-01')).toMatchObject({ centenPerMaand: 2180, voorlopig: true })
  })
})

/** Kept apart from the code and taken over from it: who reads an amount at its source changes it here too. */
it.each([
  [EIGEN_BIJDRAGEN, 'wmo-2.1.4a', '2020 2023 2024 2026'],
  [DWANGSOMMEN, 'awb-4:17-2', '2009 2019'],
] as const)('zegt van elk bedrag waar het staat, en of iemand het daar las', (rijen, artikel, gezien) => {
  expect(new Set(rijen.map(({ grondslag }) => grondslag))).toEqual(new Set([artikel]))
  const jaren = (hoe: string) =>
    rijen.filter(({ zekerheid }) => zekerheid === hoe).map(({ vanaf }) => vanaf.slice(0, 4))
  expect(jaren('gezien').join(' ')).toBe(gezien)
  expect(jaren('gezien').length + jaren('bekend').length).toBe(rijen.length)
})

describe('de dwangsom', () => {
  it.each([
    [0, 0],
    [1, 2300],
    [14, 32_200],
    [15, 35_700],
    [42, 144_200],
    [60, 144_200],
  ])('na %i dagen is het %i cent', (dagen, centen) => {
    expect(dwangsomNa(dwangsomOp('2025-03-01'), dagen)).toBe(centen)
  })

  it('was lager voor 2019, en is vanaf 2026 niet nagelezen', () => {
    expect(dwangsomNa(dwangsomOp('2018-12-31'), 42)).toBe(126_000)
    expect(dwangsomOp('2026-05-01').zekerheid).toBe('bekend')
    expect([14, 28, 42].map((dagen) => dwangsomNa(dwangsomOp('2026-05-01'), dagen))).toEqual([
      32_200, 81_200, 144_200,
    ])
  })
})
