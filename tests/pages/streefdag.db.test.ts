import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnyFact } from '../../src/basis/fact.ts'
import { eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { VOORBEELDSITE } from '../../src/testing/voorbeeldstad.ts'
import { Browser } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'
import { lees } from './inwoner-site.ts'

const BEHANDELAAR: AnyFact & Record<string, unknown> = {
  type: 'BehandelaarAangewezen',
  op: '2026-10-06',
  behandelaar: 'consulent-bakker',
  naam: 'Samira Bakker',
}

/** Melding on 20 November 2026: six weeks end on 1 January, so on Monday 4 January; 35 days of the own rules on Monday 28 December. */
let site: Awaited<ReturnType<typeof startDossierSite>>
let anna: Browser
let bakker: Browser
beforeAll(async () => {
  const kort = VOORBEELDSITE.meegeleverd.map(({ regeling, tekst }) => ({
    regeling: { ...regeling, termijnen: { ...regeling.termijnen, onderzoekDagen: 35 } },
    tekst,
  }))
  site = await startDossierSite('2026-11-23T09:00:00Z', { ...VOORBEELDSITE, meegeleverd: kort })
  await site.geef('s1', eenDossier(), eenMelding({ op: '2026-11-20' }), BEHANDELAAR)
  anna = new Browser(site.origin)
  await anna.login('inwoner-devries')
  bakker = new Browser(site.origin)
  await bakker.login('consulent-bakker')
})
afterAll(() => site?.close())

test('the inwoner reads what the municipality wants beside what the law gives', async () => {
  const { html } = await lees(anna, '/mijn/s1')
  expect(html).toContain('Ons onderzoek is uiterlijk klaar op maandag 4 januari 2027.')
  expect(html).toContain('Wij willen eerder klaar zijn: op maandag 28 december 2026.')
})

test('the consulent sees it beside the last day, with the rule', async () => {
  const { html } = await lees(bakker, '/werk/zaak/s1')
  expect(html).toContain('Onze eigen streefdag: 28 december 2026 (35 dagen, artikel')
})

test('when it is over that is said, and the law still runs', async () => {
  site.klok.zetOp('2026-12-29T09:00:00Z')
  await anna.login('inwoner-devries')
  const { html } = await lees(anna, '/mijn/s1')
  expect(html).toContain('Wij wilden klaar zijn op maandag 28 december 2026. Dat is niet gelukt.')
  expect(html).toContain('4 januari 2027')
  expect(html).not.toContain('Wij zijn te laat')
})
