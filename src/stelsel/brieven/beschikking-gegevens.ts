import type { DagTekst } from '../../basis/dag.ts'
import type { Minuten, Periode } from '../../basis/minuten.ts'
import type { Soort } from '../normen/voorzieningen.ts'
import type { BriefGrondslag, Zin } from './brief.ts'
import type { BriefKop } from './brief-gegevens.ts'
import type { Omvang } from './omvang.ts'

/**
 * Everything a beschikking says, worked out beforehand by others. What may never be missing is optional here: the letter
 * is then refused with the name of what is missing, so that a half dossier gives an answer instead of a half letter.
 */
export type BeschikkingGegevens = BriefKop & {
  readonly beslissing: 'toegekend' | 'deels' | 'afgewezen'
  readonly aanvraag: {
    readonly op: DagTekst
    /** In mid-sentence, without article: `hulp bij het huishouden`. */
    readonly vraag: string
  }
  readonly voorzieningen: readonly Voorziening[]
  /** In one short sentence why not, or not all; for the block on top. */
  readonly kernReden?: string
  /** The reasons, per criterion of the act, about this person. */
  readonly motivering: readonly Motivering[]
  readonly andersDanGevraagd?: { readonly gevraagd: readonly Zin[]; readonly waarom: readonly Zin[] }
  /** What does help someone whose request is refused or partly refused. */
  readonly watWelKan?: readonly Zin[]
  readonly vorigeHulp?: VorigeHulp
  readonly gesprekken?: readonly { readonly op: DagTekst; readonly zin: Zin }[]
  readonly verslag?: { readonly op: DagTekst; readonly reactie?: readonly Zin[] }
  readonly persoonlijkPlan?: readonly Zin[]
  readonly adviezen?: readonly Advies[]
  /** Whether there were special circumstances, and what was done with them (Awb 4:84; the verordening's hardship clause). */
  readonly hardheid?: {
    readonly toegepast: boolean
    readonly zinnen: readonly Zin[]
    /** The clause of the municipality that was applied, in its own words, and where it stands. */
    readonly clausule?: { readonly tekst: string; readonly waar: string }
  }
  readonly eigenBijdrage?: EigenBijdrage
  /** Examples of changes that matter for this person, beside the general ones. */
  readonly veranderingen?: readonly string[]
  readonly evaluatieOp?: DagTekst
  readonly mandaat?: { readonly naam: string; readonly functie: string; readonly besluit: string }
  readonly tweedeLezer?: { readonly naam: string; readonly functie: string }
  readonly bezwaar?: Bezwaarmogelijkheid
  readonly bijlagen?: readonly string[]
  readonly grondslagen: readonly BriefGrondslag[]
}

export type Voorziening = {
  /** In mid-sentence: `hulp bij het huishouden`, `een scootmobiel`. */
  readonly naam: string
  readonly soort: Soort
  readonly vorm: 'natura' | 'pgb'
  readonly vanaf?: DagTekst
  readonly totEnMet?: DagTekst | 'geen einddatum'
  /** Never missing but for an aid or an adaptation (CRVB:2019:3364). */
  readonly omvang?: Omvang
  /** Who or what named a number for which there is no norm, and why it fits this person. */
  readonly onderbouwing?: { readonly bron: string; readonly reden: string }
  /** What exactly comes, of an aid or an adaptation. */
  readonly beschrijving?: string
  readonly activiteiten: readonly Activiteit[]
  /** What the help is for, beside the time: `uw huis blijft schoon`. */
  readonly resultaat?: string
  /** Day of a plan that is part of this decision; the time above stands in it too. */
  readonly planVan?: DagTekst
  /** More in a week that needs it, without a new procedure. */
  readonly marge?: { readonly minutenPerWeek: Minuten }
  readonly nodig: readonly RegelNodig[]
  readonly opgelost: readonly RegelOpgelost[]
  /** Named reasons why what is granted is not exactly need minus solved. Never a line about costs. */
  readonly verschil: readonly RegelVerschil[]
  readonly aanbieder?: {
    readonly naam: string
    readonly telefoon?: string
    readonly neemtContactOpUiterlijk?: DagTekst
  }
  readonly pgb?: { readonly centen: number; readonly per: 'jaar' | 'maand'; readonly uitleg: readonly Zin[] }
}

export type Activiteit = {
  readonly naam: string
  /** `1 keer per week` */
  readonly frequentie: string
  readonly toelichting?: string
}

export type RegelNodig = {
  readonly onderdeel: string
  readonly minuten: Minuten
  readonly per: Periode
  /** Where this time comes from, for people: `HBEL-normenkader 2021`. */
  readonly bron: string
}

export type RegelOpgelost = {
  readonly onderdeel: string
  readonly minuten: Minuten
  readonly per: Periode
  /** `uw dochter`, `u zelf` */
  readonly door: string
  readonly reden: string
}

export type RegelVerschil = {
  readonly naam: string
  /** Whole minutes; above zero is more than the remainder, below zero less. */
  readonly minuten: number
  readonly per: Periode
  readonly reden: string
}

export type Motivering = { readonly kop: string; readonly zinnen: readonly Zin[] }

export type VorigeHulp = {
  readonly omvang: Omvang
  /** Needed when the new extent is less. */
  readonly waaromMinder?: readonly Zin[]
  readonly overgang?: readonly Zin[]
}

export type Advies = {
  readonly van: string
  readonly op: DagTekst
  readonly inhoud: Zin
  /** An advice may only be referred to if the inwoner has it (Awb 3:49). */
  readonly bekend: 'bij deze brief' | { readonly gestuurdOp: DagTekst } | 'niet'
  readonly gevolgd: boolean
  readonly waaromNiet?: Zin
}

export type EigenBijdrage = {
  readonly centenPerMaand: number
  readonly uitleg: readonly Zin[]
  /** Where the amount stands: `artikel 12 van de Verordening maatschappelijke ondersteuning 2026`. */
  readonly bron: string
}

export type Bezwaarmogelijkheid = {
  readonly totEnMet: DagTekst
  readonly adres: readonly string[]
  readonly website?: string
}
