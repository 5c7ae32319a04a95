import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { SitePage } from './site-page.ts'
import type { Site } from './verhaal.ts'

/** A melding by phone on Thursday, entered on Monday: the six weeks run from Thursday. */
export async function balie(browser: Browser, site: Site): Promise<void> {
  site.klok.zetOp('2026-10-12T07:30:00Z')
  const haddou = await SitePage.open(browser, site.origin)
  await haddou.login('Youssef Haddou')
  await haddou.follow('Melding invoeren')
  await haddou.shot('melding-invoeren')
  await haddou.choose('Hoe kwam de melding binnen?', 'Telefoon')
  await haddou.fill('Dag van ontvangst', '2026-10-08')
  await haddou.press('Voer de melding in', { status: 422 })
  await haddou.fill('Wat is er gemeld, in de eigen woorden van de melder', 'Ik kom de trap niet meer op.')
  expect(await haddou.page.getByLabel('Dag van ontvangst').inputValue()).toBe('2026-10-08')
  await haddou.fill('Waaruit blijkt die dag?', 'belnotitie')
  await haddou.fill('In een paar woorden, voor de lijst', 'Trap')
  await haddou.fill('Naam', 'Willem Dijkstra')
  await haddou.fill('Aanspreekvorm', 'meneer Dijkstra')
  await haddou.fill('Telefoon', '0123 55 66 77')
  await haddou.fill('Straat en huisnummer', 'Dorpsstraat 3')
  await haddou.fill('Postcode en plaats', '1234 AC Voorbeeldstad')
  await haddou.press('Voer de melding in')
  await haddou.sees('De melding is ingevoerd')
  await haddou.follow('Willem Dijkstra')
  await haddou.sees('Melding van 8 oktober 2026', 'donderdag 19 november 2026')
  await haddou.press('Pak deze zaak op')
  await haddou.follow('Brieven')
  await haddou.sees('Wij hebben uw melding ontvangen')
  await haddou.close()
}
