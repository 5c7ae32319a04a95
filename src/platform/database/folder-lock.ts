import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processStart } from './process-table.ts'

/** Who holds the data folder: the app, or a command that started the database for itself. */
export type Holder = {
  readonly pid: number
  readonly started: string
  readonly kind: 'app' | 'command'
  readonly token: string
}

export type FolderLock = { release(): void }

const NAME = 'in-use.json'

/** Takes the data folder, or tells who holds it. A lock whose process is gone (kill -9) does not count. */
export function takeLock(folder: string, kind: Holder['kind']): FolderLock | Holder {
  const path = join(folder, NAME)
  const token = randomUUID()
  const mine: Holder = { pid: process.pid, started: processStart(process.pid) ?? '', kind, token }
  const draft = `${path}.${token}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(draft, path)) return { release: () => release(path, token) }
      const holder = findHolder(folder)
      if (holder !== undefined && isHeld(holder)) return holder
      // Of two processes that clear the same stale lock only one wins the link; PostgreSQL's own lock stands behind it.
      const stale = `${path}.stale-${token}`
      try {
        renameSync(path, stale)
      } catch {
        continue
      }
      rmSync(stale, { force: true })
    }
  } finally {
    rmSync(draft, { force: true })
  }
  const holder = findHolder(folder)
  if (holder !== undefined) return holder
  throw new Error(`the lock ${path} can neither be taken nor read`)
}

export function findHolder(folder: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, NAME), 'utf8'))
    return isHolder(read) ? read : undefined
  } catch {
    return undefined
  }
}

/** False when the process is gone, or another process has got its id. */
export function isHeld(holder: Holder): boolean {
  return processStart(holder.pid) === holder.started
}

function isHolder(read: unknown): read is Holder {
  return (
    typeof read === 'object' &&
    read !== null &&
    'pid' in read &&
    typeof read.pid === 'number' &&
    'started' in read &&
    typeof read.started === 'string' &&
    'kind' in read &&
    (read.kind === 'app' || read.kind === 'command') &&
    'token' in read &&
    typeof read.token === 'string'
  )
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
    throw fault
  }
}

function release(path: string, token: string): void {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isHolder(read) && read.token === token) rmSync(path, { force: true })
  } catch {
    // Already gone: nothing to release.
  }
}
