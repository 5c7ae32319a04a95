import type { Browser } from 'playwright-core'
import { SitePage } from './site-page.ts'
import type { Site } from './verhaal.ts'

/** Someone without an account looks up why: from a word to a check, its source, and back; and the norm with its figures. */
export async function naslaan(browser: Browser, { origin }: Site): Promise<void> {
  for (const javaScript of [true, false]) {
    const visitor = await SitePage.open(browser, origin, { javaScript })
    await visitor.visit('/')
    await visitor.follow('Kennisbank: wetten, normen en uitspraken')
    await visitor.shot('kennisbank')
    await visitor.fill('Wat zoekt u?', 'NORM objéctief')
    await visitor.press('Zoek')
    await visitor.sees('resultaten voor ‘NORM objéctief’')
    await visitor.shot('kennisbank-gevonden')
    await visitor.follow('Is te zien waar de tijden in de norm vandaan komen?')
    await visitor.sees('Waar kunt u op letten?', 'Waarom kijken wij hiernaar?')
    await visitor.shot('kennisbank-toets')
    await visitor.follow('Centrale Raad van Beroep 18 mei 2016, ECLI:NL:CRVB:2016:1402')
    await visitor.sees('Gelezen in de bron')
    await visitor.shot('kennisbank-bron')
    await visitor.follow('Naar de Kennisbank')
    await visitor.follow('De norm die wij gebruiken')
    await visitor.sees('108 uur', 'Wat deze norm niet zegt')
    await visitor.shot('kennisbank-norm')
    for (const norm of ['hhm-2019', 'ciz-2006', 'nen2075-vsr-kms'])
      await visitor.visit(`/kennisbank/norm/${norm}`)
    await visitor.visit('/kennisbank?soort=uitspraak')
    await visitor.visit(`/kennisbank?zoek=${'z'.repeat(500)}`)
    await visitor.sees('Wij vonden niets')
    await visitor.visit('/kennisbank/bron/onbekend', 404)
    await visitor.close()
  }
}
