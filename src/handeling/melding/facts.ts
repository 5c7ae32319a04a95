import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema, verwijzingSchema } from '../../basis/fact.ts'

export const kanaalSchema = z.enum(['web', 'telefoon', 'brief', 'balie', 'e-mail', 'huisbezoek', 'anders'])

const huishoudenSchema = z.looseObject({
  personen: z.int().positive().optional(),
  kinderen: z.array(z.int().nonnegative()).optional().describe('leeftijden'),
})

const woningSchema = z.looseObject({
  kamersInGebruik: z.int().nonnegative().optional(),
  extraKamersInGebruik: z.int().nonnegative().optional(),
  extraKamersNietInGebruik: z.int().nonnegative().optional(),
  trap: z.boolean().optional(),
})

/** What is known of the inwoner. Everything is optional: a melding is never refused for want of a detail (Wmo 2.3.2(1)). */
export const inwonerSchema = z.looseObject({
  naam: z.string().optional(),
  aanhef: z.string().optional().describe('hoe wij de inwoner in brieven aanspreken: mevrouw De Vries'),
  adres: z.string().optional(),
  postcodeEnPlaats: z.string().optional(),
  telefoon: z.string().optional(),
  bsn: z.string().optional(),
  geboortejaar: z.int().optional(),
  persoon: z.string().optional().describe('het account van de inwoner'),
  huishouden: huishoudenSchema.optional(),
  woning: woningSchema.optional(),
})
export type InwonerGegevens = z.infer<typeof inwonerSchema>

/** Someone around the inwoner. `rol` decides what the law asks us to offer (clientondersteuning to the mantelzorger too). */
export const betrokkeneSchema = z.looseObject({
  naam: z.string().optional(),
  rol: z.enum([
    'mantelzorger',
    'huisgenoot',
    'partner',
    'kind',
    'netwerk',
    'vertegenwoordiger',
    'aanbieder',
    'anders',
  ]),
  relatie: z.string().optional().describe('in gewone woorden: dochter, buurman'),
  telefoon: z.string().optional(),
  inwonend: z.boolean().optional(),
  leeftijd: z.int().nonnegative().optional(),
})
export type Betrokkene = z.infer<typeof betrokkeneSchema>

export const meldingFacts = {
  DossierGeopend: factKind(
    'Het dossier begint: over wie het gaat en wie erbij hoort.',
    { op: '2026-10-05', inwoner: { naam: 'A. de Vries' }, betrokkenen: [] },
    {
      kenmerk: z.string().optional(),
      regeling: z.string().optional().describe('de verordening en regels van de gemeente die gelden'),
      peildatum: dagSchema.optional(),
      volledig: z
        .boolean()
        .optional()
        .describe('alles wat er gebeurde staat in dit dossier: wat er niet in staat, is niet gedaan'),
      vraag: z.string().optional().describe('de hulpvraag in enkele woorden, voor lijsten'),
      inwoner: inwonerSchema,
      betrokkenen: z.array(betrokkeneSchema),
    },
  ),
  GegevensAangevuld: factKind(
    'Gegevens van de inwoner zijn aangevuld of verbeterd.',
    { op: '2026-10-06', inwoner: { telefoon: '06 12345678' } },
    { inwoner: inwonerSchema, reden: z.string().optional() },
  ),
  BetrokkeneGenoemd: factKind(
    'Iemand die bij de inwoner hoort is genoemd.',
    { op: '2026-10-12', betrokkene: { naam: 'Karin', rol: 'mantelzorger', relatie: 'dochter' } },
    { betrokkene: betrokkeneSchema },
  ),
  MeldingOntvangen: factKind(
    'Iemand meldde een behoefte aan ondersteuning; op is de dag van ontvangst.',
    { op: '2026-10-05', kanaal: 'telefoon', woorden: 'Stofzuigen gaat niet meer.' },
    {
      kanaal: kanaalSchema,
      woorden: tekstSchema.describe('in de eigen woorden van wie meldt'),
      ontvangenTijdstip: z.iso.datetime({ offset: true }).optional(),
      ingevoerdOp: dagSchema.optional().describe('de dag van invoer als die later is dan de ontvangst'),
      bewijs: z.string().optional().describe('waaruit de dag van ontvangst blijkt: poststempel, belnotitie'),
      spoed: z.boolean().optional(),
    },
  ),
  OntvangstBevestigd: factKind(
    'De ontvangst van de melding is bevestigd, met de data die gelden.',
    {
      op: '2026-10-05',
      kanaal: 'brief',
      persoonlijkPlanTotEnMet: '2026-10-12',
      onderzoekUiterlijk: '2026-11-16',
    },
    {
      kanaal: kanaalSchema.optional(),
      persoonlijkPlanTotEnMet: dagSchema.optional(),
      onderzoekUiterlijk: dagSchema.optional(),
      brief: verwijzingSchema.optional(),
    },
  ),
  VoorafGetoond: factKind(
    'De inwoner kon vooraf zien welke vragen, criteria en normen gebruikt worden.',
    { op: '2026-10-05', wat: ['criterium:wmo-2.3.5-3', 'norm:hbel-2021'], hoe: 'ontvangstbevestiging' },
    { wat: z.array(z.string().min(1)), hoe: z.string().optional() },
  ),
  BehandelaarAangewezen: factKind(
    'Een consulent is aangewezen als vast contact.',
    { op: '2026-10-06', behandelaar: 'consulent-bakker', naam: 'S. Bakker', telefoon: '0123 45 67 89' },
    { behandelaar: z.string().min(1), naam: tekstSchema, telefoon: z.string().optional() },
  ),
  MeldingNietVoortgezet: factKind(
    'De inwoner wil het onderzoek niet voortzetten; dit is geen besluit en een aanvraag blijft mogelijk.',
    { op: '2026-10-20', reden: 'Mevrouw trok haar melding in.', door: 'inwoner' },
    { reden: tekstSchema },
  ),
}
export type MeldingFact = FactOf<typeof meldingFacts>
