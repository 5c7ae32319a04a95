import { describe, expect, test } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { bereken } from './bereken.ts'

type Line = readonly [onderdeel: string, minuten: number, per?: 'week' | 'jaar']

const regels = (ecli: string, lines: readonly Line[]) =>
  lines.map(([onderdeel, aantal, per]) => ({
    onderdeel,
    minuten: minuten(aantal),
    per: per ?? 'week',
    bron: ecli,
  }))

const UTRECHT_2018: readonly Line[] = [
  ['basis', 6300, 'jaar'],
  ['extra schoonmaak wegens beperkingen partner', 1560, 'jaar'],
  ['verzorging kleding/linnengoed (lichte en zware was)', 2340, 'jaar'],
  ['wasverzorging wegens klachten partner', 1560, 'jaar'],
]

describe('cases of courts, line by line', () => {
  test.each<[string, string, readonly Line[], number, number]>([
    [
      'Maastricht 2019',
      'ECLI:NL:RBLIM:2020:10324',
      [
        ['lichte taken (deels)', 10],
        ['extra lichte taken', 30],
        ['zware taken', 100],
        ['extra zware taken', 30],
        ['trap 1', 30],
        ['trap 2', 30],
      ],
      230,
      200,
    ],
    [
      'Vught 2016',
      'ECLI:NL:RBOBR:2019:6854',
      [
        ['licht huishoudelijk werk', 30],
        ['zwaar huishoudelijk werk', 90],
        ['de was', 30],
        ['strijken', 30],
        ['bed verschonen', 0],
      ],
      180,
      156,
    ],
    [
      'Tilburg 2025',
      'ECLI:NL:CRVB:2025:601',
      [
        ['schoon en leefbaar huis', 153],
        ['wasverzorging', 21],
      ],
      174,
      151,
    ],
    [
      'Haaksbergen 2024',
      'ECLI:NL:CRVB:2024:743',
      [
        ['huishoudelijke ondersteuning', 145],
        ['wasverzorging', 20],
      ],
      165,
      143,
    ],
    ["'s-Hertogenbosch 2018", 'ECLI:NL:RBOBR:2018:822', [['huishoudelijke ondersteuning', 210]], 210, 182],
    ['Nijmegen 2015', 'ECLI:NL:CRVB:2015:1591', [['zwaar huishoudelijk werk', 180]], 180, 156],
  ])('%s: lines per week are summed in weeks, a year is 52 of them', (_, ecli, lines, perWeek, uren) => {
    const uitkomst = bereken({ regels: regels(ecli, lines) })
    expect(uitkomst).toMatchObject({
      periode: 'week',
      nodig: { minutenPerWeek: perWeek, minutenPerJaar: perWeek * 52 },
      minutenPerWeek: perWeek,
      urenPerJaar: uren,
      onbekend: [],
    })
    expect(uitkomst.regels.every((regel) => regel.zekerheid === 'opgegeven' && regel.bron === ecli)).toBe(
      true,
    )
  })

  test('Utrecht 2018: 105 + 26 + 39 + 26 hours is exactly 196 hours a year; per week is display, rounded up', () => {
    for (const kader of ['kpmg-hhm-utrecht-2016', undefined]) {
      const uitkomst = bereken({
        ...(kader === undefined ? {} : { kader, feiten: {} }),
        regels: regels('ECLI:NL:RBMNE:2018:840', UTRECHT_2018),
      })
      expect(uitkomst).toMatchObject({
        periode: 'jaar',
        nodig: { minutenPerJaar: 11_760 },
        resterend: { minutenPerJaar: 11_760 },
        minutenPerWeek: 227,
        urenPerJaar: 196,
      })
      expect(uitkomst.nodig.minutenPerWeek).toBeUndefined()
    }
  })

  test('Utrecht 2018 with the modules as the ruling writes them, per week: the same year minutes', () => {
    const uitkomst = bereken({
      regels: regels('ECLI:NL:RBMNE:2018:840', [
        ['basis', 6300, 'jaar'],
        ['extra schoonmaak', 30],
        ['kleding en linnengoed', 45],
        ['extra was', 30],
      ]),
    })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 11_760 })
  })

  test('Utrecht 2018 from the set and the facts: the same as from the lines', () => {
    const uitkomst = bereken({
      kader: 'kpmg-hhm-utrecht-2016',
      peildatum: '2017-03-02',
      feiten: { beperkingenPartner: true, was: { kledingEnLinnengoed: true, extraWasPartner: true } },
    })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 11_760 })
    expect(uitkomst.regels.map((regel) => regel.zekerheid)).toEqual(['gezien', 'gezien', 'gezien', 'gezien'])
  })

  test('a week norm with two half days a year: summed exactly in year minutes', () => {
    const uitkomst = bereken({
      regels: regels('ECLI:NL:RBOBR:2018:822', [
        ['huishoudelijke ondersteuning', 210],
        ['grote schoonmaak, 2 dagdelen', 480, 'jaar'],
      ]),
    })
    expect(uitkomst).toMatchObject({
      nodig: { minutenPerJaar: 11_400 },
      minutenPerWeek: 220,
      urenPerJaar: 190,
    })
  })

  test('a yearly set makes lines per week count in year minutes too', () => {
    const uitkomst = bereken({ kader: 'hbel-2021', regels: regels('adviseur', [['strijken', 30]]) })
    expect(uitkomst.nodig).toEqual({ minutenPerJaar: 1560 })
    expect(uitkomst.onbekend[0]).toContain('geen feiten gegeven')
  })
})
