import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, hiddenFields } from '../security/browser.ts'
import { lees, nieuw, regelbeheerSite, stelVoor, verborgen, verstuur } from './regelbeheer-site.ts'

let site: Awaited<ReturnType<typeof regelbeheerSite>>
beforeAll(async () => {
  site = await regelbeheerSite()
})
afterAll(() => site?.close())

test('two persons change the rules; they hold from their day, everyone sees it coming', async () => {
  const { smeets, verhoeven } = site
  const pad = await stelVoor(smeets, nieuw('voorbeeldstad-2027').replaceAll('\n', '\r\n'))

  // Who proposed it sees no button to approve, and cannot do it by hand either.
  expect(await (await smeets.get(pad)).text()).not.toContain('Keur deze regels goed')
  const zelf = await verstuur(smeets, pad, { actie: 'akkoord', ondanks: '' })
  expect(zelf.status).toBe(409)
  expect(await zelf.text()).toContain('niemand verandert regels alleen')

  const html = await lees(verhoeven, pad)
  expect(html).toContain('Pgb-tarief ‘hulp bij het huishouden van iemand die u kent’: bedrag per uur')
  expect(html).not.toMatch(/>[^<]*centenPerUur[^<:]*</)
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
  expect(regels).toContain('Dan houdt u nog 13 weken wat u had.')

  site.klok.zetOp('2027-01-01T09:00:00Z')
  const straks = await (await bezoeker.get('/regels')).text()
  expect(straks).toContain('22,00')
  expect(straks).toContain('Er staan nu geen nieuwe regels klaar')
  site.klok.zetOp('2026-11-23T09:00:00Z')
})

test('looking it over keeps nothing, and shows what the toets finds', async () => {
  const { smeets } = site
  const tekst = nieuw('voorbeeldstad-proef').replace('centenPerMaand: 2180', 'centenPerMaand: 9900')
  const gekeken = await verstuur(smeets, '/beheer/regels/nieuw', {
    actie: 'voorstel',
    knop: 'kijk-na',
    tekst,
  })
  const html = await gekeken.text()
  expect(gekeken.status).toBe(200)
  expect(html).toContain('De eigen bijdrage is hier €\u00A099,00 per maand')
  expect(html).toContain('centenPerMaand: 9900')
  expect(html).toMatch(/Regel \d+, eigenBijdrage\.centenPerMaand/)
  expect(html).toContain('Past de eigen bijdrage binnen de wet?')
  expect(await (await smeets.get('/beheer/regels')).text()).not.toContain('voorbeeldstad-proef')
})

test('what cannot be read comes back with the line, and as it was typed', async () => {
  const { smeets } = site
  const fout = await verstuur(smeets, '/beheer/regels/nieuw', {
    actie: 'voorstel',
    knop: 'stel-voor',
    tekst: 'versie: 1\nid: mijn-regels\ngeldigVanaf: morgen\n',
  })
  const html = await fout.text()
  expect(fout.status).toBe(422)
  expect(html).toContain('Regel 3, geldigVanaf: geen bestaande dag')
  expect(html).toContain('id: mijn-regels')
  // The field has no line numbers, so the line itself stands with the fault.
  expect(html).toContain('<strong>3  geldigVanaf: morgen</strong>')
})

test('very many faults: the first ones open, and every other one under a heading', async () => {
  const velden = Array.from({ length: 40 }, (_, i) => `veld${i}: 1`).join('\n')
  const fout = await verstuur(site.smeets, '/beheer/regels/nieuw', {
    actie: 'voorstel',
    knop: 'kijk-na',
    tekst: `versie: 1\n${velden}\n`,
  })
  const html = await fout.text()
  const [open = '', dicht = ''] = html.split('<details')
  expect(open).toMatch(/En nog \d+ fouten/)
  const aantal = Number(/En nog (\d+) fouten/.exec(open)?.[1])
  expect(dicht).toContain(`Nog ${aantal} fouten`)
  expect(dicht.split('</details>')[0]?.match(/<li/g)).toHaveLength(aantal)
  for (let i = 0; i < 40; i++) expect(html).toContain(`veld${i}: `)
})

test('a text that cannot be taken apart shows the line as well', async () => {
  const fout = await verstuur(site.smeets, '/beheer/regels/nieuw', {
    actie: 'voorstel',
    knop: 'kijk-na',
    tekst: 'versie: 1\ngemeente:\n  id: a\n\tnaam: b\n',
  })
  expect(fout.status).toBe(422)
  expect(await fout.text()).toMatch(/<strong>\d {2}/)
})

test('against the toets only with a reason that stays; given back with what must change', async () => {
  const { smeets, verhoeven } = site
  const pad = await stelVoor(
    smeets,
    nieuw('voorbeeldstad-laat')
      .replace('2027-01-01', '2027-02-01')
      .replace('de nieuwe cao', 'een latere cao')
      .replace('bedenktijdDagen: 14', 'bedenktijdDagen: 14\n  besluitDagen: 21'),
  )
  const zonder = await verstuur(verhoeven, pad, { actie: 'akkoord', ondanks: ' ' })
  expect(zonder.status).toBe(409)
  const zonderReden = await zonder.text()
  expect(zonderReden).toContain('Onder ‘Toets aan de wet’ staat waarom')
  expect(zonderReden).not.toContain('TERMIJN_LANGER_DAN_WET')
  const open = hiddenFields(await (await smeets.get(pad)).text())
  const leeg = await verstuur(verhoeven, pad, { actie: 'terug', reden: '' })
  expect(leeg.status).toBe(422)
  expect(await leeg.text()).toContain('<a href="#reden">Vul in waarom u het teruggeeft.')
  const openstaand = verborgen(await lees(verhoeven, pad), 'akkoord')
  const terug = await verhoeven.follow(
    await verstuur(verhoeven, pad, { actie: 'terug', reden: 'De wet geeft twee weken.' }),
  )
  expect(await terug.response.text()).toContain('Het voorstel is teruggegeven')
  expect(await (await smeets.get(pad)).text()).toContain('De wet geeft twee weken.')
  // The page that still stood open elsewhere.
  const nogEens = await smeets.post(pad, { ...open, actie: 'terug', reden: 'Nog eens.' })
  expect(nogEens.status).toBe(409)
  const botst = await nogEens.text()
  expect(botst).toContain('Iemand anders heeft dit ook veranderd')
  // The form is gone; what was typed in it is not.
  expect(botst).toContain('<dd>Nog eens.</dd>')
  expect(botst).not.toContain('staat nog in het formulier')
  const teLaat = await verhoeven.post(pad, { ...openstaand, actie: 'akkoord', ondanks: 'De raad wil dit.' })
  expect(teLaat.status).toBe(409)
  expect(await teLaat.text()).toContain('<dd>De raad wil dit.</dd>')
})

test('nobody else comes here, and beheer comes at no dossier', async () => {
  for (const persoon of ['consulent-bakker', 'kwaliteit-jansen', 'inwoner-devries']) {
    const browser = await site.ingelogd(persoon)
    expect((await browser.get('/beheer/regels')).status, persoon).toBe(404)
  }
  const { smeets } = site
  expect((await smeets.get('/werk/voorraad')).status).toBe(404)
  expect((await smeets.get('/beheer/regels/voorstel/weg')).status).toBe(404)
})

test('who lets rules through against the toets says so to everyone', async () => {
  const { smeets, verhoeven } = site
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

test('rules elsewhere in the meantime do not stand in the way of approval, and many readers do not hold each other up', async () => {
  const { smeets, verhoeven } = site
  const eerst = await stelVoor(smeets, nieuw('voorbeeldstad-april', '2027-04-01'))
  const open = hiddenFields(await lees(verhoeven, eerst))
  await stelVoor(smeets, nieuw('voorbeeldstad-mei', '2027-05-01'))
  const goed = await verhoeven.follow(await verhoeven.post(eerst, { ...open, actie: 'akkoord', ondanks: '' }))
  expect(await goed.response.text()).toContain('De regels zijn goedgekeurd')
  // The same page, still open elsewhere.
  const nogEens = await verhoeven.post(eerst, {
    ...open,
    sleutel: crypto.randomUUID(),
    actie: 'akkoord',
    ondanks: '',
  })
  expect(nogEens.status).toBe(409)
  expect(await nogEens.text()).toContain('Iemand anders heeft het al beoordeeld')
  const antwoorden = await Promise.all(Array.from({ length: 24 }, () => smeets.get('/beheer/regels')))
  expect(antwoorden.every(({ status }) => status === 200)).toBe(true)
})

test('the form begins with the last rules and says which; looking it over shows only what differs', async () => {
  const { smeets } = site
  const leeg = await lees(smeets, '/beheer/regels/nieuw')
  expect(leeg).toMatch(/Hieronder staan de laatste goedgekeurde regels. Die gaan gelden vanaf \d+ \w+ 2027/)
  const gekeken = await verstuur(smeets, '/beheer/regels/nieuw', {
    actie: 'voorstel',
    knop: 'kijk-na',
    tekst: nieuw('voorbeeldstad-proef', '2027-09-01').replace('bedenktijdDagen: 14', 'bedenktijdDagen: 21'),
  })
  const html = (await gekeken.text()).split('id="wat-verandert"')[1] ?? ''
  expect(html).toContain('Tijd om na te denken over cliëntondersteuning')
  expect(html).toContain('<div>21 dagen</div>')
  expect(html).not.toContain('Tijd om op het verslag te reageren')
})

test('who does not write in the text fills in what changes; it comes into the text and nothing is kept', async () => {
  const { smeets } = site
  const tekst = nieuw('voorbeeldstad-velden')
  const stuur = (extra: Record<string, string>) =>
    verstuur(smeets, '/beheer/regels/nieuw', { actie: 'voorstel', tekst, ...extra })
  const leeg = await stuur({ knop: 'vul-in' })
  expect(leeg.status).toBe(422)
  expect(await leeg.text()).toContain('Vul eerst in wat verandert.')

  const bijdrage = { 'eigenBijdrage-centenPerMaand': '19,20' }
  const vergeten = await stuur({ knop: 'stel-voor', ...bijdrage })
  expect(vergeten.status).toBe(422)
  const nogNiet = await vergeten.text()
  expect(nogNiet).toContain('nog niet in de tekst staat')
  expect(nogNiet).toContain('value="19,20"')

  const gezet = await stuur({ knop: 'vul-in', ...bijdrage, eersteDag: '2027-03-01', herreken: 'ja' })
  expect(gezet.status).toBe(200)
  const html = await gezet.text()
  expect(html).toContain('centenPerMaand: 1920')
  expect(html).toContain('id: voorbeeldstad-2027-03-01')
  expect(html).not.toContain('value="19,20"')
  expect(html).toContain('Nu: €\u00A019,20.')
  // What changes and what the toets finds stand below, as after looking it over.
  expect(html).toContain('Eigen bijdrage per maand')
  expect(html).toContain('Nagekeken, niets bewaard')
  expect(await (await smeets.get('/beheer/regels')).text()).not.toContain('voorbeeldstad-2027-03-01')
})
