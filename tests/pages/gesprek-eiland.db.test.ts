import { existsSync } from 'node:fs'
import { type BrowserContext, type Browser as Chromium, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { startDossierSite } from './dossier-site.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

// Needs a real browser; without one these are reported as skipped, never as passed.
describe.skipIf(!existsSync(CHROMIUM))('notes on a device that loses its connection', () => {
  let site: Awaited<ReturnType<typeof startDossierSite>>
  let chrome: Chromium
  beforeAll(async () => {
    site = await startDossierSite('2026-10-20T08:00:00Z')
    chrome = await chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false })
  })
  afterAll(async () => {
    await chrome?.close()
    await site?.close()
  })

  async function eenZaak(dossier: string): Promise<string> {
    const behandelaar = { behandelaar: 'consulent-bakker', naam: 'Samira Bakker' }
    await site.geef(dossier, eenDossier(), eenMelding(), {
      type: 'BehandelaarAangewezen',
      op: '2026-10-06',
      ...behandelaar,
    } as never)
    return `${site.origin}/werk/zaak/${dossier}/gesprek`
  }

  async function eenTablet(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await chrome.newContext({ viewport: { width: 820, height: 1100 } })
    const page = await context.newPage()
    await page.goto(`${site.origin}/inloggen`)
    await page.click('main form button')
    await page.locator('form:has(input[value="consulent-bakker"]) button').click()
    await page.waitForURL('**/werk')
    return { context, page }
  }

  async function schrijf(page: Page, tekst: string): Promise<void> {
    await page.fill('#tekst', tekst)
    await page.click('text=Bewaar notitie')
    await page.locator('#notities-nieuw blockquote', { hasText: tekst }).waitFor()
  }

  async function notities(dossier: string): Promise<readonly string[]> {
    const { facts } = await site.store.read(site.gemeente, `dossier/${dossier}`)
    return facts.flatMap(({ fact }) => (fact.type === 'NotitieGemaakt' ? [fact.tekst] : []))
  }

  const stand = (page: Page, woorden: string) =>
    page.locator('#notitie-stand', { hasText: woorden }).waitFor({ timeout: 30_000 })

  test('with a connection a note is sent without loading the page again', async () => {
    const { context, page } = await eenTablet()
    await page.goto(await eenZaak('e1'))
    await stand(page, 'Alles is verstuurd')
    await schrijf(page, 'Koken lukt als ik zit.')
    await expect.poll(() => notities('e1'), { timeout: 20_000 }).toEqual(['Koken lukt als ik zit.'])
    await stand(page, 'Alles is verstuurd')
    expect(await page.inputValue('#tekst')).toBe('')
    await context.close()
  })

  test('without a connection notes stay on the device and are sent once, in order, when it is back', async () => {
    const { context, page } = await eenTablet()
    await page.goto(await eenZaak('e2'))
    await stand(page, 'Alles is verstuurd')
    await context.setOffline(true)
    for (const tekst of ['Eerste.', 'Tweede.', 'Derde.']) await schrijf(page, tekst)
    await stand(page, 'Geen internet. 3 notities staan op dit apparaat.')
    expect(await notities('e2')).toEqual([])
    await context.setOffline(false)
    await stand(page, 'Alles is verstuurd')
    expect(await notities('e2')).toEqual(['Eerste.', 'Tweede.', 'Derde.'])
    await context.close()
  })

  test('an answer that is lost on the way does not make a second note', async () => {
    const { context, page } = await eenTablet()
    await page.goto(await eenZaak('e3'))
    let lost = 0
    await page.route('**/gesprek', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue()
      lost += 1
      await route.fetch()
      await route.abort('connectionreset')
    })
    await schrijf(page, 'De server kreeg dit, het antwoord bleef weg.')
    await stand(page, 'Geen internet. 1 notitie staat op dit apparaat.')
    expect(await notities('e3')).toHaveLength(1)
    await page.evaluate(`window.dispatchEvent(new Event('online'))`)
    await stand(page, 'Alles is verstuurd')
    expect(lost).toBe(1)
    expect(await notities('e3')).toHaveLength(1)
    await context.close()
  })

  test('what was typed, and what was not sent yet, survives closing the page', async () => {
    const { context, page } = await eenTablet()
    const pad = await eenZaak('e4')
    await page.goto(pad)
    await stand(page, 'Alles is verstuurd')
    await context.setOffline(true)
    await schrijf(page, 'Nog niet verstuurd.')
    await page.fill('#tekst', 'Half afgemaakte zi')
    await stand(page, '1 notitie staat op dit apparaat')
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(pad)
    await stand(again, 'Alles is verstuurd')
    expect(await again.inputValue('#tekst')).toBe('Half afgemaakte zi')
    expect(await notities('e4')).toEqual(['Nog niet verstuurd.'])
    await context.close()
  })

  test('notes of one person are never sent under the login of another', async () => {
    const { context, page } = await eenTablet()
    const pad = await eenZaak('e5')
    await page.goto(pad)
    await stand(page, 'Alles is verstuurd')
    await page.route('**/gesprek', (route) =>
      route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
    )
    await schrijf(page, 'Van Samira.')
    await stand(page, 'Geen internet. 1 notitie staat op dit apparaat.')
    await context.clearCookies()
    const ander = await context.newPage()
    await ander.goto(`${site.origin}/inloggen`)
    await ander.click('main form button')
    await ander.locator('form:has(input[value="consulent-haddou"]) button').click()
    await ander.waitForURL('**/werk')
    await page.unroute('**/gesprek')
    await page.evaluate(`window.dispatchEvent(new Event('online'))`)
    await stand(page, '1 notitie staat op dit apparaat. Laad deze pagina opnieuw')
    expect(await notities('e5')).toEqual([])
    await context.close()
  })

  test('a note that the server refuses stays, with the reason', async () => {
    const { context, page } = await eenTablet()
    await page.goto(await eenZaak('e6'))
    await stand(page, 'Alles is verstuurd')
    await page.route('**/gesprek', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 404, contentType: 'application/json', body: '{"kind":"niet-gevonden"}' })
        : route.continue(),
    )
    await schrijf(page, 'Zaak is overgedragen.')
    await page.locator('#notities-nieuw', { hasText: 'U heeft geen toegang (meer) tot deze zaak.' }).waitFor()
    await stand(page, '1 notitie staat op dit apparaat')
    await page.click('text=Verwijder van dit apparaat')
    await stand(page, 'Alles is verstuurd')
    await context.close()
  })
})
