import { findNearestWord } from '../../basis/nearest-word.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { streamOf } from '../../dossier/dossier-store.ts'
import { listDossiers } from '../../dossier/overzicht.query.ts'
import { inGemeente } from '../../platform/database/database.ts'
import type { Stream } from '../../platform/fact-store/fact-store.ts'
import { BadInput } from './command.ts'
import type { StoreParts } from './with-store.ts'

export type StoredDossier = Stream<DossierFact> & { readonly id: string }

/**
 * The facts of one dossier, by its id or by the kenmerk that is printed on its letters, in capitals or not. What is not there is bad input
 * that names the nearest; a kenmerk that several dossiers carry is bad input that names them.
 */
export async function readStoredDossier(asked: string, parts: StoreParts): Promise<StoredDossier> {
  const { store, database, settings } = parts
  const byId = await store.read(settings.gemeente, streamOf(asked))
  if (byId.version > 0) return { ...byId, id: asked }
  const known = await inGemeente(database, settings.gemeente, (trx) => listDossiers(trx, settings.gemeente))
  const found = known
    .filter(({ kenmerk }) => kenmerk?.toLowerCase() === asked.trim().toLowerCase())
    .map(({ dossier }) => dossier)
    .sort()
  const [id, ...others] = found
  if (id === undefined) {
    const words = known.flatMap(({ dossier, kenmerk }) => (kenmerk === null ? [dossier] : [kenmerk, dossier]))
    const nearest = findNearestWord(asked, words)
    throw new BadInput(
      `Dossier ${asked} bestaat niet in ${settings.gemeente}. Geef het ID, of het kenmerk dat op de brieven staat.${nearest === undefined ? '' : ` Bedoelde u ${nearest}?`}`,
    )
  }
  if (others.length > 0) {
    throw new BadInput(
      `Het kenmerk ${asked} staat op ${found.length} dossiers: ${found.slice(0, -1).join(', ')} en ${found.at(-1)}. Geef het ID van het dossier dat u bedoelt.`,
    )
  }
  return { ...(await store.read(settings.gemeente, streamOf(id))), id }
}
