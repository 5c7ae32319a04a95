import { AFKORTINGEN, MOEILIJKE_WOORDEN } from './moeilijke-woorden.ts'

/**
 * How readable a text is, as a hint to who writes. Formulas are easily fooled and prove no level: they warn, a person
 * decides. Flesch-Douma is the Dutch form of Flesch: about 80 is plain, below 50 is official language.
 */
export type Leesbaarheid = {
  readonly zinnen: number
  readonly woorden: number
  readonly gemiddeldeZin: number
  readonly langsteZin: number
  readonly douma: number
  /** Share of sentences in the passive voice, 0 to 1. */
  readonly lijdend: number
  readonly hints: readonly LeesHint[]
}

export type LeesHint =
  | { readonly soort: 'lange zin'; readonly zin: string; readonly woorden: number }
  | { readonly soort: 'lijdende vorm'; readonly zin: string }
  | {
      readonly soort: 'moeilijk woord' | 'afkorting'
      readonly woord: string
      readonly eenvoudiger: string
      readonly zin: string
    }
  | { readonly soort: 'plaatsvervanger'; readonly gevonden: string; readonly zin: string }

/** The bounds of our own letters. */
export const LEESGRENZEN = { langsteZin: 20, gemiddeldeZin: 12, douma: 65, lijdend: 0.1 } as const

/** Weighs sentences or paragraphs; each string stands alone, so that a point of a list is not glued to the next. */
export function leesbaarheid(teksten: readonly string[]): Leesbaarheid {
  const zinnen = teksten.flatMap(inZinnen)
  const perZin = zinnen.map(woordenVan)
  const woorden = perZin.flat()
  const lettergrepen = woorden.reduce((som, woord) => som + lettergrepenVan(woord), 0)
  const gemiddeldeZin = zinnen.length === 0 ? 0 : woorden.length / zinnen.length
  const lijdend = zinnen.filter(isLijdend)
  return {
    zinnen: zinnen.length,
    woorden: woorden.length,
    gemiddeldeZin,
    langsteZin: Math.max(0, ...perZin.map((een) => een.length)),
    douma: woorden.length === 0 ? 100 : 206.84 - 0.93 * gemiddeldeZin - 77 * (lettergrepen / woorden.length),
    lijdend: zinnen.length === 0 ? 0 : lijdend.length / zinnen.length,
    hints: [
      ...zinnen.flatMap((zin): LeesHint[] => {
        const aantal = woordenVan(zin).length
        return aantal > LEESGRENZEN.langsteZin ? [{ soort: 'lange zin', zin, woorden: aantal }] : []
      }),
      ...lijdend.map((zin): LeesHint => ({ soort: 'lijdende vorm', zin })),
      ...zinnen.flatMap(woordHints),
      ...teksten.flatMap(plaatsvervangers),
    ],
  }
}

/** Splits on the end of a sentence; not after an initial (`S. Bakker`) and not within a number or time. */
export function inZinnen(tekst: string): string[] {
  return tekst
    .replace(/\s+/g, ' ')
    .split(/(?<!\b\p{Lu}\.)(?<=[.!?:])\s+(?=['"“(]?[\p{Lu}\d€])/u)
    .map((zin) => zin.trim())
    .filter((zin) => /[\p{L}\d]/u.test(zin))
}

function woordenVan(zin: string): string[] {
  return zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord))
}

/** Dutch vowel sounds, longest first; a diaeresis begins a new one. */
const KLANKEN =
  /aai|ooi|oei|eeuw|ieuw|eau|[aá]{2}|[eé]{2}|[oó]{2}|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèêâîôûëïöü]/g

export function lettergrepenVan(woord: string): number {
  return Math.max(1, woord.toLowerCase().match(KLANKEN)?.length ?? 0)
}

const WORDEN = /\b(word|wordt|worden|werd|werden)\b/iu
const DEELWOORD =
  /\b(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|vast|voor|weg)?ge\p{L}{2,}(?:(?<!hei)d|t|en)|(?:be|ver|ont|her)\p{L}{3,}(?:(?<!hei)d|t))\b/iu

function isLijdend(zin: string): boolean {
  return WORDEN.test(zin) && DEELWOORD.test(zin)
}

function woordHints(zin: string): LeesHint[] {
  const klein = ` ${zin.toLowerCase().replace(/[^\p{L}\d.'/ -]/gu, ' ')} `
  const zonderPunt = klein.replace(/[.'/]/g, ' ').replace(/\s+/g, ' ')
  return [
    ...Object.entries(MOEILIJKE_WOORDEN)
      .filter(([woord]) => zonderPunt.includes(` ${woord} `))
      .map(([woord, eenvoudiger]): LeesHint => ({ soort: 'moeilijk woord', woord, eenvoudiger, zin })),
    ...Object.entries(AFKORTINGEN)
      .filter(([woord]) => klein.includes(` ${woord} `))
      .map(([woord, eenvoudiger]): LeesHint => ({ soort: 'afkorting', woord, eenvoudiger, zin })),
  ]
}

/** Traces of a template or a program that should never reach a reader. */
function plaatsvervangers(tekst: string): LeesHint[] {
  const gevonden = tekst.match(
    /\{\{|\}\}|\$\{|\bundefined\b|\bnull\b|\bNaN\b|\[object|\bxxx+\b| {2,}|\.\.(?!\.)|\bTODO\b/gi,
  )
  return (gevonden ?? []).map((een): LeesHint => ({ soort: 'plaatsvervanger', gevonden: een, zin: tekst }))
}
