import { PERSONEN } from '../../demo/voorbeeldstad/personen.ts'
import type { AnyFact } from '../../src/basis/fact.ts'
import { accept } from '../../src/basis/outcome.ts'
import { voerUit } from '../../src/dossier/dossier-store.ts'
import { dossierSite } from '../../src/main/dossier-site.ts'
import { BUILT_IN_LOGIN, startServer } from '../../src/main/server.ts'
import { readSettings } from '../../src/main/settings.ts'
import { type Klok, klokOp } from '../../src/platform/clock/clock.ts'
import { inGemeente } from '../../src/platform/database/database.ts'
import { savePersoon } from '../../src/platform/identity/persoon.ts'
import type { Regeling } from '../../src/stelsel/regeling/regeling.ts'
import { testDatabase } from '../../src/testing/test-database.ts'
import { VOORBEELDSITE, VOORBEELDSTAD } from '../../src/testing/voorbeeldstad.ts'

const GEMEENTE = VOORBEELDSTAD.gemeente.id

/** A clock that stands still until a test moves it: terms of law count in days. */
function verstelbareKlok(tijdstip: string): Klok & { zetOp(tijdstip: string): void } {
  let klok = klokOp(tijdstip)
  return {
    nu: () => klok.nu(),
    vandaag: () => klok.vandaag(),
    zetOp: (later) => {
      klok = klokOp(later)
    },
  }
}

/** The rules of Voorbeeldstad, with something different in them. */
export function voorbeeldsiteMet(...versies: readonly Partial<Regeling>[]) {
  const meegeleverd = versies.map((anders) => ({ regeling: { ...VOORBEELDSTAD, ...anders }, tekst: '' }))
  return { gemeente: GEMEENTE, meegeleverd }
}

/** The real site on a database of its own, with the people of Voorbeeldstad and a clock that stands still. */
export async function startDossierSite(
  nu = '2026-11-23T09:00:00Z',
  regels: ReturnType<typeof voorbeeldsiteMet> = VOORBEELDSITE,
) {
  const test = await testDatabase()
  const { database } = test
  const klok = verstelbareKlok(nu)
  const site = dossierSite({ database, klok, ...regels })
  await inGemeente(database, GEMEENTE, async (trx) => {
    for (const { persoon, naam, rollen, telefoon, functie } of PERSONEN) {
      const extra = { ...(telefoon && { telefoon }), ...(functie && { functie }) }
      const login = { uitgever: BUILT_IN_LOGIN, subject: persoon }
      await savePersoon({ gemeente: GEMEENTE, persoon, naam, rollen, ...extra, ...login }, trx)
    }
  })
  const settings = { ...readSettings({ PORT: '0' }), port: 0 }
  const server = await startServer({
    settings,
    database,
    secret: 'x'.repeat(43),
    klok,
    routes: site.routes,
    relations: site.relations,
    homeOf: site.homeOf,
    findPersons: async () => PERSONEN,
    log: () => {},
  })
  return {
    origin: server.origin,
    database,
    appUrl: test.appUrl,
    store: site.store,
    regelingen: site.regelingen,
    gemeente: GEMEENTE,
    klok,
    /** Puts facts in a dossier as they are. */
    geef: (dossier: string, ...facts: readonly AnyFact[]) =>
      inGemeente(database, GEMEENTE, (trx) =>
        voerUit(
          site.store,
          trx,
          { gemeente: GEMEENTE, dossier, by: 'test', at: klok.nu(), key: crypto.randomUUID() },
          () => accept(facts),
        ),
      ),
    close: async () => {
      await server.close()
      await site.close()
      await test.close()
    },
  }
}
