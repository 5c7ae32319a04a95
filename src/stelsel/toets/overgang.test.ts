import { expect, test } from 'vitest'
import { gezegd } from '../../testing/toets-proef.ts'
import type { Gemeenteregels } from './gemeenteregels.ts'
import type { Besluit } from './invoer.ts'
import { dossier, EERDER_VIER_UUR, TWEE_UUR_MINDER } from './voorbeeld-dossier.ts'

// What is said of the time that the inwoner keeps what he had: when it is told, what the own rules give, and where they stand.

const bron = {
  bron: 'artikel 14 van de verordening',
  versie: '2026-01-01',
  link: '',
  zekerheid: 'gezien',
} as const
const REGELS: Gemeenteregels = { overgang: { dagen: 91, bron } }

function overgang(anders: Partial<Besluit>, gemeenteregels?: Gemeenteregels) {
  return gezegd(
    'GEEN_OVERGANGSTERMIJN',
    dossier({
      eerder: EERDER_VIER_UUR,
      besluit: { ...TWEE_UUR_MINDER, ...anders },
      ...(gemeenteregels && { gemeenteregels }),
    }),
  )
}
const REDELIJK =
  'Geef de inwoner een redelijke overgangstijd, zet de einddatum in het besluit en leg uit waarom die lang genoeg is.'
const { plaats } = TWEE_UUR_MINDER

test('without one', () => {
  expect(overgang({ overgang: undefined })).toEqual([
    [plaats, 'De inwoner krijgt minder dan eerst, zonder overgangstijd.', REDELIJK],
  ])
})

test('without one, with what the own rules give', () => {
  expect(overgang({ overgang: undefined }, REGELS)).toEqual([
    [
      plaats,
      'De inwoner krijgt minder dan eerst, zonder overgangstijd.',
      `${REDELIJK} De eigen regels geven 91 dagen na het besluit.`,
    ],
  ])
})

test('over before the inwoner has the letter', () => {
  expect(overgang({ overgang: { totEnMet: '2026-11-19' } })).toEqual([
    [plaats, 'De overgangstijd is al voorbij als de inwoner het besluit krijgt.', REDELIJK],
  ])
})

test('shorter than the own rules, counted from the day of the letter', () => {
  expect(overgang({ overgang: { totEnMet: '2026-12-31' } }, REGELS)).toEqual([
    [
      plaats,
      'De inwoner houdt de oude hulp tot en met 31 december 2026. De eigen regels geven 91 dagen na het besluit: minstens tot en met 18 februari 2027.',
      'Geef minstens de overgangstijd uit de eigen regels en zet die einddatum in het besluit.',
    ],
  ])
})

test('who loses nothing needs none', () => {
  expect(gezegd('GEEN_OVERGANGSTERMIJN', dossier({ gemeenteregels: REGELS }))).toEqual([])
})
