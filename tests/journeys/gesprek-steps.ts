import { expect } from 'vitest'
import type { SitePage } from './site-page.ts'
import type { Verhaal } from './verhaal.ts'

const PATIENT = { timeout: 20_000 }

export const NOTITIE = 'Stofzuigen en dweilen lukt niet meer. De handen doen pijn sinds 2023.'
export const MANTELZORG = 'Ik doe op zaterdag de boodschappen. Dat wil ik blijven doen.'

/** At the table: notes with who said it, what must not be forgotten, marking and closing. */
export async function gesprek(verhaal: Verhaal): Promise<void> {
  const { site, bakker, dossier } = verhaal
  const pad = `/werk/zaak/${dossier}/gesprek`
  site.klok.zetOp('2026-10-20T08:00:00Z')
  await bakker.login('Samira Bakker')
  await bakker.visit(pad)
  await bakker.press('Bewaar notitie', { status: 422 })
  await noteer(verhaal, NOTITIE, 'mevrouw De Vries')
  await noteer(verhaal, MANTELZORG, 'Karin de Vries')
  await noteer(verhaal, 'De trap heeft geen leuning.', 'Ik zag dit zelf')
  await noteer(verhaal, 'Nog bellen met de huisarts.', 'Eigen aantekening')
  await bakker.visit(pad)
  await bakker.shot('gesprek')
  for (const wat of ['Vertel over de eigen bijdrage', 'Leg de keuze voor een pgb uit, met de gevolgen']) {
    await bakker.press(new RegExp(`^Gedaan ?: ${wat}$`))
  }
  await bakker.visit(`${pad}/meelezen`)
  await bakker.sees(NOTITIE, 'geen leuning')
  await bakker.seesNot('huisarts')
  await bakker.shot('gesprek-meelezen')
  await bakker.visit(pad)
  await bakker.follow('Markeer wat belangrijk is')
  await bakker.press('Markeer', { status: 422 })
  await markeer(bakker, ['Stofzuigen en dweilen lukt niet meer.', 'De handen doen pijn sinds 2023.'])
  await markeer(bakker, ['Ik doe op zaterdag de boodschappen.', 'Dat wil ik blijven doen.'])
  await bakker.shot('gesprek-markeren')
  await bakker.visit(pad)
  await bakker.unfold('Leg vast dat er een gesprek was')
  await bakker.press('Leg het gesprek vast')
  await bakker.follow('Lees de afspraken voor en sluit af')
  await bakker.fill('Afspraken', 'U krijgt het verslag uiterlijk 30 oktober.')
  await bakker.page.getByLabel(/Ik heb dit voorgelezen/).check()
  await bakker.shot('gesprek-afsluiten')
  await bakker.press('Sluit gesprek af')
}

async function noteer({ bakker, javaScript }: Verhaal, tekst: string, wie: string): Promise<void> {
  await bakker.page.getByLabel(/^Wat vertelt/).fill(tekst)
  await bakker.choose('Wie vertelt of ziet dit?', wie)
  if (!javaScript) return bakker.press('Bewaar notitie')
  await bakker.page.getByRole('button', { name: 'Bewaar notitie' }).click()
  const regel = bakker.page.locator('#notities-nieuw > div', { hasText: tekst })
  await regel.getByText('Verstuurd', { exact: true }).waitFor()
  await expect
    .poll(() => bakker.page.locator('#notitie-stand').innerText(), PATIENT)
    .toBe('Alles is verstuurd')
}

async function markeer(bakker: SitePage, zinnen: readonly string[]): Promise<void> {
  for (const zin of zinnen) await bakker.page.getByLabel(zin, { exact: true }).check()
  await bakker.choose('Waar gaat dit over?', 'Huishouden')
  await bakker.press('Markeer')
  await bakker.sees(`${zinnen.length} passages gemarkeerd`)
}
