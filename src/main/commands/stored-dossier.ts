import { findNearestWord } from '../../basis/nearest-word.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { type DossierStore, streamOf } from '../../dossier/dossier-store.ts'
import { inGemeente } from '../../platform/database/database.ts'
import type { Stream } from '../../platform/fact-store/fact-store.ts'
import { BadInput } from './command.ts'
import type { StoreParts } from './with-store.ts'

/** The facts of one dossier; an id that is not there is bad input that names the nearest. */
export async function readStoredDossier(id: string, parts: StoreParts): Promise<Stream<DossierFact>> {
  const { store, settings } = parts
  const stream = await store.read(settings.gemeente, streamOf(id))
  if (stream.version > 0) return stream
  const nearest = findNearestWord(id, await idsOf(store, parts))
  throw new BadInput(
    `Dossier ${id} bestaat niet in ${settings.gemeente}.${nearest === undefined ? '' : ` Bedoelde u ${nearest}?`}`,
  )
}

async function idsOf(store: DossierStore, { database, settings }: StoreParts): Promise<readonly string[]> {
  const streams = await inGemeente(database, settings.gemeente, (trx) =>
    store.listStreams(trx, settings.gemeente, streamOf('')),
  )
  return streams.map(({ stream }) => stream.slice(streamOf('').length))
}
