import { type DossierStore, readDossierFact } from '../dossier/dossier-store.ts'
import { overzichtProjection } from '../dossier/overzicht.projection.ts'
import type { Database } from '../platform/database/database.ts'
import { createFactStore } from '../platform/fact-store/fact-store.ts'

/** The store of dossiers with the views that go with it; apart from the pages, so that a command need not load those. */
export function createDossierStore(database: Database): DossierStore {
  return createFactStore({ database, readFact: readDossierFact, projections: [overzichtProjection] })
}
