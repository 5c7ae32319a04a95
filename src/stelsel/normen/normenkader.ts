import { z } from 'zod'
import { dagSchema, periodeSchema } from '../../basis/fact.ts'

/** The facts of a person's situation that a row of a norm set can ask for. `altijd` is the base. */
export const FEITNAMEN = [
  'altijd',
  'personen',
  'kinderen',
  'kamersInGebruik',
  'extraKamersInGebruik',
  'extraKamersNietInGebruik',
  'trap',
  'extraInzet',
  'extraHuishouden',
  'extraVervuiling',
  'beperkingenPartner',
  'lichteWas',
  'extraLichteWas',
  'zwareWas',
  'kledingEnLinnengoed',
  'extraWasPartner',
] as const
export type Feitnaam = (typeof FEITNAMEN)[number]

const zekerheidSchema = z.enum(['gezien', 'bekend'])

/** When a row counts: `{feit: 'extraKamersInGebruik', perStuk: true}`, `{feit: 'personen', van: 2}`. */
const teltSchema = z.strictObject({
  feit: z.enum(FEITNAMEN),
  is: z.enum(['enig', 'veel']).optional().describe('alleen bij extraInzet'),
  perStuk: z.boolean().optional().describe('zo vaak als het feit er is; anders een keer'),
  van: z.int().optional(),
  totEnMet: z.int().optional(),
  jongerDan: z.int().optional().describe('alleen bij kinderen: telt de kinderen onder deze leeftijd'),
})
export type Telt = z.infer<typeof teltSchema>

const normrijSchema = z
  .strictObject({
    rij: z.string().describe('sleutel van de rij in dit kader'),
    naam: z.string(),
    ookWel: z.array(z.string()).optional(),
    telt: teltSchema,
    minuten: z.int().positive().nullable().describe('in de periode van het kader; null = niet gezien'),
    redenOnbekend: z.string().optional(),
    bron: z.url(),
    zekerheid: zekerheidSchema,
    toelichting: z.string().optional(),
    eerder: z
      .array(z.strictObject({ minuten: z.int().positive(), wat: z.string() }))
      .optional()
      .describe('andere getallen voor dezelfde rij: gemeten, of wat ervoor gold'),
  })
  .refine((rij) => (rij.minuten === null) === (rij.redenOnbekend !== undefined), {
    message: 'minuten is null precies als er een redenOnbekend bij staat',
  })
export type Normrij = z.infer<typeof normrijSchema>

const activiteitSchema = z.strictObject({
  naam: z.string(),
  ruimte: z.string().nullable(),
  frequentie: z.string().nullable(),
  minuten: z
    .int()
    .positive()
    .nullable()
    .describe('per periode van het kader; null = niet gepubliceerd of niet gezien'),
  bron: z.url().nullable(),
  zekerheid: zekerheidSchema,
})

const kaderOnderdeelSchema = z.strictObject({
  onderdeel: z.string().describe('sleutel uit onderdelen.ts'),
  rijen: z.array(normrijSchema),
  activiteiten: z.array(activiteitSchema),
  leemten: z.array(z.string()).describe('wat het kader niet zegt of wat niet gezien is, in zinnen'),
})
export type KaderOnderdeel = z.infer<typeof kaderOnderdeelSchema>

const toetsingSchema = z.strictObject({
  ecli: z.string().startsWith('ECLI:NL:'),
  gaatOver: z.string(),
  strekking: z.string().describe('in eigen woorden'),
  link: z.url(),
  zekerheid: zekerheidSchema,
})

/** A published set of norm times with its pedigree: what it says, who made it, for which policy, and what courts said of it. */
export const normenkaderSchema = z.strictObject({
  id: z.string(),
  naam: z.string(),
  versie: z.string(),
  opsteller: z.string(),
  jaar: z.int(),
  geldigVan: dagSchema.nullable(),
  geldigTotEnMet: dagSchema.nullable(),
  geldigheidToelichting: z.string(),
  onafhankelijk: z.boolean(),
  onafhankelijkToelichting: z.string(),
  passendBij: z.array(z.string()).describe('het beleid en de situatie waarvoor de tijden bedoeld zijn'),
  periode: periodeSchema,
  getoetst: z.array(toetsingSchema),
  bronnen: z.array(z.url()),
  onderdelen: z.array(kaderOnderdeelSchema),
  hoortBijStap4: z
    .array(
      z.strictObject({
        naam: z.string(),
        minuten: z.int().positive(),
        bron: z.url(),
        zekerheid: zekerheidSchema,
        toelichting: z.string(),
      }),
    )
    .describe(
      'regels van het kader die minder geven omdat iemand of zijn netwerk het kan: niet in de behoefte',
    ),
})
export type Normenkader = z.infer<typeof normenkaderSchema>
