import type { PdfBlock, PdfDocument } from '../../platform/pdf/pdf-document.ts'
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

/** The letter for the typesetter. Order and words are those of `briefHtml`; a test compares the two. */
export function briefAlsPdf(brief: Brief): PdfDocument {
  return {
    title: brief.titel,
    date: brief.datum,
    sender: {
      name: brief.afzender.gemeente,
      lines: [brief.afzender.afdeling, ...brief.afzender.adres].filter((regel) => regel !== ''),
    },
    recipient: brief.geadresseerde,
    reference: kenmerkRegels(brief).map(({ label, waarde }) => ({ label, value: waarde })),
    salutation: brief.aanhef,
    blocks: blokken(brief),
    footer: `${brief.afzender.gemeente} · kenmerk ${brief.kenmerk}`,
    pageWords: { page: 'Pagina', of: 'van' },
    ...(brief.afzender.kleur === undefined ? {} : { accent: brief.afzender.kleur }),
  }
}

function blokken(brief: Brief): PdfBlock[] {
  return [
    ...(brief.inHetKort.length === 0
      ? []
      : [{ kind: 'summary', heading: KOP_IN_HET_KORT, items: brief.inHetKort } as const]),
    ...brief.blokken.map(blok),
    { kind: 'closing', groups: slotGroepen(brief.slot) },
    ...onderKop(KOP_BIJLAGEN, brief.bijlagen),
    ...onderKop(KOP_KOPIE, brief.kopieAan),
    ...onderKop(
      KOP_GRONDSLAGEN,
      grondslagPunten(brief).map((punt) => punt.tekst),
    ),
  ]
}

function onderKop(tekst: string, punten: readonly string[]): PdfBlock[] {
  if (punten.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: tekst },
    { kind: 'list', ordered: false, items: punten },
  ]
}

function blok(een: Blok): PdfBlock {
  switch (een.soort) {
    case 'kop':
      return { kind: 'heading', level: een.niveau, text: een.tekst }
    case 'alinea':
      return { kind: 'paragraph', text: zinnenTekst(een.zinnen) }
    case 'lijst':
      return { kind: 'list', ordered: een.genummerd, items: een.punten.map((punt) => punt.tekst) }
    case 'adres':
      return { kind: 'lines', lines: een.regels }
    case 'citaat':
      return { kind: 'quote', lines: een.regels }
    case 'tabel':
      return {
        kind: 'table',
        caption: een.bijschrift,
        header: een.koppen,
        rows: een.rijen,
        total: een.laatsteIsUitkomst,
      }
  }
}

function zinnenTekst(zinnen: readonly Zin[]): string {
  return zinnen.map((zin) => zin.tekst).join(' ')
}
