import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema } from '../../basis/fact.ts'

/** Wmo 1.1.1(2): the legal representatives, and whoever the inwoner asks himself. */
const vertegenwoordigingGrondslagSchema = z.enum([
  'eigen verzoek',
  'volmacht',
  'mentor',
  'curator',
  'bewindvoerder',
  'wettelijk',
])

export const vertegenwoordigingFacts = {
  MachtigingVerleend: factKind(
    'De inwoner liet iemand meekijken of handelen.',
    {
      op: '2026-10-06',
      naam: 'Karin de Vries',
      relatie: 'dochter',
      grondslag: 'eigen verzoek',
      mag: ['lezen', 'reageren'],
    },
    {
      gemachtigde: z.string().optional().describe('het account van de gemachtigde'),
      naam: tekstSchema,
      relatie: z.string().optional(),
      grondslag: vertegenwoordigingGrondslagSchema,
      mag: z.array(z.enum(['lezen', 'reageren', 'aanvragen'])).min(1),
      totEnMet: dagSchema.optional(),
    },
  ),
  MachtigingIngetrokken: factKind(
    'De machtiging is gestopt.',
    { op: '2026-12-01', naam: 'Karin de Vries' },
    { gemachtigde: z.string().optional(), naam: tekstSchema, reden: z.string().optional() },
  ),
}
export type VertegenwoordigingFact = FactOf<typeof vertegenwoordigingFacts>
