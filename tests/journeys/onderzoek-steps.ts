import { MANTELZORG, NOTITIE } from './gesprek-steps.ts'
import type { SitePage } from './site-page.ts'
import type { Verhaal } from './verhaal.ts'

const BRON = NOTITIE.split('. ')[0] ?? ''
const BRON_KARIN = MANTELZORG.split('. ')[0] ?? ''

/** The five steps in their order; the fourth is tried first and refused. */
export async function onderzoek({ site, bakker, dossier }: Verhaal): Promise<void> {
  const pad = `/werk/zaak/${dossier}/onderzoek`
  site.klok.zetOp('2026-10-27T08:00:00Z')
  await bakker.login('Samira Bakker')
  await bakker.visit(pad)
  await bakker.shot('onderzoek-begin')
  await bakker.visit(`${pad}?stap=4`)
  await stap4(bakker)
  await bakker.press('Leg vast', { status: 409 })
  await bakker.sees('Het gesprek mag springen, de conclusie niet.')
  await bakker.shot('onderzoek-geweigerd')

  await bakker.visit(`${pad}?stap=1`)
  await stelVast(bakker, 'U wilt een schoon huis en zelf blijven koken.', BRON, async () => {
    await bakker.fill('Wat wil de inwoner bereiken?', 'Een schoon huis, en zelf blijven koken.')
  })
  await bakker.visit(`${pad}?stap=2`)
  await stelVast(
    bakker,
    'U kunt door de reuma in uw handen niet meer stofzuigen en dweilen.',
    BRON,
    async () => {
      await bakker.choose('Waar gaat het over?', 'Zelfredzaamheid')
      await bakker.fill('Wat is de beperking?', 'Grijpen en knijpen doet pijn.')
      await bakker.fill('Waardoor komt het?', 'reuma')
    },
  )
  await bakker.visit(`${pad}?stap=3`)
  await bakker.choose('Waarbij is hulp nodig?', 'schoon en leefbaar huis')
  await bakker.press('Reken opnieuw')
  await bakker.shot('onderzoek-stap-3')
  await stelVast(bakker, 'U heeft elke week hulp nodig bij het schoonmaken.', BRON, async () => {
    await bakker.fill('Wat vroeg u over meer of minder tijd dan de norm?', 'Gevraagd; niets bijzonders.')
  })
  await bakker.visit(`${pad}?stap=4`)
  await stap4(bakker)
  await bakker.shot('onderzoek-stap-4')
  await bakker.press('Leg vast')
  await bakker.visit(`${pad}?stap=5`)
  await stelVast(
    bakker,
    'Wat overblijft, is het zware werk in huis. Daarvoor past hulp bij het huishouden.',
    BRON,
    () =>
      bakker.fill(
        'Wat is ook overwogen, en waarom is het dat niet geworden?',
        'Een robotstofzuiger: die komt niet onder het bed.',
      ),
  )
  await bakker.visit(pad)
  await bakker.unfold('Beantwoord de punten')
  for (const punt of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
    await bakker.page.locator(`#punt-${punt}`).fill(ANTWOORDEN[punt] ?? 'Besproken; niet nodig.')
  }
  await bakker.press('Bewaar de antwoorden')
  await bakker.shot('onderzoek-vol')
  await bakker.press('Rond het onderzoek af')
  await bakker.sees('Het onderzoek is afgerond')
}

const ANTWOORDEN: Readonly<Record<string, string>> = {
  a: 'Mevrouw wil een schoon huis en zelf koken.',
  d: 'Karin heeft geen extra steun nodig, zegt zij.',
  g: 'De eigen bijdrage is uitgelegd.',
}

async function stelVast(
  bakker: SitePage,
  tekst: string,
  bron: string,
  meer: () => Promise<void>,
): Promise<void> {
  await bakker.fill('Wat stelt u vast?', tekst)
  await bakker.choose('Waar rust dit op?', `‘${bron}`)
  await meer()
  await bakker.press('Leg vast')
  await bakker.sees('Vastgelegd.', tekst)
}

async function stap4(bakker: SitePage): Promise<void> {
  await bakker.choose('Wie of wat lost een deel op?', 'Mantelzorg')
  await bakker.fill('Wie of wat precies?', 'Karin, dochter')
  await bakker.fill('Waarom kan dit, of waarom juist niet?', 'Zij doet dit al en wil het blijven doen.')
  await bakker.choose('Wil en kan die persoon dit blijven doen?', 'Ja')
  await bakker.choose('Met wie is dit besproken?', 'Karin de Vries')
  await bakker.choose('Is die persoon overbelast?', 'Nee')
  await bakker.fill(
    'Wat stelt u vast?',
    'Uw dochter doet op zaterdag de boodschappen en wil dat blijven doen.',
  )
  await bakker.choose('Waar rust dit op?', `‘${BRON_KARIN}`)
}
