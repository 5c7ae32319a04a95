import type { Normenkader } from '../normenkader.ts'

const POT =
  'https://www.verenigingspot.nl/nieuwe-normenkader-huishoudelijke-ondersteuning-2025-tweewekelijks-bezoek-bij-krachtige-clienten/'
const CRVB_3835 = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:3835'

/** Only the two-weekly visit could be read. Everything else is unknown, and the 2019 figures do not stand in for it. */
export const hhm2025: Normenkader = {
  id: 'hhm-2025',
  naam: 'Normenkader Huishoudelijke Ondersteuning 2025',
  versie: '2025',
  opsteller: 'Bureau HHM',
  jaar: 2025,
  geldigVan: '2025-01-01',
  geldigTotEnMet: null,
  geldigheidToelichting: 'Alleen het jaar 2025 is bekend.',
  onafhankelijk: true,
  onafhankelijkToelichting: 'Een onafhankelijk bureau; een uitspraak over deze uitgave is niet gezien.',
  passendBij: [
    'volledige overname met hulp elke week; minder als de inwoner of anderen meer doen, meer bij beperkingen',
  ],
  periode: 'week',
  getoetst: [],
  aannames: [
    {
      schakelaar: 'andereActiviteiten',
      waarschuwing: 'Een onderzoek draagt alleen beleid met dezelfde activiteiten.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: CRVB_3835,
    },
    {
      schakelaar: 'andereFrequenties',
      waarschuwing: 'Een onderzoek draagt alleen beleid met dezelfde frequenties.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: CRVB_3835,
    },
  ],
  bronnen: [POT],
  onderdelen: [
    {
      onderdeel: 'schoon-en-leefbaar-huis',
      rijen: [
        {
          rij: 'basis',
          naam: 'basis schoon en leefbaar huis',
          ookWel: ['basisnorm'],
          telt: { feit: 'altijd' },
          minuten: null,
          redenOnbekend:
            'het getal per week in de uitgave van 2025 is niet gezien; dat van 2019 geldt er niet voor',
          bron: POT,
          zekerheid: 'gezien',
        },
      ],
      activiteiten: [],
      leemten: ['Tijd, activiteiten en frequenties van deze uitgave zijn niet gezien.'],
    },
    {
      onderdeel: 'wasverzorging',
      rijen: [
        {
          rij: 'was',
          naam: 'wasverzorging volgens HHM 2025',
          telt: { feit: 'kledingEnLinnengoed' },
          minuten: null,
          redenOnbekend: 'de tijden voor de was zijn herzien, maar het getal was in de bron niet te lezen',
          bron: POT,
          zekerheid: 'gezien',
        },
      ],
      activiteiten: [],
      leemten: ['De herziene tijden voor de was zijn niet gezien.'],
    },
  ],
  hoortBijStap4: [
    {
      naam: 'een bezoek per twee weken',
      minuten: 150,
      per: 'twee weken',
      geeft: 'in totaal',
      bron: POT,
      zekerheid: 'gezien',
      toelichting:
        'Dit past alleen als vaststaat dat de inwoner of anderen zoveel doen dat een bezoek per twee weken genoeg is. Dat blijkt in stap 4, per activiteit en met een reden.',
    },
  ],
}
