import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feiten, invoer, regels } from '../../testing/willekeurige-rekeninvoer.ts'
import { bereken } from './bereken.ts'
import { REKENKADER_IDS } from './kaders.ts'
import type { Feiten } from './rekeninvoer.ts'

const shuffled = <T>(list: readonly T[] | undefined) =>
  fc.shuffledSubarray([...(list ?? [])], { minLength: list?.length ?? 0 })

test('remainder = need − solved, never negative, whole, and the same per onderdeel and in total', () => {
  fc.assert(
    fc.property(invoer, (vraag) => {
      const uitkomst = bereken(vraag)
      expect(uitkomst.resterend.minutenPerJaar).toBe(
        uitkomst.nodig.minutenPerJaar - uitkomst.opgelost.minutenPerJaar,
      )
      expect(uitkomst.resterend.minutenPerJaar).toBeGreaterThanOrEqual(0)
      const factor = uitkomst.periode === 'week' ? 52 : 1
      let total = 0
      for (const deel of uitkomst.perOnderdeel) {
        expect(deel.resterend).toBe(deel.nodig - deel.opgelost)
        expect(deel.resterend).toBeGreaterThanOrEqual(0)
        total += deel.nodig * factor
      }
      expect(total).toBe(uitkomst.nodig.minutenPerJaar)
      const lines = uitkomst.regels.reduce(
        (sum, regel) => sum + regel.minuten * (regel.per === 'week' ? 52 : 1),
        0,
      )
      expect(lines).toBe(uitkomst.nodig.minutenPerJaar)
    }),
  )
})

test('what is shown is never less than what remains, and less than one unit more', () => {
  fc.assert(
    fc.property(invoer, (vraag) => {
      const { resterend, minutenPerWeek, urenPerJaar } = bereken(vraag)
      expect(minutenPerWeek * 52 - resterend.minutenPerJaar).toBeGreaterThanOrEqual(0)
      expect(minutenPerWeek * 52 - resterend.minutenPerJaar).toBeLessThan(52)
      expect(urenPerJaar * 60 - resterend.minutenPerJaar).toBeGreaterThanOrEqual(0)
      expect(urenPerJaar * 60 - resterend.minutenPerJaar).toBeLessThan(60)
    }),
  )
})

test('the order of lines and of facts does not matter', () => {
  const mixed = invoer.chain((vraag) =>
    fc.record({
      vraag: fc.constant(vraag),
      regels: shuffled(vraag.regels),
      opgelost: shuffled(vraag.opgelost),
      feiten: shuffled(Object.entries(vraag.feiten ?? {})),
    }),
  )
  fc.assert(
    fc.property(mixed, ({ vraag, ...other }) => {
      const facts = vraag.feiten === undefined ? {} : { feiten: Object.fromEntries(other.feiten) as Feiten }
      const one = bereken(vraag)
      const two = bereken({ ...vraag, ...facts, regels: other.regels, opgelost: other.opgelost })
      expect([two.nodig, two.opgelost, two.resterend]).toEqual([one.nodig, one.opgelost, one.resterend])
      const byName = (delen: typeof one.perOnderdeel) =>
        [...delen].sort((a, b) => (a.onderdeel < b.onderdeel ? -1 : 1))
      expect(byName(two.perOnderdeel)).toEqual(byName(one.perOnderdeel))
      expect([...two.onbekend].sort()).toEqual([...one.onbekend].sort())
    }),
  )
})

test('lines per week only: the year is 52 weeks, exactly', () => {
  fc.assert(
    fc.property(regels, (lines) => {
      const { nodig } = bereken({ regels: lines.map((line) => ({ ...line, per: 'week' as const })) })
      expect(nodig.minutenPerWeek).toBe(lines.reduce((sum, line) => sum + line.minuten, 0))
      expect(nodig.minutenPerJaar).toBe((nodig.minutenPerWeek ?? 0) * 52)
    }),
  )
})

test('more facts never give less need, in any set', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REKENKADER_IDS), feiten, feiten, (kader, fewer, extra) => {
      const more: Feiten = { ...extra, ...fewer }
      const before = bereken({ kader, feiten: fewer }).nodig.minutenPerJaar
      expect(bereken({ kader, feiten: more }).nodig.minutenPerJaar).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('more of a fact never gives less need: a room, much instead of some', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REKENKADER_IDS), feiten, (kader, less) => {
      const { woning } = less
      const more: Feiten = {
        ...less,
        extraInzet: 'veel',
        woning: { ...woning, extraKamersInGebruik: (woning?.extraKamersInGebruik ?? 0) + 1 },
      }
      const before = bereken({ kader, feiten: less }).nodig.minutenPerJaar
      expect(bereken({ kader, feiten: more }).nodig.minutenPerJaar).toBeGreaterThanOrEqual(before)
    }),
  )
})
