import { describe, expect, test } from 'vitest'
import { HELE_ZIN, oordeel } from '../../testing/toets-proef.ts'
import { CHECKS } from './checks.ts'
import { toets } from './toets.ts'
import { dossier, pasGemeld } from './voorbeeld-dossier.ts'

/** What a consulent and an inwoner need of a finding: how heavy, what, what to do, where. */
const VOLLEDIG = expect.objectContaining({
  ernst: expect.stringMatching(/^(blokkerend|aandacht)$/),
  uitleg: expect.stringMatching(HELE_ZIN),
  herstel: expect.stringMatching(HELE_ZIN),
  plaats: expect.stringMatching(/\S/),
  uitlegInwoner: expect.stringMatching(HELE_ZIN),
})

describe.each(CHECKS)('$code', ({ code, voorbeelden }) => {
  test.each(voorbeelden)('$naam: $verwacht', ({ invoer, verwacht }) => {
    expect(oordeel(code, invoer)).toBe(verwacht)
    for (const bevinding of toets(invoer).bevindingen) expect(bevinding).toEqual(VOLLEDIG)
    for (const { waarom } of toets(invoer).nietTeZien) expect(waarom).toMatch(HELE_ZIN)
  })

  test('has an example that is in order and one that is not', () => {
    const verwacht = voorbeelden.map((voorbeeld) => voorbeeld.verwacht)
    expect(verwacht).toContain('goed')
    expect(verwacht.some((soort) => soort === 'blokkerend' || soort === 'aandacht')).toBe(true)
  })
})

test('a dossier that stands has no finding and leaves nothing unseen', () => {
  expect(toets(dossier())).toEqual({ bevindingen: [], nietTeZien: [] })
})

test('a melding of yesterday is not blamed for what is not due', () => {
  expect(toets(pasGemeld()).bevindingen).toEqual([])
})

test('every code stands once in the table', () => {
  const codes = CHECKS.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)])
})
