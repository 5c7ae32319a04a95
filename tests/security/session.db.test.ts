import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { decode, hiddenFields } from './browser.ts'
import { START, type TestSite, testSite } from './test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.close())
beforeEach(() => {
  site.time.now = START
})

const VERSLAG = '/proef/d1/verslag'

test('a session lives while it is used, at most half an hour unused', async () => {
  const browser = await site.loggedIn('consulent')
  for (let minute = 0; minute < 120; minute += 29) {
    expect((await browser.get('/proef/werk')).status).toBe(200)
    site.time.now = site.time.now.add({ minutes: 29 })
  }
  expect((await browser.get('/proef/werk')).status).toBe(200)
  site.time.now = site.time.now.add({ minutes: 31 })
  expect((await browser.get('/proef/werk')).status).toBe(303)
})

test('a session ends after eight hours, however much it is used', async () => {
  const browser = await site.loggedIn('consulent')
  for (let minutes = 0; minutes < 8 * 60; minutes += 20) {
    expect((await browser.get('/proef/werk')).status).toBe(200)
    site.time.now = site.time.now.add({ minutes: 20 })
  }
  site.time.now = site.time.now.add({ seconds: 1 })
  expect((await browser.get('/proef/werk')).status).toBe(303)
})

test('logging out ends the session at the server, also for who kept the cookie', async () => {
  const browser = await site.loggedIn('consulent')
  const kept = browser.cookies.get('kt_sessie')!
  const page = await browser.get('/uitloggen')
  const done = await browser.post('/uitloggen', hiddenFields(await page.text()))
  expect(done.status).toBe(303)
  expect(browser.cookies.has('kt_sessie')).toBe(false)
  browser.cookies.set('kt_sessie', kept)
  expect((await browser.get('/proef/werk')).status).toBe(303)
})

test('a role or an account that is taken away counts at the next request', async () => {
  const browser = await site.loggedIn('kwaliteitsmedewerker')
  expect((await browser.get('/proef/werk')).status).toBe(200)
  await site.owner.query(`update persoon set rollen = '{}' where persoon = 'kwaliteitsmedewerker'`)
  expect((await browser.get('/proef/werk')).status).toBe(404)
  await site.owner.query(
    `update persoon set rollen = '{kwaliteitsmedewerker}', geblokkeerd = true where persoon = 'kwaliteitsmedewerker'`,
  )
  expect((await browser.get('/proef/werk')).status).toBe(303)
  await site.owner.query(`update persoon set geblokkeerd = false where persoon = 'kwaliteitsmedewerker'`)
})

test('access withdrawn between page and form: the form is refused', async () => {
  const browser = await site.loggedIn('consulent')
  const fields = hiddenFields(await (await browser.get(VERSLAG)).text())
  site.bindings.delete('consulent behandelaar d1')
  const answer = await browser.post(VERSLAG, { ...fields, tekst: 'Te laat' })
  site.bindings.add('consulent behandelaar d1')
  expect(answer.status).toBe(404)
})

test('what was typed survives the end of the session: on the page, through login, and then it is saved once', async () => {
  const tekst = 'Mevrouw zegt: "het gaat niet" & <niet> meer.\r\nTweede regel, één zin.'
  const browser = await site.loggedIn('consulent')
  const fields = hiddenFields(await (await browser.get(VERSLAG)).text())
  site.time.now = site.time.now.add({ minutes: 45 })

  const expired = await browser.post(VERSLAG, { ...fields, tekst })
  expect(expired.status).toBe(401)
  const page = await expired.text()
  expect(page).toContain('U bent uitgelogd. Uw tekst is er nog')
  expect(page).toMatch(/>Tekst</)
  expect(page).toMatch(/class="kt-getypt">Mevrouw zegt/)
  const { response, path } = await browser.follow(
    await browser.post('/inloggen', hiddenFields(page, '/inloggen')),
  )
  const chosen = await browser.post(path, { ...hiddenFields(await response.text()), persoon: 'consulent' })
  const back = await browser.follow(chosen)
  expect(back.path).toBe('/inloggen/verder')
  const kept = hiddenFields(await back.response.text(), VERSLAG)
  expect(kept['tekst']).toBe(tekst)
  expect(kept['sleutel']).toBe(fields['sleutel'])

  const saved = await browser.post(VERSLAG, kept)
  expect(saved.status).toBe(303)
  expect(decode(await (await browser.get(VERSLAG)).text())).toContain(tekst.split('\r\n')[0])
  expect((await browser.post(VERSLAG, kept)).status).toBe(303)
  const { rows } = await site.owner.query(`select versie from proef where dossier = 'd1'`)
  expect(rows[0].versie).toBe(2)
})

test('what one typed is not shown to another who logs in after him', async () => {
  const browser = await site.loggedIn('consulent')
  const fields = hiddenFields(await (await browser.get(VERSLAG)).text())
  site.time.now = site.time.now.add({ minutes: 45 })
  const expired = await browser.post(VERSLAG, { ...fields, tekst: 'Vertrouwelijk over mevrouw' })
  const login = hiddenFields(await expired.text(), '/inloggen')
  const { response, path } = await browser.follow(await browser.post('/inloggen', login))
  const chosen = await browser.post(path, { ...hiddenFields(await response.text()), persoon: 'beheerder' })
  const back = await browser.follow(chosen)
  expect(await back.response.text()).not.toContain('Vertrouwelijk')
  expect(await (await browser.follow(await browser.get('/inloggen/verder'))).response.text()).not.toContain(
    'Vertrouwelijk',
  )
})

test('a form made under another session is shown again to send once more, not carried out', async () => {
  const browser = await site.loggedIn('consulent')
  const fields = hiddenFields(await (await browser.get(VERSLAG)).text())
  const again = await site.loggedIn('consulent')
  const answer = await again.post(VERSLAG, { ...fields, tekst: 'Uit het andere tabblad' })
  expect(answer.status).toBe(403)
  const page = await answer.text()
  expect(page).toContain('Uit het andere tabblad')
  expect((await again.post(VERSLAG, hiddenFields(page, VERSLAG))).status).toBe(303)
})

test('the session cookie cannot be read by scripts or sent along by other sites; the database holds no token', async () => {
  const browser = site.browser()
  const { response, path } = await browser.startLogin()
  const chosen = await browser.post(path, { ...hiddenFields(await response.text()), persoon: 'consulent' })
  const resumed = await browser.get(new URL(chosen.headers.get('location')!).pathname)
  const back = new URL(resumed.headers.get('location')!)
  const done = await browser.get(back.pathname + back.search)
  const line = done.headers.getSetCookie().find((cookie) => cookie.startsWith('kt_sessie='))
  expect(line).toMatch(/HttpOnly/)
  expect(line).toMatch(/SameSite=Lax/)
  expect(line).toMatch(/Path=\//)
  const { rows } = await site.owner.query('select sessie from sessie')
  expect(rows.map(({ sessie }) => sessie)).not.toContain(browser.cookies.get('kt_sessie')!.value)
})
