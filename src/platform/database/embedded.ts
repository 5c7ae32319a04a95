import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { escapeIdentifier, escapeLiteral } from 'pg'
import {
  findRun,
  findSecrets,
  getSecrets,
  guestsLeft,
  prepareFolder,
  removeRun,
  type Secrets,
  writeRun,
} from './data-folder.ts'
import { type FolderLock, findHolder, type Holder, isHeld, takeLock } from './folder-lock.ts'
import { readRightsSql, readRolesSql } from './migrate.ts'
import { type Report, SUPERUSER, startPostmaster } from './postmaster.ts'
import { withClient } from './with-client.ts'

const DATABASE = 'keukentafel'

/** Where a database can be reached, per role. */
export type Urls = { readonly appUrl: string; readonly adminUrl: string; readonly archivistUrl: string }

export type EmbeddedOptions = {
  readonly dataFolder: string
  readonly report: Report
  readonly serverSettings?: Readonly<Record<string, string>>
}

export type EmbeddedDatabase = Urls & {
  /** Log-in of the administrator of the embedded server, for tests and repair. */
  readonly superUrl: string
  close(): Promise<void>
}

/** The data folder is in use by another process. The message names it and says what to do. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse'
  readonly pid: number
  constructor(folder: string, holder: Holder) {
    super(
      `De gegevensmap ${folder} is in gebruik door proces ${holder.pid}. ` +
        `Stop dat proces eerst (kill ${holder.pid}), of kies een andere map met KEUKENTAFEL_DATA.`,
    )
    this.pid = holder.pid
  }
}

/** Starts the embedded server on the data folder. Refused when another process holds the folder. */
export async function startEmbedded(
  options: EmbeddedOptions,
  kind: Holder['kind'],
): Promise<EmbeddedDatabase> {
  const folder = prepareFolder(options.dataFolder)
  const lock = await lockFolder(folder, kind, options.report)
  try {
    return await startLocked(folder, options, kind, lock)
  } catch (fault) {
    lock.release()
    throw fault
  }
}

/** The running server of this data folder, when another process has one up: its app, or another command. */
export function findRunning(dataFolder: string): Urls | undefined {
  const folder = resolve(dataFolder)
  const holder = findHolder(folder)
  const run = findRun(folder)
  const secrets = findSecrets(folder)
  if (holder === undefined || run === undefined || secrets === undefined || !isHeld(holder)) return undefined
  return run.holder === holder.pid ? urls(run.port, secrets) : undefined
}

async function startLocked(
  folder: string,
  options: EmbeddedOptions,
  kind: Holder['kind'],
  lock: FolderLock,
): Promise<EmbeddedDatabase> {
  removeRun(folder)
  const secrets = getSecrets(folder)
  const postmaster = await startPostmaster({
    folder,
    superuserPassword: secrets.superuser,
    serverSettings: options.serverSettings ?? {},
    report: options.report,
  })
  const superUrl = url(postmaster.port, SUPERUSER, secrets.superuser, DATABASE)
  try {
    await prepareServer(postmaster.port, secrets)
    await prepareDatabase(superUrl)
  } catch (fault) {
    await postmaster.stop()
    throw fault
  }
  // The port stays the same when the server falls over and is started again.
  writeRun(folder, { holder: process.pid, port: postmaster.port })
  return {
    ...urls(postmaster.port, secrets),
    superUrl,
    close: async () => {
      removeRun(folder)
      // A command waits for other commands that joined it; the app is stopped by its operator and does not.
      if (kind === 'command') await guestsLeft(folder, options.report)
      await postmaster.stop()
      lock.release()
    },
  }
}

async function lockFolder(folder: string, kind: Holder['kind'], report: Report): Promise<FolderLock> {
  for (let waited = 0; ; waited += 50) {
    const taken = takeLock(folder, kind)
    if ('release' in taken) return taken
    // A command is done soon; an app stays.
    if (taken.kind === 'app' || waited >= 20_000) throw new DataFolderInUse(folder, taken)
    if (waited === 1000) report(`Wacht tot proces ${taken.pid} klaar is met de database ...`)
    await pause(50)
  }
}

async function prepareServer(port: number, secrets: Secrets): Promise<void> {
  await withClient(url(port, SUPERUSER, secrets.superuser, 'postgres'), async (client) => {
    await client.query(readRolesSql())
    for (const [role, password] of [
      ['kt_owner', secrets.owner],
      ['kt_app', secrets.app],
      ['kt_archivist', secrets.archivist],
    ] as const) {
      await client.query(`alter role ${escapeIdentifier(role)} password ${escapeLiteral(password)}`)
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(DATABASE)} owner kt_owner`)
  })
}

/** Gives the roles their rights inside a database; for an administrator of the server. */
export async function prepareDatabase(superUrl: string): Promise<void> {
  await withClient(superUrl, (client) => client.query(readRightsSql()))
}

function urls(port: number, secrets: Secrets): Urls {
  return {
    appUrl: url(port, 'kt_app', secrets.app, DATABASE),
    adminUrl: url(port, 'kt_owner', secrets.owner, DATABASE),
    archivistUrl: url(port, 'kt_archivist', secrets.archivist, DATABASE),
  }
}

function url(port: number, user: string, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}
