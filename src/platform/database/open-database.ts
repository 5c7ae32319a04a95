import { fileURLToPath } from 'node:url'
import { prepareFolder, registerGuest } from './data-folder.ts'
import { findRunning, startEmbedded, type Urls } from './embedded.ts'
import { findPending, migrate, readRightsSql, readRolesSql } from './migrate.ts'
import type { Report } from './postmaster.ts'
import { withClient } from './with-client.ts'

export type DatabaseSettings = {
  /** Where the embedded server keeps its data, when `url` is not given. */
  readonly dataFolder: string
  /** Administrator of a server of your own; the app then works as kt_app by `set role`. */
  readonly url?: string
  /** Log-in of kt_app on a server of your own, when it has one. */
  readonly appUrl?: string
  readonly report?: Report
  /** Settings of the embedded server, for tests. */
  readonly serverSettings?: Readonly<Record<string, string>>
}

export type OpenDatabase = Urls & { close(): Promise<void> }

/** KEUKENTAFEL_DATA, DATABASE_URL and DATABASE_APP_URL; without them the folder `data/` of the checkout. */
export function readDatabaseSettings(
  environment: Readonly<Record<string, string | undefined>>,
): DatabaseSettings {
  const url = environment['DATABASE_URL']
  const appUrl = environment['DATABASE_APP_URL']
  const checkout = fileURLToPath(new URL('../../../data', import.meta.url))
  return {
    dataFolder: environment['KEUKENTAFEL_DATA'] || checkout,
    ...(url ? { url } : {}),
    ...(appUrl ? { appUrl } : {}),
  }
}

/** For the app: one per data folder. Brings the schema up to date before anything is served. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  return settings.url === undefined ? openEmbedded(settings, 'app') : openServer(settings, settings.url)
}

/** For the command line: uses the server of the running app, or starts one for as long as the command runs. */
export async function connectOrStart(settings: DatabaseSettings): Promise<OpenDatabase> {
  if (settings.url !== undefined) return openServer(settings, settings.url)
  const guest = registerGuest(prepareFolder(settings.dataFolder))
  const running = findRunning(settings.dataFolder)
  if (running === undefined) {
    guest.leave()
    return openEmbedded(settings, 'command')
  }
  const pending = await findPending(running.appUrl)
  if (pending.length > 0) {
    guest.leave()
    throw new Error('De draaiende Keukentafel is van een andere versie. Stop hem en start hem opnieuw.')
  }
  return { ...running, close: async () => guest.leave() }
}

async function openEmbedded(settings: DatabaseSettings, kind: 'app' | 'command'): Promise<OpenDatabase> {
  const { dataFolder, serverSettings, report = reportOnStderr } = settings
  const options = { dataFolder, report, ...(serverSettings === undefined ? {} : { serverSettings }) }
  const embedded = await startEmbedded(options, kind)
  try {
    await migrate(embedded.adminUrl)
  } catch (fault) {
    await embedded.close()
    throw fault
  }
  return embedded
}

async function openServer(settings: DatabaseSettings, adminUrl: string): Promise<OpenDatabase> {
  await prepareRoles(adminUrl)
  await migrate(adminUrl)
  return {
    adminUrl,
    appUrl: settings.appUrl ?? asRole(adminUrl, 'kt_app'),
    archivistUrl: asRole(adminUrl, 'kt_archivist'),
    close: async () => {},
  }
}

/** Makes the roles on a server of your own, when they are not there and the administrator may. */
async function prepareRoles(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    try {
      await client.query(readRolesSql())
      await client.query(readRightsSql())
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault)
      throw new Error(
        `De rollen konden niet worden gemaakt (${why}). Laat een beheerder van de server database/roles.sql en database/rights.sql uitvoeren.`,
      )
    }
  })
}

/** The same log-in, working as another role from the first statement on. */
export function asRole(url: string, role: string): string {
  const changed = new URL(url)
  const options = changed.searchParams.get('options') ?? ''
  changed.searchParams.set('options', `${options} -c role=${role}`.trim())
  return changed.href
}

function reportOnStderr(message: string): void {
  process.stderr.write(`keukentafel: ${message}\n`)
}
