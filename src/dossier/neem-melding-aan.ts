import { randomBytes, randomInt } from 'node:crypto'
import { accept, type Outcome } from '../basis/outcome.ts'
import type { Trx } from '../platform/database/database.ts'
import type { PdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { saveBrief } from './brief-archief.ts'
import { type DossierStore, type Opdracht, voerUit } from './dossier-store.ts'
import {
  type NeemMeldingAanMetOntvangst,
  neemMeldingAanMetOntvangst,
  type OntvangstRefusal,
} from './ontvangst.ts'
import { ONTVANGSTBRIEF, ontvangstbrief } from './ontvangstbrief.ts'

/**
 * Takes in a melding in a new dossier: melding, receipt, offers and the letter of receipt, all in the transaction of the
 * request, or none. By whatever channel it came, it is the same act.
 */
export async function neemMeldingAan(
  parts: { readonly store: DossierStore; readonly regeling: Regeling; readonly pdf: PdfRenderer },
  trx: Trx,
  opdracht: Opdracht,
  wens: NeemMeldingAanMetOntvangst,
): Promise<Outcome<{ readonly dossier: string }, OntvangstRefusal>> {
  const { store, regeling, pdf } = parts
  const { gemeente, dossier } = opdracht
  const outcome = await voerUit(
    store,
    trx,
    opdracht,
    neemMeldingAanMetOntvangst(regeling, { ...wens, brief: ONTVANGSTBRIEF }),
  )
  if (!outcome.ok) return outcome
  const inhoud = ontvangstbrief(regeling, wens)
  if (!inhoud.ok) throw new Error('the receipt letter lacks something that is never asked')
  const bewaard = await saveBrief(
    trx,
    pdf,
    { gemeente, dossier },
    { brief: ONTVANGSTBRIEF, inhoud: inhoud.value },
  )
  if (!bewaard.ok) throw new Error(`the receipt letter cannot be set: ${bewaard.refusal.code}`)
  return accept({ dossier })
}

/** Id of a new dossier, which cannot be guessed. */
export function nieuwDossierId(): string {
  return randomBytes(16).toString('hex')
}

const POGINGEN = 20

/** `WMO-2026-482913`: year and six digits that no dossier of this gemeente has. */
export async function vrijKenmerk(trx: Trx, gemeente: string, jaar: string): Promise<string> {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const kenmerk = `WMO-${jaar}-${randomInt(100_000, 1_000_000)}`
    const bezet = await trx
      .selectFrom('dossier_overzicht')
      .select('dossier')
      .where('gemeente', '=', gemeente)
      .where('kenmerk', '=', kenmerk)
      .executeTakeFirst()
    if (bezet === undefined) return kenmerk
  }
  throw new Error('no free kenmerk found')
}
