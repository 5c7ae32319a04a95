import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { Browser, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

const OUD = readFileSync(join(import.meta.dirname, '../../regelingen/voorbeeldstad/2026.yaml'), 'utf8')

/**
 * Next year's rules: another tariff, with the motive, and the case that comes out otherwise by it. A later version rests on a later
 * decision of the council.
 */
export function nieuw(id: string, vanaf = '2027-01-01'): string {
  return `${OUD.replace('id: voorbeeldstad-2026', `id: ${id}`)
    .replace('geldigVanaf: 2026-01-01', `geldigVanaf: ${vanaf}`)
    .replace('centenPerUur: 2146', 'centenPerUur: 2200')
    .replace('centenPerJaar: 231768', 'centenPerJaar: 237600')
    .replaceAll('op: 2025-11-20', `op: 2026-11-${11 + Number(vanaf.slice(5, 7))}`)}wijziging:
  motief: Het tarief volgt de ${vanaf === '2027-01-01' ? 'nieuwe cao' : `cao van ${vanaf}`}.
  onderbouwing: Cao Verpleeg- en Verzorgingshuizen 2027.
  gevolgUren: Geen.
  gevolgGeld: Een pgb stijgt met 2,5 procent.
  inspraak: { van: 2026-09-01, totEnMet: 2026-10-01, hoe: avond in het wijkhuis }
`
}

/** The site with the two persons who look after its rules, and who is not logged in. */
export async function regelbeheerSite() {
  const site = await startDossierSite('2026-11-23T09:00:00Z')
  const ingelogd = async (persoon: string): Promise<Browser> => {
    const browser = new Browser(site.origin)
    await browser.login(persoon)
    return browser
  }
  return {
    ...site,
    ingelogd,
    smeets: await ingelogd('beleid-smeets'),
    verhoeven: await ingelogd('jurist-verhoeven'),
    bezoeker: new Browser(site.origin),
  }
}

export async function lees(browser: Browser, pad: string): Promise<string> {
  return (await (await browser.get(pad)).text()).replaceAll('\u00A0', ' ')
}

/** What the form of this name carries unseen; a page has several. */
export function verborgen(html: string, actie: string): Record<string, string> {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
  return hiddenFields(forms.find((form) => form.includes(`name="actie" value="${actie}"`)) ?? html)
}

/** Sends a form of a page as it stands there, with what was typed. */
export async function verstuur(
  browser: Browser,
  pad: string,
  velden: Record<string, string> & { actie: string },
): Promise<Response> {
  return browser.post(pad, { ...verborgen(await lees(browser, pad), velden.actie), ...velden })
}

/** Proposes rules; gives the path of the proposal. */
export async function stelVoor(browser: Browser, tekst: string): Promise<string> {
  const { response, path } = await browser.follow(
    await verstuur(browser, '/beheer/regels/nieuw', { actie: 'voorstel', knop: 'stel-voor', tekst }),
  )
  expect(await response.text()).toContain('Het voorstel is bewaard')
  return path.split('?')[0] ?? ''
}

export async function keurGoed(browser: Browser, pad: string): Promise<void> {
  const goed = await browser.follow(await verstuur(browser, pad, { actie: 'akkoord', ondanks: '' }))
  expect(await goed.response.text()).toContain('De regels zijn goedgekeurd')
}
