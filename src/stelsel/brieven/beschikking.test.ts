import { describe, expect, test } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { beschikkingBrief } from './beschikking.ts'
import type { BeschikkingGegevens, Voorziening } from './beschikking-gegevens.ts'
import { briefTekst, briefZinnen } from './brief-tekst.ts'
import { AFGEWEZEN, DEELS, HUISHOUDEN, TOEGEKEND } from './brief-voorbeelden.ts'
import { leesbaarheid } from './leesbaarheid.ts'

function tekstVan(gegevens: BeschikkingGegevens): string {
  const uitkomst = beschikkingBrief(gegevens)
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.refusal))
  return briefTekst(uitkomst.value).replaceAll('\u00A0', ' ')
}

function ontbreekt(gegevens: BeschikkingGegevens): string[] {
  const uitkomst = beschikkingBrief(gegevens)
  return uitkomst.ok ? [] : (uitkomst.refusal.data?.ontbreekt ?? []).map(({ veld }) => veld)
}

function zonder<K extends keyof BeschikkingGegevens>(
  gegevens: BeschikkingGegevens,
  sleutel: K,
): BeschikkingGegevens {
  const { [sleutel]: _, ...rest } = gegevens
  return rest as BeschikkingGegevens
}

const { omvang: _omvang, marge: _marge, ...ZONDER_OMVANG } = HUISHOUDEN
const LOGEREN_ZONDER_AANTAL: Voorziening = {
  ...ZONDER_OMVANG,
  naam: 'logeren',
  soort: 'verblijf',
  nodig: [],
  opgelost: [],
  verschil: [],
}
const met = (deel: Partial<typeof HUISHOUDEN>): BeschikkingGegevens => ({
  ...TOEGEKEND,
  voorzieningen: [{ ...HUISHOUDEN, ...deel }],
})

describe('a decision that grants', () => {
  test('opens with the decision and names extent, period, costs and last day for bezwaar', () => {
    const tekst = tekstVan(TOEGEKEND)
    expect(tekst).toContain('\nU krijgt hulp bij het huishouden\n')
    expect(tekst).toContain('196 uur per jaar')
    expect(tekst).toContain('Dat is gemiddeld 3 uur en 47 minuten per week.')
    expect(tekst).toContain('1 december 2026 en duurt tot en met 30 november 2031')
    expect(tekst).toContain('€ 21,80 per maand')
    expect(tekst).toContain('maandag 4 januari 2027')
    expect(tekst).toContain(
      'Dit besluit is ondertekend onder mandaat: Mandaatbesluit gemeente Voorbeeldstad 2026.',
    )
    expect(tekst).toContain('1 keer per 2 weken')
    expect(tekst).toContain('Dan mag uw hulp tot 30 minuten langer blijven.')
  })

  test('shows the sum line by line', () => {
    expect(tekstVan(TOEGEKEND)).toContain(
      'Samen nodig\n222 uur\nDit is alle tijd bij elkaar.\nStrijken\n26 uur eraf\nDit doet uw dochter. Zij doet dit graag en kan het volhouden.\nDit krijgt u\n196 uur',
    )
  })

  test('in part: pgb, parts of a day, what was asked otherwise and why', () => {
    const tekst = tekstVan(DEELS)
    expect(tekst).toContain('U krijgt een deel van wat u vroeg')
    expect(tekst).toContain('€ 6.272,00 per jaar')
    expect(tekst).toContain('4 dagdelen per week')
    expect(tekst).toContain('Een dagdeel is 4 uur.')
    expect(tekst).toContain('Voor dagbesteding is er geen vaste lijst met aantallen.')
    expect(tekst).toContain('Met 4 dagdelen heeft uw dochter 2 dagen vrij')
    expect(tekst).toContain('geen einddatum')
    expect(tekst).toContain('U vroeg iets anders')
    expect(tekst).toContain('Eerst kreeg u 3 uur per week. U krijgt nu niet minder.')
  })

  test('nights: the number, what an etmaal is, and no word that it is not less when it is counted otherwise', () => {
    const tekst = tekstVan({
      ...TOEGEKEND,
      voorzieningen: [{ ...LOGEREN_ZONDER_AANTAL, omvang: { aantal: 24, eenheid: 'etmaal', per: 'jaar' } }],
      vorigeHulp: { omvang: { minuten: minuten(240), per: 'week' } },
    })
    expect(tekst).toContain('U krijgt logeren, 24 etmalen per jaar.')
    expect(tekst).toContain('Een etmaal is een dag en een nacht: 24 uur.')
    expect(tekst).toContain('De aanbieder mag niet minder hulp geven')
    expect(tekst).toContain('Uw nieuwe hulp tellen wij anders.')
    expect(tekst).not.toContain('niet minder.')
  })

  test('an aid: the thing by its name, and what exactly comes', () => {
    const tekst = tekstVan({
      ...TOEGEKEND,
      voorzieningen: [
        {
          ...LOGEREN_ZONDER_AANTAL,
          naam: 'een scootmobiel',
          soort: 'middel',
          omvang: { aantal: 1, eenheid: 'stuk', per: 'totaal' },
          beschrijving: 'een scootmobiel met een houder voor uw stok',
        },
      ],
    })
    expect(tekst).toContain('U krijgt een scootmobiel.')
    expect(tekst).toContain('Dit krijgt u precies: een scootmobiel met een houder voor uw stok.')
    expect(tekst).not.toMatch(/stuks? in totaal/)
  })
})

describe('a decision that refuses', () => {
  const tekst = tekstVan(AFGEWEZEN)

  test('says so first, gives the reason about this person, and what does help', () => {
    expect(tekst).toContain('\nU krijgt geen scootmobiel van de gemeente\n')
    const uitkomst = beschikkingBrief(AFGEWEZEN)
    expect(uitkomst.ok && uitkomst.value.inHetKort.slice(0, 2)).toEqual([
      'U krijgt geen scootmobiel van de gemeente.',
      'Met uw elektrische fiets komt u overal waar u heen wilt.',
    ])
    expect(tekst).toContain('Wat kan wel?')
    expect(tekst).toContain('Wij hebben bekeken of wij voor u een uitzondering moeten maken.')
    expect(tekst).toContain('De heer B. de Vries, uw zoon en gemachtigde')
  })

  test('speaks of no contribution, hours or provider', () => {
    expect(tekst).not.toMatch(/eigen bijdrage|zorg in natura|aanbieder mag/)
  })
})

describe('never a half letter', () => {
  test.each(['mandaat', 'bezwaar', 'eigenBijdrage', 'contact', 'clientondersteuning'] as const)(
    'without %s it is refused by name',
    (veld) => {
      expect(ontbreekt(zonder(TOEGEKEND, veld))).toEqual([veld])
    },
  )

  test.each(['kernReden', 'hardheid'] as const)('a refusal without %s is refused', (veld) => {
    expect(ontbreekt(zonder(AFGEWEZEN, veld))).toEqual([veld])
  })

  test.each<[string, BeschikkingGegevens]>([
    ['motivering', { ...TOEGEKEND, motivering: [{ kop: 'Leeg', zinnen: [{ tekst: ' ' }] }] }],
    ['grondslagen', { ...TOEGEKEND, grondslagen: [] }],
    ['mandaat', { ...TOEGEKEND, mandaat: { naam: 'M. Yilmaz', functie: 'teamleider', besluit: '' } }],
    ['voorzieningen', { ...TOEGEKEND, voorzieningen: [] }],
    ['voorzieningen', { ...AFGEWEZEN, voorzieningen: [HUISHOUDEN] }],
    ['bezwaar.totEnMet', { ...TOEGEKEND, bezwaar: { totEnMet: '2026-11-23', adres: ['Postbus 100'] } }],
    ['voorziening.activiteiten', met({ activiteiten: [{ naam: 'stofzuigen', frequentie: '' }] })],
    ['voorziening.omvang', met({ omvang: { minuten: minuten(0), per: 'week' }, nodig: [], opgelost: [] })],
    ['voorziening.totEnMet', met({ totEnMet: '2026-11-30' })],
    ['voorziening.pgb', met({ vorm: 'pgb' })],
    ['voorziening.nodig', met({ omvang: { minuten: minuten(11_700), per: 'jaar' } })],
    ['voorziening.omvang', { ...TOEGEKEND, voorzieningen: [LOGEREN_ZONDER_AANTAL] }],
    [
      'voorziening.omvang',
      {
        ...TOEGEKEND,
        voorzieningen: [{ ...LOGEREN_ZONDER_AANTAL, omvang: { aantal: 24, eenheid: 'rit', per: 'jaar' } }],
      },
    ],
    [
      'adviezen',
      {
        ...TOEGEKEND,
        adviezen: TOEGEKEND.adviezen?.map((een) => ({ ...een, bekend: 'niet' as const })) ?? [],
      },
    ],
    [
      'adviezen',
      { ...TOEGEKEND, adviezen: TOEGEKEND.adviezen?.map((een) => ({ ...een, gevolgd: false })) ?? [] },
    ],
  ])('%s', (veld, gegevens) => {
    expect(ontbreekt(gegevens)).toEqual([veld])
  })

  test('a service without its extent in time (CRVB:2019:3364)', () => {
    const { omvang: _, ...rest } = HUISHOUDEN
    expect(ontbreekt({ ...TOEGEKEND, voorzieningen: [rest] })).toEqual(['voorziening.omvang'])
    const { omvang: __, ...middel } = { ...HUISHOUDEN, soort: 'middel' as const, naam: 'een scootmobiel' }
    expect(tekstVan({ ...TOEGEKEND, voorzieningen: [middel] })).toContain('U krijgt een scootmobiel')
  })

  test('a difference for money is no difference (2.3.5 lid 3)', () => {
    const verschil = [
      { naam: 'lagere kosten', minuten: -60, per: 'jaar' as const, reden: 'Het budget is op.' },
    ]
    expect(ontbreekt(met({ verschil, omvang: { minuten: minuten(11_700), per: 'jaar' } }))).toEqual([
      'voorziening.verschil',
    ])
  })

  test('less than before needs what changed and a transition', () => {
    const vorigeHulp = { omvang: { minuten: minuten(240), per: 'week' as const } }
    expect(ontbreekt({ ...TOEGEKEND, vorigeHulp })).toEqual([
      'vorigeHulp.waaromMinder',
      'vorigeHulp.overgang',
    ])
  })

  test('everything that is missing is named at once, with a sentence and where it says so', () => {
    const uitkomst = beschikkingBrief(zonder(zonder(TOEGEKEND, 'mandaat'), 'bezwaar'))
    expect(uitkomst).toMatchObject({
      ok: false,
      refusal: {
        code: 'BRIEF_ONVOLLEDIG',
        data: {
          ontbreekt: [
            { veld: 'mandaat', grondslag: expect.stringContaining('2.6.3') },
            { veld: 'bezwaar', grondslag: 'artikel 3:45 Awb' },
          ],
        },
      },
    })
  })
})

describe('an exception to the own rules', () => {
  const clausule = { tekst: 'Past een regel niet? Dan wijken wij af.', waar: 'artikel 20 van de verordening' }
  const metHardheid = (toegepast: boolean) => {
    const zinnen = [{ tekst: 'U slaapt slecht door de drukte in huis.' }]
    const outcome = beschikkingBrief({ ...TOEGEKEND, hardheid: { toegepast, zinnen, clausule } })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.value
  }

  test('names the clause in its own words and its article, in plain Dutch', () => {
    const tekst = briefTekst(metHardheid(true))
    expect(tekst).toContain('Wij hebben voor u een uitzondering gemaakt op onze regels.')
    expect(tekst).toContain(
      'Dat kan door deze regel van de gemeente: “Past een regel niet? Dan wijken wij af.” Die regel staat in artikel 20 van de verordening.',
    )
    expect(leesbaarheid(briefZinnen(metHardheid(true))).hints).toEqual([])
  })

  test('that was not made names no clause', () => {
    expect(briefTekst(metHardheid(false))).not.toContain('artikel 20')
  })
})

test('less than before is the news: it stands in the title and on top, and as much as before does not', () => {
  const eerst = (aantal: number) => ({
    vorigeHulp: {
      omvang: { minuten: minuten(aantal), per: 'week' as const },
      waaromMinder: [{ tekst: 'U doet de was nu zelf.' }],
      overgang: [{ tekst: 'U houdt uw oude hulp tot en met 1 maart 2027.' }],
    },
  })
  const brief = (aantal: number) => {
    const outcome = beschikkingBrief({ ...TOEGEKEND, ...eerst(aantal) })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.value
  }
  expect(brief(1000).titel).toBe('U krijgt minder hulp bij het huishouden dan eerst')
  expect(brief(1000).inHetKort[0]).toContain(
    'Dat is minder dan eerst: toen kreeg u 16 uur en 40 minuten per week.',
  )
  expect(brief(1).titel).toBe('U krijgt hulp bij het huishouden')
  expect(brief(1).inHetKort.join(' ')).not.toContain('minder dan eerst')
})
