import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Binaries, chooseRunAs, getBinaries, type RunAs } from './binaries.ts'
import { writePrivate } from './private-file.ts'
import { commandLine } from './process-table.ts'

/** Tells the person at the terminal what takes long. */
export type Report = (message: string) => void

/** Name of the administrator inside the embedded server. */
export const SUPERUSER = 'kt_beheer'

export type PostmasterOptions = {
  /** Absolute. The cluster comes in `postgres/` inside it. */
  readonly folder: string
  readonly superuserPassword: string
  /** Settings of the server, such as `fsync: 'off'` for tests of logic. */
  readonly serverSettings: Readonly<Record<string, string>>
  readonly report: Report
}

export type Postmaster = { readonly port: number; stop(): Promise<void> }

/** A server that lived shorter than this is given a moment before it is started again. */
const SHORT_LIFE = 5000

/** Above the highest id that Linux and macOS hand out. */
const IMPOSSIBLE_PID = 2 ** 22 + 1

/** Makes the cluster when there is none, starts PostgreSQL on it, and starts it again when it falls over. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const binaries = getBinaries()
  const runAs = chooseRunAs(binaries, options.folder)
  const cluster = join(options.folder, 'postgres')
  await stopOrphan(cluster, options.report)
  if (!existsSync(join(cluster, 'PG_VERSION'))) makeCluster(options, binaries, runAs, cluster)
  takeOwnership(cluster, runAs)

  const port = await findFreePort()
  let child = await startOnce(options, binaries, runAs, cluster, port)
  let stopping = false
  let restarting = Promise.resolve()
  const ending = new AbortController()

  const watch = (watched: ChildProcess) => {
    const since = performance.now()
    watched.once('exit', () => {
      if (!stopping) restarting = restart(performance.now() - since < SHORT_LIFE ? 1 : 0)
    })
  }
  /** A full disk, say, makes it fall over at once: it goes on trying, ever slower, so that making room is enough. */
  const restart = async (firstAttempt: number) => {
    options.report('PostgreSQL is omgevallen en wordt opnieuw gestart.')
    for (let attempt = firstAttempt; !stopping; attempt++) {
      try {
        if (attempt > 0)
          await pause(Math.min(30_000, 500 * 2 ** attempt), undefined, { signal: ending.signal })
        child = await startOnce(options, binaries, runAs, cluster, port)
        watch(child)
        return
      } catch (fault) {
        if (!stopping) options.report(fault instanceof Error ? fault.message : String(fault))
      }
    }
  }
  watch(child)

  return {
    port,
    stop: async () => {
      stopping = true
      ending.abort()
      await restarting
      await stopChild(child, options.report)
    },
  }
}

function makeCluster(options: PostmasterOptions, binaries: Binaries, runAs: RunAs, cluster: string): void {
  options.report('De database wordt eenmalig aangemaakt ...')
  // Made beside it and then renamed: an initdb that is cut short leaves nothing behind that looks like a cluster.
  const draft = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writePrivate(passwordFile, options.superuserPassword)
  if (runAs.owner !== undefined) {
    chownSync(draft, runAs.owner, runAs.owner)
    chownSync(passwordFile, runAs.owner, runAs.owner)
  }
  const args = [
    '-D',
    draft,
    '-U',
    SUPERUSER,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ]
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums')
  if (options.serverSettings['fsync'] === 'off') args.push('--no-sync')
  const [command = '', ...words] = [...runAs.prefix, binaries.initdb, ...args]
  const made = spawnSync(command, words, {
    cwd: '/',
    env: serverEnvironment(),
    encoding: 'utf8',
    ...identity(runAs),
  })
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    const why = made.error?.message ?? `${made.stdout}${made.stderr}`.trim()
    throw new Error(`De database kon niet worden aangemaakt in ${options.folder}:\n${why}`)
  }
  renameSync(draft, cluster)
}

/** A cluster that was made by another user (first as root, later not, or the other way) changes hands. */
function takeOwnership(cluster: string, runAs: RunAs): void {
  if (runAs.owner === undefined || statSync(join(cluster, 'PG_VERSION')).uid === runAs.owner) return
  const changed = spawnSync('chown', ['-R', `${runAs.owner}:${runAs.owner}`, cluster], { encoding: 'utf8' })
  if (changed.status !== 0)
    throw new Error(`De map ${cluster} kon niet worden overgedragen: ${changed.stderr}`)
}

async function startOnce(
  options: PostmasterOptions,
  binaries: Binaries,
  runAs: RunAs,
  cluster: string,
  port: number,
): Promise<ChildProcess> {
  for (let attempt = 0; ; attempt++) {
    const child = spawnPostgres(options, binaries, runAs, cluster, port)
    if (await becameReady(child, cluster, options.report)) return child
    const tail = logTail(options.folder)
    // After kill -9 of the postmaster its children need a moment to notice; they still hold the shared memory.
    if (attempt < 40 && tail.includes('shared memory block')) {
      await pause(250)
      continue
    }
    throw new Error(
      `PostgreSQL start niet. De laatste regels van ${join(options.folder, 'postgres.log')}:\n${tail}`,
    )
  }
}

function spawnPostgres(
  options: PostmasterOptions,
  binaries: Binaries,
  runAs: RunAs,
  cluster: string,
  port: number,
): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and details hold personal data, and a log is read by more people than the database.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...options.serverSettings,
  }
  const args = ['-D', cluster, '-p', String(port)]
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`)
  // Dies with us, also when we are killed outright; a group of its own, so that Ctrl-C reaches us first.
  const guard = hasSetpriv() ? ['setpriv', '--pdeathsig', 'INT', '--'] : []
  const [command = '', ...words] = [...runAs.prefix, ...guard, binaries.postgres, ...args]
  const log = openSync(join(options.folder, 'postgres.log'), 'a', 0o600)
  try {
    return spawn(command, words, {
      cwd: '/',
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
      ...identity(runAs),
    })
  } finally {
    closeSync(log)
  }
}

/** Waits until the server answers; false when it ended before. */
async function becameReady(child: ChildProcess, cluster: string, report: Report): Promise<boolean> {
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  for (let waited = 0; !ended; waited += 15) {
    const lines = pidFile(cluster)
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
    if (waited === 3000) report('De database herstelt zich na een afgebroken stop; dat kan even duren ...')
    await pause(15)
  }
  return false
}

async function stopChild(child: ChildProcess, report: Report): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGINT')
  const slow = setTimeout(() => report('De database wordt gestopt ...'), 3000)
  // After this the server is cut off; that is safe (it recovers at the next start), only slower.
  const hard = setTimeout(() => child.kill('SIGQUIT'), 30_000)
  await ended
  clearTimeout(slow)
  clearTimeout(hard)
}

/** Stops a server that was left behind by an app that was killed, and clears the traces of one that is gone. */
async function stopOrphan(cluster: string, report: Report): Promise<void> {
  const pid = findPostmaster(cluster)
  if (pid === undefined) {
    disownPidFile(cluster)
    return
  }
  process.kill(pid, 'SIGINT')
  for (let waited = 0; findPostmaster(cluster) === pid; waited += 20) {
    if (waited === 3000) report(`Een achtergebleven PostgreSQL (proces ${pid}) wordt gestopt ...`)
    if (waited === 30_000) process.kill(pid, 'SIGQUIT')
    if (waited > 60_000) throw new Error(`PostgreSQL (proces ${pid}) stopt niet. Stop het met: kill ${pid}`)
    await pause(20)
  }
}

/**
 * The id in the lock belongs to another program by now, or to a process that ended and was not cleared away. PostgreSQL
 * would refuse because of it. With an id that no process can have it still checks for children that were left behind.
 */
function disownPidFile(cluster: string): void {
  const [pid = '', ...rest] = pidFile(cluster)
  if (Number(pid) > 0) writeFileSync(join(cluster, 'postmaster.pid'), [IMPOSSIBLE_PID, ...rest].join('\n'))
}

/** The process that serves this cluster, when there is one. */
function findPostmaster(cluster: string): number | undefined {
  const pid = Number(pidFile(cluster)[0])
  if (!(pid > 0)) return undefined
  const line = commandLine(pid)
  return line?.includes('postgres') && line.includes(cluster) ? pid : undefined
}

function pidFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function logTail(folder: string): string {
  try {
    return readFileSync(join(folder, 'postgres.log'), 'utf8').trimEnd().split('\n').slice(-5).join('\n')
  } catch {
    return ''
  }
}

function identity(runAs: RunAs): { uid?: number; gid?: number } {
  return runAs.uid === undefined || runAs.gid === undefined ? {} : { uid: runAs.uid, gid: runAs.gid }
}

function serverEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

let setprivFound: boolean | undefined
function hasSetpriv(): boolean {
  setprivFound ??= process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0
  return setprivFound
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
