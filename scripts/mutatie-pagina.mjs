// For scripts/mutatie.mjs: the page with all that no test notices, docs/mutatie-gemist.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const PAGE = 'docs/mutatie-gemist.md'
const HEAD = `# What no test notices

Written by \`npm run mutatie\` after a whole run of a part; [mutatie.md](mutatie.md) says what is changed, how, and why some of this stays. Of each
change: its line and column, what stands there, and what it was changed into.
`
const LONGEST = 60
const BEFORE = 20

/** @typedef {{ line: number, column: number }} Point from line 1 and column 1 */
/** @typedef {{ place: { start: Point, end: Point }, replacement: string, noticed: boolean }} Change */

/**
 * Puts the outcome of one part on the page; what it says of other parts stays.
 * @param {readonly string[]} order of all parts
 * @param {ReadonlyMap<string, readonly Change[]>} files of each file that was changed all its changes
 */
export function writeMissed(name, order, files) {
  const written = sectionsOf(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '')
  written.set(name, section(name, files))
  const inOrder = order.flatMap((part) => written.get(part) ?? [])
  writeFileSync(PAGE, [HEAD, ...inOrder].join('\n'))
}

function sectionsOf(page) {
  const [, ...sections] = page.split(/^(?=## )/m)
  return new Map(sections.map((text) => [/^## (.*)$/m.exec(text)[1], `${text.trimEnd()}\n`]))
}

function section(name, files) {
  const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  const folders = Map.groupBy(files, ([file]) => dirname(file))
  const perFolder = [...folders].map(([folder, own]) => `\`${folder}\`: ${score(own)}\n`)
  const perFile = [...files]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([file, changes]) => {
      const missed = changes.filter((change) => !change.noticed)
      return missed.length === 0 ? [] : [fileSection(file, changes.length, missed)]
    })
  return [
    `## ${name}\n`,
    `${day}: ${score([...files])}\n`,
    ...(perFolder.length > 1 ? perFolder : []),
    ...perFile,
  ].join('\n')
}

function score(files) {
  const all = files.flatMap(([, changes]) => changes)
  const noticed = all.filter((change) => change.noticed).length
  return `${noticed} of ${all.length} noticed, ${((100 * noticed) / all.length).toFixed(1)} %`
}

function fileSection(file, tried, missed) {
  const source = readFileSync(file, 'utf8').split('\n')
  const lines = missed
    .toSorted(
      (a, b) => a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column,
    )
    .map(({ place, replacement }) => {
      const [was, becomes] = aroundDifference(textAt(source, place), oneLine(replacement))
      return `${place.start.line}:${place.start.column} ${was}  ->  ${becomes}`
    })
  return [`### ${file}: ${missed.length} of ${tried}\n`, '```text', ...lines, '```\n'].join('\n')
}

function textAt(source, { start, end }) {
  const lines = source.slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return oneLine(lines.join(' '))
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ')
}

/** Of long texts the part where they begin to differ, with what stands just before it. */
function aroundDifference(was, becomes) {
  const same = [...was].findIndex((sign, i) => sign !== becomes[i])
  const from = was.length <= LONGEST && becomes.length <= LONGEST ? 0 : Math.max(0, same - BEFORE)
  return [was, becomes].map((text) => {
    const part = text.slice(from, from + LONGEST)
    return `${from > 0 ? '…' : ''}${part}${from + LONGEST < text.length ? '…' : ''}`
  })
}
