import { bladeren } from './feitpaden.ts'
import type { Feitnaam, Telt } from './normenkader.ts'
import { type Feiten, feitenSchema } from './rekeninvoer.ts'
import { woordenVanFeit } from './tel-feiten.ts'

/** Why a row of a norm set counts: the fact that made it count. */
export type Teltreden = {
  readonly feit: Feitnaam
  /** Where that fact stands in the `feiten` of the input (`woning.trap`); absent for the base, which always counts. */
  readonly pad?: string
  /** In Dutch words: `2 extra kamers in gebruik`. */
  readonly woorden: string
}

/** Where each fact stands in `feiten`, by its own name: `trap` is `woning.trap`. */
const PADEN = new Map(bladeren(feitenSchema).map(([pad]) => [pad.split('.').at(-1) ?? pad, pad]))

/** Says which fact makes a row count that counts. */
export function teltDoor({ feit }: Telt, feiten: Feiten): Teltreden {
  return feit === 'altijd'
    ? { feit, woorden: 'de basis, die altijd telt' }
    : { feit, pad: padVanFeit(feit), woorden: woordenVanFeit(feit, feiten) }
}

function padVanFeit(feit: Exclude<Feitnaam, 'altijd'>): string {
  if (feit === 'kleineGelijkvloerseWoning' || feit === 'grotereWoning') return 'woning.soort'
  return PADEN.get(feit) ?? feit
}

type Bronregel = {
  readonly bron: string
  readonly zekerheid: 'gezien' | 'bekend' | 'opgegeven'
  readonly norm?: {
    readonly kader: string
    readonly versie: string
    readonly rij: string
    readonly link: string
  }
}

/** Where a line comes from, down to version, row and address: `hbel-2021, versie 2021, rij basis, gezien: https://…`. */
export function bronVanRegel({ norm, zekerheid, bron }: Bronregel): string {
  return norm === undefined
    ? `opgegeven: ${bron}`
    : `${norm.kader}, versie ${norm.versie}, rij ${norm.rij}, ${zekerheid}: ${norm.link}`
}

/** Words of someone else as the end of a sentence: one full stop, whether or not they brought it. */
export function slotzin(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`
}
