import { readPdf } from './pdf-file.ts'
import { readStructure, type Tag } from './structure-tree.ts'

/** Tags that go on within a line; every other tag begins a new one. */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Reference', 'Quote', 'Code'])

/** The text of a tagged PDF in the order of its tags: what a screen reader says, without page footers and list bullets. */
export function pdfText(bytes: Uint8Array): string {
  const lines: string[] = ['']
  const add = (text: string): void => {
    const last = lines.at(-1) ?? ''
    lines[lines.length - 1] =
      last + (last === '' || /\s$|\S-$/.test(last) || /^\s/.test(text) ? '' : ' ') + text
  }
  const visit = (tag: Tag): void => {
    if (tag.type === 'Lbl') return
    const block = !INLINE.has(tag.type)
    if (block) lines.push('')
    for (const child of tag.children) {
      if (typeof child === 'string') add(child)
      else visit(child)
    }
    if (block) lines.push('')
  }
  for (const root of readStructure(readPdf(bytes)).roots) visit(root)
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
