import type { Normenkader } from '../stelsel/normen/normenkader.ts'

const BRON = 'https://example.org/tijden'

/** A made-up norm set of a municipality's own: 130 minutes a week, and 12 for stairs. */
export const EIGEN_KADER: Normenkader = {
  id: 'voorbeeldstad-gemeten-2026',
  naam: 'Gemeten tijden Voorbeeldstad',
  versie: '2026',
  opsteller: 'een verzonnen bureau',
  jaar: 2026,
  geldigVan: '2026-01-01',
  geldigTotEnMet: null,
  geldigheidToelichting: 'Verzonnen.',
  onafhankelijk: true,
  onafhankelijkToelichting: 'Verzonnen: gemeten door mensen die niet voor de gemeente werken.',
  passendBij: ['het schoonmaken zoals Voorbeeldstad het vraagt'],
  periode: 'week',
  getoetst: [],
  bronnen: [BRON],
  onderdelen: [
    {
      onderdeel: 'schoon-en-leefbaar-huis',
      rijen: [
        {
          rij: 'basis',
          naam: 'basis',
          telt: { feit: 'altijd' },
          minuten: 130,
          bron: BRON,
          zekerheid: 'gezien',
        },
        {
          rij: 'trap',
          naam: 'trap',
          telt: { feit: 'trap' },
          minuten: 12,
          bron: BRON,
          zekerheid: 'gezien',
        },
      ],
      activiteiten: [],
      leemten: ['Hoe vaak per activiteit staat er niet in.'],
    },
  ],
  hoortBijStap4: [],
}
