import type { DagTekst } from '../../basis/dag.ts'

/** A question that is asked in the talk, visible to everyone beforehand, with why it is asked. */
export type Gespreksvraag = { readonly sleutel: string; readonly vraag: string; readonly waarom: string }

/** A criterion of the decision in plain words, with the article it comes from. */
export type Criterium = {
  readonly sleutel: string
  readonly tekst: string
  readonly grondslag: string
}

/** A mandate by function: for granting only, or for every decision. */
export type Mandaat = {
  readonly rol: string
  readonly functie: string
  readonly beslissingen: 'toekennen' | 'alle'
}

/**
 * What one municipality laid down, from a day on. The law's own demands are not in here; a local rule can only add to them.
 */
export type Regeling = {
  readonly id: string
  readonly geldigVanaf: DagTekst
  readonly geldigTotEnMet?: DagTekst
  readonly verordening: string
  readonly gemeente: {
    readonly id: string
    readonly naam: string
    readonly afdeling: string
    readonly adresregels: readonly string[]
    readonly telefoon: string
    readonly bereikbaar: string
  }
  readonly bezwaar: { readonly adresregels: readonly string[]; readonly web?: string }
  readonly clientondersteuning: {
    readonly organisatie: string
    readonly telefoon: string
    readonly uitleg: string
  }
  /** Days that someone has to answer the offer of cliëntondersteuning; silence stops nothing. */
  readonly bedenktijdDagen: number
  /** Days that the inwoner has to answer the verslag; later answers are taken in all the same. */
  readonly reactietijdVerslagDagen: number
  /** Norm set that is used for hulp bij het huishouden, by its id in `stelsel/normen`. */
  readonly kader: string
  /** Room upward without a new procedure, as a share of the weekly time in percent. */
  readonly margePercentage: number
  /** Who may take which decisions in the name of the college (Awb 10:3; Wmo 2.6.3), and the decree it rests on. */
  readonly mandaatbesluit: string
  readonly mandaten: readonly Mandaat[]
  readonly eigenBijdrage: {
    readonly centenPerMaand: number
    readonly uitleg: string
    readonly grondslag: string
  }
  readonly criteria: readonly Criterium[]
  readonly vragen: readonly Gespreksvraag[]
}

/** The mandate under which someone with these roles may take this decision; undefined when there is none. */
export function findMandaat(
  regeling: Regeling,
  rollen: readonly string[],
  beslissing: string,
): Mandaat | undefined {
  return regeling.mandaten.find(
    ({ rol, beslissingen }) =>
      rollen.includes(rol) && (beslissingen === 'alle' || beslissing === 'toegekend'),
  )
}
