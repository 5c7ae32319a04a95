// What `npm start` runs: database, schema, site; and stops them in the opposite order.
import { type Klok, systeemKlok } from '../platform/clock/clock.ts'
import { connect, type Database } from '../platform/database/database.ts'
import {
  type DatabaseSettings,
  openDatabase,
  readDatabaseSettings,
} from '../platform/database/open-database.ts'
import { createLog, errorFields } from '../platform/log/log.ts'
import { saveDemoPeople } from './demo-people.ts'
import { openVoorbeeldstad } from './demo-verhaal.ts'
import { dossierSite } from './dossier-site.ts'
import { getVoorbeeld, readRegelingen, regelingenVoorSite } from './regelingen.ts'
import { getSecret } from './secret.ts'
import { startServer } from './server.ts'
import { BadSettings, readSettings, type Settings } from './settings.ts'
import { startTermijnbewaking } from './termijnbewaking.ts'

/** Exit codes: 2 bad settings, 3 cannot start here, each with a message that says what to do. */
function stopWith(code: number, message: string): never {
  process.stderr.write(`keukentafel: ${message.replaceAll('\n', '\nkeukentafel: ')}\n`)
  process.exit(code)
}

function getSettings(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (error instanceof BadSettings) stopWith(2, error.message)
    throw error
  }
}

function messageFor(error: unknown, settings: Settings): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const where = `poort ${settings.port} op ${settings.host}`
  if (code === 'EADDRINUSE') {
    return `${where} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${settings.port + 1} npm start`
  }
  if (code === 'EACCES')
    return `${where} mag niet worden gebruikt. Kies een poort boven 1024: PORT=8700 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `het adres ${settings.host} is niet van deze machine. Zet HOST=127.0.0.1`
  }
  return error instanceof Error ? error.message : String(error)
}

/** In the demo the time of the story, told once in an empty store of our own; else the time it is. */
async function getKlok(
  { demo, oidc, gemeente }: Settings,
  { url, dataFolder }: DatabaseSettings,
  database: Database,
): Promise<Klok> {
  if (!demo || oidc !== undefined || url !== undefined) return systeemKlok
  const zeg = (tekst: string) => process.stdout.write(`${tekst}\n`)
  const regeling = getVoorbeeld(readRegelingen(), systeemKlok.vandaag().toString())
  return openVoorbeeldstad({ database, gemeente, dataFolder, regeling, klok: systeemKlok, zeg })
}

async function start(): Promise<void> {
  const settings = getSettings()
  const log = createLog()
  const closers: (() => Promise<void>)[] = []

  async function open(): Promise<string> {
    const databaseSettings = readDatabaseSettings(process.env)
    const opened = await openDatabase(databaseSettings)
    closers.push(() => opened.close())
    const database = connect(opened.appUrl)
    closers.push(() => database.destroy())
    const secret = settings.secret ?? getSecret(databaseSettings.dataFolder)
    const klok = await getKlok(settings, databaseSettings, database)
    const { gemeente } = settings
    const meegeleverd = regelingenVoorSite(gemeente)
    const pages = dossierSite({ database, klok, gemeente, meegeleverd, log })
    await pages.regelingen.ververs()
    closers.push(() => pages.close())
    const people = settings.demo ? await saveDemoPeople(database, settings.gemeente) : []
    const { routes, relations, homeOf } = pages
    const findPersons = async () => people
    const parts = {
      settings,
      database,
      secret,
      log,
      klok,
      routes,
      relations,
      homeOf,
      findPersons,
    }
    const server = await startServer(parts)
    closers.push(() => server.close())
    const bewaking = await startTermijnbewaking({
      database,
      appUrl: opened.appUrl,
      store: pages.store,
      gemeente: settings.gemeente,
      klok,
      log,
    })
    closers.push(() => bewaking.close())
    return server.origin
  }

  /** Opposite order: no new requests first, the database last. What is half open is let open first. */
  async function close(): Promise<void> {
    await opening.catch(() => {})
    for (const closer of closers.splice(0).toReversed()) await closer()
  }

  const opening = open()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          log({ event: 'close-failed', ...errorFields(error) })
          process.exit(3)
        },
      )
    })
  }
  try {
    const origin = await opening
    process.stdout.write(`Keukentafel draait op ${origin}\n`)
    if (settings.oidc === undefined) {
      process.stdout.write(
        'Oefenomgeving: inloggen zonder wachtwoord, u kiest wie u bent. Niet voor echte gegevens.\n',
      )
    }
  } catch (error) {
    await close().catch(() => {})
    stopWith(3, messageFor(error, settings))
  }
}

await start()
