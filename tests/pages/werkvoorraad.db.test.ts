import { afterAll, beforeAll, expect, test } from 'vitest'
import { eenDossier, eenMelding, eenOnderzoekTotEnMet } from '../../src/testing/builders.ts'
import { Browser, hiddenFields } from '../security/browser.ts'
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
  // The rules of Voorbeeldstad give themselves 35 days.
  expect(html).toContain('25 december 2026')
})

test('an inwoner has no werkvoorraad', async () => {
  const browser = new Browser(site.origin)
  await browser.login('inwoner-devries')
  expect((await browser.get('/werk/voorraad')).status).toBe(404)
})

test('the consulent takes a new melding over, and plans the talk', async () => {
  await site.geef('d2', eenDossier(), eenMelding({ op: '2026-11-20' }))
  const browser = new Browser(site.origin)
  await browser.login('consulent-bakker')
  const zaak = await (await browser.get('/werk/zaak/d2')).text()
  expect(zaak).toContain('Pak deze zaak op')
  const opgepakt = await browser.follow(
    await browser.post('/werk/zaak/d2', { ...hiddenFields(zaak), actie: 'pak-op' }),
  )
  expect(await opgepakt.response.text()).toContain('Gesprek afspreken')

  const leeg = await (await browser.get('/werk/zaak/d2/afspraak')).text()
  const velden = {
    datum: '',
    tijd: '10:00',
    plaats: 'thuis',
    erbij: 'Karin',
    bijzonderheden: 'ziet ertegenop',
  }
  const fout = await browser.post('/werk/zaak/d2/afspraak', { ...hiddenFields(leeg), ...velden })
  const opnieuw = await fout.text()
  expect(fout.status).toBe(422)
  expect(opnieuw).toContain('ziet ertegenop')

  const goed = { ...hiddenFields(opnieuw), ...velden, datum: '2026-11-27' }
  const gepland = await browser.follow(await browser.post('/werk/zaak/d2/afspraak', goed))
  expect(await gepland.response.text()).toContain('Gesprek voeren')
  expect(await (await browser.get('/werk')).text()).toContain('vrijdag 27 november 2026, 10.00 uur')
})

test('what a colleague took over is not there for me', async () => {
  await site.geef('d3', eenDossier(), eenMelding(), {
    type: 'BehandelaarAangewezen',
    op: '2026-11-20',
    behandelaar: 'consulent-haddou',
    naam: 'Youssef Haddou',
  } as never)
  const browser = new Browser(site.origin)
  await browser.login('consulent-bakker')
  const gesloten = await browser.get('/werk/zaak/d3')
  const onbekend = await browser.get('/werk/zaak/bestaat-niet')
  expect(gesloten.status).toBe(404)
  expect(onbekend.status).toBe(404)
})

test('a visit that was agreed stays on Vandaag when the onderzoek was finished meanwhile', async () => {
  const haddou = { behandelaar: 'consulent-haddou', naam: 'Youssef Haddou' }
  await site.geef(
    'd4',
    ...eenOnderzoekTotEnMet(5),
    { type: 'BehandelaarAangewezen', op: '2026-11-20', ...haddou } as never,
    {
      type: 'GesprekAfgesproken',
      op: '2026-11-20',
      gesprek: 'gesprek-2',
      datum: '2026-11-25',
      tijd: '09:30',
      plaats: 'thuis',
    } as never,
    { type: 'OnderzoekAfgerond', op: '2026-11-20' } as never,
  )
  const browser = new Browser(site.origin)
  await browser.login('consulent-haddou')
  expect(await (await browser.get('/werk')).text()).toContain('woensdag 25 november 2026, 09.30 uur')
})
