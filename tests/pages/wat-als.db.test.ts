import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DossierFact } from '../../src/dossier/dossier-facts.ts'
import { streamOf } from '../../src/dossier/dossier-store.ts'
import { readDossierbestand } from '../../src/dossier/dossierbestand.ts'
import { inGemeente } from '../../src/platform/database/database.ts'
import { eenAanvraag, eenOnderzoekTotEnMet, eenOntwerp, eenVaststelling } from '../../src/testing/builders.ts'
import { Browser } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

const OPGEPAKT: DossierFact = {
  type: 'BehandelaarAangewezen',
  op: '2026-10-06',
  behandelaar: 'consulent-bakker',
  naam: 'Samira Bakker',
}
const DOCHTER = { categorie: 'mantelzorg', door: 'Karin', minuten: 30, per: 'week', bereid: true } as const
const FEITEN = [
  ...eenOnderzoekTotEnMet(3),
  eenVaststelling({ vaststelling: 'v4', stap: 4, tekst: 'Karin strijkt.', oplossing: DOCHTER }),
  OPGEPAKT,
  eenAanvraag(),
  eenOntwerp(),
]
const nummerVan = (past: (fact: DossierFact) => boolean) => FEITEN.findIndex(past) + 1
const STAP_3 = nummerVan((fact) => fact.type === 'VaststellingGedaan' && fact.stap === 3)
const HULP = nummerVan((fact) => fact.type === 'VaststellingGedaan' && fact.stap === 4)
const ONTWERP = nummerVan(({ type }) => type === 'BesluitOpgesteld')
const PAD = '/werk/zaak/w1/toets/wat-als'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite()
  await site.geef('w1', ...FEITEN)
})
afterAll(() => site?.close())

async function alsIemand(persoon: string) {
  const browser = new Browser(site.origin)
  await browser.login(persoon)
  return async (pad: string) => {
    const response = await browser.get(pad)
    return { status: response.status, html: await response.text() }
  }
}

/** The text of a page from one heading to the next of the same level. */
function deel(html: string, kop: string): string {
  const [, na = ''] = html.split(new RegExp(`<h[23][^>]*>${kop} \\(\\d+\\)</h[23]>`))
  return (na.split(/<h[23]/)[0] ?? '').replaceAll(/<[^>]+>/g, ' ')
}

function samenvatting(html: string): string | undefined {
  return /role="status"><p[^>]*>([^<]*)/.exec(html)?.[1]
}

async function inzagen(): Promise<number> {
  const { rows } = await inGemeente(site.database, site.gemeente, (trx) =>
    sql`select 1 from inzage where dossier = 'w1' and onderdeel = 'wat-als-ingezien'`.execute(trx),
  )
  return rows.length
}

async function versie(): Promise<number> {
  const { version } = await inGemeente(site.database, site.gemeente, (trx) =>
    site.store.readIn(trx, site.gemeente, streamOf('w1')),
  )
  return version
}

test('the toets leads to the question; the page tells each fact in words, and keeps nothing but the look', async () => {
  const zie = await alsIemand('consulent-bakker')
  for (const naast of ['onderzoek', 'besluit']) {
    expect((await zie(`/werk/zaak/w1/${naast}`)).html).toContain(`href="${PAD}"`)
  }
  const { status, html } = await zie(PAD)
  expect(status).toBe(200)
  expect(html).toContain('er wordt niets bewaard')
  expect(html).toContain('Vastgesteld, 27 oktober 2026')
  expect(html).toContain('Stap 3: Zwaar werk elke week.')
  expect(html).toContain('Wil en kan die persoon dit blijven doen: Karin?')
  expect(html).not.toMatch(/VaststellingGedaan|BesluitOpgesteld|MeldingOntvangen/)
  expect(html).not.toContain('Blijft gelijk')
  await zie(`${PAD}?${STAP_3}.weg=ja`)
  expect(await inzagen()).toBe(2)
  expect(await versie()).toBe(FEITEN.length)
})

test('without step 3: what comes, with remedy and source down to its version, and what stays', async () => {
  const zie = await alsIemand('consulent-bakker')
  const { html } = await zie(`${PAD}?${STAP_3}.weg=ja&dag=`)
  const erbij = deel(html, 'Erbij')
  expect(erbij).toContain('Er is hulp afgetrokken (stap 4), maar nergens staat hoeveel er nodig is (stap 3).')
  expect(erbij).toMatch(/Zo herstelt u het .* Bron .*ECLI:NL:CRVB:2018:819.*\(versie 2018-03-21\)/s)
  expect(html).toContain('href="/kennisbank/toets/OMVANG_NIET_VASTGESTELD"')
  expect(html).toContain('Dit feit is er niet')
  expect(samenvatting(html)).toBe('2 bevindingen komen erbij. 1 punt is niet meer te zien.')
  expect(deel(html, 'Blijft gelijk')).toContain('De toets vindt nu niets.')
})

test('one thing otherwise: someone does not want to help any more', async () => {
  const zie = await alsIemand('consulent-bakker')
  const { html } = await zie(`${PAD}?${HULP}.oplossing.bereid=nee`)
  expect(deel(html, 'Erbij')).toContain('Hulp van Karin is meegeteld, maar')
  expect(html).toContain('Nee (nu: ja)')
  // The question stands in the form again, to change it further.
  expect(html).toMatch(
    new RegExp(`name="${HULP}\\.oplossing\\.bereid"[^>]*checked=""[^>]*value="nee"|value="nee"[^>]*checked`),
  )
})

test('what cannot be seen any more is not called mended', async () => {
  const zie = await alsIemand('consulent-bakker')
  const { html } = await zie(`${PAD}?${ONTWERP}.voorzieningen.0.omvang.staat=nee`)
  expect(deel(html, 'Niet meer te zien')).toContain('Dat is niet hetzelfde als in orde.')
})

test('a finding that goes since the dossier tells no more, stands apart from what goes', async () => {
  const read = readDossierbestand(
    readFileSync(new URL('../../demo/voorbeelden/rbmne-2018-840-zoals-het-was.yaml', import.meta.url)),
  )
  const facts = read.ok ? read.value.facts : []
  await site.geef('w2', ...facts, OPGEPAKT)
  const stap3 = facts.findIndex((fact) => fact.type === 'VaststellingGedaan' && fact.stap === 3) + 1
  const zie = await alsIemand('consulent-bakker')
  const { html } = await zie(`/werk/zaak/w2/toets/wat-als?${stap3}.weg=ja`)
  expect(deel(html, 'Niet meer te zien')).toMatch(/Niet meer te zien: (hield tegen|was aandacht)/)
  expect(samenvatting(html)).toBe('3 bevindingen komen erbij. 1 punt is niet meer te zien.')
  expect(deel(html, 'Weg')).toBe('')
  const niets = await zie(`/werk/zaak/w2/toets/wat-als?${facts.length + 1}.weg=ja`)
  expect(samenvatting(niets.html)).toMatch(/^Er verandert niets aan wat de toets vindt\. \d+ bevinding/)
})

test('it starts from what the toets beside the dossier finds, the own rules of the municipality too', async () => {
  const tijd = { omvang: { minuten: 300, per: 'week' as const } }
  const minder = eenOntwerp({ beslissing: 'gewijzigd', eerder: tijd, overgang: { totEnMet: '2026-11-30' } })
  await site.geef('w3', ...FEITEN.slice(0, -1), minder)
  const zie = await alsIemand('consulent-bakker')
  const nu = (await zie('/werk/zaak/w3/besluit')).html
  expect(nu).toContain('De eigen regels geven 91 dagen na het besluit: minstens tot en met')
  const aantal = nu.match(/<article class="kt-finding /g)?.length
  const { html } = await zie(
    `/werk/zaak/w3/toets/wat-als?${nummerVan(({ type }) => type === OPGEPAKT.type)}.weg=ja`,
  )
  expect(samenvatting(html)).toBe(
    `Er verandert niets aan wat de toets vindt. ${aantal} bevindingen blijven gelijk.`,
  )
})

test('a question that contradicts itself or does not fit the dossier gets no answer to another question', async () => {
  const zie = await alsIemand('consulent-bakker')
  const tegen = await zie(`${PAD}?${ONTWERP}.beslissing=afgewezen&${ONTWERP}.voorzieningen.0.omvang=60`)
  expect(tegen.html).toContain('spreken elkaar tegen')
  for (const [vraag, melding] of [
    ['999.weg=ja', 'past niet bij het dossier zoals het nu is'],
    [`${STAP_3}.weg=ja&999.weg=ja`, 'past niet bij het dossier zoals het nu is'],
    ['1.weg=ja', 'past niet bij het dossier zoals het nu is'],
    [`${ONTWERP}.beslissing=misschien`, 'Kies een van de antwoorden'],
    [`${ONTWERP}.voorzieningen.0.omvang=veel`, 'Vul hele minuten in'],
    ['dag=2026-02-30', 'Vul een dag in die bestaat'],
  ]) {
    const { status, html } = await zie(`${PAD}?${vraag}`)
    expect({ vraag, status }).toEqual({ vraag, status: 200 })
    expect(html).toContain(melding)
    expect(html).toContain('<title>Fout:')
    expect(html).not.toContain('Blijft gelijk')
  }
})

test('who may see the toets of this dossier may ask; nobody else', async () => {
  expect((await (await alsIemand('kwaliteit-jansen'))(PAD)).status).toBe(200)
  expect((await (await alsIemand('consulent-haddou'))(PAD)).status).toBe(404)
  expect((await (await alsIemand('inwoner-devries'))(PAD)).status).toBe(404)
  expect((await (await alsIemand('beleid-smeets'))(PAD)).status).toBe(404)
})
