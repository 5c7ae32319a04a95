import { z } from 'zod'
import type { DagTekst } from '../basis/dag.ts'
import { dagSchema } from '../basis/fact.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { type Bevinding, type NietTeZien, TOETS_STAPPEN } from '../stelsel/toets/bevinding.ts'
import { CODE_ALIAS } from '../stelsel/toets/code-alias.ts'
import { toets } from '../stelsel/toets/toets.ts'
import type { DossierFact } from './dossier-facts.ts'
import type { Melding } from './invoer-melding.ts'
import { toetsInvoer } from './toets-invoer.ts'

const grondslagSchema = z.strictObject({
  bron: z.string(),
  versie: z.string(),
  link: z.string(),
  zekerheid: z.enum(['gezien', 'bekend']),
  opmerking: z
    .string()
    .optional()
    .describe(
      'wat voor dit dossier bij de bron hoort: een uitspraak van later, of een tekst die niet van die dag is',
    ),
})

const codeSchema = z.string().describe(
  `een code van de toets; ook bekend als: ${Object.entries(CODE_ALIAS)
    .map(([naam, code]) => `${naam} = ${code}`)
    .join(', ')}`,
)

/** One finding, with what it rests on and where in the dossier it is. */
export const bevindingSchema = z.strictObject({
  code: codeSchema,
  ernst: z.enum(['blokkerend', 'aandacht']),
  stap: z
    .union(TOETS_STAPPEN.map((stap) => z.literal(stap)))
    .describe('stap van het onderzoek, x, of de fase'),
  uitleg: z.string(),
  herstel: z.string(),
  grondslag: z.array(grondslagSchema),
  plaats: z.string(),
  uitlegInwoner: z.string().describe('dezelfde bevinding in gewone taal, voor de inwoner'),
  opgeheven: z.strictObject({ reden: z.string(), door: z.string().optional() }).optional(),
})

/** What the dossier does not tell, with the rule that could not be held against it. */
export const nietTeZienSchema = z.strictObject({
  code: codeSchema,
  waarom: z.string(),
  grondslag: z.array(grondslagSchema),
})

/** Answer of `toets` about one dossier (contract `toets`). */
export const toetsAntwoordSchema = z.strictObject({
  dossier: z.string().describe('het kenmerk van het dossier, of anders de naam van het bestand'),
  peildatum: dagSchema,
  bevindingen: z.array(bevindingSchema),
  nietTeZien: z.array(nietTeZienSchema),
  meldingen: z
    .array(z.strictObject({ plaats: z.string(), tekst: z.string() }))
    .optional()
    .describe('wat in het bestand niet paste en als notitie is overgenomen'),
})
export type ToetsAntwoord = z.infer<typeof toetsAntwoordSchema>

const bestandSchema = z.string().describe('de naam van het bestand in de map')

/** Of a folder: one answer per file, in order; a file that cannot be read has only its fault. */
export const toetsMapAntwoordSchema = z.array(
  z.union([
    toetsAntwoordSchema.extend({ bestand: bestandSchema }),
    z.strictObject({ dossier: z.string(), bestand: bestandSchema, fout: z.string() }),
  ]),
)
export type ToetsMapAntwoord = z.infer<typeof toetsMapAntwoordSchema>

/**
 * Holds the facts of a dossier against the law and says what was found, and what could not be seen.
 * @param regelingen the municipality's own rules, when they are known
 */
export function toetsAntwoord(
  facts: readonly DossierFact[],
  naam: string,
  vandaag: DagTekst,
  meldingen: readonly Melding[] = [],
  regelingen: readonly Regeling[] = [],
): ToetsAntwoord {
  const kop = facts.find((fact) => fact.type === 'DossierGeopend')
  const peildatum = peildatumVan(facts, vandaag)
  const { bevindingen, nietTeZien } = toets(toetsInvoer(facts, peildatum, undefined, regelingen))
  return {
    dossier: kop?.kenmerk ?? naam,
    peildatum,
    bevindingen: bevindingen.map(bevindingAntwoord),
    nietTeZien: nietTeZien.map(nietTeZienAntwoord),
    ...(meldingen.length === 0 ? {} : { meldingen: meldingen.map((melding) => ({ ...melding })) }),
  }
}

/** The day on which a file wants to be looked at; a file that does not say is looked at today. */
export function peildatumVan(facts: readonly DossierFact[], vandaag: DagTekst): DagTekst {
  return facts.find((fact) => fact.type === 'DossierGeopend')?.peildatum ?? vandaag
}

/** A finding as it leaves the product. */
export function bevindingAntwoord({
  opgeheven,
  grondslag,
  ...bevinding
}: Bevinding): z.infer<typeof bevindingSchema> {
  return {
    ...bevinding,
    grondslag: grondslag.map((bron) => ({ ...bron })),
    ...(opgeheven === undefined ? {} : { opgeheven: { ...opgeheven } }),
  }
}

/** What could not be seen, as it leaves the product. */
export function nietTeZienAntwoord({ grondslag, ...een }: NietTeZien): z.infer<typeof nietTeZienSchema> {
  return { ...een, grondslag: grondslag.map((bron) => ({ ...bron })) }
}
