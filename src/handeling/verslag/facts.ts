import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema, verwijzingSchema } from '../../basis/fact.ts'
import { kanaalSchema } from '../melding/facts.ts'

export const verslagOnderdeelSchema = z.strictObject({
  id: verwijzingSchema,
  kop: tekstSchema,
  tekst: tekstSchema,
  vaststellingen: z.array(verwijzingSchema).optional(),
})
export type VerslagOnderdeel = z.infer<typeof verslagOnderdeelSchema>

export const verslagFacts = {
  VerslagOpgesteld: factKind(
    'Het verslag van de uitkomsten is geschreven.',
    {
      op: '2026-11-03',
      versie: 1,
      onderdelen: [{ id: 'o1', kop: 'Wat u vertelde', tekst: 'U vertelde ...' }],
    },
    {
      versie: z.int().positive(),
      onderdelen: z.array(verslagOnderdeelSchema).min(1),
      kopieVan: z.string().optional().describe('als het verslag van een ander verslag is overgeschreven'),
    },
  ),
  VerslagVerstrekt: factKind(
    'De inwoner kreeg het verslag.',
    { op: '2026-11-04', versie: 1, kanaal: 'brief', reactieTotEnMet: '2026-11-18' },
    { versie: z.int().positive(), kanaal: kanaalSchema.optional(), reactieTotEnMet: dagSchema.optional() },
  ),
  VerslagBeantwoord: factKind(
    'De inwoner zei van een onderdeel: klopt, klopt niet, of voegde iets toe.',
    {
      op: '2026-11-06',
      versie: 1,
      onderdeel: 'o1',
      antwoord: 'klopt niet',
      tekst: 'Mijn dochter komt niet elke week.',
    },
    {
      versie: z.int().positive(),
      onderdeel: verwijzingSchema,
      antwoord: z.enum(['klopt', 'klopt niet', 'toevoegen']),
      tekst: z.string().optional(),
    },
  ),
  VerslagOndertekend: factKind(
    'De inwoner tekende het verslag, of koos ervoor dat niet te doen. Niet tekenen houdt niets tegen.',
    { op: '2026-11-06', versie: 1, getekend: false, opmerking: 'Ik ben het er niet mee eens.' },
    { versie: z.int().positive(), getekend: z.boolean(), opmerking: z.string().optional() },
  ),
}
export type VerslagFact = FactOf<typeof verslagFacts>
