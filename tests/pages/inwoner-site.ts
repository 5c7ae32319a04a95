import type { AnyFact } from '../../src/basis/fact.ts'
import { dossierVan } from '../../src/dossier/dossier.ts'
import { factsOf, streamOf } from '../../src/dossier/dossier-store.ts'
import { eenOnderzoekTotEnMet } from '../../src/testing/builders.ts'
import { Browser, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

/** Anna lets her daughter read along and react. */
export const MAGKARIN = {
  type: 'MachtigingVerleend',
  op: '2026-10-06',
  gemachtigde: 'dochter-devries',
  naam: 'Karin de Vries',
  relatie: 'dochter',
  grondslag: 'eigen verzoek',
  mag: ['lezen', 'reageren'],
} as const
const ONDERSTEUNER = {
  type: 'OndersteunerGekoppeld',
  op: '2026-10-09',
  ondersteuner: 'ondersteuner-yildiz',
  naam: 'Meryem Yildiz',
} as const
const AFGEROND = { type: 'OnderzoekAfgerond', op: '2026-11-13' } as const
const [EEN, TWEE] = [
  { id: 'o1', kop: 'Wat u vertelde', tekst: 'U vertelde over stofzuigen.', vaststellingen: ['v1'] },
  { id: 'o2', kop: 'Wat u nodig heeft', tekst: 'Zwaar werk, elke week.' },
]
export const OPGESTELD = {
  type: 'VerslagOpgesteld',
  op: '2026-11-16',
  versie: 1,
  onderdelen: [EEN, TWEE],
} as AnyFact
const VERSTREKT = {
  type: 'VerslagVerstrekt',
  op: '2026-11-16',
  versie: 1,
  reactieTotEnMet: '2026-11-30',
} as AnyFact

/** A site with Anna, her daughter Karin and the cliëntondersteuner logged in, on Monday 23 November 2026. */
export async function startInwonerSite() {
  const site = await startDossierSite()
  const logIn = async (wie: string) => {
    const browser = new Browser(site.origin)
    await browser.login(wie)
    return browser
  }
  return {
    site,
    anna: await logIn('inwoner-devries'),
    karin: await logIn('dochter-devries'),
    yildiz: await logIn('ondersteuner-yildiz'),
    stand: async (dossier: string) =>
      dossierVan(factsOf((await site.store.read(site.gemeente, streamOf(dossier))).facts)),
    /** A dossier in which the verslag was given. */
    metVerslag: (dossier: string, ...meer: readonly AnyFact[]) =>
      site.geef(
        dossier,
        ...eenOnderzoekTotEnMet(5),
        MAGKARIN,
        ONDERSTEUNER,
        AFGEROND,
        OPGESTELD,
        VERSTREKT,
        ...meer,
      ),
  }
}

export async function lees(browser: Browser, pad: string) {
  const response = await browser.get(pad)
  return { status: response.status, html: alsTekst(await response.text()) }
}

/** Fills in a form of a page and sends it, as a browser without JavaScript does. */
export async function stuur(browser: Browser, pad: string, actie: string, velden: Record<string, string>) {
  const html = await (await browser.get(pad)).text()
  const form = html.split('<form').find((deel) => deel.includes(`name="actie" value="${actie}"`))
  if (form === undefined) throw new Error(`no form ${actie} on ${pad}`)
  return verstuur(browser, pad, { ...hiddenFields(`<form${form.split('</form>')[0]}</form>`), ...velden })
}

/** A form that the page does not show, sent all the same, with the token of another page. */
export async function smokkel(browser: Browser, pad: string, actie: string, velden: Record<string, string>) {
  const token = hiddenFields(await (await browser.get('/melding')).text())
  return verstuur(browser, pad, { ...token, actie, ...velden })
}

async function verstuur(browser: Browser, pad: string, velden: Record<string, string>) {
  const response = await browser.post(pad, velden)
  const { response: einde } = await browser.follow(response)
  return { status: response.status, html: alsTekst(await einde.text()) }
}

function alsTekst(html: string): string {
  return html.replaceAll('\u00a0', ' ').replaceAll('&#x27;', "'")
}
