import { describe, expect, test } from 'vitest'
import { type Omvang, omvangSchema } from './fact.ts'
import { isZelfdeOmvang, omvangInWoorden, vergelijkOmvang } from './omvang.ts'
import { leesVolgens } from './schema-fouten.ts'

const tijd = (minuten: number, per: 'week' | 'jaar' = 'week'): Omvang => ({ minuten, per })
const dagdelen = (
  aantal: number,
  per: 'week' | '4 weken' | 'maand' | 'jaar' | 'totaal' = 'week',
): Omvang => ({
  aantal,
  eenheid: 'dagdeel',
  per,
})

describe('an extent as it is said', () => {
  test.each<[Omvang, string]>([
    [tijd(200), '3 uur en 20 minuten per week'],
    [dagdelen(1), '1 dagdeel per week'],
    [dagdelen(2), '2 dagdelen per week'],
    [dagdelen(6, '4 weken'), '6 dagdelen per 4 weken'],
    [{ aantal: 24, eenheid: 'etmaal', per: 'jaar' }, '24 etmalen per jaar'],
    [{ aantal: 24, eenheid: 'etmaal', per: 'totaal' }, '24 etmalen in totaal'],
    [{ aantal: 1500, eenheid: 'kilometer', per: 'jaar' }, '1.500 kilometer per jaar'],
    [{ aantal: 3, eenheid: 'rit', per: 'maand' }, '3 ritten per maand'],
  ])('%o', (omvang, tekst) => expect(omvangInWoorden(omvang)).toBe(tekst))

  test('the same words are the same extent', () => {
    expect(isZelfdeOmvang(dagdelen(2), dagdelen(2))).toBe(true)
    expect(isZelfdeOmvang(dagdelen(2), dagdelen(2, 'maand'))).toBe(false)
  })
})

describe('less than before', () => {
  test.each<[string, readonly Omvang[], Omvang, string]>([
    ['the same time in another period', [tijd(60)], tijd(3120, 'jaar'), 'niet minder'],
    ['a minute less', [tijd(59)], tijd(60), 'minder'],
    ['a dagdeel less', [dagdelen(1)], dagdelen(2), 'minder'],
    ['two in four weeks is less than one a week', [dagdelen(2, '4 weken')], dagdelen(1), 'minder'],
    ['four in four weeks is one a week', [dagdelen(4, '4 weken')], dagdelen(1), 'niet minder'],
    ['four a month is less than one a week', [dagdelen(4, 'maand')], dagdelen(1), 'minder'],
    ['once is no number a week', [dagdelen(100, 'totaal')], dagdelen(1), 'niet te zien'],
    ['once against once', [dagdelen(10, 'totaal')], dagdelen(12, 'totaal'), 'minder'],
    ['time is no dagdeel', [tijd(480)], dagdelen(2), 'niet te zien'],
    ['a dagdeel is no time', [dagdelen(2)], tijd(480), 'niet te zien'],
    ['other help beside it is not added', [tijd(60), dagdelen(2)], tijd(120), 'minder'],
    ['nothing at all', [], dagdelen(2), 'minder'],
    ['there was nothing', [dagdelen(2)], tijd(0), 'niet minder'],
  ])('%s', (_, nu, eerder, uitkomst) => expect(vergelijkOmvang(nu, eerder).uitkomst).toBe(uitkomst))

  test('says which part is lost', () => {
    expect(vergelijkOmvang([dagdelen(1)], dagdelen(4)).vermindering).toBe(0.75)
  })
})

describe('reading an extent', () => {
  const fouten = (waarde: unknown) => {
    const gelezen = leesVolgens(omvangSchema, waarde, {})
    return gelezen.ok ? [] : gelezen.refusal.data?.fouten.map(({ plaats, tekst }) => `${plaats}: ${tekst}`)
  }

  test.each<[string, unknown, readonly string[]]>([
    ['time as it always was', { minuten: 180, per: 'week' }, []],
    ['a number in its own unit', { aantal: 2, eenheid: 'dagdeel', per: 'week' }, []],
    [
      'below zero',
      { aantal: -1, eenheid: 'dagdeel', per: 'week' },
      ['aantal: een aantal kan niet negatief zijn'],
    ],
    [
      'a half',
      { aantal: 1.5, eenheid: 'dagdeel', per: 'week' },
      [
        "aantal: hier staat '1.5'; schrijf een heel getal; anderhalf dagdeel per week is 6 dagdelen per 4 weken",
      ],
    ],
    [
      'another word for a unit',
      { aantal: 2, eenheid: 'etmalen', per: 'week' },
      [
        "eenheid: 'etmalen' is hier niet bekend; bedoelde u 'etmaal'? kies uit: dagdeel, etmaal, rit, kilometer, zone, stuk",
      ],
    ],
    [
      'a period that time does not have',
      { minuten: 60, per: 'maand' },
      ["per: 'maand' is hier niet bekend; kies uit: week, jaar"],
    ],
    [
      'a slip of the pen',
      { minuut: 60, per: 'week' },
      [
        'minuten: dit veld ontbreekt; schrijf hele minuten',
        ": onbekend veld 'minuut'; bedoelde u 'minuten'?",
      ],
    ],
  ])('%s', (_, waarde, verwacht) => expect(fouten(waarde)).toEqual(verwacht))
})
