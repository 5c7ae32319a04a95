import type { Normenkader } from './normenkader.ts'
import { normalNaam, ONDERDELEN } from './onderdelen.ts'

/** What is wrong with a norm set beyond its form. The sets that are shipped and a municipality's own set pass the same checks. */
export function foutenInKader(kader: Normenkader): readonly string[] {
  const rijen = kader.onderdelen.flatMap((deel) => deel.rijen)
  const namen = rijen.flatMap((rij) => [
    ...new Set([rij.rij, rij.naam, ...(rij.ookWel ?? [])].map(normalNaam)),
  ])
  const dubbel = [...new Set(namen.filter((naam, index) => namen.indexOf(naam) !== index))]
  const known = ONDERDELEN.map((onderdeel) => onderdeel.id)
  const isMeten = kader.doel === 'meten'
  return [
    ...dubbel.map((naam) => `de naam '${naam}' hoort bij meer dan een rij`),
    ...(namen.includes('') ? ['een rij heeft geen naam'] : []),
    ...kader.onderdelen.flatMap((deel) => [
      ...(known.includes(deel.onderdeel)
        ? []
        : [`onbekend onderdeel '${deel.onderdeel}'; bekend zijn: ${known.join(', ')}`]),
      ...(deel.leemten.length > 0 ? [] : [`${deel.onderdeel} zegt niet wat er ontbreekt (leemten)`]),
    ]),
    ...(kader.bronnen.length > 0 ? [] : ['er is geen bron']),
    ...(kader.passendBij.length > 0 ? [] : ['er staat niet bij welk beleid het kader past (passendBij)']),
    ...(isMeten === (kader.weigering !== undefined)
      ? []
      : ['een weigering hoort bij doel meten, en alleen daarbij']),
    ...(isMeten && rijen.length > 0 ? ['een kader om te meten heeft geen rijen met tijd'] : []),
  ]
}

/** Why no extent may be worked out with this set; undefined when it may. */
export function weigeringVan(kader: Normenkader): string | undefined {
  return kader.weigering === undefined ? undefined : `${kader.weigering.tekst} Bron: ${kader.weigering.link}`
}
