import { describe, expect, test } from 'vitest'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { gevolgenInVoorbeelden, tijdInWoorden, uitkomstInWoorden } from './gevolg.ts'

// What a change does in each example case, and how that is said.

const { pgb, norm, eigenBijdrage } = VOORBEELDSTAD
const BASIS = { naam: 'basis', feiten: { huishouden: { personen: 1 } }, verwacht: { minuten: 6480 } }
const MET_PGB = { ...BASIS, naam: 'met een pgb', pgb: 'pgb-netwerk' }

function met(voorbeelden: Regeling['voorbeelden'], anders: Partial<Regeling> = {}): Regeling {
  return { ...VOORBEELDSTAD, voorbeelden, ...anders }
}
const LAGER_PGB = { pgb: { ...pgb, tarieven: pgb.tarieven.map((een) => ({ ...een, centenPerUur: 2000 })) } }
const PER_WEEK = { norm: { ...norm, spreiding: 'week' as const } }

describe('every case of either version, under both', () => {
  test('cases of now come first, then those that were left out; each once', () => {
    const namen = gevolgenInVoorbeelden(met([BASIS, MET_PGB]), met([{ ...BASIS, naam: 'nieuw' }, BASIS])).map(
      ({ naam }) => naam,
    )
    expect(namen).toEqual(['nieuw', 'basis', 'met een pgb'])
  })

  test('a case keeps the facts it had', () => {
    const meer = { ...BASIS, feiten: { huishouden: { personen: 1 }, extraInzet: 'veel' } }
    expect(gevolgenInVoorbeelden(met([BASIS]), met([meer]))).toMatchObject([
      { voor: { minuten: 6480 }, na: { minuten: 6480 }, minderTijd: false },
    ])
  })

  test('a case that did not exist is worked out under the old rules too', () => {
    expect(gevolgenInVoorbeelden(met([]), met([MET_PGB], LAGER_PGB))).toMatchObject([
      {
        naam: 'met een pgb',
        voor: { centenPerJaar: 231768 },
        na: { centenPerJaar: 216000 },
        minderPgb: true,
      },
    ])
  })

  test('under a tariff that goes by another name now', () => {
    const anders = {
      pgb: { ...pgb, tarieven: [{ ...pgb.tarieven[1]!, id: 'pgb-familie', centenPerUur: 2200 }] },
    }
    const [een] = gevolgenInVoorbeelden(met([MET_PGB]), met([{ ...MET_PGB, pgb: 'pgb-familie' }], anders))
    expect(een).toMatchObject({
      voor: { centenPerJaar: 231768 },
      na: { centenPerJaar: 237600 },
      minderPgb: false,
    })
  })
})

describe('what is worse for the inwoner', () => {
  test.each<[string, Partial<Regeling>, Partial<Regeling>, Partial<Record<string, boolean>>]>([
    ['nothing', {}, {}, { minderTijd: false, minderPgb: false, meerBijdrage: false }],
    ['a lower budget', LAGER_PGB, {}, { minderTijd: false, minderPgb: true, meerBijdrage: false }],
    ['a higher budget', {}, LAGER_PGB, { minderPgb: false }],
    [
      'a cent more contribution',
      { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 2181 } },
      {},
      { minderTijd: false, minderPgb: false, meerBijdrage: true },
    ],
    [
      'a cent less',
      { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 2179 } },
      {},
      { meerBijdrage: false },
    ],
    [
      'per week it is rounded up: 125 minutes a week are more than 108 hours a year',
      PER_WEEK,
      {},
      { minderTijd: false },
    ],
    ['and the other way it is twenty minutes a year less', {}, PER_WEEK, { minderTijd: true }],
  ])('%s', (_naam, wordt, was, verwacht) => {
    expect(gevolgenInVoorbeelden(met([MET_PGB], was), met([MET_PGB], wordt))).toMatchObject([verwacht])
  })

  test('what the rules cannot work out is not said to be less', () => {
    const onbekend = { norm: { ...norm, kader: 'bestaat-niet' } }
    expect(gevolgenInVoorbeelden(met([BASIS]), met([BASIS], onbekend))).toMatchObject([
      { na: {}, minderTijd: false },
    ])
    expect(gevolgenInVoorbeelden(met([BASIS], onbekend), met([BASIS]))).toMatchObject([
      { voor: {}, minderTijd: false },
    ])
  })
})

describe('an outcome in words', () => {
  test.each([
    [{ minuten: 125, per: 'week' }, '2 uur en 5 minuten per week'],
    [
      { minuten: 6480, per: 'jaar', centenPerJaar: 231768, bijdrageCentenPerMaand: 2180 },
      '108 uur per jaar, pgb € 2.317,68 per jaar, bijdrage € 21,80 per maand',
    ],
    [
      { minuten: 6480, per: 'jaar', bijdrageCentenPerMaand: 0 },
      '108 uur per jaar, bijdrage € 0,00 per maand',
    ],
    [{}, 'niet te berekenen'],
    [{ minuten: 60 }, 'niet te berekenen'],
    [{ per: 'week' }, 'niet te berekenen'],
    [{ centenPerJaar: 100 }, 'niet te berekenen'],
  ] as const)('%j', (uitkomst, verwacht) => {
    expect(uitkomstInWoorden(uitkomst).replaceAll('\u00A0', ' ')).toBe(verwacht)
  })

  test('time alone, when there is any', () => {
    expect(tijdInWoorden({ minuten: 60, per: 'week' })).toBe('1 uur per week')
    expect(tijdInWoorden({ minuten: 60 })).toBeUndefined()
    expect(tijdInWoorden({ per: 'week' })).toBeUndefined()
  })
})
