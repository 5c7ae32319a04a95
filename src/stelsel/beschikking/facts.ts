import { z } from 'zod'
import {
  dagSchema,
  type FactOf,
  factKind,
  minutenSchema,
  omvangSchema,
  periodeSchema,
  tekstSchema,
  verwijzingSchema,
} from '../../basis/fact.ts'
import { vormSchema } from '../../handeling/aanvraag/facts.ts'
import { kanaalSchema } from '../../handeling/melding/facts.ts'
import { activiteitSchema } from '../../handeling/onderzoek/facts.ts'

/** A named, reasoned line between the remainder and what is granted. Costs are never such a line (contract, extent 5). */
const verschilregelSchema = z.strictObject({
  soort: z.enum([
    'afronding naar boven',
    'overgang',
    'vertrouwen',
    'hardheid',
    'adequaat alternatief',
    'weigering 2.3.5 lid 6',
    'toezegging',
  ]),
  minuten: z.int().describe('meer is positief, minder is negatief'),
  per: periodeSchema,
  reden: tekstSchema,
})

export const voorzieningSchema = z.strictObject({
  naam: tekstSchema,
  soort: z.enum(['dienst', 'middel', 'woningaanpassing', 'vervoer', 'verblijf']).optional(),
  vorm: vormSchema.optional(),
  omvang: omvangSchema.optional().describe('de tijd; bij een dienst hoort deze er altijd te staan'),
  resultaat: z.string().optional().describe('doel naast de uren, nooit in plaats daarvan'),
  activiteiten: z.array(activiteitSchema).optional(),
  marge: z
    .strictObject({ minuten: minutenSchema, per: periodeSchema })
    .optional()
    .describe('ruimte naar boven zonder nieuwe procedure'),
  verschil: z.array(verschilregelSchema).optional(),
  vanaf: dagSchema.optional(),
  totEnMet: dagSchema.optional(),
  aanbieder: z.string().optional(),
  omvangDoor: z
    .enum(['college', 'aanbieder', 'adviseur', 'rechter'])
    .optional()
    .describe('wie de omvang vaststelde'),
  plan: z
    .strictObject({
      bijgevoegd: z.boolean(),
      gedateerd: dagSchema.optional(),
      bevatUren: z.boolean().optional(),
    })
    .optional(),
  pgb: z
    .strictObject({
      tarief: z.int().describe('centen per uur').optional(),
      bedrag: z.int().describe('centen per jaar').optional(),
      grondslag: z.string().optional(),
    })
    .optional(),
})
export type Voorziening = z.infer<typeof voorzieningSchema>

/** A sentence of the reasons with the vaststellingen it rests on. */
export const motiveringZinSchema = z.strictObject({
  tekst: tekstSchema,
  vaststellingen: z.array(verwijzingSchema).optional(),
  grondslagen: z.array(z.string()).optional().describe('sleutels van artikelen en uitspraken'),
})
export type MotiveringZin = z.infer<typeof motiveringZinSchema>

const mandaatSchema = z.strictObject({
  naam: tekstSchema,
  functie: tekstSchema,
  besluit: z.string().optional().describe('het mandaatbesluit waarop dit rust'),
})

const besluitShape = {
  besluit: verwijzingSchema,
  beslissing: z.enum([
    'toegekend',
    'deels toegekend',
    'afgewezen',
    'ingetrokken',
    'gewijzigd',
    'buiten behandeling',
  ]),
  voorzieningen: z.array(voorzieningSchema),
  motivering: z.array(motiveringZinSchema).optional(),
  eerder: z
    .strictObject({ omvang: omvangSchema.optional(), tekst: z.string().optional() })
    .optional()
    .describe('wat de inwoner eerder had'),
  gewijzigd: z.string().optional().describe('wat er sinds het eerdere besluit veranderd is, per activiteit'),
  overgang: z.strictObject({ totEnMet: dagSchema, tekst: z.string().optional() }).optional(),
  bijzondereOmstandigheden: z
    .string()
    .optional()
    .describe('wat overwogen is over bijzondere omstandigheden (Awb 4:84)'),
  evenredigheid: z.string().optional().describe('hoe zware gevolgen zijn gewogen (Awb 3:4)'),
  eigenBijdrage: z
    .strictObject({ centenPerMaand: z.int().nonnegative().optional(), tekst: z.string().optional() })
    .optional(),
  mandaat: mandaatSchema.optional(),
  rechtsmiddel: z.boolean().optional().describe('of het besluit zegt hoe en tot wanneer bezwaar kan'),
}

export const beschikkingFacts = {
  EerderBesluitBekend: factKind(
    'Een eerder besluit dat van belang is, zoals bekend uit het archief of van de inwoner.',
    { op: '2024-11-01', voorziening: 'hulp bij het huishouden', omvang: { minuten: 240, per: 'week' } },
    {
      voorziening: tekstSchema,
      omvang: omvangSchema.optional(),
      totEnMet: dagSchema.optional(),
      tekst: z.string().optional(),
    },
  ),
  AanbiederSchreef: factKind(
    'Een aanbieder liet iets weten over de hulp, bijvoorbeeld dat het met minder kan.',
    {
      op: '2026-11-10',
      aanbieder: 'Thuishulp Voorbeeld',
      tekst: 'Het kan ook in 2 uur.',
      omvang: { minuten: 120, per: 'week' },
    },
    { aanbieder: tekstSchema, tekst: tekstSchema, omvang: omvangSchema.optional() },
  ),
  BesluitOpgesteld: factKind(
    'Een ontwerp van het besluit is geschreven. Het is nog niet genomen.',
    {
      op: '2026-11-16',
      besluit: 'b1',
      beslissing: 'toegekend',
      voorzieningen: [{ naam: 'hulp bij het huishouden', omvang: { minuten: 180, per: 'week' } }],
    },
    besluitShape,
  ),
  BesluitVoorgelegd: factKind(
    'Het ontwerp is voorgelegd aan een tweede lezer.',
    { op: '2026-11-16', besluit: 'b1', reden: 'De hulp wordt minder dan nu.' },
    { besluit: verwijzingSchema, reden: z.string().optional() },
  ),
  TweedeLezerAkkoord: factKind(
    'De tweede lezer is akkoord.',
    { op: '2026-11-17', besluit: 'b1', door: 'R. Jansen' },
    { besluit: verwijzingSchema, opmerking: z.string().optional() },
  ),
  TweedeLezerTeruggegeven: factKind(
    'De tweede lezer gaf het ontwerp terug met een reden.',
    { op: '2026-11-17', besluit: 'b1', reden: 'Leg uit waarom het strijken vervalt.' },
    { besluit: verwijzingSchema, reden: tekstSchema },
  ),
  TweedeLezingVervallen: factKind(
    'De twee weken lopen af en de tweede lezer is er niet; het besluit gaat door, met de reden.',
    { op: '2026-11-20', besluit: 'b1', reden: 'Tweede lezer ziek, de termijn loopt vandaag af.' },
    { besluit: verwijzingSchema, reden: tekstSchema },
  ),
  BesluitGenomen: factKind(
    'Het college nam een besluit, onder mandaat.',
    {
      op: '2026-11-18',
      besluit: 'b1',
      beslissing: 'toegekend',
      voorzieningen: [
        {
          naam: 'hulp bij het huishouden',
          omvang: { minuten: 180, per: 'week' },
          vanaf: '2026-12-01',
          totEnMet: '2028-11-30',
        },
      ],
      mandaat: { naam: 'R. Jansen', functie: 'kwaliteitsmedewerker Wmo' },
    },
    besluitShape,
  ),
  BesluitBekendgemaakt: factKind(
    'Het besluit is verzonden; daarmee liggen brief, datum en bezwaartermijn vast.',
    { op: '2026-11-19', besluit: 'b1', kanaal: 'brief', bezwaarTotEnMet: '2026-12-31' },
    {
      besluit: verwijzingSchema,
      kanaal: kanaalSchema.optional(),
      bezwaarTotEnMet: dagSchema.optional(),
      brief: z
        .strictObject({ sha256: z.string(), titel: z.string(), streamVersie: z.int().optional() })
        .optional(),
    },
  ),
}
export type BeschikkingFact = FactOf<typeof beschikkingFacts>
/** The content of a decision, the same while drafted (`BesluitOpgesteld`) and when taken (`BesluitGenomen`). */
export type BesluitInhoud = Omit<Extract<BeschikkingFact, { type: 'BesluitGenomen' }>, 'type'>
