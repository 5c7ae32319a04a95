import { z } from 'zod'
import { minutenSchema, periodeSchema } from '../../basis/fact.ts'
import { FEITNAMEN, toetsingSchema } from './normenkader.ts'

export const tijdsomvangSchema = z.strictObject({
  minutenPerJaar: minutenSchema,
  minutenPerWeek: minutenSchema.optional().describe('alleen als er per week is opgeteld'),
})

/** One line of the need with its source and the fact that made it count. */
export const behoefteregelSchema = z.strictObject({
  onderdeel: z.string(),
  groep: z.string().describe('het resultaat waar de regel bij hoort'),
  minuten: minutenSchema,
  per: periodeSchema,
  bron: z.string(),
  zekerheid: z.enum(['gezien', 'bekend', 'opgegeven']),
  aantal: z.int().optional(),
  perStuk: minutenSchema.optional(),
  norm: z
    .strictObject({
      kader: z.string(),
      naam: z.string().describe('hoe mensen dit kader noemen'),
      versie: z.string(),
      rij: z.string(),
      link: z.string(),
    })
    .optional(),
  teltDoor: z
    .strictObject({
      feit: z.enum(FEITNAMEN),
      pad: z.string().optional().describe('waar het feit in feiten staat, zoals woning.trap'),
      woorden: z.string(),
    })
    .optional()
    .describe('het feit waardoor de rij van het kader telt'),
})

/** Answer of `normen bereken`: the form of `Berekening`, for its JSON Schema and for checking our own answers. */
export const berekeningSchema = z.strictObject({
  id: z.string().optional(),
  kader: z
    .strictObject({
      id: z.string(),
      naam: z.string(),
      versie: z.string(),
      opsteller: z.string(),
      jaar: z.int().nullable(),
      onafhankelijk: z.boolean(),
      onafhankelijkToelichting: z.string(),
      onderzoek: z.string().optional(),
      passendBij: z.array(z.string()),
      getoetst: z.array(toetsingSchema),
      verworpen: z.array(toetsingSchema).optional(),
      voorbeeld: z
        .string()
        .optional()
        .describe('waarom dit kader een voorbeeld is en geen norm voor anderen'),
    })
    .optional(),
  periode: periodeSchema.describe('de periode waarin is opgeteld'),
  nodig: tijdsomvangSchema,
  opgelost: tijdsomvangSchema,
  resterend: tijdsomvangSchema,
  minutenPerWeek: minutenSchema.describe('wat resteert, naar boven afgerond, om te tonen'),
  urenPerJaar: z.int().nonnegative().describe('wat resteert, naar boven afgerond, om te tonen'),
  regels: z.array(behoefteregelSchema),
  perOnderdeel: z.array(
    z.strictObject({
      onderdeel: z.string(),
      nodig: minutenSchema,
      opgelost: minutenSchema,
      resterend: minutenSchema,
    }),
  ),
  activiteiten: z
    .array(
      z.strictObject({
        onderdeel: z.string(),
        naam: z.string(),
        ruimte: z.string().nullable(),
        frequentie: z.string().nullable(),
        minuten: z.int().positive().nullable(),
        zekerheid: z.enum(['gezien', 'bekend']),
      }),
    )
    .optional()
    .describe('wat het kader noemt bij wat is gerekend; minuten alleen als zij gepubliceerd zijn'),
  onbekend: z.array(z.string()).describe('wat niet bekend is of niet is meegeteld, in zinnen'),
  stappen: z.array(z.string()).describe('hoe het getal tot stand kwam, in zinnen'),
})

/** One answer, or a list when a list was asked. */
export const normenAntwoordSchema = z.union([berekeningSchema, z.array(berekeningSchema)])
