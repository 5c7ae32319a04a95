import { describe, expect, test } from 'vitest'
import type { Feitnaam } from './normenkader.ts'
import type { Feiten } from './rekeninvoer.ts'
import { aantalKeer, isLeeg, sprekendeFeiten, woordenVanFeit } from './tel-feiten.ts'

describe('how often a row counts', () => {
  test.each([
    ['always', { feit: 'altijd' }, {}, 1],
    ['always, and there is one of it', { feit: 'altijd', perStuk: true }, {}, 1],
    ['from two persons on: one', { feit: 'personen', van: 2 }, { huishouden: { personen: 1 } }, 0],
    ['from two persons on: two', { feit: 'personen', van: 2 }, { huishouden: { personen: 2 } }, 1],
    ['up to one person: one', { feit: 'personen', totEnMet: 1 }, { huishouden: { personen: 1 } }, 1],
    ['up to one person: two', { feit: 'personen', totEnMet: 1 }, { huishouden: { personen: 2 } }, 0],
    ['no persons told', { feit: 'personen' }, {}, 0],
    ['children under 18', { feit: 'kinderen', perStuk: true }, { huishouden: { kinderen: [4, 17, 18] } }, 2],
    [
      'children under 12',
      { feit: 'kinderen', perStuk: true, jongerDan: 12 },
      { huishouden: { kinderen: [11, 12] } },
      1,
    ],
    ['once, however many children', { feit: 'kinderen' }, { huishouden: { kinderen: [1, 2, 3] } }, 1],
    ['no children told', { feit: 'kinderen' }, { huishouden: {} }, 0],
    ['rooms in use', { feit: 'kamersInGebruik', perStuk: true }, { woning: { kamersInGebruik: 3 } }, 3],
    ['no rooms told', { feit: 'kamersInGebruik' }, { woning: {} }, 0],
    ['no dwelling told', { feit: 'kamersInGebruik' }, {}, 0],
    ['the second stairs', { feit: 'trap', van: 2 }, { woning: { trap: 2 } }, 1],
    ['some extra effort where much is asked', { feit: 'extraInzet', is: 'veel' }, { extraInzet: 'enig' }, 0],
    ['much extra effort', { feit: 'extraInzet', is: 'veel' }, { extraInzet: 'veel' }, 1],
    ['any extra effort', { feit: 'extraInzet' }, { extraInzet: 'enig' }, 1],
    ['no extra effort', { feit: 'extraInzet' }, {}, 0],
    [
      'a small dwelling',
      { feit: 'kleineGelijkvloerseWoning' },
      { woning: { soort: 'klein-gelijkvloers' } },
      1,
    ],
    [
      'a larger dwelling is not small',
      { feit: 'kleineGelijkvloerseWoning' },
      { woning: { soort: 'groter' } },
      0,
    ],
    ['a larger dwelling', { feit: 'grotereWoning' }, { woning: { soort: 'groter' } }, 1],
    [
      'a small dwelling is not larger',
      { feit: 'grotereWoning' },
      { woning: { soort: 'klein-gelijkvloers' } },
      0,
    ],
    ['how often a week', { feit: 'kindFles', perStuk: true }, { keerPerWeek: { kindFles: 14 } }, 14],
    ['another thing a week', { feit: 'kindFles', perStuk: true }, { keerPerWeek: { kindLuier: 14 } }, 0],
    ['nothing a week', { feit: 'kindFles', perStuk: true }, {}, 0],
  ] as const)('%s', (_, telt, feiten, keer) => {
    expect(aantalKeer(telt, feiten as Feiten)).toBe(keer)
  })

  test.each([
    'extraHuishouden',
    'extraVervuiling',
    'beperkingenPartner',
    'allergieCopd',
    'psychischOfGedrag',
    'regie',
    'extraRegie',
    'ontregeldHuishouden',
  ] as const)('%s: once when it is so, and not when it is not', (feit) => {
    expect(aantalKeer({ feit }, { [feit]: true })).toBe(1)
    expect(aantalKeer({ feit }, { [feit]: false })).toBe(0)
    expect(aantalKeer({ feit }, {})).toBe(0)
  })

  test.each([
    'lichteWas',
    'extraLichteWas',
    'zwareWas',
    'kledingEnLinnengoed',
    'extraWasPartner',
    'extraWas',
  ] as const)('%s: once when it is so, and not when it is not', (feit) => {
    expect(aantalKeer({ feit }, { was: { [feit]: true } })).toBe(1)
    expect(aantalKeer({ feit }, { was: { [feit]: false } })).toBe(0)
    expect(aantalKeer({ feit }, { was: {} })).toBe(0)
    expect(aantalKeer({ feit }, {})).toBe(0)
  })
})

const ALLES: Feiten = {
  huishouden: { personen: 3, kinderen: [9, 2] },
  woning: { extraKamersInGebruik: 2, extraKamersNietInGebruik: 1, trap: 2, soort: 'groter' },
  was: {
    lichteWas: true,
    extraLichteWas: true,
    zwareWas: true,
    kledingEnLinnengoed: true,
    extraWasPartner: true,
    extraWas: true,
  },
  extraInzet: 'veel',
  extraHuishouden: true,
  extraVervuiling: true,
  beperkingenPartner: true,
  allergieCopd: true,
  psychischOfGedrag: true,
  regie: true,
  extraRegie: true,
  ontregeldHuishouden: true,
  keerPerWeek: {
    boodschappen: 1,
    broodmaaltijd: 2,
    warmeMaaltijd: 3,
    maaltijdMetKinderen: 4,
    kindNaarBed: 5,
    kindUitBed: 6,
    kindWassenEnKleden: 7,
    kindBroodmaaltijd: 8,
    kindWarmeMaaltijd: 9,
    kindFles: 10,
    kindLuier: 11,
    kindSchool: 12,
    adviesInstructieVoorlichting: 13,
  },
}

describe('the facts in words', () => {
  test('each fact that says something, in words that a consulent reads', () => {
    expect([...sprekendeFeiten(ALLES)]).toEqual([
      ['personen', 'een huishouden van 3 personen'],
      ['kinderen', '2 kinderen (leeftijd 2, 9)'],
      ['extraKamersInGebruik', '2 extra kamers in gebruik'],
      ['extraKamersNietInGebruik', '1 extra kamer niet in gebruik'],
      ['trap', '2 trappen'],
      ['extraInzet', 'veel extra inzet'],
      ['extraHuishouden', 'meer werk door de samenstelling van het huishouden'],
      ['extraVervuiling', 'extra vervuiling'],
      ['beperkingenPartner', 'beperkingen van de partner'],
      ['lichteWas', 'lichte was'],
      ['extraLichteWas', 'extra lichte was'],
      ['zwareWas', 'zware was'],
      ['kledingEnLinnengoed', 'kleding en linnengoed'],
      ['extraWasPartner', 'extra was door klachten van de partner'],
      ['extraWas', 'extra was'],
      ['grotereWoning', 'een grotere woning'],
      ['allergieCopd', 'huisstofallergie of COPD'],
      ['psychischOfGedrag', 'psychogeriatrische of gedragsproblemen'],
      ['regie', 'hulp bij de organisatie van het huishouden'],
      ['extraRegie', 'extra hulp bij de organisatie van het huishouden'],
      ['ontregeldHuishouden', 'een ontregeld huishouden'],
      ['boodschappen', 'boodschappen, 1 keer per week'],
      ['broodmaaltijd', 'een broodmaaltijd, 2 keer per week'],
      ['warmeMaaltijd', 'een warme maaltijd, 3 keer per week'],
      ['maaltijdMetKinderen', 'een maaltijd met kinderen, 4 keer per week'],
      ['kindNaarBed', 'een kind naar bed brengen, 5 keer per week'],
      ['kindUitBed', 'een kind uit bed halen, 6 keer per week'],
      ['kindWassenEnKleden', 'een kind wassen en kleden, 7 keer per week'],
      ['kindBroodmaaltijd', 'een kind een broodmaaltijd geven, 8 keer per week'],
      ['kindWarmeMaaltijd', 'een kind een warme maaltijd geven, 9 keer per week'],
      ['kindFles', 'een kind de fles geven, 10 keer per week'],
      ['kindLuier', 'een luier verschonen, 11 keer per week'],
      ['kindSchool', 'een kind naar school of opvang brengen of halen, 12 keer per week'],
      ['adviesInstructieVoorlichting', 'advies, instructie en voorlichting, 13 keer per week'],
    ])
  })

  test.each([
    ['two adults are ordinary', { huishouden: { personen: 2 } }, []],
    ['one child', { huishouden: { kinderen: [10] } }, ['1 kind (leeftijd 10)']],
    ['one room', { woning: { kamersInGebruik: 1 } }, ['1 kamer in gebruik']],
    ['more rooms', { woning: { kamersInGebruik: 4 } }, ['4 kamers in gebruik']],
    [
      'rooms that are told as extra are not told again',
      { woning: { kamersInGebruik: 4, extraKamersInGebruik: 1 } },
      ['1 extra kamer in gebruik'],
    ],
    ['more extra rooms', { woning: { extraKamersNietInGebruik: 2 } }, ['2 extra kamers niet in gebruik']],
    ['one stairs', { woning: { trap: 1 } }, ['1 trap']],
    ['some extra effort', { extraInzet: 'enig' }, ['enige extra inzet']],
    ['a small dwelling', { woning: { soort: 'klein-gelijkvloers' } }, ['een kleine gelijkvloerse woning']],
    ['nothing', {}, []],
  ] as const)('%s', (_, feiten, woorden) => {
    expect([...sprekendeFeiten(feiten as Feiten).values()]).toEqual(woorden)
  })
})

test.each([
  [{}, true],
  [{ woning: {} }, true],
  [{ woning: {}, was: { extraWas: false } }, false],
  [{ regie: false }, false],
])('%j: nothing was told: %s', (feiten, leeg) => {
  expect(isLeeg(feiten)).toBe(leeg)
})

test.each<[Feitnaam, Feiten, string]>([
  ['altijd', {}, 'altijd'],
  ['personen', {}, 'een huishouden van 0 personen'],
  ['personen', { huishouden: { personen: 1 } }, 'een huishouden van 1 persoon'],
  ['kinderen', { huishouden: { kinderen: [9, 12, 4] } }, '3 kinderen (leeftijd 4, 9, 12)'],
  ['kamersInGebruik', {}, '0 kamers in gebruik'],
  ['extraKamersInGebruik', {}, '0 extra kamers in gebruik'],
  ['extraKamersNietInGebruik', { woning: { extraKamersNietInGebruik: 1 } }, '1 extra kamer niet in gebruik'],
  ['extraKamersNietInGebruik', {}, '0 extra kamers niet in gebruik'],
  ['trap', {}, '0 trappen'],
  ['trap', { woning: { trap: true } }, '1 trap'],
  ['extraInzet', { extraInzet: 'enig' }, 'enige extra inzet'],
  ['kleineGelijkvloerseWoning', {}, 'een kleine gelijkvloerse woning'],
  ['grotereWoning', {}, 'een grotere woning'],
  ['kindLuier', {}, 'een luier verschonen, 0 keer per week'],
  ['kindLuier', { keerPerWeek: { kindLuier: 20 } }, 'een luier verschonen, 20 keer per week'],
])('one fact in words, also when it was not told: %s', (feit, feiten, woorden) => {
  expect(woordenVanFeit(feit, feiten)).toBe(woorden)
})
