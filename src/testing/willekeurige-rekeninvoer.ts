// Arbitrary inputs of the calculation, for the tests of its properties.
import fc from 'fast-check'
import { minuten } from '../basis/minuten.ts'
import { REKENKADER_IDS } from '../stelsel/normen/kaders.ts'
import { feitenSchema, type Rekeninvoer, rekeninvoerSchema } from '../stelsel/normen/rekeninvoer.ts'

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
/** zod's types do not allow `undefined` for a field that is left out: drop those. */
const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Facts of a household and home, each there or not. */
export const feiten = fc
  .record({
    huishouden: some(
      fc.record({
        personen: fc.integer({ min: 1, max: 8 }),
        kinderen: fc.array(fc.nat(18), { maxLength: 4 }),
      }),
    ),
    woning: some(
      fc.record({
        kamersInGebruik: fc.nat(8),
        extraKamersInGebruik: fc.nat(4),
        extraKamersNietInGebruik: fc.nat(4),
        trap: fc.oneof(fc.boolean(), fc.nat(3)),
        soort: some(fc.constantFrom('klein-gelijkvloers', 'groter')),
      }),
    ),
    extraInzet: some(fc.constantFrom('enig', 'veel')),
    extraHuishouden: some(fc.boolean()),
    extraVervuiling: some(fc.boolean()),
    beperkingenPartner: some(fc.boolean()),
    was: some(
      fc.record({
        lichteWas: fc.boolean(),
        extraLichteWas: fc.boolean(),
        zwareWas: fc.boolean(),
        extraWasPartner: fc.boolean(),
        extraWas: fc.boolean(),
      }),
    ),
    allergieCopd: some(fc.boolean()),
    psychischOfGedrag: some(fc.boolean()),
    regie: some(fc.boolean()),
    extraRegie: some(fc.boolean()),
    ontregeldHuishouden: some(fc.boolean()),
    keerPerWeek: some(
      fc.record({
        boodschappen: fc.nat(3),
        broodmaaltijd: fc.nat(14),
        warmeMaaltijd: fc.nat(7),
        kindFles: fc.nat(40),
        adviesInstructieVoorlichting: fc.nat(3),
      }),
    ),
  })
  .map((value) => feitenSchema.parse(strip(value)))

const naam = fc.constantFrom(
  'basis',
  'schoon huis',
  'strijken',
  'de was',
  'wasverzorging',
  'boodschappen',
  'tuin',
  'extra kamer in gebruik',
  'lichte was',
)
const tijd = {
  onderdeel: naam,
  minuten: fc.nat(5000).map(minuten),
  per: fc.constantFrom('week' as const, 'jaar' as const),
}
export const regels = fc.array(fc.record({ ...tijd, bron: fc.constant('advies') }), {
  minLength: 1,
  maxLength: 6,
})
const opgelost = fc.array(fc.record({ ...tijd, door: fc.constant('zoon'), reden: fc.constant('woont in') }), {
  maxLength: 6,
})
const beleid = some(
  fc.record({
    opruimenEnAfwas: fc.boolean(),
    zwaarWerkNaar: fc.constantFrom('huishouden' as const, 'woning' as const),
  }),
)
/** An input that can be calculated: often with a norm set, always with lines. */
export const invoer: fc.Arbitrary<Rekeninvoer> = fc
  .record({
    kader: some(fc.constantFrom(...REKENKADER_IDS)),
    feiten: some(feiten),
    regels,
    opgelost,
    beleid,
    ookOnzeker: some(fc.boolean()),
  })
  .map((value) => rekeninvoerSchema.parse(strip(value)))
