import { z } from 'zod'
import { findNearestWord } from '../../basis/nearest-word.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { findKader } from './kaders.ts'
import { findOnderdeelMetNaam, normalNaam, ONDERDELEN } from './onderdelen.ts'
import { type Rekeninvoer, rekeninvoerSchema } from './rekeninvoer.ts'

export type Invoerfout = { readonly plaats: string; readonly tekst: string }
export type NormenBestandRefusal = Refusal<'NORMEN_BESTAND_FOUT', { readonly fouten: readonly Invoerfout[] }>

/** What the command was asked: `isLijst` says whether the answer is a list too. */
export type NormenBestand = { readonly berekeningen: readonly Rekeninvoer[]; readonly isLijst: boolean }

/** Reads the input of `normen bereken`. One bad calculation refuses the whole file, with every fault and its place. */
export function leesNormenBestand(waarde: unknown): Outcome<NormenBestand, NormenBestandRefusal> {
  const isLijst = Array.isArray(waarde)
  const items: readonly unknown[] = isLijst ? waarde : [waarde]
  const berekeningen: Rekeninvoer[] = []
  const fouten: Invoerfout[] = []
  items.forEach((item, index) => {
    const outcome = leesRekeninvoer(item)
    if (outcome.ok) berekeningen.push(outcome.value)
    else {
      const own = isLijst ? `berekening ${index + 1}${metId(item)}` : ''
      for (const fout of outcome.refusal.data?.fouten ?? []) {
        fouten.push({ ...fout, plaats: [own, fout.plaats].filter((deel) => deel !== '').join(', ') })
      }
    }
  })
  return fouten.length === 0 ? accept({ berekeningen, isLijst }) : refuse('NORMEN_BESTAND_FOUT', { fouten })
}

/** Reads one calculation, as in the file and as `berekening` in a dossier. */
export function leesRekeninvoer(waarde: unknown): Outcome<Rekeninvoer, NormenBestandRefusal> {
  const result = rekeninvoerSchema.safeParse(waarde, { reportInput: true })
  const fouten = result.success
    ? vreemdeOnderdelen(result.data)
    : result.error.issues.flatMap((issue) => vertaal(issue))
  return result.success && fouten.length === 0
    ? accept(result.data)
    : refuse('NORMEN_BESTAND_FOUT', { fouten })
}

/** `berekening 2 (a), regel 3: onbekend veld 'minuut'; bedoelde u 'minuten'?` */
export function foutInEenZin(fout: Invoerfout): string {
  return fout.plaats === '' ? fout.tekst : `${fout.plaats}: ${fout.tekst}`
}

function metId(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? ` (${item.id})`
    : ''
}

/** A misspelt onderdeel would silently give no time; one that is simply not in the set is for the answer to say. */
function vreemdeOnderdelen(invoer: Rekeninvoer): Invoerfout[] {
  const known = ONDERDELEN.flatMap((onderdeel) => [onderdeel.naam, ...onderdeel.ookWel])
  const taken = takenVan(invoer)
  return (invoer.feiten?.onderdelen ?? []).flatMap((tekst, index) => {
    if (findOnderdeelMetNaam(tekst) !== undefined || taken.includes(normalNaam(tekst))) return []
    const nearest = findNearestWord(tekst, known)
    return nearest === undefined
      ? []
      : [
          {
            plaats: plaatsVan(['feiten', 'onderdelen', index]),
            tekst: `onbekend onderdeel '${tekst}'; bedoelde u '${nearest}'?`,
          },
        ]
  })
}

/** The tasks that the set tells apart within a result, such as heavy work. */
function takenVan({ kader, eigenKader }: Rekeninvoer): readonly string[] {
  const gekozen = eigenKader ?? (kader === undefined ? undefined : findKader(kader))
  const rijen = gekozen?.onderdelen.flatMap((deel) => deel.rijen) ?? []
  return rijen.flatMap((rij) => (rij.taak === undefined ? [] : [normalNaam(rij.taak)]))
}

function vertaal(issue: z.core.$ZodIssue): Invoerfout[] {
  const plaats = plaatsVan(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = veldenOp(rekeninvoerSchema, issue.path)
      return issue.keys.map((key) => ({ plaats, tekst: onbekendVeld(key, known) }))
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      const nearest = typeof issue.input === 'string' ? findNearestWord(issue.input, known) : undefined
      const hint = nearest === undefined ? '' : `bedoelde u '${nearest}'? `
      return [{ plaats, tekst: `${gegeven(issue.input)}; ${hint}mogelijk is: ${known.join(', ')}` }]
    }
    case 'invalid_type':
      return [{ plaats, tekst: issue.input === undefined ? 'dit veld ontbreekt' : verwacht(issue) }]
    case 'too_big':
      return [{ plaats, tekst: `dit kan niet meer dan ${issue.maximum} zijn` }]
    case 'invalid_union':
      return [{ plaats, tekst: issue.input === undefined ? 'dit veld ontbreekt' : issue.message }]
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [{ plaats, tekst: issue.message }]
  }
}

function onbekendVeld(key: string, known: readonly string[]): string {
  const nearest = findNearestWord(key, known)
  return nearest === undefined
    ? `onbekend veld '${key}'; bekend zijn: ${known.join(', ')}`
    : `onbekend veld '${key}'; bedoelde u '${nearest}'?`
}

function gegeven(value: unknown): string {
  if (value === undefined) return 'dit veld ontbreekt'
  return typeof value === 'string' ? `'${value}' is hier niet bekend` : 'dit is hier niet bekend'
}

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
}

function verwacht(issue: z.core.$ZodIssueInvalidType): string {
  return `hier hoort ${SOORTEN[issue.expected] ?? issue.expected} te staan`
}

const LIJSTEN: Readonly<Record<string, string>> = {
  regels: 'regel',
  kinderen: 'kind',
  onderdelen: 'onderdeel',
}

/** `['regels', 2, 'minuten']` is `regel 3, minuten`. */
function plaatsVan(path: readonly PropertyKey[]): string {
  const parts: string[] = []
  for (const step of path) {
    const last = parts.at(-1)
    if (typeof step === 'number' && last !== undefined) {
      const list = last.split('.')
      const naam = list.pop() ?? last
      parts[parts.length - 1] = [...list, `${LIJSTEN[naam] ?? naam} ${step + 1}`].join('.')
    } else if (last !== undefined && !/ \d+$/.test(last)) parts[parts.length - 1] = `${last}.${String(step)}`
    else parts.push(String(step))
  }
  return parts.join(', ')
}

function veldenOp(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional) return veldenOp(schema.unwrap(), path)
  const [step, ...rest] = path
  if (schema instanceof z.ZodArray) return veldenOp(schema.element, rest)
  if (!(schema instanceof z.ZodObject)) return []
  return step === undefined ? Object.keys(schema.shape) : veldenOp(schema.shape[String(step)], rest)
}
