import { afterAll, describe, expect, test } from 'vitest'
import { contrastOnWhite, readableAccent } from './accent.ts'
import { checkStructure } from './check-structure.ts'
import type { PdfBlock, PdfDocument } from './pdf-document.ts'
import { createPdfRenderer, type RenderedPdf } from './pdf-renderer.ts'
import { pdfText } from './pdf-text.ts'

const renderer = createPdfRenderer()
afterAll(() => renderer.close())

function document(...blocks: PdfBlock[]): PdfDocument {
  return {
    title: 'Proefbrief',
    date: '2026-11-23',
    sender: { name: 'Gemeente Voorbeeldstad', lines: ['Postbus 100'] },
    recipient: ['Mevrouw A. de Vries-Jansen', 'Lindelaan 12'],
    reference: [{ label: 'Datum:', value: '23 november 2026' }],
    salutation: 'Beste mevrouw De Vries-Jansen,',
    blocks,
    footer: 'Voetregel',
    pageWords: { page: 'Pagina', of: 'van' },
  }
}
const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', text })

async function rendered(one: PdfDocument): Promise<RenderedPdf> {
  const outcome = await renderer.render(one)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const body = async (...blocks: PdfBlock[]): Promise<string[]> =>
  pdfText((await rendered(document(...blocks))).bytes)
    .split('\n')
    .slice(6)

describe('what comes out', () => {
  test('every kind of block is set, in order, without the footer', async () => {
    const lines = await body(
      { kind: 'summary', heading: 'In het kort', items: ['een', 'twee'] },
      { kind: 'heading', level: 2, text: 'Kop' },
      paragraph('Alinea'),
      { kind: 'heading', level: 3, text: 'Onderkop' },
      { kind: 'list', ordered: true, items: ['eerst', 'dan'] },
      { kind: 'lines', lines: ['Postbus 100', 'Voorbeeldstad'] },
      { kind: 'quote', lines: ['Ik val vaak.'] },
      { kind: 'table', caption: 'Bijschrift', header: ['A', 'B'], rows: [['1', '2']], total: true },
      { kind: 'closing', groups: [['Groet'], ['Naam', 'Functie']] },
    )
    expect(lines).toEqual([
      'In het kort',
      'een',
      'twee',
      'Kop',
      'Alinea',
      'Onderkop',
      'eerst',
      'dan',
      'Postbus 100 Voorbeeldstad',
      'Ik val vaak.',
      'Bijschrift',
      'A',
      'B',
      '1',
      '2',
      'Groet',
      'Naam Functie',
    ])
  })

  test('the same document gives the same bytes, also from another typesetter; another date gives others', async () => {
    const first = await rendered(document(paragraph('gelijk')))
    const other = createPdfRenderer()
    const again = await other.render(document(paragraph('gelijk')))
    await other.close()
    expect(again).toMatchObject({ ok: true, value: { sha256: first.sha256 } })
    const later = await rendered({ ...document(paragraph('gelijk')), date: '2026-11-24' })
    expect(later.sha256).not.toBe(first.sha256)
  })

  test('a long table repeats its header and stays tagged over the pages', async () => {
    const rows = Array.from({ length: 90 }, (_, i) => [`regel ${i}`, 'x'])
    const long = await rendered(
      document({ kind: 'table', caption: 'Lang', header: ['A', 'B'], rows, total: false }),
    )
    expect(long.pages).toBeGreaterThan(2)
    expect(pdfText(long.bytes)).toContain('regel 89')
    expect(pdfText(long.bytes).match(/^A$/gm)).toHaveLength(1)
  })

  test('many at once are all answered, each with its own text', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => rendered(document(paragraph(`nummer ${i}`)))),
    )
    expect(all.map((one) => pdfText(one.bytes).split('\n').at(-1))).toEqual(
      Array.from({ length: 20 }, (_, i) => `nummer ${i}`),
    )
  })
})

describe('what goes in is data', () => {
  test.each([
    '#panic(1) *vet* $x$ _schuin_ = Kop',
    '"], "title": "anders',
    '#import "@preview/cetz:0.2.0" @ref <label> \\ `code`',
    '#read("/etc/passwd") // weg /* weg */',
    "it's -- 'quoted' ... ~ a/b",
  ])('%s stays literal', async (text) => {
    expect(await body(paragraph(text))).toEqual([text])
  })

  test('what no font has is replaced and named; marks that turn the reading direction go', async () => {
    const result = await rendered(document(paragraph('blij 🙂 محمد \u202Eomgekeerd\u0000\ud800.')))
    expect(pdfText(result.bytes)).toContain('blij [teken] [teken] omgekeerd [teken].')
    expect(result.replaced).toContain('🙂')
  })

  test('names with the letters of other languages are printed', async () => {
    expect(await body(paragraph('Şükrü Öztürk, Łukasz, Nguyễn, Ђорђе'))).toEqual([
      'Şükrü Öztürk, Łukasz, Nguyễn, Ђорђе',
    ])
  })
})

describe('what is refused', () => {
  test('a letter without a title, in words', async () => {
    expect(await renderer.render({ ...document(), title: '' })).toMatchObject({
      ok: false,
      refusal: { data: expect.anything() },
    })
  })

  test('a heading of level 3 without one of level 2', async () => {
    expect(await renderer.render(document({ kind: 'heading', level: 3, text: 'Te diep' }))).toMatchObject({
      ok: false,
      refusal: { code: 'PDF_NIET_TE_ZETTEN', data: { meldingen: [expect.stringMatching(/heading/)] } },
    })
  })

  test('a file of ours from which the header cells were taken would be found out', async () => {
    const { bytes } = await rendered(
      document({ kind: 'table', caption: 'T', header: ['A', 'B'], rows: [['1', '2']], total: false }),
    )
    expect(checkStructure(bytes)).toEqual([])
    const spoilt = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('/S /TH', '/S /TD'), 'latin1')
    expect(checkStructure(spoilt).map((one) => one.code)).toEqual(['TABEL_ZONDER_KOP'])
  })

  test('a typesetter that takes too long is stopped, and the next letter gets a new one', async () => {
    const impatient = createPdfRenderer({ longestMs: 1 })
    await expect(impatient.render(document())).rejects.toThrow(/1 ms/)
    await impatient.close()
    expect((await rendered(document())).pages).toBe(1)
  })
})

test('an accent too light to read is not used', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21)
  expect(readableAccent('#00811f')).toBe('#154273')
  expect(readableAccent('#6b1f57')).toBe('#6b1f57')
  expect(readableAccent('red')).toBe('#154273')
})
