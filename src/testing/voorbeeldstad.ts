import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { type GeschrevenRegeling, leesRegeling } from '../stelsel/regeling/regeling-bestand.ts'

const FOLDER = join(import.meta.dirname, '../../regelingen')

function geschreven(bestand: string): GeschrevenRegeling {
  const tekst = readFileSync(join(FOLDER, bestand), 'utf8')
  const gelezen = leesRegeling(tekst)
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.refusal.data))
  return { regeling: gelezen.value.regeling, tekst }
}

/** The rules of a made-up municipality that ships with the product. */
export function voorbeeldregeling(bestand: string): Regeling {
  return geschreven(bestand).regeling
}

const VOORBEELD = geschreven('voorbeeldstad/2026.yaml')

/** The municipality of the demo and of most tests. */
export const VOORBEELDSTAD = VOORBEELD.regeling

/** What a site of that municipality starts with. */
export const VOORBEELDSITE = { gemeente: VOORBEELDSTAD.gemeente.id, meegeleverd: [VOORBEELD] }
