/** Words that say nothing about what is looked for, in a question as people type it. */
const STOPWOORDEN: ReadonlySet<string> = new Set(
  'aan als bij dan dat de deze die dit door doen een en er ga gaat geen gemeente ging haar hebben heb heeft het hier hij hoe hoeveel hun ik in is je kan kon krijg krijgt maar mag mijn moet naar niet nog nu of om onze ons ook op over te tot u uit uw van veel voor waar waarom wat we welke wel werd wie wij wil wilt worden wordt zal ze zelf zich zij zijn zo'.split(
    ' ',
  ),
)

/** What a resident types, and the words of the law and of the Kennisbank for it. The word itself counts too. */
const OOK: Readonly<Record<string, readonly string[]>> = {
  betaal: ['bijdrage'],
  betalen: ['bijdrage'],
  broer: ['mantelzorg'],
  buren: ['netwerk'],
  buurvrouw: ['netwerk'],
  dementie: ['mantelzorg', 'geheugen'],
  dochter: ['mantelzorg'],
  eigenbijdrage: ['bijdrage'],
  familie: ['mantelzorg'],
  helpen: ['hulp'],
  huishoudenlijke: ['huishoud'],
  keukentafelgesprek: ['gesprek', 'onderzoek'],
  kinderen: ['gebruikelijke', 'mantelzorg'],
  lang: ['termijn', 'weken'],
  duurt: ['termijn', 'weken'],
  lappen: ['schoon'],
  man: ['gebruikelijke', 'partner'],
  minder: ['afbouw', 'vermindering'],
  mantelzorger: ['mantelzorg'],
  opmaken: ['inkomen'],
  persoonsgebonden: ['pgb'],
  persoonsgebondenbudget: ['pgb'],
  poetsen: ['schoon'],
  ramen: ['schoon'],
  spaargeld: ['inkomen', 'vermogen'],
  stoppen: ['intrek', 'afbouw'],
  stopt: ['intrek', 'afbouw'],
  uren: ['uur', 'omvang'],
  uur: ['uren', 'omvang'],
  vrouw: ['gebruikelijke', 'partner'],
  wachten: ['termijn', 'weken'],
  wachttijd: ['termijn', 'weken'],
  wc: ['toilet', 'sanitair', 'badkamer'],
  zoon: ['mantelzorg'],
}

/** The words of a question that count, each with what it may also be called. A question of stop words only keeps them all. */
export function zoekwoorden(woorden: readonly string[]): readonly (readonly string[])[] {
  const inhoud = woorden.filter((woord) => !STOPWOORDEN.has(woord))
  const tellen = [...new Set(inhoud.length === 0 ? woorden : inhoud)]
  return tellen.map((woord) => [woord, ...(Object.hasOwn(OOK, woord) ? (OOK[woord] ?? []) : [])])
}
