import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { checkStructure, type StructureFinding } from './check-structure.ts'
import type { PdfDocument } from './pdf-document.ts'
import { type TypesetAnswer, typesetAnswer } from './typeset-message.ts'

export type RenderedPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Of the bytes; the same document always gives the same hash. */
  readonly sha256: string
  /** Characters no font of ours has (a smiley), printed as `[teken]`. */
  readonly replaced: readonly string[]
}

export type PdfRefusal =
  | Refusal<'PDF_NIET_TE_ZETTEN', { readonly meldingen: readonly string[] }>
  | Refusal<'PDF_NIET_TOEGANKELIJK', { readonly bevindingen: readonly StructureFinding[] }>

export type PdfRenderer = {
  readonly render: (document: PdfDocument) => Promise<Outcome<RenderedPdf, PdfRefusal>>
  readonly close: () => Promise<void>
}

type Waiting = {
  readonly resolve: (answer: TypesetAnswer['result']) => void
  readonly reject: (reason: Error) => void
}

const LONGEST_MS = 30_000

/**
 * Starts the typesetter's thread at the first letter and keeps it. A thread that dies takes only the letters it was
 * setting with it; the next letter gets a new one. An idle renderer does not keep the process alive.
 */
export function createPdfRenderer(options: { readonly longestMs?: number } = {}): PdfRenderer {
  const longestMs = options.longestMs ?? LONGEST_MS
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function fail(failed: Worker, reason: Error): void {
    if (worker !== failed) return
    worker = undefined
    for (const one of waiting.values()) one.reject(reason)
    waiting.clear()
  }

  function start(): Worker {
    const started = new Worker(new URL('./pdf-worker.ts', import.meta.url))
    started.on('message', (message: unknown) => {
      const { id, result } = typesetAnswer(message)
      const one = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      one?.resolve(result)
    })
    started.on('error', (error) => fail(started, error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => fail(started, new Error('the typesetter stopped')))
    return started
  }

  function typeset(document: PdfDocument): Promise<TypesetAnswer['result']> {
    worker ??= start()
    const running = worker
    lastId += 1
    const id = lastId
    const answer = Promise.withResolvers<TypesetAnswer['result']>()
    waiting.set(id, answer)
    running.ref()
    running.postMessage({ id, document })
    const limit = setTimeout(() => {
      fail(running, new Error(`the typesetter did not finish within ${longestMs} ms`))
      void running.terminate()
    }, longestMs)
    return answer.promise.finally(() => clearTimeout(limit))
  }

  return {
    async render(document) {
      const set = await typeset(document)
      if (!set.ok) return refuse('PDF_NIET_TE_ZETTEN', { meldingen: set.diagnostics })
      const bevindingen = checkStructure(set.bytes)
      if (bevindingen.length > 0) return refuse('PDF_NIET_TOEGANKELIJK', { bevindingen })
      const sha256 = createHash('sha256').update(set.bytes).digest('hex')
      return accept({ bytes: set.bytes, pages: set.pages, sha256, replaced: set.replaced })
    },
    async close() {
      const running = worker
      worker = undefined
      await running?.terminate()
    },
  }
}
