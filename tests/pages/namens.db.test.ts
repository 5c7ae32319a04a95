import { afterAll, beforeAll, expect, test } from 'vitest'
import { eenDossier, eenMelding, eenOnderzoekTotEnMet } from '../../src/testing/builders.ts'
import { Browser, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite('2026-11-12T09:00:00Z')
})
afterAll(() => site?.close())

test('a resident without internet: plan, reaction and aanvraag by telephone, with the day they came in', async () => {
  await site.geef(
    'n1',
    ...eenOnderzoekTotEnMet(5),
    {
      type: 'BehandelaarAangewezen',
      op: '2026-10-06',
      behandelaar: 'consulent-bakker',
      naam: 'Samira Bakker',
    } as never,
    { type: 'OnderzoekAfgerond', op: '2026-11-02' } as never,
    {
      type: 'VerslagOpgesteld',
      op: '2026-11-03',
      versie: 1,
      onderdelen: [{ id: 'o1', kop: 'Uw vraag', tekst: 'U wilt rust.' }],
    } as never,
    { type: 'VerslagVerstrekt', op: '2026-11-03', versie: 1 } as never,
  )
  const browser = new Browser(site.origin)
  await browser.login('consulent-bakker')
  const pad = '/werk/zaak/n1/namens'
  expect(await (await browser.get(pad)).text()).toContain('Reactie op het verslag')
  const voer = async (wat: string, velden: Record<string, string>) => {
    const html = await (await browser.get(`${pad}?wat=${wat}`)).text()
    return browser.post(`${pad}?wat=${wat}`, {
      ...hiddenFields(html),
      ontvangenOp: '2026-11-10',
      kanaal: 'telefoon',
      ...velden,
    })
  }
  expect((await voer('plan', { plan: 'Ik wil zelf blijven koken.' })).status).toBe(303)
  expect(
    (await voer('reactie', { onderdeel: 'o1', antwoord: 'klopt niet', woorden: 'Ik wil vooral gezelschap.' }))
      .status,
  ).toBe(303)
  expect((await voer('ondersteuning', { aan: 'inwoner', antwoord: 'ja' })).status).toBe(303)
  const leeg = await voer('aanvraag', { wens: '', vorm: 'natura' })
  expect(leeg.status).toBe(422)
  expect((await voer('aanvraag', { wens: 'Hulp in huis', vorm: 'natura' })).status).toBe(303)
  const { facts } = await site.store.read(site.gemeente, 'dossier/n1')
  expect(facts.slice(-4).map(({ fact }) => [fact.type, fact.op, fact.door])).toEqual(
    [
      'PersoonlijkPlanOntvangen',
      'VerslagBeantwoord',
      'ClientondersteuningBeantwoord',
      'AanvraagIngediend',
    ].map((type) => [type, '2026-11-10', 'de inwoner, ingevoerd door Samira Bakker']),
  )
})

test('a cliëntondersteuner is connected, reads along, and is out again as soon as the inwoner stops it', async () => {
  await site.geef('n2', eenDossier(), eenMelding(), {
    type: 'BehandelaarAangewezen',
    op: '2026-10-06',
    behandelaar: 'consulent-bakker',
    naam: 'Samira Bakker',
  } as never)
  const bakker = new Browser(site.origin)
  await bakker.login('consulent-bakker')
  const yildiz = new Browser(site.origin)
  await yildiz.login('ondersteuner-yildiz')
  const kanLezen = async () => (await yildiz.get('/mijn/n2')).status === 200
  expect(await kanLezen()).toBe(false)
  const pad = '/werk/zaak/n2/namens?wat=ondersteuner'
  const koppel = async (ondersteuner: string) =>
    bakker.post(pad, {
      ...hiddenFields(await (await bakker.get(pad)).text()),
      ontvangenOp: '2026-11-10',
      kanaal: 'telefoon',
      ondersteuner,
    })
  expect((await koppel('consulent-haddou')).status).toBe(422)
  expect((await koppel('ondersteuner-yildiz')).status).toBe(303)
  expect(await kanLezen()).toBe(true)
  const anna = new Browser(site.origin)
  await anna.login('inwoner-devries')
  const meekijken = '/mijn/n2/wie-mag-meekijken'
  const html = await (await anna.get(meekijken)).text()
  const start = html.lastIndexOf('<form', html.indexOf('value="stop-ondersteuner"'))
  const form = html.slice(start, html.indexOf('</form>', start) + 7)
  expect((await anna.post(meekijken, hiddenFields(form))).status).toBe(303)
  expect(await kanLezen()).toBe(false)
})
