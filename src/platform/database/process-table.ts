import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** True while a process with this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

/**
 * Something that tells this process from a later one with the same id: the moment it started.
 * Undefined when there is no such process.
 */
export function processStart(pid: number): string | undefined {
  const stat = readProc(pid, 'stat')
  // After the name in brackets, which may hold spaces, start time is the 20th field (proc(5), field 22).
  if (stat !== undefined) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  return isAlive(pid) ? ps(pid, 'lstart=') : undefined
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
