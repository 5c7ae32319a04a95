import { z } from 'zod'
import { findNearestWord } from './nearest-word.ts'

/** What is wrong with one place in a file that someone wrote: the place in words, the path, and what to do. */
export type Invoerfout = {
  readonly plaats: string
  readonly tekst: string
  readonly pad: readonly PropertyKey[]
}

/** What one item of a list is called: `{ regels: 'regel' }` makes `['regels', 2]` into `regel 3`. */
export type Lijstnamen = Readonly<Record<string, string>>

/**
 * Turns what a schema found wrong into sentences that say what to do, with the nearest known word for a slip of the pen.
 * Give `reportInput: true` when parsing, or nothing can be said about what was typed.
 */
export function invoerfouten(
  schema: z.ZodType,
  fout: z.ZodError,
  lijsten: Lijstnamen,
): readonly Invoerfout[] {
  return fout.issues.flatMap((issue) =>
    vertaal(schema, issue).map((tekst, i) => ({
      plaats: plaatsInWoorden(issue.path, lijsten),
      tekst,
      // Of an unknown field the path is that of the field itself, so that its own line can be named.
      pad: issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[i] ?? ''] : issue.path,
    })),
  )
}

/** `berekening 2 (a), regel 3: onbekend veld 'minuut'; bedoelde u 'minuten'?` */
export function foutInEenZin({ plaats, tekst }: Pick<Invoerfout, 'plaats' | 'tekst'>): string {
  return plaats === '' ? tekst : `${plaats}: ${tekst}`
}

function vertaal(schema: z.ZodType, issue: z.core.$ZodIssue): string[] {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = veldenOp(schema, issue.path)
      return issue.keys.map((key) => onbekendVeld(key, known))
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      const nearest = typeof issue.input === 'string' ? findNearestWord(issue.input, known) : undefined
      const hint = nearest === undefined ? '' : `bedoelde u '${nearest}'? `
      return [`${gegeven(issue.input)}; ${hint}mogelijk is: ${known.join(', ')}`]
    }
    case 'invalid_type':
      return [issue.input === undefined ? 'dit veld ontbreekt' : verwacht(issue)]
    case 'too_big':
      return [issue.origin === 'string' ? issue.message : `dit kan niet meer dan ${issue.maximum} zijn`]
    case 'invalid_union':
      return [issue.input === undefined ? 'dit veld ontbreekt' : issue.message]
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [issue.message]
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

/** `['regels', 2, 'minuten']` is `regel 3, minuten`. */
export function plaatsInWoorden(path: readonly PropertyKey[], lijsten: Lijstnamen): string {
  const parts: string[] = []
  for (const step of path) {
    const last = parts.at(-1)
    if (typeof step === 'number' && last !== undefined) {
      const list = last.split('.')
      const naam = list.pop() ?? last
      parts[parts.length - 1] = [...list, `${lijsten[naam] ?? naam} ${step + 1}`].join('.')
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
