import { describe, expect, test } from 'vitest'
import type { Besluit, Dekking, Oplossing, Vaststelling } from './invoer.ts'
import {
  behoefteMinuten,
  findAfbouw,
  isGeteld,
  meegeteld,
  nodig,
  opgelost,
  samenInTekst,
  toegekend,
} from './omvang.ts'
import { BESLUIT, besluitMet, besluitMetDienst, dossier, EERDER_VIER_UUR } from './voorbeeld-dossier.ts'

test('two amounts that are compared are told in one unit', () => {
  expect(samenInTekst(5200, 5304)).toEqual(['100 minuten per week', '102 minuten per week'])
  expect(samenInTekst(10_844, 10_816)).toEqual(['10.844 minuten per jaar', '10.816 minuten per jaar'])
  expect(samenInTekst(10_816, 10_844)).toEqual(['10.816 minuten per jaar', '10.844 minuten per jaar'])
})

describe('what is needed', () => {
  const regels = [
    { onderdeel: 'schoon huis', minuten: 120, per: 'week', bron: 'hhm-2019' },
    { onderdeel: 'de was', minuten: 60, per: 'jaar', bron: 'hhm-2019' },
  ] as const
  const totaal = { minuten: 100, per: 'week' } as const
  const contacttijd = { minuten: 10, per: 'week' } as const

  test.each([
    ['the lines, a week being 52 times a year', { regels, berekend: false }, 120 * 52 + 60],
    ['one line before a total', { regels: [regels[0]], totaal, berekend: false }, 120 * 52],
    ['the lines before a total', { regels, totaal, berekend: false }, 6300],
    ['contact time on top of the lines', { regels, contacttijd, berekend: false }, 6820],
    ['the total when there are no lines', { regels: [], totaal, berekend: false }, 5200],
    ['contact time on top of the total', { regels: [], totaal, contacttijd, berekend: false }, 5720],
    ['unknown without lines and total', { regels: [], contacttijd, berekend: true }, undefined],
  ])('%s', (_, behoefte, minuten) => {
    expect(behoefteMinuten(behoefte)).toBe(minuten)
  })

  test('all findings of step 3 together, and unknown as soon as one names no time', () => {
    const [stap3] = dossier().vaststellingen.filter(({ stap }) => stap === 3) as [Vaststelling]
    const zonderTijd = { ...stap3, behoefte: { regels: [], berekend: false } }
    expect(nodig([stap3, stap3])).toBe(2 * (6300 + 1560))
    expect(nodig([stap3, { ...stap3, behoefte: undefined }])).toBe(6300 + 1560)
    expect(nodig([stap3, zonderTijd])).toBeUndefined()
    expect(nodig([zonderTijd, stap3])).toBeUndefined()
    expect(nodig([{ ...stap3, behoefte: undefined }])).toBeUndefined()
    expect(nodig([])).toBeUndefined()
  })
})

describe('what is solved otherwise', () => {
  const vaststellingen = dossier().vaststellingen
  const [stap4] = vaststellingen.filter(({ stap }) => stap === 4) as [Vaststelling]
  const met = (...oplossingen: readonly Partial<Oplossing>[]) =>
    opgelost([
      ...vaststellingen.filter(({ stap }) => stap !== 4),
      ...oplossingen.map((anders) => ({
        ...stap4,
        oplossing: { categorie: 'mantelzorg' as const, door: 'dochter', ...anders },
      })),
    ])

  test('counts up to the need of its onderdeel and no further', () => {
    expect(met({ minuten: 20, per: 'week', onderdeel: 'de was' })).toBe(1040)
    expect(met({ minuten: 3000, per: 'jaar', onderdeel: 'De was' })).toBe(1560)
    expect(
      met(
        { minuten: 600, per: 'jaar', onderdeel: 'de was' },
        { minuten: 500, per: 'jaar', onderdeel: 'de was' },
      ),
    ).toBe(1100)
    expect(
      met(
        { minuten: 3000, per: 'jaar', onderdeel: 'de was' },
        { minuten: 300, per: 'jaar', onderdeel: 'schoon huis' },
      ),
    ).toBe(1860)
  })

  test('counts in full when it is named for no onderdeel, or for one that step 3 does not name', () => {
    expect(met({ minuten: 3000, per: 'jaar' })).toBe(3000)
    expect(met({ minuten: 100, per: 'jaar', onderdeel: 'de tuin' }, { minuten: 1, per: 'week' })).toBe(152)
  })

  test('adds the need of one onderdeel in two lines', () => {
    const [stap3] = vaststellingen.filter(({ stap }) => stap === 3) as [Vaststelling]
    const regel = { onderdeel: 'de was', minuten: 400, per: 'jaar', bron: 'hbel-2021' } as const
    const behoefte = { regels: [regel, regel], berekend: false }
    const oplossing = {
      categorie: 'mantelzorg',
      door: 'dochter',
      onderdeel: 'de was',
      minuten: 900,
      per: 'jaar',
    } as const
    expect(
      opgelost([
        { ...stap3, behoefte },
        { ...stap4, oplossing },
      ]),
    ).toBe(800)
  })

  test('is nothing without step 4, and unknown when one names no time', () => {
    expect(met()).toBe(0)
    expect(met({ minuten: 100, per: 'jaar' }, {})).toBeUndefined()
    expect(met({ minuten: 100 })).toBeUndefined()
    expect(met({ per: 'jaar' })).toBeUndefined()
  })

  test.each([
    [undefined, false],
    [0, false],
    [1, true],
  ])('%s minutes: counts %s', (minuten, telt) => {
    expect(isGeteld({ categorie: 'mantelzorg', door: 'dochter', minuten })).toBe(telt)
  })
})

describe('what is granted', () => {
  const tweede = { ...BESLUIT.voorzieningen[0]!, omvang: { minuten: 10, per: 'week' } } as const

  test.each([
    ['all services together', besluitMet({ voorzieningen: [...BESLUIT.voorzieningen, tweede] }), 6820],
    ['a service without time does not count', besluitMetDienst({ omvang: undefined }), undefined],
    ['no minutes is no time', besluitMetDienst({ omvang: { minuten: 0, per: 'week' } }), undefined],
    ['a refusal', besluitMet({ beslissing: 'afgewezen' }), 0],
    ['a withdrawal', besluitMet({ beslissing: 'ingetrokken' }), 0],
  ])('%s', (_, besluit, minuten) => {
    expect(toegekend(besluit)).toBe(minuten)
  })

  test('is less than before from one minute on, and says how much is lost', () => {
    const besluit = besluitMetDienst({ omvang: { minuten: 180, per: 'week' } })
    expect(findAfbouw({ besluit, eerder: EERDER_VIER_UUR })).toEqual({
      besluit,
      eerder: EERDER_VIER_UUR,
      vermindering: 0.25,
    })
    const gelijk = besluitMetDienst({ omvang: EERDER_VIER_UUR.omvang })
    expect(findAfbouw({ besluit: gelijk, eerder: EERDER_VIER_UUR })).toBeUndefined()
    const onbekend = besluitMetDienst({ omvang: undefined })
    expect(findAfbouw({ besluit: onbekend, eerder: EERDER_VIER_UUR })).toBeUndefined()
    expect(findAfbouw({ besluit, eerder: { plaats: 'feit 1' } })).toBeUndefined()
    expect(findAfbouw({ besluit })).toBeUndefined()
    expect(findAfbouw({ eerder: EERDER_VIER_UUR })).toBeUndefined()
  })

  test('is all lost when it is withdrawn, also when nobody knows how much there was', () => {
    const besluit = besluitMet({ beslissing: 'ingetrokken' })
    expect(findAfbouw({ besluit })).toEqual({ besluit, vermindering: 1 })
    expect(findAfbouw({ besluit, eerder: EERDER_VIER_UUR })?.eerder).toBe(EERDER_VIER_UUR)
  })
})

describe('what was counted of what step 4 looked into', () => {
  const vaststellingen = dossier().vaststellingen
  const zonderStap = (...stappen: readonly Vaststelling['stap'][]) =>
    vaststellingen.filter(({ stap }) => !stappen.includes(stap))
  const [stap4] = vaststellingen.filter(({ stap }) => stap === 4) as [Vaststelling]
  const hulp = (anders: Partial<Oplossing>): Vaststelling => ({
    ...stap4,
    oplossing: { categorie: 'sociaal netwerk', door: 'buurvrouw', ...anders },
  })
  const ONBEKEND = hulp({})
  const jaar = (minuten: number) => besluitMetDienst({ omvang: { minuten, per: 'jaar' } })
  const ZONDER_TIJD = besluitMetDienst({ omvang: undefined })
  const van = (
    stappen: readonly Vaststelling[],
    besluit: Besluit | undefined,
    dekking: Dekking = 'volledig',
  ) => meegeteld({ vaststellingen: stappen, besluit, dekking }, 'sociaal netwerk').length

  test.each<[string, readonly Vaststelling[], Besluit | undefined, number, Dekking?]>([
    ['with a time', [...zonderStap(4), hulp({ minuten: 60, per: 'week' })], jaar(7860), 1],
    ['with no time at all: nothing was', [...zonderStap(4), hulp({ minuten: 0, per: 'week' })], jaar(100), 0],
    ['without a time, and the whole need is given', [...zonderStap(4), ONBEKEND], jaar(7860), 0],
    ['without a time, and a minute less is given', [...zonderStap(4), ONBEKEND], jaar(7859), 1],
    [
      'without a time, and all is given but what someone else does',
      [...vaststellingen, ONBEKEND],
      jaar(6300),
      0,
    ],
    ['without a time, and a minute less than that', [...vaststellingen, ONBEKEND], jaar(6299), 1],
    ['nothing is decided yet', [...zonderStap(4), ONBEKEND], undefined, 1],
    ['nothing is given', [...zonderStap(4), ONBEKEND], besluitMet({ beslissing: 'afgewezen' }), 1],
    ['what is given is not in time', [...zonderStap(4), ONBEKEND], ZONDER_TIJD, 1],
    ['what is needed is not in time', [...zonderStap(3, 4), ONBEKEND], jaar(7860), 1],
    ['neither is in time, and it is a grant', [...zonderStap(3, 4), ONBEKEND], ZONDER_TIJD, 0],
    ['the same in a part of a dossier', [...zonderStap(3, 4), ONBEKEND], ZONDER_TIJD, 1, 'deels'],
    [
      'the same in a grant of a part',
      [...zonderStap(3, 4), ONBEKEND],
      { ...ZONDER_TIJD, beslissing: 'deels toegekend' },
      1,
    ],
    [
      'of another kind',
      [...zonderStap(4), hulp({ categorie: 'mantelzorg', minuten: 60, per: 'week' })],
      jaar(100),
      0,
    ],
  ])('%s', (_naam, stappen, besluit, aantal, dekking) => {
    expect(van(stappen, besluit, dekking)).toBe(aantal)
  })
})
