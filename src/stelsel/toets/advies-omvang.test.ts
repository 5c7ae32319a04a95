import { describe, expect, test } from 'vitest'
import { codesVan, gezegd } from '../../testing/toets-proef.ts'
import { ADVIES, ONTVANGEN } from './deskundigheid-grensgevallen.ts'
import type { Besluit, ToetsInvoer } from './invoer.ts'
import { besluitMetDienst, deelsVerteld, dossier, stappenMet } from './voorbeeld-dossier.ts'

type Omvang = Besluit['voorzieningen'][number]['omvang']

const DAGDELEN = { aantal: 2, eenheid: 'dagdeel', per: 'week' } as const
const DRIE_UUR = { minuten: 180, per: 'week' } as const

function metAdvies(
  conclusie: string,
  omvang: Omvang = DAGDELEN,
  anders: Partial<ToetsInvoer> = {},
  reden = 'Met deze dagen is meneer onder de mensen.',
): ToetsInvoer {
  const besluit = besluitMetDienst({ omvang })
  return dossier({
    vaststellingen: stappenMet(4, { oplossing: undefined, tekst: 'Niemand kan dit overnemen.' }),
    adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, conclusie } }],
    besluit: { ...besluit, motivering: [{ tekst: reden, vaststellingen: ['v5'], grondslagen: [] }] },
    ...anders,
  })
}

const genegeerd = (invoer: ToetsInvoer) => codesVan(invoer).includes('ADVIES_GENEGEERD')

describe('less than the adviser named', () => {
  test.each<[string, Omvang]>([
    ['Minimaal zes dagdelen per week in een kleine groep.', DAGDELEN],
    ['Drie dagdelen dagbesteding per week is nodig.', DAGDELEN],
    ['Nodig zijn 3 tot 4 dagdelen per week.', DAGDELEN],
    ['Vier uur begeleiding per week.', DRIE_UUR],
    ['Vijf uur per week.', { minuten: 299, per: 'week' }],
    ['Anderhalf uur per week.', { minuten: 80, per: 'week' }],
    ['200 minuten per week.', DRIE_UUR],
    ['Logeren: drie etmalen per vier weken.', { aantal: 2, eenheid: 'etmaal', per: '4 weken' }],
  ])('%s', (conclusie, omvang) => {
    expect(gezegd('ADVIES_GENEGEERD', metAdvies(conclusie, omvang))).toMatchObject([
      [
        ADVIES.plaats,
        expect.stringMatching(/^De adviseur noemt .* het besluit geeft minder/),
        expect.any(String),
      ],
    ])
  })

  test.each<[string, Omvang]>([
    ['Twee dagdelen per week.', DAGDELEN],
    ['Een dagdeel per week.', DAGDELEN],
    ['Twee tot vier dagdelen per week.', DAGDELEN],
    ['Maximaal vier dagdelen per week.', DAGDELEN],
    ['Vier dagdelen per week is niet nodig.', DAGDELEN],
    ['Vier uur per week.', DAGDELEN],
    ['Drie uur per week.', DRIE_UUR],
    ['Twee uur en 30 minuten per week.', DRIE_UUR],
    ['Zij loopt twee uur per dag.', DRIE_UUR],
    ['Bukken kan niet.', DRIE_UUR],
  ])('not less: %s', (conclusie, omvang) => {
    expect(genegeerd(metAdvies(conclusie, omvang))).toBe(false)
  })

  test('with a reason, with help of others that counts, or said to be followed', () => {
    const conclusie = 'Vier dagdelen per week.'
    expect(
      genegeerd(
        metAdvies(
          conclusie,
          DAGDELEN,
          {},
          'U krijgt twee dagdelen en geen vier, omdat u dat zelf genoeg vindt.',
        ),
      ),
    ).toBe(false)
    expect(genegeerd(metAdvies(conclusie, DAGDELEN, { vaststellingen: dossier().vaststellingen }))).toBe(
      false,
    )
    const gevolgd = [{ ...ADVIES, ontvangen: { ...ONTVANGEN, conclusie, gevolgd: true } }]
    expect(genegeerd(metAdvies(conclusie, DAGDELEN, { adviezen: gevolgd }))).toBe(false)
  })

  test('also in a part of a dossier, and only when something is given', () => {
    const { adviezen, besluit } = metAdvies('Vier dagdelen per week.')
    expect(genegeerd(deelsVerteld({ adviezen, besluit }))).toBe(true)
    expect(genegeerd(deelsVerteld({ adviezen, besluit: undefined }))).toBe(false)
  })
})
