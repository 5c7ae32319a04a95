import { z } from 'zod'
import { dagSchema, periodeSchema, tekstSchema } from '../../basis/fact.ts'
import { minuten } from '../../basis/minuten.ts'
import { KADER_IDS } from './kaders.ts'
import { leesTijd } from './lees-tijd.ts'

const MAX_MINUTEN = 1_000_000
const TIJD = 'schrijf hele minuten van 0 of meer, of tijd zoals 3:20 of 3 uur 20'

/** Whole minutes, or text such as `3 uur 20` that can be read to whole minutes without loss. */
const tijdSchema = z
  .union([z.int().min(0, TIJD).max(MAX_MINUTEN), z.string()], TIJD)
  .transform((value, context) => {
    if (typeof value === 'number') return minuten(value)
    const outcome = leesTijd(value)
    if (outcome.ok && outcome.value <= MAX_MINUTEN) return outcome.value
    const uitleg = outcome.ok ? `'${value}' is te veel` : (outcome.refusal.data?.uitleg ?? TIJD)
    context.addIssue({ code: 'custom', message: uitleg, input: value })
    return z.NEVER
  })
  .describe('hele minuten, of tijd als tekst: 3:20, 3 uur 20, 200 minuten')

const aantalSchema = z.int('schrijf een heel getal').min(0, 'dit kan niet minder dan 0 zijn').max(1000)

const wasSchema = z
  .strictObject({
    lichteWas: z.boolean().optional(),
    extraLichteWas: z.boolean().optional(),
    zwareWas: z.boolean().optional(),
    kledingEnLinnengoed: z.boolean().optional().describe('lichte en zware was samen'),
    extraWasPartner: z.boolean().optional().describe('extra was door klachten van de partner'),
  })
  .refine((was) => was.kledingEnLinnengoed !== true || (was.lichteWas !== true && was.zwareWas !== true), {
    message: 'kledingEnLinnengoed is de lichte en zware was samen; geef dat, of lichteWas en zwareWas apart',
  })

export const feitenSchema = z.strictObject({
  huishouden: z
    .strictObject({
      personen: aantalSchema.min(1, 'een huishouden heeft minstens 1 persoon').optional(),
      kinderen: z.array(aantalSchema).optional().describe('de leeftijd van elk kind'),
    })
    .optional(),
  woning: z
    .strictObject({
      kamersInGebruik: aantalSchema.optional(),
      extraKamersInGebruik: aantalSchema.optional(),
      extraKamersNietInGebruik: aantalSchema.optional(),
      trap: z.union([z.boolean(), aantalSchema], 'schrijf true, false of het aantal trappen').optional(),
    })
    .optional(),
  extraInzet: z
    .enum(['enig', 'veel'])
    .optional()
    .describe('extra werk door beperkingen: meer vuil, of schoner nodig'),
  extraHuishouden: z.boolean().optional().describe('meer werk door de samenstelling van het huishouden'),
  extraVervuiling: z.boolean().optional(),
  beperkingenPartner: z.boolean().optional().describe('extra schoonmaak door beperkingen van de partner'),
  was: wasSchema.optional(),
  onderdelen: z
    .array(tekstSchema)
    .optional()
    .describe('alleen deze onderdelen zijn gevraagd; weggelaten = alles wat het kader kent'),
})
export type Feiten = z.infer<typeof feitenSchema>

/** A line given by a court, an adviser or the consulent; it is taken as it is. */
const opgegevenRegelSchema = z.strictObject({
  onderdeel: tekstSchema,
  minuten: tijdSchema,
  per: periodeSchema,
  bron: tekstSchema.describe('wie dit vond en waar het staat'),
})
export type OpgegevenRegel = z.infer<typeof opgegevenRegelSchema>

/** Step 4: what is solved otherwise, per onderdeel or activity, with who and why. */
const opgelostSchema = z.strictObject({
  onderdeel: tekstSchema,
  minuten: tijdSchema,
  per: periodeSchema,
  door: tekstSchema.describe('wie of wat'),
  reden: tekstSchema,
})
export type Opgelost = z.infer<typeof opgelostSchema>

export const rekeninvoerSchema = z
  .strictObject({
    id: tekstSchema.optional(),
    kader: z.enum(KADER_IDS).optional().describe('het normenkader; mag weg als er regels zijn'),
    peildatum: dagSchema.optional(),
    feiten: feitenSchema.optional(),
    regels: z.array(opgegevenRegelSchema).optional(),
    opgelost: z.array(opgelostSchema).optional(),
  })
  .refine((invoer) => invoer.kader !== undefined || (invoer.regels ?? []).length > 0, {
    message: `geef een kader (${KADER_IDS.join(', ')}) of minstens een regel`,
  })
export type Rekeninvoer = z.infer<typeof rekeninvoerSchema>

/** Input of `normen bereken`: one calculation or a list of them. */
export const normenBestandSchema = z.union([rekeninvoerSchema, z.array(rekeninvoerSchema)])
