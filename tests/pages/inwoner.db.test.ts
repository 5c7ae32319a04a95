import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyFact } from '../../src/basis/fact.ts'
import {
  eenDossier,
  eenMelding,
  eenNotitie,
  eenOnderzoekTotEnMet,
  eenPassage,
  eenVaststelling,
} from '../../src/testing/builders.ts'
import { Browser } from '../security/browser.ts'
import { lees, MAGKARIN, OPGESTELD, smokkel, startInwonerSite, stuur } from './inwoner-site.ts'

let alles: Awaited<ReturnType<typeof startInwonerSite>>
let { site, anna, karin, yildiz, stand, metVerslag } = {} as typeof alles
beforeAll(async () => {
  alles = await startInwonerSite()
  ;({ site, anna, karin, yildiz, stand, metVerslag } = alles)
})
afterAll(() => site?.close())

describe('Mijn hulpvraag', () => {
  test('says what we do and before when, how far it is, and whom to call', async () => {
    await site.geef('m1', eenDossier(), eenMelding({ op: '2026-11-20' }))
    const { html } = await lees(anna, '/mijn/m1')
    expect(html).toContain('<h1 class="nl-heading nl-heading--level-1">Mijn hulpvraag</h1>')
    expect(html).toContain(
      'De gemeente wil uiterlijk op vrijdag 25 december 2026 klaar zijn met het onderzoek. Van de wet moet het uiterlijk op maandag 4 januari 2027.',
    )
    for (const woord of ['Klaar', 'Hier bent u nu', 'Nog niet begonnen']) expect(html).toContain(woord)
    expect(html).toContain('Bel 0123 45 67 00')
    expect(html).toContain('Er keek nog niemand anders in dit dossier.')
  })

  test('shows who looked as a function, when and why; not the looks of the inwoner herself', async () => {
    await site.geef('m2', eenDossier(), eenMelding(), {
      type: 'BehandelaarAangewezen',
      op: '2026-10-06',
      behandelaar: 'consulent-bakker',
      naam: 'Samira Bakker',
    } as AnyFact)
    const consulent = new Browser(site.origin)
    await consulent.login('consulent-bakker')
    await consulent.get('/werk/zaak/m2')
    await lees(anna, '/mijn/m2')
    const { html } = await lees(anna, '/mijn/m2')
    const blikken = html.split('Wie keek er mee?')[1] ?? ''
    expect(blikken).toContain('Wmo-consulent')
    expect(blikken).toContain('23 november 2026, 10.00 uur')
    expect(blikken).toContain('behandelt uw hulpvraag')
    expect(blikken).toContain('Bekeek het overzicht')
    expect(blikken).not.toContain('Anna')
  })

  test('six weeks over without a verslag: says so, and the aanvraag is open at once (Wmo 2.3.2(9))', async () => {
    await site.geef('m3', eenDossier(), eenMelding({ op: '2026-10-05' }))
    const { html } = await lees(anna, '/mijn/m3')
    expect(html).toContain('Wij zijn te laat')
    expect(html).toContain('maandag 16 november 2026')
    const { status } = await stuur(anna, '/mijn/m3/aanvraag', 'aanvraag', { wens: 'Hulp in huis' })
    expect(status).toBe(303)
    expect((await stand('m3')).aanvraag.ingediend?.wens).toBe('Hulp in huis')
    expect((await lees(anna, '/mijn/m3')).html).toContain('Mijn aanvraag')
  })

  test('the answer about the cliëntondersteuner is kept and can be changed', async () => {
    await site.geef('m4', eenDossier(), eenMelding({ op: '2026-11-20' }), MAGKARIN)
    await stuur(anna, '/mijn/m4', 'ondersteuning', { antwoord: 'later' })
    const { html } = await stuur(anna, '/mijn/m4', 'ondersteuning', { antwoord: 'ja' })
    expect(html).toContain('U wilt een cliëntondersteuner.')
    expect((await stand('m4')).ondersteuning.aanbod.get('inwoner')?.antwoord).toBe('ja')
  })

  test('without a hulpvraag there is a sentence and one way on', async () => {
    const { html } = await lees(yildiz, '/mijn')
    expect(html).toContain('U helpt hier nog niemand.')
    expect(html).toContain('href="/melding"')
  })
})

describe('who helps', () => {
  test('sees for whom, and reacts with the right she was given, not with one she was not', async () => {
    await metVerslag('h1')
    const { html } = await lees(karin, '/mijn/h1/verslag')
    expect(html).toContain('U helpt <strong>A. de Vries</strong> (als dochter, met toestemming)')
    const { status } = await stuur(karin, '/mijn/h1/verslag', 'reactie', {
      'antwoord-0': 'klopt niet',
      'tekst-0': 'Ik kom niet elke week.',
    })
    expect(status).toBe(303)
    expect((await stand('h1')).verslag[0]?.reacties).toMatchObject([
      { door: 'Karin de Vries', antwoord: 'klopt niet', tekst: 'Ik kom niet elke week.' },
    ])
    const geweigerd = await smokkel(karin, '/mijn/h1/aanvraag', 'aanvraag', { wens: 'Hulp' })
    expect(geweigerd.status).toBe(409)
    expect(geweigerd.html).toContain('U mag geen hulp aanvragen namens een ander.')
    expect((await stand('h1')).aanvraag.ingediend).toBeUndefined()
  })

  test('the cliëntondersteuner reads along and has no form', async () => {
    await metVerslag('h2')
    const { html } = await lees(yildiz, '/mijn/h2/verslag')
    expect(html).toContain('(als cliëntondersteuner)')
    expect(html).not.toContain('name="antwoord-0"')
    const geweigerd = await smokkel(yildiz, '/mijn/h2/verslag', 'reactie', {
      versie: '1',
      'antwoord-0': 'klopt',
    })
    expect(geweigerd.status).toBe(409)
  })

  test('stopping works at once', async () => {
    await site.geef('h3', eenDossier(), eenMelding({ op: '2026-11-20' }), MAGKARIN)
    expect((await lees(karin, '/mijn/h3')).status).toBe(200)
    const { html } = await stuur(anna, '/mijn/h3/wie-mag-meekijken', 'stop', {})
    expect(html).toContain('Karin de Vries mag niet meer meekijken. Dat geldt vanaf nu.')
    expect((await lees(karin, '/mijn/h3')).status).toBe(404)
  })

  test('who a judge appointed is not stopped with a button', async () => {
    await site.geef('h4', eenDossier(), eenMelding({ op: '2026-11-20' }), {
      ...MAGKARIN,
      grondslag: 'mentor',
    } as AnyFact)
    expect((await lees(anna, '/mijn/h4/wie-mag-meekijken')).html).not.toContain('value="stop"')
    const velden = { naam: 'Karin de Vries', gemachtigde: 'dochter-devries' }
    expect((await smokkel(anna, '/mijn/h4/wie-mag-meekijken', 'stop', velden)).status).toBe(409)
    expect((await stand('h4')).machtigingen).toHaveLength(1)
  })

  test('the inwoner adds someone, who can log in once the gemeente tied an account to it', async () => {
    await site.geef('h6', eenDossier(), eenMelding({ op: '2026-11-20' }))
    const pad = '/mijn/h6/wie-mag-meekijken'
    const leeg = await stuur(anna, pad, 'machtig', { relatie: 'buurman', mag: 'reageren' })
    expect(leeg.status).toBe(422)
    expect(leeg.html).toContain('value="buurman"')
    const { html } = await stuur(anna, pad, 'machtig', { naam: 'Joop', relatie: 'buurman', mag: 'reageren' })
    expect(html).toContain('Kan nog niet. Bel ons voor een eigen inlog.')
    expect((await stand('h6')).machtigingen).toMatchObject([
      { naam: 'Joop', grondslag: 'eigen verzoek', mag: ['lezen', 'reageren'] },
    ])
    expect((await stuur(anna, pad, 'stop', {})).status).toBe(303)
    expect((await stand('h6')).machtigingen).toEqual([])
  })

  test('a gemachtigde stops no one', async () => {
    await site.geef('h5', eenDossier(), eenMelding({ op: '2026-11-20' }), MAGKARIN)
    const velden = { naam: 'Karin de Vries', gemachtigde: 'dochter-devries' }
    expect((await smokkel(karin, '/mijn/h5/wie-mag-meekijken', 'stop', velden)).status).toBe(404)
  })

  test('with several people there is a list', async () => {
    const { html } = await lees(karin, '/mijn')
    expect(html).toContain('U helpt deze mensen')
  })

  test.each([
    '',
    '/voorbereiden',
    '/plan',
    '/afspraak',
    '/verslag',
    '/aanvraag',
    '/besluit',
    '/brief/ontvangst',
    '/brief/ontvangst/pdf',
    '/wie-mag-meekijken',
    '/niet-tevreden',
  ])('someone without a relation finds nothing at /mijn/…%s', async (rest) => {
    await site.geef(`v${rest.replaceAll('/', '-')}`, eenDossier(), eenMelding())
    expect((await lees(karin, `/mijn/v${rest.replaceAll('/', '-')}${rest}`)).status).toBe(404)
  })
})

describe('persoonlijk plan', () => {
  test('one answer is enough, none is refused; after the seven days it is still taken in', async () => {
    await site.geef('p1', eenDossier(), eenMelding())
    const leeg = await stuur(anna, '/mijn/p1/plan', 'plan', {})
    expect(leeg.status).toBe(409)
    const { html } = await stuur(anna, '/mijn/p1/plan', 'plan', { willen: 'Zelf blijven <koken>.' })
    expect(html).toContain('Wij hebben uw plan.')
    expect(html).toContain('Zelf blijven &lt;koken&gt;.')
    expect(html).toContain('De zeven dagen zijn voorbij. U mag uw plan nog steeds geven')
    expect((await stand('p1')).plan.plannen).toHaveLength(1)
  })
})

describe('verslag', () => {
  test('what is typed without a choice is kept as an addition, and not signing stops nothing', async () => {
    await metVerslag('r1')
    const { html } = await stuur(anna, '/mijn/r1/verslag', 'reactie', {
      'tekst-1': 'Ook de ramen.',
      ondertekend: 'nee',
    })
    const [versie] = (await stand('r1')).verslag
    expect(versie?.reacties).toMatchObject([
      { onderdeel: 'o2', antwoord: 'toevoegen', tekst: 'Ook de ramen.' },
    ])
    expect(versie?.ondertekend?.getekend).toBe(false)
    expect(html).toContain('Ook de ramen.')
    expect((await stuur(anna, '/mijn/r1/aanvraag', 'aanvraag', { wens: 'Hulp' })).status).toBe(303)
  })

  test('an addition without words, and an empty reaction, come back with what was typed', async () => {
    await metVerslag('r2')
    const leeg = await stuur(anna, '/mijn/r2/verslag', 'reactie', {})
    expect(leeg.status).toBe(422)
    const half = await stuur(anna, '/mijn/r2/verslag', 'reactie', {
      'antwoord-0': 'toevoegen',
      'tekst-1': 'Bewaar dit.',
    })
    expect(half.status).toBe(422)
    expect(half.html).toContain('Bewaar dit.</textarea>')
    expect(half.html).toContain('href="#tekst-0"')
    expect((await stand('r2')).verslag[0]?.reacties).toEqual([])
  })

  test('a sentence unfolds to who said it; an own note of the consulent is never shown', async () => {
    const eigen = eenNotitie({ notitie: 'n2', aard: 'eigen aantekening', tekst: 'Geheim vermoeden.' })
    await metVerslag(
      'r3',
      eigen,
      eenPassage({ passage: 'p2', uit: 'n2', citaat: 'Geheim vermoeden' }),
      eenVaststelling({
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'passage', verwijzing: 'p2' },
          { soort: 'norm', verwijzing: 'hbel-2021/basis' },
          { soort: 'notitie', verwijzing: 'n2', tekst: 'Geheim vermoeden' },
        ],
      }),
    )
    const { html } = await lees(anna, '/mijn/r3/verslag')
    expect(html).toContain('In de woorden van mevrouw De Vries · 20 oktober 2026')
    expect(html).toContain('Stofzuigen gaat niet meer')
    expect(html).toContain('basis schoon en leefbaar huis: 108 uur per jaar (gelezen in de bron)')
    expect(html).toContain('href="/kennisbank/norm/hbel-2021"')
    expect(html).not.toContain('Geheim')
  })

  test('what anyone can look out for is folded beside it, in plain words and without a finding about her case', async () => {
    await metVerslag('r5')
    const { html } = await lees(anna, '/mijn/r5/verslag')
    const [, deel = ''] = html.split('Waar u op kunt letten')
    expect(html).toMatch(/<details class="kt-details"><summary><span>Waar u op kunt letten/)
    expect(deel).toContain('Het zegt niets over hoe het bij u ging.')
    expect(deel).toContain('Mantelzorg is vrijwillig.')
    expect(deel).toMatch(
      /href="\/kennisbank\/toets\/HULPVRAAG_NIET_VASTGESTELD">Is de hulpvraag duidelijk\?</,
    )
    expect(html.replaceAll(/href="[^"]*"/g, '')).not.toMatch(/[A-Z]{4,}_[A-Z]{3,}/)
    await site.geef('r6', ...eenOnderzoekTotEnMet(5))
    const zonder = await lees(anna, '/mijn/r6/verslag')
    expect(zonder.html).toContain('U krijgt daar zeven dagen voor na uw melding.')
  })

  test('a version that is not given yet is not to be read', async () => {
    await site.geef('r4', ...eenOnderzoekTotEnMet(5), OPGESTELD)
    const { html } = await lees(anna, '/mijn/r4/verslag')
    expect(html).toContain('Er is nog geen verslag.')
    expect(html).not.toContain('U vertelde over stofzuigen.')
  })
})

describe('aanvraag', () => {
  test('within six weeks and with the onderzoek still open: refused with the day, and the words are kept', async () => {
    await site.geef('a1', eenDossier(), eenMelding({ op: '2026-11-20' }))
    expect((await lees(anna, '/mijn/a1/aanvraag')).html).toContain('maandag 4 januari 2027')
    const { status, html } = await smokkel(anna, '/mijn/a1/aanvraag', 'aanvraag', { wens: 'Nu al' })
    expect(status).toBe(409)
    expect(html).toContain('Het onderzoek loopt nog.')
  })

  test('is filled in with the own words, and confirms with the day of the decision', async () => {
    await metVerslag('a2')
    expect((await lees(anna, '/mijn/a2/aanvraag')).html).toContain('Stofzuigen lukt niet.</textarea>')
    const { html } = await stuur(anna, '/mijn/a2/aanvraag', 'aanvraag', { wens: 'Hulp', vorm: 'pgb' })
    expect(html).toContain('maandag 7 december 2026')
    expect((await stand('a2')).aanvraag.ingediend).toMatchObject({ vorm: 'pgb', kanaal: 'web' })
  })
})

test('everyone can read beforehand what is asked and by which norm, without logging in', async () => {
  const { html } = await lees(new Browser(site.origin), '/vooraf')
  expect(html).toContain('Hoe gaat een gewone dag? En een slechte dag?')
  expect(html).toContain('Normenkader huishoudelijke hulp HBEL')
  expect(html).toContain('108 uur per jaar')
  expect(html).toContain('gelezen in de bron')
})
