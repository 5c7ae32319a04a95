import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema, verwijzingSchema } from '../../basis/fact.ts'

export const afsprakenFacts = {
  GesprekAfgesproken: factKind(
    'Er is een gesprek afgesproken.',
    {
      op: '2026-10-13',
      gesprek: 'gesprek-1',
      datum: '2026-10-20',
      tijd: '10:00',
      plaats: 'bij mevrouw thuis',
      erbij: ['Karin'],
    },
    {
      gesprek: verwijzingSchema,
      datum: dagSchema,
      tijd: z
        .string()
        .regex(/^\d{2}:\d{2}$/, 'schrijf een tijd als 10:00')
        .optional(),
      plaats: tekstSchema,
      erbij: z.array(z.string()).optional(),
      bijzonderheden: z.string().optional(),
    },
  ),
  GesprekAfgezegd: factKind(
    'Een afgesproken gesprek gaat niet door.',
    { op: '2026-10-19', gesprek: 'gesprek-1', reden: 'Mevrouw ligt in het ziekenhuis.' },
    { gesprek: verwijzingSchema, reden: tekstSchema },
  ),
}
export type AfsprakenFact = FactOf<typeof afsprakenFacts>
