import type { z } from 'zod'
import { findNearestWord } from '../basis/nearest-word.ts'

/** Something in a file that could not be taken as it stood: where, and what to do about it. */
export type Melding = { readonly plaats: string; readonly tekst: string }

export type Issue = z.core.$ZodIssue

/** `feiten[3].behoefte.regels[0].minuten` */
export function plaatsTekst(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel, i) => {
      if (typeof deel === 'number') return `[${deel}]`
      const naam = String(deel)
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(naam)) return `[${JSON.stringify(naam.slice(0, 60))}]`
      return i === 0 ? naam : `.${naam}`
    })
    .join('')
}

const TYPEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
  undefined: 'niets',
}

function soortWaarde(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return 'niets'
  if (Array.isArray(waarde)) return 'een lijst'
  if (typeof waarde === 'object') return 'een groep velden'
  const getoond = typeof waarde === 'string' ? waarde : JSON.stringify(waarde)
  return `'${getoond.length > 60 ? `${getoond.slice(0, 60)}…` : getoond}'`
}

/** What is wrong with a value and how to mend it, in Dutch; a sentence of the schema itself goes before ours. */
export function meldingVanIssue(issue: Issue, waarde: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'dit veld is niet bekend'
    case 'invalid_type': {
      const verwacht =
        issue.path.at(-1) === 'op' ? 'een dag als 2026-10-05' : (TYPEN[issue.expected] ?? issue.expected)
      return waarde === undefined
        ? `dit veld ontbreekt; schrijf hier ${verwacht}`
        : `hier staat ${soortWaarde(waarde)}; schrijf ${verwacht}`
    }
    case 'invalid_value':
      return keuze(issue.values.map(String), waarde)
    case 'invalid_union': {
      const waarden = issue.errors
        .flat()
        .flatMap((deel) => (deel.code === 'invalid_value' ? deel.values.map(String) : []))
      return waarden.length > 0 ? keuze(waarden, waarde) : `hier past ${soortWaarde(waarde)} niet`
    }
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array')
        return eigenTekst(issue) ?? 'dit veld is leeg'
      return eigenTekst(issue) ?? `het getal is te klein; het minste is ${issue.minimum}`
    case 'too_big':
      return eigenTekst(issue) ?? `te groot; het meeste is ${issue.maximum}`
    case 'invalid_format':
      return eigenTekst(issue) ?? `${soortWaarde(waarde)} heeft niet de goede vorm (${issue.format})`
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return eigenTekst(issue) ?? `hier past ${soortWaarde(waarde)} niet`
  }
}

/** The library's own sentences are English; a schema of ours gives Dutch ones, which start with a small letter. */
function eigenTekst(issue: Issue): string | undefined {
  return /^[a-z]/.test(issue.message) ? issue.message : undefined
}

function keuze(waarden: readonly string[], waarde: unknown): string {
  const dichtbij =
    typeof waarde === 'string' && waarde.length < 60 ? findNearestWord(waarde, waarden) : undefined
  const bedoeld = dichtbij === undefined ? '' : `bedoelde u '${dichtbij}'? `
  const mogelijk = `kies uit: ${waarden.join(', ')}`
  return waarde === undefined
    ? `dit veld ontbreekt; ${mogelijk}`
    : `${soortWaarde(waarde)} is niet bekend; ${bedoeld}${mogelijk}`
}

/** For a field that is not known: the nearest that is. */
export function veldMelding(veld: string, bekend: readonly string[]): string {
  const dichtbij = veld.length < 60 ? findNearestWord(veld, bekend) : undefined
  return dichtbij === undefined
    ? `het veld '${veld}' is niet bekend${bekend.length > 0 ? `; bekend zijn: ${bekend.join(', ')}` : ''}`
    : `het veld '${veld}' is niet bekend; bedoelde u '${dichtbij}'?`
}
