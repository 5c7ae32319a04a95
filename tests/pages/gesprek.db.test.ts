import { afterAll, beforeAll, expect, test } from 'vitest'
import { eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { Browser, decode, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
let bakker: Browser
beforeAll(async () => {
  site = await startDossierSite('2026-10-20T08:00:00Z')
  bakker = new Browser(site.origin)
  await bakker.login('consulent-bakker')
})
afterAll(() => site?.close())

const KARIN = { naam: 'Karin de Vries', rol: 'mantelzorger', relatie: 'dochter' } as const

/** A dossier that consulent Bakker has, on the day of the talk. */
async function eenZaak(dossier: string) {
  await site.geef(
    dossier,
    eenDossier({ betrokkenen: [KARIN] }),
    eenMelding({ woorden: 'Koken gaat. Stofzuigen gaat niet meer.' }),
    {
      type: 'BehandelaarAangewezen',
      op: '2026-10-06',
      behandelaar: 'consulent-bakker',
      naam: 'Samira Bakker',
    } as never,
  )
  return `/werk/zaak/${dossier}/gesprek`
}

/** Fills in one of the forms of a page, as it was sent to the browser. */
async function verstuur(browser: Browser, pad: string, actie: string, velden: Record<string, string>) {
  const html = await (await browser.get(pad)).text()
  const { csrf = '', sleutel = '' } = hiddenFields(html)
  return browser.post(pad, { csrf, sleutel, actie, ...velden })
}

async function feiten(dossier: string) {
  const { facts } = await site.store.read(site.gemeente, `dossier/${dossier}`)
  return facts.map(({ fact }) => fact)
}

test('a note keeps the words and who said them, and stands on the page', async () => {
  const pad = await eenZaak('g1')
  const answer = await verstuur(bakker, pad, 'noteer', {
    tekst: 'Stofzuigen gaat niet meer.\nKarin doet de boodschappen.',
    wie: 'verteld:mevrouw De Vries',
  })
  expect(answer.status).toBe(303)
  expect((await feiten('g1')).at(-1)).toMatchObject({
    type: 'NotitieGemaakt',
    aard: 'verteld',
    wie: 'mevrouw De Vries',
    tekst: 'Stofzuigen gaat niet meer.\nKarin doet de boodschappen.',
    persoon: 'consulent-bakker',
  })
  const html = decode(await (await bakker.get(pad)).text())
  expect(html).toContain('mevrouw De Vries vertelt')
  expect(html).toContain('Uit de melding van 5 oktober 2026')
})

test('the same note sent twice by a script is one note', async () => {
  const pad = await eenZaak('g2')
  const hidden = hiddenFields(await (await bakker.get(pad)).text())
  const note = { ...hidden, actie: 'noteer', tekst: 'Ik slaap slecht.', wie: 'verteld:Karin de Vries' }
  const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin', origin: site.origin }
  const first = await bakker.post(pad, note, headers)
  const second = await bakker.post(pad, note, headers)
  expect([first.status, second.status]).toEqual([200, 200])
  expect(await second.json()).toMatchObject({ kind: 'ok' })
  expect((await feiten('g2')).filter(({ type }) => type === 'NotitieGemaakt')).toHaveLength(1)
})

test('what was typed stays when it is not said who told it', async () => {
  const pad = await eenZaak('g3')
  const answer = await verstuur(bakker, pad, 'noteer', { tekst: 'De buurman helpt.', wie: 'anders' })
  expect(answer.status).toBe(422)
  const html = decode(await answer.text())
  expect(html).toContain('De buurman helpt.</textarea>')
  expect(html).toContain('Fout: Vul in wie dit vertelt')
})

test('an own note is not on the page to read along, and not for a colleague who reads along', async () => {
  const pad = await eenZaak('g4')
  await verstuur(bakker, pad, 'noteer', { tekst: 'Gedeelde zin.', wie: 'verteld:mevrouw De Vries' })
  await verstuur(bakker, pad, 'noteer', { tekst: 'Alleen voor mij.', wie: 'eigen' })
  const eigen = await (await bakker.get(pad)).text()
  expect(eigen).toContain('Alleen voor mij.')
  for (const deel of ['/meelezen', '/markeren']) {
    const html = await (await bakker.get(pad + deel)).text()
    expect(html).toContain('Gedeelde zin.')
    expect(html).not.toContain('Alleen voor mij.')
  }
  const jansen = new Browser(site.origin)
  await jansen.login('kwaliteit-jansen')
  const gelezen = await (await jansen.get(pad)).text()
  expect(gelezen).toContain('Gedeelde zin.')
  expect(gelezen).not.toContain('Alleen voor mij.')
})

test('who only reads along writes nothing', async () => {
  const pad = await eenZaak('g5')
  const jansen = new Browser(site.origin)
  await jansen.login('kwaliteit-jansen')
  const before = await feiten('g5')
  const { csrf = '' } = hiddenFields(await (await jansen.get('/uitloggen')).text())
  const note = { tekst: 'Van mij.', wie: 'gezien', actie: 'noteer', sleutel: crypto.randomUUID() }
  expect(csrf).not.toBe('')
  const answer = await jansen.post(pad, { csrf, ...note })
  expect(answer.status).toBe(404)
  expect(await feiten('g5')).toEqual(before)
})

test('sentences are marked by choosing them, without typing', async () => {
  const pad = await eenZaak('g6')
  await verstuur(bakker, pad, 'noteer', {
    tekst: 'Stofzuigen gaat niet meer. Koken lukt als ik zit.',
    wie: 'verteld:mevrouw De Vries',
  })
  const notitie = (await feiten('g6')).flatMap((fact) =>
    fact.type === 'NotitieGemaakt' ? [fact.notitie] : [],
  )[0]
  const answer = await verstuur(bakker, `${pad}/markeren`, 'markeer', {
    'zin-1': `${notitie}:1`,
    onderwerp: 'Eten en boodschappen',
  })
  expect(answer.status).toBe(303)
  expect((await feiten('g6')).at(-1)).toMatchObject({
    type: 'PassageGemarkeerd',
    uit: notitie,
    citaat: 'Koken lukt als ik zit.',
    onderwerp: 'Eten en boodschappen',
  })
})

test('words that nobody said cannot be marked', async () => {
  const pad = await eenZaak('g7')
  await verstuur(bakker, pad, 'noteer', { tekst: 'Koken lukt.', wie: 'verteld:mevrouw De Vries' })
  const notitie = (await feiten('g7')).flatMap((fact) =>
    fact.type === 'NotitieGemaakt' ? [fact.notitie] : [],
  )[0]!
  const answer = await verstuur(bakker, `${pad}/markeren`, 'markeer', {
    uit: notitie,
    woorden: 'Koken lukt niet.',
  })
  expect(answer.status).toBe(409)
  expect(decode(await answer.text())).toContain('Deze woorden staan zo niet in de notitie')
})

test('what must not be forgotten records when it was done', async () => {
  const pad = await eenZaak('g8')
  await verstuur(bakker, pad, 'gedaan', { wat: 'pgb' })
  await verstuur(bakker, pad, 'gedaan', { wat: 'ondersteuning' })
  await verstuur(bakker, pad, 'gedaan', { wat: 'bijdrage' })
  const types = (await feiten('g8')).map(({ type }) => type)
  expect(types).toEqual(expect.arrayContaining(['PgbUitgelegd', 'ClientondersteuningAangeboden']))
  const html = decode(await (await bakker.get(pad)).text())
  expect(html).toContain('Gedaan: 20 oktober 2026, 10.00 uur')
  await verstuur(bakker, pad, 'antwoord', { aan: 'inwoner', antwoord: 'nee' })
  expect((await feiten('g8')).at(-1)).toMatchObject({
    type: 'ClientondersteuningBeantwoord',
    antwoord: 'nee',
  })
})

test('a talk is recorded with who was there, and closed with what was agreed', async () => {
  const pad = await eenZaak('g9')
  await verstuur(bakker, pad, 'gevoerd', {
    datum: '2026-10-19',
    plaats: 'thuis',
    aanwezig: 'mevrouw De Vries',
    aanwezigAnders: 'buurman Piet',
  })
  expect((await feiten('g9')).at(-1)).toMatchObject({
    type: 'GesprekGevoerd',
    op: '2026-10-19',
    aanwezig: ['mevrouw De Vries', 'buurman Piet'],
  })
  const toekomst = await verstuur(bakker, pad, 'gevoerd', { datum: '2026-10-21' })
  expect(toekomst.status).toBe(422)
  const zonder = await verstuur(bakker, `${pad}/afsluiten`, 'sluit', { afgesproken: 'U krijgt het verslag.' })
  expect(zonder.status).toBe(422)
  await verstuur(bakker, `${pad}/afsluiten`, 'sluit', {
    afgesproken: 'U krijgt het verslag.',
    voorgelezen: 'ja',
  })
  expect((await feiten('g9')).at(-1)).toMatchObject({
    type: 'GesprekAfgesloten',
    afgesproken: ['U krijgt het verslag.'],
  })
})

test('documents and advice come into the dossier', async () => {
  await eenZaak('g10')
  const pad = '/werk/zaak/g10/stukken'
  await verstuur(bakker, pad, 'document', { titel: 'Brief van de reumatoloog', documentDatum: '2026-10-01' })
  await verstuur(bakker, pad, 'vraag-advies', { aan: 'onafhankelijk arts', vraag: 'Wat kan mevrouw zelf?' })
  const vraag = (await feiten('g10')).flatMap((fact) =>
    fact.type === 'AdviesGevraagd' ? [fact.advies] : [],
  )[0]!
  await verstuur(bakker, pad, 'advies', {
    advies: vraag,
    adviesVan: 'arts',
    conclusie: 'Zwaar werk kan niet.',
  })
  expect((await feiten('g10')).at(-1)).toMatchObject({ type: 'AdviesOntvangen', advies: vraag })
  const html = decode(await (await bakker.get(pad)).text())
  expect(html).toContain('1 oktober 2026')
  expect(html).toContain('Zwaar werk kan niet.')
})
