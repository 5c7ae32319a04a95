import { expect, test } from 'vitest'
import { VOORBEELDSITE } from '../../testing/voorbeeldstad.ts'
import { leesRegeling } from './regeling-bestand.ts'
import { vulIn } from './vul-in.ts'

const { tekst } = VOORBEELDSITE.meegeleverd[0]!

function regels(text: string) {
  const gelezen = leesRegeling(text)
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.refusal.data))
  return gelezen.value.regeling
}

test('a value goes where it belongs, and nothing else changes: no rule and no comment', () => {
  const nieuw = vulIn(tekst, [
    { pad: ['eigenBijdrage', 'centenPerMaand'], waarde: 2200 },
    { pad: ['pgb', 'tarieven', 1, 'centenPerUur'], waarde: 2250 },
  ])
  const was = regels(tekst)
  expect(regels(nieuw)).toEqual({
    ...was,
    eigenBijdrage: { ...was.eigenBijdrage, centenPerMaand: 2200 },
    pgb: {
      ...was.pgb,
      tarieven: was.pgb.tarieven.map((een, i) => (i === 1 ? { ...een, centenPerUur: 2250 } : een)),
    },
  })
  const uitleg = (text: string) => text.split('\n').filter((regel) => regel.trim().startsWith('#'))
  expect(uitleg(tekst).length).toBeGreaterThan(0)
  expect(uitleg(nieuw)).toEqual(uitleg(tekst))
})

test('what was not there comes in whole, and what was there is replaced whole', () => {
  const wijziging = { motief: 'De lonen stijgen: met 3 procent.', gevolgUren: 'geen', gevolgGeld: 'meer' }
  expect(regels(vulIn(tekst, [{ pad: ['wijziging'], waarde: wijziging }])).wijziging).toEqual(wijziging)
  const eerst = vulIn(tekst, [
    { pad: ['wijziging'], waarde: { ...wijziging, onderbouwing: 'Een oud onderzoek.' } },
  ])
  expect(regels(vulIn(eerst, [{ pad: ['wijziging'], waarde: wijziging }])).wijziging).toEqual(wijziging)
})

test('rules as JSON stay JSON', () => {
  const json = JSON.stringify(regels(tekst))
  const nieuw = vulIn(json, [{ pad: ['overgang', 'dagen'], waarde: 100 }])
  expect(JSON.parse(nieuw)).toMatchObject({ overgang: { dagen: 100 } })
})
