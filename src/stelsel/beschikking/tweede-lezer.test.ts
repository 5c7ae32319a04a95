import { describe, expect, test } from 'vitest'
import { eenAanvraag, eenOntwerp } from '../../testing/builders.ts'
import { gegeven } from '../../testing/scenario.ts'
import { VOORBEELDSTAD } from '../../testing/voorbeeldstad.ts'
import type { Regeling } from '../regeling/regeling.ts'
import { evolveBeschikking } from './evolve.ts'
import { neemBesluit, stelBesluitOp } from './handle.ts'

const regels = (...bij: Regeling['tweedeLezer']['bij']): Regeling => ({
  ...VOORBEELDSTAD,
  tweedeLezer: { ...VOORBEELDSTAD.tweedeLezer, bij },
})
const { type: _, ...GEWOON } = eenOntwerp()
const [DIENST] = GEWOON.voorzieningen
const met = (anders: object) => ({ ...GEWOON, voorzieningen: [{ ...DIENST!, ...anders }] })
const PGB = met({ vorm: 'pgb' })
const HARDHEID = met({
  verschil: [{ soort: 'hardheid', minuten: 30, per: 'week', reden: 'Anders wordt u te zwaar getroffen.' }],
})
const VOORGELEGD = { type: 'BesluitVoorgelegd', op: '2026-11-16', besluit: 'b1' } as const
const AKKOORD = { type: 'TweedeLezerAkkoord', op: '2026-11-17', besluit: 'b1', persoon: 'jansen' } as const
const neem = (regeling?: Regeling) =>
  neemBesluit({
    op: '2026-11-18',
    besluit: 'b1',
    mandaat: { naam: 'R. Jansen', functie: 'kwaliteitsmedewerker Wmo' },
    blokkades: [],
    regeling,
  })

/** Why a colleague reads the draft, when it is written under these rules. */
function reden(wens: Parameters<typeof stelBesluitOp>[0], regeling: Regeling): string | undefined {
  const opgesteld = stelBesluitOp({ ...wens, regeling })([eenAanvraag()])
  if (!opgesteld.ok) throw new Error(opgesteld.refusal.code)
  return evolveBeschikking(opgesteld.value).besluiten[0]?.tweedeLezer
}
const VOLGENS =
  'Volgens artikel 8 van Beleidsregels maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld)'

describe('the rules of a municipality ask for a second reader in more cases', () => {
  test.each([
    ['elk besluit', GEWOON, 'leest een collega mee bij elk besluit.'],
    ['pgb', PGB, 'leest een collega mee bij een pgb.'],
    ['hardheid', HARDHEID, 'leest een collega mee als van de regels is afgeweken.'],
  ] as const)('%s, with the article', (bij, wens, zin) => {
    expect(reden(wens, regels(bij))).toBe(`${VOLGENS} ${zin}`)
    expect(reden(wens, regels('afwijzing', 'deel', 'minder'))).toBeUndefined()
    if (bij !== 'elk besluit') expect(reden(GEWOON, regels(bij))).toBeUndefined()
  })

  test('never in fewer: what the product asks stays, whatever they leave out', () => {
    const afwijzing = { ...GEWOON, beslissing: 'afgewezen' as const, voorzieningen: [] }
    expect(reden(afwijzing, regels())).toBe('Het besluit wijst de aanvraag af.')
    expect(reden(afwijzing, regels('afwijzing'))).toBe(
      `Het besluit wijst de aanvraag af. ${VOLGENS} leest een collega mee bij een afwijzing.`,
    )
    expect(reden({ ...afwijzing, beslissing: 'ingetrokken' }, regels('minder'))).toContain(
      'als iemand minder krijgt dan eerst',
    )
  })

  test('the decision waits for the reader', () => {
    const ontwerp = { ...eenOntwerp(), lezerVolgensRegels: `${VOLGENS} leest een collega mee bij een pgb.` }
    gegeven(eenAanvraag(), ontwerp).wanneer(neem()).danWeigering('TWEEDE_LEZER_NODIG')
    gegeven(eenAanvraag(), ontwerp, VOORGELEGD, AKKOORD).wanneer(neem()).dan({ type: 'BesluitGenomen' })
  })

  test('rules that came after the draft count when it is taken; rules that went do not take the reader away', () => {
    const feiten = [eenAanvraag(), eenOntwerp()]
    gegeven(...feiten)
      .wanneer(neem(regels('elk besluit')))
      .danWeigering('TWEEDE_LEZER_NODIG', {
        reden: `${VOLGENS} leest een collega mee bij elk besluit.`,
      })
    gegeven(...feiten)
      .wanneer(neem(regels()))
      .dan({ type: 'BesluitGenomen' })
    gegeven(eenAanvraag(), { ...eenOntwerp(), lezerVolgensRegels: 'Volgens artikel 8.' })
      .wanneer(neem(regels()))
      .danWeigering('TWEEDE_LEZER_NODIG', { reden: 'Volgens artikel 8.' })
  })
})
