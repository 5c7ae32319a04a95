import type { DagTekst } from '../../basis/dag.ts'
import type { Omvang, OmvangInTijd } from '../../basis/fact.ts'
import type { Soort } from '../normen/voorzieningen.ts'
import type { Gemeenteregels } from './gemeenteregels.ts'

/**
 * What the toets reads: plain data without names. A field that is absent is UNKNOWN, never "no": a known no is `false`, an empty list or an
 * empty text. Whether an absent thing may be held against the municipality is for `dekking` to say.
 */
export type ToetsInvoer = {
  readonly peildatum: DagTekst
  readonly dekking: Dekking
  readonly aanloop: Aanloop
  readonly mantelzorgers: readonly Gebeurtenis[]
  readonly gesprekken: readonly Gesproken[]
  readonly notities: readonly Gesproken[]
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
  /** What a dossier need not have at all; absent is then: does not play. */
  readonly toezeggingen?: readonly Toezegging[] | undefined
  readonly regels?: readonly GebruikteRegel[] | undefined
  readonly pgb?: PgbBeoordeling | undefined
  readonly terugvordering?: Terugvordering | undefined
  readonly bezwaren?: readonly Bezwaar[] | undefined
  readonly uitspraken?: readonly Uitspraak[] | undefined
  readonly contracten?: readonly Contract[] | undefined
  /** What the rules of the municipality say that held on the day of the decision; absent is unknown. */
  readonly gemeenteregels?: Gemeenteregels | undefined
}

/** `volledig`: the dossier is the whole record, so what is not in it did not happen. `deels`: it tells only a part. */
export type Dekking = 'volledig' | 'deels'

/** Something that happened, with the place in the dossier where it stands. */
export type Gebeurtenis = { readonly op: DagTekst; readonly plaats: string }
/** Who took part in a talk. `lijkt ander` is read from how someone is called, so it only asks; `onbekend` could be anyone. */
export type Deelnemer = 'inwoner' | 'vertegenwoordiger' | 'ander' | 'lijkt ander' | 'onbekend'
/** A talk, or what was noted of one. Absent or empty: who took part is unknown. */
export type Gesproken = Gebeurtenis & { readonly deelnemers?: readonly Deelnemer[] | undefined }
export type Tekst = { readonly tekst: string; readonly plaats: string }
type Punt = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'
export type Stap = 1 | 2 | 3 | 4 | 5 | 'x'

/** From the melding to the first talk. */
export type Aanloop = {
  readonly melding?: (Gebeurtenis & { readonly spoed?: boolean | undefined }) | undefined
  readonly bevestigd?: Gebeurtenis | undefined
  /** The offer of the persoonlijk plan; `totEnMet` is the last day named in it. */
  readonly planAangeboden?: (Gebeurtenis & { readonly totEnMet?: DagTekst | undefined }) | undefined
  readonly planOntvangen?: Gebeurtenis | undefined
  readonly ondersteuning: readonly (Gebeurtenis & { readonly aan: 'inwoner' | 'mantelzorger' })[]
  readonly voorafGetoond: readonly (Gebeurtenis & { readonly wat: readonly string[] })[]
  /** Not continued: `doorInwoner` when the inwoner wanted so himself, `nietHier` when he did not live in this municipality. */
  readonly gestopt?:
    | (Gebeurtenis & { readonly doorInwoner?: boolean | undefined; readonly nietHier?: boolean | undefined })
    | undefined
  readonly verlengd: readonly (Gebeurtenis & { readonly totEnMet: DagTekst; readonly instemming: boolean })[]
}

export type AanvraagLoop = {
  readonly ingediend?: Gebeurtenis | undefined
  /** What the inwoner chose. */
  readonly vorm?: 'natura' | 'pgb' | undefined
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

type BehoefteRegel = OmvangInTijd & {
  readonly onderdeel: string
  readonly bron: string
  readonly afwijking?: string | undefined
}

export type Behoefte = {
  readonly kader?: Kader | undefined
  readonly regels: readonly BehoefteRegel[]
  readonly totaal?: OmvangInTijd | undefined
  /** The extent is worked out by the norm calculation; its outcome is not in the dossier. */
  readonly berekend: boolean
  readonly afwijkingOverwogen?: string | undefined
  readonly contacttijd?: OmvangInTijd | undefined
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
  readonly per?: OmvangInTijd['per'] | undefined
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
        /** The decision follows it. */
        readonly gevolgd?: boolean | undefined
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

type Verschilregel = OmvangInTijd & { readonly soort: string; readonly reden: string }

export type Voorziening = {
  readonly naam: string
  readonly soort?: Soort | undefined
  readonly vorm?: 'natura' | 'pgb' | undefined
  readonly omvang?: Omvang | undefined
  readonly onderbouwing?: { readonly bron: string; readonly reden: string } | undefined
  readonly beschrijving?: string | undefined
  readonly resultaat?: string | undefined
  readonly activiteiten: readonly {
    readonly minuten?: number | undefined
    readonly frequentie?: string | undefined
  }[]
  readonly verschil: readonly Verschilregel[]
  readonly vanaf?: DagTekst | undefined
  readonly totEnMet?: DagTekst | undefined
  readonly omvangDoor?: 'college' | 'aanbieder' | 'adviseur' | 'rechter' | undefined
  readonly plan?:
    | {
        readonly bijgevoegd: boolean
        readonly gedateerd?: DagTekst | undefined
        readonly bevatUren?: boolean | undefined
      }
    | undefined
  readonly pgb?:
    | {
        /** In cents an hour. */
        readonly tarief?: number | undefined
        /** In cents a year. */
        readonly bedrag?: number | undefined
        /** Where in the verordening the amount comes from. */
        readonly grondslag?: string | undefined
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
  /** The refusal says that the inwoner could have seen this coming; whether the limitation or its course was known then. */
  readonly voorzienbaarheid?:
    | { readonly reden: string; readonly bestondToen?: boolean | undefined }
    | undefined
  /** The decision lets moving go before adapting the home. */
  readonly verhuizen?:
    | {
        readonly gewogen: readonly VerhuisBelang[]
        readonly woningBeschikbaar?: boolean | undefined
        readonly medischMogelijk?: boolean | undefined
      }
    | undefined
  /** What the decision does with a promise that was made. */
  readonly vertrouwen?: { readonly nagekomen: boolean; readonly reden?: string | undefined } | undefined
  /** In cents a month, as the decision tells it. */
  readonly eigenBijdrage?: { readonly centenPerMaand?: number | undefined } | undefined
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

export type VerhuisBelang = 'persoonlijk' | 'financieel' | 'sociaal'

/** A promise of the municipality. `voorbehoud`: it was made with a condition or a doubt. */
type Toezegging = Gebeurtenis & { readonly tekst: string; readonly voorbehoud?: boolean | undefined }

/** A local rule on which the decision rests: who made it, and whether the decision follows it. */
export type GebruikteRegel = {
  readonly plaats: string
  readonly regel: string
  readonly onderwerp?: 'toegang' | 'hoogte pgb' | 'bijdrage' | 'anders' | undefined
  readonly vastgesteldDoor?: 'gemeenteraad' | 'college' | undefined
  /** The verordening itself holds enough criteria; the executive only fills in within them. */
  readonly kaderInVerordening?: boolean | undefined
  readonly gevolgd?: boolean | undefined
  readonly inHetNadeel?: boolean | undefined
  readonly reden?: string | undefined
}

/** Why a pgb is refused (2.3.6). `anders` is no ground of the act. */
export type PgbGrond = {
  readonly grond:
    | 'bekwaamheid'
    | 'motivering'
    | 'kwaliteit'
    | 'duurder dan natura'
    | 'eerder misbruik'
    | 'anders'
  readonly uitleg?: string | undefined
  /** Rests only on a budget plan that differs from the plan of the college. */
  readonly alleenAnderPlan?: boolean | undefined
}

type PgbBeoordeling = Gebeurtenis & {
  readonly uitkomst: 'toegekend' | 'geweigerd'
  readonly gronden?: readonly PgbGrond[] | undefined
}

type Terugvordering = Gebeurtenis & {
  /** Ground of 2.3.10(1) on which the decision was withdrawn. */
  readonly intrekkingsgrond?: 'a' | 'b' | 'c' | 'd' | 'e' | undefined
  readonly opzet?: boolean | undefined
  readonly uitleg?: string | undefined
}

/** A bezwaar on which was decided; `op` is the day of that decision. */
export type Bezwaar = Gebeurtenis & {
  readonly ontvangenOp?: DagTekst | undefined
  readonly gehoord?: boolean | undefined
  /** The exception of Awb 7:3 that was used; empty text: none. */
  readonly nietGehoordOmdat?: string | undefined
  readonly commissie?:
    | {
        readonly gevolgd: boolean
        readonly reden?: string | undefined
        readonly meegestuurd?: boolean | undefined
      }
    | undefined
  /** The first decision was revoked because it was unlawful. */
  readonly herroepen?: boolean | undefined
  readonly kosten?: { readonly gevraagd: boolean; readonly vergoed?: boolean | undefined } | undefined
}

type Uitspraak = Gebeurtenis & {
  readonly instantie: 'rechtbank' | 'hoger beroep'
  /** Damages for the length of the procedure were given. */
  readonly vergoedingVoorDuur?: boolean | undefined
}

/** The parts of a real price (Uitvoeringsbesluit 5.4). */
export const KOSTEN = [
  'beroepskrachten',
  'overhead',
  'niet-productieve uren',
  'reizen en opleiding',
  'indexatie',
  'eisen van de gemeente',
] as const

/** What is known of the agreement with the aanbieder. */
export type Contract = Gebeurtenis & {
  readonly bekostiging?: 'uren' | 'resultaat' | 'budget' | undefined
  /** The aanbieder is bound to deliver the hours of the beschikking. */
  readonly levertUren?: boolean | undefined
  readonly tarief?:
    | {
        readonly opgebouwdUit?: readonly (typeof KOSTEN)[number][] | undefined
        /** Covers what the work really costs, or is above the real price as a floor. */
        readonly kostendekkend?: boolean | undefined
        readonly berekeningGetoond?: boolean | undefined
      }
    | undefined
}
