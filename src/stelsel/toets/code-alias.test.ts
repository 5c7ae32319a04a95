import { expect, test } from 'vitest'
import { CHECKS } from './checks.ts'
import { andereNamen, CODE_ALIAS, eigenlijkeCode } from './code-alias.ts'

test('another name leads to a check, and is not the code of one itself', () => {
  const codes = new Set<string>(CHECKS.map(({ code }) => code))
  for (const [naam, code] of Object.entries(CODE_ALIAS)) {
    expect(codes.has(code), naam).toBe(true)
    expect(codes.has(naam), naam).toBe(false)
  }
})

test('a missing remedy clause is known by both of its names', () => {
  expect(eigenlijkeCode('REMEDIE_ONTBREEKT')).toBe('GEEN_RECHTSMIDDELCLAUSULE')
  expect(eigenlijkeCode('GEEN_MANDAAT')).toBe('GEEN_MANDAAT')
  expect(andereNamen('GEEN_RECHTSMIDDELCLAUSULE')).toEqual(['REMEDIE_ONTBREEKT'])
  expect(andereNamen('GEEN_MANDAAT')).toEqual([])
})
