import { inflateSync } from 'node:zlib'
import { type PdfDictionary, PdfLexer, type PdfObject } from './pdf-object.ts'

/**
 * A PDF file as its numbered objects. Reads what typesetters write today: whole files, objects in object streams, Flate
 * compression. Not: encrypted files and older filters; those come back as a fault, never as an empty answer.
 */
export type PdfFile = {
  readonly catalog: PdfDictionary
  /** Every object that is or holds a dictionary, once. */
  readonly dictionaries: readonly PdfDictionary[]
  readonly resolve: (value: PdfObject | undefined) => PdfObject | undefined
  readonly dictionary: (value: PdfObject | undefined) => PdfDictionary | undefined
  readonly array: (value: PdfObject | undefined) => readonly PdfObject[]
  readonly name: (value: PdfObject | undefined) => string | undefined
  /** Decoded bytes of a stream, one byte per character. */
  readonly stream: (value: PdfObject | undefined) => string | undefined
}

type Entry = { readonly value: PdfObject; readonly raw?: Uint8Array }

export class NotReadable extends Error {}

export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-')) throw new NotReadable('not a PDF file')
  const entries = directEntries(text, bytes)
  const resolve = (value: PdfObject | undefined): PdfObject | undefined => {
    let now = value
    for (let steps = 0; now?.kind === 'reference' && steps < 20; steps += 1)
      now = entries.get(now.number)?.value
    return now
  }
  const dictionary = (value: PdfObject | undefined): PdfDictionary | undefined => {
    const found = resolve(value)
    return found?.kind === 'dictionary' ? found.entries : undefined
  }
  const name = (value: PdfObject | undefined): string | undefined => {
    const found = resolve(value)
    return found?.kind === 'name' ? found.value : undefined
  }
  const array = (value: PdfObject | undefined): readonly PdfObject[] => {
    const found = resolve(value)
    if (found === undefined || found.kind === 'null') return []
    return found.kind === 'array' ? found.items : value === undefined ? [] : [value]
  }
  const decode = (entry: Entry): string | undefined => {
    if (entry.raw === undefined || entry.value.kind !== 'dictionary') return undefined
    const filters = array(entry.value.entries.get('Filter')).map(name)
    let data = entry.raw
    for (const filter of filters) {
      if (filter !== 'FlateDecode') throw new NotReadable(`filter not read: ${filter ?? '?'}`)
      data = inflateSync(data)
    }
    return Buffer.from(data).toString('latin1')
  }
  const stream = (value: PdfObject | undefined): string | undefined => {
    let now = value
    for (let steps = 0; now?.kind === 'reference' && steps < 20; steps += 1) {
      const entry = entries.get(now.number)
      if (entry?.raw !== undefined) return decode(entry)
      now = entry?.value
    }
    return undefined
  }
  unpackObjectStreams(entries, name, decode)
  const trailer = findTrailer(text, entries, name)
  if (trailer?.has('Encrypt')) throw new NotReadable('an encrypted file')
  const catalog = dictionary(trailer?.get('Root'))
  if (catalog === undefined) throw new NotReadable('no catalog')
  const dictionaries: PdfDictionary[] = []
  for (const { value } of entries.values()) if (value.kind === 'dictionary') dictionaries.push(value.entries)
  return { catalog, dictionaries, resolve, dictionary, array, name, stream }
}

function directEntries(text: string, bytes: Uint8Array): Map<number, Entry> {
  const entries = new Map<number, Entry>()
  const header = /(\d+)\s+\d+\s+obj\b/g
  for (let match = header.exec(text); match !== null; match = header.exec(text)) {
    const lexer = new PdfLexer(text, header.lastIndex)
    const value = lexer.next()
    if (value === undefined) break
    header.lastIndex = lexer.position
    const start = /^\s*stream(\r\n|\n|\r)/.exec(text.slice(lexer.position, lexer.position + 30))
    if (start === null) {
      entries.set(Number(match[1]), { value })
      continue
    }
    const from = lexer.position + start[0].length
    const length = value.kind === 'dictionary' ? value.entries.get('Length') : undefined
    const end = text.indexOf('endstream', from)
    const given = length?.kind === 'number' ? from + length.value : end
    // A file that was cut off or spoilt must not send the reading back to where it was.
    const to = given >= from ? given : text.length
    entries.set(Number(match[1]), { value, raw: bytes.subarray(from, to) })
    header.lastIndex = to
  }
  return entries
}

function unpackObjectStreams(
  entries: Map<number, Entry>,
  name: (value: PdfObject | undefined) => string | undefined,
  decode: (entry: Entry) => string | undefined,
): void {
  for (const entry of Array.from(entries.values())) {
    if (entry.value.kind !== 'dictionary' || name(entry.value.entries.get('Type')) !== 'ObjStm') continue
    const first = entry.value.entries.get('First')
    const content = decode(entry)
    if (content === undefined || first?.kind !== 'number') continue
    const numbers = content.slice(0, first.value).trim().split(/\s+/).map(Number)
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const value = new PdfLexer(content, first.value + (numbers[i + 1] ?? 0)).next()
      if (value !== undefined) entries.set(numbers[i] ?? -1, { value })
    }
  }
}

function findTrailer(
  text: string,
  entries: ReadonlyMap<number, Entry>,
  name: (value: PdfObject | undefined) => string | undefined,
): PdfDictionary | undefined {
  const at = text.lastIndexOf('trailer')
  const classic = at === -1 ? undefined : new PdfLexer(text, at + 'trailer'.length).next()
  if (classic?.kind === 'dictionary') return classic.entries
  for (const { value } of entries.values()) {
    if (value.kind === 'dictionary' && name(value.entries.get('Type')) === 'XRef') return value.entries
  }
  return undefined
}
