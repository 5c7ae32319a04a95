import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readableAccent } from './accent.ts'
import type { PdfDocument } from './pdf-document.ts'
import { type TypesetAnswer, typesetRequest } from './typeset-message.ts'

/**
 * The typesetter's own thread: native code that compiles for milliseconds and holds a hundred megabytes stays away from
 * the thread that answers pages. One document at a time, in order of arrival.
 */

const here = fileURLToPath(new URL('.', import.meta.url))
const template = readFileSync(new URL('./letter.typ', import.meta.url), 'utf8')
const require = createRequire(import.meta.url)
const font = (path: string): Buffer => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`))
// Fonts handed over win over those of the machine (tried with a heavier one of the same name), so the bytes are the same anywhere.
const compiler = NodeCompiler.create({
  workspace: here,
  fontArgs: [
    { fontBlobs: [font('400Regular/NotoSans_400Regular.ttf'), font('700Bold/NotoSans_700Bold.ttf')] },
  ],
})

/** Stands where a character stood that no font of ours has. */
const STAND_IN = '[teken]'

/** Widths by the longest cell of each column, within bounds, so that a column of dates does not get as much as one of reasons. */
function columnWidths(header: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return header.map((cell, i) => {
    const longest = Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0))
    return Math.min(Math.max(longest, 9), 26)
  })
}

function templateInput(document: PdfDocument): string {
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' ? { ...block, widths: columnWidths(block.header, block.rows) } : block,
  )
  const input = { ...document, blocks, accent: readableAccent(document.accent) }
  return JSON.stringify(input, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))
}

/** Control characters would be refused, and marks that turn the reading direction can make a text say something else. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll('\uFFFD', STAND_IN)
}

const UNPRINTABLE = /the text `\\?"(.+?)\\?"` could not be displayed/

/**
 * A letter with a day that counts may not wait for a smiling face in it: what the fonts cannot show is replaced and
 * named, so that the sender can look. The text itself stays as it was in the dossier and on the screen.
 */
function typesetWithStandIns(document: PdfDocument): TypesetAnswer['result'] {
  const replaced: string[] = []
  let input = templateInput(document)
  for (let round = 0; round < 20; round += 1) {
    const result = typeset(input, document.date)
    if (result.ok) return { ...result, replaced }
    const texts = result.diagnostics.map((line) => unescaped(UNPRINTABLE.exec(line)?.[1] ?? ''))
    const found = texts.filter((text) => text !== '' && input.includes(text))
    if (found.length === 0 || found.length < result.diagnostics.length) return result
    for (const text of found) input = input.replaceAll(text, STAND_IN)
    replaced.push(...found)
    input = input.replaceAll(/(?:\[teken\]){2,}/g, STAND_IN)
  }
  return { ok: false, diagnostics: ['too many characters that cannot be shown'] }
}

/** Undoes the escapes in which the compiler prints a text. */
function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}

type Typeset =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly diagnostics: readonly string[] }

function typeset(input: string, date: string): Typeset {
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { document: input } })
    const found = compiled.takeDiagnostics()
    if (compiled.result === null || compiled.hasError()) {
      return { ok: false, diagnostics: found === null ? [] : compiler.fetchDiagnostics(found).map(readable) }
    }
    // The options are the second argument: in the first they are ignored without a word, and the file is untagged.
    const bytes = compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.parse(`${date}T00:00:00Z`) / 1000,
    })
    return { ok: true, bytes: new Uint8Array(bytes), pages: compiled.result.numOfPages }
  } catch (error) {
    return { ok: false, diagnostics: diagnosticsOf(error) }
  } finally {
    // Without this the compiler remembers every letter it ever set.
    compiler.evictCache(0)
  }
}

function readable(diagnostic: unknown): string {
  if (typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic) {
    return String(diagnostic.message)
  }
  return String(diagnostic)
}

/** The export's errors carry their text in `code`, as printed structures. */
function diagnosticsOf(error: unknown): string[] {
  const raw =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
  const messages = Array.from(raw.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), (match) => match[1] ?? '')
  return messages.length > 0 ? messages.map((text) => text.replaceAll('\\"', '"')) : [raw]
}

parentPort?.on('message', (message: unknown) => {
  const { id, document } = typesetRequest(message)
  const result = typesetWithStandIns(document)
  const answer: TypesetAnswer = { id, result }
  parentPort?.postMessage(answer)
})
