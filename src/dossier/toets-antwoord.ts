import { z } from 'zod'
import type { DagTekst } from '../basis/dag.ts'
import { dagSchema } from '../basis/fact.ts'
import { TOETS_STAPPEN } from '../stelsel/toets/bevinding.ts'
import { toets } from '../stelsel/toets/toets.ts'
import type { DossierFact } from './dossier-facts.ts'
import type { Melding } from './invoer-melding.ts'
import { toetsInvoer } from './toets-invoer.ts'

/** Answer of `toets` about one dossier (contract `toets`). */
export const toetsAntwoordSchema = z.strictObject({
  dossier: z.string().describe('het kenmerk van het dossier, of anders de naam van het bestand'),
  peildatum: dagSchema,
  bevindingen: z.array(
    z.strictObject({
      code: z.string(),
      ernst: z.enum(['blokkerend', 'aandacht']),
      stap: z
        .union(TOETS_STAPPEN.map((stap) => z.literal(stap)))
        .describe('stap van het onderzoek, x, of de fase'),
      uitleg: z.string(),
      herstel: z.string(),
      grondslag: z.array(
        z.strictObject({
          bron: z.string(),
          versie: z.string(),
          link: z.string(),
          zekerheid: z.enum(['gezien', 'bekend']),
        }),
      ),
      plaats: z.string(),
      uitlegInwoner: z.string().describe('dezelfde bevinding in gewone taal, voor de inwoner'),
      opgeheven: z.strictObject({ reden: z.string(), door: z.string().optional() }).optional(),
    }),
  ),
  nietTeZien: z.array(z.strictObject({ code: z.string(), waarom: z.string() })),
  meldingen: z
    .array(z.strictObject({ plaats: z.string(), tekst: z.string() }))
    .optional()
    .describe('wat in het bestand niet paste en als notitie is overgenomen'),
})
export type ToetsAntwoord = z.infer<typeof toetsAntwoordSchema>

/** Of a folder: one answer per file, in order; a file that cannot be read has only its fault. */
export const toetsMapAntwoordSchema = z.array(
  z.union([toetsAntwoordSchema, z.strictObject({ dossier: z.string(), fout: z.string() })]),
)

/** Holds the facts of a dossier against the law and says what was found, and what could not be seen. */
export function toetsAntwoord(
  facts: readonly DossierFact[],
  naam: string,
  vandaag: DagTekst,
  meldingen: readonly Melding[] = [],
): ToetsAntwoord {
  const kop = facts.find((fact) => fact.type === 'DossierGeopend')
  const peildatum = kop?.peildatum ?? vandaag
  const { bevindingen, nietTeZien } = toets(toetsInvoer(facts, peildatum))
  return {
    dossier: kop?.kenmerk ?? naam,
    peildatum,
    bevindingen: bevindingen.map(({ opgeheven, grondslag, ...bevinding }) => ({
      ...bevinding,
      grondslag: grondslag.map((bron) => ({ ...bron })),
      ...(opgeheven === undefined ? {} : { opgeheven: { ...opgeheven } }),
    })),
    nietTeZien: nietTeZien.map((een) => ({ ...een })),
    ...(meldingen.length === 0 ? {} : { meldingen: meldingen.map((melding) => ({ ...melding })) }),
  }
}
