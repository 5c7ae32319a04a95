import type { DossierStore } from '../../dossier/dossier-store.ts'
import { connect, type Database } from '../../platform/database/database.ts'
import {
  connectOrStart,
  type OpenDatabase,
  readDatabaseSettings,
} from '../../platform/database/open-database.ts'
import { createDossierStore } from '../create-dossier-store.ts'
import { BadSettings, readSettings, type Settings } from '../settings.ts'
import { BadInput, CannotRun } from './command.ts'

export type StoreParts = {
  readonly store: DossierStore
  readonly database: Database
  readonly settings: Settings
}

/** Works on the dossiers: through the database of the running app, or of one started for as long as this takes. */
export async function withStore<T>(work: (parts: StoreParts) => Promise<T>): Promise<T> {
  const settings = settingsFrom(process.env)
  const opened = await open()
  const database = connect(opened.appUrl, { max: 2 })
  try {
    return await work({ store: createDossierStore(database), database, settings })
  } finally {
    await database.destroy()
    await opened.close()
  }
}

function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  try {
    return readSettings(environment)
  } catch (error) {
    if (error instanceof BadSettings) throw new BadInput(error.message)
    throw error
  }
}

async function open(): Promise<OpenDatabase> {
  try {
    return await connectOrStart(readDatabaseSettings(process.env))
  } catch (error) {
    throw new CannotRun(
      `de database kon niet worden geopend: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
