import { describe, expect, test } from 'vitest'
import { BASIS, BRON, deel, invoer, kader, reken, rij } from '../../testing/proefkader.ts'
import { regelsVanKader } from './regels-van-kader.ts'
import type { Feiten } from './rekeninvoer.ts'

describe('what counts', () => {
  test('the base, with the gaps of its result and nothing about what does not play', () => {
    expect(reken({ feiten: {} })).toMatchObject(BASIS)
  })

  test('a row per piece, with how many and how much each', () => {
    const { regels } = regelsVanKader(kader(), invoer({ feiten: { woning: { extraKamersInGebruik: 2 } } }))
    expect(regels[0]).not.toHaveProperty('perStuk')
    expect(regels[1]).toEqual({
      onderdeel: 'kamer',
      groep: 'schoon en leefbaar huis',
      minuten: 20,
      per: 'week',
      bron: `Proef, 1: ${BRON}`,
      zekerheid: 'gezien',
      aantal: 2,
      perStuk: 10,
      norm: { kader: 'proef', naam: 'Proef', versie: '1', rij: 'kamer', link: BRON },
      teltDoor: {
        feit: 'extraKamersInGebruik',
        pad: 'woning.extraKamersInGebruik',
        woorden: '2 extra kamers in gebruik',
      },
    })
  })

  test('a row without a source says so, and points at the source of the set', () => {
    const zonder = kader({
      onderdelen: [
        deel('schoon-en-leefbaar-huis', [
          rij('basis', { feit: 'altijd' }, { bron: null, zekerheid: 'bekend' }),
        ]),
      ],
    })
    const [regel] = regelsVanKader(zonder, invoer({ feiten: {} })).regels
    expect(regel).toMatchObject({ bron: 'Proef, 1: bekend, in geen bron gelezen', norm: { link: BRON } })
    const [geheelZonder] = regelsVanKader({ ...zonder, bronnen: [] }, invoer({ feiten: {} })).regels
    expect(geheelZonder?.norm?.link).toBe('')
  })

  test('the activities of what was counted, and of nothing else', () => {
    expect(reken({ feiten: {} }).activiteiten).toEqual([
      {
        onderdeel: 'schoon en leefbaar huis',
        naam: 'stofzuigen',
        ruimte: 'woonkamer',
        frequentie: 'elke week',
        minuten: null,
        zekerheid: 'gezien',
      },
    ])
    expect(reken({ feiten: { was: { lichteWas: true } } }).activiteiten.map(({ naam }) => naam)).toEqual([
      'stofzuigen',
      'strijken',
    ])
  })

  test('with lines and no facts nothing of the set counts', () => {
    const regels = [{ onderdeel: 'koken', minuten: 30 }]
    const alleen = {
      regels: [],
      vervangen: [],
      activiteiten: [],
      onbekend: [
        'Er zijn geen feiten gegeven: uit proef zelf is niets gerekend, alleen de opgegeven regels tellen.',
      ],
    }
    expect(reken({ regels })).toEqual(alleen)
    expect(reken({ regels, feiten: {} })).toEqual(alleen)
    expect(reken({ regels, feiten: { huishouden: { personen: 1 } } }).regels).toEqual([['basis', 60]])
  })
})

describe('a line that was given takes the place of', () => {
  const met = (onderdeel: string, feiten: Feiten = { was: { lichteWas: true, zwareWas: true } }) =>
    reken({ feiten, regels: [{ onderdeel, minuten: 30 }] })

  test.each([
    ['the row of that name', 'Basis', ['lichte was', 'zware was']],
    ['the row that is also called so', 'zwaar en licht werk', ['lichte was', 'zware was']],
    ['one row of two', 'lichte was', ['basis', 'zware was']],
    ['all rows of the result of that name', 'de was', ['basis']],
    ['nothing, when the set does not know it', 'koken', ['basis', 'lichte was', 'zware was']],
  ])('%s', (_, onderdeel, over) => {
    expect(met(onderdeel).regels.map(([naam]) => naam)).toEqual(over)
  })

  test('and says so', () => {
    expect(met('de was').vervangen).toEqual([
      'lichte was van proef is niet gerekend: de was is opgegeven door de rechter.',
      'zware was van proef is niet gerekend: de was is opgegeven door de rechter.',
    ])
  })

  test('a name that is a row elsewhere is not the whole result', () => {
    const eigen = kader({
      onderdelen: [
        deel('wasverzorging', [rij('lichte was', { feit: 'lichteWas' })]),
        deel('schoon-en-leefbaar-huis', [rij('was', { feit: 'altijd' })]),
      ],
    })
    const { regels } = reken(
      { feiten: { was: { lichteWas: true } }, regels: [{ onderdeel: 'was', minuten: 30 }] },
      eigen,
    )
    expect(regels).toEqual([['lichte was', 60]])
  })

  test('beside what still counts of its result it is told that it may count twice', () => {
    const dubbel =
      'is opgegeven en telt naast de tijd van proef. Zit dit werk al in die tijd, dan telt het dubbel.'
    expect(met('lichte was').onbekend).toContain(`lichte was ${dubbel}`)
    expect(met('de was').onbekend.join(' ')).not.toContain(dubbel)
    expect(met('koken').onbekend.join(' ')).not.toContain(dubbel)
  })
})

describe('the days on which the set held', () => {
  test.each([
    ['2019-12-31', ['Op 31 december 2019 gold proef voor zover bekend nog niet. Verzonnen.']],
    ['2020-01-01', []],
    ['2025-12-31', []],
    ['2026-01-01', ['Op 1 januari 2026 gold proef niet meer. Verzonnen.']],
  ])('%s', (peildatum, gezegd) => {
    const { onbekend } = reken({ feiten: {}, peildatum })
    expect(onbekend.filter((zin) => zin.startsWith('Op '))).toEqual(gezegd)
  })

  test('unknown days say nothing', () => {
    const altijd = kader({ geldigVan: null, geldigTotEnMet: null })
    expect(reken({ feiten: {}, peildatum: '1999-01-01' }, altijd)).toMatchObject(BASIS)
  })
})
