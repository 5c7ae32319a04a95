import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyFact } from '../../src/basis/fact.ts'
import { VOORBEELDSTAD } from '../../src/testing/voorbeeldstad.ts'
import { Browser } from '../security/browser.ts'
import { druk, vulIn, zorgvuldig } from './besluit-form.ts'
import { startDossierSite, voorbeeldsiteMet } from './dossier-site.ts'
import { lees } from './inwoner-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
let bakker: Browser
beforeAll(async () => {
  site = await startDossierSite('2026-11-12T09:00:00Z')
  bakker = new Browser(site.origin)
  await bakker.login('consulent-bakker')
})
afterAll(() => site?.close())

const VIER_UUR = {
  type: 'EerderBesluitBekend',
  op: '2026-10-05',
  voorziening: 'hulp bij het huishouden',
  omvang: { minuten: 240, per: 'week' },
} as AnyFact
const veld = (html: string, naam: string) =>
  new RegExp(`name="${naam}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? 'er niet'

describe('less than before', () => {
  test('the draft proposes the transition of the own rules, and says where it comes from', async () => {
    await site.geef('o1', ...zorgvuldig(), VIER_UUR)
    const { html } = await lees(bakker, '/werk/zaak/o1/besluit')
    // The aanvraag is of 9 November: the letter is there on the 23rd at the latest, and then 91 days.
    expect(veld(html, 'overgangTotEnMet')).toBe('2027-02-22')
    expect(veld(html, 'vanaf')).toBe('2027-02-23')
    expect(html).toContain(
      'De regels geven 91 dagen na de brief (artikel 14 van Verordening maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld)). Komt de brief uiterlijk 23 november 2026, dan is dat tot en met 22 februari 2027.',
    )
  })

  test('a shorter one is found, with its article, and holds nothing back', async () => {
    await vulIn(bakker, 'o1', {
      beslissing: 'toegekend',
      minuten: '2 uur 5',
      eerder: '4 uur',
      gewijzigd: 'Uw zoon doet nu de was.',
      overgangTotEnMet: '2026-12-31',
    })
    const { html } = await lees(bakker, '/werk/zaak/o1/besluit')
    expect(veld(html, 'overgangTotEnMet')).toBe('2026-12-31')
    expect(html).toContain(
      'De eigen regels geven 91 dagen na het besluit: minstens tot en met 11 februari 2027.',
    )
    expect(html).toContain('artikel 14 van Verordening maatschappelijke ondersteuning')
    expect(html).not.toContain('href=""')
    await vulIn(bakker, 'o1', {
      beslissing: 'toegekend',
      minuten: '2 uur 5',
      eerder: '4 uur',
      gewijzigd: 'Uw zoon doet nu de was.',
      overgangTotEnMet: '2027-02-22',
    })
    expect((await lees(bakker, '/werk/zaak/o1/besluit')).html).not.toContain('De eigen regels geven')
  })

  test('nothing is proposed where it is not less', async () => {
    await site.geef('o2', ...zorgvuldig())
    const { html } = await lees(bakker, '/werk/zaak/o2/besluit')
    expect(veld(html, 'overgangTotEnMet')).toBe('')
    expect(veld(html, 'vanaf')).toBe('2026-12-01')
  })
})

describe('a second reader by the own rules', () => {
  test('a pgb waits for a colleague, and everyone reads why', async () => {
    const regels = voorbeeldsiteMet({ tweedeLezer: { ...VOORBEELDSTAD.tweedeLezer, bij: ['pgb'] } })
    const eigen = await startDossierSite('2026-11-12T09:00:00Z', regels)
    try {
      const consulent = new Browser(eigen.origin)
      await consulent.login('consulent-bakker')
      const tijd = { minuten: '2 uur 5', vanaf: '2026-12-01', totEnMet: '2028-11-30' }
      await eigen.geef('t1', ...zorgvuldig())
      await eigen.geef('t2', ...zorgvuldig())
      const velden = { beslissing: 'toegekend', activiteiten: 'stofzuigen: elke week', ...tijd }
      await vulIn(consulent, 't1', { ...velden, vorm: 'pgb', pgbTarief: '14', pgbGrondslag: 'artikel 11' })
      await vulIn(consulent, 't2', velden)
      const iedereen = await lees(new Browser(eigen.origin), '/regels')
      expect(iedereen.html).toContain('Kiest u een budget (pgb)? Dan leest ook een collega mee.')
      expect(iedereen.html).toContain(
        'Krijgt u geen hulp, een deel, of minder dan u had? Dan leest altijd een collega mee',
      )
      expect(iedereen.html).not.toContain('Wijken wij voor u van een regel af?')
      const reden =
        'Volgens artikel 8 van Beleidsregels maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld) leest een collega mee bij een pgb.'
      const pgb = (await lees(consulent, '/werk/zaak/t1/besluit')).html
      expect(pgb).toContain(`Een tweede lezer kijkt mee. ${reden}`)
      expect(pgb).not.toContain('Neem het besluit')
      expect((await lees(consulent, '/werk/voorraad')).html).toContain('Besluit voorleggen')
      await druk(consulent, '/werk/zaak/t1/besluit', 'voorleggen')
      const lezer = new Browser(eigen.origin)
      await lezer.login('kwaliteit-jansen')
      expect((await lees(lezer, '/werk/zaak/t1/besluit')).html).toContain(reden)
      await druk(lezer, '/werk/zaak/t1/besluit', 'akkoord', { opmerking: '' })
      expect((await lees(consulent, '/werk/zaak/t1/besluit')).html).toContain('Neem het besluit')
      expect((await lees(consulent, '/werk/zaak/t2/besluit')).html).toContain('Neem het besluit')
    } finally {
      await eigen.close()
    }
  })
})

describe('the hardship clause', () => {
  const CLAUSULE = 'Past een regel bij u niet omdat de gevolgen te zwaar zijn? Dan wijken wij ervan af.'
  const SAMENVATTING = 'Bijzondere omstandigheden: nodig als u afwijst of minder geeft'
  const isOpen = (html: string) =>
    /<details[^>]*open[^>]*>/.test(html.slice(0, html.indexOf(SAMENVATTING)).slice(-120))

  test('stands where special circumstances are written, open when the draft refuses', async () => {
    await site.geef('h1', ...zorgvuldig())
    const leeg = (await lees(bakker, '/werk/zaak/h1/besluit')).html
    expect(leeg).toContain(CLAUSULE)
    expect(leeg).toContain('Hardheidsclausule: artikel 20 van Verordening maatschappelijke ondersteuning')
    expect(isOpen(leeg)).toBe(false)
    await vulIn(bakker, 'h1', { beslissing: 'afgewezen', motivering: 'Uw zoon doet het zware werk.' })
    expect(isOpen((await lees(bakker, '/werk/zaak/h1/besluit')).html)).toBe(true)
  })

  test('is named in the letter when it was applied', async () => {
    await site.geef('h2', ...zorgvuldig())
    const tijd = { minuten: '2 uur 35', vanaf: '2026-12-01', totEnMet: '2028-11-30' }
    await vulIn(bakker, 'h2', {
      beslissing: 'toegekend',
      activiteiten: 'stofzuigen: elke week',
      ...tijd,
      verschilSoort: 'hardheid',
      verschilReden: 'U slaapt slecht en heeft meer tijd nodig dan de norm geeft.',
      bijzonder: 'Zonder extra tijd wordt u te zwaar getroffen.',
    })
    await druk(bakker, '/werk/zaak/h2/besluit', 'neem')
    const brief = (await lees(bakker, '/werk/zaak/h2/brief')).html
    expect(brief).toContain('Wij hebben voor u een uitzondering gemaakt op onze regels.')
    expect(brief).toContain(`“${CLAUSULE}”`)
    expect(brief).toContain('Die regel staat in artikel 20 van Verordening maatschappelijke ondersteuning')
  })
})
