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
import { SOORTEN } from '../normen/voorzieningen.ts'
import { KOSTEN } from '../toets/invoer.ts'

/** A named, reasoned line between the remainder and what is granted. Costs are never such a line (contract, extent 5). */
export const verschilregelSchema = z.strictObject({
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
  soort: z.enum(SOORTEN).optional(),
  vorm: vormSchema.optional(),
  omvang: omvangSchema
    .optional()
    .describe('hoeveel, in tijd of in een eigen eenheid; alleen een middel of woningaanpassing kan zonder'),
  onderbouwing: z
    .strictObject({
      bron: tekstSchema.describe('wie of wat dit aantal noemde'),
      reden: tekstSchema.describe('waarom dit aantal bij deze inwoner past'),
    })
    .optional()
    .describe('waar het aantal vandaan komt als er geen norm voor is'),
  beschrijving: z.string().optional().describe('bij een middel of woningaanpassing: wat er precies komt'),
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
  voorzienbaarheid: z
    .strictObject({
      reden: tekstSchema,
      bestondToen: z
        .boolean()
        .optional()
        .describe('of de beperking er toen al was, of het verloop al vaststond'),
    })
    .optional()
    .describe(
      'de inwoner hoort dat hij dit had kunnen zien aankomen, bijvoorbeeld bij de koop van zijn huis',
    ),
  verhuizen: z
    .strictObject({
      gewogen: z.array(z.enum(['persoonlijk', 'financieel', 'sociaal'])).describe('wat is gewogen'),
      woningBeschikbaar: z.boolean().optional().describe('of er op tijd een geschikte woning komt'),
      medischMogelijk: z.boolean().optional(),
    })
    .optional()
    .describe('verhuizen gaat voor het aanpassen van de woning'),
  vertrouwen: z
    .strictObject({ nagekomen: z.boolean(), reden: z.string().optional() })
    .optional()
    .describe('wat het besluit doet met een toezegging'),
  eigenBijdrage: z
    .strictObject({ centenPerMaand: z.int().nonnegative().optional(), tekst: z.string().optional() })
    .optional(),
  lezerVolgensRegels: z
    .string()
    .optional()
    .describe('waarom ook de regels van de gemeente een tweede lezer vragen, met het artikel'),
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
      voorzieningen: [
        {
          naam: 'dagbesteding',
          soort: 'dagbesteding',
          omvang: { aantal: 2, eenheid: 'dagdeel', per: 'week' },
          onderbouwing: {
            bron: 'het gesprek van 27 oktober 2026',
            reden: 'Zo heeft haar dochter een dag per week vrij.',
          },
        },
      ],
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
  ToezeggingGedaan: factKind(
    'De gemeente zegde de inwoner iets toe.',
    { op: '2026-10-20', tekst: 'U houdt uw vier uur tot de operatie.', door: 'consulent' },
    {
      tekst: tekstSchema,
      voorbehoud: z.boolean().optional().describe('of er een voorwaarde of twijfel bij is gezegd'),
    },
  ),
  RegelToegepast: factKind(
    'Een regel van de gemeente waarop het besluit rust: wie hem maakte, en of het besluit hem volgt.',
    {
      op: '2026-11-18',
      regel: 'tarievenbesluit pgb 2026',
      onderwerp: 'hoogte pgb',
      vastgesteldDoor: 'college',
      kaderInVerordening: true,
    },
    {
      regel: tekstSchema,
      onderwerp: z.enum(['toegang', 'hoogte pgb', 'bijdrage', 'anders']).optional(),
      vastgesteldDoor: z.enum(['gemeenteraad', 'college']).optional(),
      kaderInVerordening: z.boolean().optional().describe('of de verordening zelf genoeg criteria geeft'),
      gevolgd: z.boolean().optional(),
      inHetNadeel: z.boolean().optional().describe('of de inwoner minder krijgt doordat hij niet is gevolgd'),
      reden: z.string().optional().describe('waarom hij niet is gevolgd; leeg is: zonder reden'),
    },
  ),
  PgbBeoordeeld: factKind(
    'De gemeente beoordeelde of de inwoner een pgb kan krijgen, met de gronden van artikel 2.3.6.',
    {
      op: '2026-11-16',
      uitkomst: 'geweigerd',
      gronden: [{ grond: 'bekwaamheid', uitleg: 'Volgens het advies kan niemand het budget beheren.' }],
    },
    {
      uitkomst: z.enum(['toegekend', 'geweigerd']),
      gronden: z
        .array(
          z.strictObject({
            grond: z.enum([
              'bekwaamheid',
              'motivering',
              'kwaliteit',
              'duurder dan natura',
              'eerder misbruik',
              'anders',
            ]),
            uitleg: z.string().optional().describe('waaruit dat blijkt; leeg is: dat staat er niet'),
            alleenAnderPlan: z
              .boolean()
              .optional()
              .describe('rust alleen op een budgetplan dat anders is dan het plan van de gemeente'),
          }),
        )
        .optional(),
    },
  ),
  TerugvorderingBesloten: factKind(
    'Het college besloot geld of de waarde van hulp terug te vorderen.',
    {
      op: '2026-11-18',
      bedrag: 125000,
      intrekkingsgrond: 'a',
      opzet: true,
      uitleg: 'Zij tekende voor uren die niet zijn gewerkt, en zei dat ook.',
    },
    {
      bedrag: z.int().nonnegative().optional().describe('in centen'),
      van: z.string().optional().describe('van wie, bijvoorbeeld de inwoner of een erfgenaam'),
      intrekkingsgrond: z.enum(['a', 'b', 'c', 'd', 'e']).optional().describe('onderdeel van artikel 2.3.10'),
      opzet: z.boolean().optional().describe('of vaststaat dat onjuiste gegevens met opzet zijn gegeven'),
      uitleg: z.string().optional().describe('waaruit de opzet blijkt'),
    },
  ),
  BezwaarBehandeld: factKind(
    'Het college besliste op een bezwaar; op is de dag van die beslissing.',
    {
      op: '2027-02-01',
      besluit: 'b1',
      ontvangenOp: '2026-12-10',
      gehoord: true,
      commissie: { gevolgd: true },
      herroepen: true,
      kosten: { gevraagd: true, vergoed: true },
    },
    {
      besluit: verwijzingSchema.optional(),
      ontvangenOp: dagSchema.optional(),
      gehoord: z.boolean().optional(),
      nietGehoordOmdat: z.string().optional().describe('de uitzondering; leeg is: er was er geen'),
      commissie: z
        .strictObject({
          gevolgd: z.boolean(),
          reden: z.string().optional().describe('waarom niet gevolgd; leeg is: zonder reden'),
          meegestuurd: z.boolean().optional(),
        })
        .optional()
        .describe('wat er met het advies van de commissie is gedaan'),
      herroepen: z.boolean().optional().describe('of het besluit is herroepen omdat het niet klopte'),
      kosten: z
        .strictObject({
          gevraagd: z.boolean().describe('vóór de beslissing op bezwaar'),
          vergoed: z.boolean().optional(),
        })
        .optional(),
    },
  ),
  UitspraakBekend: factKind(
    'Een rechter deed uitspraak in deze zaak.',
    { op: '2028-03-01', instantie: 'rechtbank', tekst: 'Het beroep is gegrond.' },
    {
      instantie: z.enum(['rechtbank', 'hoger beroep']),
      ecli: z.string().optional(),
      vergoedingVoorDuur: z.boolean().optional().describe('of er een vergoeding kwam voor de lange duur'),
      tekst: z.string().optional(),
    },
  ),
  ContractBekend: factKind(
    'Wat bekend is van de afspraken met de aanbieder over uren en prijs.',
    {
      op: '2026-01-01',
      aanbieder: 'Thuishulp Voorbeeld',
      bekostiging: 'resultaat',
      levertUren: true,
      tarief: { berekeningGetoond: true, kostendekkend: true },
    },
    {
      aanbieder: tekstSchema,
      bekostiging: z.enum(['uren', 'resultaat', 'budget']).optional(),
      levertUren: z.boolean().optional().describe('of de aanbieder de uren uit het besluit moet leveren'),
      tarief: z
        .strictObject({
          centenPerUur: z.int().nonnegative().optional(),
          opgebouwdUit: z.array(z.enum(KOSTEN)).optional().describe('kosten die in het tarief zitten'),
          kostendekkend: z.boolean().optional(),
          berekeningGetoond: z.boolean().optional(),
        })
        .optional(),
    },
  ),
}
export type BeschikkingFact = FactOf<typeof beschikkingFacts>
/** The content of a decision, the same while drafted (`BesluitOpgesteld`) and when taken (`BesluitGenomen`). */
export type BesluitInhoud = Omit<Extract<BeschikkingFact, { type: 'BesluitGenomen' }>, 'type'>
