import { type Gebrek, gebrek, type Uitslag } from './bevinding.ts'
import { GELD_ALS_REDEN } from './geld.ts'
import type { Tekst } from './invoer.ts'
import { ERTUSSEN, findVervolg, findZin } from './tekst.ts'

// Reasons for giving less or nothing that are about the municipality or its offer instead of this person. Read from free text, so they only ask.

/** Words within one clause that deny nothing: a denial there would turn the sentence round. */
const STIL = `(?:(?!(?:niet|geen|nooit|niets)\\b)${ERTUSSEN})`
const NIET_OF_GEEN = /\b(?:niet|geen)\b/i
const GEEN_REDEN = '\\bgeen\\s+(?:reden|grond|argument|excuus)\\b'

const BUDGET_OP = new RegExp(
  [
    `\\b\\w*budget\\s+${STIL}{0,5}?(?:is|was|raakte?)\\s+${STIL}{0,3}?(?:op|uitgeput|overschreden)\\b`,
    `\\b\\w*budget\\s+${STIL}{0,5}?(?:op|uitgeput|overschreden)\\s+(?:is|was|raakte?)\\b`,
    `\\b(?:geen|onvoldoende|te weinig)\\s+${STIL}{0,1}?(?:\\w*budget|middelen)\\s+(?:meer|beschikbaar|over|voor|is|zijn)\\b`,
  ].join('|'),
  'i',
)

/** A budget of the inwoner's own, or a denial that money is the reason. */
const ANDER_BUDGET = new RegExp(
  `\\b(?:pgb\\S*|persoonsgebonden|eigen|uw|haar|zijn (?:budget|middelen))\\b|${GEEN_REDEN}`,
  'i',
)

/** Money in what is itself given as the reason for less. */
export function findGeldInReden(teksten: readonly Tekst[]): Tekst | undefined {
  return findZin(teksten, [GELD_ALS_REDEN])
}

/** Money as the reason: savings, or a budget that is used up. */
export function findGeldreden(teksten: readonly Tekst[]): Tekst | undefined {
  return (
    findZin(teksten, [GELD_ALS_REDEN], /\b(?:niet|geen|eigen bijdrage)\b/i) ??
    findZin(teksten, [BUDGET_OP], ANDER_BUDGET)
  )
}

const OVER_DEZE_HULP =
  /\b(?:u|uw|mevrouw|meneer|haar|inwoner|uren|hulp|begeleiding|ondersteuning|dagbesteding)\b/i
const MINDER_DAN_EERST =
  /\b(?:minder|lager|korter)\b[^.;]{0,120}\bdan (?:eerst|voorheen|vorig jaar|eerder|tot nu toe|(?:u|zij|hij|mevrouw|meneer) (?:had|kreeg))\b|\b(?:verlaagd|verlagen|verminderd|verminderen|gekort|korten|teruggebracht)\b|\b(?:gaat|gaan|wordt|worden) (?:\w+ ){0,3}(?:omlaag|minder)\b/i

/** Less than before, with money as the reason. */
export function findMinderOmGeld(teksten: readonly Tekst[]): Tekst | undefined {
  return findZin(teksten, [GELD_ALS_REDEN, MINDER_DAN_EERST, OVER_DEZE_HULP], NIET_OF_GEEN)
}

const WACHTLIJST = /\bwacht(?:lijst|lijsten|tijd|tijden)\b/i
const NIET_GEVEN = new RegExp(
  [
    `\\b(?:niet|geen)\\s+${STIL}{0,4}?(?:geven|gegeven|krijgen|bieden|geboden|leveren|geleverd|inzetten|ingezet|toekennen|toegekend)\\b`,
    `\\bkrijgt\\s+${STIL}{0,4}?(?:geen|niets)\\b`,
    '\\b(?:afgewezen|afwijzen|geweigerd)\\b',
    `\\bwijzen\\s+${STIL}{0,5}?af\\b`,
  ].join('|'),
  'i',
)
/** There is none, it is said to be no reason, or something else is given meanwhile. */
const GEEN_WACHTLIJST = new RegExp(
  `\\b(?:niet|geen)\\s+${ERTUSSEN}{0,2}?wacht(?:lijst|tijd)|${GEEN_REDEN}|\\bniet\\s+${STIL}{0,4}?(?:afgewezen|afwijzen|geweigerd)\\b|\\b(?:zolang|intussen|ondertussen|tijdelijk\\w*|overbrug\\w*)\\b`,
  'i',
)

/** A waiting list says something of the offer, nothing of what this person needs. */
function findWachtlijst(teksten: readonly Tekst[]): Tekst | undefined {
  return findZin(teksten, [WACHTLIJST, NIET_GEVEN], GEEN_WACHTLIJST)
}

const ALLEN =
  '(?:iedereen|(?:elke|iedere|elk|ieder) (?:inwoner|cliënt|huishouden)|alle (?:inwoners|cliënten|huishoudens))'
const TIJD = '(?:uur|uren|minuten|hetzelfde|evenveel)'
const VOOR_IEDEREEN = new RegExp(
  [
    `(?<!\\bniet )\\b${ALLEN}\\s+${STIL}{0,5}?krijg(?:t|en)\\s+${STIL}{0,4}?${TIJD}\\b`,
    `\\bkrijg(?:t|en)\\s+${ALLEN}\\s+${STIL}{0,4}?${TIJD}\\b`,
    `\\b(?:geven|geeft)\\s+${STIL}{0,2}?(?<!\\bniet )${ALLEN}\\s+${STIL}{0,4}?${TIJD}\\b`,
    `(?<!\\b(?:geen|niet) )\\bstandaard\\s+${STIL}{0,4}?(?:uur|uren|minuten)\\b`,
    `\\b(?:uur|uren|minuten)\\s+${STIL}{0,4}?(?:is|zijn)\\s+(?:de\\s+|onze\\s+)?standaard\\b`,
  ].join('|'),
  'i',
)
/** A start that is departed from for this person. */
const MEER_VOOR_DEZE =
  /\b(?:u|mevrouw|meneer|zij|hij) (?:krijgt?|heeft) (?:\S+ ){0,3}(?:meer|extra)\b|\bafwijk\w*/i

/** The same amount for everyone is no outcome of an onderzoek into this person. */
function findVoorIedereen(teksten: readonly Tekst[]): Tekst | undefined {
  return findZin(teksten, [VOOR_IEDEREEN], MEER_VOOR_DEZE)
}

/** The offer, or one amount for all, decided instead of this person's need. */
export function aanbodInTekst(teksten: readonly Tekst[]): Uitslag {
  const gebreken: Gebrek[] = []
  const wachtlijst = findWachtlijst(teksten)
  if (wachtlijst !== undefined) {
    gebreken.push({
      ernst: 'aandacht',
      uitleg: `Een wachtlijst lijkt de reden om hulp niet te geven: "${wachtlijst.tekst}"`,
      herstel:
        'Stel vast wat deze inwoner nodig heeft en geef dat. Is er nu geen plek, regel dan hulp voor de tijd tot er plek is.',
      plaats: wachtlijst.plaats,
    })
  }
  const iedereen = findVoorIedereen(teksten)
  if (iedereen !== undefined) {
    gebreken.push({
      ernst: 'aandacht',
      uitleg: `De uitkomst lijkt voor iedereen gelijk te zijn: "${iedereen.tekst}"`,
      herstel: 'Werk uit wat deze inwoner nodig heeft: welke activiteiten, hoe vaak en hoeveel tijd.',
      plaats: iedereen.plaats,
    })
  }
  return gebrek(...gebreken)
}

const HUISGENOOT =
  '(?:uw|haar|zijn|de|hun)\\s+(?:inwonende\\s+)?(?:partner|man|vrouw|echtgeno(?:ot|te)|huisgeno(?:ot|te|ten)|zoon|dochter|zus|broer)'
/** "Moet zelf hulp krijgen" asks nothing of him. */
const TAAK_TUSSEN = `(?:(?!(?:hulp|zelf|zonder)\\b)${STIL})`
const TAAK =
  '(?:huishoud\\w*|schoonma\\w*|schoon te maken|stofzuig\\w*|poets\\w*|dweil\\w*|strijk\\w*|de was|koken|de boodschappen|(?:deze|die|de) taken)'
const HUISGENOOT_MOET = new RegExp(
  [
    `\\b${HUISGENOOT}\\s+(?:moet|moeten|dient|behoort|hoort)\\s+${TAAK_TUSSEN}{0,6}?${TAAK}`,
    `\\b(?:moet|moeten|dient|behoort|hoort)\\s+${HUISGENOOT}\\s+(?:maar\\s+)?${TAAK_TUSSEN}{0,6}?${TAAK}`,
    `\\bvan\\s+${HUISGENOOT}\\s+(?:wordt|mag|kan)\\s+${STIL}{0,4}?verwacht(?=[^.;]{0,80}\\b${TAAK})`,
  ].join('|'),
  'i',
)
const NAGEGAAN = /\b(?:besproken|nagegaan|onderzocht|gevraagd|overlegd|afgesproken)\b/i

/** A housemate is told what he must do, and the sentence knows of no talk with him. */
export function findHuisgenootMoet(teksten: readonly Tekst[]): Tekst | undefined {
  return findZin(teksten, [HUISGENOOT_MOET], NAGEGAAN)
}

const VAN_HEN = new RegExp(
  [
    `\\bvan (?:haar|hem|hen|hun)\\s+(?:mag|kan|wordt|mogen|kunnen)\\s+${STIL}{0,4}?verwacht\\b`,
    `\\b(?:zij|ze|hij)\\s+(?:moet|moeten|dient|dienen|hoort|horen|behoort|behoren)\\s+(?:maar\\s+)?${TAAK_TUSSEN}{0,6}?${TAAK}`,
  ].join('|'),
  'i',
)

/** Right after a sentence about these people: it is they who must do it. */
export function findVanHenVerwacht(teksten: readonly Tekst[], wie: RegExp): Tekst | undefined {
  return findVervolg(teksten, wie, [VAN_HEN])
}

const BETAALDE_HULP =
  '(?:werksters?|schoonmaaksters?|schoonmaakbedrijf|poetshulp|huishoudster|interieurverzorg(?:er|ster)|particuliere hulp)'
const WERKSTER = new RegExp(`\\b${BETAALDE_HULP}\\b`, 'i')
const ALGEMEEN_GEBRUIKELIJK = /\balgemeen gebruikelijk/i

/** Paid household help called a thing that everyone has. */
export function findWerksterGebruikelijk(teksten: readonly Tekst[]): Tekst | undefined {
  return findZin(
    teksten,
    [WERKSTER, ALGEMEEN_GEBRUIKELIJK],
    /\b(?:niet|geen|nooit)\s+(?:\S+\s+){0,2}?(?:algemeen gebruikelijk|werkster)/i,
  )
}

const ZELF_INHUREN = new RegExp(
  [
    `\\b(?:kunt|kan|moet|moeten|dient|dienen)\\s+${STIL}{0,6}?${BETAALDE_HULP}\\s+${STIL}{0,3}?(?:inhuren|in te huren|nemen|te nemen|betalen|te betalen|inschakelen|in te schakelen|zoeken|te zoeken)\\b`,
    `\\b(?:kunt|kan|moet|moeten|dient|dienen)\\s+${STIL}{0,4}?zelf\\s+${STIL}{0,3}?hulp\\s+${STIL}{0,3}?(?:inhuren|in te huren|inkopen|in te kopen|kopen|te kopen|betalen|te betalen)\\b`,
  ].join('|'),
  'i',
)

/** Hiring help oneself, other than with a pgb, counted as own strength (CRVB:2016:1404). */
export function findZelfInhuren(teksten: readonly Tekst[]): Tekst | undefined {
  return findZin(teksten, [ZELF_INHUREN], /\b(?:pgb\S*|persoonsgebonden|budget)\b/i)
}
