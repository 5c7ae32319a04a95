import { dagVoluit, findDag } from '../../basis/dag.ts'
import type { RegelbeheerRefusal } from '../../stelsel/regelbeheer/decide.ts'
import type { Weigering } from '../answer.ts'
import { alsWeigering, type Weigertekst } from '../texts/weigeringen.ts'

/** The reason of a refusal in plain Dutch, and what to do about it. */
export function regelbeheerWeigering(refusal: RegelbeheerRefusal): Weigering {
  return alsWeigering(refusal.code, tekstVan(refusal))
}

/** A refusal without a sentence here does not compile. */
function tekstVan(refusal: RegelbeheerRefusal): Weigertekst {
  switch (refusal.code) {
    case 'REGELING_NIET_TE_LEZEN':
      return ['De tekst is geen regeling. Kijk na wat er mis is.']
    case 'REGELING_VAN_ANDERE_GEMEENTE':
      return [
        `Deze regels zijn van '${refusal.data?.gemeente ?? ''}'. Hier kunt u alleen de eigen regels veranderen.`,
      ]
    case 'REGELING_BESTAAT_AL':
      return [
        `Er is al een versie met id '${refusal.data?.id ?? ''}', of die is er geweest. Geef deze versie een eigen id.`,
      ]
    case 'EERSTE_DAG_BEZET':
      return [
        `Vanaf ${dag(refusal.data?.geldigVanaf)} gelden al andere regels (${refusal.data?.id ?? ''}). Kies een andere eerste dag, of verander die versie.`,
      ]
    case 'GEEN_VOORSTEL':
      return ['Dit voorstel wacht niet meer. Iemand anders heeft het al beoordeeld.']
    case 'ZELFDE_PERSOON':
      return ['U stelde dit zelf voor. Een collega kijkt het na: niemand verandert regels alleen.']
    case 'BEGIN_NIET_IN_TOEKOMST':
      return [
        `De regels zouden gelden vanaf ${dag(refusal.data?.geldigVanaf)}. Dat is niet meer op tijd: inwoners moeten het vooraf kunnen zien. Kies een dag die nog komt.`,
      ]
    case 'BESLUIT_NOG_NIET_GENOMEN':
      return [
        `'${refusal.data?.titel ?? ''}' is van ${dag(refusal.data?.op)}. Dat moet nog komen. Keur de regels pas goed als het besluit is genomen.`,
        'wmo-2.1.3',
      ]
    case 'WIJZIGING_ZONDER_MOTIEF':
      return [
        "Er staat niet waarom deze regels veranderen, of het is het motief van een eerdere wijziging. Vul 'wijziging' in voor deze verandering.",
        'awb-3:46',
      ]
    case 'REGELS_WERKEN_NIET':
      return [
        'Met deze regels kan het systeem niet werken. Onder ‘Toets aan de wet’ staat waarom. Een reden helpt hier niet: geef het terug en laat het herstellen.',
      ]
    case 'TOETS_HOUDT_TEGEN':
      return [
        'De toets houdt dit tegen. Onder ‘Toets aan de wet’ staat waarom. Geef het terug om het te herstellen, of schrijf op waarom het toch kan. Iedereen kan die reden lezen.',
      ]
    case 'ANDERS_DAN_GEZIEN':
      return [
        `U keurt goed wat u zag, en dat is intussen anders. Aan dit voorstel gaan nu deze regels vooraf: ${refusal.data?.id ?? ''}, vanaf ${dag(refusal.data?.geldigVanaf)}. Hieronder staat de nieuwe vergelijking. Kijk opnieuw wat er verandert, en keur het dan goed of geef het terug.`,
      ]
    case 'INSPRAAK_DAGEN':
      return [
        `De eerste dag is vandaag of later, de laatste dag niet eerder dan de eerste, en voor de regels beginnen (${dag(refusal.data?.geldigVanaf)}).`,
      ]
    case 'INSPRAAK_ZONDER_HOE':
      return ['Vul in waar en hoe mensen kunnen reageren.']
    case 'INSPRAAK_AL_BEGONNEN':
      return [
        `Mensen kunnen al reageren tot en met ${dag(refusal.data?.totEnMet)}. Langer mag, korter of op andere dagen niet.`,
      ]
    case 'INSPRAAK_NA_BESLUIT':
      return [
        `Het laatste besluit in dit voorstel is van ${dag(refusal.data?.op)}. Meepraten hoort ervoor: kies een eerdere laatste dag, of stel het opnieuw voor met de dag waarop raad of college gaat beslissen.`,
      ]
    case 'INSPRAAK_LOOPT_NOG':
      return [
        `Mensen kunnen nog reageren tot en met ${dag(refusal.data?.totEnMet)}. Keur de regels pas daarna goed, als raad of college de reacties heeft gewogen.`,
      ]
    case 'NIET_GOEDGEKEURD':
      return ['Alleen goedgekeurde regels kunt u intrekken. Deze zijn dat niet, of iemand trok ze al in.']
    case 'REGELS_GELDEN_AL':
      return [
        `Deze regels begonnen op ${dag(refusal.data?.geldigVanaf)}. Mensen rekenen erop en er kan al mee zijn besloten. Intrekken kan dus niet meer. Stel een nieuwe versie voor, met een eerste dag die nog komt.`,
      ]
    case 'REDEN_VAN_INTREKKEN_VEREIST':
      return [
        'Vul in waarom u de regels intrekt. Mensen lazen al dat ze kwamen, en kunnen nu lezen waarom niet.',
      ]
    case 'REDEN_VEREIST':
      return ['Vul in waarom u het teruggeeft. Dan weet uw collega wat er moet veranderen.']
  }
}

function dag(tekst = ''): string {
  const gelezen = findDag(tekst)
  return gelezen === undefined ? tekst : dagVoluit(gelezen)
}
