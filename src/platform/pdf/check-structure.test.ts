import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStructure } from './check-structure.ts'
import { handMadePdf } from './hand-made-pdf.ts'
import { pdfText } from './pdf-text.ts'

const codes = (bytes: Uint8Array): string[] => checkStructure(bytes).map((one) => one.code)
const catalog = (without: string): string =>
  '<</Type/Catalog/Pages 2 0 R/Lang(nl-NL)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot 4 0 R/Metadata 11 0 R>>'.replace(
    without,
    '',
  )

describe('a file in order', () => {
  test('has no findings and gives its text in reading order', () => {
    expect(checkStructure(handMadePdf())).toEqual([])
    expect(pdfText(handMadePdf())).toBe('Kop\nAlinea')
  })

  test('is read alike when its objects sit in a compressed object stream', () => {
    expect(checkStructure(handMadePdf({ objectStream: true }))).toEqual([])
    expect(pdfText(handMadePdf({ objectStream: true }))).toBe('Kop\nAlinea')
  })
})

describe('a planted fault is found', () => {
  test.each([
    ['GEEN_TAAL', { objects: { 1: catalog('/Lang(nl-NL)') } }],
    ['GEEN_TAAL', { objects: { 1: catalog('').replace('nl-NL', 'en') } }],
    ['NIET_GEMARKEERD', { objects: { 1: catalog('/MarkInfo<</Marked true>>') } }],
    [
      'TITEL_NIET_GETOOND',
      { objects: { 1: catalog('true>>/StructTreeRoot').replace('Title ', 'Title false>>') } },
    ],
    ['GEEN_TITEL', { metadata: '<dc:title><rdf:Alt></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>' }],
    ['GEEN_PDFUA', { metadata: '<dc:title>Brief</dc:title>' }],
    ['GEEN_STRUCTUUR', { objects: { 4: '<</Type/StructTreeRoot/K[]>>' } }],
    ['NIET_PRECIES_EEN_H1', { objects: { 4: '<</Type/StructTreeRoot/K 5 0 R>>' } }],
    ['NIET_PRECIES_EEN_H1', { objects: { 7: '<</S/H1/P 5 0 R/Pg 3 0 R/K 1>>' } }],
    ['KOPNIVEAU_OVERGESLAGEN', { objects: { 7: '<</S/H3/P 5 0 R/Pg 3 0 R/K 1>>' } }],
    ['TABEL_ZONDER_KOP', { objects: { 7: '<</S/Table/K[<</S/TR/K[<</S/TD/Pg 3 0 R/K 1>>]>>]>>' } }],
    ['TEKST_ZONDER_ALINEA', { objects: { 7: '<</S/Span/Pg 3 0 R/K 1>>' } }],
    ['AFBEELDING_ZONDER_TEKST', { objects: { 7: '<</S/Figure/Pg 3 0 R/K 1>>' } }],
    ['TEKST_BUITEN_TAGS', { content: '/H1 <</MCID 0>> BDC (Kop) Tj EMC (los) Tj' }],
    [
      'TEKST_BUITEN_TAGS',
      { content: '/H1 <</MCID 0>> BDC (Kop) Tj EMC /Span <</Lang(nl)>> BDC (los) Tj EMC' },
    ],
    ['LETTERTYPE_NIET_INGESLOTEN', { objects: { 9: '<</Type/FontDescriptor/FontName/Proef>>' } }],
  ] as const)('%s', (code, fault) => {
    expect(codes(handMadePdf(fault))).toContain(code)
  })

  test('in a form that the page draws', () => {
    const fault = {
      content: '/H1 <</MCID 0>> BDC (Kop) Tj EMC /X Do',
      objects: {
        2: '<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 8 0 R>>/XObject<</X 13 0 R>>>>>>',
        13: '<</Subtype/Form/Length 8>>\nstream\n(los) Tj\nendstream',
      },
    }
    expect(codes(handMadePdf(fault))).toEqual(['TEKST_BUITEN_TAGS'])
  })
})

test('page footers marked as artefact are neither loose text nor spoken', () => {
  const content =
    '/F1 12 Tf /H1 <</MCID 0>> BDC (Kop) Tj EMC /P <</MCID 1>> BDC (Alinea) Tj EMC /Artifact <</Type/Pagination>> BDC (blz. 1) Tj EMC'
  expect(checkStructure(handMadePdf({ content }))).toEqual([])
  expect(pdfText(handMadePdf({ content }))).toBe('Kop\nAlinea')
})

test('whatever bytes come in, the check answers and never breaks', () => {
  expect(codes(Buffer.from('geen pdf'))).toEqual(['NIET_LEESBAAR'])
  expect(codes(Buffer.from('%PDF-1.7\n'))).toEqual(['NIET_LEESBAAR'])
  const good = handMadePdf({ objectStream: true })
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, byte, cut) => {
      const spoilt = Uint8Array.from(good).subarray(0, Math.max(cut, 20))
      if (at < spoilt.length) spoilt[at] = byte
      expect(Array.isArray(checkStructure(spoilt))).toBe(true)
    }),
    { seed: 20261123, numRuns: 300 },
  )
})
