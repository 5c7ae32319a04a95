import type { Klok } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import type { Persoon } from '../platform/identity/persoon.ts'
import { createPdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { dossierRoutes } from '../web/dossier-routes.ts'
import { createDossierStore } from './create-dossier-store.ts'
import { dossierRelations } from './dossier-relations.ts'

/** Ties the pages about dossiers to store, local rules and letters: what `startServer` needs beside its settings. */
export function dossierSite(parts: { database: Database; klok: Klok; regeling: Regeling }) {
  const { database, klok, regeling } = parts
  const store = createDossierStore(database)
  const pdf = createPdfRenderer()
  return {
    store,
    routes: dossierRoutes({ store, regeling, pdf }),
    relations: dossierRelations(klok),
    homeOf,
    close: () => pdf.close(),
  }
}

/** The first page after logging in, by what someone comes here for. */
function homeOf({ rollen }: Persoon): string {
  if (rollen.includes('consulent')) return '/werk'
  if (rollen.includes('kwaliteitsmedewerker')) return '/werk/voorraad'
  return '/mijn'
}
