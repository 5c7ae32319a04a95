import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PERSONEN } from '../../demo/voorbeeldstad/personen.ts'
import { readSettings } from '../../src/main/settings.ts'
import { LEESGRENZEN, leesbaarheid } from '../../src/stelsel/brieven/leesbaarheid.ts'
import { ROOT, readPage, section, tableRows } from './markdown.ts'

const FOLDER = 'docs/handleiding'
const GUIDES = ['inwoner.md', 'consulent.md', 'tweede-lezer.md'].map((file) => join(FOLDER, file))
/** People of the demo stand in bold in the tour of the README. */
const PEOPLE = PERSONEN.map(({ naam }) => naam)

/** Everything that stands in the code of the pages, on one line: a label may be broken over two. */
const screens = readdirSync(join(ROOT, 'src/web'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join(ROOT, 'src/web', file), 'utf8'))
  .join('\n')
  .replaceAll(/\s+/g, ' ')

/** What a guide says that stands on the screen. A bold sentence is emphasis, not a label. */
function labelsIn(text: string): readonly string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)]
    .map(([, label = '']) => label.replaceAll(/\s+/g, ' '))
    .filter((label) => !label.endsWith('.'))
}

/** The sentences of a page, without marks, tables and lists of steps run together. */
function paragraphs(text: string): readonly string[] {
  return text
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll('**', '')
    .split(/\n\s*\n|\n(?=\d\. |- )/)
    .map((paragraph) =>
      paragraph
        .replace(/^\s*(\d\.|-) /, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
}

test.each(GUIDES)('every label in %s stands on a screen', (guide) => {
  const labels = labelsIn(readPage(guide))
  expect(labels.length).toBeGreaterThan(4)
  expect(labels.filter((label) => !screens.includes(label))).toEqual([])
})

test('the tour of the README names people and labels that are there', () => {
  const names = labelsIn(section(readPage('README.md'), 'A tour of two minutes'))
  expect(names.filter((name) => PEOPLE.includes(name))).toHaveLength(3)
  expect(names.filter((name) => !PEOPLE.includes(name) && !screens.includes(name))).toEqual([])
})

test('the guide for the inwoner is as plain as our letters', () => {
  const { langsteZin, gemiddeldeZin, douma, lijdend } = leesbaarheid(
    paragraphs(readPage(join(FOLDER, 'inwoner.md'))),
  )
  expect(langsteZin).toBeLessThanOrEqual(LEESGRENZEN.langsteZin)
  expect(gemiddeldeZin).toBeLessThanOrEqual(LEESGRENZEN.gemiddeldeZin)
  expect(douma).toBeGreaterThanOrEqual(LEESGRENZEN.douma)
  expect(lijdend).toBeLessThanOrEqual(LEESGRENZEN.lijdend)
})

test('the settings of the guide are the settings of the program', () => {
  const source = ['src/main/settings.ts', 'src/platform/database/open-database.ts'].map(readPage).join('\n')
  const known = [...source.matchAll(/\b(PORT|HOST|KEUKENTAFEL_[A-Z_]+|DATABASE_(?:APP_)?URL)\b/g)].map(
    ([name]) => name,
  )
  const told = tableRows(readPage(join(FOLDER, 'beheer.md'))).flatMap(([names = '']) =>
    [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
  )
  expect([...new Set(told)].sort()).toEqual([...new Set(known)].sort())
})

test('what the guide says of the start holds', () => {
  const { port, host, naam, demo } = readSettings({})
  const text = readPage(join(FOLDER, 'beheer.md'))
  expect(text).toContain(`${port} op ${host}`)
  expect(naam).toContain('Voorbeeldstad')
  expect(demo).toBe(true)
})
