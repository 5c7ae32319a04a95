import { z } from 'zod'
import {
  dagSchema,
  type FactOf,
  factKind,
  minutenSchema,
  periodeSchema,
  tekstSchema,
  verwijzingSchema,
} from '../../basis/fact.ts'

/** The five steps of the CRvB (ECLI:NL:CRVB:2018:819), and `x` for the expertise that any of them may need. */
export const stapSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal('x'),
])
export type Stap = z.infer<typeof stapSchema>

/** What a vaststelling rests on. `verwijzing` names a thing in this dossier, a norm row or an article. */
export const bronSchema = z.strictObject({
  soort: z.enum([
    'passage',
    'notitie',
    'document',
    'advies',
    'plan',
    'melding',
    'norm',
    'regel',
    'eigen waarneming',
    'anders',
  ]),
  verwijzing: z.string().min(1),
  tekst: z.string().optional(),
})
export type Bron = z.infer<typeof bronSchema>

export const activiteitSchema = z.strictObject({
  naam: tekstSchema,
  frequentie: z.string().optional().describe('in woorden: elke week, een keer per twee weken'),
  minuten: minutenSchema.optional(),
  toelichting: z.string().optional(),
})
export type Activiteit = z.infer<typeof activiteitSchema>

/** One line of the extent of the need: a group of activities with its time, as found in a norm, by a court, an adviser or the consulent. */
export const behoefteRegelSchema = z.strictObject({
  onderdeel: tekstSchema,
  minuten: minutenSchema,
  per: periodeSchema,
  bron: tekstSchema.describe('waar dit getal vandaan komt'),
  zekerheid: z.enum(['gezien', 'bekend', 'opgegeven']).optional(),
  activiteiten: z.array(activiteitSchema).optional(),
  afwijking: z.string().optional().describe('waarom dit voor deze persoon meer of minder is dan de norm'),
})
export type BehoefteRegel = z.infer<typeof behoefteRegelSchema>

/** What is known of the norm that was used, so that it can be judged without knowing the set itself. */
const kaderSchema = z.strictObject({
  id: z.string().optional(),
  naam: z.string().optional(),
  versie: z.string().optional(),
  onafhankelijkOnderzoek: z.boolean().optional(),
  objectieveCriteria: z.boolean().optional(),
  tijdEnFrequentieInzichtelijk: z.boolean().optional(),
  wijktAfVanOnderzoek: z.string().optional(),
  alleenBudget: z.boolean().optional().describe('verlaagd op geen andere grond dan geld'),
})

/** Step 3: nature and extent of the support needed, as if nobody helped. */
export const behoefteSchema = z.strictObject({
  kader: kaderSchema.optional(),
  berekening: z.record(z.string(), z.unknown()).optional().describe('invoer van de normberekening'),
  regels: z.array(behoefteRegelSchema).optional(),
  totaal: z
    .strictObject({ minuten: minutenSchema, per: periodeSchema })
    .optional()
    .describe('alleen als er geen regels bekend zijn'),
  afwijkingOverwogen: z
    .string()
    .optional()
    .describe('wat gevraagd en gevonden is over meer of minder dan de norm'),
  contacttijd: z.strictObject({ minuten: minutenSchema, per: periodeSchema, reden: tekstSchema }).optional(),
})
export type Behoefte = z.infer<typeof behoefteSchema>

/** Step 4: what solves a part of the need otherwise, per activity, against the extent of step 3. */
export const oplossingSchema = z.strictObject({
  categorie: z.enum([
    'eigen kracht',
    'gebruikelijke hulp',
    'mantelzorg',
    'sociaal netwerk',
    'algemene voorziening',
    'algemeen gebruikelijke voorziening',
    'andere wet',
  ]),
  door: tekstSchema.describe('wie of wat'),
  onderdeel: z.string().optional(),
  minuten: minutenSchema.optional(),
  per: periodeSchema.optional(),
  sinds: z.string().optional(),
  hoeZeker: z.string().optional(),
  reden: z.string().optional(),
  bereid: z.boolean().optional().describe('mantelzorg is vrijwillig'),
  belasting: z.string().optional().describe('hoe zwaar het is voor wie helpt'),
  overbelast: z.boolean().optional(),
  betaald: z.boolean().optional().describe('betaalde hulp is geen mantelzorg'),
  besprokenMet: z.array(z.string()).optional(),
  inkoop: z.boolean().optional().describe('zelf hulp kopen op de markt is geen eigen kracht'),
  toekomstig: z.boolean().optional().describe('hulp die er nog niet is'),
  financieel: z.string().optional().describe('een beroep op inkomen, vermogen of sparen'),
  voorziening: z.string().optional(),
  beschikbaar: z.boolean().optional(),
  passend: z.boolean().optional(),
  betaalbaar: z.boolean().optional(),
  nietSpeciaal: z.boolean().optional().describe('niet speciaal voor mensen met een beperking'),
  onderzoekVoorToegang: z.boolean().optional().describe('er is onderzoek nodig om er gebruik van te maken'),
})

export const onderzoekFacts = {
  VaststellingGedaan: factKind(
    'In een van de vijf stappen is iets vastgesteld, met waar dat op rust.',
    {
      op: '2026-10-27',
      vaststelling: 'v1',
      stap: 1,
      tekst: 'Mevrouw wil een schoon huis en zelf blijven koken.',
      bronnen: [{ soort: 'passage', verwijzing: 'p1' }],
    },
    {
      vaststelling: verwijzingSchema,
      stap: stapSchema,
      tekst: tekstSchema,
      bronnen: z.array(bronSchema),
      gebied: z
        .string()
        .optional()
        .describe('zelfredzaamheid, participatie, of een onderwerp van de inwoner'),
      doel: z.string().optional().describe('stap 1: wat de inwoner wil bereiken'),
      voorkeuren: z.string().optional(),
      beperking: z.string().optional().describe('stap 2'),
      oorzaak: z.string().optional(),
      sinds: z.string().optional(),
      blijvend: z
        .boolean()
        .optional()
        .describe('een blijvende beperking wordt een keer vastgelegd en niet opnieuw gevraagd'),
      behoefte: behoefteSchema.optional(),
      oplossing: oplossingSchema.optional(),
      productGenoemd: z.string().optional().describe('een product of aantal uren dat hier al genoemd wordt'),
      alternatieven: z.array(z.string()).optional().describe('stap 5: wat ook overwogen is'),
    },
  ),
  VaststellingIngetrokken: factKind(
    'Een vaststelling geldt niet meer.',
    { op: '2026-10-28', vaststelling: 'v1', reden: 'Mevrouw bedoelde het anders.' },
    { vaststelling: verwijzingSchema, reden: tekstSchema },
  ),
  PuntBeantwoord: factKind(
    'Een van de punten a tot en met g van artikel 2.3.2, vierde lid, is beantwoord.',
    {
      op: '2026-10-27',
      punt: 'd',
      antwoord: 'Karin wil een avond per week vrij.',
      bronnen: [{ soort: 'passage', verwijzing: 'p2' }],
    },
    {
      punt: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
      antwoord: tekstSchema,
      bronnen: z.array(bronSchema).optional(),
    },
  ),
  PgbUitgelegd: factKind(
    'De keuze voor een persoonsgebonden budget en de gevolgen zijn uitgelegd.',
    { op: '2026-10-20' },
    { tekst: z.string().optional() },
  ),
  IdentiteitVastgesteld: factKind(
    'De identiteit is vastgesteld door een document te laten zien.',
    { op: '2026-10-20', document: 'paspoort' },
    { document: z.enum(['paspoort', 'identiteitskaart', 'rijbewijs', 'verblijfsdocument']) },
  ),
  OnderzoekVerlengd: factKind(
    'Met instemming van de inwoner duurt het onderzoek langer dan zes weken.',
    { op: '2026-11-10', totEnMet: '2026-11-30', reden: 'Mevrouw lag in het ziekenhuis.', instemming: true },
    { totEnMet: dagSchema, reden: tekstSchema, instemming: z.boolean() },
  ),
  InwonerOpAanvraagGewezen: factKind(
    'De zes weken zijn voorbij; de inwoner weet dat hij direct een aanvraag kan doen.',
    { op: '2026-11-17' },
    { kanaal: z.string().optional() },
  ),
  BlokkadeOpgeheven: factKind(
    'Een bevoegd persoon hief een blokkade van de toets op, met een reden die de inwoner ziet.',
    {
      op: '2026-11-12',
      code: 'GEEN_MEDISCH_ADVIES',
      reden: 'De huisarts gaf op 3 november al een verklaring.',
      door: 'kwaliteitsmedewerker',
    },
    { code: z.string().min(1), reden: tekstSchema },
  ),
  OnderzoekAfgerond: factKind(
    'Het onderzoek is klaar: de stappen zijn doorlopen.',
    { op: '2026-11-13' },
    { uitkomst: z.string().optional() },
  ),
}
export type OnderzoekFact = FactOf<typeof onderzoekFacts>
