import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkStructure } from '../../src/platform/pdf/check-structure.ts'
import { Browser, hiddenFields } from '../security/browser.ts'
import { druk, vulIn, zorgvuldig } from './besluit-form.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite('2026-11-12T09:00:00Z')
})
afterAll(() => site?.close())

describe('a decision that grants', () => {
  test('from proposal to letter: consulent with a mandate to grant', async () => {
    await site.geef('g1', ...zorgvuldig())
    const browser = new Browser(site.origin)
    await browser.login('consulent-bakker')
    const opgesteld = await browser.follow(
      await vulIn(browser, 'g1', {
        beslissing: 'toegekend',
        minuten: '2 uur 5',
        vanaf: '2026-12-01',
        totEnMet: '2028-11-30',
        activiteiten: 'stofzuigen: elke week',
      }),
    )
    expect(await opgesteld.response.text()).toContain('Het ontwerp is bewaard')
    const genomen = await druk(browser, '/werk/zaak/g1/besluit', 'neem')
    expect(await genomen.response.text()).toContain('Lees de brief na')
    const verstuurd = await druk(browser, '/werk/zaak/g1/brief', 'verstuur')
    const html = await verstuurd.response.text()
    expect(html).toContain('De brief is verstuurd')
    const pdf = await browser.get('/werk/zaak/g1/brief/besluit-b1/pdf')
    expect(pdf.headers.get('content-type')).toContain('application/pdf')
    expect(checkStructure(new Uint8Array(await pdf.arrayBuffer()))).toEqual([])
    const { facts } = await site.store.read(site.gemeente, 'dossier/g1')
    const bekend = facts.at(-1)?.fact
    // 12 November + 42 days is Christmas Eve.
    expect(bekend).toMatchObject({ type: 'BesluitBekendgemaakt', bezwaarTotEnMet: '2026-12-24' })
    const toen = await browser.get('/werk/zaak/g1/bevroren/b1')
    expect(await toen.text()).toContain('Zo stond het dossier op 12 november 2026')
  })

  test('a service without time is never decided', async () => {
    await site.geef('g2', ...zorgvuldig())
    const browser = new Browser(site.origin)
    await browser.login('consulent-bakker')
    await vulIn(browser, 'g2', { beslissing: 'toegekend', minuten: '' })
    const geweigerd = await druk(browser, '/werk/zaak/g2/besluit', 'neem')
    expect(geweigerd.response.status).toBe(409)
    expect(await geweigerd.response.text()).toContain('op hoeveel tijd hij kan rekenen')
  })
})

test('a pgb: the letter says the rate, where it stands, and the amount that follows', async () => {
  await site.geef('p1', ...zorgvuldig())
  const browser = new Browser(site.origin)
  await browser.login('consulent-bakker')
  const pgb = { vorm: 'pgb', pgbTarief: '14', pgbGrondslag: 'artikel 12 van de verordening' }
  const tijd = {
    minuten: '2 uur 5',
    vanaf: '2026-12-01',
    totEnMet: '2028-11-30',
    activiteiten: 'stofzuigen: elke week',
  }
  await vulIn(browser, 'p1', { beslissing: 'toegekend', ...tijd, ...pgb })
  await druk(browser, '/werk/zaak/p1/besluit', 'neem')
  const brief = await (await browser.get('/werk/zaak/p1/brief')).text()
  // 125 minutes a week x 52 weeks x 14 euro an hour = 1,516.67 euro, rounded up to a whole cent and never down.
  expect(brief.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ')).toContain('€ 1.516,67 per jaar')
  expect(brief).toContain('artikel 12 van de verordening')
})

describe('a decision that refuses', () => {
  test('what the second reader typed stays in sight when the draft was judged in another tab', async () => {
    await site.geef('w2', ...zorgvuldig())
    const bakker = new Browser(site.origin)
    await bakker.login('consulent-bakker')
    await vulIn(bakker, 'w2', { beslissing: 'afgewezen', motivering: 'U doet zelf het lichte werk.' })
    await druk(bakker, '/werk/zaak/w2/besluit', 'voorleggen')
    const jansen = new Browser(site.origin)
    await jansen.login('kwaliteit-jansen')
    const open = hiddenFields(await (await jansen.get('/werk/zaak/w2/besluit')).text())
    await druk(jansen, '/werk/zaak/w2/besluit', 'akkoord', { opmerking: '' })
    const teLaat = await jansen.post('/werk/zaak/w2/besluit', {
      ...open,
      actie: 'terug',
      reden: 'Wie doet het zware werk?',
    })
    expect(teLaat.status).toBe(409)
    expect(await teLaat.text()).toContain('<dd>Wie doet het zware werk?</dd>')
  })

  test('a second reader agrees first, and who has the mandate takes it', async () => {
    await site.geef('w1', ...zorgvuldig())
    const bakker = new Browser(site.origin)
    await bakker.login('consulent-bakker')
    await vulIn(bakker, 'w1', {
      beslissing: 'afgewezen',
      motivering: 'U doet zelf het lichte werk en het zware werk is al geregeld.',
    })
    const jansen = new Browser(site.origin)
    await jansen.login('kwaliteit-jansen')
    await druk(bakker, '/werk/zaak/w1/besluit', 'voorleggen')
    expect(await (await jansen.get('/werk/voorraad')).text()).toContain('Om mee te lezen')
    await druk(jansen, '/werk/zaak/w1/besluit', 'terug', { reden: 'Leg uit wie het zware werk doet.' })
    expect(await (await bakker.get('/werk/zaak/w1/besluit')).text()).toContain(
      'Leg uit wie het zware werk doet.',
    )
    await vulIn(bakker, 'w1', {
      beslissing: 'afgewezen',
      motivering: 'Uw zoon, die bij u woont, doet het zware werk. Dat is met hem besproken.',
      bijzonder: 'Wij keken of uw zoon dit ook kan in een week met nachtdienst.',
      evenredig: 'Wij bellen u over drie maanden.',
    })
    await druk(bakker, '/werk/zaak/w1/besluit', 'voorleggen')
    const ontwerp = await (await jansen.get('/werk/zaak/w1/besluit')).text()
    // What the letter will say is what the second reader agrees to.
    expect(ontwerp).toContain('in een week met nachtdienst')
    expect(ontwerp).toContain('Wij bellen u over drie maanden.')
    await druk(jansen, '/werk/zaak/w1/besluit', 'akkoord', { opmerking: '' })
    expect(await (await bakker.get('/werk/zaak/w1/besluit')).text()).toContain('geen mandaat')
    const pagina = await (await jansen.get('/werk/zaak/w1/besluit')).text()
    expect(pagina).toContain('Neem het besluit')
  })
})
