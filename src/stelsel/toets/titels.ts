import { eigenlijkeCode } from './code-alias.ts'

/**
 * What each check is about, as a short question that anyone can read. It blames nobody and does not say how it ends: that is for the
 * finding. The code stays the name by which programs know the check.
 */
export const TITELS = {
  PERSOONLIJK_PLAN_NIET_AANGEBODEN: 'Was er tijd voor een eigen plan?',
  CLIENTONDERSTEUNING_NIET_GEMELD: 'Is gratis cliëntondersteuning aangeboden?',
  VERSLAG_NIET_VERSTREKT: 'Is het verslag gegeven?',
  NIET_VOORAF_ZICHTBAAR: 'Was vooraf te zien waar de gemeente naar kijkt?',
  MELDING_GENEGEERD: 'Kwam er een onderzoek na de melding?',
  HULPVRAAG_NIET_VASTGESTELD: 'Is de hulpvraag duidelijk?',
  NIET_IN_SAMENSPRAAK: 'Is iedereen gehoord die erbij hoort?',
  PROBLEMEN_NIET_IN_KAART: 'Staan alle problemen op een rij?',
  AFBAKENING_ANDERE_WET_ONJUIST: 'Hoort deze hulp bij een andere wet?',
  ONDERZOEK_ONZORGVULDIG: 'Is alles goed uitgezocht?',
  OMVANG_NIET_VASTGESTELD: 'Is bepaald hoeveel hulp er nodig is?',
  OMVANG_ONJUIST_BEREKEND: 'Klopt de optelling van de tijd?',
  GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM: 'Is gekeken of de norm bij deze persoon past?',
  NORM_NIET_OBJECTIEF: 'Is te zien waar de tijden in de norm vandaan komen?',
  NORM_NIET_ONAFHANKELIJK: 'Is de norm onafhankelijk onderzocht?',
  NORM_WIJKT_AF_VAN_ONDERZOEK: 'Rekent de gemeente zoals in het onderzoek achter de norm?',
  NORM_ALLEEN_BUDGET: 'Is geld de reden voor minder hulp?',
  EIGEN_KRACHT_VOOR_OMVANG: 'Is eerst bepaald wat nodig is, en dan pas wie kan helpen?',
  EIGEN_KRACHT_ONJUIST_TOEGEPAST: 'Wat telt mee als eigen kracht?',
  INKOMENSTOETS: 'Tellen inkomen of spaargeld mee?',
  GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT: 'Kan een huisgenoot echt helpen?',
  MANTELZORG_AFGEDWONGEN: 'Is de mantelzorg vrijwillig?',
  MANTELZORGER_NIET_ONDERSTEUND: 'Krijgt de mantelzorger steun?',
  ALGEMEEN_GEBRUIKELIJK_ONJUIST: 'Is dit echt voor iedereen gewoon?',
  ALGEMENE_VOORZIENING_NIET_PASSEND: 'Past een algemene voorziening?',
  ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD: 'Is de algemene voorziening echt voor iedereen open?',
  VOORLIGGENDE_VOORZIENING_NIET_BENOEMD: 'Staat er waar iemand dan wel hulp krijgt?',
  VOORZIENBAARHEID_TE_RUIM: 'Was dit van tevoren te weten?',
  RESULTAAT_ZONDER_UREN: 'Staat in de brief hoeveel hulp er komt?',
  UITKOMST_STOND_VAST: 'Is er meer bekeken dan de standaardhulp?',
  AANBIEDER_BEPAALT_OMVANG: 'Wie bepaalt hoeveel hulp er komt?',
  NIET_PASSEND: 'Past de hulp bij wat er nodig is?',
  VERHUISPRIMAAT_ONGEMOTIVEERD: 'Is gewogen wat verhuizen betekent?',
  GEEN_MEDISCH_ADVIES: 'Is er een medisch advies nodig?',
  ADVIES_ONZORGVULDIG: 'Is het advies goed gemaakt?',
  ADVIES_GENEGEERD: 'Volgt de gemeente haar eigen adviseur?',
  BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD: 'Telt een bijzondere situatie mee?',
  ONEVENREDIG: 'Zijn de gevolgen van het besluit gewogen?',
  MOTIVERING_GEBREK: 'Staan de redenen in de brief?',
  GEEN_MANDAAT: 'Wie besluit namens het college?',
  BIJDRAGE_TE_HOOG: 'Klopt de eigen bijdrage?',
  GEEN_RECHTSMIDDELCLAUSULE: 'Staat in de brief hoe bezwaar maken gaat?',
  BELEID_NIET_GEVOLGD: 'Volgt de gemeente haar eigen beleid?',
  VERTROUWEN_GESCHONDEN: 'Kwam de gemeente na wat zij beloofde?',
  PGB_WEIGERING_ONGEMOTIVEERD: 'Staat er waarom een pgb niet kan?',
  PGB_TARIEF_ZONDER_GRONDSLAG: 'Op welke regel steunt de hoogte van het pgb?',
  PGB_TARIEF_TE_LAAG: 'Is het pgb zo hoog als de eigen regels zeggen?',
  AFBOUW_ONGEMOTIVEERD: 'Staat er waarom de hulp minder wordt?',
  INTREKKING_ZONDER_ONDERZOEK: 'Is er opnieuw gekeken voordat hulp stopt?',
  GEEN_OVERGANGSTERMIJN: 'Is er tijd om te wennen aan minder hulp?',
  TERUGVORDERING_ZONDER_OPZET: 'Wanneer moet iemand geld terugbetalen?',
  TERMIJN_OVERSCHREDEN: 'Is de gemeente op tijd?',
  VERORDENING_MIST_ESSENTIALIA: 'Staat de hoofdregel in de verordening?',
  NIET_GEHOORD_IN_BEZWAAR: 'Was er een hoorzitting in bezwaar?',
  AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD: 'Volgt de gemeente het advies van de commissie?',
  BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD: 'Worden de kosten van bezwaar vergoed?',
  REDELIJKE_TERMIJN_OVERSCHREDEN: 'Duren bezwaar en beroep samen te lang?',
  REELE_PRIJS_ONVOLDOENDE: 'Krijgt de aanbieder genoeg betaald?',
  TARIEF_NIET_TRANSPARANT: 'Is te volgen hoe het tarief is berekend?',
  CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING: 'Past het contract bij de uren in het besluit?',
} as const satisfies Readonly<Record<string, string>>

export type Toetscode = keyof typeof TITELS

/** The title of a check; a code of which there is no check any more, as it was written down once, stands for itself. */
export function titelVanToetspunt(code: string): string {
  const eigenlijk = eigenlijkeCode(code)
  return isToetscode(eigenlijk) ? TITELS[eigenlijk] : code
}

/** For who works with the codes too: `Is de gemeente op tijd? (TERMIJN_OVERSCHREDEN)` */
export function titelMetCode(code: string): string {
  return isToetscode(eigenlijkeCode(code)) ? `${titelVanToetspunt(code)} (${code})` : code
}

function isToetscode(code: string): code is Toetscode {
  return Object.hasOwn(TITELS, code)
}
