import type { DagTekst } from '../../basis/dag.ts'
import type { Omvang } from '../../basis/fact.ts'

/**
 * What the toets reads: plain data without names. A field that is absent is UNKNOWN, never "no": a known no is `false`, an empty list or an
 * empty text. Whether an absent thing may be held against the municipality is for `dekking` to say.
 */
export type ToetsInvoer = {
  readonly peildatum: DagTekst
  readonly dekking: Dekking
  readonly aanloop: Aanloop
  readonly mantelzorgers: readonly Gebeurtenis[]
  readonly gesprekken: readonly Gebeurtenis[]
  readonly notities: readonly Gebeurtenis[]
  /** Vaststellingen that hold now, in the order of the dossier. */
  readonly vaststellingen: readonly Vaststelling[]
  readonly punten: readonly {
    readonly punt: Punt
    readonly bronnen: readonly Bron[]
    readonly plaats: string
  }[]
  readonly adviezen: readonly Advies[]
  readonly verslag: Verslag
  readonly afgerond?: Gebeurtenis | undefined
  readonly aanvraag: AanvraagLoop
  readonly eerder?: Eerder | undefined
  readonly aanbiederBrieven: readonly (Gebeurtenis & { readonly omvang?: Omvang | undefined })[]
  readonly besluit?: Besluit | undefined
  readonly opheffingen: readonly Opheffing[]
  /** Text for which there was no field: notes of other systems, sentences of an outcome. */
  readonly teksten: readonly Tekst[]
}

/** `volledig`: the dossier is the whole record, so what is not in it did not happen. `deels`: it tells only a part. */
export type Dekking = 'volledig' | 'deels'

/** Something that happened, with the place in the dossier where it stands. */
export type Gebeurtenis = { readonly op: DagTekst; readonly plaats: string }
export type Tekst = { readonly tekst: string; readonly plaats: string }
type Punt = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'
type Stap = 1 | 2 | 3 | 4 | 5 | 'x'

/** From the melding to the first talk. */
export type Aanloop = {
  readonly melding?: (Gebeurtenis & { readonly spoed?: boolean | undefined }) | undefined
  readonly bevestigd?: Gebeurtenis | undefined
  /** The offer of the persoonlijk plan; `totEnMet` is the last day named in it. */
  readonly planAangeboden?: (Gebeurtenis & { readonly totEnMet?: DagTekst | undefined }) | undefined
  readonly planOntvangen?: Gebeurtenis | undefined
  readonly ondersteuning: readonly (Gebeurtenis & { readonly aan: 'inwoner' | 'mantelzorger' })[]
  readonly voorafGetoond: readonly (Gebeurtenis & { readonly wat: readonly string[] })[]
  /** Not continued: `doorInwoner` when the inwoner wanted so himself. */
  readonly gestopt?: (Gebeurtenis & { readonly doorInwoner?: boolean | undefined }) | undefined
  readonly verlengd: readonly (Gebeurtenis & { readonly totEnMet: DagTekst; readonly instemming: boolean })[]
}

export type AanvraagLoop = {
  readonly ingediend?: Gebeurtenis | undefined
  readonly aanvullingGevraagd: readonly (Gebeurtenis & { readonly voor?: DagTekst | undefined })[]
  readonly aangevuld: readonly Gebeurtenis[]
  readonly uitstel: readonly (Gebeurtenis & { readonly totEnMet: DagTekst })[]
}

type Bron = { readonly soort: string; readonly verwijzing: string }

export type Vaststelling = Gebeurtenis & {
  readonly id: string
  readonly stap: Stap
  readonly tekst: string
  readonly bronnen: readonly Bron[]
  readonly doel?: string | undefined
  readonly voorkeuren?: string | undefined
  readonly behoefte?: Behoefte | undefined
  readonly oplossing?: Oplossing | undefined
  readonly productGenoemd?: string | undefined
  readonly alternatieven?: readonly string[] | undefined
}

export type Kader = {
  readonly id?: string | undefined
  readonly naam?: string | undefined
  readonly versie?: string | undefined
  readonly onafhankelijkOnderzoek?: boolean | undefined
  readonly objectieveCriteria?: boolean | undefined
  readonly tijdEnFrequentieInzichtelijk?: boolean | undefined
  readonly wijktAfVanOnderzoek?: string | undefined
  readonly alleenBudget?: boolean | undefined
}

type BehoefteRegel = Omvang & {
  readonly onderdeel: string
  readonly bron: string
  readonly afwijking?: string | undefined
}

export type Behoefte = {
  readonly kader?: Kader | undefined
  readonly regels: readonly BehoefteRegel[]
  readonly totaal?: Omvang | undefined
  /** The extent is worked out by the norm calculation; its outcome is not in the dossier. */
  readonly berekend: boolean
  readonly afwijkingOverwogen?: string | undefined
  readonly contacttijd?: Omvang | undefined
}

type OplossingCategorie =
  | 'eigen kracht'
  | 'gebruikelijke hulp'
  | 'mantelzorg'
  | 'sociaal netwerk'
  | 'algemene voorziening'
  | 'algemeen gebruikelijke voorziening'
  | 'andere wet'

export type Oplossing = {
  readonly categorie: OplossingCategorie
  readonly door: string
  readonly onderdeel?: string | undefined
  readonly minuten?: number | undefined
  readonly per?: Omvang['per'] | undefined
  readonly reden?: string | undefined
  readonly bereid?: boolean | undefined
  readonly belasting?: string | undefined
  readonly overbelast?: boolean | undefined
  readonly betaald?: boolean | undefined
  readonly besprokenMet?: readonly string[] | undefined
  readonly inkoop?: boolean | undefined
  readonly toekomstig?: boolean | undefined
  readonly financieel?: string | undefined
  readonly voorziening?: string | undefined
  readonly beschikbaar?: boolean | undefined
  readonly passend?: boolean | undefined
  readonly betaalbaar?: boolean | undefined
  readonly nietSpeciaal?: boolean | undefined
  readonly onderzoekVoorToegang?: boolean | undefined
}

export type Advies = {
  readonly id: string
  readonly plaats: string
  readonly gevraagdOp?: DagTekst | undefined
  readonly ontvangen?:
    | {
        readonly op: DagTekst
        readonly gedateerd?: DagTekst | undefined
        readonly conclusie: string
        readonly wijze?: readonly string[] | undefined
        readonly summier?: boolean | undefined
        readonly gedeeldMetInwoner?: boolean | undefined
      }
    | undefined
}

type Verslag = {
  readonly opgesteld?:
    | (Gebeurtenis & { readonly versie: number; readonly kopieVan?: string | undefined })
    | undefined
  readonly verstrekt?: (Gebeurtenis & { readonly versie: number }) | undefined
  /** The inwoner said of a part: this is not right. */
  readonly tegengesproken: readonly (Gebeurtenis & { readonly versie: number })[]
}

/** What the inwoner had before this decision. */
export type Eerder = {
  readonly omvang?: Omvang | undefined
  readonly totEnMet?: DagTekst | undefined
  readonly plaats: string
}

type Verschilregel = Omvang & { readonly soort: string; readonly reden: string }

export type Voorziening = {
  readonly naam: string
  readonly soort?: 'dienst' | 'middel' | 'woningaanpassing' | 'vervoer' | 'verblijf' | undefined
  readonly vorm?: 'natura' | 'pgb' | undefined
  readonly omvang?: Omvang | undefined
  readonly resultaat?: string | undefined
  readonly activiteiten: readonly {
    readonly minuten?: number | undefined
    readonly frequentie?: string | undefined
  }[]
  readonly verschil: readonly Verschilregel[]
  readonly vanaf?: DagTekst | undefined
  readonly omvangDoor?: 'college' | 'aanbieder' | 'adviseur' | 'rechter' | undefined
  readonly plan?:
    | {
        readonly bijgevoegd: boolean
        readonly gedateerd?: DagTekst | undefined
        readonly bevatUren?: boolean | undefined
      }
    | undefined
}

type Beslissing =
  | 'toegekend'
  | 'deels toegekend'
  | 'afgewezen'
  | 'ingetrokken'
  | 'gewijzigd'
  | 'buiten behandeling'

export type Besluit = Gebeurtenis & {
  /** `ontwerp`: written, not taken. Mandate and remedy clause come with the taking of it. */
  readonly stand: 'ontwerp' | 'genomen'
  readonly beslissing: Beslissing
  readonly voorzieningen: readonly Voorziening[]
  readonly motivering?:
    | readonly {
        readonly tekst: string
        readonly vaststellingen: readonly string[]
        readonly grondslagen: readonly string[]
      }[]
    | undefined
  readonly gewijzigd?: string | undefined
  readonly overgang?: { readonly totEnMet: DagTekst } | undefined
  readonly bijzondereOmstandigheden?: string | undefined
  readonly evenredigheid?: string | undefined
  readonly mandaat?: { readonly functie: string; readonly besluit?: string | undefined } | undefined
  readonly rechtsmiddel?: boolean | undefined
  readonly bekendgemaakt?: (Gebeurtenis & { readonly bezwaarTotEnMet?: DagTekst | undefined }) | undefined
}

type Opheffing = {
  readonly code: string
  readonly reden: string
  readonly door?: string | undefined
  readonly plaats: string
}
