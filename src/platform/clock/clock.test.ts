import { describe, expect, test } from 'vitest'
import { klokOp, systeemKlok, verschovenKlok } from './clock.ts'

describe('the day is the day in Amsterdam', () => {
  test('summer: one second before and at midnight', () => {
    expect(klokOp('2026-06-09T21:59:59Z').vandaag().toString()).toBe('2026-06-09')
    expect(klokOp('2026-06-09T22:00:00Z').vandaag().toString()).toBe('2026-06-10')
  })

  test('winter: the year turns an hour before UTC', () => {
    expect(klokOp('2026-12-31T22:59:59Z').vandaag().toString()).toBe('2026-12-31')
    expect(klokOp('2026-12-31T23:00:00Z').vandaag().toString()).toBe('2027-01-01')
  })

  test('a stopped clock stands still, the system clock goes on', () => {
    const klok = klokOp('2026-02-20T10:15:00Z')
    expect(klok.nu().toString()).toBe('2026-02-20T10:15:00Z')
    expect(Temporal.Instant.compare(klok.nu(), klok.nu())).toBe(0)
    expect(Temporal.Instant.compare(systeemKlok.nu(), Temporal.Instant.from('2026-01-01T00:00Z'))).toBe(1)
  })

  test('a shifted clock keeps its distance, also across midnight in Amsterdam', () => {
    const klok = verschovenKlok(klokOp('2027-01-05T10:00:00Z'), Temporal.Duration.from({ hours: -1019 }))
    expect(klok.nu().toString()).toBe('2026-11-23T23:00:00Z')
    expect(klok.vandaag().toString()).toBe('2026-11-24')
  })
})
