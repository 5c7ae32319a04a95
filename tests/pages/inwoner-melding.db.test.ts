import { afterAll, beforeAll, expect, test } from 'vitest'
import { listBrieven } from '../../src/dossier/brief-archief.ts'
import { dossierVan } from '../../src/dossier/dossier.ts'
import { factsOf, streamOf } from '../../src/dossier/dossier-store.ts'
import { inGemeente } from '../../src/platform/database/database.ts'
import { eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { Browser, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite()
})
afterAll(() => site?.close())

/** The hidden fields of the form with this `actie`. */
function formMet(html: string, actie: string): Record<string, string> {
  const form = html.split('<form').find((deel) => deel.includes(`name="actie" value="${actie}"`))
  return hiddenFields(`<form${form?.split('</form>')[0]}</form>`)
}

async function meld(browser: Browser, velden: Record<string, string>) {
  const leeg = await (await browser.get('/melding')).text()
  const controle = await browser.post('/melding', { ...formMet(leeg, 'controleer'), ...velden })
  expect(controle.status).toBe(200)
  const gelezen = await controle.text()
  const verstuurd = await browser.post('/melding', formMet(gelezen, 'verstuur'))
  const { response, path } = await browser.follow(verstuurd)
  return { gelezen, path, status: response.status, html: await response.text(), verstuurd }
}

const lees = async (dossier: string) =>
  dossierVan(factsOf((await site.store.read(site.gemeente, streamOf(dossier))).facts))

test('anyone can do a melding with nothing but a few words, and hears both dates and whom to call', async () => {
  const { status, path, html } = await meld(new Browser(site.origin), {
    woorden: 'Ik kom de trap niet meer op.',
  })
  expect(status).toBe(200)
  expect(html).toMatch(/WMO-2026-\d{6}/)
  // Received on Monday 23 November: seven days end on 30 November, six weeks on Monday 4 January.
  expect(html).toContain('maandag 30\u00a0november\u00a02026')
  expect(html).toContain('maandag 4\u00a0januari\u00a02027')
  expect(html).toContain('Steunpunt Naast U')
  expect(html).toContain('Wij kunnen u niet bereiken')
  expect(html).not.toContain('trap niet meer op')
  const dossier = path.split('melding=')[1] ?? ''
  const stand = await lees(dossier)
  expect(stand.melding.ontvangen?.woorden).toBe('Ik kom de trap niet meer op.')
  expect(stand.plan.totEnMet).toBe('2026-11-30')
  expect([...stand.ondersteuning.aanbod.keys()]).toEqual(['inwoner'])
  const brieven = await inGemeente(site.database, site.gemeente, (trx) =>
    listBrieven(trx, { gemeente: site.gemeente, dossier }),
  )
  expect(brieven).toMatchObject([
    { brief: 'ontvangst', soort: 'ontvangstbevestiging', gedateerd: '2026-11-23' },
  ])
})

test('without words the form comes back with all that was typed, and nothing is taken in', async () => {
  const browser = new Browser(site.origin)
  const leeg = await (await browser.get('/melding')).text()
  const response = await browser.post('/melding', {
    ...formMet(leeg, 'controleer'),
    naam: 'Piet Proef',
    spoed: 'ja',
  })
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('<title>Fout: ')
  expect(html).toContain('value="Piet Proef"')
  expect(html).toMatch(/value="ja"[^>]*checked=""|checked=""[^>]*value="ja"/)
})

test('the check page shows what was typed, and "verander" brings every answer back', async () => {
  const browser = new Browser(site.origin)
  const leeg = await (await browser.get('/melding')).text()
  const velden = { woorden: 'Koken <b>lukt</b> niet', naam: 'Piet', helperNaam: 'Karin', helperErbij: 'ja' }
  const controle = await (
    await browser.post('/melding', { ...formMet(leeg, 'controleer'), ...velden })
  ).text()
  expect(controle).toContain('Koken &lt;b&gt;lukt&lt;/b&gt; niet')
  const terug = await (await browser.post('/melding', formMet(controle, 'wijzig'))).text()
  expect(terug).toContain('Koken &lt;b&gt;lukt&lt;/b&gt; niet</textarea>')
  expect(terug).toContain('value="Karin"')
})

test('sending twice is one melding', async () => {
  const browser = new Browser(site.origin)
  const leeg = await (await browser.get('/melding')).text()
  const controle = await (
    await browser.post('/melding', { ...formMet(leeg, 'controleer'), woorden: 'Een keer.' })
  ).text()
  const velden = formMet(controle, 'verstuur')
  const een = await browser.post('/melding', velden)
  const twee = await browser.post('/melding', velden)
  expect(twee.headers.get('location')).toBe(een.headers.get('location'))
})

test('an inwoner who is logged in finds his melding under Mijn hulpvraag, with the letter as page and pdf', async () => {
  const browser = new Browser(site.origin)
  await browser.login('inwoner-devries')
  const { path } = await meld(browser, {
    voorWie: 'mijzelf',
    woorden: 'Stofzuigen lukt niet.',
    telefoon: '06 12 34 56 78',
    helperNaam: 'Karin',
    helperRelatie: 'dochter',
  })
  const dossier = path.split('melding=')[1]
  const mijn = await browser.follow(await browser.get('/mijn'))
  expect(mijn.path).toBe(`/mijn/${dossier}`)
  const html = await mijn.response.text()
  expect(html).toContain('Mijn hulpvraag')
  expect(html).toContain('Stofzuigen lukt niet.')
  expect(html).toContain('Wij hebben uw melding ontvangen')
  const brief = await (await browser.get(`/mijn/${dossier}/brief/ontvangst`)).text()
  expect(brief).toContain('Beste Anna de Vries')
  expect(brief.match(/<h1/g)).toHaveLength(1)
  const pdf = await browser.get(`/mijn/${dossier}/brief/ontvangst/pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  // The mantelzorger is offered support too (Wmo 2.3.2(3)).
  expect([...(await lees(dossier ?? '')).ondersteuning.aanbod.keys()]).toEqual(['inwoner', 'mantelzorger'])
})

test('the page after a melding tells nothing for an address that was guessed', async () => {
  const browser = new Browser(site.origin)
  expect((await browser.get(`/melding/klaar?melding=${'0'.repeat(32)}`)).status).toBe(404)
  expect((await browser.get('/melding/klaar')).status).toBe(404)
})

test('two days later the page after a melding is gone: the number is on the letter', async () => {
  const oud = 'a'.repeat(32)
  const vers = 'b'.repeat(32)
  await site.geef(oud, eenDossier(), eenMelding({ op: '2026-11-21' }))
  await site.geef(vers, eenDossier(), eenMelding({ op: '2026-11-22' }))
  const browser = new Browser(site.origin)
  expect((await browser.get(`/melding/klaar?melding=${oud}`)).status).toBe(404)
  expect((await browser.get(`/melding/klaar?melding=${vers}`)).status).toBe(200)
})

test.each([
  ['a number without digits', { telefoon: 'abc 😀' }, true],
  ['a number', { telefoon: '0123 55 51 12' }, false],
  ['an address', { adres: 'Lindelaan 12' }, false],
])('whoever gives %s hears before sending whether we can answer', async (_geval, velden, waarschuwt) => {
  const { gelezen } = await meld(new Browser(site.origin), { woorden: 'Het gaat niet meer.', ...velden })
  expect(gelezen.includes('Wij kunnen u zo niet bereiken')).toBe(waarschuwt)
})

test('the start page says whom to call, and when it cannot wait', async () => {
  const html = await (await new Browser(site.origin).get('/')).text()
  expect(html).toContain('tel:0123456700')
  expect(html).toContain('tel:112')
})
