/**
 * A letter as the typesetter knows it: plain data, no layout, no markup. Every string is set literally.
 * Blocks come in reading order, which is also the order of the tags a screen reader follows.
 */
export type PdfDocument = {
  /** Subject of the letter: first heading and title of the file. */
  readonly title: string
  /** Day of the letter, `2026-11-23`; also the time stamp of the file, so that the same letter gives the same bytes. */
  readonly date: string
  readonly sender: { readonly name: string; readonly lines: readonly string[] }
  readonly recipient: readonly string[]
  readonly reference: readonly PdfLabelledValue[]
  readonly salutation: string
  readonly blocks: readonly PdfBlock[]
  /** Left side of the footer on each page; the page number stands on the right. */
  readonly footer: string
  /** Word for page and for `of` in the footer. */
  readonly pageWords: { readonly page: string; readonly of: string }
  /** Colour of headings, `#rrggbb`; one that is too light to read is not used. */
  readonly accent?: string
}

export type PdfLabelledValue = { readonly label: string; readonly value: string }

export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'quote'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** The last row is a sum and is set apart. */
      readonly total: boolean
    }
  | { readonly kind: 'summary'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'closing'; readonly groups: readonly (readonly string[])[] }
