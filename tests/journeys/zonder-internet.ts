import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { SitePage } from './site-page.ts'
import type { Site } from './verhaal.ts'

const PATIENT = { timeout: 20_000 }

const NOTITIES = [1, 2, 3, 4, 5].map((nummer) => `Notitie ${nummer} zonder internet.`)

/** Five notes while there is no signal: none is lost, none is there twice, and they stand in their order. */
export async function zonderInternet(browser: Browser, site: Site): Promise<void> {
  site.klok.zetOp('2026-10-20T08:00:00Z')
  const dossier = 'zonder-internet'
  await site.geef(dossier, eenDossier(), eenMelding(), {
    type: 'BehandelaarAangewezen',
    op: '2026-10-06',
    behandelaar: 'consulent-bakker',
    naam: 'Samira Bakker',
  } as never)
  const bakker = await SitePage.open(browser, site.origin)
  await bakker.login('Samira Bakker')
  await bakker.visit(`/werk/zaak/${dossier}/gesprek`)
  const stand = bakker.page.locator('#notitie-stand')
  await bakker.context.setOffline(true)
  await expect.poll(() => stand.innerText(), PATIENT).toBe('Geen internet. U kunt doorschrijven.')
  const knop = bakker.page.getByRole('button', { name: 'Bewaar notitie' })
  for (const [nummer, tekst] of NOTITIES.entries()) {
    await bakker.page.getByLabel(/^Wat vertelt/).fill(tekst)
    await knop.click()
    const wacht = nummer === 0 ? '1 notitie staat' : `${nummer + 1} notities staan`
    await expect.poll(() => stand.innerText(), PATIENT).toBe(`Geen internet. ${wacht} op dit apparaat.`)
  }
  await bakker.page.getByLabel(/^Wat vertelt/).fill('Nog niet af')
  await bakker.check()
  await bakker.shot('gesprek-zonder-internet')
  expect(await opgeslagen(site, dossier)).toEqual([])
  // The tablet is started again without signal: the page is not there, the notes are.
  await bakker.page.reload().catch(() => {})
  await bakker.context.setOffline(false)
  await bakker.visit(`/werk/zaak/${dossier}/gesprek`)
  await expect.poll(() => stand.innerText(), PATIENT).toBe('Alles is verstuurd')
  expect(await bakker.page.getByLabel(/^Wat vertelt/).inputValue()).toBe('Nog niet af')
  await bakker.visit(`/werk/zaak/${dossier}/gesprek`)
  expect(await opgeslagen(site, dossier)).toEqual(NOTITIES)
  await bakker.sees(...NOTITIES)
  await bakker.close()
}

async function opgeslagen(site: Site, dossier: string): Promise<readonly string[]> {
  const { facts } = await site.store.read(site.gemeente, `dossier/${dossier}`)
  return facts.flatMap(({ fact }) => (fact.type === 'NotitieGemaakt' ? [fact.tekst] : []))
}
