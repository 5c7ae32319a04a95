import { afterAll, beforeAll, expect, test } from 'vitest'
import { eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { Browser } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite()
})
afterAll(() => site?.close())

test('a new melding stands on the werkvoorraad with its last day, for whoever is consulent', async () => {
  await site.geef('d1', eenDossier(), eenMelding({ op: '2026-11-20' }))
  const browser = new Browser(site.origin)
  await browser.login('consulent-bakker')
  const response = await browser.get('/werk/voorraad')
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('A. de Vries')
  // Six weeks after 20 November is New Year's Day; the first working day after it counts (case T011).
  expect(html).toContain('4 januari')
})

test('an inwoner has no werkvoorraad', async () => {
  const browser = new Browser(site.origin)
  await browser.login('inwoner-devries')
  expect((await browser.get('/werk/voorraad')).status).toBe(404)
})
