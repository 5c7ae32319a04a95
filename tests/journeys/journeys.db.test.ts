import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { startDossierSite } from '../pages/dossier-site.ts'
import { balie } from './balie.ts'
import { startChromium } from './chromium.ts'
import { meekijken, meldingTotBesluit, type Site } from './melding-tot-besluit.ts'
import { tweeTabbladen, verlopenSessie } from './twee-tabbladen.ts'
import { zonderInternet } from './zonder-internet.ts'

const LONG = 180_000

// One browser and one site for all: starting them costs more than most journeys.
let browser: Browser
let site: Site
beforeAll(async () => {
  ;[browser, site] = await Promise.all([startChromium(), startDossierSite()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe('from melding to decision', () => {
  test('with JavaScript, and who may look along', { timeout: LONG }, async () => {
    const verhaal = await meldingTotBesluit(browser, site, true)
    await meekijken(browser, verhaal)
  })

  test('without JavaScript', { timeout: LONG }, async () => {
    await meldingTotBesluit(browser, site, false)
  })
})

test('a melding by phone keeps its real day of receipt', () => balie(browser, site))

test('two tabs on one draft: both versions are shown and nothing typed is lost', () =>
  tweeTabbladen(browser, site))

test('a session that ended keeps what was typed', () => verlopenSessie(browser, site))

test('five notes without internet are stored once, in order', () => zonderInternet(browser, site))
