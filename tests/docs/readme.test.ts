import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands, isThere, localLinks, lostAnchors, pages, ROOT, readPage } from './markdown.ts'

/** The start of the app and the tests themselves are tried elsewhere (tests/security/start, .ci/run). */
const TRIED_ELSEWHERE = ['npm start', 'npm test']

const README = readPage('README.md')
const all = pages().flatMap((page) => commands(page))

let folder = ''
/** A folder to run in, in which the paths of the documentation hold and what is made is thrown away. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keukentafel-docs-'))
  for (const name of ['demo', 'docs', 'regelingen', 'src', 'node_modules', 'package.json'])
    symlinkSync(join(ROOT, name), join(folder, name))
  mkdirSync(join(folder, 'bin'))
  symlinkSync(join(ROOT, 'bin/keukentafel'), join(folder, 'bin/keukentafel'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the README is one screen', () => {
  expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(70)
})

test('it shows the way from start to command line', () => {
  const written = commands('README.md').map(({ command }) => command)
  for (const start of [
    'npm start',
    'npm test',
    'bin/keukentafel toets',
    'bin/keukentafel brief',
    'bin/keukentafel termijn',
  ])
    expect(
      written.some((command) => command.includes(start)),
      start,
    ).toBe(true)
})

test.each(all.filter(({ command }) => !TRIED_ELSEWHERE.includes(command)))(
  '$page: $command ends with $exit',
  ({ command, exit }) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr: status === exit ? '' : stderr }).toEqual({ status: exit, stderr: '' })
    const made = /--uit (\S+\.pdf)/.exec(command)?.[1]
    if (made === undefined) expect(stdout).not.toBe('')
    else expect(readFileSync(join(folder, made)).subarray(0, 5).toString()).toBe('%PDF-')
  },
)

test('every file that a page points at exists', () => {
  const links = pages().flatMap((page) => localLinks(page))
  expect(links.length).toBeGreaterThan(100)
  expect(links.filter(({ to }) => !isThere(to))).toEqual([])
  expect(pages().flatMap((page) => lostAnchors(page))).toEqual([])
})

test('every script that a page names is in package.json', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readPage('package.json'))
  const named = pages().flatMap((page) =>
    [...readPage(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test('no page tells where or with what it was made, or leaves something to be written', () => {
  const telling = pages().filter((page) =>
    /[\s(`'"]\/(home|root|tmp|mnt|srv)\/|\bTODO\b|\bFIXME\b|lorem ipsum/i.test(readPage(page)),
  )
  expect(telling).toEqual([])
})

test('a planted link and a planted command are read', () => {
  const page = '# Kop\n[weg](nergens.md) [hier](#geen)\n```sh\nfalse # afloop 1\necho a \\\n  b\n```\n'
  expect(localLinks('docs/x.md', page)).toEqual([{ page: 'docs/x.md', to: 'docs/nergens.md' }])
  expect(isThere('docs/nergens.md')).toBe(false)
  expect(lostAnchors('docs/x.md', page)).toEqual(['geen'])
  expect(commands('x.md', page).map(({ command, exit }) => [command, exit])).toEqual([
    ['false', 1],
    ['echo a    b', 0],
  ])
})
