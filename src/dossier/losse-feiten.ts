import { accept, type Outcome, type Refusal, refuse } from '../basis/outcome.ts'
import type { DossierFact } from './dossier-facts.ts'
import { readDossierbestand } from './dossierbestand.ts'
import type { Melding } from './invoer-melding.ts'

export type LosseFeitenRefusal = Refusal<'FEITEN_FOUT', { readonly meldingen: readonly Melding[] }>

/**
 * Reads one fact or a list of facts as they stand under `feiten` in a dossierbestand. Stricter than that file: what does not fit is
 * refused and does not become a note, since whoever asks what a fact would do must know that it was that fact.
 */
export function leesLosseFeiten(waarde: unknown): Outcome<readonly DossierFact[], LosseFeitenRefusal> {
  const feiten: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde]
  const read = readDossierbestand(JSON.stringify({ versie: 1, gemeente: 'geen', feiten }))
  if (!read.ok) {
    const { plaats = '', tekst = '' } = read.refusal.data ?? {}
    return refuse('FEITEN_FOUT', { meldingen: [{ plaats, tekst }] })
  }
  const { facts, meldingen } = read.value
  if (meldingen.length === 0) return accept(facts.filter(({ type }) => type !== 'DossierGeopend'))
  return refuse('FEITEN_FOUT', {
    meldingen: meldingen.map(({ plaats, tekst }) => ({
      plaats,
      tekst: tekst.replace(/[;,.]? overgenomen als notitie$/i, ''),
    })),
  })
}
