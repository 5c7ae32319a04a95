import { afterAll, describe, expect, test } from 'vitest'
import { createPdfRenderer } from '../../platform/pdf/pdf-renderer.ts'
import { pdfText } from '../../platform/pdf/pdf-text.ts'
import type { Brief } from './brief.ts'
import { briefHtml, briefHtmlBestand } from './brief-html.ts'
import { briefAlsPdf } from './brief-pdf.ts'
import { briefTekst } from './brief-tekst.ts'
import { ALLE_BRIEVEN } from './brief-voorbeelden.ts'

const renderer = createPdfRenderer()
afterAll(() => renderer.close())

const gevouwen = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()

/** What a reader of the page reads, without the marks of the page. */
function htmlTekst(html: string): string {
  return gevouwen(
    html
      .replace(/<(br|\/p|\/h\d|\/li|\/td|\/th|\/caption)[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )
}

function brief(naam: string): Brief {
  const uitkomst = ALLE_BRIEVEN[naam]?.()
  if (uitkomst === undefined || !uitkomst.ok) throw new Error(`${naam}: ${JSON.stringify(uitkomst)}`)
  return uitkomst.value
}

describe.each(Object.keys(ALLE_BRIEVEN))('%s', (naam) => {
  test('page, paper and plain text say the same; the file passes as PDF/UA; the same letter has the same hash', async () => {
    const een = brief(naam)
    const eerste = await renderer.render(briefAlsPdf(een))
    if (!eerste.ok) throw new Error(JSON.stringify(eerste.refusal))
    expect(gevouwen(pdfText(eerste.value.bytes))).toBe(gevouwen(briefTekst(een)))
    expect(htmlTekst(briefHtml(een))).toBe(gevouwen(briefTekst(een)))
    const tweede = await renderer.render(briefAlsPdf(brief(naam)))
    expect(tweede).toMatchObject({ ok: true, value: { sha256: eerste.value.sha256, replaced: [] } })
  })

  test('the page has one first heading, tables with headers, and stands alone as a file', () => {
    const html = briefHtmlBestand(brief(naam))
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html.match(/<table/g)?.length ?? 0).toBe(html.match(/<caption>/g)?.length ?? 0)
    expect(html.match(/<table/g)?.length ?? 0).toBe(html.match(/<thead>/g)?.length ?? 0)
    expect(html).toContain('<html lang="nl">')
    expect(html).not.toMatch(/<script|src=|@import|url\(/)
  })
})

test('what a person typed stays text on page and paper', async () => {
  const vreemd = `#panic(1) *vet* $x$ <script>alert("1")</script> & 'zo' {{naam}}`
  const een: Brief = {
    ...brief('beschikking, toegekend'),
    aanhef: vreemd,
    blokken: [
      { soort: 'alinea', zinnen: [{ tekst: vreemd }] },
      { soort: 'citaat', regels: [vreemd] },
      { soort: 'tabel', bijschrift: vreemd, koppen: [vreemd], rijen: [[vreemd]], laatsteIsUitkomst: false },
    ],
  }
  const html = briefHtml(een)
  expect(html).not.toContain('<script')
  expect(htmlTekst(html)).toBe(gevouwen(briefTekst(een)))
  const pdf = await renderer.render(briefAlsPdf(een))
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.refusal))
  expect(gevouwen(pdfText(pdf.value.bytes))).toBe(gevouwen(briefTekst(een)))
})

describe('sources of a sentence', () => {
  const een = brief('beschikking, toegekend')

  test('are linked on the page, numbered in order, the same source under one number', () => {
    const html = briefHtml(een, { linkNaar: (id) => `/mijn/bron/${id}` })
    expect(html).toContain('<a class="kt-brief__bron" href="/mijn/bron/v1">bron 1</a>')
    expect(html.match(/href="\/mijn\/bron\/v2">bron 2</g)).toHaveLength(2)
  })

  test('are not linked for who may not follow them, nor to a place that runs script', () => {
    expect(briefHtml(een, { linkNaar: () => undefined })).not.toContain('kt-brief__bron')
    expect(briefHtml(een, { linkNaar: () => 'javascript:alert(1)' })).not.toContain('javascript')
    expect(briefHtml(een, { linkNaar: () => '//elders.voorbeeld' })).not.toContain('elders')
  })
})

test('tables are no landmarks, and a page with the title as its own heading gets none of ours', () => {
  const tabel = { soort: 'tabel', bijschrift: 'Hoe wij rekenden' } as const
  const rest = { koppen: ['Wat', 'Hoeveel'], rijen: [['stofzuigen', '30 minuten']], laatsteIsUitkomst: false }
  const een = {
    ...brief(Object.keys(ALLE_BRIEVEN)[0] ?? ''),
    blokken: [
      { ...tabel, ...rest },
      { ...tabel, ...rest },
    ],
  }
  expect(briefHtml(een).match(/<table/g)).toHaveLength(2)
  expect(briefHtml(een)).not.toContain('role="region"')
  expect(briefHtml(een)).toContain('<h1')
  expect(briefHtml(een, { zonderTitel: true })).not.toContain('<h1')
})
