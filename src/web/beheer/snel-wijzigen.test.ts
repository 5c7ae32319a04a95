import { describe, expect, test } from 'vitest'
import { leesRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { VOORBEELDSITE } from '../../testing/voorbeeldstad.ts'
import { getalvelden, leesIngevuld, metIngevuld } from './snel-wijzigen.ts'

const { regeling, tekst } = VOORBEELDSITE.meegeleverd[0]!
const [tarief] = regeling.pgb.tarieven

const REDENEN = { motief: 'De lonen stijgen.', gevolgUren: 'geen', gevolgGeld: 'meer pgb' }

function ingevuld(velden: Record<string, string>) {
  const gelezen = leesIngevuld(velden, regeling)
  if (gelezen === undefined || 'fouten' in gelezen) throw new Error(JSON.stringify(gelezen))
  return gelezen
}
function regels(velden: Record<string, string>) {
  const gelezen = leesRegeling(metIngevuld(tekst, ingevuld(velden)))
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.refusal.data))
  return gelezen.value.regeling
}
function fouten(velden: Record<string, string>) {
  const gelezen = leesIngevuld(velden, regeling)
  return gelezen !== undefined && 'fouten' in gelezen ? gelezen.fouten.map(({ veld }) => veld) : []
}

test('each field says what it is now, in words', () => {
  const velden = getalvelden(regeling)
  expect(velden.find(({ naam }) => naam === 'eigenBijdrage-centenPerMaand')).toMatchObject({
    label: 'Eigen bijdrage per maand',
    nu: '€\u00A021,80',
  })
  expect(velden.map(({ naam }) => naam)).toContain(`tarief-${tarief!.id}`)
  expect(new Set(velden.map(({ naam }) => naam)).size).toBe(velden.length)
})

describe('what is filled in goes into the rules', () => {
  test.each([
    ['eigenBijdrage-centenPerMaand', '22,40', { eigenBijdrage: { centenPerMaand: 2240 } }],
    ['eigenBijdrage-centenPerMaand', '€ 1.022', { eigenBijdrage: { centenPerMaand: 102200 } }],
    ['overgang-dagen', '120', { overgang: { dagen: 120 } }],
    ['marge-percentage', '25', { marge: { percentage: 25 } }],
    ['norm-afronding', '5', { norm: { afronding: 5 } }],
    ['termijnen-reactieVerslagDagen', '21', { termijnen: { reactieVerslagDagen: 21 } }],
    [`tarief-${tarief!.id}`, '39.60', { pgb: { tarieven: [{ centenPerUur: 3960 }, {}] } }],
    ['raadTitel', 'Verordening 2027', { besluiten: { verordening: { titel: 'Verordening 2027' } } }],
    ['raadDag', '2026-12-17', { besluiten: { verordening: { op: '2026-12-17' } } }],
  ])('%s: %s', (veld, waarde, verwacht) => {
    expect(regels({ [veld]: waarde })).toMatchObject(verwacht)
  })

  test('a first day gives the version a name of its own', () => {
    expect(regels({ eersteDag: '2027-07-01' })).toMatchObject({
      geldigVanaf: '2027-07-01',
      id: 'voorbeeldstad-2027-07-01',
    })
  })

  test('the reasons of the last change go when there are new ones', () => {
    expect(regels(REDENEN).wijziging).toEqual(REDENEN)
    const bewijs = {
      onderzoek: 'Gemeten bij 60 huishoudens.',
      onderzoekDoor: 'Bureau',
      onderzoekBron: 'Rapport',
    }
    expect(regels({ ...REDENEN, ...bewijs }).wijziging?.onderbouwing).toEqual({
      onderzoek: 'Gemeten bij 60 huishoudens.',
      door: 'Bureau',
      bron: 'Rapport',
    })
  })

  test('the examples get the new outcome only when asked', () => {
    const bijdrage = { 'eigenBijdrage-centenPerMaand': '19' }
    const verwacht = (velden: Record<string, string>) =>
      regels(velden).voorbeelden.map((een) => een.verwacht.bijdrageCentenPerMaand)
    expect(verwacht(bijdrage)).toContain(2180)
    expect(verwacht({ ...bijdrage, herreken: 'ja' })).toContain(1900)
    expect(verwacht({ ...bijdrage, herreken: 'ja' })).not.toContain(2180)
  })
})

test('nothing filled in is nothing to do', () => {
  expect(leesIngevuld({}, regeling)).toBeUndefined()
  expect(leesIngevuld({ raadTitel: '  ', 'overgang-dagen': '' }, regeling)).toBeUndefined()
})

test.each([
  [{ 'eigenBijdrage-centenPerMaand': '21,8' }, ['eigenBijdrage-centenPerMaand']],
  [{ 'eigenBijdrage-centenPerMaand': '-3' }, ['eigenBijdrage-centenPerMaand']],
  [{ 'overgang-dagen': 'dertien weken' }, ['overgang-dagen']],
  [{ 'overgang-dagen': '91,5' }, ['overgang-dagen']],
  [{ eersteDag: '2027-02-30' }, ['eersteDag']],
  [{ raadDag: 'morgen' }, ['raadDag']],
  [{ motief: 'De lonen stijgen.' }, ['gevolgUren', 'gevolgGeld']],
  [{ ...REDENEN, onderzoek: 'Gemeten.' }, ['onderzoekDoor', 'onderzoekBron']],
])('%j is told at its field', (velden, verwacht) => {
  expect(fouten(velden)).toEqual(verwacht)
})
