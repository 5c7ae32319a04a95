import { afterAll, beforeAll, expect, test } from 'vitest'
import { lees, nieuw, regelbeheerSite, stelVoor, verstuur } from './regelbeheer-site.ts'

let site: Awaited<ReturnType<typeof regelbeheerSite>>
beforeAll(async () => {
  site = await regelbeheerSite()
})
afterAll(() => site?.close())

/** A council that decides on 28 January about rules from 1 March on, with less time for who loses help. */
const VOORSTEL = nieuw('voorbeeldstad-maart', '2027-03-01')
  .replace('op: 2026-11-14', 'op: 2027-01-28')
  .replace('dagen: 91', 'dagen: 60')
  .replace(/^ {2}inspraak:.*\n/m, '')

test('a proposal that waits can be read by no one, until it is made public; then without names, with what it does', async () => {
  const { smeets, verhoeven, bezoeker } = site
  const pad = await stelVoor(smeets, VOORSTEL)
  const openbaar = pad.replace('/beheer/regels/voorstel/', '/regels/voorstel/')
  expect((await bezoeker.get(openbaar)).status).toBe(404)
  expect(await lees(bezoeker, '/regels')).not.toContain('Praat mee')

  const velden = { actie: 'inspraak', van: '2026-12-01', totEnMet: '2027-01-12', hoe: 'Schrijf de griffie' }
  const fout = await verstuur(smeets, pad, { ...velden, totEnMet: '2027-01-28' })
  expect(fout.status).toBe(409)
  expect(await fout.text()).toContain('Meepraten hoort ervoor')
  const leeg = await verstuur(smeets, pad, { ...velden, hoe: '' })
  expect(leeg.status).toBe(422)
  const goed = await smeets.follow(await verstuur(smeets, pad, velden))
  expect(await goed.response.text()).toContain('Het voorstel is openbaar')

  const regels = await lees(bezoeker, '/regels')
  expect(regels).toContain('U kunt meepraten over nieuwe regels')
  expect(regels).toContain('Meepraten kan van 1 december 2026 tot en met 12 januari 2027.')
  expect(regels).toContain(openbaar)
  const html = await lees(bezoeker, openbaar)
  expect(html).toContain('Dit is een voorstel. Er geldt nog niets van.')
  expect(html).toContain('de gemeenteraad, naar verwachting op 28 januari 2027')
  expect(html).toContain('Hoe lang iemand zijn oude hulp houdt als hij minder krijgt')
  expect(html).toContain('pgb € 2.317,68 per jaar')
  expect(html).toContain('pgb € 2.376,00 per jaar')
  expect(html).not.toMatch(/Smeets|Verhoeven|centenPerUur/)

  // Who approves sees that it goes down without research, and cannot approve before the council decided.
  const voorstel = await lees(verhoeven, pad)
  expect(voorstel).toContain('gaat van 91 dagen naar 60 dagen')
  const vroeg = await verstuur(verhoeven, pad, { actie: 'akkoord', ondanks: '' })
  expect(vroeg.status).toBe(409)
  expect(await vroeg.text()).toContain('Dat moet nog komen')
})

test('during, after, and when it is taken back', async () => {
  const { smeets, bezoeker } = site
  const beheer = await lees(smeets, '/beheer/regels')
  const pad = /\/beheer\/regels\/voorstel\/r[0-9a-f]+/.exec(beheer)?.[0] ?? ''
  const openbaar = pad.replace('/beheer', '')
  site.klok.zetOp('2027-01-12T09:00:00Z')
  expect(await lees(bezoeker, openbaar)).toContain('Meepraten kan tot en met 12 januari 2027.')
  site.klok.zetOp('2027-01-13T09:00:00Z')
  const na = await lees(bezoeker, openbaar)
  expect(na).toContain('Meepraten kan niet meer')
  expect(na).toContain('Het besluit moet nog komen.')
  expect(await lees(bezoeker, '/regels')).not.toContain('U kunt meepraten over nieuwe regels')
  const later = await site.ingelogd('beleid-smeets')
  await later.follow(await verstuur(later, pad, { actie: 'terug', reden: 'Smeets vergat iets.' }))
  const terug = await lees(bezoeker, openbaar)
  expect(terug).toContain('Dit voorstel gaat zo niet door')
  expect(terug).not.toContain('Smeets')
  site.klok.zetOp('2026-11-23T09:00:00Z')
})
