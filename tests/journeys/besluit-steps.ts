import { expect } from 'vitest'
import { checkStructure } from '../../src/platform/pdf/check-structure.ts'
import { NOTITIE } from './gesprek-steps.ts'
import type { Verhaal } from './verhaal.ts'

/** Draft, second reader, decision under mandate, letter. */
export async function besluit({ site, bakker, jansen, dossier }: Verhaal): Promise<void> {
  const pad = `/werk/zaak/${dossier}/besluit`
  site.klok.zetOp('2026-11-05T08:00:00Z')
  await bakker.login('Samira Bakker')
  await bakker.visit(`/werk/zaak/${dossier}/verslag`)
  await bakker.sees('Het is al begonnen in 2023.', 'De inwoner tekent niet. Dat houdt niets tegen.')
  await bakker.visit(pad)
  await bakker.shot('besluit-voorstel')
  await bakker.choose('Beslissing', 'De inwoner krijgt een deel van de hulp')
  await bakker.fill('Hoeveel tijd', 'twee')
  await bakker.press('Bewaar het ontwerp', { status: 422 })
  await bakker.fill('Welke hulp', 'hulp bij het huishouden')
  await bakker.fill('Hoeveel tijd', '2 uur 5')
  await bakker.choose('Per week of per jaar', 'Per week')
  await bakker.unfold('Bijzondere omstandigheden: nodig als u afwijst of minder geeft')
  await bakker.fill(
    'Bijzondere omstandigheden',
    'Wij keken of er een reden is om meer te doen. Die vonden wij niet.',
  )
  await bakker.fill('Welke werkzaamheden en hoe vaak', 'stofzuigen: elke week\ndweilen: elke twee weken')
  // The room that was proposed for a year does not fit in a week.
  await bakker.press('Bewaar het ontwerp', { status: 422 })
  await bakker.fill('Ruimte naar boven', '20')
  await bakker.fill('Vanaf', '2026-12-01')
  await bakker.fill('Tot en met', '2028-11-30')
  await bakker.press('Bewaar het ontwerp')
  await bakker.sees('Er is nog niets besloten')
  await bakker.shot('besluit-ontwerp')
  await bakker.press('Leg het ontwerp voor')
  await bakker.seesNot('Neem het besluit')

  await jansen.login('Ria Jansen')
  await jansen.shot('werkvoorraad-meelezen')
  await jansen.follow('Anna de Vries')
  await jansen.visit(pad)
  await jansen.shot('besluit-meelezen')
  await jansen.follow('Wat als?')
  await jansen.shot('wat-als')
  await jansen.choose('Staat in stap 3 vast hoeveel hulp er nodig is?', 'Nee, de omvang')
  await jansen.press('Laat zien wat verandert')
  await jansen.sees('Erbij: houdt tegen', 'niet hoe vaak en hoeveel tijd', 'Blijft gelijk')
  await jansen.shot('wat-als-antwoord')
  await jansen.visit(pad)
  await jansen.press('Akkoord met dit ontwerp')
  await jansen.press('Neem het besluit')
  await jansen.sees('uw', 'Lees de brief na')
  await jansen.shot('brief-nalezen')
  await jansen.press('Verstuur de brief')
  await jansen.sees('De brief is verstuurd')
}

/** The inwoner reads it, follows a reason to the words it rests on, and sees who looked. */
export async function leesBesluit({ site, anna, dossier }: Verhaal): Promise<void> {
  site.klok.zetOp('2026-11-09T08:00:00Z')
  await anna.login('Anna de Vries')
  await anna.shot('mijn-besluit-bekend')
  await anna.visit(`/mijn/${dossier}/besluit`)
  await anna.shot('mijn-besluit')
  expect(await anna.h1()).toMatch(/^U krijgt .*hulp/)
  await anna.sees(
    '2 uur en 5 minuten per week',
    'stofzuigen, elke week',
    '1 december 2026',
    '30 november 2028',
  )
  await anna.sees('donderdag 17 december 2026')
  const reden = anna.page.locator('ol.kt-items > li').filter({ hasText: 'reuma' }).first()
  await reden.locator('summary').click()
  const herkomst = (await reden.innerText()).replace(/\s+/g, ' ')
  expect(herkomst).toContain('Wij stelden op 27 oktober 2026 vast')
  expect(herkomst).toContain(NOTITIE.split(' De ')[0])
  expect(herkomst).toContain('mevrouw De Vries')
  await anna.follow('Lees de brief')
  await anna.shot('mijn-brief')
  const pad = await anna.page.getByRole('link', { name: /pdf/i }).first().getAttribute('href')
  const pdf = await anna.context.request.get(new URL(pad ?? '', anna.page.url()).href)
  expect(pdf.headers()['content-type']).toContain('application/pdf')
  expect(checkStructure(await pdf.body())).toEqual([])
  await anna.visit(`/mijn/${dossier}/wie-mag-meekijken`)
  await anna.sees(
    'Wmo-consulent',
    'Kwaliteitsmedewerker Wmo',
    'behandelt uw hulpvraag',
    'leest mee of het klopt',
  )
  await anna.shot('mijn-wie-keek')
  await anna.visit(`/mijn/${dossier}/niet-tevreden`)
  await anna.sees('donderdag 17 december 2026')
}
