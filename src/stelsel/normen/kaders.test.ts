import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findKader, KADER_IDS, KADERS } from './kaders.ts'
import { normenkaderSchema } from './normenkader.ts'
import { normalNaam, ONDERDELEN } from './onderdelen.ts'
import { namenVan } from './regels-van-kader.ts'

test('each file in kaders/ is a set by that name, and each set has its file', () => {
  const files = readdirSync(new URL('./kaders/', import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
  expect([...KADER_IDS].sort()).toEqual(files.sort())
  expect(findKader('hbel-2021')?.id).toBe('hbel-2021')
})

describe.each(KADERS.map((kader) => [kader.id, kader] as const))('%s', (_, kader) => {
  const rijen = kader.onderdelen.flatMap((deel) => deel.rijen)

  test('rows have names of their own, so that a given line or solution means one row', () => {
    const names = rijen.flatMap((rij) => [...new Set(namenVan(rij))])
    expect(names).toHaveLength(new Set(names).size)
    expect(rijen.map((rij) => normalNaam(rij.naam))).not.toContain('')
  })

  test('its parts are known, and each says what is missing', () => {
    const known = ONDERDELEN.map((onderdeel) => onderdeel.id)
    for (const deel of kader.onderdelen) {
      expect(known).toContain(deel.onderdeel)
      expect(deel.leemten.length).toBeGreaterThan(0)
    }
  })

  test('it has sources, what it suits, and one base', () => {
    expect(kader.bronnen.length).toBeGreaterThan(0)
    expect(kader.passendBij.length).toBeGreaterThan(0)
    expect(rijen.filter((rij) => rij.telt.feit === 'altijd')).toHaveLength(1)
  })
})

test('a row without a figure must say why, and a figure that is known needs no excuse', () => {
  const kader = KADERS[0]!
  const deel = kader.onderdelen[0]!
  const withRow = (change: object) => ({
    ...kader,
    onderdelen: [{ ...deel, rijen: [{ ...deel.rijen[0]!, ...change }] }],
  })
  expect(normenkaderSchema.safeParse(withRow({})).success).toBe(true)
  expect(normenkaderSchema.safeParse(withRow({ minuten: null })).success).toBe(false)
  expect(normenkaderSchema.safeParse(withRow({ redenOnbekend: 'niet gezien' })).success).toBe(false)
  expect(normenkaderSchema.safeParse(withRow({ minuten: 6480.5 })).success).toBe(false)
  expect(normenkaderSchema.safeParse(withRow({ minuten: -1380 })).success).toBe(false)
})
