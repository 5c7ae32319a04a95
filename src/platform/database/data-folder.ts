import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Report } from './postmaster.ts'
import { findRecord, writePrivate } from './private-file.ts'
import { isAlive } from './process-table.ts'

/** The log-ins of the embedded server, by role. */
export type Secrets = {
  readonly superuser: string
  readonly owner: string
  readonly app: string
  readonly archivist: string
}

const MAX_LOG = 10_000_000

/** Makes the data folder when it is not there. Inside it: postgres/, secrets.json, run.json, in-use.json, postgres.log. */
export function prepareFolder(dataFolder: string): string {
  const folder = resolve(dataFolder)
  try {
    // 0711: the unprivileged user that runs PostgreSQL for root must get through, without seeing what is there.
    if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o711)
    mkdirSync(join(folder, 'guests'), { recursive: true, mode: 0o700 })
    const log = join(folder, 'postgres.log')
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG) truncateSync(log)
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault)
    throw new Error(
      `De gegevensmap ${folder} kan niet worden gebruikt: ${why}. Kies een andere map met KEUKENTAFEL_DATA.`,
    )
  }
  return folder
}

/** The passwords, made once for this data folder and readable by its owner only. */
export function getSecrets(folder: string): Secrets {
  const found = findSecrets(folder)
  if (found !== undefined) return found
  const password = () => randomBytes(24).toString('base64url')
  const secrets: Secrets = {
    superuser: password(),
    owner: password(),
    app: password(),
    archivist: password(),
  }
  writePrivate(join(folder, 'secrets.json'), JSON.stringify(secrets))
  return secrets
}

export function findSecrets(folder: string): Secrets | undefined {
  const { superuser, owner, app, archivist } = findRecord(join(folder, 'secrets.json')) ?? {}
  if (typeof superuser !== 'string' || typeof owner !== 'string') return undefined
  if (typeof app !== 'string' || typeof archivist !== 'string') return undefined
  return { superuser, owner, app, archivist }
}

/** Where the server of this folder runs; written when it is ready, removed before it stops. */
export type Run = { readonly holder: number; readonly port: number }

export function writeRun(folder: string, run: Run): void {
  writePrivate(join(folder, 'run.json'), JSON.stringify(run))
}

export function removeRun(folder: string): void {
  rmSync(join(folder, 'run.json'), { force: true })
}

export function findRun(folder: string): Run | undefined {
  const { holder, port } = findRecord(join(folder, 'run.json')) ?? {}
  return typeof holder === 'number' && typeof port === 'number' ? { holder, port } : undefined
}

/** Notes that this process uses a server that another one started, so that the other does not stop it under us. */
export function registerGuest(folder: string): { leave(): void } {
  const path = join(folder, 'guests', String(process.pid))
  writePrivate(path, '')
  return { leave: () => rmSync(path, { force: true }) }
}

/** Waits until no other process uses the server that this one started. */
export async function guestsLeft(folder: string, report: Report): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    const guests = readdirSync(join(folder, 'guests'))
      .map(Number)
      .filter((pid) => pid > 0 && pid !== process.pid)
    const present = guests.filter(isAlive)
    for (const gone of guests)
      if (!present.includes(gone)) rmSync(join(folder, 'guests', String(gone)), { force: true })
    if (present.length === 0) return
    if (waited === 3000) report(`Wacht tot proces ${present.join(', ')} klaar is met de database ...`)
    await pause(50)
  }
}
