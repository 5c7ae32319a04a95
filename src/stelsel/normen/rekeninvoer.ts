import { z } from 'zod'
import { dagSchema, periodeSchema, tekstSchema } from '../../basis/fact.ts'
import { minuten } from '../../basis/minuten.ts'
import { beleidSchema } from './beleid.ts'
import { eigenKaderSchema } from './eigen-kader.ts'
import { weigeringVan } from './kader-controle.ts'
import { findKaderVan, KADER_IDS } from './kaders.ts'
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

/** Who, where or why: text that only looks like an answer (spaces) is none. */
const watGezegdIs = tekstSchema.refine((tekst) => tekst === '' || tekst.trim() !== '', 'deze tekst is leeg')

const aantalSchema = z
  .int('schrijf een heel getal')
  .min(0, 'dit kan niet minder dan 0 zijn')
  .max(1000, 'dit kan niet meer dan 1000 zijn')

const wasSchema = z
  .strictObject({
    lichteWas: z.boolean().optional(),
    extraLichteWas: z.boolean().optional(),
    zwareWas: z.boolean().optional(),
    kledingEnLinnengoed: z.boolean().optional().describe('lichte en zware was samen'),
    extraWasPartner: z.boolean().optional().describe('extra was door klachten van de partner'),
    extraWas: z.boolean().optional().describe('extra was, bijvoorbeeld door bedlegerigheid of incontinentie'),
  })
  .refine((was) => was.kledingEnLinnengoed !== true || (was.lichteWas !== true && was.zwareWas !== true), {
    message: 'kledingEnLinnengoed is de lichte en zware was samen; geef dat, of lichteWas en zwareWas apart',
  })

/** How often a week something is done for someone; for children all of them together. */
const keerPerWeekSchema = z.strictObject({
  boodschappen: aantalSchema.optional(),
  broodmaaltijd: aantalSchema.optional(),
  warmeMaaltijd: aantalSchema.optional(),
  maaltijdMetKinderen: aantalSchema.optional().describe('maaltijden waar kinderen onder 12 mee-eten'),
  kindNaarBed: aantalSchema.optional(),
  kindUitBed: aantalSchema.optional(),
  kindWassenEnKleden: aantalSchema.optional(),
  kindBroodmaaltijd: aantalSchema.optional(),
  kindWarmeMaaltijd: aantalSchema.optional(),
  kindFles: aantalSchema.optional(),
  kindLuier: aantalSchema.optional(),
  kindSchool: aantalSchema.optional().describe('brengen of halen, per gezin'),
  adviesInstructieVoorlichting: aantalSchema.optional(),
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
      soort: z
        .enum(['klein-gelijkvloers', 'groter'])
        .optional()
        .describe('klein-gelijkvloers: twee kamers, zonder trap; groter: al het andere'),
    })
    .optional(),
  extraInzet: z
    .enum(['enig', 'veel'])
    .optional()
    .describe('extra werk door beperkingen: meer vuil, of schoner nodig'),
  extraHuishouden: z.boolean().optional().describe('meer werk door de samenstelling van het huishouden'),
  extraVervuiling: z.boolean().optional(),
  beperkingenPartner: z.boolean().optional().describe('extra schoonmaak door beperkingen van de partner'),
  allergieCopd: z.boolean().optional().describe('huisstofallergie of COPD, in een gesaneerde woning'),
  psychischOfGedrag: z.boolean().optional().describe('psychogeriatrische of gedragsproblemen'),
  regie: z.boolean().optional().describe('hulp bij de dagelijkse organisatie van het huishouden'),
  extraRegie: z
    .boolean()
    .optional()
    .describe('meer regie door problemen met communicatie of kinderen onder 16'),
  ontregeldHuishouden: z.boolean().optional().describe('hulp bij een ontregeld huishouden'),
  keerPerWeek: keerPerWeekSchema.optional(),
  was: wasSchema.optional(),
  onderdelen: z
    .array(tekstSchema)
    .optional()
    .describe('alleen deze onderdelen zijn gevraagd; weggelaten = alles wat het kader kent'),
})
export type Feiten = z.infer<typeof feitenSchema>

/** A line given by a court, an adviser or the consulent; it is taken as it is. */
const opgegevenRegelSchema = z.strictObject({
  onderdeel: watGezegdIs,
  minuten: tijdSchema,
  per: periodeSchema,
  bron: watGezegdIs.describe('wie dit vond en waar het staat'),
})
export type OpgegevenRegel = z.infer<typeof opgegevenRegelSchema>

/** Step 4: what is solved otherwise, per onderdeel or activity, with who and why. */
const opgelostSchema = z.strictObject({
  onderdeel: watGezegdIs,
  minuten: tijdSchema,
  per: periodeSchema,
  door: watGezegdIs.describe('wie of wat'),
  reden: watGezegdIs,
})
export type Opgelost = z.infer<typeof opgelostSchema>

/** A total that a source gives without its lines. It is held against the calculation and never counted. */
const totaalSchema = z.strictObject({
  minuten: tijdSchema,
  per: periodeSchema,
  bron: watGezegdIs.describe('wie dit vond en waar het staat'),
})

export const rekeninvoerSchema = z
  .strictObject({
    id: tekstSchema.optional(),
    kader: z.enum(KADER_IDS).optional().describe('het normenkader; mag weg als er regels zijn'),
    eigenKader: eigenKaderSchema
      .optional()
      .describe('een eigen normenkader als gegevens, in plaats van kader'),
    peildatum: dagSchema.optional(),
    beleid: beleidSchema.optional().describe('wat het beleid anders doet dan het onderzoek achter het kader'),
    ookOnzeker: z
      .boolean()
      .optional()
      .describe('reken ook met getallen waarvan het vertrouwen laag is; niet voor een besluit'),
    feiten: feitenSchema.optional(),
    regels: z.array(opgegevenRegelSchema).optional(),
    opgelost: z.array(opgelostSchema).optional(),
    totaal: totaalSchema.optional().describe('een totaal zonder regels, om naast de berekening te leggen'),
  })
  .refine(
    (invoer) =>
      invoer.kader !== undefined ||
      invoer.eigenKader !== undefined ||
      invoer.totaal !== undefined ||
      (invoer.regels ?? []).length > 0,
    { message: `geef een kader (${KADER_IDS.join(', ')}) of minstens een regel` },
  )
  .refine((invoer) => invoer.kader === undefined || invoer.eigenKader === undefined, {
    message: 'geef kader of eigenKader, niet allebei',
    path: ['eigenKader'],
  })
  .superRefine((invoer, context) => {
    // NEN 2075 measures a result: sizing help with it is refused, not answered with nothing.
    const gekozen = findKaderVan(invoer)
    const message = gekozen === undefined ? undefined : weigeringVan(gekozen)
    if (message !== undefined)
      context.addIssue({ code: 'custom', message, path: ['kader'], input: gekozen?.id })
  })
export type Rekeninvoer = z.infer<typeof rekeninvoerSchema>

/** Input of `normen bereken`: one calculation or a list of them. */
export const normenBestandSchema = z.union([rekeninvoerSchema, z.array(rekeninvoerSchema)])
