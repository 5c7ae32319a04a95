import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const EXAMPLES = join(ROOT, 'demo/voorbeelden')

export type Answer = { readonly status: number | null; readonly out: string; readonly err: string }

/** Runs the command line as `bin/keukentafel` does, in a process of its own. */
export async function run(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Answer> {
  const child = spawn(
    process.execPath,
    ['--import', join(ROOT, 'scripts/jsx.mjs'), join(ROOT, 'src/main/command-line.ts'), ...args],
    { cwd: ROOT, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env }, stdio: 'pipe' },
  )
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, err }
}

/** A folder for one test file; call `remove` in `afterAll`. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-opdrachtregel-'))
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What may never be seen: the inside of the program. */
export const STACK_TRACE = /\n\s+at |node:internal|\.ts:\d+|Error:/
