import type { Sleutel } from '../wet/artikelen.ts'
import type { ToetsStap, Uitslag } from './bevinding.ts'
import type { ToetsInvoer } from './invoer.ts'
import type { Toetscode } from './titels.ts'

/** A dossier named after the legal situation it shows. `verwacht` is what the check says of it. */
export type Voorbeeld = {
  readonly naam: string
  readonly invoer: ToetsInvoer
  readonly verwacht: 'goed' | 'blokkerend' | 'aandacht' | 'niet te zien'
}

/** A row of the table of checks. */
export type Check = {
  /** Its title for people stands in `titels.ts`. */
  readonly code: Toetscode
  readonly stap: ToetsStap
  /** Keys of `stelsel/wet/artikelen.ts`. The first one carries the rule: it must have been read for a finding to block. */
  readonly grondslag: readonly [Sleutel, ...Sleutel[]]
  /** For the page of the inwoner: what to look out for. */
  readonly uitlegInwoner: string
  readonly check: (invoer: ToetsInvoer) => Uitslag
  readonly voorbeelden: readonly [Voorbeeld, Voorbeeld, ...Voorbeeld[]]
}
