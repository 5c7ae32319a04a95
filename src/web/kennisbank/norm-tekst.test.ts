import { describe, expect, test } from 'vitest'
import { KADERS } from '../../stelsel/normen/kaders.ts'
import type { Normrij } from '../../stelsel/normen/normenkader.ts'
import { wanneerTelt } from './norm-tekst.ts'

const rijen = KADERS.flatMap(({ id, onderdelen }) =>
  onderdelen.flatMap((deel) => deel.rijen.map((rij) => [`${id} ${rij.rij}`, rij] as const)),
)

describe('when a row of a norm set counts, in words', () => {
  test.each<[Pick<Normrij, 'telt' | 'zwaarWerkNaar'>, string]>([
    [{ telt: { feit: 'altijd' } }, 'altijd'],
    [{ telt: { feit: 'personen', van: 1, totEnMet: 1 } }, 'bij een huishouden van 1 persoon'],
    [{ telt: { feit: 'personen', van: 2 } }, 'bij een huishouden van 2 personen of meer'],
    [{ telt: { feit: 'personen', van: 2, totEnMet: 4 } }, 'bij een huishouden van 2 tot en met 4 personen'],
    [{ telt: { feit: 'personen', totEnMet: 2 } }, 'bij een huishouden van ten hoogste 2 personen'],
    [{ telt: { feit: 'kinderen', perStuk: true, jongerDan: 16 } }, 'per kind jonger dan 16'],
    [{ telt: { feit: 'kinderen', jongerDan: 12 } }, 'als er een kind jonger dan 12 is'],
    [{ telt: { feit: 'trap', van: 2 } }, 'bij 2 trappen of meer'],
    [{ telt: { feit: 'extraInzet', is: 'veel' } }, 'als er extra werk is door een beperking: veel'],
    [
      { telt: { feit: 'boodschappen', van: 2 } },
      'als iemand anders de boodschappen doet, 2 keer of meer per week',
    ],
    [
      { telt: { feit: 'altijd' }, zwaarWerkNaar: 'woning' },
      'altijd, als de gemeente bij het zware werk kijkt naar de woning',
    ],
  ])('%j', (rij, tekst) => {
    expect(wanneerTelt(rij)).toBe(tekst)
  })

  test.each(rijen)('%s: what counts each time says so, the rest does not', (_naam, rij) => {
    expect(wanneerTelt(rij).startsWith('per ')).toBe(rij.telt.perStuk === true)
  })
})
