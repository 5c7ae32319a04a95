import { z } from 'zod'
import { type DagTekst, findDag } from './dag.ts'
import { AANTAL_PERIODEN, EENHEDEN } from './eenheid.ts'

/** A day as text in facts and files: `2026-02-20`, and it exists. */
export const dagSchema = z
  .string('schrijf een dag als 2026-02-20')
  .refine((tekst) => findDag(tekst) !== undefined, 'geen bestaande dag; schrijf een dag als 2026-02-20')
  .meta({ description: 'dag, geschreven als 2026-02-20' })

/** Text that a person wrote; never empty, kept as typed. */
export const tekstSchema = z.string().min(1, 'deze tekst is leeg')

/** Name of a thing within one dossier: `n1`, `vaststelling-3`. */
export const verwijzingSchema = z.string().min(1).max(80)

export const minutenSchema = z.int('schrijf hele minuten').nonnegative('minuten kunnen niet negatief zijn')
export const periodeSchema = z.enum(['week', 'jaar'])

/** An amount of time in the period in which it was found. It is never converted back and forth (contract, extent). */
export const omvangInTijdSchema = z.strictObject({ minuten: minutenSchema, per: periodeSchema })
export type OmvangInTijd = z.infer<typeof omvangInTijdSchema>

/** A number of something else than minutes: dagdelen, etmalen, ritten. Never turned into time, nor into money. */
const aantalSchema = z
  .strictObject({
    aantal: z
      .int('schrijf een heel getal; anderhalf dagdeel per week is 6 dagdelen per 4 weken')
      .nonnegative('een aantal kan niet negatief zijn'),
    eenheid: z.enum(EENHEDEN),
    per: z.enum(AANTAL_PERIODEN).describe('totaal: één keer, voor zolang het besluit geldt'),
  })
  .meta({ description: 'een aantal in een eigen eenheid, bijvoorbeeld 2 dagdelen per week' })
export type OmvangInAantal = z.infer<typeof aantalSchema>

/** How much help: in time, or as a number of the unit in which that help is counted. */
export const omvangSchema = z.union([omvangInTijdSchema, aantalSchema])
export type Omvang = z.infer<typeof omvangSchema>

/** What every fact carries besides its own: the day on which it counts, who did it, and whether it was taken over. */
const common = {
  op: dagSchema.describe('de dag waarop het feit telt'),
  door: tekstSchema.optional().describe('wie het deed, in woorden'),
  persoon: z.string().optional().describe('het account van wie het deed'),
  overgenomen: z.literal(true).optional().describe('overgenomen uit een ander systeem of bestand'),
}

/**
 * Describes one kind of fact.
 * @param description one Dutch sentence: what it says has happened
 * @param example a fact of this kind, as it stands in a dossierbestand without `soort`
 */
export function factKind<const Shape extends z.ZodRawShape>(
  description: string,
  example: Record<string, unknown>,
  shape: Shape,
) {
  return z.strictObject({ ...common, ...shape }).meta({ description, examples: [example] })
}

/** The example that `factKind` was given. */
export function exampleOf(kind: z.ZodType): Readonly<Record<string, unknown>> {
  const examples: unknown = kind.meta()?.['examples']
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined
  return z.record(z.string(), z.unknown()).parse(example)
}

/** A fact of whatever module. */
export type AnyFact = { readonly type: string }

/** The union of facts of a table of kinds, told apart by `type`. */
export type FactOf<Kinds extends Record<string, z.ZodType>> = {
  [Kind in keyof Kinds & string]: { readonly type: Kind } & Readonly<z.infer<Kinds[Kind]>>
}[keyof Kinds & string]

/** The facts of these kinds, in order; what other modules recorded is left out. Facts were checked when they were appended. */
export function factsOfKinds<Kinds extends Record<string, z.ZodType>>(
  kinds: Kinds,
  facts: readonly AnyFact[],
): FactOf<Kinds>[] {
  const isOfKinds = (fact: unknown): fact is FactOf<Kinds> =>
    typeof fact === 'object' &&
    fact !== null &&
    'type' in fact &&
    typeof fact.type === 'string' &&
    fact.type in kinds
  return facts.filter(isOfKinds)
}

/** Who does a deed, and on which day it counts. Every deed carries it; it ends up in the facts. */
export type Daad = { readonly op: DagTekst; readonly door?: string; readonly persoon?: string }

/** The part of a deed that every fact of it shares. */
export function daad({ op, door, persoon }: Daad): Daad {
  return { op, ...(door === undefined ? {} : { door }), ...(persoon === undefined ? {} : { persoon }) }
}

/** Reads and checks the facts of a table of kinds, for a store that keeps them. */
export type FactTable<F extends AnyFact> = {
  /** Makes a fact of what was stored. Facts were checked before they were appended; an unknown kind is a fault. */
  readonly read: (type: string, data: Readonly<Record<string, unknown>>) => F
  /** Checks a fact against its shape before it is kept for good; what does not fit is our own fault. */
  readonly check: (fact: AnyFact) => F
}

export function factTable<Kinds extends Record<string, z.ZodType>>(kinds: Kinds): FactTable<FactOf<Kinds>> {
  const known = (fact: unknown, type: string): FactOf<Kinds> => {
    if (!isOfKinds(kinds, fact)) throw new Error(`unknown kind of fact: ${type}`)
    return fact
  }
  return {
    read: (type, data) => known({ ...data, type }, type),
    check: ({ type, ...data }) => {
      const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
      const checked = kind === undefined ? {} : z.record(z.string(), z.unknown()).parse(kind.parse(data))
      return known({ type, ...checked }, type)
    },
  }
}

function isOfKinds<Kinds extends Record<string, z.ZodType>>(
  kinds: Kinds,
  fact: unknown,
): fact is FactOf<Kinds> {
  return (
    typeof fact === 'object' && fact !== null && 'type' in fact && Object.hasOwn(kinds, String(fact.type))
  )
}
