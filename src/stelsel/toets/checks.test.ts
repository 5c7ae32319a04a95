import { describe, expect, test } from 'vitest'
import type { Uitslag } from './bevinding.ts'
import { CHECKS } from './checks.ts'
import { toets } from './toets.ts'
import { dossier, pasGemeld } from './voorbeeld-dossier.ts'

function oordeel({ gebreken, nietTeZien }: Uitslag): string {
  if (gebreken.some(({ ernst }) => ernst === 'blokkerend')) return 'blokkerend'
  if (gebreken.length > 0) return 'aandacht'
  return nietTeZien === undefined ? 'goed' : 'niet te zien'
}

describe.each(CHECKS)('$code', ({ check, voorbeelden }) => {
  test.each(voorbeelden)('$naam: $verwacht', ({ invoer, verwacht }) => {
    expect(oordeel(check(invoer))).toBe(verwacht)
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
