import { expect, test } from 'vitest'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { eenOntwerp } from '../testing/builders.ts'
import { VOORBEELDSTAD } from '../testing/voorbeeldstad.ts'
import type { DossierFact } from './dossier-facts.ts'
import { toetsVan } from './neem-besluit.ts'

const { overgang } = VOORBEELDSTAD
const NU: Regeling = { ...VOORBEELDSTAD, overgang: { ...overgang, dagen: 91 } }
const LATER: Regeling = { ...NU, geldigVanaf: '2026-11-17', overgang: { ...overgang, dagen: 28 } }

/** Three hours instead of four, from a day on. */
function minder(op: string, totEnMet?: string): readonly DossierFact[] {
  const eerder = { omvang: { minuten: 240, per: 'week' } } as const
  return [eenOntwerp({ op, eerder, ...(totEnMet === undefined ? {} : { overgang: { totEnMet } }) })]
}
const bevinding = (regelingen: readonly Regeling[], facts: readonly DossierFact[]) =>
  toetsVan(facts, '2026-11-20', regelingen).bevindingen.find(({ code }) => code === 'GEEN_OVERGANGSTERMIJN')

test('a transition shorter than the own rule is found, with the article it comes from first', () => {
  expect(bevinding([NU], minder('2026-11-16', '2027-02-14'))).toMatchObject({
    ernst: 'aandacht',
    uitleg: expect.stringContaining('91 dagen na het besluit: minstens tot en met 15 februari 2027'),
    grondslag: [
      {
        bron: expect.stringMatching(/^artikel 14 van Verordening maatschappelijke ondersteuning/),
        versie: '2026-01-01',
        zekerheid: 'gezien',
      },
      { bron: expect.stringContaining('CRVB:2018:1271') },
    ],
  })
  expect(bevinding([NU], minder('2026-11-16', '2027-02-15'))).toBeUndefined()
})

test('the rules of the day of the decision count, and unknown rules say nothing', () => {
  expect(bevinding([LATER, NU], minder('2026-11-17', '2026-12-15'))).toBeUndefined()
  expect(bevinding([LATER, NU], minder('2026-11-16', '2026-12-15'))?.uitleg).toContain('91 dagen')
  expect(bevinding([LATER], minder('2026-11-16', '2026-11-17'))).toBeUndefined()
  expect(bevinding([], minder('2026-11-16', '2026-11-17'))).toBeUndefined()
})

test('someone who gets no transition at all hears what the own rules give', () => {
  const volledig = minder('2026-11-16').map((fact) => ({ ...fact, persoon: 'consulent-bakker' }))
  expect(bevinding([NU], volledig)?.herstel).toContain('De eigen regels geven 91 dagen na het besluit.')
  expect(bevinding([], volledig)?.herstel).not.toContain('eigen regels')
})
