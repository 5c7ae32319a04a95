import { z } from 'zod'
import { dagSchema, type FactOf, factKind, tekstSchema, verwijzingSchema } from '../../basis/fact.ts'

const kenmerkSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 van de tekst, met regels die eindigen op een enkele nieuwe regel')
const KENMERK = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9'

const MET_WIE = { op: '2026-11-23', persoon: 'beleid-smeets', door: 'Ingrid Smeets' }

/** Of what the second person had before him: the exact text of the proposal, and of the rules it was compared with. */
const gezienSchema = z.strictObject({
  voorstel: kenmerkSchema,
  vergeleken: z
    .strictObject({
      id: z.string().describe('de versie waarmee het voorstel is vergeleken'),
      kenmerk: kenmerkSchema,
      tekst: tekstSchema
        // As large as a file of rules may be.
        .max(1_000_000)
        .optional()
        .describe(
          'de tekst van die versie, als zij met het programma meekwam en dus in geen ander feit staat',
        ),
    })
    .optional()
    .describe('ontbreekt als er geen andere regels waren'),
})

export const regelbeheerFacts = {
  RegelingVoorgesteld: factKind(
    'Iemand stelde nieuwe regels van de gemeente voor, als tekst zoals die is getypt.',
    { ...MET_WIE, voorstel: 'r1', tekst: 'versie: 1\nid: voorbeeldstad-2027\n' },
    { voorstel: verwijzingSchema, tekst: tekstSchema.max(200_000) },
  ),
  InspraakOpengesteld: factKind(
    'Iemand maakte een voorstel openbaar, zodat iedereen erover kan meepraten. Een latere keer vervangt de vorige.',
    {
      ...MET_WIE,
      voorstel: 'r1',
      van: '2026-12-01',
      totEnMet: '2027-01-12',
      hoe: 'Schrijf of bel de griffie, griffie@voorbeeldstad.example, 0123 45 67 01.',
    },
    {
      voorstel: verwijzingSchema,
      van: dagSchema,
      totEnMet: dagSchema,
      hoe: tekstSchema.max(2000).describe('waar en hoe iemand kan reageren; iedereen kan dit lezen'),
    },
  ),
  RegelingGoedgekeurd: factKind(
    'Een ander keurde de voorgestelde regels goed. Zij gelden vanaf hun eigen eerste dag.',
    {
      ...MET_WIE,
      persoon: 'jurist-verhoeven',
      door: 'Tom Verhoeven',
      voorstel: 'r1',
      gezien: {
        voorstel: KENMERK,
        vergeleken: {
          id: 'voorbeeldstad-2026',
          kenmerk: KENMERK,
          tekst: 'versie: 1\nid: voorbeeldstad-2026\n',
        },
      },
    },
    {
      voorstel: verwijzingSchema,
      gezien: gezienSchema.optional().describe('ontbreekt bij goedkeuringen van voordat dit werd bewaard'),
      ondanks: tekstSchema.optional().describe('waarom, als de toets iets tegenhield'),
    },
  ),
  RegelingTeruggegeven: factKind(
    'Een ander gaf de voorgestelde regels terug, met de reden.',
    { ...MET_WIE, voorstel: 'r1', reden: 'De dag van het raadsbesluit ontbreekt.' },
    { voorstel: verwijzingSchema, reden: tekstSchema },
  ),
  RegelingIngetrokken: factKind(
    'Iemand trok goedgekeurde regels in voordat hun eerste dag er was. Zij gaan nooit gelden.',
    { ...MET_WIE, voorstel: 'r1', reden: 'De raad besloot op 10 december anders.' },
    { voorstel: verwijzingSchema, reden: tekstSchema.describe('iedereen kan dit lezen') },
  ),
}
export type RegelbeheerFact = FactOf<typeof regelbeheerFacts>
