import { expect, test } from 'vitest'
import { evolveMelding } from '../../handeling/melding/evolve.ts'
import { eenDossier, eenMelding } from '../../testing/builders.ts'
import { bijschriftMelding } from './melder.ts'

const WEB = { kanaal: 'web' } as const

test.each([
  ['the inwoner typed it, and reads it', { ...WEB, door: 'A. de Vries' }, true, 'In uw eigen woorden'],
  ['the inwoner typed it', { ...WEB, door: 'A. de Vries' }, false, 'In de woorden van A. de Vries'],
  [
    'her husband typed it, she reads it',
    { ...WEB, door: 'K. de Vries' },
    true,
    'In de woorden van K. de Vries',
  ],
  ['nobody said who typed it', WEB, true, 'Zo kwam de melding bij ons binnen'],
  [
    'an employee noted it',
    { kanaal: 'telefoon', door: 'Een Consulent' },
    true,
    'Zo kwam de melding bij ons binnen',
  ],
] as const)('whose words the melding holds: %s', (_geval, melding, eigen, bijschrift) => {
  expect(bijschriftMelding(evolveMelding([eenDossier(), eenMelding(melding)]), eigen)).toBe(bijschrift)
})
