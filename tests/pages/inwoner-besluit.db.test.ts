import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyFact } from '../../src/basis/fact.ts'
import { saveBrief } from '../../src/dossier/brief-archief.ts'
import { inGemeente } from '../../src/platform/database/database.ts'
import { createPdfRenderer } from '../../src/platform/pdf/pdf-renderer.ts'
import { ALLE_BRIEVEN } from '../../src/stelsel/brieven/brief-voorbeelden.ts'
import { LEESGRENZEN, leesbaarheid } from '../../src/stelsel/brieven/leesbaarheid.ts'
import { eenAanvraag, eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { lees, startInwonerSite } from './inwoner-site.ts'

let alles: Awaited<ReturnType<typeof startInwonerSite>>
let { site, anna, metVerslag } = {} as typeof alles
beforeAll(async () => {
  alles = await startInwonerSite()
  ;({ site, anna, metVerslag } = alles)
})
afterAll(() => site?.close())

const BESLUIT_GENOMEN = {
  type: 'BesluitGenomen',
  op: '2026-11-18',
  besluit: 'b1',
  beslissing: 'toegekend',
  voorzieningen: [
    { naam: 'hulp bij het huishouden', omvang: { minuten: 227, per: 'week' }, vanaf: '2026-12-01' },
  ],
  motivering: [{ tekst: 'Zwaar werk lukt niet.', vaststellingen: ['v2'], grondslagen: ['wmo-2.3.5-3'] }],
} as unknown as AnyFact
const BESLUIT_BEKEND = {
  type: 'BesluitBekendgemaakt',
  op: '2026-11-19',
  besluit: 'b1',
  bezwaarTotEnMet: '2026-12-31',
} as unknown as AnyFact

describe('besluit', () => {
  test('is nowhere to be read before it was sent', async () => {
    await metVerslag('b1', eenAanvraag(), BESLUIT_GENOMEN)
    for (const rest of ['', '/besluit']) {
      const { html } = await lees(anna, `/mijn/b1${rest}`)
      expect(html).not.toContain('3 uur en 47 minuten')
    }
    const nog = (await lees(anna, '/mijn/b1/besluit')).html
    expect(nog).toContain('Er is nog geen besluit.')
    expect(nog).toContain('Waar u op kunt letten')
  })

  test('says what, how much, why with its article, and the last day to object', async () => {
    await metVerslag('b2', eenAanvraag(), BESLUIT_GENOMEN, BESLUIT_BEKEND)
    const { html } = await lees(anna, '/mijn/b2/besluit')
    expect(html).toMatch(/<h1[^>]*>U krijgt hulp bij het huishouden<\/h1>/)
    expect(html).toContain('3 uur en 47 minuten per week')
    expect(html).toContain(
      '<a class="nl-link" href="/kennisbank/bron/wmo-2.3.5-3">artikel 2.3.5, derde lid, Wmo 2015</a>',
    )
    expect(html).toContain('uiterlijk op donderdag 31 december 2026')
    expect(html).toContain('href="/regels/voorbeeldstad-2026"')
    const [, letOp = ''] = html.split('Waar u op kunt letten')
    expect(letOp).toContain(
      'In uw brief moet staan hoeveel hulp u krijgt: hoeveel tijd, of hoeveel dagdelen, etmalen of ritten.',
    )
    expect(html.replaceAll(/href="[^"]*"/g, '')).not.toMatch(/[A-Z]{4,}_[A-Z]{3,}/)
    expect((await lees(anna, '/mijn/b2/niet-tevreden')).html).toContain('donderdag 31 december 2026')
  })
})

describe('letters', () => {
  test('the besluit shows the letter that was sent: its title, its short points, page and pdf', async () => {
    const inhoud = ALLE_BRIEVEN['beschikking, toegekend']?.()
    if (inhoud?.ok !== true) throw new Error('the example letter is not there')
    const pdf = createPdfRenderer()
    await metVerslag('l1', eenAanvraag())
    const bewaard = await inGemeente(site.database, site.gemeente, (trx) =>
      saveBrief(
        trx,
        pdf,
        { gemeente: site.gemeente, dossier: 'l1' },
        { brief: 'besluit-b1', inhoud: inhoud.value },
      ),
    )
    await pdf.close()
    if (!bewaard.ok) throw new Error(bewaard.refusal.code)
    const { sha256, titel } = bewaard.value
    await site.geef('l1', BESLUIT_GENOMEN, { ...BESLUIT_BEKEND, brief: { sha256, titel } } as AnyFact)
    const { html } = await lees(anna, '/mijn/l1/besluit')
    expect(html).toContain(`>${titel}</h1>`)
    expect(html).toContain('href="/mijn/l1/brief/besluit-b1"')
    const regels = html.split('Op welke regels rust dit besluit?')[1]?.split('</ul>')[0] ?? ''
    expect(regels).toContain('href="/kennisbank/bron/')
    const brief = await lees(anna, '/mijn/l1/brief/besluit-b1')
    expect(brief.html.match(/<h1/g)).toHaveLength(1)
    const bytes = new Uint8Array(await (await anna.get('/mijn/l1/brief/besluit-b1/pdf')).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    // A letter of one dossier is not to be had through another.
    expect((await lees(anna, '/mijn/b2/brief/besluit-b1')).status).toBe(404)
  })
})

test('the pages stay within the bounds of plain language', async () => {
  await metVerslag('t1', eenAanvraag(), BESLUIT_GENOMEN, BESLUIT_BEKEND)
  await site.geef('t2', eenDossier(), eenMelding({ op: '2026-11-20' }))
  for (const pad of [
    '/melding',
    ...['', '/plan', '/afspraak', '/aanvraag'].map((rest) => `/mijn/t2${rest}`),
    ...['', '/verslag', '/aanvraag', '/wie-mag-meekijken', '/niet-tevreden'].map((rest) => `/mijn/t1${rest}`),
  ]) {
    const { gemiddeldeZin, langsteZin, douma, hints } = leesbaarheid(zinnen((await lees(anna, pad)).html))
    expect(gemiddeldeZin, pad).toBeLessThanOrEqual(LEESGRENZEN.gemiddeldeZin)
    expect(langsteZin, pad).toBeLessThanOrEqual(LEESGRENZEN.langsteZin)
    expect(douma, pad).toBeGreaterThanOrEqual(LEESGRENZEN.douma)
    expect(
      hints.filter(({ soort }) => soort !== 'lijdende vorm'),
      pad,
    ).toEqual([])
  }
})

/** The texts of a page, without what unfolds (that quotes law and norm in their own words). */
function zinnen(html: string): string[] {
  const main =
    (html.split('<main')[1] ?? '').split('</main>')[0]?.replace(/<details.*?<\/details>/gs, '') ?? ''
  return [...main.matchAll(/<(p|li|legend|label|h1|h2|h3|dd)\b[^>]*>(.*?)<\/\1>/gs)]
    .map(([, , inhoud = '']) =>
      inhoud
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((zin) => zin !== '')
}
