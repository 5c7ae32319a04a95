import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * True while a process with this id runs, ours or not. One that ended and was not yet cleared away by its parent
 * (zombie, usual in containers) does not count.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EPERM')) return false
  }
  const state = statFields(pid)?.[0]
  return state === undefined || !ENDED.has(state)
}

/**
 * Something that tells this process from a later one with the same id: the moment it started.
 * Undefined when there is no such process.
 */
export function processStart(pid: number): string | undefined {
  const fields = statFields(pid)
  if (fields === undefined) return isAlive(pid) ? ps(pid, 'lstart=') : undefined
  const [state = ''] = fields
  return ENDED.has(state) ? undefined : fields[19]
}

const ENDED: ReadonlySet<string> = new Set(['Z', 'X'])

/** What stands in proc(5) stat after the name in brackets, which may hold spaces: the state, ..., as 20th the start. */
function statFields(pid: number): string[] | undefined {
  const stat = readProc(pid, 'stat')
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** The command with its arguments, separated by spaces; undefined when there is no such process. */
export function commandLine(pid: number): string | undefined {
  const line = readProc(pid, 'cmdline')
  if (line !== undefined) return line.replaceAll('\0', ' ').trim()
  return isAlive(pid) ? ps(pid, 'command=') : undefined
}

function readProc(pid: number, name: string): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}

function ps(pid: number, field: string): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
