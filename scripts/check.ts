// Static checks, one after the other; stops at the first that fails and says which.
import { spawnSync } from 'node:child_process'

const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['types', 'tsc', '-p', '.'],
  ['promises', 'oxlint', '--type-aware', '--deny-warnings', 'src', 'tests', 'scripts', 'demo'],
  ['unused code', 'knip', '--no-progress'],
]

for (const [name, command, ...args] of CHECKS) {
  process.stderr.write(`${name} ...\n`)
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error !== undefined || status !== 0) {
    process.stderr.write(`check failed: ${name} (${command} ${args.join(' ')})\n`)
    process.exit(1)
  }
}
