import { describe, expect, test } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { foutInEenZin } from '../../basis/schema-fouten.ts'
import { type Berekening, bereken } from './bereken.ts'
import { GEMEENTELIJKE_KADERS } from './gemeentelijke-normen.ts'
import { findKader, KADERS, REKENKADER_IDS } from './kaders.ts'
import { berekeningSchema } from './normen-antwoord.ts'
import { leesRekeninvoer } from './normen-bestand.ts'
import type { Normenkader } from './normenkader.ts'
import { IWMO_EENHEDEN, IWMO_FREQUENTIES, VOORZIENINGEN } from './voorzieningen.ts'

const onbekend = (uitkomst: Berekening) => uitkomst.onbekend.join('\n')

function fouten(waarde: unknown): string {
  const read = leesRekeninvoer(waarde)
  return read.ok ? '' : (read.refusal.data?.fouten ?? []).map(foutInEenZin).join('\n')
}

describe('how sure a figure is', () => {
  const keerPerWeek = { boodschappen: 1 }

  test('a figure of low confidence does not count, and is named', () => {
    const uitkomst = bereken({ kader: 'hhm-2019', feiten: { keerPerWeek } })
    expect(uitkomst.nodig.minutenPerWeek).toBe(125)
    expect(onbekend(uitkomst)).toContain('te onzeker en zijn niet gerekend: boodschappen (51 minuten)')
  })

  test('unless the caller says so; then it is named as one that carries no decision', () => {
    const uitkomst = bereken({ kader: 'hhm-2019', ookOnzeker: true, feiten: { keerPerWeek } })
    expect(uitkomst.nodig.minutenPerWeek).toBe(125 + 51)
    expect(onbekend(uitkomst)).toContain('Zij kunnen geen besluit dragen')
  })

  test('a figure that was not read counts, with the advice to have it looked up', () => {
    const uitkomst = bereken({ kader: 'hhm-2019', feiten: { extraInzet: 'enig' } })
    expect(uitkomst.nodig.minutenPerWeek).toBe(155)
    expect(onbekend(uitkomst)).toMatch(
      /enige extra inzet door beperkingen \(30 minuten\)\. Laat iemand ze nakijken/,
    )
    expect(onbekend(uitkomst)).not.toContain('basis schoon en leefbaar huis (125')
    expect(onbekend(bereken({ kader: 'hbel-2021', feiten: { extraInzet: 'enig' } }))).not.toContain(
      'nakijken',
    )
  })

  test('what was read is never without a source, and what was not says so in its line', () => {
    const [regel] = bereken({ kader: 'ciz-2006', feiten: { huishouden: { personen: 1 } } }).regels
    expect(regel).toMatchObject({ zekerheid: 'bekend' })
    expect(regel?.bron).toContain('in geen bron gelezen')
  })
})

describe('heavy work by household or by dwelling (CIZ)', () => {
  const feiten = { huishouden: { personen: 1 }, woning: { soort: 'groter' } } as const

  test.each([
    ['huishouden', 60 + 90 + 60],
    ['woning', 60 + 180 + 60],
  ] as const)('by %s', (zwaarWerkNaar, verwacht) => {
    const uitkomst = bereken({ kader: 'ciz-2006', beleid: { zwaarWerkNaar }, feiten })
    expect(uitkomst.nodig.minutenPerWeek).toBe(verwacht)
    expect(onbekend(uitkomst)).not.toContain('Het beleid zegt hier niet')
  })

  test('policy that says nothing gets the household, and hears that there is a choice', () => {
    const uitkomst = bereken({ kader: 'ciz-2006', feiten })
    expect(uitkomst.nodig.minutenPerWeek).toBe(210)
    expect(onbekend(uitkomst)).toContain('Het beleid zegt hier niet welke geldt')
  })

  test('by dwelling without the dwelling: nothing for heavy work, and it says so', () => {
    const uitkomst = bereken({
      kader: 'ciz-2006',
      beleid: { zwaarWerkNaar: 'woning' },
      feiten: { huishouden: { personen: 1 } },
    })
    expect(uitkomst.nodig.minutenPerWeek).toBe(120)
    expect(onbekend(uitkomst)).toContain('Voor zwaar huishoudelijk werk is niets gerekend')
  })

  test('one task can be asked by its name; a misspelt one is refused', () => {
    const uitkomst = bereken({
      kader: 'ciz-2006',
      feiten: { ...feiten, onderdelen: ['Licht huishoudelijk werk'] },
    })
    expect(uitkomst.nodig.minutenPerWeek).toBe(60)
    expect(onbekend(uitkomst)).not.toContain('zwaar')
    expect(onbekend(uitkomst)).not.toContain('geen tijd voor')
  })
})

describe('policy that leaves what the study took for granted', () => {
  test('tidying and dishes in the policy: the Utrecht base does not carry it (CRVB:2018:3835)', () => {
    const uitkomst = bereken({
      kader: 'kpmg-hhm-utrecht-2016',
      feiten: {},
      beleid: { opruimenEnAfwas: true },
    })
    expect(uitkomst.onbekend[0]).toMatch(/wijkt af.*opruimen of afwassen.*ECLI:NL:CRVB:2018:3835/)
    expect(uitkomst.nodig.minutenPerJaar).toBe(6300)
    const gelijk = bereken({ kader: 'kpmg-hhm-utrecht-2016', feiten: {}, beleid: { opruimenEnAfwas: false } })
    expect(onbekend(gelijk)).not.toContain('wijkt af')
  })

  test.each(['andereActiviteiten', 'andereFrequenties'] as const)(
    '%s: the studies of HHM do not carry it',
    (wat) => {
      for (const kader of ['kpmg-hhm-utrecht-2016', 'hbel-2021', 'hhm-2019', 'hhm-2025']) {
        expect(bereken({ kader, beleid: { [wat]: true } }).onbekend[0], kader).toContain('wijkt af')
      }
    },
  )
})

describe('sets that do not size', () => {
  test('NEN 2075 refuses: it measures a result, and says where that was read', () => {
    const zin = fouten({ kader: 'nen2075-vsr-kms', feiten: {} })
    expect(zin).toMatch(/^kader: NEN 2075 .*meet achteraf.*geen omvang.*Bron: http/)
    expect(() => bereken({ kader: 'nen2075-vsr-kms' })).toThrow('geen omvang')
    expect(REKENKADER_IDS).not.toContain('nen2075-vsr-kms')
  })

  test.each(VOORZIENINGEN.map((een) => [een.onderdeel, een] as const))(
    '%s: no time is made up, in any set, and the unit is one of iWmo',
    (_, { onderdeel, geenNorm, eenheden, frequenties, categorie }) => {
      const naam = onderdeel.replaceAll('-', ' ')
      for (const kader of ['begeleiding-none', 'hhm-2019', 'hbel-2021']) {
        const uitkomst = bereken({ kader, feiten: { onderdelen: [naam] } })
        expect(uitkomst.nodig.minutenPerJaar).toBe(0)
        expect(uitkomst.onbekend).toContain(geenNorm)
      }
      expect(geenNorm).toContain('geen erkende openbare norm')
      expect(eenheden.every((code) => code in IWMO_EENHEDEN)).toBe(true)
      expect(frequenties.every((code) => code in IWMO_FREQUENTIES)).toBe(true)
      expect(categorie).toMatch(/^\d\d$/)
    },
  )

  test('zero never looks like an answer', () => {
    for (const kader of ['begeleiding-none', 'hhm-2025', 'ciz-2006']) {
      const uitkomst = bereken({ kader })
      expect(uitkomst.nodig.minutenPerJaar).toBe(0)
      expect(onbekend(uitkomst), kader).toContain('Dat is niet hetzelfde als geen behoefte')
    }
  })
})

describe('time per group, frequency per activity', () => {
  test('HHM 2019 names 33 activities with how often, and no minutes for any of them', () => {
    const { activiteiten = [], ...uitkomst } = bereken({ kader: 'hhm-2019', feiten: {} })
    expect(activiteiten).toHaveLength(33)
    expect(activiteiten.every((een) => een.frequentie !== null && een.minuten === null)).toBe(true)
    expect(activiteiten.find((een) => een.naam === 'bed verschonen')?.frequentie).toBe('1x per 2 weken')
    expect(onbekend({ ...uitkomst, activiteiten })).toContain('De tijd per activiteit is niet gezien')
    expect(berekeningSchema.parse({ ...uitkomst, activiteiten })).toEqual({ ...uitkomst, activiteiten })
  })

  test('no set gives minutes per activity that add up to its base', () => {
    const withMinutes = KADERS.flatMap((kader) => kader.onderdelen)
      .flatMap((deel) => deel.activiteiten)
      .filter((een) => een.minuten !== null)
    expect(withMinutes).toEqual([])
  })
})

test('a visit per two weeks and what someone does himself are shown, and not used for the need', () => {
  const stappen = bereken({ kader: 'hhm-2025' }).stappen.join('\n')
  expect(stappen).toMatch(/bezoek per twee weken.*150 minuten per twee weken in totaal\) is niet gebruikt/)
  expect(bereken({ kader: 'hhm-2019' }).stappen.join('\n')).toMatch(
    /1\.380 minuten per jaar minder\) is niet gebruikt/,
  )
})

test('classes of old decisions are bounds that follow each other, never an extent', () => {
  const klassen = findKader('ciz-2006')?.klassen ?? []
  expect(klassen.map(({ van, totEnMet }) => [van / 60, totEnMet / 60])).toEqual([
    [0, 1.9],
    [2, 3.9],
    [4, 6.9],
    [7, 9.9],
    [10, 12.9],
    [13, 15.9],
  ])
})

describe("a set of one's own, as data", () => {
  const eigen = (wijzig: Partial<Normenkader> = {}): unknown => ({
    ...structuredClone(findKader('hbel-2021')),
    id: 'eigen-2026',
    ...wijzig,
  })

  test('is used like any other', () => {
    const read = leesRekeninvoer({ eigenKader: eigen(), feiten: { extraInzet: 'enig' } })
    expect(read.ok && bereken(read.value)).toMatchObject({
      kader: { id: 'eigen-2026' },
      nodig: { minutenPerJaar: 8040 },
    })
  })

  test.each<[string, Partial<Normenkader>, string]>([
    ['no sources', { bronnen: [] }, 'er is geen bron'],
    ['no policy that it suits', { passendBij: [] }, 'passendBij'],
    [
      'two rows of one name',
      { onderdelen: (findKader('hbel-2021')?.onderdelen ?? []).flatMap((deel) => [deel, deel]) },
      "de naam 'basis' hoort bij meer dan een rij",
    ],
    [
      'an unknown part',
      { onderdelen: [{ onderdeel: 'tuin', rijen: [], activiteiten: [], leemten: ['x'] }] },
      "onbekend onderdeel 'tuin'",
    ],
    [
      'measuring without saying why it does not size',
      { doel: 'meten' },
      'een weigering hoort bij doel meten',
    ],
  ])('is refused with %s', (_, wijzig, zin) => {
    expect(fouten({ eigenKader: eigen(wijzig), feiten: {} })).toContain(zin)
  })

  test('not beside a set of ours', () => {
    expect(fouten({ kader: 'hbel-2021', eigenKader: eigen() })).toContain('niet allebei')
  })
})

test('a total without lines is laid beside the calculation and never counted', () => {
  const totaal = { minuten: minuten(125), per: 'week' as const, bron: 'een uitspraak' }
  expect(bereken({ totaal })).toMatchObject({ nodig: { minutenPerJaar: 0 } })
  expect(onbekend(bereken({ totaal }))).toContain('gegeven zonder regels (een uitspraak)')
  expect(bereken({ kader: 'hhm-2019', totaal }).stappen.join('\n')).toContain('gelijk aan het totaal van 125')
  // 108 hours a year is not 125 minutes a week: twenty minutes a year are told, not smoothed away.
  expect(onbekend(bereken({ kader: 'hbel-2021', totaal }))).toContain('20 minuten per jaar meer')
})

describe('a set that is an example', () => {
  const voorbeelden = KADERS.filter(({ voorbeeld }) => voorbeeld !== undefined)

  test('the norm of one municipality, and the tasks of one decision, are examples; a study is not', () => {
    const namen = voorbeelden.map(({ id }) => id)
    expect(namen).toEqual(
      expect.arrayContaining(['maastricht-2019', ...GEMEENTELIJKE_KADERS.map(({ id }) => id)]),
    )
    for (const kader of ['hbel-2021', 'hhm-2019', 'ciz-2006']) expect(namen).not.toContain(kader)
  })

  test.each(voorbeelden)('$id says so in its warnings and in its pedigree', ({ id, voorbeeld }) => {
    const uitkomst = bereken({ kader: id, feiten: {} })
    expect(onbekend(uitkomst)).toContain('is een voorbeeld.')
    expect(uitkomst.kader?.voorbeeld).toBe(voorbeeld)
  })

  test('another set says nothing of examples', () => {
    expect(onbekend(bereken({ kader: 'hbel-2021', feiten: {} }))).not.toContain('voorbeeld')
  })
})

test('what the source asks before a row counts is told with the row, and only then', () => {
  const feiten = { allergieCopd: true }
  expect(onbekend(bereken({ kader: 'ciz-2006', feiten }))).toMatch(
    /De tijd voor .* minuten\) telt onder een voorwaarde: er is gedaan wat kan om stof/,
  )
  expect(onbekend(bereken({ kader: 'ciz-2006', feiten: { allergieCopd: false } }))).not.toContain(
    'onder een voorwaarde',
  )
})
