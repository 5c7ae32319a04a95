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
  type Zin,
} from './brief.ts'
import { BRIEF_STIJL } from './brief-stijl.ts'

export type BriefHtmlOpties = {
  /** Where the source of a sentence can be seen; undefined = this reader may not follow it. Without it nothing is linked. */
  readonly linkNaar?: (herkomst: string) => string | undefined
  /** Level of the letter's own title; 2 on a page that has a heading of its own. */
  readonly eersteKop?: 1 | 2
  /** On a page that has the title of the letter as its own heading. */
  readonly zonderTitel?: boolean
}

/** The letter as an `<article>` for a page of ours: semantic, escaped, with `kt-brief` class names and without a style of its own. */
export function briefHtml(brief: Brief, opties: BriefHtmlOpties = {}): string {
  const bronnen = new Bronnen(opties.linkNaar)
  const h = kopVanaf(opties.eersteKop ?? 1)
  const regels = [
    '<article class="kt-brief">',
    '<header class="kt-brief__hoofd">',
    `<p class="kt-brief__gemeente">${tekst(brief.afzender.gemeente)}</p>`,
    `<p class="kt-brief__afzender">${[brief.afzender.afdeling, ...brief.afzender.adres]
      .filter((regel) => regel !== '')
      .map(tekst)
      .join(' · ')}</p>`,
    '<div class="kt-brief__adressering">',
    `<p class="kt-brief__geadresseerde">${brief.geadresseerde.map(tekst).join('<br>')}</p>`,
    '<div class="kt-brief__kenmerken">',
    ...kenmerkRegels(brief).map(
      ({ label, waarde }) => `<p><strong>${tekst(label)}</strong> ${tekst(waarde)}</p>`,
    ),
    '</div>',
    '</div>',
    '</header>',
    ...(opties.zonderTitel === true ? [] : [h(1, brief.titel, 'class="kt-brief__titel"')]),
    `<p class="kt-brief__aanhef">${tekst(brief.aanhef)}</p>`,
    ...inHetKort(brief, h),
    ...brief.blokken.map((een) => blok(een, bronnen, h)),
    '<div class="kt-brief__slot">',
    ...slotGroepen(brief.slot).map((regels) => `<p>${regels.map(tekst).join('<br>')}</p>`),
    '</div>',
    ...onderKop(h, KOP_BIJLAGEN, brief.bijlagen.map(tekst)),
    ...onderKop(h, KOP_KOPIE, brief.kopieAan.map(tekst)),
    ...onderKop(
      h,
      KOP_GRONDSLAGEN,
      grondslagPunten(brief).map(({ tekst: punt, link }) =>
        link === undefined || !isVeilig(link) ? tekst(punt) : `<a href="${tekst(link)}">${tekst(punt)}</a>`,
      ),
    ),
    '</article>',
  ]
  return regels.join('\n')
}

/** The letter as a file that stands alone: opens in any browser, prints on paper, needs nothing from elsewhere. */
export function briefHtmlBestand(brief: Brief, opties: BriefHtmlOpties = {}): string {
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${tekst(brief.titel)}</title>`,
    `<style>${BRIEF_STIJL}</style>`,
    '</head>',
    '<body>',
    '<main>',
    briefHtml(brief, opties),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

type Kop = (niveau: 1 | 2 | 3, titel: string, attributen?: string) => string

/** Headings keep their order below one another, wherever the first one stands. */
function kopVanaf(eerste: 1 | 2): Kop {
  return (niveau, titel, attributen) => {
    const tag = `h${niveau + eerste - 1}`
    return `<${tag}${attributen === undefined ? '' : ` ${attributen}`}>${tekst(titel)}</${tag}>`
  }
}

function inHetKort(brief: Brief, h: Kop): string[] {
  if (brief.inHetKort.length === 0) return []
  return [
    '<section class="kt-brief__kort" aria-labelledby="kt-brief-kort">',
    h(2, KOP_IN_HET_KORT, 'id="kt-brief-kort"'),
    ...opsomming(brief.inHetKort.map(tekst), false),
    '</section>',
  ]
}

function onderKop(h: Kop, titel: string, punten: readonly string[]): string[] {
  return punten.length === 0 ? [] : [h(2, titel), ...opsomming(punten, false)]
}

function opsomming(punten: readonly string[], genummerd: boolean): string[] {
  const soort = genummerd ? 'ol' : 'ul'
  return [`<${soort} class="kt-brief__lijst">`, ...punten.map((punt) => `<li>${punt}</li>`), `</${soort}>`]
}

function blok(een: Blok, bronnen: Bronnen, h: Kop): string {
  switch (een.soort) {
    case 'kop':
      return h(een.niveau, een.tekst)
    case 'alinea':
      return `<p>${een.zinnen.map((zin) => bronnen.zin(zin)).join(' ')}</p>`
    case 'lijst':
      return opsomming(
        een.punten.map((punt) => bronnen.zin(punt)),
        een.genummerd,
      ).join('\n')
    case 'adres':
      return `<p class="kt-brief__adres">${een.regels.map(tekst).join('<br>')}</p>`
    case 'citaat':
      return `<blockquote class="kt-brief__citaat"><p>${een.regels.map(tekst).join('<br>')}</p></blockquote>`
    case 'tabel':
      return [
        // A group, not a region: tables are no landmarks, and two may have the same caption.
        `<div class="kt-brief__tabelvak" role="group" tabindex="0" aria-label="${tekst(een.bijschrift)}">`,
        '<table class="kt-brief__tabel">',
        `<caption>${tekst(een.bijschrift)}</caption>`,
        `<thead><tr>${een.koppen.map((cel) => `<th scope="col">${tekst(cel)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...een.rijen.map((rij, i) => {
          const uitkomst = een.laatsteIsUitkomst && i === een.rijen.length - 1
          return `<tr${uitkomst ? ' class="kt-brief__uitkomst"' : ''}>${rij.map((cel) => `<td>${tekst(cel)}</td>`).join('')}</tr>`
        }),
        '</tbody>',
        '</table>',
        '</div>',
      ].join('\n')
  }
}

/** Numbers the sources in the order of the letter; the same source keeps its number. */
class Bronnen {
  readonly #linkNaar: BriefHtmlOpties['linkNaar']
  readonly #nummers = new Map<string, number>()

  constructor(linkNaar: BriefHtmlOpties['linkNaar']) {
    this.#linkNaar = linkNaar
  }

  zin({ tekst: inhoud, herkomst }: Zin): string {
    const links = (herkomst ?? []).flatMap((id) => {
      const adres = this.#linkNaar?.(id)
      if (adres === undefined || !isVeilig(adres)) return []
      const nummer = this.#nummers.get(id) ?? this.#nummers.size + 1
      this.#nummers.set(id, nummer)
      return [` <a class="kt-brief__bron" href="${tekst(adres)}">bron ${nummer}</a>`]
    })
    return tekst(inhoud) + links.join('')
  }
}

/** Only our own paths and https: a link never runs script. */
function isVeilig(adres: string): boolean {
  return /^(https:\/\/|\/(?!\/)|#)/.test(adres)
}

function tekst(inhoud: string): string {
  return inhoud
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
