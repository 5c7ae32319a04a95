import { type FactOf, factKind, tekstSchema, verwijzingSchema } from '../../basis/fact.ts'

const MET_WIE = { op: '2026-11-23', persoon: 'beleid-smeets', door: 'Ingrid Smeets' }

export const regelbeheerFacts = {
  RegelingVoorgesteld: factKind(
    'Iemand stelde nieuwe regels van de gemeente voor, als tekst zoals die is getypt.',
    { ...MET_WIE, voorstel: 'r1', tekst: 'versie: 1\nid: voorbeeldstad-2027\n' },
    { voorstel: verwijzingSchema, tekst: tekstSchema.max(200_000) },
  ),
  RegelingGoedgekeurd: factKind(
    'Een ander keurde de voorgestelde regels goed. Zij gelden vanaf hun eigen eerste dag.',
    { ...MET_WIE, persoon: 'jurist-verhoeven', door: 'Tom Verhoeven', voorstel: 'r1' },
    {
      voorstel: verwijzingSchema,
      ondanks: tekstSchema.optional().describe('waarom, als de toets iets tegenhield'),
    },
  ),
  RegelingTeruggegeven: factKind(
    'Een ander gaf de voorgestelde regels terug, met de reden.',
    { ...MET_WIE, voorstel: 'r1', reden: 'De dag van het raadsbesluit ontbreekt.' },
    { voorstel: verwijzingSchema, reden: tekstSchema },
  ),
}
export type RegelbeheerFact = FactOf<typeof regelbeheerFacts>
