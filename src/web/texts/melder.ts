import type { Melding } from '../../handeling/melding/evolve.ts'

/**
 * Whose words the melding holds. Only on the website does the person type himself; what was phoned, written or said at the
 * desk was entered by an employee, and the file does not say who spoke: undefined. Words never get the wrong name.
 */
export function melderVan({ ontvangen }: Melding): string | undefined {
  return ontvangen?.kanaal === 'web' ? ontvangen.door : undefined
}

/** Above the words of the melding, for the inwoner or who helps him. */
export function bijschriftMelding(melding: Melding, eigen: boolean): string {
  const melder = melderVan(melding)
  if (melder === undefined) return 'Zo kwam de melding bij ons binnen'
  return eigen && melder === melding.inwoner.naam ? 'In uw eigen woorden' : `In de woorden van ${melder}`
}
