import type { DossierFact, DossierFactType } from '../../dossier/dossier-facts.ts'
import type { Stap } from '../../handeling/onderzoek/facts.ts'
import { STAP_TEKST } from './onderzoek-stappen.ts'

type Fase = 'voorbereiding' | 'gesprek' | 'bij-onderzoek' | 'verslag' | 'aanvraag' | 'besluit' | 'elders'

/** Where in the work a fact belongs, in the order of the work. */
export type FeitGroep = { readonly id: string; readonly titel: string }

const FASEN: Readonly<Record<Fase, string>> = {
  voorbereiding: 'Melding en voorbereiding',
  gesprek: 'Gesprek en stukken',
  'bij-onderzoek': 'Bij het onderzoek',
  verslag: 'Verslag',
  aanvraag: 'Aanvraag',
  besluit: 'Besluit en daarna',
  elders: 'Van eerder en van anderen',
}

/** A kind without a place does not compile. What is established belongs to its own step. */
const FASE_VAN: Readonly<Record<DossierFactType, Fase | 'stap' | 'advies'>> = {
  DossierGeopend: 'voorbereiding',
  GegevensAangevuld: 'voorbereiding',
  BetrokkeneGenoemd: 'voorbereiding',
  MeldingOntvangen: 'voorbereiding',
  OntvangstBevestigd: 'voorbereiding',
  VoorafGetoond: 'voorbereiding',
  BehandelaarAangewezen: 'voorbereiding',
  MeldingNietVoortgezet: 'voorbereiding',
  MachtigingVerleend: 'voorbereiding',
  MachtigingIngetrokken: 'voorbereiding',
  ClientondersteuningAangeboden: 'voorbereiding',
  ClientondersteuningBeantwoord: 'voorbereiding',
  OndersteunerGekoppeld: 'voorbereiding',
  OndersteunerGestopt: 'voorbereiding',
  PersoonlijkPlanAangeboden: 'voorbereiding',
  PersoonlijkPlanOntvangen: 'voorbereiding',
  GesprekAfgesproken: 'gesprek',
  GesprekAfgezegd: 'gesprek',
  GesprekGevoerd: 'gesprek',
  NotitieGemaakt: 'gesprek',
  PassageGemarkeerd: 'gesprek',
  GesprekAfgesloten: 'gesprek',
  DocumentOntvangen: 'gesprek',
  AdviesGevraagd: 'advies',
  AdviesOntvangen: 'advies',
  VaststellingGedaan: 'stap',
  VaststellingIngetrokken: 'stap',
  PuntBeantwoord: 'bij-onderzoek',
  PgbUitgelegd: 'bij-onderzoek',
  IdentiteitVastgesteld: 'bij-onderzoek',
  OnderzoekVerlengd: 'bij-onderzoek',
  InwonerOpAanvraagGewezen: 'bij-onderzoek',
  BlokkadeOpgeheven: 'bij-onderzoek',
  OnderzoekAfgerond: 'bij-onderzoek',
  VerslagOpgesteld: 'verslag',
  VerslagVerstrekt: 'verslag',
  VerslagBeantwoord: 'verslag',
  VerslagOndertekend: 'verslag',
  AanvraagIngediend: 'aanvraag',
  AanvullingGevraagd: 'aanvraag',
  AanvullingOntvangen: 'aanvraag',
  UitstelAfgesproken: 'aanvraag',
  EerderBesluitBekend: 'elders',
  AanbiederSchreef: 'elders',
  ContractBekend: 'elders',
  Overgenomen: 'elders',
  BesluitOpgesteld: 'besluit',
  BesluitVoorgelegd: 'besluit',
  TweedeLezerAkkoord: 'besluit',
  TweedeLezerTeruggegeven: 'besluit',
  TweedeLezingVervallen: 'besluit',
  BesluitGenomen: 'besluit',
  BesluitBekendgemaakt: 'besluit',
  ToezeggingGedaan: 'besluit',
  RegelToegepast: 'besluit',
  PgbBeoordeeld: 'besluit',
  TerugvorderingBesloten: 'besluit',
  BezwaarBehandeld: 'besluit',
  UitspraakBekend: 'besluit',
}

const fase = (id: Fase): FeitGroep => ({ id, titel: FASEN[id] })
const stap = (id: Stap): FeitGroep => ({ id: `stap-${id}`, titel: STAP_TEKST[id].titel })

const VOLGORDE: readonly FeitGroep[] = [
  fase('voorbereiding'),
  fase('gesprek'),
  stap('x'),
  ...([1, 2, 3, 4, 5] as const).map(stap),
  fase('bij-onderzoek'),
  fase('verslag'),
  fase('aanvraag'),
  fase('besluit'),
  fase('elders'),
]

/** The facts of a dossier by their place in the work; groups without a fact are left out. */
export function groepeerFeiten<Feit extends { readonly fact: DossierFact }>(
  feiten: readonly Feit[],
): readonly (FeitGroep & { readonly feiten: readonly Feit[] })[] {
  const stapVan = new Map(
    feiten.flatMap(({ fact }) =>
      fact.type === 'VaststellingGedaan' ? [[fact.vaststelling, fact.stap] as const] : [],
    ),
  )
  const idVan = (fact: DossierFact): string => {
    const waar = FASE_VAN[fact.type]
    if (waar === 'advies') return stap('x').id
    if (waar !== 'stap') return waar
    const nummer =
      fact.type === 'VaststellingGedaan'
        ? fact.stap
        : fact.type === 'VaststellingIngetrokken'
          ? stapVan.get(fact.vaststelling)
          : undefined
    return nummer === undefined ? 'bij-onderzoek' : stap(nummer).id
  }
  return VOLGORDE.map((groep) => ({
    ...groep,
    feiten: feiten.filter(({ fact }) => idVan(fact) === groep.id),
  })).filter((groep) => groep.feiten.length > 0)
}
