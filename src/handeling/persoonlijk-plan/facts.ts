import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema } from '../../basis/fact.ts'
import { kanaalSchema } from '../melding/facts.ts'

export const persoonlijkPlanFacts = {
  PersoonlijkPlanAangeboden: factKind(
    'De inwoner is gewezen op het persoonlijk plan en de zeven dagen daarvoor.',
    { op: '2026-10-05', totEnMet: '2026-10-12' },
    { totEnMet: dagSchema.optional(), kanaal: kanaalSchema.optional() },
  ),
  PersoonlijkPlanOntvangen: factKind(
    'De inwoner gaf een persoonlijk plan; het wordt in het onderzoek betrokken.',
    { op: '2026-10-09', plan: 'plan-1', tekst: 'Ik wil zelf blijven koken.' },
    {
      plan: z.string().optional(),
      tekst: tekstSchema,
      antwoorden: z.array(z.strictObject({ vraag: tekstSchema, antwoord: tekstSchema })).optional(),
      kanaal: kanaalSchema.optional(),
    },
  ),
}
export type PersoonlijkPlanFact = FactOf<typeof persoonlijkPlanFacts>
