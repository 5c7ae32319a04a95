// Runs the static checks and all tests, and ends with the plain line 'N passed, N failed'.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

function ensureChromium(): void {
  if (process.env['CHROMIUM'] !== undefined || CHROMIUM.some((path) => existsSync(path))) return
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      'No Chromium found: the browser journeys will fail. Install it, or set CHROMIUM to its path.',
    )
    return
  }
  console.error("Installing Debian's chromium for the browser journeys (once, a minute or two) ...")
  const install = 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium'
  const { status, stderr } = spawnSync('sh', ['-c', install], { encoding: 'utf8' })
  if (status !== 0) console.error(`Installing chromium failed:\n${stderr}`)
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Test files that fail to load have no failed assertion; each counts as one failure. */
function countFailures(report: Report): number {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return report.numFailedTests + unloadable.length
}

const checks = spawnSync(process.execPath, ['scripts/check.ts'], { stdio: 'inherit' })
ensureChromium()
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-test-'))
const reportFile = join(folder, 'report.json')
console.error('running the tests ...')
const run = spawnSync(
  'vitest',
  [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)

let passed = 0
let failedTests = 0
if (existsSync(reportFile)) {
  const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'))
  passed = report.numPassedTests
  failedTests = countFailures(report)
}
// A run that broke off, or a fault outside any test, has no failed test to count: it counts as one.
if (run.status !== 0 && failedTests === 0) failedTests = 1
const failed = failedTests + (checks.status === 0 ? 0 : 1)
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
