import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestSite, testSite } from './test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite(undefined, { KEUKENTAFEL_ADRES: 'https://wmo.voorbeeldstad.example' })
})
afterAll(() => site.close())

test('behind a proxy with https login works, and every cookie is bound to the host and to https', async () => {
  const browser = site.browserBehindProxy()
  const page = await browser.login('consulent', '/proef/werk')
  expect(await page.text()).toContain('Dag De consulent')
  const lines = browser.cookieLines
  const ours = lines.filter((line) => /kt_/.test(line))
  expect(ours.length).toBeGreaterThan(2)
  for (const line of ours)
    expect(line).toMatch(/^__Host-kt_.*Path=\/;.*HttpOnly; Secure; SameSite=Lax|^__Host-kt_\w+=; Max-Age=0/)
  for (const line of lines) expect(line).toMatch(/secure/i)
})

test('browsers are told to insist on https', async () => {
  const answer = await site.browserBehindProxy().get('/bestaat-niet')
  expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
})
