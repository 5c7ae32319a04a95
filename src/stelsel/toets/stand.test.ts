import { describe, expect, test } from 'vitest'
import type { Stap, ToetsInvoer, Vaststelling, Voorziening } from './invoer.ts'
import {
  betekenisVanOntbreken,
  isAfwijzend,
  isBeslist,
  isLeeg,
  isSpoedbesluit,
  naLaterBesluit,
  oudsteEerst,
} from './stand.ts'
import { toets } from './toets.ts'
import { besluitMet, deelsVerteld, dossier, SPOEDBESLUIT } from './voorbeeld-dossier.ts'

const [EERSTE] = dossier().vaststellingen as [Vaststelling]

function metStappen(dekking: ToetsInvoer['dekking'], ...stappen: readonly Stap[]): ToetsInvoer {
  return deelsVerteld({ dekking, vaststellingen: stappen.map((stap) => ({ ...EERSTE, stap })) })
}

const besloten = (invoer: ToetsInvoer): ToetsInvoer => ({ ...invoer, besluit: dossier().besluit })
const afgerond = (invoer: ToetsInvoer): ToetsInvoer => ({ ...invoer, afgerond: dossier().afgerond })

describe('what it means that something of a step is missing', () => {
  test.each([
    ['nothing concluded yet', metStappen('volledig'), 3, 'nog niet'],
    ['step 3 itself builds on nothing yet', metStappen('volledig', 3), 2, 'nog niet'],
    ['step 4 builds on step 3', metStappen('volledig', 4), 3, 'blokkerend'],
    ['step 4 does not build on step 4', metStappen('volledig', 4), 4, 'nog niet'],
    ['step 5 builds on step 4', metStappen('volledig', 5), 4, 'blokkerend'],
    ['expertise is no step that builds on it', metStappen('volledig', 'x'), 3, 'nog niet'],
    ['decided', besloten(metStappen('volledig')), 3, 'blokkerend'],
    ['finished', afgerond(metStappen('volledig')), undefined, 'blokkerend'],
    [
      'left undealt',
      { ...metStappen('volledig'), besluit: besluitMet({ beslissing: 'buiten behandeling' }) },
      3,
      'nog niet',
    ],
    ['urgent and for a time', { ...metStappen('volledig'), besluit: SPOEDBESLUIT }, 3, 'nog niet'],
    [
      'urgent and for a time, and the onderzoek is finished',
      { ...afgerond(metStappen('volledig')), besluit: SPOEDBESLUIT },
      3,
      'blokkerend',
    ],
    ['told in part, finished', afgerond(metStappen('deels')), undefined, 'aandacht'],
    ['told in part, decided, no step told', besloten(metStappen('deels')), 3, 'niet te zien'],
    ['told in part, decided, only expertise told', besloten(metStappen('deels', 'x')), 3, 'niet te zien'],
    [
      'told in part, decided, any step will do for the extent',
      besloten(metStappen('deels', 1)),
      3,
      'aandacht',
    ],
    [
      'told in part, decided, one step is too little for the problems',
      besloten(metStappen('deels', 1)),
      2,
      'niet te zien',
    ],
    [
      'told in part, decided, one step told twice too',
      besloten(metStappen('deels', 1, 1)),
      2,
      'niet te zien',
    ],
    ['told in part, decided, two steps for the problems', besloten(metStappen('deels', 1, 3)), 2, 'aandacht'],
    [
      'told in part, decided, the end of the plan for the problems',
      besloten(metStappen('deels', 5)),
      2,
      'aandacht',
    ],
    [
      'told in part, decided, two steps for the question',
      besloten(metStappen('deels', 2, 3)),
      1,
      'niet te zien',
    ],
    [
      'told in part, decided, three steps for the question',
      besloten(metStappen('deels', 2, 3, 4)),
      1,
      'aandacht',
    ],
    [
      'told in part, decided, of no step',
      besloten(metStappen('deels', 1, 2, 3, 4, 5)),
      undefined,
      'niet te zien',
    ],
  ] as const)('%s', (_, invoer, stap, betekenis) => {
    expect(betekenisVanOntbreken(invoer, stap)).toBe(betekenis)
  })
})

test('the oldest comes first, and what was given is left as it was', () => {
  const gegeven = [{ op: '2026-10-02' }, { op: '2025-12-31' }, { op: '2026-10-01' }]
  expect(oudsteEerst(gegeven).map(({ op }) => op)).toEqual(['2025-12-31', '2026-10-01', '2026-10-02'])
  expect(gegeven[0]?.op).toBe('2026-10-02')
})

test.each([
  ['toegekend', false],
  ['deels toegekend', true],
  ['afgewezen', true],
  ['ingetrokken', true],
  ['gewijzigd', false],
  ['buiten behandeling', false],
])('%s gives less: %s', (beslissing, minder) => {
  expect(isAfwijzend(beslissing)).toBe(minder)
})

test('a case left undealt says nothing of the need', () => {
  expect(isBeslist({ besluit: undefined })).toBe(false)
  expect(isBeslist({ besluit: besluitMet({ beslissing: 'buiten behandeling' }) })).toBe(false)
  expect(isBeslist({ besluit: besluitMet({ stand: 'ontwerp' }) })).toBe(true)
})

describe('a decision that comes before the onderzoek (2.3.3)', () => {
  const [OPVANG] = SPOEDBESLUIT.voorzieningen as [Voorziening]
  test.each([
    ['granted for a time', SPOEDBESLUIT, true],
    ['granted in part, for a time', { ...SPOEDBESLUIT, beslissing: 'deels toegekend' }, true],
    ['refused', { ...SPOEDBESLUIT, beslissing: 'afgewezen' }, false],
    ['without an end', { ...SPOEDBESLUIT, voorzieningen: [{ ...OPVANG, totEnMet: undefined }] }, false],
    [
      'one of two without an end',
      { ...SPOEDBESLUIT, voorzieningen: [OPVANG, { ...OPVANG, totEnMet: undefined }] },
      false,
    ],
    ['nothing given', { ...SPOEDBESLUIT, voorzieningen: [] }, false],
    ['on another article', { ...SPOEDBESLUIT, motivering: dossier().besluit?.motivering }, false],
    ['without reasons', { ...SPOEDBESLUIT, motivering: undefined }, false],
    ['none', undefined, false],
  ] as const)('%s: %s', (_, besluit, spoed) => expect(isSpoedbesluit({ besluit })).toBe(spoed))

  test('has no finding about the onderzoek that is still to come', () => {
    const { aanloop } = dossier()
    const invoer = deelsVerteld({
      dekking: 'volledig',
      peildatum: '2026-10-07',
      aanloop,
      besluit: SPOEDBESLUIT,
    })
    expect(toets({ ...invoer, aanloop: { ...aanloop, planOntvangen: undefined } }).bevindingen).toEqual([])
  })
})

test('nothing but blanks is empty', () => {
  expect([undefined, '', ' \n', 'x '].map(isLeeg)).toEqual([true, true, true, false])
})

test('a fault of before the decision at hand holds up nothing', () => {
  const { besluit } = dossier()
  expect(naLaterBesluit({ besluit }, '2026-11-17', 'blokkerend')).toBe('aandacht')
  expect(naLaterBesluit({ besluit }, '2026-11-18', 'blokkerend')).toBe('blokkerend')
  expect(naLaterBesluit({ besluit: undefined }, '2026-11-17', 'blokkerend')).toBe('blokkerend')
})
