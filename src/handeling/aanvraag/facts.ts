import { z } from 'zod'
import { dagSchema, type FactOf, factKind, omvangSchema, tekstSchema } from '../../basis/fact.ts'
import { kanaalSchema } from '../melding/facts.ts'

export const vormSchema = z.enum(['natura', 'pgb'])

export const aanvraagFacts = {
  AanvraagIngediend: factKind(
    'De inwoner vroeg een maatwerkvoorziening aan; op is de dag van ontvangst.',
    { op: '2026-11-09', wens: 'Hulp bij het huishouden', vorm: 'natura', kanaal: 'web' },
    {
      wens: tekstSchema,
      vorm: vormSchema.optional(),
      kanaal: kanaalSchema.optional(),
      gevraagd: omvangSchema.optional(),
    },
  ),
  AanvullingGevraagd: factKind(
    'De aanvraag is niet compleet; er is om aanvulling gevraagd. Zonder gestelde termijn schort dit niet op.',
    { op: '2026-11-10', wat: 'Wie het budget gaat beheren', voor: '2026-11-17' },
    { wat: tekstSchema, voor: dagSchema.optional() },
  ),
  AanvullingOntvangen: factKind(
    'De aanvulling is ontvangen.',
    { op: '2026-11-13', tekst: 'Mijn dochter beheert het.' },
    { tekst: z.string().optional() },
  ),
  UitstelAfgesproken: factKind(
    'De aanvrager stemde schriftelijk in met uitstel.',
    { op: '2026-11-16', totEnMet: '2026-11-30' },
    { totEnMet: dagSchema, reden: z.string().optional() },
  ),
}
export type AanvraagFact = FactOf<typeof aanvraagFacts>
