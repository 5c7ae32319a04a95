import type { ColumnType } from 'kysely'
import type { DagTekst } from '../basis/dag.ts'
import { accept, type Outcome } from '../basis/outcome.ts'
import type { Trx } from '../platform/database/database.ts'
import type { PdfRefusal, PdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import type { Brief } from '../stelsel/brieven/brief.ts'
import { briefAlsPdf } from '../stelsel/brieven/brief-pdf.ts'

type BriefRow = {
  gemeente: string
  dossier: string
  brief: string
  soort: string
  titel: string
  gedateerd: string
  inhoud: ColumnType<Brief, string, never>
  pdf: ColumnType<Uint8Array<ArrayBuffer>, Uint8Array, never>
  sha256: string
}

declare module '../platform/database/database.ts' {
  interface Tables {
    brief: BriefRow
  }
}

type Waar = { readonly gemeente: string; readonly dossier: string }

/** What a list of letters shows. */
export type BriefRegel = {
  readonly brief: string
  readonly soort: string
  readonly titel: string
  readonly gedateerd: DagTekst
  readonly sha256: string
}

/** A letter as it was sent: the content its page is made from, and the bytes of its PDF. */
export type BewaardeBrief = BriefRegel & { readonly inhoud: Brief; readonly pdf: Uint8Array<ArrayBuffer> }

/** Sets a letter as PDF and keeps both for good, in the transaction of the fact that it was sent. Nothing changes it later. */
export async function saveBrief(
  trx: Trx,
  pdf: PdfRenderer,
  { gemeente, dossier }: Waar,
  { brief, inhoud }: { readonly brief: string; readonly inhoud: Brief },
): Promise<Outcome<BriefRegel, PdfRefusal>> {
  const rendered = await pdf.render(briefAlsPdf(inhoud))
  if (!rendered.ok) return rendered
  const { bytes, sha256 } = rendered.value
  const { soort, titel, datum } = inhoud
  const regel = { brief, soort, titel, gedateerd: datum, sha256 }
  await trx
    .insertInto('brief')
    .values({ gemeente, dossier, ...regel, inhoud: JSON.stringify(inhoud), pdf: Buffer.from(bytes) })
    .execute()
  return accept(regel)
}

export async function findBrief(
  trx: Trx,
  { gemeente, dossier }: Waar,
  brief: string,
): Promise<BewaardeBrief | undefined> {
  return trx
    .selectFrom('brief')
    .select(['brief', 'soort', 'titel', 'gedateerd', 'sha256', 'inhoud', 'pdf'])
    .where('gemeente', '=', gemeente)
    .where('dossier', '=', dossier)
    .where('brief', '=', brief)
    .executeTakeFirst()
}

/** All letters of a dossier, the newest first. */
export async function listBrieven(trx: Trx, { gemeente, dossier }: Waar): Promise<readonly BriefRegel[]> {
  return trx
    .selectFrom('brief')
    .select(['brief', 'soort', 'titel', 'gedateerd', 'sha256'])
    .where('gemeente', '=', gemeente)
    .where('dossier', '=', dossier)
    .orderBy('gedateerd', 'desc')
    .orderBy('brief')
    .execute()
}
