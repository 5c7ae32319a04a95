import type { DossierFactType } from '../../dossier/dossier-facts.ts'
import { dossierFacts } from '../../dossier/dossier-facts.ts'

/** What happened, as a title on a timeline. A kind without one does not compile. */
const TITELS: Readonly<Record<DossierFactType, string>> = {
  DossierGeopend: 'Dossier geopend',
  GegevensAangevuld: 'Gegevens aangevuld',
  BetrokkeneGenoemd: 'Iemand genoemd die erbij hoort',
  MeldingOntvangen: 'Melding ontvangen',
  OntvangstBevestigd: 'Ontvangst bevestigd',
  VoorafGetoond: 'Vragen, criteria en norm vooraf getoond',
  BehandelaarAangewezen: 'Vast contact aangewezen',
  MeldingNietVoortgezet: 'Melding niet voortgezet',
  MachtigingVerleend: 'Machtiging gegeven',
  MachtigingIngetrokken: 'Machtiging gestopt',
  ClientondersteuningAangeboden: 'Cliëntondersteuning aangeboden',
  ClientondersteuningBeantwoord: 'Antwoord op aanbod cliëntondersteuning',
  OndersteunerGekoppeld: 'Cliëntondersteuner helpt mee',
  OndersteunerGestopt: 'Cliëntondersteuner gestopt',
  PersoonlijkPlanAangeboden: 'Persoonlijk plan aangeboden',
  PersoonlijkPlanOntvangen: 'Persoonlijk plan ontvangen',
  GesprekAfgesproken: 'Gesprek afgesproken',
  GesprekAfgezegd: 'Gesprek afgezegd',
  GesprekGevoerd: 'Gesprek gevoerd',
  NotitieGemaakt: 'Notitie',
  PassageGemarkeerd: 'Passage gemarkeerd',
  GesprekAfgesloten: 'Gesprek afgesloten',
  DocumentOntvangen: 'Document ontvangen',
  AdviesGevraagd: 'Advies gevraagd',
  AdviesOntvangen: 'Advies ontvangen',
  VaststellingGedaan: 'Vastgesteld',
  VaststellingIngetrokken: 'Vaststelling ingetrokken',
  PuntBeantwoord: 'Onderzoekspunt beantwoord',
  PgbUitgelegd: 'Pgb uitgelegd',
  IdentiteitVastgesteld: 'Identiteit vastgesteld',
  OnderzoekVerlengd: 'Onderzoek verlengd met instemming',
  InwonerOpAanvraagGewezen: 'Op de aanvraag gewezen',
  BlokkadeOpgeheven: 'Blokkade opgeheven',
  OnderzoekAfgerond: 'Onderzoek afgerond',
  VerslagOpgesteld: 'Verslag geschreven',
  VerslagVerstrekt: 'Verslag verstuurd',
  VerslagBeantwoord: 'Reactie op het verslag',
  VerslagOndertekend: 'Wel of niet getekend',
  AanvraagIngediend: 'Aanvraag ontvangen',
  AanvullingGevraagd: 'Aanvulling gevraagd',
  AanvullingOntvangen: 'Aanvulling ontvangen',
  UitstelAfgesproken: 'Uitstel afgesproken',
  EerderBesluitBekend: 'Eerder besluit bekend',
  AanbiederSchreef: 'Bericht van een aanbieder',
  BesluitOpgesteld: 'Ontwerpbesluit geschreven',
  BesluitVoorgelegd: 'Voorgelegd aan een tweede lezer',
  TweedeLezerAkkoord: 'Tweede lezer akkoord',
  TweedeLezerTeruggegeven: 'Teruggegeven door de tweede lezer',
  TweedeLezingVervallen: 'Tweede lezing vervallen',
  BesluitGenomen: 'Besluit genomen',
  BesluitBekendgemaakt: 'Besluit verstuurd',
  Overgenomen: 'Overgenomen uit een ander systeem',
}

export function feitTitel(type: DossierFactType): string {
  return TITELS[type]
}

/** One sentence on what this kind of fact says. */
export function feitUitleg(type: DossierFactType): string {
  return dossierFacts[type].description ?? ''
}
