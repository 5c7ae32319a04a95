/** Type-only mark: no other code can write a Grondslag down as a literal, so each one comes from the register. */
declare const uitHetRegister: unique symbol

/** What the register of articles and rulings knows about one source. */
export type GrondslagGegevens = {
  /** Key in the register, such as `wmo-2.3.2-1` or `ECLI:NL:CRVB:2018:819`. */
  readonly sleutel: string
  /** Name for people, such as `artikel 2.3.2, eerste lid, Wmo 2015`. */
  readonly bron: string
  /** Version date of the text, or date (or only the year) of the ruling, as far as known. */
  readonly versie: string
  readonly link: string
  /** `gezien` = read in a source; `bekend` = known, not read. A rule that blocks rests on `gezien` only. */
  readonly zekerheid: 'gezien' | 'bekend'
  /** What it says, in one Dutch sentence of our own. */
  readonly zin: string
}

/**
 * What a rule, term or finding rests on. Only `stelsel/wet/artikelen.ts` makes one, so that each has a link and a version.
 */
export type Grondslag = GrondslagGegevens & { readonly [uitHetRegister]: true }
