import type { Klok } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import type { Persoon } from '../platform/identity/persoon.ts'
import { errorFields, type Log } from '../platform/log/log.ts'
import { createPdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import { createRegelbeheerStore, regelingenBron } from '../stelsel/regelbeheer/regelingen-bron.ts'
import type { GeschrevenRegeling } from '../stelsel/regeling/regeling-bestand.ts'
import { dossierRoutes } from '../web/dossier-routes.ts'
import { createDossierStore } from './create-dossier-store.ts'
import { dossierRelations } from './dossier-relations.ts'

/** Rules that were laid down hold from a day to come, so another process may hear of them a minute later. */
const VERVERS_MS = 60_000

/** Ties the pages about dossiers to store, local rules and letters: what `startServer` needs beside its settings. */
export function dossierSite(parts: {
  readonly database: Database
  readonly klok: Klok
  readonly gemeente: string
  /** The rules that came with the product; what was laid down since is read from the facts. */
  readonly meegeleverd: readonly GeschrevenRegeling[]
  readonly log?: Log
}) {
  const { database, klok, gemeente, meegeleverd, log } = parts
  const store = createDossierStore(database)
  const regelbeheer = createRegelbeheerStore(database)
  const regelingen = regelingenBron({ database, store: regelbeheer, gemeente, meegeleverd })
  const refresh = () =>
    regelingen.ververs().catch((error: unknown) => {
      // The rules that were read last stay in force; someone must know.
      log?.({ event: 'regelingen-not-read', ...errorFields(error) })
    })
  const timer = setInterval(() => void refresh(), VERVERS_MS).unref()
  const pdf = createPdfRenderer()
  const pages = {
    store,
    regelbeheer,
    regelingen,
    pdf,
    get regeling() {
      return regelingen.op(klok.vandaag().toString())
    },
  }
  return {
    store,
    regelingen,
    routes: dossierRoutes(pages),
    relations: dossierRelations(klok),
    homeOf,
    close: () => {
      clearInterval(timer)
      return pdf.close()
    },
  }
}

/** The first page after logging in, by what someone comes here for. */
function homeOf({ rollen }: Persoon): string {
  if (rollen.includes('consulent')) return '/werk'
  if (rollen.includes('kwaliteitsmedewerker')) return '/werk/voorraad'
  if (rollen.includes('beheerder')) return '/beheer/regels'
  return '/mijn'
}
