import { sql } from 'kysely'
import { Client } from 'pg'
import { z } from 'zod'
import { dagVanTijdstip } from '../../src/basis/dag.ts'
import { BUILT_IN_LOGIN, startServer } from '../../src/main/server.ts'
import { readSettings } from '../../src/main/settings.ts'
import { RELATIES, type Relatie } from '../../src/platform/access/policy.ts'
import { createRelations } from '../../src/platform/access/relations.ts'
import type { Klok } from '../../src/platform/clock/clock.ts'
import { type Database, inGemeente, type Trx } from '../../src/platform/database/database.ts'
import { ConcurrentChange } from '../../src/platform/fact-store/append-conflict.ts'
import { savePersoon } from '../../src/platform/identity/persoon.ts'
import { ROLLEN, type Rol } from '../../src/platform/identity/rol.ts'
import { startSessie } from '../../src/platform/identity/sessie.ts'
import type { LogLine } from '../../src/platform/log/log.ts'
import { testDatabase } from '../../src/testing/test-database.ts'
import { botsing, klaar, NIET_GEVONDEN, weigering } from '../../src/web/answer.ts'
import { dossierAct } from '../../src/web/form-act.ts'
import { Afloop, frame, hidden, waardeVan } from '../../src/web/frame.tsx'
import { file, page, type Route } from '../../src/web/route.ts'
import { startPage } from '../../src/web/start-page.tsx'
import { Form } from '../../src/web/ui/form.tsx'
import { Pagina } from '../../src/web/ui/pagina.tsx'
import { Browser } from './browser.ts'

const GEMEENTE = 'voorbeeldstad'
export const START = Temporal.Instant.from('2026-11-02T09:00:00Z')

/** One person per role, and who stands in which relation to the example dossiers; a test may change it. */
type Bindings = Set<`${string} ${Relatie} ${string}`>

async function readProef(dossier: string, trx: Trx) {
  const { rows } = await sql<{ tekst: string; versie: number }>`
    select tekst, versie from proef where dossier = ${dossier}
  `.execute(trx)
  return rows[0]
}

async function writeProef(dossier: string, tekst: string, versie: number | undefined, trx: Trx) {
  const { rows } = await sql`
    update proef set tekst = ${tekst}, versie = versie + 1
    where dossier = ${dossier} and versie = ${versie ?? -1} returning 1
  `.execute(trx)
  if (rows.length === 0) throw new ConcurrentChange(dossier, versie ?? -1, -1)
}

/** Pages that have everything a page can have, on a table of the test. */
export const proefRoutes: readonly Route[] = [
  startPage(),
  page({
    path: '/proef/:dossier/verslag',
    policy: {
      roles: ['consulent', 'inwoner', 'mantelzorger'],
      relation: ['behandelaar', 'eigen', 'gemachtigde'],
      audit: 'verslag-ingezien',
    },
    load: async ({ dossier, trx }) => (await readProef(dossier, trx)) ?? NIET_GEVONDEN,
    acts: {
      bewaar: dossierAct({
        policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'verslag-bewaard' },
        input: z.strictObject({ tekst: z.string().min(1, 'Vul een tekst in') }),
        act: async ({ dossier, trx, gezienVersie }, { tekst }) => {
          if (tekst.includes('verboden')) {
            return weigering({
              code: 'GEEN_GESPREK',
              reden: 'Er is nog geen gesprek geweest.',
              grondslag: [{ bron: 'artikel 2.3.2 Wmo 2015', link: 'https://wetten.overheid.nl/' }],
            })
          }
          if (tekst.includes('stuk')) throw new Error(`kapot bij ${tekst}`)
          if (tekst.includes('botst')) return botsing()
          await writeProef(dossier, tekst, gezienVersie, trx)
          return klaar(`/proef/${dossier}/verslag`, 'Uw verslag is opgeslagen.')
        },
      }),
    },
    huidig: ({ tekst }) => ({ tekst }),
    view: ({ tekst, versie }, context) => (
      <Pagina {...frame(context)} title="Verslag">
        <Afloop page={context} labels={{ tekst: 'Tekst' }} />
        <p id="nu">{tekst}</p>
        <Form {...hidden(context)} actie="bewaar" gezienVersie={versie}>
          <textarea name="tekst" defaultValue={waardeVan(context, 'tekst', tekst)} />
        </Form>
      </Pagina>
    ),
  }),
  page({
    path: '/proef/mijn',
    policy: { roles: ['inwoner'], relation: 'eigen', audit: 'hulpvraag-ingezien', purpose: 'eigen inzage' },
    findDossier: async () => 'd1',
    load: async ({ dossier, trx }) => (await readProef(dossier, trx)) ?? NIET_GEVONDEN,
    view: ({ tekst }, context) => (
      <Pagina {...frame(context)} title="Mijn hulpvraag">
        <p>{tekst}</p>
      </Pagina>
    ),
  }),
  page({
    path: '/proef/werk',
    policy: { roles: ['consulent', 'kwaliteitsmedewerker'] },
    load: async ({ persoon }) => ({ naam: persoon.naam }),
    view: ({ naam }, context) => (
      <Pagina {...frame(context)} title="Werk">
        <p>Dag {naam}</p>
      </Pagina>
    ),
  }),
  page({
    path: '/proef/schrijft-bij-lezen',
    policy: { roles: ['consulent'] },
    load: async ({ trx }) => {
      await sql`update proef set tekst = 'door lezen veranderd'`.execute(trx)
      return {}
    },
    view: (_data, context) => (
      <Pagina {...frame(context)} title="Mag niet">
        Mag niet
      </Pagina>
    ),
  }),
  page({
    path: '/proef/melding',
    policy: { public: true },
    form: z.strictObject({ woorden: z.string().min(1, 'Vertel wat niet lukt') }),
    load: async () => ({}),
    act: async (_context, { woorden }) => klaar('/proef/melding', `Ontvangen: ${woorden}`),
    view: (_data, context) => (
      <Pagina {...frame(context)} title="Melding">
        <Afloop page={context} />
        <Form {...hidden(context)}>
          <input name="woorden" defaultValue={waardeVan(context, 'woorden')} />
        </Form>
      </Pagina>
    ),
  }),
  file({
    path: '/proef/:dossier/brief.pdf',
    policy: { roles: ['consulent', 'inwoner'], relation: ['behandelaar', 'eigen'], audit: 'brief-ingezien' },
    load: async ({ dossier, trx }) =>
      (await readProef(dossier, trx)) === undefined
        ? NIET_GEVONDEN
        : { body: '%PDF-1.7', type: 'application/pdf', name: 'besluit.pdf' },
  }),
]

export async function testSite(
  routes: readonly Route[] | ((parts: { database: Database; klok: Klok }) => readonly Route[]) = proefRoutes,
  environment: Record<string, string> = {},
) {
  const db = await testDatabase()
  const owner = new Client({ connectionString: db.superUrl })
  await owner.connect()
  await owner.query(`
    create table proef (gemeente text not null default 'voorbeeldstad', dossier text primary key, tekst text not null, versie integer not null);
    insert into proef (dossier, tekst, versie) values ('d1', 'Eerste tekst', 1), ('d2', 'Van een ander', 1);
    grant select, insert, update on proef to kt_app;
  `)
  await inGemeente(db.database, GEMEENTE, async (trx) => {
    for (const rol of ROLLEN) {
      await savePersoon(
        {
          gemeente: GEMEENTE,
          persoon: rol,
          naam: `De ${rol}`,
          rollen: [rol],
          uitgever: BUILT_IN_LOGIN,
          subject: rol,
        },
        trx,
      )
    }
    await savePersoon(
      {
        gemeente: GEMEENTE,
        persoon: 'niemand',
        naam: 'Zonder rol',
        rollen: [],
        uitgever: BUILT_IN_LOGIN,
        subject: 'niemand',
      },
      trx,
    )
  })

  const bindings: Bindings = new Set(['consulent behandelaar d1', 'inwoner eigen d1'])
  const relations = createRelations()
  for (const relatie of RELATIES) {
    relations.register(relatie, async ({ persoon }, dossier) =>
      bindings.has(`${persoon} ${relatie} ${dossier}`),
    )
  }
  const time = { now: START }
  const lines: LogLine[] = []
  const closeDatabase = async () => {
    await owner.end()
    await db.close()
  }
  const klok: Klok = { nu: () => time.now, vandaag: () => dagVanTijdstip(time.now) }
  const server = await startServer({
    settings: readSettings({ PORT: '0', ...environment }),
    database: db.database,
    secret: 'een geheim dat alleen in tests bestaat',
    klok,
    log: (line) => lines.push(line),
    routes: typeof routes === 'function' ? routes({ database: db.database, klok }) : routes,
    relations,
    findPersons: async () =>
      [...ROLLEN, 'niemand', 'onbekend'].map((persoon) => ({
        persoon,
        naam: `De ${persoon}`,
        rol: persoon,
        uitleg: 'Voor de test.',
      })),
    homeOf: () => '/proef/werk',
  }).catch(async (error: unknown) => {
    await closeDatabase()
    throw error
  })

  return {
    db,
    owner,
    origin: server.origin,
    time,
    lines,
    bindings,
    browser: () => new Browser(server.origin),
    /** A browser that reaches the site through a proxy, under its public name. */
    browserBehindProxy: () => new Browser(server.origin, server.port),
    /** A browser that is logged in already, without the detour. */
    loggedIn: async (persoon: Rol | 'niemand') => {
      const browser = new Browser(server.origin)
      const token = await inGemeente(db.database, GEMEENTE, (trx) =>
        startSessie(GEMEENTE, persoon, time.now, trx),
      )
      browser.cookies.set('kt_sessie', { value: token, path: '/' })
      return browser
    },
    close: async () => {
      await server.close()
      await closeDatabase()
    },
  }
}

export type TestSite = Awaited<ReturnType<typeof testSite>>
