import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gemaaktePatronen, geschrevenPatronen, herhalingen } from './patronen.ts'

// A dossier from outside may hold a text of any length and any content: a log that was pasted, or one made to keep the toets busy.

const KORT = 10_000

/** Eight times the text may take eight times as long; a pattern that starts again at each word takes sixty-four times as long. */
const MEER = 8
const TE_VEEL_MEER = 24
/** What is over sooner is not worth comparing: chance would decide. */
const MERKBAAR_MS = 3

function vol(stuk: string, lengte: number): string {
  return stuk.repeat(Math.ceil(lengte / stuk.length))
}

/** In time of the processor itself, so that what else runs on the machine is not in it. */
function duur(patroon: RegExp, tekst: string): number {
  const begin = process.cpuUsage()
  tekst.search(patroon)
  return process.cpuUsage(begin).user / 1000
}

function isSuperlineair(patroon: RegExp, stuk: string): boolean {
  const korte = vol(stuk, KORT)
  if (duur(patroon, korte) < MERKBAAR_MS) return false
  const kort = Math.max(MERKBAAR_MS, Math.min(duur(patroon, korte), duur(patroon, korte)))
  const lange = vol(stuk, KORT * MEER)
  // Three times too long is no chance.
  return [1, 2, 3].every(() => duur(patroon, lange) > kort * TE_VEEL_MEER)
}

test('a pattern that reads text takes no more than its share of time for a longer one', async () => {
  const gemaakt = await gemaaktePatronen('stelsel/toets', async () => {
    const { CHECKS } = await import('../../src/stelsel/toets/checks.ts')
    for (const { check, voorbeelden } of CHECKS) for (const { invoer } of voorbeelden) check(invoer)
  })
  expect(gemaakt.length).toBeGreaterThan(20)
  const patronen = new Map(
    [...geschrevenPatronen('stelsel/toets'), ...gemaakt].map((patroon) => [String(patroon), patroon]),
  )
  expect(patronen.size).toBeGreaterThan(100)
  const traag: string[] = []
  for (const [naam, patroon] of patronen) {
    const stuk = herhalingen(patroon).find((herhaald) => isSuperlineair(patroon, herhaald))
    if (stuk !== undefined) traag.push(`"${stuk}": ${naam}`)
  }
  expect(traag).toEqual([])
})

test.each(['niet-', 'moet ', ' '])('all checks read a dossier full of "%s" without hanging', (stuk) => {
  // In a process of its own: what hangs in a pattern cannot be stopped from within.
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'read-long-text.ts'), stuk],
    { timeout: 45_000, encoding: 'utf8' },
  )
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' })
})
