import type { Tekst } from './invoer.ts'

/** Makes a word no longer a word of a view for `findZin`, and can be taken out again. */
const MERK = '_'

/**
 * Where the ground of the municipality itself is what we look for, its view counts: "het college vindt dat zij dit had kunnen voorzien", "toegezegd is dat
 * het zou doorlopen". What someone else finds stays a view.
 */
export function standpuntenVanGemeente(teksten: readonly Tekst[]): readonly Tekst[] {
  return teksten.map(({ tekst, plaats }) => ({
    tekst: tekst
      .replace(/\b((?:college|gemeente|consulent) (?:vindt|stelt|meent))\b/gi, `$1${MERK}`)
      .replace(/\b(volgens)(?= (?:het college|de gemeente|de consulent)\b)/gi, `$1${MERK}`)
      .replace(WAT_ZOU, merkZou()),
    plaats,
  }))
}

/** What was promised or could be known, the "zou" that says what it was, and the end of the sentence. */
const WAT_ZOU = /\b(?:(toegezegd|beloofd|toezegging|voorzien|weten|verwachten)|(zou(?:den)?))\b|[.;!?]/gi

/** Marks the first "zou" after such a word in the same sentence. */
function merkZou(): (stuk: string, woord?: string, zou?: string) => string {
  let verteld = false
  return (stuk, woord, zou) => {
    const merk = verteld && zou !== undefined
    verteld = woord !== undefined || (verteld && zou === undefined && !/[.;!?]/.test(stuk))
    return merk ? `${stuk}${MERK}` : stuk
  }
}

/** The sentence as it was written. */
export function zonderMerk(tekst: string): string {
  return tekst.replace(/\b(vindt|stelt|meent|volgens|zou|zouden)_/gi, '$1')
}
