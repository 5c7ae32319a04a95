/**
 * What a sentence is held against. A text can come from outside and be of any length, so a pattern must read it in one go: no `A.*B`, which starts
 * again at each A (`na` says the same and does not), and no `\S*` or `[^.]*` without a limit right after a `\b`.
 */
export type Patroon = Pick<RegExp, 'test'>

/** A word that ends so, as `huishoudhulp` ends in hulp. No Dutch word is as long as the limit. */
export const WOORDDEEL = '\\S{0,40}'

/** These one after another in the same text, whatever stands between. */
export function na(...delen: readonly RegExp[]): Patroon {
  return {
    test: (tekst) => {
      let rest = tekst
      for (const deel of delen) {
        const gevonden = deel.exec(rest)
        if (gevonden === null) return false
        rest = rest.slice(gevonden.index + gevonden[0].length)
      }
      return true
    },
  }
}

/** At least one of these. */
export function eenVan(...patronen: readonly Patroon[]): Patroon {
  return { test: (tekst) => patronen.some((patroon) => patroon.test(tekst)) }
}
