import type { PdfFile } from './pdf-file.ts'
import type { PdfDictionary, PdfObject } from './pdf-object.ts'
import { readPageText } from './pdf-page-text.ts'

/** One tag with the text it holds, in the order a screen reader follows. */
export type Tag = {
  /** Standard type, after the role map: `H1`, `P`, `Table`, … */
  readonly type: string
  readonly children: readonly (Tag | string)[]
  readonly alternative: boolean
}

export type TaggedPdf = {
  readonly roots: readonly Tag[]
  readonly untaggedOperators: number
  readonly pages: number
}

export function readStructure(file: PdfFile): TaggedPdf {
  const pages = pagesOf(file, file.dictionary(file.catalog.get('Pages')))
  const texts = new Map(pages.map((page) => [page, readPageText(file, page)]))
  const root = file.dictionary(file.catalog.get('StructTreeRoot'))
  const roles = file.dictionary(root?.get('RoleMap'))
  const roots = file
    .array(root?.get('K'))
    .flatMap((kid) => tagOf(kid, undefined, { file, roles, texts, seen: new Set() }))
  let untaggedOperators = 0
  for (const text of texts.values()) untaggedOperators += text.untaggedOperators
  return {
    roots: roots.filter((one) => typeof one !== 'string'),
    untaggedOperators,
    pages: pages.length,
  }
}

/** All tags of a tree, in reading order. */
export function allTags(roots: readonly Tag[]): Tag[] {
  return roots.flatMap((tag) => [tag, ...allTags(tag.children.filter((one) => typeof one !== 'string'))])
}

function pagesOf(
  file: PdfFile,
  node: PdfDictionary | undefined,
  seen: Set<PdfDictionary> = new Set(),
): PdfDictionary[] {
  if (node === undefined || seen.has(node)) return []
  seen.add(node)
  if (file.name(node.get('Type')) === 'Page') return [node]
  return file.array(node.get('Kids')).flatMap((kid) => pagesOf(file, file.dictionary(kid), seen))
}

type Reading = {
  readonly file: PdfFile
  readonly roles: PdfDictionary | undefined
  readonly texts: ReadonlyMap<PdfDictionary, { readonly byMark: ReadonlyMap<number, string> }>
  /** Elements met before: a tree that bites its own tail is read once round. */
  readonly seen: Set<PdfDictionary>
}

function tagOf(kid: PdfObject, outerPage: PdfDictionary | undefined, reading: Reading): (Tag | string)[] {
  const { file, roles, texts, seen } = reading
  const value = file.resolve(kid)
  const textOf = (page: PdfDictionary | undefined, mcid: number): string[] => {
    const text = page === undefined ? undefined : texts.get(page)?.byMark.get(mcid)
    return text === undefined ? [] : [text]
  }
  if (value?.kind === 'number') return textOf(outerPage, value.value)
  if (value?.kind !== 'dictionary' || seen.has(value.entries)) return []
  const entries = value.entries
  seen.add(entries)
  const page = file.dictionary(entries.get('Pg')) ?? outerPage
  const mcid = file.resolve(entries.get('MCID'))
  if (mcid?.kind === 'number') return textOf(page, mcid.value)
  const own = file.name(entries.get('S'))
  if (own === undefined) return []
  return [
    {
      type: standardType(file, own, roles),
      children: file.array(entries.get('K')).flatMap((one) => tagOf(one, page, reading)),
      alternative: entries.has('Alt') || entries.has('ActualText'),
    },
  ]
}

function standardType(file: PdfFile, own: string, roles: PdfDictionary | undefined): string {
  let type = own
  for (let steps = 0; steps < 5; steps += 1) {
    const mapped = file.name(roles?.get(type))
    if (mapped === undefined || mapped === type) return type
    type = mapped
  }
  return type
}
