import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
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
const compiler = NodeCompiler.create({
  workspace: here,
  fontArgs: [
    { fontBlobs: [font('400Regular/NotoSans_400Regular.ttf'), font('700Bold/NotoSans_700Bold.ttf')] },
  ],
})

/** Widths by the longest cell of each column, within bounds, so that a column of dates does not get as much as one of reasons. */
function columnWidths(header: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return header.map((cell, i) => {
    const longest = Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0))
    return Math.min(Math.max(longest, 9), 34)
  })
}

function templateInput(document: PdfDocument): string {
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' ? { ...block, widths: columnWidths(block.header, block.rows) } : block,
  )
  return JSON.stringify({ ...document, blocks, accent: document.accent ?? '#154273' })
}

function typeset(document: PdfDocument): TypesetAnswer['result'] {
  try {
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { document: templateInput(document) },
    })
    const found = compiled.takeDiagnostics()
    if (compiled.result === null || compiled.hasError()) {
      return { ok: false, diagnostics: found === null ? [] : compiler.fetchDiagnostics(found).map(readable) }
    }
    // The options are the second argument: in the first they are ignored without a word, and the file is untagged.
    const bytes = compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.parse(`${document.date}T00:00:00Z`) / 1000,
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
  return messages.length > 0 ? messages : [raw]
}

parentPort?.on('message', (message: unknown) => {
  const { id, document } = typesetRequest(message)
  const result = typeset(document)
  const answer: TypesetAnswer = { id, result }
  parentPort?.postMessage(answer)
})
