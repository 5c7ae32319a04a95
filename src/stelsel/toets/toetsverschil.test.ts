import { expect, test } from 'vitest'
import type { Bevinding, NietTeZien, ToetsUitkomst } from './bevinding.ts'
import { vergelijkToetsen } from './toetsverschil.ts'

const bron = {
  bron: 'artikel 3:46 Awb',
  versie: '2026-01-01',
  link: 'https://a.nl',
  zekerheid: 'gezien',
} as const

function bevinding(code: string, plaats: string, ernst: Bevinding['ernst'] = 'aandacht'): Bevinding {
  const tekst = { uitleg: code, herstel: 'doe dit', uitlegInwoner: 'let op' }
  return { code, ernst, stap: 3, plaats, grondslag: [bron], ...tekst }
}

function uitkomst(...bevindingen: readonly Bevinding[]): ToetsUitkomst {
  return { bevindingen, nietTeZien: [] }
}

test('what came, what went and what weighs otherwise; what stayed is only counted', () => {
  const verschil = vergelijkToetsen(
    uitkomst(bevinding('A', 'feit 1'), bevinding('B', 'feit 2'), bevinding('C', 'feit 3', 'blokkerend')),
    uitkomst(bevinding('A', 'feit 1'), bevinding('B', 'feit 2', 'blokkerend'), bevinding('D', 'feit 4')),
  )
  expect(verschil.gelijk).toBe(1)
  expect(verschil.bevindingen.map(({ verandering, code }) => [verandering, code])).toEqual([
    ['zwaarder', 'B'],
    ['erbij', 'D'],
    ['weg', 'C'],
  ])
})

test('the same finding at its own place is not taken for the one that moved', () => {
  const verschil = vergelijkToetsen(
    uitkomst(bevinding('A', 'feit 1'), bevinding('A', 'feit 2')),
    uitkomst(bevinding('A', 'feit 9'), bevinding('A', 'feit 2', 'blokkerend')),
  )
  expect(
    verschil.bevindingen.map(({ verandering, voor, na }) => [verandering, voor?.plaats, na?.plaats]),
  ).toEqual([
    ['anders', 'feit 1', 'feit 9'],
    ['zwaarder', 'feit 2', 'feit 2'],
  ])
})

test('what weighs less is lighter; the same weight at another place is otherwise', () => {
  const verandering = (voor: Bevinding, na: Bevinding) =>
    vergelijkToetsen(uitkomst(voor), uitkomst(na)).bevindingen.map((een) => een.verandering)
  const [licht, zwaar] = [bevinding('A', 'feit 1'), bevinding('A', 'feit 1', 'blokkerend')]
  expect(verandering(zwaar, licht)).toEqual(['lichter'])
  expect(verandering(licht, zwaar)).toEqual(['zwaarder'])
  expect(verandering(zwaar, bevinding('A', 'feit 2', 'blokkerend'))).toEqual(['anders'])
  expect(verandering(licht, licht)).toEqual([])
})

test('of two at one place the one that stayed is left alone', () => {
  const een = { ...bevinding('A', 'feit 1'), uitleg: 'Het eerste.' }
  const ander = { ...bevinding('A', 'feit 1'), uitleg: 'Het tweede.' }
  const nieuw = { ...bevinding('A', 'feit 1'), uitleg: 'Het derde.' }
  const verschil = vergelijkToetsen(uitkomst(een, ander), uitkomst(nieuw, ander))
  expect(verschil.gelijk).toBe(1)
  expect(verschil.bevindingen).toEqual([{ verandering: 'anders', code: 'A', voor: een, na: nieuw }])
})

test('what cannot be seen: by rule and reason, so that another reason is another thing', () => {
  const niet = (code: string, waarom: string) => ({ code, waarom, grondslag: [bron] })
  const [a1, a2, b1] = [niet('A', 'Dit.'), niet('A', 'Dat.'), niet('B', 'Dit.')]
  const verschil = (voor: readonly NietTeZien[], na: readonly NietTeZien[]) =>
    vergelijkToetsen({ bevindingen: [], nietTeZien: voor }, { bevindingen: [], nietTeZien: na }).nietTeZien
  expect(verschil([a1, b1], [a1, b1])).toEqual({ erbij: [], weg: [] })
  expect(verschil([a1, b1], [a2, b1])).toEqual({ erbij: [a2], weg: [a1] })
  expect(verschil([a1], [b1])).toEqual({ erbij: [b1], weg: [a1] })
})

test('gone because it cannot be seen any more says so', () => {
  const niet = { code: 'A', waarom: 'Het dossier vertelt dit niet.', grondslag: [bron] }
  const voor = uitkomst(bevinding('A', 'feit 1'))
  const na = { bevindingen: [], nietTeZien: [niet] }
  expect(vergelijkToetsen(voor, na)).toMatchObject({
    bevindingen: [{ verandering: 'weg', nuNietTeZien: 'Het dossier vertelt dit niet.' }],
    nietTeZien: { erbij: [niet], weg: [] },
  })
  // The reason of another rule is not the reason of this one.
  expect(
    vergelijkToetsen(voor, { bevindingen: [], nietTeZien: [{ ...niet, code: 'B' }] }).bevindingen,
  ).toEqual([{ verandering: 'weg', code: 'A', voor: bevinding('A', 'feit 1') }])
  expect(vergelijkToetsen(na, voor)).toMatchObject({ nietTeZien: { erbij: [], weg: [niet] } })
  expect(vergelijkToetsen(voor, uitkomst()).bevindingen).toEqual([
    { verandering: 'weg', code: 'A', voor: bevinding('A', 'feit 1') },
  ])
})
