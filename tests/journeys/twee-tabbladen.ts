import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { eenAanvraag, eenOnderzoekTotEnMet } from '../../src/testing/builders.ts'
import { SitePage } from './site-page.ts'
import type { Site } from './verhaal.ts'

const BAKKER = { behandelaar: 'consulent-bakker', naam: 'Samira Bakker', telefoon: '0123 45 67 01' }

/** A dossier of consulent Bakker in which the onderzoek is done. */
async function eenZaak(site: Site, dossier: string): Promise<string> {
  await site.geef(
    dossier,
    ...eenOnderzoekTotEnMet(5),
    { type: 'BehandelaarAangewezen', op: '2026-10-06', ...BAKKER } as never,
    { type: 'OnderzoekAfgerond', op: '2026-10-28' } as never,
    eenAanvraag(),
  )
  return `/werk/zaak/${dossier}`
}

/** Two tabs on one draft: who is second is not lost, and sees what the first made of it. */
export async function tweeTabbladen(browser: Browser, site: Site): Promise<void> {
  site.klok.zetOp('2026-11-05T08:00:00Z')
  const pad = await eenZaak(site, 'twee-tabbladen')
  const een = await SitePage.open(browser, site.origin)
  await een.login('Samira Bakker')
  await een.visit(`${pad}/besluit`)
  const twee = await een.otherTab()
  await twee.visit(`${pad}/besluit`)
  await een.fill('Hoeveel tijd', '125')
  await een.fill('Waarom', 'Dit schreef ik in het eerste tabblad.')
  await een.press('Bewaar het ontwerp')
  await twee.fill('Hoeveel tijd', '150')
  await twee.fill('Waarom', 'Dit schreef ik in het tweede tabblad.')
  await twee.press('Bewaar het ontwerp', { status: 409 })
  await twee.sees('Iemand anders heeft dit ook veranderd')
  await twee.shot('botsing')
  const botsing = (await twee.page.locator('.kt-conflict').allInnerTexts()).join(' ')
  expect(botsing).toContain('Dit schreef ik in het tweede tabblad.')
  expect(botsing).toContain('Dit schreef ik in het eerste tabblad.')
  expect(await twee.page.getByLabel('Waarom', { exact: true }).inputValue()).toBe(
    'Dit schreef ik in het tweede tabblad.',
  )
  await twee.press('Bewaar het ontwerp')
  await een.visit(`${pad}/besluit`)
  expect(await een.page.getByLabel('Hoeveel tijd').inputValue()).toBe('2 uur en 30 minuten')
  await een.close()
}

/** Away from the table for longer than a session lasts: what was typed is there after logging in again. */
export async function verlopenSessie(browser: Browser, site: Site): Promise<void> {
  site.klok.zetOp('2026-11-05T08:00:00Z')
  const pad = await eenZaak(site, 'verlopen-sessie')
  const bakker = await SitePage.open(browser, site.origin)
  await bakker.login('Samira Bakker')
  await bakker.visit(`${pad}/besluit`)
  await bakker.fill('Waarom', 'Dit typte ik voor de koffie.')
  site.klok.zetOp('2026-11-05T08:45:00Z')
  await bakker.press('Bewaar het ontwerp', { status: 401 })
  await bakker.sees('Uw tekst is er nog', 'Dit typte ik voor de koffie.')
  await bakker.shot('uitgelogd-met-tekst')
  await bakker.press('Log opnieuw in')
  await bakker.press('Log in als Samira Bakker')
  await bakker.sees('Dit typte ik voor de koffie.')
  await bakker.press('Verstuur opnieuw')
  expect(await bakker.page.getByLabel('Waarom', { exact: true }).inputValue()).toBe(
    'Dit typte ik voor de koffie.',
  )
  await bakker.close()
}
