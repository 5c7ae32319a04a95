import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { startDossierSite } from '../pages/dossier-site.ts'
import { balie } from './balie.ts'
import { startChromium } from './chromium.ts'
import { naslaan } from './kennisbank.ts'
import { meekijken, meldingTotBesluit } from './melding-tot-besluit.ts'
import { plantedFaults } from './planted-faults.ts'
import { tweeTabbladen, verlopenSessie } from './twee-tabbladen.ts'
import type { Site } from './verhaal.ts'
import { zonderInternet } from './zonder-internet.ts'

// Against a journey that hangs, not a measure of speed: each step has its own, shorter limit.
const LONG = 600_000

// One browser for all; each journey has a site, a database and a clock of its own.
let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser?.close())

async function onOwnSite(journey: (browser: Browser, site: Site) => Promise<void>): Promise<void> {
  const site = await startDossierSite()
  try {
    await journey(browser, site)
  } finally {
    await site.close()
  }
}

test('every rule for pages finds the fault that is planted for it', () => plantedFaults(browser))

// Side by side: together they take most of the time.
describe.concurrent('from melding to decision', () => {
  test('with JavaScript, and who may look along', { timeout: LONG }, () =>
    onOwnSite(async (chromium, site) => {
      await meekijken(chromium, await meldingTotBesluit(chromium, site, true))
    }),
  )

  test('without JavaScript', { timeout: LONG }, () =>
    onOwnSite(async (chromium, site) => {
      await meldingTotBesluit(chromium, site, false)
    }),
  )
})

test('a melding by phone keeps its real day of receipt', () => onOwnSite(balie))

test('who is not logged in looks up on what decisions rest', { timeout: LONG }, () => onOwnSite(naslaan))

test('two tabs on one draft: both versions are shown and nothing typed is lost', () =>
  onOwnSite(tweeTabbladen))

test('a session that ended keeps what was typed', () => onOwnSite(verlopenSessie))

test('five notes without internet are stored once, in order', () => onOwnSite(zonderInternet))
