import type { Regeling } from '../../regeling/regeling.ts'
import type { Sleutel } from '../../wet/artikelen.ts'
import type { Regelcode } from './regeltitels.ts'

/** What is wrong at one place of the rules. `blokkerend`: the rules cannot be laid down like this; only on a source that was read. */
export type RegelingGebrek = {
  /** Its title for people stands in `regeltitels.ts`. */
  readonly code: Regelcode
  readonly ernst: 'blokkerend' | 'aandacht'
  readonly pad: readonly PropertyKey[]
  readonly uitleg: string
  readonly herstel: string
  /** The first one carries it: it must have been read for it to block. */
  readonly grondslag: readonly [Sleutel, ...Sleutel[]]
}

/** @param vorige the version that these rules replace, when it is known: what goes down can only be seen beside it */
export type RegelingCheck = (regeling: Regeling, vorige?: Regeling) => readonly RegelingGebrek[]
