import { describe, expect, test } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { kader } from '../../testing/proefkader.ts'
import { bereken } from './bereken.ts'
import { berekeningSchema } from './normen-antwoord.ts'
import { leesRekeninvoer } from './normen-bestand.ts'
import type { Normenkader } from './normenkader.ts'
import type { Rekeninvoer } from './rekeninvoer.ts'

type Line = readonly [onderdeel: string, minuten: number, per?: 'week' | 'jaar']

const regels = (ecli: string, lines: readonly Line[]) =>
  lines.map(([onderdeel, aantal, per]) => ({
    onderdeel,
    minuten: minuten(aantal),
    per: per ?? 'week',
    bron: ecli,
  }))

const opgelost = (onderdeel: string, aantal: number, per: 'week' | 'jaar') => ({
  onderdeel,
  minuten: minuten(aantal),
  per,
  door: 'dochter',
  reden: 'zij doet dit elke week',
})

describe('HBEL 2021 from facts', () => {
  test.each<[string, NonNullable<Rekeninvoer['feiten']>, number]>([
    ['an average household', {}, 108],
    ['some extra', { extraInzet: 'enig' }, 134],
    ['much extra', { extraInzet: 'veel' }, 160],
    ['a larger household', { extraHuishouden: true }, 134],
    ['two extra rooms in use', { woning: { extraKamersInGebruik: 2 } }, 140],
    ['three rooms not in use', { woning: { extraKamersNietInGebruik: 3 } }, 120],
    [
      'all of it',
      {
        extraInzet: 'veel',
        extraHuishouden: true,
        woning: { extraKamersInGebruik: 1, extraKamersNietInGebruik: 1 },
      },
      206,
    ],
  ])('%s', (_, feiten, uren) => {
    const uitkomst = bereken({ kader: 'hbel-2021', feiten })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: uren * 60 })
    expect(uitkomst.urenPerJaar).toBe(uren)
    expect(uitkomst.minutenPerWeek).toBe(Math.ceil((uren * 60) / 52))
  })

  test('108 hours a year is shown as 125 minutes a week, and is not counted back to 6.500', () => {
    const uitkomst = bereken({ kader: 'hbel-2021' })
    expect(uitkomst).toMatchObject({ minutenPerWeek: 125, nodig: { minutenPerJaar: 6480 } })
  })

  test('what the set does not say is not counted, and named', () => {
    const plain = bereken({ kader: 'hbel-2021', feiten: {} })
    const uitkomst = bereken({
      kader: 'hbel-2021',
      feiten: {
        huishouden: { personen: 4, kinderen: [10, 8] },
        woning: { kamersInGebruik: 5, trap: true },
        extraVervuiling: true,
        was: { lichteWas: true },
        onderdelen: ['schoon huis', 'wasverzorging', 'boodschappen'],
      },
    })
    expect(uitkomst.nodig).toEqual(plain.nodig)
    for (const woorden of [
      '4 personen',
      '2 kinderen (leeftijd 8, 10)',
      '5 kamers',
      '1 trap',
      'Er is sprake van extra vervuiling',
      'lichte was',
      'tijd voor de was',
      'geen tijd voor boodschappen',
    ]) {
      expect(
        uitkomst.onbekend.some((tekst) => tekst.includes(woorden)),
        woorden,
      ).toBe(true)
    }
  })

  test('an ordinary household raises no questions but the gaps of the set itself', () => {
    const uitkomst = bereken({
      kader: 'hbel-2021',
      peildatum: '2024-05-01',
      feiten: {
        huishouden: { personen: 1, kinderen: [] },
        woning: { trap: false, extraKamersInGebruik: 0 },
        extraVervuiling: false,
      },
    })
    expect(uitkomst.onbekend).toHaveLength(1)
    expect(uitkomst.onbekend[0]).toContain('per activiteit')
  })

  test('the deduction for own abilities is no part of the need; the steps say that it belongs in step 4', () => {
    const { stappen } = bereken({ kader: 'hbel-2021' })
    expect(stappen.find((stap) => stap.includes('1.380'))).toMatch(/niet gebruikt.*stap 4/)
  })

  test('asked for another onderdeel only: no time, and it says so', () => {
    const uitkomst = bereken({
      kader: 'hbel-2021',
      feiten: { onderdelen: ['boodschappen'], extraInzet: 'enig' },
    })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 0 })
    expect(uitkomst.onbekend.join(' ')).toContain(
      'Niet gerekend omdat het onderdeel niet is gevraagd: enige extra inzet',
    )
  })

  test('a day before the set existed is told', () => {
    expect(bereken({ kader: 'hbel-2021', peildatum: '2020-12-31' }).onbekend[0]).toContain(
      'gold hbel-2021 voor zover bekend nog niet',
    )
    expect(bereken({ kader: 'hbel-2021', peildatum: '2021-01-01' }).onbekend.join()).not.toContain('gold')
  })
})

describe('given lines beside a set', () => {
  const feiten = { extraInzet: 'enig' } as const

  test('a line for what the set does not have is added', () => {
    const uitkomst = bereken({
      kader: 'hbel-2021',
      feiten,
      regels: regels('advies', [['wasverzorging', 21]]),
    })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 8040 + 1092 })
  })

  test('a line for work of the same result counts beside the set, with a warning that it may count twice', () => {
    const uitkomst = bereken({ kader: 'hbel-2021', feiten, regels: regels('advies', [['stofzuigen', 10]]) })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 8040 + 520 })
    expect(uitkomst.onbekend.join(' ')).toContain(
      'stofzuigen is opgegeven en telt naast de tijd van hbel-2021',
    )
  })

  test('a line by the name of a row takes its place, so that it does not count twice', () => {
    const uitkomst = bereken({ kader: 'hbel-2021', feiten, regels: regels('advies', [['basisnorm', 120]]) })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 6240 + 1560 })
    expect(uitkomst.stappen.join(' ')).toContain(
      'basis schoon en leefbaar huis van hbel-2021 is niet gerekend',
    )
  })

  test('a name that is both a row and a result means the row', () => {
    const uitkomst = bereken({
      kader: 'kpmg-hhm-utrecht-2016',
      feiten: { beperkingenPartner: true },
      regels: regels('advies', [['basisvoorziening schoon huis', 120]]),
    })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 6240 + 1560 })
  })

  test('a line for the whole result takes the place of all its rows', () => {
    const uitkomst = bereken({
      kader: 'hbel-2021',
      feiten,
      regels: regels('ECLI:NL:CRVB:2025:601', [['schoon en leefbaar huis', 153]]),
    })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 153 * 52 })
  })
})

describe('step 4: solved otherwise', () => {
  test('what is solved for an activity lowers the result it belongs to', () => {
    const uitkomst = bereken({ kader: 'hbel-2021', opgelost: [opgelost('ramen wassen', 30, 'week')] })
    expect(uitkomst).toMatchObject({
      nodig: { minutenPerJaar: 6480 },
      opgelost: { minutenPerJaar: 1560 },
      resterend: { minutenPerJaar: 4920 },
      minutenPerWeek: 95,
      urenPerJaar: 82,
      perOnderdeel: [{ onderdeel: 'schoon en leefbaar huis', nodig: 6480, opgelost: 1560, resterend: 4920 }],
    })
  })

  test('all in weeks stays in weeks', () => {
    const uitkomst = bereken({
      regels: regels('consulent', [
        ['schoonmaak', 120],
        ['was', 60],
      ]),
      opgelost: [opgelost('was', 60, 'week')],
    })
    expect(uitkomst.resterend).toEqual({ minutenPerWeek: 120, minutenPerJaar: 6240 })
  })

  test('more solved than needed is told, and does not lower anything else', () => {
    const uitkomst = bereken({
      regels: regels('consulent', [
        ['schoonmaak', 120],
        ['was', 60],
      ]),
      opgelost: [opgelost('wasverzorging', 90, 'week')],
    })
    expect(uitkomst.resterend.minutenPerWeek).toBe(120)
    expect(uitkomst.onbekend.join(' ')).toContain('meer opgelost (90 minuten per week) dan er nodig is (60)')
  })

  test('what is not in the need is not deducted, and told', () => {
    const uitkomst = bereken({ kader: 'hbel-2021', opgelost: [opgelost('boodschappen', 60, 'week')] })
    expect(uitkomst.resterend).toEqual(uitkomst.nodig)
    expect(uitkomst.onbekend.join(' ')).toContain('boodschappen (dochter) staat niet in de behoefte')
  })

  test('what is solved for a row that does not count lowers its result, and is told', () => {
    const vraag = { kader: 'hbel-2021' as const, opgelost: [opgelost('extra kamer in gebruik', 960, 'jaar')] }
    const melding =
      'extra kamer in gebruik (dochter) heeft geen eigen regel in de behoefte en is van heel schoon en leefbaar huis afgetrokken. Ga na of dit werk in die tijd zit; zo niet, haal het weg.'
    const zonder = bereken(vraag)
    expect(zonder.opgelost).toEqual({ minutenPerJaar: 960 })
    expect(zonder.onbekend).toContain(melding)
    const met = bereken({ ...vraag, feiten: { woning: { extraKamersInGebruik: 1 } } })
    expect(met.opgelost).toEqual({ minutenPerJaar: 960 })
    expect(met.onbekend).not.toContain(melding)
    const heel = bereken({ ...vraag, opgelost: [opgelost('schoon huis', 960, 'jaar')] })
    expect(heel.onbekend).not.toContain(melding)
  })

  test('a solution for one line does not reach the other lines of the result', () => {
    const uitkomst = bereken({
      regels: regels('consulent', [
        ['strijken', 30],
        ['de was', 30],
      ]),
      opgelost: [opgelost('strijken', 45, 'week')],
    })
    expect(uitkomst.resterend.minutenPerWeek).toBe(30)
  })
})

test('each figure of the answer can be followed: set, version, row, source, sum and rounding', () => {
  const { stappen, regels: lines } = bereken({
    kader: 'hbel-2021',
    feiten: { woning: { extraKamersInGebruik: 2 } },
  })
  expect(lines[1]).toMatchObject({
    aantal: 2,
    perStuk: 960,
    minuten: 1920,
    norm: {
      kader: 'hbel-2021',
      naam: 'Normenkader huishoudelijke hulp HBEL',
      versie: '2021',
      rij: 'extra-kamer-in-gebruik',
    },
  })
  const text = stappen.join('\n')
  for (const deel of [
    '2 × 960 = 1.920',
    'rij extra-kamer-in-gebruik',
    'https://',
    '6.480 + 1.920 = 8.400',
    '162 minuten per week, 140 uur per jaar',
  ]) {
    expect(text).toContain(deel)
  }
})

test('the steps, word for word', () => {
  const regels = [
    { onderdeel: 'strijken', minuten: minuten(30), per: 'week' as const, bron: 'de rechter' },
    { onderdeel: 'koken', minuten: minuten(520), per: 'jaar' as const, bron: 'de adviseur' },
  ]
  const alleen = bereken({ id: 'zaak 1', regels, opgelost: [opgelost('strijken', 10, 'week')] })
  expect(alleen.id).toBe('zaak 1')
  expect(alleen).not.toHaveProperty('kader')
  expect(alleen).not.toHaveProperty('activiteiten')
  expect(alleen.stappen).toEqual([
    'Er is geen normenkader gebruikt; de regels zijn opgegeven.',
    'strijken: 30 minuten per week × 52 = 1.560 per jaar (opgegeven: de rechter).',
    'koken: 520 minuten per jaar (opgegeven: de adviseur).',
    'Nodig: 1.560 + 520 = 2.080 minuten per jaar.',
    'Anders opgelost, strijken: 10 minuten per week × 52 = 520 per jaar, door dochter; reden: zij doet dit elke week.',
    'Resterend: 2.080 − 520 = 1.560 minuten per jaar.',
    'Om te tonen, naar boven afgerond: 30 minuten per week, 26 uur per jaar. Met een afgerond getal wordt niet verder gerekend.',
  ])
  const een = bereken({ regels: [regels[0]!] })
  expect(een).not.toHaveProperty('id')
  expect(een.stappen.slice(1, 3)).toEqual([
    'strijken: 30 minuten per week (opgegeven: de rechter).',
    'Nodig: 30 minuten per week.',
  ])
})

test('facts without a set are told, and only the lines count', () => {
  const regel = { onderdeel: 'koken', minuten: minuten(30), per: 'week' as const, bron: 'x' }
  const { regels, onbekend } = bereken({ regels: [regel], feiten: { woning: { trap: true } } })
  expect(regels).toHaveLength(1)
  expect(onbekend).toEqual([
    'Er is geen kader genoemd: uit de feiten is niets gerekend, alleen de opgegeven regels tellen.',
  ])
  expect(bereken({ regels: [regel], feiten: {} }).onbekend).toEqual([])
})

test('the pedigree of the set goes along, with its study and what courts said, where there are', () => {
  const van = (id: 'hhm-2019' | 'utrecht-2015' | 'hbel-2021') => bereken({ kader: id, feiten: {} }).kader
  expect(van('utrecht-2015')?.verworpen?.[0]?.ecli).toMatch(/^ECLI:NL:/)
  expect(van('hhm-2019')).not.toHaveProperty('verworpen')
  const eigen = (anders: Partial<Normenkader>) => bereken({ eigenKader: kader(anders), feiten: {} }).kader
  expect(eigen({ onderzoek: 'Verzonnen onderzoek.' })?.onderzoek).toBe('Verzonnen onderzoek.')
  expect(eigen({})).not.toHaveProperty('onderzoek')
})

test('the answer has the form that is published', () => {
  for (const feiten of [{}, { extraInzet: 'veel' as const, woning: { extraKamersInGebruik: 3 } }]) {
    const uitkomst = bereken({
      id: 'x',
      kader: 'hbel-2021',
      feiten,
      opgelost: [opgelost('stofzuigen', 5, 'week')],
    })
    expect(berekeningSchema.parse(JSON.parse(JSON.stringify(uitkomst)))).toEqual(uitkomst)
  }
})

test('a set with week norms, tiers and children needs no new code', () => {
  const bron = 'https://example.org/kader'
  const rij = (
    naam: string,
    telt: Normenkader['onderdelen'][number]['rijen'][number]['telt'],
    aantal: number,
  ) => ({ rij: naam, naam, telt, minuten: aantal, bron, zekerheid: 'bekend' }) as const
  const kader: Normenkader = {
    id: 'proef',
    naam: 'Proef',
    versie: '1',
    opsteller: 'niemand',
    jaar: 2000,
    geldigVan: null,
    geldigTotEnMet: '2005-12-31',
    geldigheidToelichting: 'Verzonnen.',
    onafhankelijk: false,
    onafhankelijkToelichting: 'Verzonnen.',
    passendBij: [],
    periode: 'week',
    getoetst: [],
    bronnen: [bron],
    onderdelen: [
      {
        onderdeel: 'schoon-en-leefbaar-huis',
        rijen: [
          rij('een persoon', { feit: 'personen', van: 1, totEnMet: 1 }, 60),
          rij('meer personen', { feit: 'personen', van: 2 }, 90),
          rij('jonge kinderen', { feit: 'kinderen', jongerDan: 12 }, 30),
          rij('trap', { feit: 'trap', perStuk: true }, 30),
        ],
        activiteiten: [],
        leemten: [],
      },
      {
        onderdeel: 'wasverzorging',
        rijen: [rij('per kind', { feit: 'kinderen', jongerDan: 16, perStuk: true }, 30)],
        activiteiten: [],
        leemten: [],
      },
    ],
    hoortBijStap4: [],
  }
  const reken = (huishouden: { personen: number; kinderen: number[] }, trap: number) =>
    bereken({ eigenKader: kader, peildatum: '2006-01-01', feiten: { huishouden, woning: { trap } } })
  expect(reken({ personen: 1, kinderen: [] }, 0).nodig.minutenPerWeek).toBe(60)
  expect(reken({ personen: 4, kinderen: [11, 12, 16] }, 2).nodig.minutenPerWeek).toBe(90 + 30 + 60 + 60)
  expect(reken({ personen: 1, kinderen: [] }, 0).onbekend[0]).toContain('gold proef niet meer')
})

test('an unknown set is a fault in a call, and bad input in a file', () => {
  expect(() => bereken({ kader: 'niets' })).toThrow('geen kader: niets')
  expect(leesRekeninvoer({ kader: 'niets' }).ok).toBe(false)
})
