import { expect } from 'vitest'
import type { DossierFact } from '../../src/dossier/dossier-facts.ts'
import { vooraf } from '../../src/dossier/ontvangst.ts'
import { eenAanvraag, eenMelding, eenOnderzoekTotEnMet, MAANDAG } from '../../src/testing/builders.ts'
import { VOORBEELDSTAD } from '../../src/testing/voorbeeldstad.ts'
import { type Browser, hiddenFields } from '../security/browser.ts'

/** Everything up to the aanvraag, as a careful municipality does it. */
export function zorgvuldig(): DossierFact[] {
  const aanbod = { op: MAANDAG, kanaal: 'web' } as const
  return [
    ...eenOnderzoekTotEnMet(5)
      .filter(({ type }) => type !== 'MeldingOntvangen')
      .slice(0, 1),
    eenMelding(),
    {
      type: 'OntvangstBevestigd',
      ...aanbod,
      persoonlijkPlanTotEnMet: '2026-10-12',
      onderzoekUiterlijk: '2026-11-16',
    },
    { type: 'VoorafGetoond', op: MAANDAG, wat: [...vooraf(VOORBEELDSTAD)] },
    { type: 'PersoonlijkPlanAangeboden', op: MAANDAG, totEnMet: '2026-10-12' },
    { type: 'ClientondersteuningAangeboden', ...aanbod, aan: 'inwoner' },
    {
      type: 'BehandelaarAangewezen',
      op: MAANDAG,
      behandelaar: 'consulent-bakker',
      naam: 'Samira Bakker',
      telefoon: '0123 45 67 01',
    },
    ...eenOnderzoekTotEnMet(5).filter(({ type }) => type !== 'MeldingOntvangen' && type !== 'DossierGeopend'),
    { type: 'OnderzoekAfgerond', op: '2026-11-02' },
    {
      type: 'VerslagOpgesteld',
      op: '2026-11-03',
      versie: 1,
      onderdelen: [{ id: 'o1', kop: 'Uw vraag', tekst: 'U wilt een schoon huis.' }],
    },
    { type: 'VerslagVerstrekt', op: '2026-11-03', versie: 1, kanaal: 'web' },
    eenAanvraag(),
  ]
}

const veldenVan = (html: string): Record<string, string> => {
  const velden: Record<string, string> = {}
  for (const [, naam, waarde] of html.matchAll(/<input[^>]*name="(\w+)"[^>]*value="([^"]*)"/g))
    velden[naam!] ??= waarde!
  for (const [, naam, waarde] of html.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>([^<]*)</g))
    velden[naam!] ??= waarde!
  return velden
}

/** Fills in the draft, as far as it is told otherwise, and sends it. */
export async function vulIn(browser: Browser, dossier: string, anders: Record<string, string>) {
  const html = await (await browser.get(`/werk/zaak/${dossier}/besluit`)).text()
  const form = html.slice(html.indexOf('value="bewaar"') - 600)
  const alles = {
    ...hiddenFields(html),
    ...veldenVan(form),
    ...{ naam: 'hulp bij het huishouden', soort: 'dienst', eenheid: '', aantalPer: 'week' },
    ...{ per: 'week', vorm: 'natura', verschilSoort: '' },
    ...anders,
    actie: 'bewaar',
  }
  const namen = [
    'beslissing',
    'naam',
    'soort',
    'minuten',
    'per',
    'marge',
    'aantal',
    'eenheid',
    'aantalPer',
    'aantalBron',
    'aantalReden',
    'beschrijving',
    'vorm',
    'vanaf',
    'totEnMet',
    'aanbieder',
    'resultaat',
    'pgbTarief',
    'pgbBedrag',
    'pgbGrondslag',
    'activiteiten',
    'verschilSoort',
    'verschilMinuten',
    'verschilReden',
    'motivering',
    'eerder',
    'gewijzigd',
    'overgangTotEnMet',
    'bijzonder',
    'evenredig',
  ]
  const veilig = Object.fromEntries([
    ...['csrf', 'sleutel', 'gezienVersie', 'actie'].map((naam) => [
      naam,
      alles[naam as keyof typeof alles] ?? '',
    ]),
    ...namen.map((naam) => [naam, alles[naam as keyof typeof alles] ?? '']),
  ])
  return browser.post(`/werk/zaak/${dossier}/besluit`, veilig)
}

/** Presses the button of one form of a page. */
export async function druk(browser: Browser, pad: string, actie: string, extra: Record<string, string> = {}) {
  const html = await (await browser.get(pad)).text()
  const start = html.lastIndexOf('<form', html.indexOf(`value="${actie}"`))
  const form = html.slice(start, html.indexOf('</form>', start) + 7)

  expect(form, `${actie} staat op ${pad}`).toContain(`value="${actie}"`)
  const post = await browser.post(pad, { ...hiddenFields(form), ...extra })
  return browser.follow(post)
}
