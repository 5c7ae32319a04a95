import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { leesRegeling } from '../stelsel/regeling/regeling-bestand.ts'

const FOLDER = join(import.meta.dirname, '../../regelingen')

/** The rules of a made-up municipality that ships with the product. */
export function voorbeeldregeling(bestand: string): Regeling {
  const gelezen = leesRegeling(readFileSync(join(FOLDER, bestand)))
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.refusal.data))
  return gelezen.value.regeling
}

/** The municipality of the demo and of most tests. */
export const VOORBEELDSTAD = voorbeeldregeling('voorbeeldstad/2026.yaml')
