import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyFact } from '../../src/basis/fact.ts'
import { eenAanvraag, eenDossier, eenMelding, eenOnderzoekTotEnMet } from '../../src/testing/builders.ts'
import { VOORBEELDSTAD } from '../../src/testing/voorbeeldstad.ts'
import { Browser } from '../security/browser.ts'
import { startDossierSite, voorbeeldsiteMet } from './dossier-site.ts'
import { lees } from './inwoner-site.ts'

const { onderzoekDagen: _, ...termijnen } = VOORBEELDSTAD.termijnen
/** From November on the municipality wants to be done sooner than the law asks; before, it promised nothing. */
const REGELS = voorbeeldsiteMet(
  { termijnen },
  {
    id: 'voorbeeldstad-november',
    geldigVanaf: '2026-11-01',
    termijnen: { ...termijnen, onderzoekDagen: 21, besluitDagen: 7 },
  },
)
const BAKKER = { behandelaar: 'consulent-bakker', naam: 'Samira Bakker' }
const opgepakt = { type: 'BehandelaarAangewezen', op: '2026-11-02', ...BAKKER } as AnyFact
const inwoner = (naam: string) => eenDossier({ inwoner: { naam, persoon: 'inwoner-devries' } })

let site: Awaited<ReturnType<typeof startDossierSite>>
let bakker: Browser
let anna: Browser
async function logIn() {
  bakker = new Browser(site.origin)
  await bakker.login('consulent-bakker')
  anna = new Browser(site.origin)
  await anna.login('inwoner-devries')
}
async function opDag(dag: string) {
  site.klok.zetOp(`${dag}T09:00:00Z`)
  await logIn()
}
beforeAll(async () => {
  site = await startDossierSite('2026-11-23T09:00:00Z', REGELS)
  await logIn()
  // Before the new rules: six weeks, no more. Its last day is the nearest of all.
  await site.geef('oud', inwoner('Oude Zaak'), eenMelding({ op: '2026-10-26' }), opgepakt)
  // 21 days: 30 November. Six weeks: 21 December.
  await site.geef('later', inwoner('Latere Zaak'), eenMelding({ op: '2026-11-09' }), opgepakt)
  // An aanvraag of 17 November: seven days is the 24th, two weeks 1 December.
  const tot = eenOnderzoekTotEnMet(5).filter(({ type }) => type !== 'DossierGeopend')
  const aanvraag = eenAanvraag({ op: '2026-11-17' })
  await site.geef('gevraagd', inwoner('Gevraagde Zaak'), ...tot, opgepakt, aanvraag)
})
afterAll(() => site?.close())

const volgorde = (html: string) =>
  ['Oude Zaak', 'Latere Zaak', 'Gevraagde Zaak']
    .filter((naam) => html.includes(naam))
    .toSorted((a, b) => html.indexOf(a) - html.indexOf(b))

describe('the werkvoorraad', () => {
  test('shows the own day beside the last day of the law', async () => {
    const { html } = await lees(bakker, '/werk/voorraad')
    expect(volgorde(html)).toEqual(['Gevraagde Zaak', 'Oude Zaak', 'Latere Zaak'])
    for (const dag of ['2026-12-01', '2026-11-24', '2026-12-07', '2026-12-21', '2026-11-30'])
      expect(html).toContain(`dateTime="${dag}"`)
  })

  test('can be put in the order of the own day, and asked for what comes near; the day of the law stays', async () => {
    const { html } = await lees(bakker, '/werk/voorraad?weergave=streefdatum')
    expect(volgorde(html)).toEqual(['Gevraagde Zaak', 'Latere Zaak', 'Oude Zaak'])
    expect(html).toContain('dateTime="2026-12-21"')
    const dichtbij = await lees(bakker, '/werk/voorraad?weergave=let-op')
    expect(volgorde(dichtbij.html)).toEqual(['Gevraagde Zaak'])
    expect(dichtbij.html).toContain('dateTime="2026-12-01"')
    expect(dichtbij.html).toContain('2 zaken staan nu niet in deze lijst')
    expect((await lees(bakker, '/werk/voorraad?weergave=onzin')).status).toBe(200)
  })
})

test('the dossier has both, with the article', async () => {
  const { html } = await lees(bakker, '/werk/zaak/gevraagd')
  expect(html).toContain('Besluit, streefdatum')
  expect(html).toContain('24 november 2026')
  expect(html).toContain('1 december 2026')
  expect(html).toContain('artikel 5 van Verordening maatschappelijke ondersteuning')
  // The melding was in October, under rules that promised nothing; that stays so.
  expect(html).not.toContain('Onderzoek, streefdatum')
  expect((await lees(bakker, '/werk/zaak/oud')).html).not.toContain('treefdatum')
})

describe('the inwoner', () => {
  test('reads what the municipality wants, and what the law demands', async () => {
    const zin =
      'De gemeente wil uiterlijk op dinsdag 24 november 2026 klaar zijn met het besluit. Van de wet moet het uiterlijk op dinsdag 1 december 2026.'
    for (const pad of ['/mijn/gevraagd', '/mijn/gevraagd/aanvraag', '/mijn/gevraagd/besluit'])
      expect((await lees(anna, pad)).html, pad).toContain(zin)
    expect((await lees(anna, '/mijn/later')).html).toContain(
      'De gemeente wil uiterlijk op maandag 30 november 2026 klaar zijn met het onderzoek. Van de wet moet het uiterlijk op maandag 21 december 2026.',
    )
    expect((await lees(anna, '/mijn/oud')).html).not.toContain('De gemeente wil')
  })

  test('hears it when that day passed, and after the day of the law only that counts', async () => {
    await opDag('2026-12-01')
    expect((await lees(anna, '/mijn/later')).html).toContain(
      'De gemeente wilde op maandag 30 november 2026 klaar zijn met het onderzoek. Dat is niet gelukt. Van de wet moet het uiterlijk op maandag 21 december 2026.',
    )
    const { html } = await lees(bakker, '/werk/voorraad?weergave=let-op')
    expect(html).toContain('1 dag voorbij')
    expect(html).not.toContain('te laat')
    await opDag('2026-12-22')
    const teLaat = (await lees(anna, '/mijn/later')).html
    expect(teLaat).toContain('Wij zijn te laat')
    expect(teLaat).not.toContain('De gemeente wilde')
  })
})
