import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema } from '../../basis/fact.ts'
import { kanaalSchema } from '../melding/facts.ts'

/** Wmo 2.3.2(3): the offer is owed to the inwoner and to the mantelzorger, before the onderzoek. */
const aanWieSchema = z.enum(['inwoner', 'mantelzorger'])

export const ondersteunerFacts = {
  ClientondersteuningAangeboden: factKind(
    'Gratis, onafhankelijke cliëntondersteuning is aangeboden.',
    { op: '2026-10-05', aan: 'inwoner', kanaal: 'brief', bedenktijdTotEnMet: '2026-10-19' },
    {
      aan: aanWieSchema,
      naam: z.string().optional(),
      kanaal: kanaalSchema.optional(),
      bedenktijdTotEnMet: dagSchema.optional(),
    },
  ),
  ClientondersteuningBeantwoord: factKind(
    'Er is geantwoord op het aanbod. Geen antwoord houdt de zes weken niet op.',
    { op: '2026-10-08', aan: 'inwoner', antwoord: 'ja' },
    { aan: aanWieSchema, antwoord: z.enum(['ja', 'nee', 'later']), tekst: z.string().optional() },
  ),
  OndersteunerGekoppeld: factKind(
    'Een onafhankelijke cliëntondersteuner helpt de inwoner.',
    { op: '2026-10-09', ondersteuner: 'ondersteuner-yildiz', naam: 'M. Yildiz' },
    {
      ondersteuner: z.string().min(1),
      naam: tekstSchema,
      organisatie: z.string().optional(),
      totEnMet: dagSchema.optional(),
    },
  ),
  OndersteunerGestopt: factKind(
    'De cliëntondersteuner helpt niet meer mee.',
    { op: '2026-12-01', ondersteuner: 'ondersteuner-yildiz' },
    { ondersteuner: z.string().min(1), reden: z.string().optional() },
  ),
}
export type OndersteunerFact = FactOf<typeof ondersteunerFacts>
