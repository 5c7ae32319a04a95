import { NotReadable, type PdfFile, readPdf } from './pdf-file.ts'
import { allTags, readStructure, type Tag, type TaggedPdf } from './structure-tree.ts'

/** Something in the file that keeps a reader out, in words for whoever maintains the letters. */
export type StructureFinding = {
  readonly code:
    | 'NIET_LEESBAAR'
    | 'GEEN_TAAL'
    | 'NIET_GEMARKEERD'
    | 'TITEL_NIET_GETOOND'
    | 'GEEN_TITEL'
    | 'GEEN_PDFUA'
    | 'GEEN_STRUCTUUR'
    | 'NIET_PRECIES_EEN_H1'
    | 'KOPNIVEAU_OVERGESLAGEN'
    | 'TABEL_ZONDER_KOP'
    | 'TEKST_ZONDER_ALINEA'
    | 'TEKST_BUITEN_TAGS'
    | 'LETTERTYPE_NIET_INGESLOTEN'
    | 'AFBEELDING_ZONDER_TEKST'
    | 'TEKEN_ONBEKEND'
  readonly explanation: string
}

/**
 * Reads a PDF back and says what is wrong with its structure. A typesetter's claim (`Tagged: yes`, a pdfuaid) proves
 * nothing: some write both over an empty tree. No finding is no certificate of PDF/UA, but each finding is a real fault.
 */
export function checkStructure(bytes: Uint8Array): StructureFinding[] {
  try {
    const file = readPdf(bytes)
    const tagged = readStructure(file)
    return [...checkCatalog(file), ...checkTags(tagged), ...checkFonts(file)]
  } catch (error) {
    if (error instanceof NotReadable || (error instanceof Error && 'code' in error)) {
      return [{ code: 'NIET_LEESBAAR', explanation: `The file cannot be read: ${error.message}` }]
    }
    throw error
  }
}

function finding(code: StructureFinding['code'], explanation: string): StructureFinding {
  return { code, explanation }
}

function checkCatalog(file: PdfFile): StructureFinding[] {
  const found: StructureFinding[] = []
  const lang = file.resolve(file.catalog.get('Lang'))
  if (lang?.kind !== 'string' || !/^nl\b/i.test(lang.value)) {
    found.push(finding('GEEN_TAAL', 'The language of the document is not Dutch or not given.'))
  }
  if (!isTrue(file, file.dictionary(file.catalog.get('MarkInfo'))?.get('Marked'))) {
    found.push(finding('NIET_GEMARKEERD', 'The file does not say that it is tagged.'))
  }
  if (!isTrue(file, file.dictionary(file.catalog.get('ViewerPreferences'))?.get('DisplayDocTitle'))) {
    found.push(finding('TITEL_NIET_GETOOND', 'A reader shows the file name instead of the title.'))
  }
  const metadata = file.stream(file.catalog.get('Metadata')) ?? ''
  const title = /<dc:title>(.*?)<\/dc:title>/s.exec(metadata)?.[1] ?? ''
  if (title.replace(/<[^>]*>/g, '').trim() === '') {
    found.push(finding('GEEN_TITEL', 'The metadata hold no title.'))
  }
  if (!/<pdfuaid:part>1<|pdfuaid:part="1"/.test(metadata)) {
    found.push(finding('GEEN_PDFUA', 'The metadata do not claim PDF/UA-1.'))
  }
  return found
}

function isTrue(file: PdfFile, value: Parameters<PdfFile['resolve']>[0]): boolean {
  const resolved = file.resolve(value)
  return resolved?.kind === 'boolean' && resolved.value
}

/** Tags that group blocks and hold no text themselves. */
const GROUPS = new Set(['Document', 'Part', 'Sect', 'Div', 'Art', 'Table', 'THead', 'TBody', 'TR', 'L', 'LI'])

function checkTags(tagged: TaggedPdf): StructureFinding[] {
  const found: StructureFinding[] = []
  const tags = allTags(tagged.roots)
  if (tags.length < 2) found.push(finding('GEEN_STRUCTUUR', 'The structure tree is missing or empty.'))
  const firsts = tags.filter((tag) => tag.type === 'H1').length
  if (firsts !== 1) found.push(finding('NIET_PRECIES_EEN_H1', `There are ${firsts} headings of level 1.`))
  let level = 0
  for (const tag of tags) {
    const match = /^H([1-6])$/.exec(tag.type)
    if (match === null) continue
    const now = Number(match[1])
    if (now > level + 1) {
      found.push(
        finding('KOPNIVEAU_OVERGESLAGEN', `A heading of level ${now} follows one of level ${level}.`),
      )
    }
    level = now
  }
  for (const table of tags.filter((tag) => tag.type === 'Table')) {
    if (!allTags([table]).some((tag) => tag.type === 'TH')) {
      found.push(finding('TABEL_ZONDER_KOP', `A table has no header cell: ${textOf(table).slice(0, 60)}`))
    }
  }
  for (const holder of tags.filter((tag) => GROUPS.has(tag.type))) {
    const loose = holder.children
      .map((child) => (typeof child === 'string' ? child : child.type === 'Span' ? textOf(child) : ''))
      .join('')
    if (loose.trim() !== '') {
      found.push(finding('TEKST_ZONDER_ALINEA', `Text in no paragraph: ${loose.trim().slice(0, 60)}`))
    }
  }
  for (const figure of tags.filter((tag) => tag.type === 'Figure' && !tag.alternative)) {
    found.push(finding('AFBEELDING_ZONDER_TEKST', `A picture has no text: ${textOf(figure).slice(0, 60)}`))
  }
  if (tagged.untaggedOperators > 0) {
    found.push(
      finding('TEKST_BUITEN_TAGS', `${tagged.untaggedOperators} pieces of text stand outside the tags.`),
    )
  }
  if (tagged.roots.some((root) => textOf(root).includes('\uFFFD'))) {
    found.push(finding('TEKEN_ONBEKEND', 'Some letters cannot be read back as text.'))
  }
  return found
}

function textOf(tag: Tag): string {
  return tag.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ')
}

function checkFonts(file: PdfFile): StructureFinding[] {
  return file.dictionaries
    .filter((one) => file.name(one.get('Type')) === 'Font' && file.name(one.get('Subtype')) !== 'Type0')
    .filter((one) => {
      const descriptor = file.dictionary(one.get('FontDescriptor'))
      const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key))
      return !embedded && file.name(one.get('Subtype')) !== 'Type3'
    })
    .map((one) =>
      finding('LETTERTYPE_NIET_INGESLOTEN', `Font not in the file: ${file.name(one.get('BaseFont')) ?? '?'}`),
    )
}
