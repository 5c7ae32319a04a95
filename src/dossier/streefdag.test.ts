import { expect, test } from 'vitest'
import type { AnyFact } from '../basis/fact.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { eenOnderzoekTotEnMet } from '../testing/builders.ts'
import { VOORBEELDSTAD } from '../testing/voorbeeldstad.ts'
import { dossierVan } from './dossier.ts'
import { streefdagVan } from './streefdag.ts'
import { voortgangVan } from './voortgang.ts'

const met = (termijnen: Partial<Regeling['termijnen']>): Regeling => ({
  ...VOORBEELDSTAD,
  termijnen: { ...VOORBEELDSTAD.termijnen, ...termijnen },
})
const KORT = met({ onderzoekDagen: 35, besluitDagen: 10 })

type Feit = AnyFact & Record<string, unknown>

/** Melding on 5 October 2026: the law gives until 16 November. */
function streef(regeling: Regeling, ...facts: readonly Feit[]) {
  const stand = dossierVan([...eenOnderzoekTotEnMet(1), ...facts])
  return streefdagVan(stand, voortgangVan(stand), () => regeling)
}

test('the own term of the onderzoek, with where it stands', () => {
  const { vindplaats } = KORT.termijnen
  expect(streef(KORT)).toEqual({
    dag: '2026-11-09',
    dagen: 35,
    bron: `artikel ${vindplaats.artikel} van ${KORT.besluiten.verordening.titel}`,
  })
})

test.each([
  ['no own term', met({})],
  ['the term of the law', met({ onderzoekDagen: 42 })],
])('%s: no promise', (_, regeling) => expect(streef(regeling)).toBeUndefined())

test('one day less than the law is a promise', () => {
  expect(streef(met({ onderzoekDagen: 41 }))?.dag).toBe('2026-11-15')
})

test('another day that was agreed with the inwoner takes its place', () => {
  const verlengd = { type: 'OnderzoekVerlengd', op: '2026-11-10', totEnMet: '2026-11-30', instemming: true }
  expect(streef(KORT, verlengd)).toBeUndefined()
})

const AANVRAAG: Feit = { type: 'AanvraagIngediend', op: '2026-11-09', wens: 'Hulp' }

test('the decision: ten days from the aanvraag', () => {
  expect(streef(KORT, AANVRAAG)).toMatchObject({ dag: '2026-11-19', dagen: 10 })
  expect(streef(met({ onderzoekDagen: 35 }), AANVRAAG)).toBeUndefined()
})

test('what suspends the term of the law moves the promise as much', () => {
  const gevraagd = {
    type: 'AanvullingGevraagd',
    op: '2026-11-11',
    wat: 'Een brief van de arts',
    voor: '2026-11-20',
  }
  // The law: 23 November and nine days, 2 December.
  expect(streef(KORT, AANVRAAG, gevraagd)?.dag).toBe('2026-11-28')
})

test('the rules of the day on which it began', () => {
  const stand = dossierVan([...eenOnderzoekTotEnMet(1), AANVRAAG])
  const dagen: string[] = []
  streefdagVan(stand, voortgangVan(stand), (dag) => {
    dagen.push(dag)
    return KORT
  })
  expect(dagen).toEqual(['2026-11-09'])
})
