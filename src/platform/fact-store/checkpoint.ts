import { type KeyObject, sign, verify } from 'node:crypto'
import { sql } from 'kysely'
import { type Database, inGemeente } from '../database/database.ts'
import { canonicalJson } from './canonical-json.ts'

/** Where every stream of a gemeente stood at one moment. Kept outside the system, it shows what was cut off or rewritten later. */
export type Checkpoint = {
  readonly gemeente: string
  readonly takenAt: string
  readonly heads: readonly { readonly stream: string; readonly version: number; readonly hash: string }[]
  /** Ed25519 over the rest, in base64. */
  readonly signature: string
}

/** Takes a checkpoint. The key is kept by someone who has no hand in the database. */
export async function takeCheckpoint(
  database: Database,
  gemeente: string,
  at: Temporal.Instant,
  privateKey: KeyObject,
): Promise<Checkpoint> {
  const { rows } = await inGemeente(database, gemeente, (trx) =>
    sql<{ stream: string; version: number; hash: string }>`
      select distinct on (stream) stream, version, hash from feit
      where gemeente = ${gemeente} order by stream, version desc`.execute(trx),
  )
  const content = { gemeente, takenAt: at.toString(), heads: rows }
  const signature = sign(null, Buffer.from(canonicalJson(content)), privateKey).toString('base64')
  return { ...content, signature }
}

/** True when this checkpoint is as it was signed. */
export function isGenuine(checkpoint: Checkpoint, publicKey: KeyObject): boolean {
  const { signature, ...content } = checkpoint
  return verify(null, Buffer.from(canonicalJson(content)), publicKey, Buffer.from(signature, 'base64'))
}
