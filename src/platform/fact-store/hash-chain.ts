import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** What stands before the first fact of a stream. */
export const CHAIN_START = '0'.repeat(64)

/** Per value of a fact a text; used for its salts and for its commitments. */
export type PerValue = Readonly<Record<string, string>>

/** Everything a hash covers. Not the values but their commitments: a value can be removed and the chain still verifies. */
export type Link = {
  readonly gemeente: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly recordedBy: string
  readonly recordedAt: string
  readonly recordedBecause: string | null
  readonly commitments: PerValue
}

/** Binds one value without telling it: without the salt it cannot be guessed, even when there are few possible values. */
export function commit(salt: string, field: string, value: unknown): string {
  return sha256(`${salt}\n${canonicalJson([field, value])}`)
}

export function hashLink(previousHash: string, link: Link): string {
  const { gemeente, stream, version, type, recordedBy, recordedAt, recordedBecause, commitments } = link
  return sha256(
    canonicalJson([
      previousHash,
      gemeente,
      stream,
      version,
      type,
      recordedBy,
      recordedAt,
      recordedBecause,
      commitments,
    ]),
  )
}

export function hashRequest(request: unknown): string {
  return sha256(canonicalJson(request))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
