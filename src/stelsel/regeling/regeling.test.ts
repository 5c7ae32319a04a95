import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { VOORBEELDSTAD } from '../../testing/voorbeeldstad.ts'
import { type Regeling, regelingOp, regelingOpOfEerste, vindplaatsTekst } from './regeling.ts'
import { leesRegeling } from './regeling-bestand.ts'
import { pgbCentenPerJaar, tijdVoorBesluit } from './uitwerking.ts'

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

test('a rule says where it stands', () => {
  expect(vindplaatsTekst(VOORBEELDSTAD, { besluit: 'verordening', artikel: '11, tweede lid' })).toBe(
    'artikel 11, tweede lid, van Verordening maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld)',
  )
  expect(vindplaatsTekst(VOORBEELDSTAD, { besluit: 'mandaat', artikel: '3' })).toBe(
    'artikel 3 van Mandaatbesluit Wmo Voorbeeldstad 2026 (voorbeeld)',
  )
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

test('a budget is rounded up to a whole cent', () => {
  expect(pgbCentenPerJaar(60, 2146)).toBe(2146)
  expect(pgbCentenPerJaar(1, 2146)).toBe(36)
})

describe('reading', () => {
  const fouten = (tekst: string | Uint8Array) => {
    const gelezen = leesRegeling(tekst)
    return gelezen.ok ? [] : (gelezen.refusal.data?.fouten ?? [])
  }

  test('a fault names its line, its place and what to do', () => {
    const tekst = [
      'versie: 1',
      'id: proef',
      'geldigVanaf: 2026-02-30',
      'marge:',
      '  percentage: 120',
      '  vindplats: x',
    ].join('\n')
    const gevonden = fouten(tekst)
    expect(gevonden).toContainEqual(
      expect.objectContaining({
        regel: 3,
        plaats: 'geldigVanaf',
        tekst: 'geen bestaande dag; schrijf een dag als 2026-02-20',
      }),
    )
    expect(gevonden).toContainEqual(expect.objectContaining({ regel: 5, plaats: 'marge.percentage' }))
    expect(gevonden).toContainEqual(
      expect.objectContaining({
        regel: 6,
        plaats: 'marge',
        tekst: "onbekend veld 'vindplats'; bedoelde u 'vindplaats'?",
      }),
    )
    expect(gevonden).toContainEqual(
      expect.objectContaining({ plaats: 'vragen', tekst: 'dit veld ontbreekt' }),
    )
  })

  test('any bytes are read or refused with a message, and never throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 }), fc.json()),
        (invoer) => {
          expect(fouten(invoer).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
