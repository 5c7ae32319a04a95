import { expect, test } from 'vitest'
import { isThere, localLinks, readPage, tableRows } from './markdown.ts'

const PAGE = 'docs/onderzoek.md'
const STATES = ['answered', 'partly', 'later', 'not by software']

type Row = {
  readonly nr: string
  readonly finding: string
  readonly state: string
  readonly where: string
  readonly figure: string
}

function ledger(text: string): readonly Row[] {
  return tableRows(text)
    .filter(([nr = '']) => /^F\d/.test(nr))
    .map(([nr = '', finding = '', state = '', where = '', figure = '']) => ({
      nr,
      finding,
      state,
      where,
      figure,
    }))
}

/** What is wrong with a row; the 28 parts of the product are the only places where something can come later. */
function faultsOf({ nr, finding, state, where, figure }: Row): readonly string[] {
  const links = localLinks(PAGE, where).length
  const parts = [...where.matchAll(/part (\d+) \(/g)].map(([, part]) => Number(part))
  return [
    ...(finding.length < 20 ? ['no finding'] : []),
    ...(STATES.includes(state) ? [] : [`unknown state '${state}'`]),
    ...(figure === '' ? ['no figure and no dash'] : []),
    ...(['answered', 'partly'].includes(state) && links === 0
      ? ['says that something answers it, and not what']
      : []),
    ...(state === 'later' && parts.length === 0 ? ['does not say which part comes later'] : []),
    ...(state === 'not by software' && !where.startsWith('because ') ? ['does not say why not'] : []),
    ...parts.filter((part) => part < 1 || part > 28).map((part) => `part ${part} does not exist`),
  ].map((fault) => `${nr}: ${fault}`)
}

const rows = ledger(readPage(PAGE))

test('all fifty findings are there, once, in order', () => {
  const all = Array.from({ length: 50 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`)
  expect(rows.map(({ nr }) => nr)).toEqual(all)
})

test('every finding has an answer, a part in which it comes, or a reason why not', () => {
  expect(rows.flatMap(faultsOf)).toEqual([])
})

test('everything that is pointed at exists', () => {
  const links = localLinks(PAGE)
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter(({ to }) => !isThere(to))).toEqual([])
})

test.each([
  ['answered without a pointer', '| F01 | Something that was found. | answered | it works | – |'],
  ['later without a part', '| F01 | Something that was found. | later | some day | – |'],
  ['a part that is not there', '| F01 | Something that was found. | later | part 29 (more) | – |'],
  ['not by software without why', '| F01 | Something that was found. | not by software | no | – |'],
  ['no state', '| F01 | Something that was found. |  | [x](x.md) | – |'],
])('a planted fault is found: %s', (_, row) => {
  expect(ledger(row).flatMap(faultsOf)).toHaveLength(1)
})
