import { describe, expect, test } from 'vitest'
import { perJaar, minuten as telMinuten } from '../../basis/minuten.ts'
import { deel, invoer, kader, rij } from '../../testing/proefkader.ts'
import type { Beleid } from './beleid.ts'
import { bereken } from './bereken.ts'
import type { Normrij } from './normenkader.ts'
import { regelsVanKader } from './regels-van-kader.ts'
import type { Feiten } from './rekeninvoer.ts'
import { inPeriode, trekAf } from './trek-af.ts'
import { naastTotaal } from './waarschuwingen.ts'

describe('policy that does not let something count', () => {
  const GROOT = kader({
    onderdelen: [
      deel('schoon-en-leefbaar-huis', [
        rij('basis', { feit: 'altijd' }),
        rij('kamers', { feit: 'kamersInGebruik' }),
        rij('extra kamer', { feit: 'extraKamersInGebruik' }, { minuten: 10 }),
        rij('lege kamer', { feit: 'extraKamersNietInGebruik' }),
        rij('trap', { feit: 'trap' }),
        rij('groot', { feit: 'grotereWoning' }),
        rij('klein', { feit: 'kleineGelijkvloerseWoning' }),
        rij('allergie', { feit: 'allergieCopd' }),
        rij('vuil', { feit: 'extraVervuiling' }),
      ]),
    ],
  })
  const ALLES: Feiten = {
    woning: { kamersInGebruik: 3, extraKamersNietInGebruik: 1, trap: true, soort: 'groter' },
    allergieCopd: true,
    extraVervuiling: true,
  }
  const reken = (teltNiet: NonNullable<Beleid['teltNiet']>, feiten: Feiten = ALLES) => {
    const { regels, onbekend } = regelsVanKader(GROOT, { ...invoer({ feiten }), beleid: { teltNiet } })
    return {
      namen: regels.map(({ onderdeel }) => onderdeel),
      gezegd: onbekend.filter((zin) => zin.startsWith('Het beleid laat')),
    }
  }

  test('nothing left out', () => {
    expect(reken([])).toEqual({
      namen: ['basis', 'kamers', 'lege kamer', 'trap', 'groot', 'allergie', 'vuil'],
      gezegd: [],
    })
  })

  test('the size of the dwelling: every row of it, told with its minutes', () => {
    expect(reken(['woninggrootte'])).toEqual({
      namen: ['basis', 'allergie', 'vuil'],
      gezegd: [
        'Het beleid laat dit niet meetellen, maar proef kent het wel: kamers (60 minuten); lege kamer (60 minuten); trap (60 minuten); groot (60 minuten). Het onderzoek onder het kader draagt deze lagere uitkomst niet (ECLI:NL:CRVB:2018:3835). Vraag bij deze inwoner wat werkelijk nodig is.',
      ],
    })
    expect(
      reken(['woninggrootte'], { woning: { extraKamersInGebruik: 1, soort: 'klein-gelijkvloers' } }).namen,
    ).toEqual(['basis'])
  })

  test('an allergy', () => {
    const { namen, gezegd } = reken(['allergie'])
    expect(namen).toEqual(['basis', 'kamers', 'lege kamer', 'trap', 'groot', 'vuil'])
    expect(gezegd).toEqual([expect.stringContaining('kent het wel: allergie (60 minuten).')])
  })

  test('pets: no row is left out, and extra dirt asks where it comes from', () => {
    expect(reken(['huisdieren'])).toEqual({
      namen: ['basis', 'kamers', 'lege kamer', 'trap', 'groot', 'allergie', 'vuil'],
      gezegd: [
        'Het beleid laat huisdieren niet meetellen. Er komt extra vuil: vraag waardoor. Alleen vuil van een huisdier valt onder dit beleid, en een hulphond is geen huisdier.',
      ],
    })
    expect(reken(['huisdieren'], {}).gezegd).toEqual([])
    expect(reken(['huisdieren'], { extraVervuiling: false }).gezegd).toEqual([])
    expect(reken(['allergie', 'huisdieren']).gezegd).toHaveLength(2)
  })
})

describe('how sure a figure is', () => {
  const met = (...anders: readonly Partial<Normrij>[]) =>
    kader({
      onderdelen: [
        deel('schoon-en-leefbaar-huis', [
          rij('basis', { feit: 'altijd' }),
          ...anders.map((een, i) => rij(`rij ${i + 1}`, { feit: 'altijd' }, een)),
        ]),
      ],
    })
  const gezegd = (eigen: ReturnType<typeof kader>, ookOnzeker?: boolean) => {
    const uitkomst = regelsVanKader(eigen, { ...invoer({ feiten: {} }), ookOnzeker })
    return {
      regels: uitkomst.regels.length,
      zinnen: uitkomst.onbekend.filter((zin) => zin.startsWith('Deze getallen')),
    }
  }
  const NAKIJKEN = 'Laat iemand ze nakijken voor zij een besluit dragen.'

  test('read and sure: nothing to say', () => {
    expect(gezegd(met({}, { vertrouwen: 'hoog' }))).toEqual({ regels: 3, zinnen: [] })
  })

  test('known and not read, or less sure: counts, to be looked up', () => {
    expect(gezegd(met({ zekerheid: 'bekend' }, { vertrouwen: 'middel' }))).toEqual({
      regels: 3,
      zinnen: [
        `Deze getallen van proef zijn bekend, maar niet met zekerheid in het document zelf gelezen: rij 1 (60 minuten); rij 2 (60 minuten). ${NAKIJKEN}`,
      ],
    })
  })

  test('not sure: counts only when that is asked, and carries no decision', () => {
    const onzeker = met({ vertrouwen: 'laag' }, { vertrouwen: 'laag', zekerheid: 'bekend' })
    expect(gezegd(onzeker)).toEqual({
      regels: 1,
      zinnen: [
        'Deze getallen van proef zijn te onzeker en zijn niet gerekend: rij 1 (60 minuten); rij 2 (60 minuten). Met ookOnzeker tellen zij mee, maar niet voor een besluit.',
      ],
    })
    expect(gezegd(onzeker, true)).toEqual({
      regels: 3,
      zinnen: [
        'Deze getallen van proef zijn onzeker en tellen mee omdat dat is gevraagd: rij 1 (60 minuten); rij 2 (60 minuten). Zij kunnen geen besluit dragen.',
      ],
    })
  })
})

test('policy that leaves what the study took for granted, with the ruling when there is one', () => {
  const aanname = {
    schakelaar: 'opruimenEnAfwas',
    waarschuwing: 'Afwassen zat er niet in.',
    link: 'https://a.nl',
  } as const
  const eigen = kader({
    aannames: [
      { ...aanname, ecli: 'ECLI:NL:CRVB:2018:3835' },
      { ...aanname, schakelaar: 'andereFrequenties' },
    ],
  })
  const gezegd = (beleid: Beleid) =>
    regelsVanKader(eigen, { ...invoer({ feiten: {} }), beleid }).onbekend.filter((zin) =>
      zin.startsWith('Het beleid wijkt'),
    )
  const BEGIN = 'Het beleid wijkt af van waar proef van uitgaat. Afwassen zat er niet in. Bron: '
  expect(gezegd({ opruimenEnAfwas: true })).toEqual([`${BEGIN}ECLI:NL:CRVB:2018:3835, https://a.nl`])
  expect(gezegd({ andereFrequenties: true })).toEqual([`${BEGIN}https://a.nl`])
  expect(gezegd({ opruimenEnAfwas: false })).toEqual([])
})

describe('a total that was given without its lines', () => {
  const totaal = (minuten: number, per: 'week' | 'jaar' = 'week') => ({
    minuten: telMinuten(minuten),
    per,
    bron: 'de rechter',
  })

  test.each([
    ['none', naastTotaal(undefined, 1, 520), { onbekend: [], stappen: [] }],
    [
      'nothing to lay it beside',
      naastTotaal(totaal(10), 0, 0),
      {
        onbekend: [
          'Het totaal van 10 minuten per week is gegeven zonder regels (de rechter). Hoe het is opgebouwd is niet bekend, dus het is niet na te rekenen en telt niet mee.',
        ],
        stappen: [],
      },
    ],
    [
      'the same, per week',
      naastTotaal(totaal(10), 1, 520),
      {
        onbekend: [],
        stappen: ['Dit is gelijk aan het totaal van 10 minuten per week dat is gegeven (de rechter).'],
      },
    ],
    [
      'a minute more, per year',
      naastTotaal(totaal(521, 'jaar'), 1, 520),
      {
        onbekend: [
          'Het gegeven totaal van 521 minuten per jaar (de rechter) volgt niet uit deze regels: 1 minuut per jaar meer dan berekend. De bron noemt niet de regels die dat verklaren.',
        ],
        stappen: [],
      },
    ],
    [
      'a week less',
      naastTotaal(totaal(9), 1, 520),
      {
        onbekend: [
          'Het gegeven totaal van 9 minuten per week (de rechter) volgt niet uit deze regels: 52 minuten per jaar minder dan berekend. De bron noemt niet de regels die dat verklaren.',
        ],
        stappen: [],
      },
    ],
  ])('%s', (_, uitkomst, verwacht) => expect(uitkomst).toEqual(verwacht))
})

describe('what is solved otherwise', () => {
  test('an amount per year is never summed per week', () => {
    const jaar = { minuten: telMinuten(52), per: 'jaar' } as const
    expect(() => inPeriode(jaar, 'week')).toThrow('een bedrag per jaar wordt nooit per week opgeteld')
    expect(inPeriode(jaar, 'jaar')).toBe(52)
    expect(inPeriode({ minuten: telMinuten(1), per: 'week' }, 'jaar')).toBe(perJaar(telMinuten(1)))
  })

  const eigen = kader({
    onderdelen: [
      deel('schoon-en-leefbaar-huis', [
        rij('basis', { feit: 'altijd' }, { ookWel: ['gewoon werk'] }),
        rij('zolder', { feit: 'extraKamersNietInGebruik' }),
      ]),
    ],
  })
  const met = (onderdeel: string, minuten: number) => {
    const vraag = invoer({ feiten: {} })
    const { regels } = regelsVanKader(eigen, vraag)
    return trekAf(
      regels,
      [{ onderdeel, minuten: telMinuten(minuten), per: 'week', door: 'dochter', reden: 'zij wil het' }],
      'week',
      eigen,
    )
  }

  test.each([
    ['a row by another name', 'Gewoon werk', 20, 40, []],
    [
      'more than the row needs',
      'gewoon werk',
      70,
      0,
      [
        'Voor basis is meer opgelost (70 minuten per week) dan er nodig is (60). Het meerdere verlaagt geen ander onderdeel.',
      ],
    ],
    ['the whole result', 'schoon huis', 20, 40, []],
    ['an activity of it', 'stofzuigen', 20, 40, []],
    [
      'a row that does not count',
      'zolder',
      20,
      40,
      [expect.stringContaining('zolder (dochter) heeft geen eigen regel')],
    ],
    [
      'something else',
      'koken',
      20,
      60,
      ['koken (dochter) staat niet in de behoefte en is niet afgetrokken.'],
    ],
  ])('%s', (_, onderdeel, minuten, resterend, meldingen) => {
    const uitkomst = met(onderdeel, minuten)
    expect(uitkomst.perOnderdeel.map((een) => een.resterend)).toEqual([resterend])
    expect(uitkomst.meldingen).toEqual(meldingen)
  })

  test('without a set a line goes by its own name', () => {
    const { resterend, onbekend } = bereken({
      regels: [{ onderdeel: 'Zolder', minuten: telMinuten(30), per: 'week', bron: 'x' }],
      opgelost: [{ onderdeel: 'zolder', minuten: telMinuten(30), per: 'week', door: 'zoon', reden: 'x' }],
    })
    expect(resterend).toEqual({ minutenPerWeek: 0, minutenPerJaar: 0 })
    expect(onbekend).toEqual([])
  })
})
