import type { ToetsStap } from '../../stelsel/toets/bevinding.ts'

const STAPPEN = {
  0: 'Vóór het onderzoek',
  1: 'Stap 1: de hulpvraag',
  2: 'Stap 2: de problemen',
  3: 'Stap 3: wat er nodig is',
  4: 'Stap 4: wat anders op te lossen is',
  5: 'Stap 5: welke hulp overblijft',
  x: 'Advies van een deskundige',
  procedure: 'De gang van zaken',
  besluit: 'Het besluit',
  pgb: 'Een pgb',
  afbouw: 'Minder hulp dan eerst',
  termijn: 'Op tijd zijn',
  regeling: 'De regels van de gemeente',
  bezwaar: 'Bezwaar',
  contract: 'Afspraken met de aanbieder',
} as const satisfies Record<ToetsStap, string>

export function naamVanStap(stap: ToetsStap): string {
  return STAPPEN[stap]
}
