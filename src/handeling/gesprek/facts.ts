import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema, verwijzingSchema } from '../../basis/fact.ts'

export const gesprekFacts = {
  GesprekGevoerd: factKind(
    'Er is met de inwoner gesproken.',
    { op: '2026-10-20', gesprek: 'gesprek-1', plaats: 'thuis', aanwezig: ['mevrouw De Vries', 'Karin'] },
    {
      gesprek: verwijzingSchema,
      plaats: z.string().optional(),
      aanwezig: z
        .array(z.string())
        .optional()
        .describe('wie erbij waren, ook de inwoner zelf: zonder hem is er niet met hem gesproken'),
      toelichting: z.string().optional(),
    },
  ),
  NotitieGemaakt: factKind(
    'In of na een gesprek is opgeschreven wat iemand vertelde of wat gezien is.',
    {
      op: '2026-10-20',
      notitie: 'n1',
      gesprek: 'gesprek-1',
      aard: 'verteld',
      wie: 'mevrouw De Vries',
      tekst: 'Stofzuigen gaat niet meer.',
    },
    {
      notitie: verwijzingSchema,
      gesprek: verwijzingSchema.optional(),
      aard: z
        .enum(['verteld', 'gezien', 'eigen aantekening'])
        .describe('een eigen aantekening leest de inwoner niet mee'),
      wie: tekstSchema.describe('wie het zei of zag'),
      tekst: tekstSchema,
    },
  ),
  PassageGemarkeerd: factKind(
    'Een stuk van een notitie, plan of document is aangewezen als iets waarop een vaststelling kan rusten.',
    {
      op: '2026-10-20',
      passage: 'p1',
      uit: 'n1',
      citaat: 'Stofzuigen gaat niet meer',
      onderwerp: 'huishouden',
    },
    {
      passage: verwijzingSchema,
      uit: verwijzingSchema,
      citaat: tekstSchema,
      onderwerp: z.string().optional(),
    },
  ),
  GesprekAfgesloten: factKind(
    'Het gesprek is afgesloten en teruggelezen.',
    { op: '2026-10-20', gesprek: 'gesprek-1', afgesproken: ['U krijgt het verslag voor 3 november.'] },
    { gesprek: verwijzingSchema, afgesproken: z.array(tekstSchema).optional() },
  ),
  DocumentOntvangen: factKind(
    'Er is een document bij het dossier gekomen.',
    { op: '2026-10-21', document: 'd1', titel: 'Brief van de reumatoloog', van: 'inwoner' },
    {
      document: verwijzingSchema,
      titel: tekstSchema,
      van: z.string().optional(),
      gedateerd: dagSchema.optional(),
      samenvatting: z.string().optional(),
    },
  ),
  AdviesGevraagd: factKind(
    'Er is een deskundig advies gevraagd.',
    {
      op: '2026-10-22',
      advies: 'a1',
      aan: 'onafhankelijk arts',
      vraag: 'Wat kan mevrouw zelf in het huishouden?',
    },
    { advies: verwijzingSchema, aan: tekstSchema, vraag: tekstSchema },
  ),
  AdviesOntvangen: factKind(
    'Er is een deskundig advies ontvangen.',
    {
      op: '2026-11-02',
      advies: 'a1',
      van: 'onafhankelijk arts',
      conclusie: 'Zwaar huishoudelijk werk kan blijvend niet.',
    },
    {
      advies: verwijzingSchema,
      van: tekstSchema,
      gedateerd: dagSchema.optional(),
      vraag: z.string().optional(),
      conclusie: tekstSchema,
      wijze: z
        .array(z.enum(['huisbezoek', 'lichamelijk onderzoek', 'gesprek', 'telefonisch', 'dossier']))
        .optional(),
      summier: z.boolean().optional().describe('zo beknopt dat het het besluit niet kan dragen'),
      gedeeldMetInwoner: z.boolean().optional(),
      gevolgd: z
        .boolean()
        .optional()
        .describe(
          'of het besluit dit advies volgt, als dat al bekend is; zo nee, dan hoort er een reden bij',
        ),
    },
  ),
}
export type GesprekFact = FactOf<typeof gesprekFacts>
