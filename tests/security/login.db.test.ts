import { afterAll, beforeAll, expect, test } from 'vitest'
import { hiddenFields } from './browser.ts'
import { type TestSite, testSite } from './test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.close())

/** Goes through the login up to the return, and gives the address of the return instead of going there. */
async function upToReturn(persoon: string) {
  const browser = site.browser()
  const { response, path } = await browser.startLogin('/proef/werk')
  const chosen = await browser.post(path, { ...hiddenFields(await response.text()), persoon })
  const resumed = await browser.get(pathOf(chosen))
  return { browser, back: pathOf(resumed) }
}

function pathOf(response: Response): string {
  const url = new URL(response.headers.get('location')!, response.url)
  return url.pathname + url.search
}

test('who logs in gets where he wanted to go, as himself', async () => {
  const browser = site.browser()
  const refused = await browser.get('/proef/werk')
  expect(refused.status).toBe(303)
  expect(refused.headers.get('location')).toBe('/inloggen?naar=%2Fproef%2Fwerk')
  const page = await browser.login('consulent', '/proef/werk')
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Dag De consulent')
})

test('the id of before login is dead afterwards, and a planted one never lives (session fixation)', async () => {
  const browser = await site.loggedIn('kwaliteitsmedewerker')
  const old = browser.cookies.get('kt_sessie')!.value
  await browser.login('consulent')
  expect(browser.cookies.get('kt_sessie')!.value).not.toBe(old)
  const thief = site.browser()
  thief.cookies.set('kt_sessie', { value: old, path: '/' })
  expect((await thief.get('/proef/werk')).status).toBe(303)

  const victim = site.browser()
  victim.cookies.set('kt_sessie', { value: 'door-een-aanvaller-gekozen', path: '/' })
  await victim.login('consulent')
  expect(victim.cookies.get('kt_sessie')!.value).not.toBe('door-een-aanvaller-gekozen')
})

test('a return with another state, without code, or with a made-up code is refused', async () => {
  for (const spoil of [
    (url: URL) => url.searchParams.set('state', 'anders'),
    (url: URL) => url.searchParams.delete('state'),
    (url: URL) => url.searchParams.delete('code'),
    (url: URL) => url.searchParams.set('code', 'verzonnen'),
    (url: URL) => url.searchParams.set('iss', 'https://kwaad.example'),
    (url: URL) => url.searchParams.set('error', 'access_denied'),
  ]) {
    const { browser, back } = await upToReturn('consulent')
    const url = new URL(back, site.origin)
    spoil(url)
    const answer = await browser.get(url.pathname + url.search)
    expect(answer.status).toBe(400)
    expect(browser.cookies.has('kt_sessie')).toBe(false)
  }
})

test('a return works once, and only in the browser that began', async () => {
  const { browser, back } = await upToReturn('consulent')
  const thief = site.browser()
  expect((await thief.get(back)).status).toBe(400)
  const other = site.browser()
  await other.startLogin()
  expect((await other.get(back)).status).toBe(400)
  expect((await browser.get(back)).status).toBe(303)
  expect(browser.cookies.has('kt_sessie')).toBe(true)
  browser.cookies.delete('kt_sessie')
  expect((await browser.get(back)).status).toBe(400)
  expect(browser.cookies.has('kt_sessie')).toBe(false)
})

test('a return that comes too late is refused', async () => {
  const { browser, back } = await upToReturn('consulent')
  site.time.now = site.time.now.add({ minutes: 16 })
  expect((await browser.get(back)).status).toBe(400)
})

test('someone the provider knows and we do not gets in nowhere', async () => {
  const { browser, back } = await upToReturn('onbekend')
  const answer = await browser.get(back)
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Wij kennen u hier nog niet')
  expect(browser.cookies.has('kt_sessie')).toBe(false)
})

test('the provider takes no request without PKCE, for another address, or of another client', async () => {
  const good = {
    client_id: 'keukentafel',
    response_type: 'code',
    scope: 'openid',
    state: 's',
    redirect_uri: `${site.origin}/inloggen/terug`,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }
  const ask = async (params: Record<string, string>) =>
    (await site.browser().get(`/oidc/auth?${new URLSearchParams(params).toString()}`)).headers.get(
      'location',
    ) ?? 'refused'
  expect(await ask(good)).toContain('/inloggen/kies/')
  expect(await ask({ ...good, redirect_uri: 'https://kwaad.example/' })).toBe('refused')
  expect(await ask({ ...good, client_id: 'ander' })).toBe('refused')
  const { code_challenge: _, code_challenge_method: __, ...without } = good
  expect(await ask(without)).toContain('error=invalid_request')
})

test('a person can only be picked in a login that waits, with a form of ours', async () => {
  const loose = site.browser()
  expect((await loose.get('/inloggen/kies/verzonnen')).status).toBe(404)
  const { response, path } = await loose.startLogin()
  const fields = hiddenFields(await response.text())
  expect((await loose.post(path, { ...fields, csrf: 'x', persoon: 'consulent' })).status).toBe(403)
  expect((await loose.post(path, { ...fields, persoon: 'beheerder-van-elders' })).status).toBe(404)
  expect((await site.browser().get(path)).status).toBe(404)
})

test('login leads only to addresses of our own', async () => {
  for (const naar of [
    'https://kwaad.example/',
    '//kwaad.example/',
    '/\\kwaad.example',
    'javascript:alert(1)',
    '/%0d%0aSet-Cookie:x=y',
  ]) {
    const { browser } = { browser: site.browser() }
    const page = await browser.get(`/inloggen?naar=${encodeURIComponent(naar)}`)
    const fields = hiddenFields(await page.text())
    const { response, path } = await browser.follow(await browser.post('/inloggen', { ...fields, naar }))
    const chosen = await browser.post(path, { ...hiddenFields(await response.text()), persoon: 'consulent' })
    const resumed = await browser.get(pathOf(chosen))
    const done = await browser.get(pathOf(resumed))
    const location = new URL(done.headers.get('location')!, site.origin)
    expect(location.origin).toBe(site.origin)
  }
})
