import { describe, expect, test } from 'vitest'
import { elkeGrens, gezegd } from '../../testing/toets-proef.ts'
import type { Gemeenteregels } from './gemeenteregels.ts'
import type { Besluit, ToetsInvoer, Voorziening } from './invoer.ts'
import { toets } from './toets.ts'
import {
  BESLUIT,
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  eigenRegel,
} from './voorbeeld-dossier.ts'

// A decision beside the own rules of the municipality: in which words, with which rule first, and where each rule stops.

const REGELS: Gemeenteregels = {
  bijdrage: { centenPerMaand: 1800, bron: eigenRegel('artikel 16') },
  mandaten: {
    functies: [
      { functie: 'teamleider Wmo', beslissingen: 'alle' },
      { functie: 'consulent', beslissingen: 'toekennen' },
      { functie: 'wijkwerker', beslissingen: 'toekennen' },
    ],
    bron: eigenRegel('het mandaatbesluit'),
  },
  pgb: {
    tarieven: [
      {
        naam: 'organisatie',
        centenPerUur: 3600,
        bron: eigenRegel('artikel 14, tweede lid, van de verordening'),
      },
      { naam: 'bekende', centenPerUur: 2146, bron: eigenRegel('artikel 14, derde lid, van de verordening') },
    ],
    artikelen: ['14, tweede lid', '14, derde lid'],
  },
  werkwijze: { soort: 'resultaat', bron: eigenRegel('artikel 11') },
}
const beslist = (besluit: Besluit, anders: Partial<ToetsInvoer> = {}) =>
  dossier({ gemeenteregels: REGELS, besluit, ...anders })
const regelVan = (code: string, invoer: ToetsInvoer) =>
  toets(invoer).bevindingen.find((een) => een.code === code)?.grondslag[0]?.bron
const woorden = (code: string, invoer: ToetsInvoer) =>
  gezegd(code, invoer).map((delen) => delen.join(' | ').replaceAll('\u00A0', ' '))

describe('the contribution', () => {
  const betaalt = (centenPerMaand: number, anders: Partial<Voorziening> = {}) =>
    beslist({ ...besluitMetDienst(anders), eigenBijdrage: { centenPerMaand } })

  test('above the law: the amounts, the day, and what to do', () => {
    expect(woorden('BIJDRAGE_TE_HOOG', betaalt(9900))).toEqual([
      'feit 20 (BesluitGenomen b1) | De eigen bijdrage is € 99,00 per maand. Volgens de wet is dat op 1 december 2026 hoogstens € 21,80. | Zet de juiste bijdrage in het besluit. Zij geldt voor het hele huishouden samen.',
    ])
    expect(woorden('BIJDRAGE_TE_HOOG', betaalt(9900, { vanaf: '2030-02-01' }))[0]).toContain(
      'op 1 februari 2030 hoogstens € 21,80, voor zover nu bekend.',
    )
    expect(woorden('BIJDRAGE_TE_HOOG', betaalt(9900, { naam: 'beschermd wonen' }))[0]).toContain(
      'beschermd wonen of opvang?',
    )
    expect(regelVan('BIJDRAGE_TE_HOOG', betaalt(9900))).toBe('artikel 2.1.4a Wmo 2015')
  })

  test('above the own rule: that rule comes first', () => {
    expect(woorden('BIJDRAGE_TE_HOOG', betaalt(2000))).toEqual([
      'feit 20 (BesluitGenomen b1) | De eigen bijdrage is € 20,00 per maand. De eigen regels zeggen € 18,00. | Zet de bijdrage uit de eigen regels in het besluit.',
    ])
    expect(regelVan('BIJDRAGE_TE_HOOG', betaalt(2000))).toBe('artikel 16')
  })

  const TWEE = (een: string, ander: string): Besluit => ({
    ...besluitMet({ eigenBijdrage: { centenPerMaand: 2000 } }),
    voorzieningen: [een, ander].flatMap((vanaf) =>
      BESLUIT.voorzieningen.map((voorziening) => ({ ...voorziening, vanaf })),
    ),
  })
  elkeGrens([
    [
      'BIJDRAGE_TE_HOOG',
      'help that begins next year has the amount of that year',
      beslist(TWEE('2026-12-01', '2027-01-01')),
      'goed',
    ],
    ['BIJDRAGE_TE_HOOG', 'in whatever order it is told', beslist(TWEE('2027-01-01', '2026-12-01')), 'goed'],
    ['BIJDRAGE_TE_HOOG', 'all of it this year', beslist(TWEE('2026-12-01', '2026-12-01')), 'aandacht'],
    [
      'BIJDRAGE_TE_HOOG',
      'one of two is shelter: its amount may be another',
      beslist({
        ...besluitMet({ eigenBijdrage: { centenPerMaand: 9900 } }),
        voorzieningen: BESLUIT.voorzieningen.flatMap((een) => [
          een,
          { ...een, naam: 'maatschappelijke opvang' },
        ]),
      }),
      'aandacht',
    ],
    ['BIJDRAGE_TE_HOOG', 'an amount that is not told', beslist(besluitMet({ eigenBijdrage: {} })), 'goed'],
  ])
})

describe('who decides', () => {
  const door = (functie: string, beslissing: Besluit['beslissing'] = 'toegekend') =>
    beslist(besluitMet({ beslissing, mandaat: { functie, besluit: 'mandaat 2026' } }))

  test('a function that is not in the register: who may', () => {
    expect(woorden('GEEN_MANDAAT', door('stagiair'))).toEqual([
      'feit 20 (BesluitGenomen b1) | De functie ‘stagiair’ staat niet in de mandaten van de gemeente. | Laat iemand het besluit nemen die dit mag (teamleider Wmo, consulent of wijkwerker), of noem het mandaat voor dit geval.',
    ])
    expect(regelVan('GEEN_MANDAAT', door('stagiair'))).toBe('het mandaatbesluit')
  })

  test('a function that may only grant: what this decision is, and who may take it', () => {
    expect(woorden('GEEN_MANDAAT', door('consulent', 'afgewezen'))).toEqual([
      'feit 20 (BesluitGenomen b1) | Met de functie ‘consulent’ mag iemand alleen hulp toekennen. Dit besluit is: afgewezen. | Laat iemand het besluit nemen die dit mag (teamleider Wmo), of noem het mandaat voor dit geval.',
    ])
  })

  elkeGrens([
    [
      'GEEN_MANDAAT',
      'the words of the function in another order of signs',
      door('Wmo / Teamleider', 'afgewezen'),
      'goed',
    ],
    [
      'GEEN_MANDAAT',
      'a function that has another in its name counts as that one',
      door('senior consulent', 'afgewezen'),
      'aandacht',
    ],
    ['GEEN_MANDAAT', 'and may what that one may', door('senior consulent'), 'goed'],
    ['GEEN_MANDAAT', 'the very name goes before a part of it', door('consulent', 'afgewezen'), 'aandacht'],
    ['GEEN_MANDAAT', 'a word that only begins alike', door('consulente'), 'aandacht'],
    ['GEEN_MANDAAT', 'the college itself', door('burgemeester en wethouders', 'afgewezen'), 'goed'],
  ])
})

describe('a pgb', () => {
  const met = (pgb: Voorziening['pgb']) => beslist(besluitMetDienst({ vorm: 'pgb', pgb }))
  const artikel = (grondslag: string) => met({ tarief: 3600, grondslag })

  test('below the lowest tariff, or below that of the part that is named', () => {
    expect(woorden('PGB_TARIEF_TE_LAAG', met({ tarief: 900 }))).toEqual([
      'feit 20 (BesluitGenomen b1) | Het pgb voor hulp bij het huishouden komt neer op € 9,00 per uur. Het laagste tarief in de eigen regels is € 21,46 (bekende). | Reken met het tarief dat bij de helper hoort. Is minder genoeg? Schrijf dan waaruit dat bij deze inwoner blijkt.',
    ])
    expect(regelVan('PGB_TARIEF_TE_LAAG', met({ tarief: 900 }))).toBe(
      'artikel 14, derde lid, van de verordening',
    )
    const inLid = met({ tarief: 3000, grondslag: 'artikel 14, tweede lid, van de verordening' })
    expect(woorden('PGB_TARIEF_TE_LAAG', inLid)[0]).toContain(
      'in het lid dat het besluit noemt is € 36,00 (organisatie)',
    )
    expect(regelVan('PGB_TARIEF_TE_LAAG', inLid)).toBe('artikel 14, tweede lid, van de verordening')
  })

  test('less than the time makes of its own tariff: both amounts, and no own rule', () => {
    const invoer = met({ tarief: 3600, bedrag: 300000 })
    expect(woorden('PGB_TARIEF_TE_LAAG', invoer)).toEqual([
      'feit 20 (BesluitGenomen b1) | Het pgb voor hulp bij het huishouden is € 3.000,00 per jaar. De tijd maal het tarief is € 3.780,00. | Reken het bedrag na, of schrijf waarom het lager is.',
    ])
    expect(regelVan('PGB_TARIEF_TE_LAAG', invoer)).toBe('artikel 2.1.3, tweede lid, onderdeel b, Wmo 2015')
  })

  test('on an article that says nothing of it', () => {
    const invoer = artikel('artikel 99 van de verordening')
    expect(woorden('PGB_TARIEF_ZONDER_GRONDSLAG', invoer)).toEqual([
      'feit 20 (BesluitGenomen b1) | Voor het pgb voor hulp bij het huishouden noemt het besluit ‘artikel 99 van de verordening’. In de eigen regels staat de hoogte van het pgb ergens anders. | Noem het artikel waarin het staat: artikel 14, tweede lid, van de verordening.',
    ])
    expect(regelVan('PGB_TARIEF_ZONDER_GRONDSLAG', invoer)).toBe('artikel 14, tweede lid, van de verordening')
  })

  elkeGrens([
    [
      'PGB_TARIEF_ZONDER_GRONDSLAG',
      'two articles, one of them right',
      artikel('artikel 3 en artikel 14 van de verordening'),
      'goed',
    ],
    [
      'PGB_TARIEF_ZONDER_GRONDSLAG',
      'an article with a point',
      artikel('artikel 14.2 van de verordening'),
      'aandacht',
    ],
    ['PGB_TARIEF_ZONDER_GRONDSLAG', 'a year is no article', artikel('de verordening van 2026'), 'goed'],
    [
      'PGB_TARIEF_ZONDER_GRONDSLAG',
      'rules without a tariff say nothing of an article',
      dossier({
        gemeenteregels: { pgb: { tarieven: [], artikelen: [] } },
        besluit: besluitMetDienst({ vorm: 'pgb', pgb: { tarief: 3600, grondslag: 'artikel 99' } }),
      }),
      'goed',
    ],
    [
      'PGB_TARIEF_TE_LAAG',
      'an amount without a time says nothing of an hour',
      beslist(besluitMetDienst({ vorm: 'pgb', omvang: undefined, pgb: { tarief: 3600, bedrag: 100 } })),
      'goed',
    ],
  ])
})

describe('results', () => {
  const werk = (activiteiten: Voorziening['activiteiten'], anders: Partial<Voorziening> = {}) =>
    beslist(besluitMetDienst({ activiteiten, ...anders }))

  test('no work, and work of which one does not say how often', () => {
    expect(woorden('RESULTAAT_ZONDER_UREN', werk([]))).toEqual([
      'feit 20 (BesluitGenomen b1) | Bij hulp bij het huishouden is een resultaat afgesproken. Er staat niet welk werk daarvoor gebeurt en hoe vaak. | Schrijf per werk hoe vaak het gebeurt. Neem dat over uit het plan, als het daar staat.',
    ])
    expect(woorden('RESULTAAT_ZONDER_UREN', werk([{ frequentie: 'elke week' }, {}]))[0]).toContain(
      'Er staat niet bij elk werk hoe vaak het gebeurt.',
    )
    expect(regelVan('RESULTAAT_ZONDER_UREN', werk([]))).toBe('artikel 11')
  })

  test('a result in the name rests on the ruling alone', () => {
    const invoer = dossier({
      besluit: besluitMetDienst({ naam: 'schoon huis', soort: 'dienst', activiteiten: [] }),
    })
    expect(regelVan('RESULTAAT_ZONDER_UREN', invoer)).toContain('CRVB:2019:3364')
  })

  test('hours in the plan and no work beside it', () => {
    const plan = { bijgevoegd: true, gedateerd: '2026-11-10', bevatUren: true }
    expect(woorden('RESULTAAT_ZONDER_UREN', werk([], { omvang: undefined, plan }))).toEqual([
      'feit 20 (BesluitGenomen b1) | Bij hulp bij het huishouden staat de tijd in het plan. Er staat niet welk werk er gebeurt en hoe vaak. | Zet het werk uit het plan in het besluit, met hoe vaak het gebeurt.',
    ])
  })

  test('no time at all: how to say it in time, or in the measure of that help', () => {
    const zonder = (anders: Partial<Voorziening>) =>
      gezegd(
        'RESULTAAT_ZONDER_UREN',
        dossier({ besluit: besluitMetDienst({ omvang: undefined, activiteiten: [], ...anders }) }),
      )[0]
    expect(zonder({})?.[2]).toMatch(/^Zet bij de dienst hoeveel minuten/)
    expect(zonder({ soort: 'verblijf', naam: 'logeren' })?.slice(1)).toEqual([
      expect.stringContaining('hoeveel etmalen'),
      expect.stringMatching(/^Zet erbij hoeveel etmalen/),
    ])
  })

  elkeGrens([
    [
      'RESULTAAT_ZONDER_UREN',
      'transport has no work',
      werk([], { soort: 'vervoer', naam: 'vervoer', omvang: { aantal: 20, eenheid: 'rit', per: 'jaar' } }),
      'goed',
    ],
    [
      'RESULTAAT_ZONDER_UREN',
      'help of which the kind is not told',
      werk([], { soort: undefined }),
      'blokkerend',
    ],
    [
      'RESULTAAT_ZONDER_UREN',
      'a thing of which the kind is not told',
      werk([], { soort: undefined, naam: 'scootmobiel' }),
      'goed',
    ],
    [
      'RESULTAAT_ZONDER_UREN',
      'time for each work, of one of which it is missing',
      dossier({
        besluit: besluitMetDienst({
          omvang: undefined,
          activiteiten: [{ minuten: 60, frequentie: 'elke week' }, { frequentie: 'elke week' }],
        }),
      }),
      'blokkerend',
    ],
    [
      'RESULTAAT_ZONDER_UREN',
      'a part that is told, and of one work not how often',
      deelsVerteld({ gemeenteregels: REGELS, besluit: besluitMetDienst({ activiteiten: [{}] }) }),
      'aandacht',
    ],
  ])
})
