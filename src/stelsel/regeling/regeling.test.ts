import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { VOORBEELDSTAD } from '../../testing/voorbeeldstad.ts'
import {
  findMandaat,
  onderbouwingTekst,
  type Regeling,
  regelingOp,
  regelingOpOfEerste,
  vindplaatsTekst,
} from './regeling.ts'
import { pgbCentenPerJaar, rekenbasis, tijdVoorBesluit } from './uitwerking.ts'

const versie = (id: string, geldigVanaf: string): Regeling => ({ ...VOORBEELDSTAD, id, geldigVanaf })

describe('the rules of a day', () => {
  const alle = [versie('b', '2026-07-01'), versie('a', '2026-01-01')]
  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'a'],
    ['2026-06-30', 'a'],
    ['2026-07-01', 'b'],
  ])('on %s: %s', (dag, id) => {
    expect(regelingOp(alle, dag)?.id).toBe(id)
    expect(regelingOpOfEerste(alle, dag)?.id).toBe(id ?? 'a')
  })
})

test.each([
  ['11, tweede lid', 'artikel 11, tweede lid, van Verordening'],
  ['3', 'artikel 3 van Verordening'],
  ['8a', 'artikel 8a van Verordening'],
  ['11, lid 2', 'artikel 11, lid 2 van Verordening'],
])('a rule says where it stands: %s', (artikel, tekst) => {
  expect(vindplaatsTekst(VOORBEELDSTAD, { besluit: 'verordening', artikel })).toBe(
    `${tekst} maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld)`,
  )
})

test('of a decision that is not there, its kind is named', () => {
  expect(vindplaatsTekst(VOORBEELDSTAD, { besluit: 'tarieven', artikel: '3' })).toBe('artikel 3 van tarieven')
})

describe('who may take a decision', () => {
  test.each<[string, readonly string[], string, string | undefined]>([
    ['who may only grant, grants', ['consulent'], 'toegekend', 'Wmo-consulent'],
    ['and refuses nothing', ['consulent'], 'afgewezen', undefined],
    ['nor grants a part', ['consulent'], 'deels toegekend', undefined],
    ['who may decide all, refuses', ['kwaliteitsmedewerker'], 'afgewezen', 'kwaliteitsmedewerker Wmo'],
    ['and grants', ['kwaliteitsmedewerker'], 'toegekend', 'kwaliteitsmedewerker Wmo'],
    [
      'with two roles the wider counts',
      ['consulent', 'kwaliteitsmedewerker'],
      'afgewezen',
      'kwaliteitsmedewerker Wmo',
    ],
    ['another role has none', ['baliemedewerker'], 'toegekend', undefined],
    ['no role has none', [], 'toegekend', undefined],
  ])('%s', (_naam, rollen, beslissing, functie) => {
    expect(findMandaat(VOORBEELDSTAD, rollen, beslissing)?.functie).toBe(functie)
  })
})

test('the time of a decision is never less than what remains, and the rounding is exactly the difference', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200_000 }),
      fc.constantFrom(1, 5, 15, 30),
      fc.constantFrom('week', 'jaar', 'zoals berekend'),
      fc.boolean(),
      (aantal, afronding, spreiding, inWeken) => {
        const exact = inWeken
          ? { minutenPerJaar: minuten(aantal * 52), minutenPerWeek: minuten(aantal) }
          : { minutenPerJaar: minuten(aantal) }
        const { omvang, afrondingPerJaar } = tijdVoorBesluit(
          { norm: { ...VOORBEELDSTAD.norm, afronding, spreiding } },
          exact,
        )
        const perJaar = omvang.minuten * (omvang.per === 'week' ? 52 : 1)
        expect(perJaar - exact.minutenPerJaar).toBe(afrondingPerJaar)
        expect(afrondingPerJaar).toBeGreaterThanOrEqual(0)
        expect(afrondingPerJaar).toBeLessThan(52 * (afronding + 1))
        expect(omvang.minuten % afronding).toBe(0)
      },
    ),
  )
})

test.each([
  ['a year names a year', 'jaar', 521, 10, { minuten: 525, per: 'jaar' }],
  ['a week names a week', 'week', 572, 11, { minuten: 15, per: 'week' }],
  [
    'a week of what was summed by the year is rounded up',
    'week',
    521,
    undefined,
    { minuten: 15, per: 'week' },
  ],
  ['as worked out: summed in weeks, a week', 'zoals berekend', 520, 10, { minuten: 10, per: 'week' }],
  ['as worked out: else a year', 'zoals berekend', 520, undefined, { minuten: 520, per: 'jaar' }],
] as const)('the time in the period of the rules: %s', (_naam, spreiding, jaar, week, omvang) => {
  const exact = {
    minutenPerJaar: minuten(jaar),
    ...(week !== undefined && { minutenPerWeek: minuten(week) }),
  }
  const regels = { norm: { ...VOORBEELDSTAD.norm, afronding: 5 as const, spreiding } }
  expect(tijdVoorBesluit(regels, exact).omvang).toEqual(omvang)
})

test('a calculation asks for no policy where the rules have none', () => {
  expect(rekenbasis({ norm: VOORBEELDSTAD.norm })).toStrictEqual({ kader: 'hbel-2021' })
})

describe('what a change rests on, as one text', () => {
  const delen = { onderzoek: 'Het nr. 2 is gemeten.', door: 'bureau X', bron: 'Tijden, 2026' }
  test.each([
    ['a text as it stands', 'Gemeten in 2026.', 'Gemeten in 2026.'],
    [
      'a group as sentences, each with one full stop',
      delen,
      'Het nr. 2 is gemeten. Onderzocht door bureau X. Te lezen in: Tijden, 2026',
    ],
    [
      'also where no full stop was typed',
      { ...delen, onderzoek: 'Het nr. 2 is gemeten' },
      'Het nr. 2 is gemeten. Onderzocht door bureau X. Te lezen in: Tijden, 2026',
    ],
  ])('%s', (_naam, onderbouwing, tekst) => {
    expect(onderbouwingTekst(onderbouwing)).toBe(tekst)
  })
})

test('a budget is rounded up to a whole cent', () => {
  expect(pgbCentenPerJaar(60, 2146)).toBe(2146)
  expect(pgbCentenPerJaar(1, 2146)).toBe(36)
})
