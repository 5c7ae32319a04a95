import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { findGrondslag } from '../../src/stelsel/wet/artikelen.ts'
import { ROOT, readPage, section, tableRows } from './markdown.ts'

const page = readPage('docs/begrippen.md')
const FORBIDDEN = 'Words we do not use'
const forbidden = tableRows(section(page, FORBIDDEN)).map(([word = '', instead = '', where = '']) => ({
  word,
  instead,
  exceptIn: [...where.matchAll(/`(src\/[^`]+)`/g)].map(([, folder = '']) => folder),
}))
const begrippen = tableRows(page.slice(0, page.indexOf(`## ${FORBIDDEN}`))).map(
  ([term = '', code = '', article = '', plain = '']) => ({ term, code, article, plain }),
)

type Found = {
  readonly file: string
  readonly names: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
}

/** All names and all texts that stand in a file of code. */
function namesIn(file: string, source: string): Found {
  const names = new Set<string>()
  const texts = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node) {
      if ((node.type === 'Identifier' || node.type === 'JSXIdentifier') && 'name' in node)
        names.add(String(node.name))
      if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') texts.add(node.value)
    }
    for (const value of Object.values(node)) walk(value)
  }
  walk(parseSync(file, source).program)
  return { file, names, texts }
}

const files: readonly Found[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file))
  .map((file) => namesIn(file, readFileSync(join(ROOT, file), 'utf8')))

/** `legBesluitVoor`, `GEEN_MANDAAT`, `werk-voorraad` → their words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
}

const isCode = (text: string) => /^[A-Z]+(_[A-Z]+)+$/.test(text)

/** Where a forbidden word is part of a name: of a file, in the code, or of a code in capitals. */
function findForbidden(found: readonly Found[]): readonly string[] {
  return found.flatMap(({ file, names, texts }) =>
    [file.replace(/^src\//, ''), ...names, ...[...texts].filter(isCode)].flatMap((name) => {
      const words = wordsOf(name)
      return forbidden
        .filter(
          ({ word, exceptIn }) => words.includes(word) && !exceptIn.some((folder) => file.startsWith(folder)),
        )
        .map(({ instead }) => `${file}: '${name}', say ${instead}`)
    }),
  )
}

/** `Wmo 2.3.2(4)(b)` → `wmo-2.3.2-4-b`, the key of the register. */
function keyOf(article: string): string {
  return article.startsWith('ECLI:')
    ? article
    : article.toLowerCase().replace(' ', '-').replaceAll('(', '-').replaceAll(')', '')
}

test('the page is read as it is meant', () => {
  expect(begrippen.length).toBeGreaterThan(50)
  expect(forbidden.length).toBeGreaterThan(10)
  expect(
    begrippen.filter(({ code, article, plain }) => !/^`[^`]+`$/.test(code) || !article || !plain),
  ).toEqual([])
})

test('every name exists in the code', () => {
  const known = new Set(files.flatMap(({ names, texts }) => [...names, ...texts]))
  expect(begrippen.map(({ code }) => code.replaceAll('`', '')).filter((code) => !known.has(code))).toEqual([])
})

test('every article is in the register of the law', () => {
  const cited = begrippen.map(({ article }) => article).filter((article) => article !== '–')
  expect(cited.filter((article) => findGrondslag(keyOf(article)) === undefined)).toEqual([])
})

test('every notion has one name, and every name stands for one notion', () => {
  const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)
  expect(twice(begrippen.map(({ term }) => term))).toEqual([])
  expect(twice(begrippen.map(({ code }) => code))).toEqual([])
})

test('no name uses a word that we do not use', () => {
  expect(findForbidden(files)).toEqual([])
})

test.each([
  ['src/handeling/melding/evolve.ts', 'const clientNaam = 1'],
  ['src/handeling/verslag/facts.ts', "export const codes = ['GEEN_RAPPORT']"],
  ['src/stelsel/casus/decide.ts', 'export const x = 1'],
  ['src/web/ui/card.tsx', 'export const Klant = () => null'],
])('a planted word is found: %s %s', (file, source) => {
  expect(findForbidden([namesIn(file, source)])).toHaveLength(1)
})

test('cliëntondersteuning, and the client of a protocol, may keep their names', () => {
  const fine = [
    namesIn(
      'src/handeling/ondersteuner/evolve.ts',
      'const clientondersteuning = { ClientondersteuningAangeboden: 1 }',
    ),
    namesIn('src/platform/database/with-client.ts', 'const client = 1'),
  ]
  expect(findForbidden(fine)).toEqual([])
})
