import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import type { DossierFact } from '../../src/dossier/dossier-facts.ts'
import { MAGKARIN } from '../pages/inwoner-site.ts'
import { besluit, leesBesluit } from './besluit-steps.ts'
import { gesprek } from './gesprek-steps.ts'
import { onderzoek } from './onderzoek-steps.ts'
import { SitePage } from './site-page.ts'
import type { Site, Verhaal } from './verhaal.ts'

const ONDERSTEUNER = {
  type: 'OndersteunerGekoppeld',
  op: '2026-10-06',
  ondersteuner: 'ondersteuner-yildiz',
  naam: 'Meryem Yildiz',
} satisfies DossierFact

const WOORDEN = 'Stofzuigen en dweilen gaat niet meer door de reuma. Koken wil ik zelf blijven doen.'

/** One dossier, from the first words to the letter, through the pages alone. */
export async function meldingTotBesluit(browser: Browser, site: Site, javaScript: boolean): Promise<Verhaal> {
  const open = () => SitePage.open(browser, site.origin, { javaScript })
  const [anna, bakker, jansen] = await Promise.all([open(), open(), open()])
  const verhaal: Verhaal = { site, javaScript, anna, bakker, jansen, dossier: '' }
  await melding(verhaal)
  await oppakken(verhaal)
  await gesprek(verhaal)
  await onderzoek(verhaal)
  await verslag(verhaal)
  await reactieEnAanvraag(verhaal)
  await besluit(verhaal)
  await leesBesluit(verhaal)
  await Promise.all([anna, bakker, jansen].map((page) => page.close()))
  return verhaal
}

/** Who helps sees for whom and what he may; a colleague who does not have the dossier sees that there is nothing. */
export async function meekijken(browser: Browser, { site, dossier }: Verhaal): Promise<void> {
  const open = () => SitePage.open(browser, site.origin)
  const [karin, yildiz, haddou] = await Promise.all([open(), open(), open()])
  await karin.login('Karin de Vries')
  expect(await karin.bar()).toContain('U helpt Anna de Vries (als dochter, met toestemming)')
  await karin.shot('meekijken-dochter')
  await karin.visit(`/mijn/${dossier}/besluit`)
  await karin.visit(`/mijn/${dossier}/verslag`)
  expect(await karin.bar()).toContain('U helpt Anna de Vries')
  await yildiz.login('Meryem Yildiz')
  expect(await yildiz.bar()).toContain('U helpt Anna de Vries (als cliëntondersteuner)')
  await yildiz.visit(`/mijn/${dossier}/verslag`)
  expect(await yildiz.page.getByRole('button', { name: 'Verstuur mijn reactie' }).count()).toBe(0)
  await yildiz.shot('meekijken-ondersteuner')
  await haddou.login('Youssef Haddou')
  for (const deel of ['', '/gesprek', '/verslag', '/besluit', '/brief']) {
    await haddou.visit(`/werk/zaak/${dossier}${deel}`, 404)
    await haddou.seesNot('Vries')
  }
  await haddou.visit(`/mijn/${dossier}`, 404)
  await Promise.all([karin, yildiz, haddou].map((page) => page.close()))
}

async function melding(verhaal: Verhaal): Promise<void> {
  const { site, anna } = verhaal
  site.klok.zetOp('2026-10-05T09:00:00Z')
  await anna.login('Anna de Vries')
  await anna.sees('U heeft nog geen hulpvraag')
  await anna.follow('Doe een melding')
  await anna.press('Controleer uw melding', { status: 422 })
  await anna.choose('1. Voor wie is de hulp?', 'Voor mijzelf')
  await anna.fill('2. Wat lukt niet meer, of niet goed?', WOORDEN)
  await anna.fill('Telefoonnummer', '0123 11 22 33')
  await anna.fill('Straat en huisnummer', 'Lindelaan 12')
  await anna.fill('Postcode en plaats', '1234 AB Voorbeeldstad')
  await anna.fill('Naam van wie helpt', 'Karin de Vries')
  await anna.fill('Wie is dat?', 'dochter')
  await anna.page.getByLabel('Deze persoon mag bij het gesprek zijn').check()
  await anna.shot('melding')
  await anna.press('Controleer uw melding')
  await anna.sees(WOORDEN, 'Lindelaan 12', 'Karin de Vries, dochter', 'nog niet verstuurd')
  await anna.press('Verander mijn antwoorden')
  await anna.press('Controleer uw melding')
  await anna.shot('melding-controle')
  await anna.press('Verstuur mijn melding')
  await anna.sees('maandag 12 oktober 2026', 'maandag 16 november 2026')
  await anna.shot('melding-klaar')
  await anna.follow('Naar mijn hulpvraag')
  verhaal.dossier = anna.path.split('/')[2] ?? ''
  expect(verhaal.dossier).toMatch(/^[0-9a-f]{32}$/)
  await anna.sees(WOORDEN)
  await anna.shot('mijn-begin')
}

async function oppakken({ site, bakker, anna, dossier }: Verhaal): Promise<void> {
  site.klok.zetOp('2026-10-06T08:00:00Z')
  await bakker.login('Samira Bakker')
  await bakker.shot('vandaag')
  await bakker.follow('Werkvoorraad')
  await bakker.shot('werkvoorraad')
  await bakker.follow('Anna de Vries')
  await bakker.press('Pak deze zaak op')
  await bakker.shot('zaak')
  await bakker.visit(`/werk/zaak/${dossier}/gegevens`)
  await bakker.fill('Hoe wij de inwoner aanspreken', 'mevrouw De Vries')
  await bakker.fill('Geboortejaar', '45')
  await bakker.press('Bewaar de gegevens', { status: 422 })
  await bakker.fill('Geboortejaar', '1945')
  await bakker.press('Bewaar de gegevens')
  await bakker.visit(`/werk/zaak/${dossier}/afspraak`)
  await bakker.fill('Datum', '2026-10-20')
  await bakker.fill('Tijd', '10:00')
  await bakker.press('Spreek het gesprek af')
  await bakker.sees('dinsdag 20 oktober 2026')

  // Her daughter and a cliëntondersteuner may look along; each has an account of his own.
  await site.geef(dossier, MAGKARIN, ONDERSTEUNER)
  await anna.login('Anna de Vries')
  await anna.sees('Samira Bakker')
  await anna.visit(`/mijn/${dossier}/afspraak`)
  await anna.sees('Dinsdag 20 oktober 2026', '10.00 uur')
  await anna.shot('mijn-afspraak')
  await anna.visit(`/mijn/${dossier}/voorbereiden`)
  await anna.visit(`/mijn/${dossier}/plan`)
  await anna.shot('mijn-plan')
}

async function verslag({ site, bakker, dossier }: Verhaal): Promise<void> {
  site.klok.zetOp('2026-10-28T08:00:00Z')
  await bakker.login('Samira Bakker')
  await bakker.visit(`/werk/zaak/${dossier}/verslag`)
  await bakker.shot('verslag-schrijven')
  await bakker.press('Bewaar het verslag')
  await bakker.press('Stuur het verslag naar de inwoner')
  await bakker.sees('Het verslag is verstuurd')
  await bakker.shot('verslag-verstuurd')
}

async function reactieEnAanvraag({ site, anna, dossier }: Verhaal): Promise<void> {
  site.klok.zetOp('2026-10-30T08:00:00Z')
  await anna.login('Anna de Vries')
  await anna.visit(`/mijn/${dossier}/verslag`)
  await anna.press('Verstuur mijn reactie', { status: 422 })
  const delen = anna.page.locator('section.kt-card').filter({ has: anna.page.getByRole('radiogroup') })
  const antwoord = async (deel: number, keuze: string, woorden?: string) => {
    await delen.nth(deel).getByLabel(keuze, { exact: true }).check()
    if (woorden !== undefined) {
      await anna.fill('Wat klopt er niet, of wat wilt u toevoegen?', woorden, delen.nth(deel))
    }
  }
  await antwoord(0, 'Klopt')
  await antwoord(1, 'Klopt niet', 'Het is al begonnen in 2023.')
  await antwoord(2, 'Ik wil iets toevoegen', 'De ramen lukken ook niet.')
  await anna.choose('Uw keuze', 'Nee, ik teken niet')
  await anna.shot('mijn-verslag')
  await anna.press('Verstuur mijn reactie')
  await anna.sees('Wij hebben uw reactie', 'Het is al begonnen in 2023.', 'De ramen lukken ook niet.')
  await anna.follow('Vraag hulp aan')
  await anna.choose('Hoe wilt u de hulp krijgen?', 'Hulp van een organisatie')
  await anna.shot('mijn-aanvraag')
  await anna.press('Vraag hulp aan')
  await anna.sees('Wij hebben uw aanvraag', 'vrijdag 13 november 2026')
}
