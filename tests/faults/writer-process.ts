import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Ack = { readonly stream: string; readonly version: number; readonly key: string }

/** A writer that runs, and what it acknowledged so far. */
export type Writer = {
  readonly child: ChildProcess
  readonly acks: readonly Ack[]
  /** Resolves when so many acks are in; throws with what it said when it ended before. */
  acked(count: number): Promise<void>
  /** Resolves when the process is gone and its last line was read. */
  ended(): Promise<void>
  readonly said: () => string
}

export type WriterOptions = {
  readonly serverSettings?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

export async function startWriter(
  dataFolder: string,
  name: string,
  options: WriterOptions = {},
): Promise<Writer> {
  const { serverSettings = {}, env = {}, uid } = options
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'writer.ts'), dataFolder, name, JSON.stringify(serverSettings)],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    },
  )
  const acks: Ack[] = []
  let said = ''
  let wake = Promise.withResolvers<void>()
  let isReady = false
  let isGone = false
  const gone = Promise.all([once(child, 'exit'), once(child.stdout, 'close')]).then(() => {
    isGone = true
    wake.resolve()
  })
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word, stream = '', version = '', key = ''] = line.split(' ')
    if (word === 'ready') isReady = true
    // A line cut short by the kill was not an acknowledgement.
    if (word === 'ack' && key !== '') acks.push({ stream, version: Number(version), key })
    wake.resolve()
    wake = Promise.withResolvers()
  })
  const until = async (condition: () => boolean) => {
    while (!condition()) {
      if (isGone)
        throw new Error(`the writer ended too early (${child.exitCode ?? child.signalCode}): ${said}`)
      await wake.promise
    }
  }
  await until(() => isReady)
  return {
    child,
    acks,
    acked: (count) => until(() => acks.length >= count),
    ended: () => gone,
    said: () => said,
  }
}

/** The process that serves this data folder. */
export function postmasterOf(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** The same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
