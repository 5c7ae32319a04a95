import { z } from 'zod'
import { minutenSchema, periodeSchema } from '../../basis/fact.ts'
import { behoefteregelSchema, tijdsomvangSchema } from './normen-antwoord.ts'

const voorEnNaSchema = z.strictObject({
  voor: z.int().nonnegative(),
  na: z.int().nonnegative(),
  verschil: z.int().describe('na min voor'),
})

const oplossingSchema = z.strictObject({
  onderdeel: z.string(),
  minuten: minutenSchema,
  per: periodeSchema,
  door: z.string(),
  reden: z.string(),
})

const totaalverschilSchema = z.strictObject({
  voor: tijdsomvangSchema,
  na: tijdsomvangSchema,
  verschilPerJaar: z.int().describe('hele minuten per jaar; de som van dat van de regels'),
})

/** Answer of `normen wat-als` about one calculation: the form of `WatAls`. */
export const watAlsSchema = z.strictObject({
  id: z.string().optional(),
  feiten: z
    .array(
      z.strictObject({
        pad: z.string().describe('het feit, zoals woning.trap'),
        voor: z.unknown().optional(),
        na: z.unknown().optional(),
        woorden: z.string(),
      }),
    )
    .describe('wat anders is; leeg als alles gelijk is'),
  regels: z
    .array(
      z.strictObject({
        verandering: z.enum(['erbij', 'weg', 'anders']),
        onderdeel: z.string(),
        groep: z.string(),
        per: periodeSchema,
        verschil: z.int().describe('hele minuten per periode, na min voor'),
        verschilPerJaar: z.int(),
        voor: behoefteregelSchema.optional(),
        na: behoefteregelSchema.optional(),
        door: z.array(z.string()).describe('de feiten waardoor deze regel verandert'),
      }),
    )
    .describe('wat gelijk bleef staat er niet bij'),
  oplossingen: z
    .array(oplossingSchema.extend({ verandering: z.enum(['erbij', 'weg']) }))
    .describe('wat anders is opgelost en maar aan een kant is opgegeven'),
  perOnderdeel: z
    .array(
      z.strictObject({
        onderdeel: z.string(),
        nodig: voorEnNaSchema,
        opgelost: voorEnNaSchema,
        resterend: voorEnNaSchema,
        oplossingen: z.array(oplossingSchema).describe('wat voor dit onderdeel als opgelost is opgegeven'),
      }),
    )
    .describe('minuten per jaar; alleen waar iets verandert'),
  nodig: totaalverschilSchema,
  opgelost: totaalverschilSchema,
  resterend: totaalverschilSchema,
  minutenPerWeek: voorEnNaSchema.describe('wat resteert, elk naar boven afgerond, om te tonen'),
  urenPerJaar: voorEnNaSchema.describe('wat resteert, elk naar boven afgerond, om te tonen'),
  onbekend: z.strictObject({ erbij: z.array(z.string()), weg: z.array(z.string()) }),
  stappen: z.array(z.string()).describe('het verschil regel voor regel, in zinnen'),
})

/** One answer, or a list when the file was a list. */
export const watAlsAntwoordSchema = z.union([watAlsSchema, z.array(watAlsSchema)])
