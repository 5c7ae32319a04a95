import { describe, expect, test } from 'vitest'
import type { Aanloop, AanvraagLoop } from './invoer.ts'
import {
  beschikkingUiterlijk,
  bezwaarMinstensTot,
  onderzoekUiterlijk,
  planMinstensTot,
} from './termijn-dagen.ts'

const AANVRAAG = { op: '2026-11-09', plaats: 'feit 18' }
const LOOP: AanvraagLoop = { ingediend: AANVRAAG, aanvullingGevraagd: [], aangevuld: [], uitstel: [] }
const GEVRAAGD = { op: '2026-11-11', plaats: 'feit 19', voor: '2026-11-20' }
const aangevuld = (op: string) => ({ aanvullingGevraagd: [GEVRAAGD], aangevuld: [{ op, plaats: 'feit 20' }] })

describe('the last day of the beschikking', () => {
  // Two weeks from 9 November 2026 is Monday the 23rd. Suspended days are counted by hand (Awb 4:15).
  test.each<[string, Partial<AanvraagLoop>, string]>([
    ['two weeks', {}, '2026-11-23'],
    ['asked for more, which never came: 12 to 20 November', { aanvullingGevraagd: [GEVRAAGD] }, '2026-12-02'],
    ['completed on the 16th: 12 to 15 November', aangevuld('2026-11-16'), '2026-11-27'],
    ['completed on the day of the request: nothing', aangevuld('2026-11-11'), '2026-11-23'],
    ['what came before the request completes nothing', aangevuld('2026-11-10'), '2026-12-02'],
    [
      'asked without a term: nothing',
      { aanvullingGevraagd: [{ ...GEVRAAGD, voor: undefined }] },
      '2026-11-23',
    ],
    [
      'asked without a term, and completed: nothing',
      {
        aanvullingGevraagd: [{ ...GEVRAAGD, voor: undefined }],
        aangevuld: [{ op: '2026-11-16', plaats: 'feit 20' }],
      },
      '2026-11-23',
    ],
    [
      'asked twice, each completed: 12 to 15 and 18 to 19 November; the 29th is a Sunday (Atw 1)',
      {
        aanvullingGevraagd: [GEVRAAGD, { ...GEVRAAGD, op: '2026-11-17' }],
        aangevuld: [
          { op: '2026-11-16', plaats: 'feit 20' },
          { op: '2026-11-20', plaats: 'feit 21' },
        ],
      },
      '2026-11-30',
    ],
    [
      'delay that was agreed',
      { uitstel: [{ op: '2026-11-12', plaats: 'feit 20', totEnMet: '2026-12-10' }] },
      '2026-12-10',
    ],
    [
      'delay that ends before the term',
      { uitstel: [{ op: '2026-11-12', plaats: 'feit 20', totEnMet: '2026-11-13' }] },
      '2026-11-23',
    ],
    [
      'the latest of two delays',
      {
        uitstel: [
          { op: '2026-11-12', plaats: 'feit 20', totEnMet: '2026-12-10' },
          { op: '2026-11-13', plaats: 'feit 21', totEnMet: '2026-12-01' },
        ],
      },
      '2026-12-10',
    ],
  ])('%s', (_, anders, dag) => {
    expect(beschikkingUiterlijk({ ...LOOP, ...anders }, AANVRAAG)).toBe(dag)
  })
})

describe('the last day of the onderzoek', () => {
  const MELDING = { op: '2026-10-05', plaats: 'feit 2' }
  const verlengd = (instemming: boolean, totEnMet: string): Aanloop => ({
    ondersteuning: [],
    voorafGetoond: [],
    verlengd: [{ op: '2026-11-10', plaats: 'feit 9', totEnMet, instemming }],
  })

  test.each([
    ['six weeks', verlengd(false, '2026-11-16'), '2026-11-16'],
    ['later when the inwoner agreed', verlengd(true, '2026-11-30'), '2026-11-30'],
    ['not later when he did not', verlengd(false, '2026-11-30'), '2026-11-16'],
    ['never earlier', verlengd(true, '2026-11-01'), '2026-11-16'],
  ])('%s', (_, aanloop, dag) => expect(onderzoekUiterlijk(aanloop, MELDING)).toBe(dag))
})

test('seven days for the plan, six weeks for bezwaar', () => {
  expect(planMinstensTot({ op: '2026-10-05', plaats: '' })).toBe('2026-10-12')
  expect(bezwaarMinstensTot({ op: '2026-11-19', plaats: '' })).toBe('2026-12-31')
})
