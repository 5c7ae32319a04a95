import { describe, expect, test } from 'vitest'
import { VOORBEELDSTAD, voorbeeldregeling } from '../../../testing/voorbeeldstad.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { toetsRegeling } from './regeling-toets.ts'

const BASIS = { naam: 'basis', feiten: { huishouden: { personen: 1 } }, verwacht: { minuten: 6480 } }

/** The rules of the example with one plain case, and one thing different. */
function met(anders: Partial<Regeling>): Regeling {
  return { ...VOORBEELDSTAD, voorbeelden: [BASIS], ...anders }
}
function codes(regeling: Regeling): string[] {
  return toetsRegeling(regeling).bevindingen.map(
    ({ code, ernst, pad }) => `${code} ${ernst} ${pad.join('.')}`,
  )
}
const COLLEGE = { besluit: 'beleidsregels', artikel: '3' } as const
const { pgb, termijnen, eigenBijdrage, werkwijze, norm, besluiten, criteria, mandaten } = VOORBEELDSTAD
const oud = {
  ...besluiten,
  verordening: { ...besluiten.verordening, op: '0200-01-01' },
  beleidsregels: { ...besluiten.beleidsregels!, op: '0200-01-01' },
  mandaat: { ...besluiten.mandaat, op: '0200-01-01' },
}
const WIJZIGING = { motief: 'Er is een tekort op de begroting.', gevolgUren: 'minder', gevolgGeld: 'minder' }

test.each(['voorbeeldstad', 'doelenveen', 'pluizenburg'])(
  '%s: nothing wrong, and its own cases come out',
  (naam) => {
    const uitkomst = toetsRegeling(voorbeeldregeling(`${naam}/2026.yaml`))
    expect(uitkomst.bevindingen).toEqual([])
    expect(uitkomst.voorbeelden.length).toBeGreaterThan(1)
  },
)

describe('a fault is found at its place, and what is just allowed is not', () => {
  test.each<[string, Partial<Regeling>, string]>([
    [
      'a rule in a decision that is not there',
      { overgang: { dagen: 91, vindplaats: { besluit: 'tarieven', artikel: '1' } } },
      'VINDPLAATS_ONBEKEND blokkerend overgang.vindplaats.besluit',
    ],
    [
      'the way the pgb is worked out, left to the college (CRVB:2017:1803)',
      { pgb: { ...pgb, berekening: { ...pgb.berekening, vindplaats: COLLEGE } } },
      'VERORDENING_MIST_ESSENTIALIA blokkerend pgb.berekening.vindplaats',
    ],
    [
      'a pgb tariff of the college',
      { pgb: { ...pgb, tarieven: [pgb.tarieven[0]!, { ...pgb.tarieven[1]!, vindplaats: COLLEGE }] } },
      'VERORDENING_MIST_ESSENTIALIA blokkerend pgb.tarieven.1.vindplaats',
    ],
    [
      'a criterion of the college',
      { criteria: [{ ...criteria[0]!, vindplaats: COLLEGE }] },
      'VERORDENING_MIST_ESSENTIALIA blokkerend criteria.0.vindplaats',
    ],
    [
      'the contribution left to the college',
      { eigenBijdrage: { ...eigenBijdrage, vindplaats: COLLEGE } },
      'VERORDENING_MIST_ESSENTIALIA blokkerend eigenBijdrage.vindplaats',
    ],
    [
      'a verordening of the college',
      { besluiten: { ...besluiten, verordening: { ...besluiten.verordening, orgaan: 'college' } } },
      'VERORDENING_NIET_VAN_RAAD blokkerend besluiten.verordening.orgaan',
    ],
    [
      'one tariff under two names',
      { pgb: { ...pgb, tarieven: [pgb.tarieven[0]!, pgb.tarieven[0]!] } },
      'SLEUTEL_DUBBEL blokkerend pgb.tarieven.1.id',
    ],
    [
      'an onderzoek of 43 days',
      { termijnen: { ...termijnen, onderzoekDagen: 43 } },
      'TERMIJN_LANGER_DAN_WET blokkerend termijnen.onderzoekDagen',
    ],
    [
      'a decision after 15 days',
      { termijnen: { ...termijnen, besluitDagen: 15 } },
      'TERMIJN_LANGER_DAN_WET blokkerend termijnen.besluitDagen',
    ],
    [
      'a contribution above the law',
      { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 2181 } },
      'BIJDRAGE_HOGER_DAN_WET blokkerend eigenBijdrage.centenPerMaand',
    ],
    [
      'a result, and the plan is not part of the decision (CRVB:2019:3364)',
      {
        werkwijze: { ...werkwijze, soort: 'resultaat', planBevat: ['activiteiten', 'frequentie', 'tijd'] },
      },
      'RESULTAAT_ZONDER_UREN blokkerend werkwijze',
    ],
    [
      'a result, and the plan has no time',
      {
        werkwijze: {
          ...werkwijze,
          soort: 'resultaat',
          planBijBesluit: true,
          planBevat: ['activiteiten', 'frequentie'],
        },
      },
      'RESULTAAT_ZONDER_UREN blokkerend werkwijze.planBevat',
    ],
    ['an unknown norm', { norm: { ...norm, kader: 'hbel-2031' } }, 'KADER_ONBEKEND blokkerend norm.kader'],
    [
      'a norm that names no time',
      { norm: { ...norm, kader: 'begeleiding-none' }, voorbeelden: [] },
      'KADER_ZONDER_TIJD blokkerend norm.kader',
    ],
    [
      'two mandates for one role, of which the wider could hide',
      { mandaten: [...mandaten, { ...mandaten[1]!, beslissingen: 'alle' }] },
      'SLEUTEL_DUBBEL blokkerend mandaten.2.rol',
    ],
    [
      'two questions under one key',
      { vragen: [VOORBEELDSTAD.vragen[0]!, VOORBEELDSTAD.vragen[0]!] },
      'SLEUTEL_DUBBEL blokkerend vragen.1.sleutel',
    ],
    [
      'rooms and stairs that do not count, though the study counted them (CRVB:2018:3835)',
      { norm: { ...norm, beleid: { teltNiet: ['woninggrootte'] } } },
      'NORM_WIJKT_AF_VAN_ONDERZOEK aandacht norm.beleid.teltNiet',
    ],
    ['money as the only motive', { wijziging: WIJZIGING }, 'NORM_ALLEEN_BUDGET aandacht wijziging.motief'],
    [
      'money, and as evidence something that says nothing',
      { wijziging: { ...WIJZIGING, onderbouwing: 'zie nota' } },
      'NORM_ALLEEN_BUDGET aandacht wijziging.motief',
    ],
    [
      'a first day before the law itself',
      { geldigVanaf: '0206-01-01', besluiten: oud },
      'DAGEN_KLOPPEN_NIET blokkerend geldigVanaf',
    ],
    [
      'a contribution that no indexation explains, in a year to come',
      { geldigVanaf: '2031-01-01', eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 100_000 } },
      'BIJDRAGE_HOGER_DAN_WET blokkerend eigenBijdrage.centenPerMaand',
    ],
    [
      'a contribution a little above the last known, in a year to come',
      { geldigVanaf: '2031-01-01', eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 2300 } },
      'BIJDRAGE_HOGER_DAN_WET aandacht eigenBijdrage.centenPerMaand',
    ],
    [
      'one product under two names',
      { producten: [VOORBEELDSTAD.producten[0]!, VOORBEELDSTAD.producten[0]!] },
      'SLEUTEL_DUBBEL blokkerend producten.1.id',
    ],
    [
      'a decision after the rules begin',
      { besluiten: { ...besluiten, verordening: { ...besluiten.verordening, op: '2026-01-02' } } },
      'DAGEN_KLOPPEN_NIET blokkerend besluiten.verordening.op',
    ],
    [
      'inspraak after the decision',
      {
        wijziging: {
          ...WIJZIGING,
          motief: 'Duidelijker regels.',
          inspraak: { van: '2025-11-01', totEnMet: '2025-12-01', hoe: 'avond in het wijkhuis' },
        },
      },
      'DAGEN_KLOPPEN_NIET blokkerend wijziging.inspraak',
    ],
    [
      'a criterion on an article that does not exist',
      { criteria: [{ ...criteria[0]!, grondslag: 'wmo-9.9.9' }] },
      'GRONDSLAG_ONBEKEND blokkerend criteria.0.grondslag',
    ],
    [
      'two criteria under one key',
      { criteria: [criteria[0]!, criteria[0]!] },
      'SLEUTEL_DUBBEL blokkerend criteria.1.sleutel',
    ],
    ['nobody who may refuse', { mandaten: [mandaten[1]!] }, 'GEEN_MANDAAT aandacht mandaten'],
    [
      'no second reader for a reduction',
      { tweedeLezer: { ...VOORBEELDSTAD.tweedeLezer, bij: ['afwijzing', 'deel'] } },
      'TWEEDE_LEZER_ONTBREEKT aandacht tweedeLezer.bij',
    ],
  ])('found: %s', (_naam, anders, bevinding) => {
    expect(codes(met(anders))).toEqual([bevinding])
  })

  test.each<[string, Partial<Regeling>]>([
    [
      'a decision of the day on which the rules begin',
      {
        besluiten: { ...besluiten, verordening: { ...besluiten.verordening, op: VOORBEELDSTAD.geldigVanaf } },
      },
    ],
    [
      'terms as long as the law, or shorter',
      { termijnen: { ...termijnen, onderzoekDagen: 42, besluitDagen: 14 } },
    ],
    ['a lower contribution', { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 0 } }],
    [
      'a result with a plan that says all',
      {
        werkwijze: {
          ...werkwijze,
          soort: 'resultaat',
          planBijBesluit: true,
          planBevat: ['tijd', 'frequentie', 'activiteiten'],
        },
      },
    ],
    [
      'money beside research',
      { wijziging: { ...WIJZIGING, onderbouwing: 'Metingen bij 40 huishoudens in 2025.' } },
    ],
    [
      'rules of a year of which we do not know the contribution',
      { geldigVanaf: '2016-01-01', besluiten: oud },
    ],
  ])('left alone: %s', (_naam, anders) => {
    expect(codes(met(anders))).toEqual([])
  })
})

describe('what someone who works like this should know, without a finding', () => {
  const teWeten = (regeling: Regeling) =>
    toetsRegeling(regeling).teWeten.map(({ grondslag }) => grondslag.map(({ bron }) => bron))

  test('who agrees results is told what courts ask', () => {
    expect(teWeten(voorbeeldregeling('doelenveen/2026.yaml'))).toEqual([
      [expect.stringContaining('CRVB:2019:3364')],
    ])
    expect(teWeten(VOORBEELDSTAD)).toEqual([])
  })

  test('who counts less because someone does a part is told where that belongs', () => {
    const metBeleid = (minderDanVolledigeOvername: boolean) =>
      met({ norm: { ...norm, beleid: { minderDanVolledigeOvername } } })
    expect(teWeten(metBeleid(true))).toEqual([[expect.stringContaining('CRVB:2018:819')]])
    expect(teWeten(metBeleid(false))).toEqual([])
  })
})

describe('the own examples', () => {
  const uitkomst = (voorbeeld: Partial<Regeling['voorbeelden'][number]>, anders: Partial<Regeling> = {}) =>
    toetsRegeling(met({ ...anders, voorbeelden: [{ ...BASIS, ...voorbeeld }] }))

  test.each<[string, Partial<Regeling['voorbeelden'][number]>, string]>([
    ['another amount', { verwacht: { minuten: 6481 } }, 'minuten: bedoeld is 6481, de regels geven 6480'],
    ['another period', { verwacht: { per: 'week' } }, 'per: bedoeld is week, de regels geven jaar'],
    [
      'another budget',
      { pgb: 'pgb-netwerk', verwacht: { centenPerJaar: 1 } },
      'centenPerJaar: bedoeld is 1, de regels geven 231768',
    ],
    [
      'a budget without a tariff',
      { verwacht: { centenPerJaar: 1 } },
      'centenPerJaar: bedoeld is 1, de regels geven niets',
    ],
    [
      'an unknown tariff',
      { pgb: 'pgb-buur', verwacht: { minuten: 6480 } },
      "het pgb-tarief 'pgb-buur' staat niet bij pgb.tarieven",
    ],
    ['nothing expected', { verwacht: {} }, 'er staat geen verwachte uitkomst'],
    [
      'a misspelt fact',
      { feiten: { woning: { trappen: true } } },
      "feiten.woning: onbekend veld 'trappen'; bedoelde u 'trap'?",
    ],
  ])('%s is told with what the rules give', (_naam, voorbeeld, verschil) => {
    expect(uitkomst(voorbeeld).bevindingen).toMatchObject([
      {
        code: 'VOORBEELD_KLOPT_NIET',
        ernst: 'blokkerend',
        pad: ['voorbeelden', 0],
        uitleg: expect.stringContaining(verschil),
      },
    ])
  })

  test.each([
    ['per week, up to the minute', 'week', 1, { minuten: 125, per: 'week' }],
    ['per week, up to five minutes', 'week', 5, { minuten: 125, per: 'week' }],
    ['per week, up to a quarter', 'week', 15, { minuten: 135, per: 'week' }],
    ['per year, up to half an hour', 'jaar', 30, { minuten: 6480, per: 'jaar' }],
  ] as const)(
    'rounding and period are those of the municipality: %s',
    (_naam, spreiding, afronding, verwacht) => {
      const anders = { norm: { ...norm, spreiding, afronding } }
      expect(uitkomst({ verwacht: {} }, anders).voorbeelden[0]?.uitkomst).toMatchObject(verwacht)
    },
  )

  test('what policy does not let count is not counted, and said', () => {
    const feiten = { huishouden: { personen: 1 }, woning: { extraKamersInGebruik: 2 } }
    const [met2] = uitkomst({ feiten, verwacht: {} }).voorbeelden
    const [zonder] = uitkomst(
      { feiten, verwacht: {} },
      { norm: { ...norm, beleid: { teltNiet: ['woninggrootte'] } } },
    ).voorbeelden
    expect(met2?.uitkomst.minuten).toBeGreaterThan(6480)
    expect(zonder?.uitkomst.minuten).toBe(6480)
    expect(zonder?.onbekend.join()).toContain(
      'Het beleid laat dit niet meetellen, maar hbel-2021 kent het wel',
    )
  })
})

test('rules are held against the law of their first day: a text that was not read for that day holds nothing up', () => {
  const hoog = (geldigVanaf: string) =>
    toetsRegeling(
      met({ geldigVanaf, eigenBijdrage: { ...VOORBEELDSTAD.eigenBijdrage, centenPerMaand: 9900 } }),
    ).bevindingen.find(({ code }) => code === 'BIJDRAGE_HOGER_DAN_WET')
  expect(hoog('2026-01-01')).toMatchObject({ ernst: 'blokkerend', grondslag: [{ zekerheid: 'gezien' }] })
  expect(hoog('2023-01-01')).toMatchObject({
    ernst: 'aandacht',
    uitleg: expect.stringMatching(/De wettekst die op die dag gold, is niet nagelezen/),
    grondslag: [{ zekerheid: 'bekend' }],
  })
})
