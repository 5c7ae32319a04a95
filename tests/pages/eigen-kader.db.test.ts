import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnyFact } from '../../src/basis/fact.ts'
import { eenOnderzoekTotEnMet } from '../../src/testing/builders.ts'
import { EIGEN_KADER } from '../../src/testing/eigen-kader.ts'
import { VOORBEELDSITE } from '../../src/testing/voorbeeldstad.ts'
import { Browser, decode, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
let bakker: Browser
beforeAll(async () => {
  const metEigenKader = VOORBEELDSITE.meegeleverd.map(({ regeling, tekst }) => ({
    regeling: {
      ...regeling,
      norm: { ...regeling.norm, kader: EIGEN_KADER.id, eigenKader: EIGEN_KADER },
    },
    tekst,
  }))
  site = await startDossierSite('2026-10-27T08:00:00Z', { ...VOORBEELDSITE, meegeleverd: metEigenKader })
  bakker = new Browser(site.origin)
  await bakker.login('consulent-bakker')
})
afterAll(() => site?.close())

test('a municipality that works with a norm set of its own: from what everyone sees to what is established', async () => {
  const iedereen = new Browser(site.origin)
  expect(decode(await (await iedereen.get('/vooraf')).text())).toContain(EIGEN_KADER.naam)
  const norm = decode(await (await iedereen.get(`/kennisbank/norm/${EIGEN_KADER.id}`)).text())
  expect(norm).toContain('Deze norm gebruiken wij')
  expect(norm).toContain(EIGEN_KADER.onafhankelijkToelichting)

  const behandelaar: AnyFact & Record<string, unknown> = {
    type: 'BehandelaarAangewezen',
    op: '2026-10-06',
    behandelaar: 'consulent-bakker',
    naam: 'Samira Bakker',
  }
  await site.geef('e1', ...eenOnderzoekTotEnMet(2), behandelaar)
  const pad = '/werk/zaak/e1/onderzoek?stap=3'
  const stap3 = await (await bakker.get(pad)).text()
  const formulier = (html: string) =>
    hiddenFields(`<form${html.split('<form').find((deel) => deel.includes('value="stel-vast"')) ?? ''}`)
  const huis = { trap: '2', bron: 'passage|p1' }
  const gerekend = await (await bakker.post(pad, { ...formulier(stap3), ...huis, knop: 'reken' })).text()
  expect(decode(gerekend)).toContain('2 uur en 22 minuten per week')
  const antwoord = await bakker.post(pad, {
    ...formulier(gerekend),
    ...huis,
    vaststellingTekst: 'U heeft hulp nodig bij het schoonmaken.',
    afwijkingOverwogen: 'Gevraagd; niets anders.',
  })
  expect(antwoord.status).toBe(303)
  const { facts } = await site.store.read(site.gemeente, 'dossier/e1')
  expect(facts.at(-1)?.fact).toMatchObject({
    type: 'VaststellingGedaan',
    stap: 3,
    behoefte: {
      kader: { id: EIGEN_KADER.id, naam: EIGEN_KADER.naam, onafhankelijkOnderzoek: true },
      // The whole set goes along: the decision can be worked out again when the rules have changed.
      // Its own name, not the name of the file.
      regels: [
        { bron: expect.stringContaining(EIGEN_KADER.naam) },
        { bron: expect.stringContaining(EIGEN_KADER.naam) },
      ],
      berekening: { eigenKader: EIGEN_KADER, feiten: { woning: { trap: 2 } } },
    },
  })
  const daarna = decode(await (await bakker.get('/werk/zaak/e1/onderzoek')).text())
  expect(daarna).toContain(EIGEN_KADER.naam)
})
