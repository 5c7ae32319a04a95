import { zoekwoorden } from './zoekwoorden.ts'

/** Something that can be found by its title and by the other text that belongs to it. */
export type Zoekbaar = { readonly titel: string; readonly teksten: readonly string[] }

/** More of a question is not read: nobody types it, and each word costs a look at everything. */
export const MEESTE_TEKENS = 200

const KORT = 4

/** What was typed, as it is shown and searched: no control characters, no spaces around it, not endless. */
export function leesVraag(getypt: string): string {
  const leesbaar = getypt
    .toWellFormed()
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
  return Array.from(leesbaar).slice(0, MEESTE_TEKENS).join('').trim()
}

/** The words of a text without capitals and accents. `2.3.2` and `CRVB:2018:819` stay one word. */
export function woordenVan(tekst: string): readonly string[] {
  const gevouwen = tekst.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return gevouwen.match(/[\p{L}\p{N}]+(?:[.:][\p{L}\p{N}]+)*/gu) ?? []
}

/**
 * Finds what holds every word of a question that counts, or another word for it. Best first: the title itself, words that begin in
 * the title before words that begin anywhere, before the middle of a word; what is equal keeps its order.
 */
export function maakZoeker<Stuk extends Zoekbaar>(
  stukken: readonly Stuk[],
): (vraag: string) => readonly Stuk[] {
  const index = stukken.map((stuk) => {
    const titel = aaneen(stuk.titel)
    return { stuk, titel, alles: `${[titel, ...stuk.teksten.map(aaneen)].join('')} ` }
  })
  return (vraag) => {
    const gelezen = leesVraag(vraag)
    const woorden = zoekwoorden(woordenVan(gelezen))
    const precies = aaneen(gelezen)
    if (woorden.length === 0) return []
    return index
      .filter(({ alles }) => elk(woorden, (woord) => staatIn(alles, woord)))
      .map((gevonden) => ({
        stuk: gevonden.stuk,
        rang: gevonden.titel === precies ? 0 : rangVan(gevonden, woorden),
      }))
      .toSorted((a, b) => a.rang - b.rang)
      .map(({ stuk }) => stuk)
  }
}

/** A short word only where a word begins or ends: a `hond` is in `assistentiehond`, and not in `geschonden`. */
function staatIn(alles: string, woord: string): boolean {
  return woord.length > KORT
    ? alles.includes(woord)
    : alles.includes(` ${woord}`) || alles.includes(`${woord} `)
}

/** Whether each word holds, by itself or by another word for it. */
function elk(woorden: readonly (readonly string[])[], geldt: (woord: string) => boolean): boolean {
  return woorden.every((namen) => namen.some(geldt))
}

/** Every word with a space before it, so that ` was` finds the start of a word only. */
function aaneen(tekst: string): string {
  return woordenVan(tekst)
    .map((woord) => ` ${woord}`)
    .join('')
}

function rangVan(
  { titel, alles }: { titel: string; alles: string },
  woorden: readonly (readonly string[])[],
): number {
  if (elk(woorden, (woord) => titel.includes(` ${woord}`))) return 1
  return elk(woorden, (woord) => alles.includes(` ${woord}`)) ? 2 : 3
}

/** Whether an article or the number of a ruling is asked for: `2.3.5`, `3:46`, `2018:819`. */
export function isVindplaats(vraag: string): boolean {
  return woordenVan(vraag).some((woord) => /\d[.:]\d/u.test(woord))
}

/** Shorter words lie too near to too many others. */
const KORTST_MET_FOUT = 5

/**
 * For a word that finds nothing: the word it may be meant for. One letter wrong, missing, too many or swapped; two in a long word. Two
 * words that were written as one are found by the space that is missing.
 */
export function maakLijktOp(stukken: readonly Zoekbaar[]): (woord: string) => string | undefined {
  const aantallen = new Map<string, number>()
  for (const { titel, teksten } of stukken) {
    for (const woord of new Set([titel, ...teksten].flatMap(woordenVan))) {
      if (/^\p{L}{4,}$/u.test(woord)) aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1)
    }
  }
  // What is used most is meant most.
  const woorden = [...aantallen].toSorted(([, a], [, b]) => b - a).map(([woord]) => woord)
  return (woord) => {
    if (woord.length < KORTST_MET_FOUT || woord.length > 40 || woorden.some((een) => een.includes(woord)))
      return undefined
    const begin = woorden.find((een) => woord.startsWith(een) && aantallen.has(woord.slice(een.length)))
    if (begin !== undefined) return `${begin} ${woord.slice(begin.length)}`
    const meeste = woord.length > 8 ? 2 : 1
    const afstanden = woorden.map((een) => ({ een, afstand: afstand(woord, een, meeste) }))
    return afstanden.filter((een) => een.afstand <= meeste).toSorted((a, b) => a.afstand - b.afstand)[0]?.een
  }
}

/** How many letters differ, a swap counted as one; more than `meeste` is not counted out. */
function afstand(a: string, b: string, meeste: number): number {
  if (Math.abs(a.length - b.length) > meeste) return meeste + 1
  let eerder: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1
      const gewisseld = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      rij.push(
        Math.min(
          (vorige[j] ?? 0) + 1,
          (rij[j - 1] ?? 0) + 1,
          (vorige[j - 1] ?? 0) + gelijk,
          gewisseld ? (eerder[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    eerder = vorige
    vorige = rij
  }
  return vorige[b.length] ?? meeste + 1
}
