/**
 * What a rule, term or finding rests on. Only `stelsel/wet/artikelen.ts` makes one, so that each has a link and a version.
 * `zekerheid`: `gezien` = read in the source named; `bekend` = known, not read there. A rule that blocks rests on `gezien` only.
 */
export type Grondslag = {
  /** Key in the register, such as `wmo-2.3.2-1` or `ECLI:NL:CRVB:2018:819`. */
  readonly sleutel: string
  /** Name for people, such as `artikel 2.3.2, eerste lid, Wmo 2015`. */
  readonly bron: string
  /** Version date of the text, or date of the ruling, as far as known. */
  readonly versie: string
  readonly link: string
  readonly zekerheid: 'gezien' | 'bekend'
  readonly __register: 'stelsel/wet'
}
