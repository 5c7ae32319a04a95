import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, hiddenFields } from './browser.ts'
import { type TestSite, testSite } from './test-site.tsx'

let site: TestSite
let browser: Browser
const VERSLAG = '/proef/d1/verslag'

beforeAll(async () => {
  site = await testSite()
  browser = await site.loggedIn('consulent')
})
afterAll(() => site.close())
beforeEach(async () => {
  await site.owner.query(`update proef set tekst = 'Eerste tekst', versie = 1 where dossier = 'd1'`)
})

async function fresh(who: Browser = browser) {
  return hiddenFields(await (await who.get(VERSLAG)).text())
}
async function stored(): Promise<{ tekst: string; versie: number }> {
  const { rows } = await site.owner.query(`select tekst, versie from proef where dossier = 'd1'`)
  return rows[0]
}

test('a form of ours is carried out, leads on, and says so once', async () => {
  const done = await browser.post(VERSLAG, { ...(await fresh()), tekst: 'Nieuwe tekst' })
  expect(done.status).toBe(303)
  expect(done.headers.get('location')).toBe(VERSLAG)
  expect(await (await browser.get(VERSLAG)).text()).toContain('Uw verslag is opgeslagen.')
  expect(await (await browser.get(VERSLAG)).text()).not.toContain('Uw verslag is opgeslagen.')
  expect(await stored()).toEqual({ tekst: 'Nieuwe tekst', versie: 2 })
})

test.each([
  ['without a token', {}, {}],
  ['with a token of someone else', { csrf: 'ander' }, {}],
  ['from another site', undefined, { origin: 'https://kwaad.example', 'sec-fetch-site': 'cross-site' }],
  ['from a neighbour on the same domain', undefined, { origin: 'null', 'sec-fetch-site': 'same-site' }],
  [
    'from another port of this machine',
    undefined,
    { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
  ],
  ['from another site, browser that tells nothing else', undefined, { origin: 'https://kwaad.example' }],
] as const)('a form %s changes nothing', async (_name, spoiled, headers) => {
  const { csrf, ...fields } = await fresh()
  const token = spoiled === undefined ? { csrf: csrf! } : spoiled
  const sent = Object.keys(headers).length === 0 ? undefined : (headers as Record<string, string>)
  const answer = await browser.post(VERSLAG, { ...fields, ...token, tekst: 'Vervalst' }, sent)
  expect(answer.status).toBe(403)
  expect((await stored()).tekst).toBe('Eerste tekst')
})

test('without any word on where it came from, the token decides', async () => {
  const { csrf, ...fields } = await fresh()
  const without = await browser.post(VERSLAG, { ...fields, tekst: 'Vervalst' }, {})
  expect(without.status).toBe(403)
  expect(await without.text()).not.toContain('Vervalst')
  expect((await browser.post(VERSLAG, { ...fields, csrf: csrf!, tekst: 'Echt' }, {})).status).toBe(303)
})

test('reading changes nothing: no method in disguise, no parameters, and the database refuses a page that writes', async () => {
  const fields = await fresh()
  const query = new URLSearchParams({ ...fields, tekst: 'Via het adres' }).toString()
  await browser.get(`${VERSLAG}?${query}`)
  await browser.request(`${VERSLAG}?${query}`, { headers: { 'x-http-method-override': 'POST' } })
  await browser.request(VERSLAG, { method: 'PUT', body: new URLSearchParams(query) })
  await browser.request(VERSLAG, { method: 'HEAD' })
  expect((await stored()).tekst).toBe('Eerste tekst')
  expect((await browser.get('/proef/schrijft-bij-lezen')).status).toBe(500)
  expect((await stored()).tekst).toBe('Eerste tekst')
})

test('bad input: 422, what was wrong at its field, what was typed is kept', async () => {
  const answer = await browser.post(VERSLAG, { ...(await fresh()), tekst: '' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('<title>Fout: ')
  expect(html).toContain('<a href="#tekst">Vul een tekst in</a>')
  const extra = await browser.post(VERSLAG, { ...(await fresh()), tekst: 'Goed', rollen: 'beheerder' })
  expect(extra.status).toBe(422)
  expect(await extra.text()).toContain('>Goed</textarea>')
})

test('a refusal: 409, the reason and the article, what was typed is kept, nothing is written', async () => {
  const answer = await browser.post(VERSLAG, { ...(await fresh()), tekst: 'Dit is verboden' })
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('Er is nog geen gesprek geweest.')
  expect(html).toContain('artikel 2.3.2 Wmo 2015')
  expect(html).toContain('>Dit is verboden</textarea>')
  expect(await stored()).toEqual({ tekst: 'Eerste tekst', versie: 1 })
})

test('two at once: 409, both versions stand on the page, and sending again then works', async () => {
  const mine = await fresh()
  await browser.post(VERSLAG, { ...(await fresh()), tekst: 'Tekst van de collega' })
  const answer = await browser.post(VERSLAG, { ...mine, tekst: 'Mijn tekst' })
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('Iemand anders heeft dit ook veranderd')
  expect(html).toContain('<dd>Mijn tekst</dd>')
  expect(html).toContain('<dd>Tekst van de collega</dd>')
  expect(html).toContain('>Mijn tekst</textarea>')
  expect((await stored()).tekst).toBe('Tekst van de collega')
  expect((await browser.post(VERSLAG, { ...hiddenFields(html), tekst: 'Mijn tekst' })).status).toBe(303)
  expect(await stored()).toEqual({ tekst: 'Mijn tekst', versie: 3 })
})

test('our fault: 500 with a code, the log has the code and the place, neither shows what was typed or went wrong', async () => {
  site.lines.length = 0
  const answer = await browser.post(VERSLAG, {
    ...(await fresh()),
    tekst: 'stuk door Anna Kanarie 999990019',
  })
  expect(answer.status).toBe(500)
  const html = await answer.text()
  const code = /<strong>([A-Z0-9]{4}-[A-Z0-9]{4})<\/strong>/.exec(html)?.[1]
  expect(html).not.toMatch(/Kanarie|kapot|at .*\.ts/)
  const fault = site.lines.find(({ event }) => event === 'fault')
  expect(fault?.code).toBe(code)
  expect(fault?.place?.join()).toContain('tests/security')
  expect(JSON.stringify(site.lines)).not.toMatch(/Kanarie|999990019/)
  expect(await stored()).toEqual({ tekst: 'Eerste tekst', versie: 1 })
})

test('the same form sent five times at once has one effect and one answer', async () => {
  const fields = { ...(await fresh()), tekst: 'Eén keer' }
  const answers = await Promise.all(Array.from({ length: 5 }, () => browser.post(VERSLAG, fields)))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
  expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(new Set([VERSLAG]))
  expect(await stored()).toEqual({ tekst: 'Eén keer', versie: 2 })
})

test('the same key with other text is refused and the text kept; the key of another works for no one else', async () => {
  const fields = await fresh()
  await browser.post(VERSLAG, { ...fields, tekst: 'Eerst dit' })
  const other = await browser.post(VERSLAG, { ...fields, tekst: 'Toen dat' })
  expect(other.status).toBe(422)
  expect(await other.text()).toContain('>Toen dat</textarea>')
  expect((await stored()).tekst).toBe('Eerst dit')
})

test('a refused form leaves its key free', async () => {
  const fields = await fresh()
  expect((await browser.post(VERSLAG, { ...fields, tekst: 'verboden' })).status).toBe(409)
  expect((await browser.post(VERSLAG, { ...fields, tekst: 'toegestaan' })).status).toBe(303)
})

test('a form may be sent without logging in where everyone may, with a token of the visit', async () => {
  const visitor = site.browser()
  const fields = hiddenFields(await (await visitor.get('/proef/melding')).text())
  const done = await visitor.post('/proef/melding', { ...fields, woorden: 'Stofzuigen' })
  expect(done.status).toBe(303)
  expect(await (await visitor.get('/proef/melding')).text()).toContain('Ontvangen: Stofzuigen')
  const stranger = site.browser()
  expect((await stranger.post('/proef/melding', { ...fields, woorden: 'x' }, {})).status).toBe(403)
})

test('too large, not a form, or with tampered own fields: refused in words', async () => {
  const fields = await fresh()
  const big = await browser.post(VERSLAG, { ...fields, tekst: 'x'.repeat(600_000) })
  expect(big.status).toBe(413)
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(65_536))),
  })
  const type = {
    'content-type': 'application/x-www-form-urlencoded',
    origin: 'null',
    'sec-fetch-site': 'same-origin',
  }
  const stream = { method: 'POST', body: endless, duplex: 'half', headers: type } as const
  const cut = await browser.request(VERSLAG, stream).then(
    ({ status }) => status,
    () => 'cut off',
  )
  expect([413, 'cut off']).toContain(cut)
  expect((await browser.get(VERSLAG)).status).toBe(200)
  const { sleutel: _, ...keyless } = fields
  expect((await browser.post(VERSLAG, { ...keyless, tekst: 'x' })).status).toBe(400)
  const json = await browser.request(VERSLAG, {
    method: 'POST',
    body: JSON.stringify(fields),
    headers: { 'content-type': 'application/json', origin: 'null', 'sec-fetch-site': 'same-origin' },
  })
  expect(json.status).toBe(415)
  const twice = await browser.post(VERSLAG, [
    ...Object.entries(fields),
    ['sleutel', 'nog-een-sleutel'],
    ['tekst', 'x'],
  ])
  expect(twice.status).toBe(400)
  const proto = await browser.post(VERSLAG, [...Object.entries(fields), ['__proto__', 'x'], ['tekst', 'x']])
  expect(proto.status).toBe(422)
})

test('a script of ours gets the same answers as JSON', async () => {
  const headers = { origin: site.origin, 'sec-fetch-site': 'same-origin', accept: 'application/json' }
  const fields = await fresh()
  const refused = await browser.post(VERSLAG, { ...fields, tekst: 'verboden' }, headers)
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ kind: 'weigering', code: 'GEEN_GESPREK' })
  const done = await browser.post(VERSLAG, { ...fields, tekst: 'Goed' }, headers)
  expect(await done.json()).toMatchObject({ kind: 'ok', naar: VERSLAG })
})
