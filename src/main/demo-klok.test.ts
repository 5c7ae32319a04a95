import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { klokOp } from '../platform/clock/clock.ts'
import { beginVerhaalKlok, findVerhaalKlok } from './demo-klok.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keukentafel-klok-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const BEGIN = Temporal.Instant.from('2026-11-23T08:00:00Z')

test('no story was begun here: no clock of its own', () => {
  expect(findVerhaalKlok(folder, klokOp('2027-03-01T12:00:00Z'))).toBeUndefined()
})

test('the story begins at its own moment, whenever that is, and runs on over a restart', () => {
  for (const nu of ['2027-03-01T12:34:56Z', '2026-01-01T00:00:00Z'] as const) {
    const eerst = beginVerhaalKlok(folder, klokOp(nu), BEGIN)
    expect(eerst.nu().toString()).toBe('2026-11-23T08:00:00Z')
    expect(eerst.vandaag().toString()).toBe('2026-11-23')
    const later = Temporal.Instant.from(nu).add({ hours: 30 })
    expect(findVerhaalKlok(folder, klokOp(later))?.nu().toString()).toBe('2026-11-24T14:00:00Z')
  }
})

test('a damaged file is named, with what to do', () => {
  writeFileSync(join(folder, 'verhaal-klok'), 'morgen')
  expect(() => findVerhaalKlok(folder, klokOp('2027-03-01T12:00:00Z'))).toThrow(/verhaal-klok is beschadigd/)
})
