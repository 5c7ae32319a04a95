import { z } from 'zod'
import { periodeSchema } from '../../../basis/fact.ts'

const bronSchema = z.strictObject({
  bron: z.string(),
  versie: z.string(),
  link: z.string(),
  zekerheid: z.enum(['gezien', 'bekend']),
  opmerking: z
    .string()
    .optional()
    .describe('wat u van deze bron moet weten voor de dag waarop de regels ingaan'),
})

const plaats = {
  regel: z.int().optional().describe('regel in het bestand, vanaf 1; niet bij JSON'),
  plaats: z.string().describe('het veld, zoals pgb.tarieven.1'),
}

const onleesbaarSchema = z.strictObject({
  bestand: z.string(),
  fouten: z.array(z.strictObject({ ...plaats, tekst: z.string() })),
})

const uitkomstSchema = z.strictObject({
  minuten: z.int().optional(),
  per: periodeSchema.optional(),
  centenPerJaar: z.int().optional(),
  bijdrageCentenPerMaand: z.int().optional(),
})

const getoetstSchema = z.strictObject({
  bestand: z.string(),
  regeling: z.string().describe('id van de regeling'),
  bevindingen: z.array(
    z.strictObject({
      code: z.string(),
      ernst: z.enum(['blokkerend', 'aandacht']),
      ...plaats,
      uitleg: z.string(),
      herstel: z.string(),
      grondslag: z.array(bronSchema),
    }),
  ),
  teWeten: z.array(z.strictObject({ tekst: z.string(), grondslag: z.array(bronSchema) })),
  voorbeelden: z.array(
    z.strictObject({
      naam: z.string(),
      uitkomst: uitkomstSchema,
      verschillen: z.array(z.string()).describe('leeg als het voorbeeld uitkomt'),
      onbekend: z.array(z.string()),
    }),
  ),
  vergelekenMet: z.string().optional().describe('id van de versie ervoor; ontbreekt als die er niet is'),
  gevolgen: z
    .array(z.strictObject({ naam: z.string(), voor: uitkomstSchema, na: uitkomstSchema }))
    .optional()
    .describe('elk voorbeeld van beide versies, onder beide nagerekend'),
})

/** Answer of `regeling toets --json`: one item per file. */
export const regelingAntwoordSchema = z.array(z.union([getoetstSchema, onleesbaarSchema]))
export type GetoetsteRegeling = Readonly<z.infer<typeof getoetstSchema>>
export type OnleesbareRegeling = Readonly<z.infer<typeof onleesbaarSchema>>
