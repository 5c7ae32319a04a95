import { z } from 'zod'
import { findNearestWord } from './nearest-word.ts'
import { accept, type Outcome, type Refusal, refuse } from './outcome.ts'

/** What is wrong with one place in a file that someone wrote: the place in words, the path, and what to do. */
export type Invoerfout = {
  readonly plaats: string
  readonly tekst: string
  readonly pad: readonly PropertyKey[]
}

/** What one item of a list is called: `{ regels: 'regel' }` makes `['regels', 2]` into `regel 3`. */
export type Lijstnamen = Readonly<Record<string, string>>

export type SchemaWeigering = Refusal<'PAST_NIET', { readonly fouten: readonly Invoerfout[] }>

/** How to read what someone wrote: each fault is said in Dutch with what to do, unless the schema says it better, and what stands there stays known. */
export const MET_UITLEG: z.core.ParseContext<z.core.$ZodIssue> = { reportInput: true, error: uitleg }

/** Reads a value of unknown origin by its schema, or says of each fault where it is and what to do. */
export function leesVolgens<Schema extends z.ZodType>(
  schema: Schema,
  waarde: unknown,
  lijsten: Lijstnamen,
): Outcome<z.output<Schema>, SchemaWeigering> {
  const read = schema.safeParse(waarde, MET_UITLEG)
  if (read.success) return accept(read.data)
  const fouten = uitgevouwen(read.error.issues).flatMap((issue): Invoerfout[] => {
    const plaats = plaatsInWoorden(issue.path, lijsten)
    if (issue.code !== 'unrecognized_keys') return [{ plaats, tekst: schemafout(issue), pad: issue.path }]
    // Of an unknown field the path is that of the field itself, so that its own line can be named.
    const bekend = veldenOp(schema, issue.path)
    return issue.keys.map((veld) => ({
      plaats,
      tekst: onbekendVeld(veld, bekend),
      pad: [...issue.path, veld],
    }))
  })
  return refuse('PAST_NIET', { fouten })
}

/** `berekening 2 (a), regel 3: onbekend veld 'minuut'; bedoelde u 'minuten'?` */
export function foutInEenZin({ plaats, tekst }: Pick<Invoerfout, 'plaats' | 'tekst'>): string {
  return plaats === '' ? tekst : `${plaats}: ${tekst}`
}

/** One fault of a value that was read `MET_UITLEG`: what stands there, and what to do. */
export function schemafout(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined) return `dit veld ontbreekt; ${issue.message}`
  if (issue.code !== 'invalid_type') return issue.message
  return aanhalingstekens(issue) ?? `hier staat ${watErStaat(issue.input)}; ${issue.message}`
}

/** The value is right and only its quotes are not: `9` for an article, `'3840'` for an amount. Not repeated, for `2.10` is read as 2.1. */
function aanhalingstekens({ input, expected }: z.core.$ZodIssueInvalidType): string | undefined {
  if (expected === 'string' && typeof input === 'number')
    return "hier staat een getal waar tekst hoort; zet het tussen aanhalingstekens, zoals '12'"
  return (expected === 'int' || expected === 'number') && typeof input === 'string' && /^\d+$/.test(input)
    ? `hier staat '${input.slice(0, LANGSTE_WOORD)}' tussen aanhalingstekens; laat die weg`
    : undefined
}

/**
 * Of a group that may have more than one shape: the faults against the shape that comes nearest, each at its own place. Without this the
 * reader only hears that the whole group does not fit.
 */
export function uitgevouwen(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || !issue.errors.every(isOverGroep)) return [issue]
    const [naaste = []] = issue.errors.toSorted((a, b) => a.length - b.length)
    return uitgevouwen(naaste).map((deel) => ({ ...deel, path: [...issue.path, ...deel.path] }))
  })
}

/** Whether these are the faults of one shape that is a group of fields: then there is a nearest one. */
function isOverGroep(fouten: readonly z.core.$ZodIssue[]): boolean {
  return fouten.every(
    ({ path, ...fout }) =>
      path.length > 0 ||
      fout.code === 'unrecognized_keys' ||
      (fout.code === 'invalid_type' && fout.expected === 'object'),
  )
}

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee)',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
}

function uitleg(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `schrijf ${SOORTEN[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return keuze(issue.values.map(String), issue.input)
    case 'invalid_union': {
      const waarden = issue.errors
        .flat()
        .flatMap((deel) => (deel.code === 'invalid_value' ? deel.values.map(String) : []))
      return waarden.length > 0 ? keuze(waarden, issue.input) : pastNiet(issue.input)
    }
    case 'too_small':
      return grens(issue.origin, `${issue.inclusive === false ? 'meer dan' : 'minstens'} ${issue.minimum}`)
    case 'too_big':
      return grens(issue.origin, `${issue.inclusive === false ? 'minder dan' : 'hoogstens'} ${issue.maximum}`)
    case 'not_multiple_of':
      return `dit moet een veelvoud van ${issue.divisor} zijn`
    default:
      return pastNiet(issue.input)
  }
}

function grens(soort: string, hoeveel: string): string {
  if (soort === 'string') return hoeveel === 'minstens 1' ? 'deze tekst is leeg' : `schrijf ${hoeveel} tekens`
  return soort === 'array' ? `geef er ${hoeveel}` : `dit moet ${hoeveel} zijn`
}

function keuze(waarden: readonly string[], waarde: unknown): string {
  const mogelijk = `kies uit: ${waarden.join(', ')}`
  if (waarde === undefined) return mogelijk
  if (typeof waarde === 'string' && waarden.includes(waarde))
    return `hier staat '${waarde}' tussen aanhalingstekens; laat die weg`
  const dichtbij =
    typeof waarde === 'string' && waarde.length < LANGSTE_WOORD ? findNearestWord(waarde, waarden) : undefined
  const bedoeld = dichtbij === undefined ? '' : `bedoelde u '${dichtbij}'? `
  return `${watErStaat(waarde)} is hier niet bekend; ${bedoeld}${mogelijk}`
}

function pastNiet(waarde: unknown): string {
  return waarde === undefined ? 'vul het in' : `hier past ${watErStaat(waarde)} niet`
}

/** Longer than this is no slip of the pen, and not to be repeated whole. */
const LANGSTE_WOORD = 60

function watErStaat(waarde: unknown): string {
  if (waarde === null) return 'niets'
  if (Array.isArray(waarde)) return 'een lijst'
  if (typeof waarde === 'object') return 'een groep velden'
  const getoond = String(waarde)
  return `'${getoond.length > LANGSTE_WOORD ? `${getoond.slice(0, LANGSTE_WOORD)}…` : getoond}'`
}

/** For a field that is not known: the nearest that is. */
export function onbekendVeld(veld: string, bekend: readonly string[]): string {
  const dichtbij = veld.length < LANGSTE_WOORD ? findNearestWord(veld, bekend) : undefined
  if (dichtbij !== undefined) return `onbekend veld '${veld}'; bedoelde u '${dichtbij}'?`
  return bekend.length > 0
    ? `onbekend veld '${veld}'; bekend zijn: ${bekend.join(', ')}`
    : `onbekend veld '${veld}'`
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

/** The fields that a group at this place may have. */
export function veldenOp(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional) return veldenOp(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap((vorm) => veldenOp(vorm, path)))]
  }
  const [step, ...rest] = path
  if (schema instanceof z.ZodArray) return veldenOp(schema.element, rest)
  if (!(schema instanceof z.ZodObject)) return []
  return step === undefined ? Object.keys(schema.shape) : veldenOp(schema.shape[String(step)], rest)
}
