import {
  type Blok,
  type Brief,
  grondslagPunten,
  KOP_BIJLAGEN,
  KOP_GRONDSLAGEN,
  KOP_IN_HET_KORT,
  KOP_KOPIE,
  kenmerkRegels,
  slotGroepen,
} from './brief.ts'

/** The letter as plain text, a line per paragraph, point or cell: for e-mail readers, search, and to hold html and PDF against. */
export function briefTekst(brief: Brief): string {
  const onderKop = (titel: string, punten: readonly string[]): string[] =>
    punten.length === 0 ? [] : [titel, ...punten]
  return [
    brief.afzender.gemeente,
    [brief.afzender.afdeling, ...brief.afzender.adres].filter((regel) => regel !== '').join(' · '),
    ...brief.geadresseerde,
    ...kenmerkRegels(brief).map(({ label, waarde }) => `${label} ${waarde}`),
    brief.titel,
    brief.aanhef,
    ...onderKop(KOP_IN_HET_KORT, brief.inHetKort),
    ...brief.blokken.flatMap(blokTekst),
    ...slotGroepen(brief.slot).flat(),
    ...onderKop(KOP_BIJLAGEN, brief.bijlagen),
    ...onderKop(KOP_KOPIE, brief.kopieAan),
    ...onderKop(
      KOP_GRONDSLAGEN,
      grondslagPunten(brief).map((punt) => punt.tekst),
    ),
  ].join('\n')
}

/** Only the running sentences and points, without addresses, headings, cells and legal basis: what the language gate weighs. */
export function briefZinnen(brief: Brief): string[] {
  return [
    ...brief.inHetKort,
    ...brief.blokken.flatMap((blok) => {
      switch (blok.soort) {
        case 'alinea':
          return blok.zinnen.map((zin) => zin.tekst)
        case 'lijst':
          return blok.punten.map((zin) => zin.tekst)
        case 'tabel':
          return [blok.bijschrift]
        case 'kop':
        case 'adres':
        case 'citaat':
          return []
      }
    }),
  ]
}

function blokTekst(blok: Blok): string[] {
  switch (blok.soort) {
    case 'kop':
      return [blok.tekst]
    case 'alinea':
      return [blok.zinnen.map((zin) => zin.tekst).join(' ')]
    case 'lijst':
      return blok.punten.map((punt) => punt.tekst)
    case 'adres':
    case 'citaat':
      return [...blok.regels]
    case 'tabel':
      return [blok.bijschrift, ...blok.koppen, ...blok.rijen.flat()]
  }
}
