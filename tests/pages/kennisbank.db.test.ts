import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LEESGRENZEN, leesbaarheid } from '../../src/stelsel/brieven/leesbaarheid.ts'
import { KADERS } from '../../src/stelsel/normen/kaders.ts'
import { KENNISSTUKKEN } from '../../src/web/kennisbank/kennisstukken.ts'
import { Browser } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'
import { lees } from './inwoner-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
let bezoeker: Browser
beforeAll(async () => {
  site = await startDossierSite()
  bezoeker = new Browser(site.origin)
})
afterAll(() => site?.close())

const pagina = (pad: string) => lees(bezoeker, pad)
/** What stands in the middle of a page, without tags. */
const hoofd = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('searching', () => {
  test('without a question shows what there is, how sure we are, and where to begin', async () => {
    const { status, html } = await pagina('/kennisbank')
    expect(status).toBe(200)
    expect(html).toContain('method="get"')
    for (const soort of ['Toetspunten', 'Normen', 'Wetten en regels', 'Uitspraken'])
      expect(html).toMatch(new RegExp(`${soort} \\(\\d+\\)</a>`))
    expect(html).toContain('href="/kennisbank/norm/hbel-2021"')
    expect(html).toContain('Een jurist heeft het nog niet nagekeken.')
  })

  test('finds all four kinds, whatever the accents and capitals', async () => {
    const { html } = await pagina(`/kennisbank?zoek=${encodeURIComponent('HUISHOÙDELIJKE hulp')}`)
    expect(html).toContain('value="HUISHOÙDELIJKE hulp"')
    expect(html).toContain('>Normenkader huishoudelijke hulp HBEL (2021)</a>')
    const mantelzorg = hoofd((await pagina('/kennisbank?zoek=mantelzorg')).html)
    expect(mantelzorg).toMatch(/Toetspunten \(\d+\).*Wetten en regels \(\d+\).*Uitspraken \(\d+\)/)
  })

  test('every word that is offered as an example, and every link of the start, leads somewhere', async () => {
    const { html } = await pagina('/kennisbank')
    const paden = [...html.matchAll(/href="(\/(?:kennisbank|vooraf)[^"]*)"/g)].map(([, pad = '']) =>
      pad.replaceAll('&amp;', '&'),
    )
    expect(paden.length).toBeGreaterThan(12)
    for (const pad of new Set(paden)) {
      const gevonden = await pagina(pad)
      expect(gevonden.status, pad).toBe(200)
      expect(gevonden.html, pad).not.toContain('Wij vonden niets')
    }
  })

  test('one kind at a time shows all of it', async () => {
    const { html } = await pagina('/kennisbank?zoek=hulp')
    const alle = /href="(\/kennisbank\?zoek=hulp&amp;soort=wet)">Toon alle (\d+) /.exec(html)
    expect(alle).not.toBeNull()
    const wet = (await pagina('/kennisbank?zoek=hulp&soort=wet')).html
    expect(wet.match(/href="\/kennisbank\/bron\//g)).toHaveLength(Number(alle?.[2]))
    expect(wet).not.toContain('/kennisbank/toets/')
    expect((await pagina('/kennisbank?soort=toets')).html).toContain('Stap 3: wat er nodig is')
  })

  test('an article or ruling comes before what rests on it', async () => {
    const tekst = hoofd((await pagina('/kennisbank?zoek=ECLI:NL:CRVB:2018:819')).html)
    expect(tekst).toMatch(/Uitspraken \(1\).*Toetspunten \(6\)/)
    expect(hoofd((await pagina('/kennisbank?zoek=mantelzorg')).html)).toMatch(/Toetspunten.*Uitspraken/)
  })

  test('a typing error leads to the word that is meant', async () => {
    const { html } = await pagina('/kennisbank?zoek=mantelzorch')
    expect(html).toContain('href="/kennisbank?zoek=mantelzorg">mantelzorg</a>')
    expect(html).toContain('href="/regels"')
  })

  test('nothing found says so, what to try, and whom to call', async () => {
    const { status, html } = await pagina('/kennisbank?zoek=mantelzorg+zwembad')
    expect(status).toBe(200)
    expect(html).toContain('Wij vonden niets')
    expect(html).toContain('href="/kennisbank?zoek=mantelzorg"')
    expect(/<main[\s\S]*<\/main>/.exec(html)?.[0]).toContain('tel:0123456700')
  })

  test.each([
    ['very long', `zoek=${'lang '.repeat(2000)}`],
    ['a null byte and half a character', 'zoek=%00%E0%A4%A'],
    ['signs of the language of the page', `zoek=${encodeURIComponent('<script>alert(1)</script>"\'')}`],
    ['no name, no value', '=&&zoek&zoek='],
    ['twice', 'zoek=plan&zoek=hulp&soort=wet&soort=norm'],
    ['a list', 'zoek[]=plan&zoek[a]=b'],
    ['names of objects', '__proto__=1&constructor=2&zoek=constructor'],
    ['a kind that does not exist', 'zoek=plan&soort=alles'],
    ['signs of a pattern', `zoek=${encodeURIComponent('.*(+[\\')}`],
    ['emoji and right to left', `zoek=${encodeURIComponent('😀\u202e\ud83d مساعدة'.toWellFormed())}`],
  ])('answers whatever is asked: %s', async (_geval, query) => {
    const { status, html } = await pagina(`/kennisbank?${query}`)
    expect(status).toBe(200)
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('Wat zoekt u?')
  })
})

describe('a source', () => {
  test('a ruling says what it says, where the text is, how sure we are, and what rests on it', async () => {
    const { html } = await pagina('/kennisbank/bron/ECLI%3ANL%3ACRVB%3A2016%3A1402')
    expect(html).toContain('<h1 class="nl-heading nl-heading--level-1">Centrale Raad van Beroep 18 mei 2016')
    expect(html).toContain('een norm rust op objectief, onafhankelijk en deugdelijk onderzoek.')
    expect(html).toContain('href="https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2016:1402"')
    expect(html).toContain('Gelezen in de bron')
    expect(html).toContain('href="/kennisbank/toets/NORM_NIET_OBJECTIEF"')
    expect(hoofd(html)).toContain('Keek een jurist mee? Nee, nog niet.')
  })

  test('an article that was not read says so, and names the requirements that rest on it', async () => {
    const { html } = await pagina('/kennisbank/bron/awb-3:9')
    expect(html).toContain('Niet in de bron gelezen')
    expect(html).toContain('eis R076')
    expect(hoofd(html)).toContain('Versie van de tekst 1 januari 2026')
  })

  test('an article of the treaty names the requirements in which it shows', async () => {
    expect((await pagina('/kennisbank/bron/vn-handicap-12')).html).toContain('eis AVG-22')
  })

  test('a ruling about a norm leads to that norm', async () => {
    const { html } = await pagina('/kennisbank/bron/ECLI%3ANL%3ACRVB%3A2018%3A3835')
    expect(html).toContain('href="/kennisbank/norm/hhm-2019"')
  })
})

describe('a norm set', () => {
  test('the one in use: who made it, each figure, when it counts, and what it does not say', async () => {
    const { html } = await pagina('/kennisbank/norm/hbel-2021')
    const tekst = hoofd(html)
    expect(tekst).toContain('Deze norm gebruiken wij')
    expect(tekst).toContain('Onafhankelijk? Nee. Een gemeentelijke toepassing')
    expect(tekst).toContain('extra kamer in gebruik 16 uur per extra kamer die in gebruik is')
    expect(tekst).toContain(
      'niet bekend: de regel staat in het kader, maar het getal was in de bron niet te lezen',
    )
    expect(tekst).toContain('Wat deze norm niet zegt')
    expect(html).toContain('href="/kennisbank/bron/ECLI%3ANL%3ACRVB%3A2018%3A3835"')
  })

  test.each(KADERS.map((kader) => [kader.id, kader] as const))('%s shows every row', async (id, kader) => {
    const { html } = await pagina(`/kennisbank/norm/${id}`)
    const rijen = kader.onderdelen.flatMap((deel) => deel.rijen)
    expect(
      rijen.filter(({ naam }) => !html.includes(naam.replaceAll("'", '&#x27;')) && !html.includes(naam)),
    ).toEqual([])
    expect(html).not.toContain('undefined')
    expect(html).toContain(rijen.length === 0 ? 'Deze norm geeft geen tijden.' : '>Hoe zeker, en bron</th>')
  })

  test('of one municipality is marked as an example, and one that a court turned down says so', async () => {
    const { html } = await pagina('/kennisbank/norm/utrecht-2015')
    expect(html).toContain('>Voorbeeld</span>')
    expect(html).toContain('Door een rechter niet aanvaard')
    expect((await pagina('/kennisbank/norm/hhm-2019')).html).not.toContain('>Voorbeeld</span>')
  })
})

describe('a check', () => {
  test('that nobody can lift: what it holds back, its examples, and why', async () => {
    const { html } = await pagina('/kennisbank/toets/RESULTAAT_ZONDER_UREN')
    const tekst = hoofd(html)
    expect(tekst).toContain('Kan een besluit tegenhouden')
    expect(tekst).toContain('Niemand kan dat opheffen.')
    expect(tekst).toContain('In uw brief moet staan hoeveel hulp u krijgt')
    expect(tekst).toContain('Houdt het besluit tegen Bij hulp bij het huishouden staat niet hoeveel tijd')
    expect(html).toContain('href="/kennisbank/bron/ECLI%3ANL%3ACRVB%3A2019%3A3364"')
  })

  test('that never holds anything back says so', async () => {
    const tekst = hoofd((await pagina('/kennisbank/toets/REELE_PRIJS_ONVOLDOENDE')).html)
    expect(tekst).toContain('Krijgt de aanbieder genoeg betaald?')
    expect(tekst).toContain('In onze voorbeelden houdt dit niets tegen.')
  })
})

test('every page of the Kennisbank opens for everyone, with its own title and one h1', async () => {
  const titels = new Set<string>()
  for (const { pad } of KENNISSTUKKEN) {
    const { status, html } = await pagina(pad)
    expect(status, pad).toBe(200)
    expect(html.match(/<h1/g), pad).toHaveLength(1)
    titels.add(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '')
  }
  expect(titels.size).toBe(KENNISSTUKKEN.length)
})

test.each([
  '/kennisbank/bron/wmo-9.9.9',
  '/kennisbank/bron/__proto__',
  '/kennisbank/norm/constructor',
  '/kennisbank/toets/resultaat_zonder_uren',
  '/kennisbank/toets/%E0%A4%A',
  '/kennisbank/bron',
  '/kennisbank/anders/x',
])('what is not there is the ordinary 404: %s', async (pad) => {
  const { status, html } = await pagina(pad)
  expect(status).toBe(404)
  expect(html).toContain('Deze pagina is er niet')
})

test('our own sentences are as plain as our letters', async () => {
  const { html } = await pagina('/kennisbank')
  const zinnen = [...html.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, zin = '']) =>
    zin.replaceAll(/<[^>]+>/g, ''),
  )
  const { langsteZin, gemiddeldeZin, douma } = leesbaarheid(zinnen)
  expect(langsteZin).toBeLessThanOrEqual(LEESGRENZEN.langsteZin)
  expect(gemiddeldeZin).toBeLessThanOrEqual(LEESGRENZEN.gemiddeldeZin)
  expect(douma).toBeGreaterThanOrEqual(LEESGRENZEN.douma)
})

test('the footer of every page leads to it, and the norm before the talk leads to its page', async () => {
  const { html } = await pagina('/vooraf')
  expect(html).toContain('href="/kennisbank"')
  expect(html).toContain('href="/kennisbank/norm/hbel-2021"')
})
