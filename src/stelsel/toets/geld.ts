/**
 * Words with which someone gives money as the reason for less. One notion for a dossier, a letter and a change of the rules, so that what
 * is no reason in one of them is none in the others. What is about the inwoner's own money (a contribution, a pgb, his debts) is another
 * matter, and so is money that is denied as the reason: "niet te duur", "geen bezuiniging".
 */
const TEKORT_AAN_GELD = [
  String.raw`(?:niet\s+(?:(?:meer|langer)\s+)?|on)betaalbaar\b(?!\s+voor\s+(?:u|hem|haar|mij|mevrouw|meneer)\b)`,
  String.raw`(?:geen|onvoldoende|te\s+weinig|minder)\s+(?:geld|budget|(?:financiële\s+)?(?:middelen|ruimte\s+in\s+de\s+begroting)|financiële\s+ruimte)\b`,
].join('|')

const GELD = [
  String.raw`bezuinig\w*|ombuig\w*|begroting\w*|budgettair\w*|budget(?:plafond|korting|tekort|neutra)\w*`,
  String.raw`(?<!(?:uw|haar|zijn|hun|mijn|eigen)\s+)budget\s+(?:(?:is|was|raakt)\s+)?(?:op|krap|beperkt|ontoereikend|overschreden|te\s+klein)\b`,
  String.raw`(?:binnen|beschikbaar|beschikbare|beperkte?|krap|gemeentelijke?|ons)\s+(?:het\s+)?(?:wmo-)?budget\b|budget\s+(?:van\s+de\s+gemeente|voor\s+de\s+wmo)\b`,
  String.raw`(?<!(?:tijd|energie|moeite|kracht|krachten)\s+(?:te\s+)?)bespar\w*`,
  String.raw`(?:een|het|de|ons|onze|structurele?|financiële|financieel)\s+tekort(?:en)?\b(?!\s+(?:aan|in)\b)|tekort\s+op\s+de\s+wmo\b`,
  String.raw`te\s+duur\b(?!\s+voor\s+(?:u|hem|haar|mij|mevrouw|meneer)\b)`,
  String.raw`(?:kosten|lasten)(?:besparing|beheersing|reductie|stijging|overweging)\w*`,
  String.raw`(?:kosten|uitgaven|lasten)\s+(?:te\s+)?(?:besparen|drukken|beheersen|beperken|verlagen|stijgen|stegen|groeien|dalen|lopen\s+op|zijn\s+(?:te\s+)?hoog)`,
  String.raw`(?:stijgende|hoge|hogere|oplopende|lagere)\s+(?:kosten|uitgaven|lasten|tarief|tarieven)\b`,
  String.raw`(?:vanwege|wegens|om|door)\s+(?:de\s+)?(?:kosten|uitgaven|tarieven|het\s+tarief)\b(?!\s+van\s+(?:bezwaar|de\s+inwoner|mevrouw|meneer)\b)`,
  String.raw`tarie(?:f|ven)\s+(?:is|zijn)\s+(?:te\s+)?(?:hoog|hoger|gestegen)\b`,
  String.raw`(?:wmo|hulp|zorg|ondersteuning|voorzieningen?)\s+betaalbaar\b|betaalbaar\s+(?:te\s+)?(?:blij\w+|houd\w*)|betaalbaarheid\s+van\s+(?:de\s+)?(?:wmo|hulp|zorg|ondersteuning|voorziening\w*)`,
  String.raw`financieel\s+(?:niet\s+)?(?:on)?(?:houdbaar|haalbaar)\b|(?:onze|gemeentelijke)\s+financiën\b|financiën\s+van\s+de\s+gemeente\b`,
  String.raw`financiële\s+(?:krapte|nood|ruimte|redenen|houdbaarheid|opgave|taakstelling|positie\s+van\s+de\s+gemeente)\b`,
].join('|')

/** A denial right before, with at most two words between: further off it denies something else. */
const NIET_ONTKEND = String.raw`(?<!(?<![\p{L}\p{N}])(?:niet|geen|nooit|zonder)\s+(?:[\p{L}-]+\s+){0,2})`

export const GELD_ALS_REDEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:${TEKORT_AAN_GELD})|${NIET_ONTKEND}(?:${GELD}))`
    .replaceAll(String.raw`\w`, String.raw`[\p{L}\p{N}]`)
    .replaceAll(String.raw`\b`, String.raw`(?![\p{L}\p{N}])`),
  'iu',
)

export function isGeldAlsReden(tekst: string): boolean {
  return GELD_ALS_REDEN.test(tekst)
}
