/** What became of a local norm before a court, as far as known. */
type Lot = 'aanvaard' | 'verworpen' | 'geschorst' | 'ingetrokken' | 'niet bekend'

/** What one municipality used, with where it was read. Without a figure the reason stands in its place. */
export type GemeentelijkeNorm = {
  readonly id: string
  readonly gemeente: string
  readonly jaar: number
  readonly basis: {
    readonly minuten: number
    readonly per: 'week' | 'jaar'
    readonly waarvoor: string
  } | null
  readonly redenOnbekend?: string
  readonly aanvulling: string
  readonly steuntOp: string
  readonly lot: Lot
  /** The ruling on it, and what it said in own words. */
  readonly ecli?: string
  readonly strekking?: string
  readonly link: string
  /** Its own norm set, when there is one. */
  readonly kader?: string
  /** The figure of one case or of one task: shown, and not offered as a norm set. */
  readonly geenKader?: string
}
