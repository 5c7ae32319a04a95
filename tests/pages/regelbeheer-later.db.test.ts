import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, hiddenFields } from '../security/browser.ts'
import { keurGoed, lees, nieuw, regelbeheerSite, stelVoor, verstuur } from './regelbeheer-site.ts'

// What happens to rules after someone looked: withdrawn, compared anew, and no longer in force.
let site: Awaited<ReturnType<typeof regelbeheerSite>>
beforeAll(async () => {
  site = await regelbeheerSite()
})
afterAll(() => site?.close())

let smeets: Browser
let verhoeven: Browser
beforeEach(async () => {
  site.klok.zetOp('2026-11-23T09:00:00Z')
  // A session ends when nobody uses it; the clock of these tests jumps by months.
  smeets = await site.ingelogd('beleid-smeets')
  verhoeven = await site.ingelogd('jurist-verhoeven')
})

/** The part of a page from one heading to the next of that level. */
function deel(html: string, kop: string): string {
  const vanaf = html.indexOf(`>${kop}</h2>`)
  expect(vanaf, kop).toBeGreaterThan(0)
  return html.slice(vanaf, html.indexOf('</h2>', vanaf + kop.length + 10))
}

test('approved rules are withdrawn before their first day: they never hold, and everyone reads why', async () => {
  const { bezoeker } = site
  const pad = await stelVoor(smeets, nieuw('voorbeeldstad-fout'))
  await keurGoed(verhoeven, pad)
  expect(deel(await lees(bezoeker, '/regels'), 'Wat gaat er veranderen?')).toContain('Vanaf 1 januari 2027')
  expect(await lees(smeets, pad)).toContain('Tot en met 31 december 2026 kunt u deze regels nog intrekken')

  const intrekken = `${pad}/intrekken`
  const leeg = await verstuur(verhoeven, intrekken, { actie: 'intrekken', reden: ' ' })
  expect(leeg.status).toBe(422)
  expect(await leeg.text()).toContain('Vul in waarom u de regels intrekt')

  site.klok.zetOp('2026-12-31T20:00:00Z')
  const laat = await site.ingelogd('jurist-verhoeven')
  const vraag = await lees(laat, intrekken)
  expect(vraag).toContain('avond in het wijkhuis, van 1 september 2026 tot en met 1 oktober 2026')
  // The one who approved may do it too.
  const antwoord = await verstuur(laat, intrekken, {
    actie: 'intrekken',
    reden: 'De raad besloot op 17 december anders.',
  })
  expect(antwoord.status).toBe(303)
  // At once, also for who asks before any page of beheer is shown again.
  expect(site.regelingen.op('2027-01-01').id).toBe('voorbeeldstad-2026')
  expect(await lees(laat, '/beheer/regels')).toContain('Ingetrokken')
  const voorstel = await lees(laat, pad)
  expect(voorstel).toContain('Ingetrokken door Tom Verhoeven, 31 december 2026.')
  expect(voorstel).toContain('Goedgekeurd door Tom Verhoeven, 23 november 2026.')
  expect(voorstel).not.toContain('Trek deze regels in')

  site.klok.zetOp('2027-01-02T09:00:00Z')
  const regels = await lees(bezoeker, '/regels')
  expect(regels).toContain('Zij gelden sinds 1 januari 2026')
  const straks = deel(regels, 'Wat gaat er veranderen?')
  expect(straks).toContain('Er verandert niets.')
  expect(straks).toContain('Gaat niet door: regels vanaf 1 januari 2027')
  expect(straks).toContain('ingetrokken op 31 december 2026. Waarom: De raad besloot op 17 december anders.')
  expect(straks).toContain('Over deze regels kon u meepraten: avond in het wijkhuis')
  expect(await lees(bezoeker, '/regels/voorbeeldstad-fout')).toContain('Deze regels gaan niet gelden')
  const nogEens = await lees(await site.ingelogd('beleid-smeets'), intrekken)
  expect(nogEens).toContain('Alleen goedgekeurde regels kunt u intrekken')
  expect(nogEens).not.toContain('<textarea')
})

test('from the first day on they cannot be withdrawn, and it says what can', async () => {
  const pad = await stelVoor(smeets, nieuw('voorbeeldstad-februari', '2027-02-01'))
  await keurGoed(verhoeven, pad)
  site.klok.zetOp('2027-02-01T00:30:00Z')
  const toen = await site.ingelogd('jurist-verhoeven')
  // The page itself has no form any more; one that stood open is sent all the same.
  expect(await lees(toen, `${pad}/intrekken`)).not.toContain('<textarea')
  const { csrf = '', sleutel = '' } = hiddenFields(await lees(toen, '/beheer/regels/nieuw'))
  const laat = await toen.post(`${pad}/intrekken`, {
    csrf,
    sleutel,
    actie: 'intrekken',
    reden: 'Te laat gezien.',
  })
  expect(laat.status).toBe(409)
  const html = await laat.text()
  expect(html).toContain('Intrekken kan dus niet meer. Stel een nieuwe versie voor')
  expect(site.regelingen.op('2027-02-01').id).toBe('voorbeeldstad-februari')
  const voorstel = await lees(toen, pad)
  expect(voorstel).toContain('Intrekken kan niet meer')
  expect(voorstel).not.toContain(`href="${pad}/intrekken"`)
})

test('approval is of what was seen: other rules before it, then look again; after it the comparison stays', async () => {
  const mei = await stelVoor(
    smeets,
    nieuw('voorbeeldstad-mei', '2027-05-01').replace('bedenktijdDagen: 14', 'bedenktijdDagen: 28'),
  )
  const open = hiddenFields(await lees(verhoeven, mei))
  const april = await stelVoor(
    smeets,
    nieuw('voorbeeldstad-april', '2027-04-01').replace('bedenktijdDagen: 14', 'bedenktijdDagen: 21'),
  )
  await keurGoed(verhoeven, april)

  const toen = await verhoeven.post(mei, { ...open, actie: 'akkoord', ondanks: '' })
  expect(toen.status).toBe(409)
  const opnieuw = (await toen.text()).replaceAll('\u00A0', ' ')
  expect(opnieuw).toContain(
    'Aan dit voorstel gaan nu deze regels vooraf: voorbeeldstad-april, vanaf 1 april 2027',
  )
  expect(opnieuw).toContain('<div>21 dagen</div>')
  expect(opnieuw).not.toContain('<div>14 dagen</div>')
  // Without saying what was seen it is no approval.
  const blind = { ...hiddenFields(opnieuw), actie: 'akkoord', ondanks: '', gezienVergeleken: '' }
  expect((await verhoeven.post(mei, blind)).status).toBe(409)
  await keurGoed(verhoeven, mei)

  // The rules before it go; what Tom Verhoeven saw stays.
  await verhoeven.follow(
    await verstuur(verhoeven, `${april}/intrekken`, { actie: 'intrekken', reden: 'Verkeerd getypt.' }),
  )
  const later = await lees(smeets, mei)
  expect(later).toContain('Zo zag Tom Verhoeven het bij het goedkeuren, naast de regels vanaf 1 april 2027')
  expect(later).toContain('<div>21 dagen</div>')
  expect(later).not.toContain('<div>14 dagen</div>')
  // For who reads it today the table is about today's rules.
  expect(await lees(site.bezoeker, '/regels')).toContain('<div>14 dagen</div>')
})

test('who withdraws rules that later ones were compared with, is told so', async () => {
  const juni = await stelVoor(smeets, nieuw('voorbeeldstad-juni', '2027-06-01'))
  await keurGoed(verhoeven, juni)
  expect(await lees(verhoeven, `${juni}/intrekken`)).not.toContain('Er staan ook latere regels klaar')
  await keurGoed(verhoeven, await stelVoor(smeets, nieuw('voorbeeldstad-juli', '2027-07-01')))
  expect(await lees(verhoeven, `${juni}/intrekken`)).toContain(
    'Wie de regels vanaf 1 juli 2027 (voorbeeldstad-juli) goedkeurde',
  )
})

test('the rules of before stay to be read, with from when to when, why and on what decision', async () => {
  const { bezoeker } = site
  expect(await lees(bezoeker, '/regels')).toContain('Hier staan nog geen eerdere regels')
  await keurGoed(verhoeven, await stelVoor(smeets, nieuw('voorbeeldstad-augustus', '2027-08-01')))

  site.klok.zetOp('2027-08-02T09:00:00Z')
  const regels = deel(await lees(bezoeker, '/regels'), 'Eerdere regels')
  expect(regels).toContain('Regels van 1 januari 2026 tot en met 31 januari 2027')
  expect(regels).toContain('Waarom: Het tarief volgt de cao van 2027-02-01.')
  expect(regels).toContain(
    'Verordening maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld), de gemeenteraad, 13 november 2026',
  )
  expect(regels).toContain('href="/regels/voorbeeldstad-2026"')
  expect(regels).not.toContain('voorbeeldstad-augustus')
  // What never held stands there too once later rules hold, and no longer where something is to come.
  expect(regels).toContain('Ging niet door: regels vanaf 1 januari 2027')
  expect(deel(await lees(bezoeker, '/regels'), 'Wat gaat er veranderen?')).not.toContain('Gaat niet door')

  const oud = await lees(bezoeker, '/regels/voorbeeldstad-2026')
  expect(oud).toContain('Deze regels gelden niet meer')
  expect(oud).toContain('Zij golden van 1 januari 2026 tot en met 31 januari 2027')
  expect(oud).toContain('€ 21,46 per uur')
  expect(oud).toContain('centenPerUur: 2146')
  const nu = await lees(bezoeker, '/regels/voorbeeldstad-augustus')
  expect(nu).toContain('Deze regels gelden nu')
  expect(nu).toContain('€ 22,00 per uur')
})

test('what waits for approval, was given back or is not there, is no page for everyone', async () => {
  const { bezoeker } = site
  const pad = await stelVoor(smeets, nieuw('voorbeeldstad-geheim', '2027-12-01'))
  expect((await bezoeker.get('/regels/voorbeeldstad-geheim')).status).toBe(404)
  const terug = await smeets.follow(await verstuur(smeets, pad, { actie: 'terug', reden: 'Nog niet af.' }))
  expect(await terug.response.text()).toContain('Het voorstel is teruggenomen.')
  expect(await lees(smeets, pad)).toContain('Teruggenomen door Ingrid Smeets')
  expect((await bezoeker.get('/regels/voorbeeldstad-geheim')).status).toBe(404)
  expect((await bezoeker.get('/regels/weg')).status).toBe(404)
})
