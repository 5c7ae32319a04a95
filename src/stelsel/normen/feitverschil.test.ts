import { describe, expect, test } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { EIGEN_KADER } from '../../testing/eigen-kader.ts'
import { kader } from '../../testing/proefkader.ts'
import { feitverschillen, plekVan, waardeInWoorden, zetTerug } from './feitverschil.ts'
import { meerOfMinder } from './regelverschil.ts'
import type { Rekeninvoer } from './rekeninvoer.ts'
import { watAls } from './wat-als.ts'

const opgelost = (onderdeel: string, aantal: number, door = 'dochter') => ({
  onderdeel,
  minuten: minuten(aantal),
  per: 'week' as const,
  door,
  reden: 'kan dit',
})

/** Base 60, a room 10 and laundry 60 minutes a week; the daughter does 20 of the laundry. */
const VOOR: Rekeninvoer = {
  id: 'voor',
  eigenKader: kader(),
  feiten: { woning: { extraKamersInGebruik: 1 }, was: { lichteWas: true } },
  opgelost: [opgelost('lichte was', 20)],
}
/** Two rooms more, no laundry, shopping twice (30 minutes), of which the daughter does all; the son does 5 of the base. */
const NA: Rekeninvoer = {
  id: 'na',
  eigenKader: kader(),
  feiten: {
    woning: { extraKamersInGebruik: 3 },
    keerPerWeek: { boodschappen: 2 },
    was: { lichteWas: false },
  },
  opgelost: [opgelost('basis', 5, 'zoon'), opgelost('boodschappen', 40)],
}

describe('what another dossier does to the time', () => {
  test('word for word', () => {
    expect(watAls(VOOR, NA).stappen).toEqual([
      'Wat als woning.extraKamersInGebruik verandert van 1 naar 3.',
      'Wat als was.lichteWas verandert van ja naar nee.',
      'Wat als opgelost verandert van 1 regel naar 2 regels.',
      'Wat als keerPerWeek.boodschappen verandert van niet gegeven naar 2.',
      'Anders: kamer, van 10 naar 30 minuten per week (20 minuten per week meer). Telt door 3 extra kamers in gebruik. Komt door: woning.extraKamersInGebruik. Bron: proef, versie 1, rij kamer, gezien: https://example.org/kader.',
      'Erbij: boodschappen, 30 minuten per week. Telt door boodschappen, 2 keer per week. Komt door: keerPerWeek.boodschappen. Bron: proef, versie 1, rij boodschappen, gezien: https://example.org/kader.',
      'Weg: lichte was, 60 minuten per week. Telde door lichte was. Komt door: was.lichteWas. Bron: proef, versie 1, rij lichte was, gezien: https://example.org/kader.',
      'Erbij, anders opgelost: basis, 5 minuten per week, door zoon; reden: kan dit.',
      'Erbij, anders opgelost: boodschappen, 40 minuten per week, door dochter; reden: kan dit.',
      'Weg, anders opgelost: lichte was, 20 minuten per week, door dochter; reden: kan dit.',
      'Van wat anders is opgelost telt bij schoon en leefbaar huis 260 minuten per jaar mee in plaats van 0. Door zoon; reden: kan dit.',
      'Van wat anders is opgelost telt bij boodschappen 1.560 minuten per jaar mee in plaats van 0. Door dochter; reden: kan dit.',
      'Van wat anders is opgelost telt bij wasverzorging 0 minuten per jaar mee in plaats van 1.040. Door dochter; reden: kan dit.',
      'Nodig: van 130 naar 120 minuten per week (10 minuten per week minder).',
      'Anders opgelost: van 20 naar 35 minuten per week (15 minuten per week meer).',
      'Resterend: van 110 naar 85 minuten per week (25 minuten per week minder).',
      'Nieuw onbekend: Voor wasverzorging geeft proef alleen tijd bij bepaalde feiten, en die zijn niet gegeven; er is niets voor gerekend.',
      'Nieuw onbekend: Leemte van boodschappen.',
      'Nieuw onbekend: Voor boodschappen is meer opgelost (40 minuten per week) dan er nodig is (30). Het meerdere verlaagt geen ander onderdeel.',
      'Om te tonen, naar boven afgerond: van 110 naar 85 minuten per week, van 96 naar 74 uur per jaar.',
    ])
  })

  test('in figures, summed by hand', () => {
    const {
      id,
      nodig,
      opgelost: af,
      resterend,
      minutenPerWeek,
      urenPerJaar,
      perOnderdeel,
      oplossingen,
    } = watAls(VOOR, NA)
    const week = (voor: number, na: number) => ({
      voor: { minutenPerJaar: voor * 52, minutenPerWeek: voor },
      na: { minutenPerJaar: na * 52, minutenPerWeek: na },
      verschilPerJaar: (na - voor) * 52,
    })
    expect(id).toBe('na')
    expect([nodig, af, resterend]).toEqual([week(130, 120), week(20, 35), week(110, 85)])
    expect([minutenPerWeek, urenPerJaar]).toEqual([
      { voor: 110, na: 85, verschil: -25 },
      { voor: 96, na: 74, verschil: -22 },
    ])
    expect(
      perOnderdeel.map((deel) => [
        deel.onderdeel,
        deel.opgelost.verschil,
        deel.oplossingen.map(({ door }) => door),
      ]),
    ).toEqual([
      ['schoon en leefbaar huis', 5 * 52, ['zoon']],
      ['boodschappen', 30 * 52, ['dochter']],
      ['wasverzorging', -20 * 52, ['dochter']],
    ])
    expect(oplossingen.map(({ verandering, onderdeel }) => [verandering, onderdeel])).toEqual([
      ['erbij', 'basis'],
      ['erbij', 'boodschappen'],
      ['weg', 'lichte was'],
    ])
  })

  test('nothing', () => {
    expect(watAls(VOOR, { ...VOOR, id: 'anders' }).stappen).toEqual([
      'Er verandert niets: alle feiten zijn gelijk.',
    ])
    expect(watAls({ ...VOOR, id: undefined }, { ...VOOR, id: undefined })).not.toHaveProperty('id')
  })

  test('a fact that no row turns on', () => {
    const { stappen, regels } = watAls(VOOR, {
      ...VOOR,
      feiten: { ...VOOR.feiten, huishouden: { personen: 2 } },
    })
    expect(regels).toEqual([])
    expect(stappen.slice(0, 3)).toEqual([
      'Wat als huishouden.personen verandert van niet gegeven naar 2.',
      'Geen regel verandert: aan de tijd doet dit niets.',
      'Nodig: blijft 130 minuten per week.',
    ])
  })

  test('lines that were given, summed per year', () => {
    const koken = (aantal: number) => ({
      regels: [{ onderdeel: 'koken', minuten: minuten(aantal), per: 'jaar' as const, bron: 'x' }],
    })
    expect(watAls(koken(52), koken(104)).stappen).toEqual([
      'Wat als regels verandert van 1 regel naar 1 regel.',
      'Anders: koken, van 52 naar 104 minuten per jaar (52 minuten per jaar meer). Komt door: regels. Bron: opgegeven: x.',
      'Nodig: van 52 naar 104 minuten per jaar (52 minuten per jaar meer).',
      'Anders opgelost: blijft 0 minuten per jaar.',
      'Resterend: van 52 naar 104 minuten per jaar (52 minuten per jaar meer).',
      'Om te tonen, naar boven afgerond: van 1 naar 2 minuten per week, van 1 naar 2 uur per jaar.',
    ])
  })
})

describe('what differs between two inputs', () => {
  test('each thing by its own path; the name is no fact', () => {
    expect(
      feitverschillen(
        { id: 'a', kader: 'hbel-2021', ookOnzeker: true, feiten: { woning: { trap: true } } },
        {
          id: 'b',
          kader: 'hhm-2019',
          beleid: { zwaarWerkNaar: 'woning' },
          feiten: { huishouden: { kinderen: [4, 9] } },
        },
      ),
    ).toStrictEqual([
      { pad: 'woning.trap', voor: true, woorden: 'van ja naar niet gegeven' },
      { pad: 'kader', voor: 'hbel-2021', na: 'hhm-2019', woorden: 'van hbel-2021 naar hhm-2019' },
      { pad: 'ookOnzeker', voor: true, woorden: 'van ja naar niet gegeven' },
      { pad: 'huishouden.kinderen', na: [4, 9], woorden: 'van niet gegeven naar 4, 9' },
      { pad: 'beleid.zwaarWerkNaar', na: 'woning', woorden: 'van niet gegeven naar woning' },
    ])
    expect(feitverschillen(VOOR, { ...VOOR, id: 'x' })).toEqual([])
    expect(feitverschillen({}, { feiten: {}, beleid: {} })).toEqual([])
  })

  test('can be undone one by one', () => {
    const verschillen = feitverschillen(VOOR, NA)
    const zonder = (pad: string) => zetTerug(NA, verschillen.find((een) => een.pad === pad)!)
    expect(zonder('woning.extraKamersInGebruik')?.feiten?.woning?.extraKamersInGebruik).toBe(1)
    expect(zonder('keerPerWeek.boodschappen')?.feiten?.keerPerWeek?.boodschappen).toBeUndefined()
    expect(zonder('opgelost')?.opgelost).toEqual(VOOR.opgelost)
    // Without a set nothing can be worked out.
    expect(zetTerug({ kader: 'hbel-2021' }, { pad: 'kader' })).toBeUndefined()
  })

  test('where a path stands in the input', () => {
    expect(plekVan('woning.trap')).toEqual(['feiten', 'woning', 'trap'])
    expect(plekVan('beleid.zwaarWerkNaar')).toEqual(['beleid', 'zwaarWerkNaar'])
    for (const eigen of ['kader', 'eigenKader', 'peildatum', 'ookOnzeker', 'regels', 'opgelost', 'totaal']) {
      expect(plekVan(eigen)).toEqual([eigen])
    }
  })

  test.each([
    [undefined, 'niet gegeven'],
    [true, 'ja'],
    [false, 'nee'],
    [1200, '1.200'],
    ['veel', 'veel'],
    [[], 'geen'],
    [[4, 9], '4, 9'],
    [['was', 'koken'], 'was, koken'],
    [[{ onderdeel: 'was' }], '1 regel'],
    [[{ onderdeel: 'was' }, { onderdeel: 'koken' }], '2 regels'],
    [EIGEN_KADER, 'voorbeeldstad-gemeten-2026 2026'],
    [{ minuten: 5 }, 'gegeven'],
    [{ id: 'x' }, 'gegeven'],
    [{ versie: 'x' }, 'gegeven'],
    [null, 'gegeven'],
  ])('%j in words', (waarde, woorden) => expect(waardeInWoorden(waarde)).toBe(woorden))
})

test('more or less, in words', () => {
  expect(meerOfMinder(1200, 'jaar')).toBe('1.200 minuten per jaar meer')
  expect(meerOfMinder(1, 'week')).toBe('1 minuten per week meer')
  expect(meerOfMinder(-5, 'week')).toBe('5 minuten per week minder')
  expect(meerOfMinder(0, 'week')).toBe('evenveel')
})
