import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Klok, verschovenKlok } from '../platform/clock/clock.ts'

const NAME = 'verhaal-klok'

/** The clock of a story that was begun here before; undefined when none was. */
export function findVerhaalKlok(dataFolder: string, klok: Klok): Klok | undefined {
  const path = join(dataFolder, NAME)
  let tekst: string
  try {
    tekst = readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  try {
    return verschovenKlok(klok, Temporal.Duration.from(tekst))
  } catch {
    throw new Error(`${path} is beschadigd. Verwijder het bestand en start opnieuw.`)
  }
}

/**
 * Begins the time of the story: now is `begin` here. The difference with the real clock is kept beside the data, so that
 * time runs on from there over restarts.
 */
export function beginVerhaalKlok(dataFolder: string, klok: Klok, begin: Temporal.Instant): Klok {
  const verschil = klok.nu().until(begin, { largestUnit: 'hour', smallestUnit: 'second' })
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(join(dataFolder, NAME), `${verschil.toString()}\n`)
  return verschovenKlok(klok, verschil)
}
