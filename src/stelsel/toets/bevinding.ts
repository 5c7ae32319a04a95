import type { Sleutel } from '../wet/artikelen.ts'

/** How heavy a finding is. `blokkerend` only where the source of the rule was read (mission: what must always hold). */
export type Ernst = 'blokkerend' | 'aandacht'

/** Step of the CRvB plan (0 = before the onderzoek, x = expertise), or the phase. */
export type ToetsStap =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 'x'
  | 'procedure'
  | 'besluit'
  | 'pgb'
  | 'afbouw'
  | 'termijn'
  | 'regeling'
  | 'bezwaar'
  | 'contract'

export const TOETS_STAPPEN: readonly ToetsStap[] = [
  0,
  1,
  2,
  3,
  4,
  5,
  'x',
  'procedure',
  'besluit',
  'pgb',
  'afbouw',
  'termijn',
  'regeling',
  'bezwaar',
  'contract',
]

/** What a finding rests on, as it leaves the product (contract `toets`). */
export type BevindingGrondslag = {
  readonly bron: string
  readonly versie: string
  /** Empty for a rule of a municipality that is not published at an address we know. */
  readonly link: string
  readonly zekerheid: 'gezien' | 'bekend'
  /** What one must know of it for this dossier: a ruling of later, a text that is only taken to be unchanged or was not read. */
  readonly opmerking?: string | undefined
}

export type Bevinding = {
  readonly code: string
  readonly ernst: Ernst
  readonly stap: ToetsStap
  /** For the consulent: what is wrong, in plain words. */
  readonly uitleg: string
  /** For the consulent: exactly what to do. */
  readonly herstel: string
  readonly grondslag: readonly BevindingGrondslag[]
  /** Which fact or step: `feit 7 (VaststellingGedaan v3)`, `stap 3`. */
  readonly plaats: string
  /** For the page of the inwoner: what to look out for, without blame. */
  readonly uitlegInwoner: string
  /** A block that an authorised person lifted: it stays visible, with the reason. */
  readonly opgeheven?: { readonly reden: string; readonly door?: string }
}

/** What the dossier does not tell. Not a fault: the toets just cannot see it. */
export type NietTeZien = {
  readonly code: string
  readonly waarom: string
  /** The rule that could not be held against the dossier. */
  readonly grondslag: readonly BevindingGrondslag[]
}

/** A source down to its version and how sure it is: `artikel 2.3.2, eerste lid, Wmo 2015, versie 2026-01-01, gezien: https://…`. */
export function bronInWoorden({ bron, versie, link, zekerheid, opmerking }: BevindingGrondslag): string {
  const waar = link === '' ? '' : `: ${link}`
  const extra = opmerking === undefined ? '' : ` (${opmerking.replace(/\.$/, '')})`
  return `${bron}, ${versie === '' ? 'versie niet bekend' : `versie ${versie}`}, ${zekerheid === 'gezien' ? 'gezien' : 'niet nagelezen'}${extra}${waar}`
}

/** `stap 3`, `termijn` */
export function stapInWoorden(stap: ToetsStap): string {
  return typeof stap === 'number' ? `stap ${stap}` : stap
}

export type ToetsUitkomst = {
  readonly bevindingen: readonly Bevinding[]
  readonly nietTeZien: readonly NietTeZien[]
}

/** What a check found wrong at one place. `toets` adds code, grondslag and the sentence for the inwoner. */
export type Gebrek = {
  readonly ernst: Ernst
  readonly uitleg: string
  readonly herstel: string
  readonly plaats: string
  readonly stap?: ToetsStap
  /** Keys that carry this one instead of those of the check; the first must have been read for it to block. */
  readonly grondslag?: readonly [Sleutel, ...Sleutel[]]
  /** The municipality's own rule that this one goes against; comes first in what the finding rests on. Only the law makes it block. */
  readonly gemeenteregel?: BevindingGrondslag
}

/** What one check says: faults found, and whether there is something it could not see. Both empty: in order, or not due yet. */
export type Uitslag = { readonly gebreken: readonly Gebrek[]; readonly nietTeZien?: string }

export const IN_ORDE: Uitslag = { gebreken: [] }
/** The dossier has not come to this yet: no fault, and nothing to tell. */
export const NOG_NIET: Uitslag = { gebreken: [] }

export function gebrek(...gebreken: readonly Gebrek[]): Uitslag {
  return { gebreken }
}

export function nietTeZien(waarom: string): Uitslag {
  return { gebreken: [], nietTeZien: waarom }
}

/** Joins what parts of a check found; what cannot be seen counts only when nothing was found. */
export function samen(...uitslagen: readonly Uitslag[]): Uitslag {
  const gebreken = uitslagen.flatMap((uitslag) => uitslag.gebreken)
  const waarom = uitslagen.find((uitslag) => uitslag.nietTeZien !== undefined)?.nietTeZien
  return gebreken.length === 0 && waarom !== undefined ? nietTeZien(waarom) : { gebreken }
}
