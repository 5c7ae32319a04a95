import { metWaarde } from '../../basis/met-waarde.ts'
import { metPunten } from '../../basis/minuten.ts'
import type { Normenkader } from './normenkader.ts'
import { type Rekeninvoer, rekeninvoerSchema } from './rekeninvoer.ts'

/** One thing of the input that differs: a fact, or the norm set, the policy, the lines. */
export type Feitverschil = {
  /** A fact by its place in `feiten` (`woning.trap`); anything else by its place in the input (`kader`, `beleid.zwaarWerkNaar`). */
  readonly pad: string
  /** How it stood; absent when it was not given. */
  readonly voor?: unknown
  /** How it is now; absent when it is not given any more. */
  readonly na?: unknown
  /** `van niet gegeven naar ja` */
  readonly woorden: string
}

/** What of the input is not a fact: the norm set and how it is used, and what others gave. */
const OVERIG = ['kader', 'eigenKader', 'peildatum', 'ookOnzeker', 'regels', 'opgelost', 'totaal'] as const

/** What differs between two inputs, each thing by its own path. The name of the calculation is no fact. */
export function feitverschillen(voor: Rekeninvoer, na: Rekeninvoer): readonly Feitverschil[] {
  const links = plat(voor)
  const rechts = plat(na)
  return [...new Set([...links.keys(), ...rechts.keys()])].flatMap((pad) => {
    const was = links.get(pad)
    const wordt = rechts.get(pad)
    if (JSON.stringify(was) === JSON.stringify(wordt)) return []
    return [
      {
        pad,
        ...(was === undefined ? {} : { voor: was }),
        ...(wordt === undefined ? {} : { na: wordt }),
        woorden: `van ${waardeInWoorden(was)} naar ${waardeInWoorden(wordt)}`,
      },
    ]
  })
}

/** The input with one of the differences undone; undefined when that is no input that can be calculated with. */
export function zetTerug(
  na: Rekeninvoer,
  { pad, voor }: Pick<Feitverschil, 'pad' | 'voor'>,
): Rekeninvoer | undefined {
  const read = rekeninvoerSchema.safeParse(metWaarde(na, plekVan(pad), voor))
  return read.success ? read.data : undefined
}

/** Where a path of `Feitverschil` stands in the input. */
export function plekVan(pad: string): readonly string[] {
  const plek = pad.split('.')
  const [eerste] = plek
  return eerste === 'beleid' || OVERIG.some((naam) => naam === eerste) ? plek : ['feiten', ...plek]
}

function plat(invoer: Rekeninvoer): ReadonlyMap<string, unknown> {
  const { feiten = {}, beleid = {} } = invoer
  return new Map([
    ...bladeren(feiten, ''),
    ...bladeren(beleid, 'beleid.'),
    ...OVERIG.map((naam): [string, unknown] => [naam, invoer[naam]]),
  ])
}

function bladeren(groep: object, voor: string): readonly [string, unknown][] {
  return Object.entries(groep).flatMap(([naam, waarde]: [string, unknown]): readonly [string, unknown][] =>
    typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
      ? bladeren(waarde, `${voor}${naam}.`)
      : [[`${voor}${naam}`, waarde]],
  )
}

/** `niet gegeven`, `ja`, `3`, `4, 9`; of a list of lines how many, of a norm set its name. */
export function waardeInWoorden(waarde: unknown): string {
  if (waarde === undefined) return 'niet gegeven'
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'number') return metPunten(waarde)
  if (typeof waarde === 'string') return waarde
  if (!Array.isArray(waarde)) return isKader(waarde) ? `${waarde.id} ${waarde.versie}` : 'gegeven'
  if (waarde.length === 0) return 'geen'
  return waarde.every((deel) => typeof deel !== 'object')
    ? waarde.join(', ')
    : waarde.length === 1
      ? '1 regel'
      : `${waarde.length} regels`
}

function isKader(waarde: unknown): waarde is Pick<Normenkader, 'id' | 'versie'> {
  return typeof waarde === 'object' && waarde !== null && 'id' in waarde && 'versie' in waarde
}
