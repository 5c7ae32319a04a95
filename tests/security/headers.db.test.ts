import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hiddenFields } from './browser.ts'
import { type TestSite, testSite } from './test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.close())

function expectSafe(response: Response): void {
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(response.headers.get('permissions-policy')).toContain('camera=()')
  expect(response.headers.has('x-powered-by')).toBe(false)
}

test('every answer carries the security headers, whatever it is', async () => {
  const browser = await site.loggedIn('consulent')
  const fields = hiddenFields(await (await browser.get('/proef/d1/verslag')).text())
  const answers = {
    page: await site.browser().get('/'),
    login: await site.browser().get('/inloggen'),
    toLogin: await site.browser().get('/proef/werk'),
    notFound: await site.browser().get('/bestaat-niet'),
    fault: await browser.get('/proef/schrijft-bij-lezen'),
    badInput: await browser.post('/proef/d1/verslag', { ...fields, tekst: '' }),
    refusal: await browser.post('/proef/d1/verslag', { ...fields, tekst: 'verboden' }),
    forged: await browser.post('/proef/d1/verslag', fields, { origin: 'https://kwaad.example' }),
    file: await browser.get('/proef/d1/brief.pdf'),
    provider: await site.browser().get('/oidc/.well-known/openid-configuration'),
    providerError: await site.browser().get('/oidc/auth'),
    providerNotFound: await site.browser().get('/oidc/bestaat-niet'),
  }
  expect(Object.values(answers).map(({ status }) => status)).toEqual([
    200, 200, 303, 404, 500, 422, 409, 403, 200, 200, 400, 404,
  ])
  for (const answer of Object.values(answers)) {
    expectSafe(answer)
    expect(answer.headers.get('cache-control')).toContain('no-store')
  }
})

test('the nonce is another one each time', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => (await site.browser().get('/')).headers.get('content-security-policy')),
  )
  expect(nonces[0]).not.toBe(nonces[1])
})

test('style and fonts may be kept for long, under an address that changes with them', async () => {
  const html = await (await site.browser().get('/')).text()
  for (const [, href] of html.matchAll(/href="(\/stijl\/[^"]+)"/g)) {
    const answer = await site.browser().get(href!)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expectSafe(answer)
  }
  expect((await site.browser().get('/stijl/../../package.json')).status).toBe(404)
  expect((await site.browser().get('/stijl/anders.css')).status).toBe(404)
})

test('pages bring no script, style or handler of their own', async () => {
  const browser = await site.loggedIn('consulent')
  for (const path of ['/', '/inloggen', '/uitloggen', '/proef/d1/verslag', '/bestaat-niet']) {
    const html = await (await browser.get(path)).text()
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/)
  }
})

test('under another name than our own there is no site', async () => {
  const answer = await raw('GET / HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 421 /)
  const loopback = await raw(
    `GET /inloggen HTTP/1.1\r\nHost: localhost:${new URL(site.origin).port}\r\nConnection: close\r\n\r\n`,
  )
  expect(loopback).toMatch(/^HTTP\/1\.1 307 /)
  expect(loopback).toContain(`Location: ${site.origin}/inloggen\r\n`)
})

test('what is no HTTP gets no details', async () => {
  const answer = await raw('ONZIN\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain("Content-Security-Policy: default-src 'none'")
})

test('requests are logged by route, never by address', async () => {
  site.lines.length = 0
  const browser = await site.loggedIn('consulent')
  await browser.get('/proef/d1/verslag?naam=Kanarie')
  const line = site.lines.find(({ event }) => event === 'request')
  expect(line).toMatchObject({ method: 'GET', route: '/proef/:dossier/verslag', status: 200 })
  expect(JSON.stringify(site.lines)).not.toMatch(/Kanarie|\/d1\//)
})

async function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(site.origin).port), '127.0.0.1')
  socket.write(request)
  return text(socket)
}
