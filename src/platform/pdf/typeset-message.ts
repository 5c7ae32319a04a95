import type { PdfDocument } from './pdf-document.ts'

/** What goes to the typesetter's thread and comes back. */
export type TypesetRequest = { readonly id: number; readonly document: PdfDocument }

export type TypesetAnswer = {
  readonly id: number
  readonly result:
    | {
        readonly ok: true
        readonly bytes: Uint8Array
        readonly pages: number
        readonly replaced: readonly string[]
      }
    | { readonly ok: false; readonly diagnostics: readonly string[] }
}

export function typesetRequest(message: unknown): TypesetRequest {
  if (isRequest(message)) return message
  throw new TypeError('not a typeset request')
}

export function typesetAnswer(message: unknown): TypesetAnswer {
  if (isAnswer(message)) return message
  throw new TypeError('not a typeset answer')
}

// Both ends are this folder and are type-checked; the guard only keeps a stray message out.
function isRequest(message: unknown): message is TypesetRequest {
  return typeof message === 'object' && message !== null && 'id' in message && 'document' in message
}

function isAnswer(message: unknown): message is TypesetAnswer {
  return typeof message === 'object' && message !== null && 'id' in message && 'result' in message
}
