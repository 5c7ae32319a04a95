import { afterAll, beforeAll, expect, test } from 'vitest'
import { eenOnderzoekTotEnMet } from '../../src/testing/builders.ts'
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
