import { describe, expect, test } from 'vitest'
import { LET_OP } from './let-op-punten.ts'

describe.each(Object.entries(LET_OP))('at the step %s', (_stap, punten) => {
  test('there are some points, each once', () => {
    expect(punten.length).toBeGreaterThan(3)
    expect(new Set(punten.map(({ code }) => code)).size).toBe(punten.length)
  })

  test.each(punten)('$code says what holds for everyone, not how it went for someone', ({ zin }) => {
    expect(zin).not.toMatch(
      /misschien|lijkt|is te laat|U krijgt minder|De gemeente (rekent|verwijst|doet|deed)/i,
    )
  })
})
