import type { DagTekst } from './dag.ts'

/** Type-only mark: no other code can write a Grondslag down as a literal, so each one comes from the register. */
declare const uitHetRegister: unique symbol

/** `gezien` = read in a source; `bekend` = known, not read. A rule that blocks rests on `gezien` only. */
export type Zekerheid = 'gezien' | 'bekend'

/** A place where texts were read: many rows of the register come from the same one, so it is checked as one. */
export type Leesplaats = {
  readonly naam: string
  readonly link: string
  /** The day on which our rows were last held against it. */
  readonly nagekekenOp: DagTekst
}

/** A stretch of time, and what we know of the text that held in it. */
export type Tekstperiode = {
  /** Absent: as far back as one asks. */
  readonly vanaf?: DagTekst
  /** Absent: up to now. */
  readonly totEnMet?: DagTekst
  /** Version of the text that was read or is known; empty when none of that time is. */
  readonly versie: string
  readonly zekerheid: Zekerheid
  readonly gelezenIn?: Leesplaats
  /** What one must know to use it: that it is only taken to be unchanged, or how it differed then. */
  readonly opmerking?: string
}

/** What the register of articles and rulings knows about one source. */
export type GrondslagGegevens = {
  /** Key in the register, such as `wmo-2.3.2-1` or `ECLI:NL:CRVB:2018:819`. */
  readonly sleutel: string
  /** Name for people, such as `artikel 2.3.2, eerste lid, Wmo 2015`. */
  readonly bron: string
  /** Version date of the text, or date (or only the year) of the ruling, as far as known. */
  readonly versie: string
  readonly link: string
  /** Of the text of now; of an earlier day `perioden` tells. */
  readonly zekerheid: Zekerheid
  /** What it says, in one Dutch sentence of our own. */
  readonly zin: string
  /** In order of time; the last one holds now. A ruling has none: it does not change. */
  readonly perioden: readonly Tekstperiode[]
  /** When the row was last held against its source; absent: never. */
  readonly nagekekenOp?: DagTekst
}

/**
 * What a rule, term or finding rests on. Only `stelsel/wet/artikelen.ts` makes one, so that each has a link and a version.
 */
export type Grondslag = GrondslagGegevens & { readonly [uitHetRegister]: true }
