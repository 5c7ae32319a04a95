import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { GEMEENTELIJKE_KADERS } from './gemeentelijke-normen.ts'
import { foutenInKader } from './kader-controle.ts'
import { findKader, KADER_IDS, KADERS } from './kaders.ts'
import { normenkaderSchema } from './normenkader.ts'

test('each file in kaders/ is a set by that name, and each set has its file', () => {
  const files = readdirSync(new URL('./kaders/', import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
  const local = GEMEENTELIJKE_KADERS.map((kader) => kader.id)
  expect([...KADER_IDS].sort()).toEqual([...files, ...local].sort())
  expect(findKader('hbel-2021')?.id).toBe('hbel-2021')
})

describe.each(KADERS.map((kader) => [kader.id, kader] as const))('%s', (_, kader) => {
  const rijen = kader.onderdelen.flatMap((deel) => deel.rijen)

  test("it passes the checks that a set of one's own must pass too", () => {
    expect(foutenInKader(kader)).toEqual([])
  })

  test('each figure says where it was read, or that it was read nowhere', () => {
    for (const rij of rijen) {
      expect(rij.bron === null ? rij.zekerheid : 'gezien', rij.rij).toBe(
        rij.bron === null ? 'bekend' : 'gezien',
      )
    }
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
  expect(normenkaderSchema.safeParse(withRow({ naam: '' })).success).toBe(false)
  expect(normenkaderSchema.safeParse(withRow({ naam: 'x' })).success).toBe(true)
})
