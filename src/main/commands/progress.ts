import type { CommandOutput } from './command.ts'

const WIDTH = 30

/** A bar on stderr for long work, only when someone watches; it leaves nothing behind. */
export function startProgress(
  label: string,
  total: number,
  { watched }: CommandOutput,
): (done: number) => void {
  if (!watched || total < 2) return () => undefined
  return (done) => {
    const filled = Math.round((done / total) * WIDTH)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`
    process.stderr.write(done >= total ? '\r\u001B[K' : `\r${label} ${bar} ${done} van ${total}`)
  }
}
