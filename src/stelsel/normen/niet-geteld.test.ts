import { describe, expect, test } from 'vitest'
import {
  BASIS,
  deel,
  GEEN_TIJD_VUIL,
  invoer,
  kader,
  reken,
  rij,
  type Vraag,
} from '../../testing/proefkader.ts'
import { groepVan, regelsVanKader } from './regels-van-kader.ts'
import type { Feiten, Rekeninvoer } from './rekeninvoer.ts'

describe('what is asked', () => {
  const gevraagd = (feiten: Feiten, regels: Vraag['regels'] = []) => reken({ feiten, regels }).onbekend

  test('a result that gives no time with these facts says so, with its gaps', () => {
    expect(gevraagd({ onderdelen: ['wasverzorging'] })).toEqual([
      'Uit proef volgt met deze feiten geen tijd. Dat is niet hetzelfde als geen behoefte.',
      'Voor wasverzorging geeft proef alleen tijd bij bepaalde feiten, en die zijn niet gegeven; er is niets voor gerekend.',
      'Leemte van wasverzorging.',
    ])
  })

  test('unless its time was given', () => {
    expect(gevraagd({ onderdelen: ['wasverzorging'] }, [{ onderdeel: 'strijken', minuten: 30 }])).toEqual([])
  })

  test('the time of something else is not its time', () => {
    expect(gevraagd({ onderdelen: ['boodschappen'] }, [{ onderdeel: 'koken', minuten: 30 }])).toEqual([
      'Voor boodschappen geeft proef alleen tijd bij bepaalde feiten, en die zijn niet gegeven; er is niets voor gerekend.',
      'Leemte van boodschappen.',
    ])
  })

  test('laundry plays as soon as something is said of it', () => {
    expect(gevraagd({ was: { lichteWas: false } })).toContain('Leemte van wasverzorging.')
    expect(gevraagd({ huishouden: { personen: 1 } })).not.toContain('Leemte van wasverzorging.')
  })

  test('a set without figures tells its gaps', () => {
    const leeg = kader({ onderdelen: [deel('wasverzorging', []), deel('boodschappen', [])] })
    expect(reken({ feiten: {} }, leeg).onbekend).toEqual([
      'Uit proef volgt met deze feiten geen tijd. Dat is niet hetzelfde als geen behoefte.',
      'Leemte van wasverzorging.',
      'Leemte van boodschappen.',
    ])
  })

  test('a fact of a result that is not asked', () => {
    expect(
      gevraagd({ onderdelen: ['boodschappen'], was: { lichteWas: true }, keerPerWeek: { boodschappen: 1 } }),
    ).toEqual(['Leemte van boodschappen.', 'Niet gerekend omdat het onderdeel niet is gevraagd: lichte was.'])
  })

  test.each([
    [
      'a word for nothing',
      'tuin',
      ['proef geeft voor zover gezien geen tijd voor tuin; er is niets voor gerekend.'],
    ],
    [
      'a result that the set does not have',
      'koken',
      ['proef geeft voor zover gezien geen tijd voor koken; er is niets voor gerekend.'],
    ],
    ['a provision without a norm', 'rolstoel', [expect.stringContaining('Voor een rolstoel')]],
  ])('%s', (_, onderdeel, gezegd) => {
    expect(gevraagd({ onderdelen: ['schoon huis', onderdeel] })).toEqual([...BASIS.onbekend, ...gezegd])
  })

  test('a result that the set does not have, and that was given', () => {
    expect(
      gevraagd({ onderdelen: ['schoon huis', 'koken'] }, [{ onderdeel: 'maaltijden', minuten: 30 }]),
    ).toEqual(BASIS.onbekend)
  })
})

describe('a fact that the set does not count', () => {
  const gezegd = (feiten: Feiten, regels: Vraag['regels'] = []) =>
    reken({ feiten, regels }).onbekend.filter((zin) => zin.includes('niets voor gerekend'))
  const zegtNiet = (woorden: string, tip = '') => [
    `proef zegt niet hoe dit meetelt: ${woorden}. Er is niets voor gerekend.${tip}`,
  ]
  const TIP = " Geldt hier de regel 'huishouden', geef dan extraHuishouden."

  test.each<[string, Feiten, string[]]>([
    ['stairs', { woning: { trap: true } }, zegtNiet('1 trap')],
    [
      'children, with the row they may fall under',
      { huishouden: { kinderen: [4] } },
      zegtNiet('1 kind (leeftijd 4)', TIP),
    ],
    [
      'many people, likewise',
      { huishouden: { personen: 4 } },
      zegtNiet('een huishouden van 4 personen', TIP),
    ],
    [
      'children, when that row counts already',
      { huishouden: { kinderen: [4] }, extraHuishouden: true },
      zegtNiet('1 kind (leeftijd 4)'),
    ],
    ['two people are ordinary', { huishouden: { personen: 2 } }, []],
    ['what the set counts', { woning: { extraKamersInGebruik: 1 } }, []],
    ['extra laundry', { was: { extraWas: true } }, zegtNiet('extra was')],
    ['all laundry together', { was: { kledingEnLinnengoed: true } }, zegtNiet('kleding en linnengoed')],
  ])('%s', (_, feiten, verwacht) => {
    expect(gezegd(feiten).filter((zin) => zin.startsWith('proef zegt'))).toEqual(verwacht)
  })

  test('laundry that was given needs no figure', () => {
    for (const feiten of [{ was: { extraWas: true } }, { was: { kledingEnLinnengoed: true } }]) {
      expect(
        gezegd(feiten, [{ onderdeel: 'de was', minuten: 30 }]).filter((zin) => zin.startsWith('proef zegt')),
      ).toEqual([])
      expect(
        gezegd(feiten, [{ onderdeel: 'koken', minuten: 30 }]).filter((zin) => zin.startsWith('proef zegt')),
      ).toHaveLength(1)
    }
    expect(gezegd({ woning: { trap: true } }, [{ onderdeel: 'de was', minuten: 30 }])).toEqual(
      zegtNiet('1 trap'),
    )
  })

  test('extra work counts only as much as the set has a row for', () => {
    const alleenEnig = kader({
      onderdelen: [
        deel('schoon-en-leefbaar-huis', [
          rij('basis', { feit: 'altijd' }),
          rij('enig', { feit: 'extraInzet', is: 'enig' }),
        ]),
      ],
    })
    const bij = (extraInzet: 'enig' | 'veel') => reken({ feiten: { extraInzet } }, alleenEnig).onbekend
    expect(bij('enig')).toEqual(['Leemte van schoon-en-leefbaar-huis.'])
    expect(bij('veel')).toEqual(['Leemte van schoon-en-leefbaar-huis.', ...zegtNiet('veel extra inzet')])
  })

  test('no row for the household: no tip', () => {
    const zonder = kader({
      onderdelen: [deel('schoon-en-leefbaar-huis', [rij('basis', { feit: 'altijd' })])],
    })
    expect(reken({ feiten: { huishouden: { kinderen: [4] } } }, zonder).onbekend).toEqual([
      'Leemte van schoon-en-leefbaar-huis.',
      ...zegtNiet('1 kind (leeftijd 4)'),
    ])
  })
})

describe('a row of which the time is not known', () => {
  test.each<[string, Feiten, string[]]>([
    [
      'plays',
      { extraVervuiling: true },
      ['Er is sprake van vuil, maar er is niets voor gerekend: niet onderzocht.'],
    ],
    ['does not play, and that is known', { extraVervuiling: false }, []],
    ['may play', {}, [GEEN_TIJD_VUIL]],
  ])('%s', (_, feiten, verwacht) => {
    expect(reken({ feiten }).onbekend.filter((zin) => zin.includes('vuil'))).toEqual(verwacht)
  })

  test('another row without time asks for a look, also when that fact is denied', () => {
    const eigen = kader({
      onderdelen: [
        deel('schoon-en-leefbaar-huis', [
          rij('basis', { feit: 'altijd' }),
          rij('regie', { feit: 'regie' }, { minuten: null, redenOnbekend: 'niet gezien' }),
        ]),
      ],
    })
    expect(reken({ feiten: { regie: false, extraVervuiling: false } }, eigen).onbekend).toContain(
      'De tijd voor regie is onbekend: niet gezien. Speelt dit, stel het dan apart vast.',
    )
  })
})

describe('a task of the base', () => {
  const TAKEN = kader({
    onderdelen: [
      deel('schoon-en-leefbaar-huis', [
        rij('licht', { feit: 'altijd' }, { taak: 'licht werk' }),
        rij(
          'zwaar klein',
          { feit: 'kleineGelijkvloerseWoning' },
          { taak: 'zwaar werk', zwaarWerkNaar: 'woning' },
        ),
        rij(
          'zwaar een',
          { feit: 'personen', totEnMet: 1 },
          { taak: 'zwaar werk', zwaarWerkNaar: 'huishouden' },
        ),
      ]),
    ],
  })
  const NIETS = 'Voor zwaar werk is niets gerekend: proef vraagt daarvoor feiten die niet zijn gegeven.'

  test('without its deciding fact it is told', () => {
    expect(reken({ feiten: {} }, TAKEN).onbekend).toContain(NIETS)
    expect(reken({ feiten: { huishouden: { personen: 1 } } }, TAKEN).onbekend).not.toContain(NIETS)
    expect(reken({ feiten: { woning: { soort: 'klein-gelijkvloers' } } }, TAKEN).onbekend).toContain(NIETS)
  })

  test('can be asked by its own name', () => {
    const { regels, onbekend } = reken(
      { feiten: { onderdelen: ['Licht werk'], huishouden: { personen: 1 } } },
      TAKEN,
    )
    expect(regels).toEqual([['licht', 60]])
    expect(onbekend).not.toContain(NIETS)
    expect(onbekend).toContain('Leemte van schoon-en-leefbaar-huis.')
  })

  test('can be asked beside a result', () => {
    const { regels } = reken({ feiten: { onderdelen: ['licht werk', 'wasverzorging'] } }, TAKEN)
    expect(regels).toEqual([['licht', 60]])
  })

  test('is named by itself when nothing counts, and not once more as its result', () => {
    const alleenZwaar = kader({
      onderdelen: [
        deel('schoon-en-leefbaar-huis', [rij('zwaar', { feit: 'personen' }, { taak: 'zwaar werk' })]),
      ],
    })
    expect(reken({ feiten: {} }, alleenZwaar).onbekend).toEqual([
      'Uit proef volgt met deze feiten geen tijd. Dat is niet hetzelfde als geen behoefte.',
      NIETS,
    ])
  })

  test('heavy work in two ways is told, unless policy chose or nobody asked', () => {
    const keuze = (feiten: Feiten, beleid?: Rekeninvoer['beleid']) =>
      regelsVanKader(TAKEN, { ...invoer({ feiten }), beleid }).onbekend.filter((zin) =>
        zin.includes('zwaarWerkNaar'),
      )
    expect(keuze({})).toEqual([
      'proef kent het zware werk naar huishouden en naar woning. Het beleid zegt hier niet welke geldt (beleid.zwaarWerkNaar); er is gerekend naar huishouden.',
    ])
    expect(keuze({}, { zwaarWerkNaar: 'woning' })).toEqual([])
    expect(keuze({ onderdelen: ['licht werk'] })).toEqual([])
  })
})

test('to which result a name belongs', () => {
  expect(groepVan('Zware  was', kader())).toBe('wasverzorging')
  expect(groepVan('zwaar en licht werk', kader())).toBe('schoon en leefbaar huis')
  expect(groepVan('stofzuigen', undefined)).toBe('schoon en leefbaar huis')
  expect(groepVan('De Tuin', kader())).toBe('de tuin')
  expect(groepVan('zware was', undefined)).toBe('wasverzorging')
})
