import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DossierFact } from '../../src/dossier/dossier-facts.ts'
import { eenAanvraag, eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { Browser, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
let browser: Browser
beforeAll(async () => {
  site = await startDossierSite('2026-11-12T09:00:00Z')
  browser = new Browser(site.origin)
  await browser.login('consulent-bakker')
})
afterAll(() => site?.close())

const OPGEPAKT: DossierFact = {
  type: 'BehandelaarAangewezen',
  op: '2026-10-06',
  behandelaar: 'consulent-bakker',
  naam: 'Samira Bakker',
}

async function stuur(dossier: string, wat: string, velden: Record<string, string>) {
  const pad = `/werk/zaak/${dossier}/termijnen?wat=${wat}`
  return browser.post(pad, { ...hiddenFields(await (await browser.get(pad)).text()), ...velden })
}

test('six weeks become longer only when the inwoner agrees, and then every page shows the new day', async () => {
  await site.geef('t1', eenDossier(), eenMelding(), OPGEPAKT)
  const velden = { totEnMet: '2026-11-30', reden: 'ziekenhuis' }
  const zonder = await stuur('t1', 'verleng', velden)
  expect(zonder.status).toBe(409)
  expect(await zonder.text()).toContain('als de inwoner daarmee instemt')
  const met = await browser.follow(await stuur('t1', 'verleng', { ...velden, instemming: 'ja' }))
  expect(await met.response.text()).toContain('30 november 2026')
})

test('asking for what is missing by a day stops the two weeks; what comes in starts them again', async () => {
  await site.geef('t2', eenDossier(), eenMelding(), OPGEPAKT, eenAanvraag())
  const geen = await stuur('t2', 'vraag-aanvulling', { wat: 'wie het budget beheert', voor: '' })
  expect(geen.status).toBe(422)
  // 9 November + 14 days is 23 November; asked on the 12th and never answered it stands still until the 19th: 7 days more.
  const gevraagd = await browser.follow(
    await stuur('t2', 'vraag-aanvulling', { wat: 'wie het budget beheert', voor: '2026-11-19' }),
  )
  expect(await gevraagd.response.text()).toContain('30 november 2026')
  const binnen = await browser.follow(await stuur('t2', 'aanvulling', { tekst: 'mijn dochter' }))
  // Answered the same day: nothing was suspended.
  expect(await binnen.response.text()).toContain('23 november 2026')
})

test('a talk that does not go on is called off with a reason, and must be planned again', async () => {
  const afspraak: DossierFact = {
    type: 'GesprekAfgesproken',
    op: '2026-11-10',
    gesprek: 'gesprek-1',
    datum: '2026-11-13',
    plaats: 'thuis',
  }
  await site.geef('t3', eenDossier(), eenMelding(), OPGEPAKT, afspraak)
  const af = await browser.follow(await stuur('t3', 'zeg-af', { reden: 'griep' }))
  expect(await af.response.text()).toContain('Gesprek afspreken')
})
