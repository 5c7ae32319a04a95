import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite('2026-11-23T09:00:00Z')
})
afterAll(() => site?.close())

const OUD = readFileSync(join(import.meta.dirname, '../../regelingen/voorbeeldstad/2026.yaml'), 'utf8')

/** Next year's rules: another tariff, with the motive, and the case that comes out otherwise by it. */
function nieuw(id: string): string {
  return `${OUD.replace('id: voorbeeldstad-2026', `id: ${id}`)
    .replace('geldigVanaf: 2026-01-01', 'geldigVanaf: 2027-01-01')
    .replace('centenPerUur: 2146', 'centenPerUur: 2200')
    .replace('centenPerJaar: 231768', 'centenPerJaar: 237600')
    .replaceAll('op: 2025-11-20', 'op: 2026-11-12')}wijziging:
  motief: Het tarief volgt de nieuwe cao.
  onderbouwing: Cao Verpleeg- en Verzorgingshuizen 2027.
  gevolgUren: Geen.
  gevolgGeld: Een pgb stijgt met 2,5 procent.
  inspraak: { van: 2026-09-01, totEnMet: 2026-10-01, hoe: avond in het wijkhuis }
`
}

async function ingelogd(persoon: string): Promise<Browser> {
  const browser = new Browser(site.origin)
  await browser.login(persoon)
  return browser
}

async function verstuur(browser: Browser, pad: string, velden: Record<string, string>) {
  const html = await (await browser.get(pad)).text()
  return browser.post(pad, { ...hiddenFields(html), ...velden })
}

/** Proposes rules; gives the path of the proposal. */
async function stelVoor(browser: Browser, tekst: string): Promise<string> {
  const { response, path } = await browser.follow(
    await verstuur(browser, '/beheer/regels/nieuw', { actie: 'voorstel', knop: 'stel-voor', tekst }),
  )
  expect(await response.text()).toContain('Het voorstel is bewaard')
  return path.split('?')[0] ?? ''
}

test('two persons change the rules; they hold from their day, everyone sees it coming', async () => {
  const smeets = await ingelogd('beleid-smeets')
  const verhoeven = await ingelogd('jurist-verhoeven')
  const pad = await stelVoor(smeets, nieuw('voorbeeldstad-2027').replaceAll('\n', '\r\n'))

  // Who proposed it sees no button to approve, and cannot do it by hand either.
  expect(await (await smeets.get(pad)).text()).not.toContain('Keur deze regels goed')
  const zelf = await verstuur(smeets, pad, { actie: 'akkoord', ondanks: '' })
  expect(zelf.status).toBe(409)
  expect(await zelf.text()).toContain('niemand verandert regels alleen')

  const html = (await (await verhoeven.get(pad)).text()).replaceAll('\u00a0', ' ')
  expect(html).toContain('pgb, tarief pgb-netwerk, centenPerUur')
  expect(html).toContain('€ 21,46')
  expect(html).toContain('€ 22,00')
  expect(html).toContain('De toets vindt niets in deze regels')
  // The same case under the rules of now and under these.
  expect(html).toContain('pgb € 2.317,68 per jaar')
  expect(html).toContain('pgb € 2.376,00 per jaar')
  const goed = await verhoeven.follow(await verstuur(verhoeven, pad, { actie: 'akkoord', ondanks: '' }))
  expect(await goed.response.text()).toContain('De regels zijn goedgekeurd')
  expect(await (await verhoeven.get(pad)).text()).toContain('Goedgekeurd door Tom Verhoeven')

  const bezoeker = new Browser(site.origin)
  const regels = await (await bezoeker.get('/regels')).text()
  expect(regels).toContain('21,46')
  expect(regels).toContain('Vanaf 1 januari 2027')
  expect(regels).toContain('Het tarief volgt de nieuwe cao.')
  expect(regels).toContain('avond in het wijkhuis')

  site.klok.zetOp('2027-01-01T09:00:00Z')
  const straks = await (await bezoeker.get('/regels')).text()
  expect(straks).toContain('22,00')
  expect(straks).toContain('Er staan nu geen nieuwe regels klaar')
  site.klok.zetOp('2026-11-23T09:00:00Z')
})

test('looking it over keeps nothing, and shows what the toets finds', async () => {
  const smeets = await ingelogd('beleid-smeets')
  const tekst = nieuw('voorbeeldstad-proef').replace('centenPerMaand: 2180', 'centenPerMaand: 9900')
  const gekeken = await verstuur(smeets, '/beheer/regels/nieuw', {
    actie: 'voorstel',
    knop: 'kijk-na',
    tekst,
  })
  const html = await gekeken.text()
  expect(gekeken.status).toBe(200)
  expect(html).toContain('De eigen bijdrage is hier € 99,00 per maand')
  expect(html).toContain('centenPerMaand: 9900')
  expect(html).toMatch(/Regel \d+, eigenBijdrage\.centenPerMaand/)
  expect(await (await smeets.get('/beheer/regels')).text()).not.toContain('voorbeeldstad-proef')
})

test('what cannot be read comes back with the line, and as it was typed', async () => {
  const smeets = await ingelogd('beleid-smeets')
  const fout = await verstuur(smeets, '/beheer/regels/nieuw', {
    actie: 'voorstel',
    knop: 'stel-voor',
    tekst: 'versie: 1\nid: mijn-regels\ngeldigVanaf: morgen\n',
  })
  const html = await fout.text()
  expect(fout.status).toBe(422)
  expect(html).toContain('Regel 3, geldigVanaf: geen bestaande dag')
  expect(html).toContain('id: mijn-regels')
})

test('against the toets only with a reason that stays; given back with what must change', async () => {
  const smeets = await ingelogd('beleid-smeets')
  const verhoeven = await ingelogd('jurist-verhoeven')
  const pad = await stelVoor(
    smeets,
    nieuw('voorbeeldstad-laat')
      .replace('2027-01-01', '2027-02-01')
      .replace('de nieuwe cao', 'een latere cao')
      .replace('bedenktijdDagen: 14', 'bedenktijdDagen: 14\n  besluitDagen: 21'),
  )
  const zonder = await verstuur(verhoeven, pad, { actie: 'akkoord', ondanks: ' ' })
  expect(zonder.status).toBe(409)
  expect(await zonder.text()).toContain('TERMIJN_LANGER_DAN_WET')
  const open = hiddenFields(await (await smeets.get(pad)).text())
  const leeg = await verstuur(verhoeven, pad, { actie: 'terug', reden: '' })
  expect(leeg.status).toBe(409)
  const terug = await verhoeven.follow(
    await verstuur(verhoeven, pad, { actie: 'terug', reden: 'De wet geeft twee weken.' }),
  )
  expect(await terug.response.text()).toContain('Het voorstel is teruggegeven')
  expect(await (await smeets.get(pad)).text()).toContain('De wet geeft twee weken.')
  // The page that still stood open elsewhere.
  const nogEens = await smeets.post(pad, { ...open, actie: 'terug', reden: 'Nog eens.' })
  expect(nogEens.status).toBe(409)
  expect(await nogEens.text()).toContain('Iemand anders heeft dit ook veranderd')
})

test('nobody else comes here, and beheer comes at no dossier', async () => {
  for (const persoon of ['consulent-bakker', 'kwaliteit-jansen', 'inwoner-devries']) {
    const browser = await ingelogd(persoon)
    expect((await browser.get('/beheer/regels')).status, persoon).toBe(404)
  }
  const smeets = await ingelogd('beleid-smeets')
  expect((await smeets.get('/werk/voorraad')).status).toBe(404)
  expect((await smeets.get('/beheer/regels/voorstel/weg')).status).toBe(404)
})

test('who lets rules through against the toets says so to everyone', async () => {
  const smeets = await ingelogd('beleid-smeets')
  const verhoeven = await ingelogd('jurist-verhoeven')
  const tekst = nieuw('voorbeeldstad-toch')
    .replace('2027-01-01', '2027-03-01')
    .replace('de nieuwe cao', 'de cao van maart')
    .replace('bedenktijdDagen: 14', 'bedenktijdDagen: 14\n  besluitDagen: 21')
  const pad = await stelVoor(smeets, tekst)
  await verhoeven.follow(
    await verstuur(verhoeven, pad, { actie: 'akkoord', ondanks: 'De raad wacht op een arrest.' }),
  )
  const regels = await (await new Browser(site.origin).get('/regels')).text()
  expect(regels).toContain('De toets hield deze regels tegen')
  expect(regels).toContain('De raad wacht op een arrest.')
})

test('a judgement on what has changed since is shown as a conflict, and many readers do not hold each other up', async () => {
  const smeets = await ingelogd('beleid-smeets')
  const verhoeven = await ingelogd('jurist-verhoeven')
  const eerst = await stelVoor(
    smeets,
    nieuw('voorbeeldstad-april')
      .replace('2027-01-01', '2027-04-01')
      .replace('de nieuwe cao', 'de cao van april'),
  )
  const open = hiddenFields(await (await verhoeven.get(eerst)).text())
  await stelVoor(
    smeets,
    nieuw('voorbeeldstad-mei').replace('2027-01-01', '2027-05-01').replace('de nieuwe cao', 'de cao van mei'),
  )
  const botsing = await verhoeven.post(eerst, { ...open, actie: 'akkoord', ondanks: '' })
  expect(botsing.status).toBe(409)
  const antwoorden = await Promise.all(Array.from({ length: 24 }, () => smeets.get('/beheer/regels')))
  expect(antwoorden.every(({ status }) => status === 200)).toBe(true)
})
