import type { Check } from './check.ts'
import { stap1Checks } from './stap-1-hulpvraag.ts'
import { stap2Checks } from './stap-2-problemen.ts'
import { stap5Checks } from './stap-5-voorziening.ts'

/** Every check, in the order of the steps. A new one is a row in the file of its step. */
export const CHECKS: readonly Check[] = [...stap1Checks, ...stap2Checks, ...stap5Checks]

/** Code → check; for pages that show what is looked at. */
export function findCheck(code: string): Check | undefined {
  return CHECKS.find((check) => check.code === code)
}
