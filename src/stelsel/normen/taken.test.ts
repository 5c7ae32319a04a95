import { describe, expect, test } from 'vitest'
import { deel, kader, rij } from '../../testing/proefkader.ts'
import { bereken } from './bereken.ts'
import { leesRekeninvoer } from './normen-bestand.ts'
import type { Feiten, Rekeninvoer } from './rekeninvoer.ts'

const ALLEEN: Feiten = { huishouden: { personen: 1 } }

function reken(kader: string, feiten: Feiten, meer: Record<string, unknown> = {}) {
  const read = leesRekeninvoer({ kader, feiten, ...meer })
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return bereken(read.value)
}
const opgelost = (onderdeel: string, minuten: number) => ({
  opgelost: [{ onderdeel, minuten, per: 'week', door: 'de buurvrouw', reden: 'zij doet het al jaren' }],
})
const gegeven = (onderdeel: string, minuten: number) => ({
  regels: [{ onderdeel, minuten, per: 'week', bron: 'een advies' }],
})

describe('a task that is solved otherwise', () => {
  test('counts up to the time of that task and lowers no other work', () => {
    const { resterend, onbekend } = reken('ciz-2006', ALLEEN, opgelost('licht huishoudelijk werk', 100))
    expect(resterend.minutenPerWeek).toBe(90 + 60)
    expect(onbekend).toContain(
      'Voor licht huishoudelijk werk is meer opgelost (100 minuten per week) dan er nodig is (60). Het meerdere verlaagt geen ander onderdeel.',
    )
  })

  test('takes all lines of that task, and what is solved for one of them first', () => {
    const feiten: Feiten = { ...ALLEEN, allergieCopd: true }
    const { resterend } = reken('ciz-2006', feiten, {
      opgelost: [
        ...opgelost('licht huishoudelijk werk', 80).opgelost,
        ...opgelost('licht werk, huisstofallergie of COPD', 30).opgelost,
      ],
    })
    expect(resterend.minutenPerWeek).toBe(90 + 30 + 60)
  })

  test('is not taken off another task when it is not in the need', () => {
    const feiten: Feiten = { huishouden: { personen: 2 }, onderdelen: ['zwaar huishoudelijk werk'] }
    const { resterend, onbekend } = reken('ciz-2006', feiten, opgelost('licht huishoudelijk werk', 60))
    expect(resterend.minutenPerWeek).toBe(180)
    expect(onbekend).toContain(
      'licht huishoudelijk werk (de buurvrouw) staat niet in de behoefte en is niet afgetrokken.',
    )
  })

  test('nor off a line that was given for another result', () => {
    const feiten: Feiten = { huishouden: { personen: 2 }, onderdelen: ['zwaar huishoudelijk werk'] }
    const { resterend } = reken('ciz-2006', feiten, {
      ...gegeven('koken', 30),
      ...opgelost('licht huishoudelijk werk', 60),
    })
    expect(resterend.minutenPerWeek).toBe(180 + 30)
  })

  test('is taken off the whole when the whole was given as one line, and that is said', () => {
    const { resterend, onbekend } = reken('ciz-2006', ALLEEN, {
      ...gegeven('schoon en leefbaar huis', 153),
      ...opgelost('licht huishoudelijk werk', 30),
    })
    expect(resterend.minutenPerWeek).toBe(153 + 60 - 30)
    expect(onbekend.join(' ')).toContain('van heel schoon en leefbaar huis afgetrokken')
  })
})

describe('a task whose time was given', () => {
  test('takes the place of the rows of that task', () => {
    const { nodig, stappen } = reken('ciz-2006', ALLEEN, gegeven('zwaar huishoudelijk werk', 180))
    expect(nodig.minutenPerWeek).toBe(60 + 180 + 60)
    expect(stappen).toContain(
      'zwaar huishoudelijk werk, een persoon van ciz-2006 is niet gerekend: zwaar huishoudelijk werk is opgegeven door een advies.',
    )
  })

  test('takes the place of one row when the task and the row have the same name', () => {
    const feiten: Feiten = { huishouden: { kinderen: [5, 9] } }
    const { nodig } = reken('maastricht-2019', feiten, gegeven('zware taken', 120))
    expect(nodig.minutenPerWeek).toBe(10 + 120 + 30 + 30)
  })
})

describe('the ordinary time of a task', () => {
  test.each(['klein-gelijkvloers', 'groter'] as const)('is there by the kind of dwelling: %s', (soort) => {
    const feiten: Feiten = { huishouden: { kinderen: [5] }, woning: { soort } }
    const { onbekend } = reken('ciz-2006', feiten, { beleid: { zwaarWerkNaar: 'woning' } })
    const gezegd = onbekend.filter((zin) => zin.includes('wat er bij komt')).join(' ')
    expect(gezegd).toContain('Voor licht huishoudelijk werk')
    expect(gezegd).not.toContain('Voor zwaar huishoudelijk werk')
  })

  test('is there when part of it always counts', () => {
    const rijen = [rij('basis', { feit: 'altijd' }), rij('meer', { feit: 'personen', van: 3 })]
    const eigen = kader({ onderdelen: [deel('schoon-en-leefbaar-huis', rijen)] })
    expect(bereken({ eigenKader: eigen, feiten: {} }).onbekend.join(' ')).not.toContain('wat er bij komt')
  })
})

describe('without the number of people', () => {
  const zonder = (naam: string) =>
    `Voor ${naam} is alleen gerekend wat er bij komt: ciz-2006 vraagt voor de gewone tijd feiten die niet zijn gegeven.`

  test('what comes on top never looks like the whole', () => {
    const { nodig, onbekend } = reken('ciz-2006', { huishouden: { kinderen: [5] } })
    expect(nodig.minutenPerWeek).toBe(90)
    expect(onbekend).toContain(zonder('licht huishoudelijk werk'))
    expect(onbekend).toContain(zonder('zwaar huishoudelijk werk'))
    expect(onbekend).toContain(zonder('wasverzorging'))
  })

  test('laundry that counts by household is named when nothing of it counts', () => {
    expect(reken('ciz-2006', { woning: { soort: 'groter' } }).onbekend).toContain(
      'Voor wasverzorging geeft ciz-2006 alleen tijd bij bepaalde feiten, en die zijn niet gegeven; er is niets voor gerekend.',
    )
  })

  test('nothing is said when the number is there, or the time was given', () => {
    const gezegd = (feiten: Feiten, meer: Partial<Rekeninvoer> | Record<string, unknown> = {}) =>
      reken('ciz-2006', feiten, meer).onbekend.join(' ')
    expect(gezegd({ huishouden: { personen: 2, kinderen: [5] } })).not.toContain('wat er bij komt')
    expect(gezegd({ huishouden: { kinderen: [5] } }, gegeven('wasverzorging', 60))).not.toContain(
      'Voor wasverzorging',
    )
  })
})

test('children that do not fit in the number of people are told', () => {
  const melding = (personen: number, kinderen: number[]) =>
    reken('ciz-2006', { huishouden: { personen, kinderen } }).onbekend.filter((zin) =>
      zin.includes('kinderen mee te tellen'),
    )
  expect(melding(1, [5, 9])).toEqual([
    'Bij huishouden.personen horen de kinderen mee te tellen. Gegeven: 2 kinderen (leeftijd 5, 9), en een huishouden van 1 persoon. Kijk na of het aantal personen klopt: ciz-2006 rekent ermee.',
  ])
  expect(melding(2, [5, 9])).toHaveLength(1)
  expect(melding(3, [5, 9])).toEqual([])
  const zonderAantal = reken('ciz-2006', { huishouden: { kinderen: [5, 9] } }).onbekend.join(' ')
  expect(zonderAantal).not.toContain('kinderen mee te tellen')
})

describe('a figure that was seen for one number', () => {
  const melding = (feiten: Feiten) =>
    reken('maastricht-2019', feiten).onbekend.filter((zin) => zin.includes('is gezien bij'))

  test('says so when the number is another', () => {
    expect(melding({ huishouden: { kinderen: [5, 14] } })).toEqual([
      'De tijd voor extra lichte taken, kinderen onder 12 (30 minuten) is gezien bij een aantal van 2, en hier is het 1. Of het dan anders is, is niet gezien; er is met dit getal gerekend.',
      'De tijd voor extra zware taken, kinderen onder 12 (30 minuten) is gezien bij een aantal van 2, en hier is het 1. Of het dan anders is, is niet gezien; er is met dit getal gerekend.',
    ])
    expect(melding({ woning: { trap: 3 } })).toEqual([
      'De tijd voor tweede trap (30 minuten) is gezien bij een aantal van 2, en hier is het 3. Of het dan anders is, is niet gezien; er is met dit getal gerekend.',
    ])
  })

  test('is silent when the number is the same', () => {
    expect(melding({ huishouden: { kinderen: [5, 9] }, woning: { trap: 2 } })).toEqual([])
  })
})

test.each(['bron', 'onderdeel'])('a line whose %s is only spaces is refused', (veld) => {
  const regel = { onderdeel: 'was', minuten: 60, per: 'week', bron: 'een advies', [veld]: '  ' }
  expect(leesRekeninvoer({ regels: [regel] })).toMatchObject({
    ok: false,
    refusal: { data: { fouten: [{ plaats: `regel 1, ${veld}`, tekst: 'deze tekst is leeg' }] } },
  })
})
