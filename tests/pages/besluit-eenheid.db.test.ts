import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkStructure } from '../../src/platform/pdf/check-structure.ts'
import { Browser } from '../security/browser.ts'
import { druk, vulIn, zorgvuldig } from './besluit-form.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite('2026-11-12T09:00:00Z')
})
afterAll(() => site?.close())

const LOGEREN = {
  beslissing: 'toegekend',
  naam: 'logeren',
  soort: 'verblijf',
  minuten: '',
  marge: '',
  vanaf: '2026-12-01',
  totEnMet: '2028-11-30',
  aantalPer: 'jaar',
  activiteiten: '',
  aantalBron: 'het gesprek met u en uw dochter van 27 oktober',
  aantalReden: 'Zo kan uw dochter elke maand 2 nachten slapen.',
}

async function consulent(dossier: string): Promise<Browser> {
  await site.geef(dossier, ...zorgvuldig())
  const browser = new Browser(site.origin)
  await browser.login('consulent-bakker')
  return browser
}

test('logeren zonder aantal wordt nooit besloten', async () => {
  const browser = await consulent('e1')
  await vulIn(browser, 'e1', LOGEREN)
  const geweigerd = await druk(browser, '/werk/zaak/e1/besluit', 'neem')
  expect(geweigerd.response.status).toBe(409)
  expect(await geweigerd.response.text()).toContain('of op hoeveel dagdelen, etmalen of ritten')
})

test('24 etmalen per jaar: van het scherm tot de brief', async () => {
  const browser = await consulent('e2')
  await vulIn(browser, 'e2', { ...LOGEREN, aantal: '24', eenheid: 'etmaal' })
  await druk(browser, '/werk/zaak/e2/besluit', 'neem')
  const verstuurd = await druk(browser, '/werk/zaak/e2/brief', 'verstuur')
  expect(await verstuurd.response.text()).toContain('De brief is verstuurd')
  const { facts } = await site.store.read(site.gemeente, 'dossier/e2')
  const genomen = facts.map(({ fact }) => fact).find(({ type }) => type === 'BesluitGenomen')
  expect(genomen).toMatchObject({
    voorzieningen: [
      {
        soort: 'verblijf',
        omvang: { aantal: 24, eenheid: 'etmaal', per: 'jaar' },
        onderbouwing: { reden: LOGEREN.aantalReden },
      },
    ],
  })
  const pdf = await browser.get('/werk/zaak/e2/brief/besluit-b1/pdf')
  expect(checkStructure(new Uint8Array(await pdf.arrayBuffer()))).toEqual([])
})

const NACHTEN_MET_PGB = {
  ...LOGEREN,
  aantal: '24',
  eenheid: 'etmaal',
  vorm: 'pgb',
  pgbBedrag: '3.600,50',
  pgbGrondslag: 'artikel 11 van de verordening',
}

test('nachten met een pgb: wie meeleest ziet het bedrag en waar het staat', async () => {
  const browser = await consulent('e5')
  await vulIn(browser, 'e5', { ...NACHTEN_MET_PGB, beslissing: 'deels toegekend' })
  await druk(browser, '/werk/zaak/e5/besluit', 'voorleggen')
  const lezer = new Browser(site.origin)
  await lezer.login('kwaliteit-jansen')
  const scherm = await (await lezer.get('/werk/zaak/e5/besluit')).text()
  expect(scherm).toContain('€\u00A03.600,50 per jaar (artikel 11 van de verordening)')
})

test('nachten met een pgb: het bedrag per jaar staat in de brief, en is te wijzigen zoals het er stond', async () => {
  const browser = await consulent('e4')
  await vulIn(browser, 'e4', NACHTEN_MET_PGB)
  expect(await (await browser.get('/werk/zaak/e4/besluit')).text()).toContain('value="3600,50"')
  await druk(browser, '/werk/zaak/e4/besluit', 'neem')
  const brief = await (await browser.get('/werk/zaak/e4/brief')).text()
  expect(brief.replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' ')).toContain(
    'Uw budget is € 3.600,50 per jaar',
  )
})

test('wat niet samengaat komt terug met wat er getypt was', async () => {
  const browser = await consulent('e3')
  const fout = await vulIn(browser, 'e3', { ...LOGEREN, aantal: '24', eenheid: 'rit' })
  expect(fout.status).toBe(422)
  const html = await fout.text()
  expect(html).toContain('Bij kortdurend verblijf telt u in etmalen.')
  expect(html).toContain('value="24"')
  expect(html).toContain(LOGEREN.aantalReden)
  expect(html).toContain('er is niets voor gerekend')
})
