import { z } from 'zod'
import { dagSchema, periodeSchema } from '../../basis/fact.ts'
import { beleidSchema } from './beleid.ts'

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
  'extraWas',
  'kleineGelijkvloerseWoning',
  'grotereWoning',
  'allergieCopd',
  'psychischOfGedrag',
  'regie',
  'extraRegie',
  'ontregeldHuishouden',
  'boodschappen',
  'broodmaaltijd',
  'warmeMaaltijd',
  'maaltijdMetKinderen',
  'kindNaarBed',
  'kindUitBed',
  'kindWassenEnKleden',
  'kindBroodmaaltijd',
  'kindWarmeMaaltijd',
  'kindFles',
  'kindLuier',
  'kindSchool',
  'adviesInstructieVoorlichting',
] as const
export type Feitnaam = (typeof FEITNAMEN)[number]

/** A text that says something. */
const woorden = z.string().min(1)

const zekerheidSchema = z.enum(['gezien', 'bekend'])

/** How far a figure can be trusted. Left out is `hoog`. What is `laag` is only counted when the caller asks for it. */
const vertrouwenSchema = z.enum(['hoog', 'middel', 'laag'])

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
    rij: woorden.describe('sleutel van de rij in dit kader'),
    naam: woorden,
    ookWel: z.array(woorden).optional(),
    taak: woorden.optional().describe('deel van het onderdeel dat apart gevraagd kan worden'),
    telt: teltSchema,
    zwaarWerkNaar: beleidSchema.shape.zwaarWerkNaar.describe('de rij telt alleen bij dit beleid'),
    minuten: z.int().positive().nullable().describe('in de periode van het kader; null = niet gezien'),
    redenOnbekend: woorden.optional(),
    gezienBij: z
      .int()
      .positive()
      .optional()
      .describe('het aantal waarvoor het getal is gezien; bij een ander aantal wordt dat gezegd'),
    bron: z.url().nullable().describe('null = bekend, maar in geen bron gelezen'),
    zekerheid: zekerheidSchema,
    vertrouwen: vertrouwenSchema.optional(),
    toelichting: woorden.optional(),
    voorwaarde: woorden
      .optional()
      .describe('wat er moet zijn voor de rij telt, zoals een gesaneerde woning; de bron is die van de rij'),
    eerder: z
      .array(z.strictObject({ minuten: z.int().positive(), wat: woorden }))
      .optional()
      .describe('andere getallen voor dezelfde rij: gemeten, of wat ervoor gold'),
  })
  .refine((rij) => (rij.minuten === null) === (rij.redenOnbekend !== undefined), {
    message: 'minuten is null precies als er een redenOnbekend bij staat',
  })
  .refine((rij) => rij.bron !== null || rij.zekerheid === 'bekend', {
    message: 'wat gezien is, heeft een bron',
  })
export type Normrij = z.infer<typeof normrijSchema>

const activiteitSchema = z.strictObject({
  naam: woorden,
  ruimte: woorden.nullable(),
  frequentie: woorden.nullable(),
  minuten: z
    .int()
    .positive()
    .nullable()
    .describe('per periode van het kader; null = niet gepubliceerd of niet gezien'),
  perKeer: z.int().positive().optional().describe('minuten per keer, als die bekend zijn'),
  bron: z.url().nullable(),
  zekerheid: zekerheidSchema,
  vertrouwen: vertrouwenSchema.optional(),
})
export type NormActiviteit = z.infer<typeof activiteitSchema>

const kaderOnderdeelSchema = z.strictObject({
  onderdeel: z.string().describe('sleutel uit onderdelen.ts'),
  rijen: z.array(normrijSchema),
  activiteiten: z.array(activiteitSchema),
  leemten: z.array(woorden).describe('wat het kader niet zegt of wat niet gezien is, in zinnen'),
})
export type KaderOnderdeel = z.infer<typeof kaderOnderdeelSchema>

export const toetsingSchema = z.strictObject({
  ecli: z.string().startsWith('ECLI:NL:'),
  gaatOver: woorden,
  strekking: woorden.describe('in eigen woorden'),
  link: z.url(),
  zekerheid: zekerheidSchema,
})
export type Toetsing = z.infer<typeof toetsingSchema>

/** What the study behind the set took for granted. Policy that does otherwise cannot lean on it. */
const aannameSchema = z.strictObject({
  schakelaar: z.enum([
    'opruimenEnAfwas',
    'andereActiviteiten',
    'andereFrequenties',
    'minderDanVolledigeOvername',
  ]),
  waarschuwing: woorden,
  ecli: z.string().startsWith('ECLI:NL:').optional(),
  link: z.url(),
})

/** A published set of norm times with its pedigree: what it says, who made it, for which policy, and what courts said of it. */
export const normenkaderSchema = z.strictObject({
  id: woorden,
  naam: woorden,
  versie: woorden,
  opsteller: woorden,
  jaar: z.int().nullable(),
  doel: z
    .enum(['omvang', 'meten'])
    .optional()
    .describe('meten: zegt of een resultaat bereikt is, en weigert een omvang te geven; weggelaten = omvang'),
  weigering: z.strictObject({ tekst: woorden, link: z.url() }).optional().describe('alleen bij meten'),
  onderzoek: woorden.optional().describe('waarop de tijden rusten'),
  geldigVan: dagSchema.nullable(),
  geldigTotEnMet: dagSchema.nullable(),
  geldigheidToelichting: woorden,
  onafhankelijk: z.boolean(),
  onafhankelijkToelichting: woorden,
  voorbeeld: woorden
    .optional()
    .describe(
      'waarom dit kader een voorbeeld is en geen norm voor anderen, in een zin; weggelaten = geen voorbeeld',
    ),
  passendBij: z.array(woorden).describe('het beleid en de situatie waarvoor de tijden bedoeld zijn'),
  periode: periodeSchema,
  getoetst: z.array(toetsingSchema),
  verworpen: z
    .array(toetsingSchema)
    .optional()
    .describe('uitspraken die deze norm zelf niet aanvaardden; gebruik geeft een waarschuwing'),
  aannames: z.array(aannameSchema).optional(),
  bronnen: z.array(z.url()),
  onderdelen: z.array(kaderOnderdeelSchema),
  hoortBijStap4: z
    .array(
      z.strictObject({
        naam: woorden,
        minuten: z.int().positive(),
        per: z
          .enum(['week', 'twee weken', 'jaar'])
          .optional()
          .describe('weggelaten = de periode van het kader'),
        geeft: z.enum(['minder', 'in totaal']).optional().describe('weggelaten = minder'),
        bron: z.url(),
        zekerheid: zekerheidSchema,
        vertrouwen: vertrouwenSchema.optional(),
        toelichting: woorden,
      }),
    )
    .describe(
      'regels van het kader die minder geven omdat iemand of zijn netwerk het kan: niet in de behoefte',
    ),
  klassen: z
    .array(
      z.strictObject({
        klasse: z.int(),
        van: z.int().nonnegative(),
        totEnMet: z.int().positive(),
        bron: z.url().nullable(),
        zekerheid: zekerheidSchema,
      }),
    )
    .optional()
    .describe('grenzen in minuten per week, om oude besluiten te lezen; nooit een omvang'),
})
export type Normenkader = z.infer<typeof normenkaderSchema>
