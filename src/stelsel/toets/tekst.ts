import type { Tekst, ToetsInvoer } from './invoer.ts'
import type { Patroon } from './patroon.ts'

/**
 * Reading free text. It never blocks: a sentence that matches asks a person to look. Only texts in which the municipality (or an earlier system) speaks are read;
 * what the inwoner said is not. A sentence that gives someone's view ("volgens mevrouw", "stelt dat") is skipped, since it is a claim and
 * not a finding.
 */
export type Leesbaar = Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>

/** Words with which a dossier itself says that something was left undone. */
export const NIET_GEDAAN =
  /\b(niet|nooit|geen|zonder|onvoldoende|ontbreekt|ontbrak|ontbreken|nagelaten|te summier|niets)\b/i

/** Words between a denial and what it denies: within one clause, and no new clause begun by "dat" or "want". */
export const ERTUSSEN = '(?:(?!(?:dat|omdat|want|maar|zodat|nadat|aangezien)\\b)[^\\s,;:.()]+\\s+)'

/** "Stelt dat" gives a view; "stelt de uren vast" decides. */
const MENING = new RegExp(
  `\\b(?:volgens|stelt(?!\\s+${ERTUSSEN}{0,8}?vast\\b)|vindt|meent|betoogt|voert aan|aangevoerd|klaagt|zou(?:den)?)\\b`,
  'i',
)

const ACHTERWEGE = 'ontbreekt|ontbrak|ontbreken|nagelaten|verzuimd|achterwege'

/**
 * A denial that governs these verbs: "is niet met hem besproken", "onderzoek ontbreekt". A "niet" elsewhere in the sentence ("zij wil niet, en dat is
 * besproken") denies something else.
 * @param werk alternatives of a regular expression, such as `onderzo\\w+|nagegaan`
 */
export function nietGedaan(werk: string): RegExp {
  return new RegExp(
    [
      `\\b(?:niet|nooit|geen|zonder|onvoldoende|nauwelijks|evenmin|te summier|${ACHTERWEGE})\\s+${ERTUSSEN}{0,8}?(?:${werk})\\b`,
      `\\b(?:${werk})\\s+${ERTUSSEN}{0,6}?(?:${ACHTERWEGE})\\b`,
      `\\b(?:${werk})\\s+(?:is|zijn|was|waren|werd|werden)\\s+${ERTUSSEN}{0,3}?(?:niet|nooit)\\b`,
    ].join('|'),
    'i',
  )
}

/**
 * A denial that denies the need for something ("geen aanleiding voor", "hoeft niet te"), to be tied to what it precedes. A clause that asks what is
 * needed ("niet onderzocht welke hulp nodig is") is none: a question word or a finished act in between begins something else.
 */
const NOODZAAK = 'aanleiding|nodig|noodzaak|noodzakelijk|vereist|reden'
const GEEN_VRAAG = `(?:(?!(?:welke|wat|hoe|hoeveel|of|wie|die|waar\\w*|gedaan|verricht|uitgevoerd|ingesteld|\\w*gezocht|onderzocht|nagegaan|vastgesteld|bepaald)\\b)${ERTUSSEN})`
export const NIET_NODIG = new RegExp(
  `\\b(?:niet|geen|zonder|evenmin)\\s+${GEEN_VRAAG}{0,6}(?:${NOODZAAK})\\b|\\bhoe(?:ft|fde|ven|fden)\\s+${ERTUSSEN}{0,4}?niet\\b`,
  'i',
)

/** "niet alleen", "niet lager dan": a "niet" that denies nothing we look for. */
const GEEN_ONTKENNING = /\bniet (?=(?:alleen|slechts|enkel|uitsluitend|minder|lager|anders) )/gi

/** All texts of the municipality in the dossier. */
export function alleTeksten({ vaststellingen, teksten, besluit }: Leesbaar): readonly Tekst[] {
  return [...vaststellingen, ...teksten, ...besluitTeksten({ besluit })]
}

export function besluitTeksten({ besluit }: Pick<ToetsInvoer, 'besluit'>): readonly Tekst[] {
  if (besluit === undefined) return []
  const resultaten = besluit.voorzieningen.flatMap(({ resultaat }) =>
    resultaat === undefined ? [] : [resultaat],
  )
  return [...(besluit.motivering ?? []).map(({ tekst }) => tekst), ...resultaten].map((tekst) => ({
    tekst,
    plaats: besluit.plaats,
  }))
}

/** The first sentence that matches all patterns and none of `behalve`. */
export function findZin(
  teksten: readonly Tekst[],
  patronen: readonly Patroon[],
  behalve?: Patroon,
): Tekst | undefined {
  return findVervolg(teksten, undefined, patronen, behalve)
}

/** The same, for a sentence that only says "zij" or "van haar": the sentence before it says who that is. */
export function findVervolg(
  teksten: readonly Tekst[],
  ervoor: Patroon | undefined,
  patronen: readonly Patroon[],
  behalve?: Patroon,
): Tekst | undefined {
  for (const { tekst, plaats } of teksten) {
    let vorige = ''
    for (const zin of tekst.split(/(?<=[.!?;])\s|\n/)) {
      const isVervolg = ervoor === undefined || ervoor.test(vorige)
      vorige = zin
      const gelezen = zin.replace(GEEN_ONTKENNING, '')
      if (!isVervolg || MENING.test(gelezen) || behalve?.test(gelezen) === true) continue
      if (patronen.every((patroon) => patroon.test(gelezen))) return { tekst: zin.trim(), plaats }
    }
  }
  return undefined
}

/** Steps 4 and 5, what was taken over, and the reasons: where a ground for refusing would stand. */
export function afwijsTeksten(invoer: Leesbaar): readonly Tekst[] {
  return [
    ...invoer.vaststellingen.filter(({ stap }) => stap === 4 || stap === 5),
    ...invoer.teksten,
    ...besluitTeksten(invoer),
  ]
}
