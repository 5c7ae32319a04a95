import type { Normenkader, Normrij, Telt } from '../normenkader.ts'

const UITSPRAAK = 'https://www.lexboost.com/rechtspraak/ECLI:NL:RBLIM:2020:10324'

function gelezen(
  rij: string,
  naam: string,
  telt: Telt,
  minuten: number,
  meer: Partial<Normrij> = {},
): Normrij {
  return { rij, naam, telt, minuten, bron: UITSPRAAK, zekerheid: 'gezien', ...meer }
}

/** Lines of one decision as the court quoted them. Rows for a part of the light work are no general norm, and say so. */
export const maastricht2019: Normenkader = {
  id: 'maastricht-2019',
  naam: 'Opbouw van hulp bij het huishouden, Maastricht',
  versie: 'besluit van 19 maart 2019',
  opsteller: 'gemeente Maastricht',
  jaar: 2019,
  onderzoek: 'Een eigen onderzoek is niet gezien; de regels lijken op die van het CIZ.',
  geldigVan: '2019-03-19',
  geldigTotEnMet: null,
  geldigheidToelichting:
    'De dag van het besluit; vanaf wanneer en tot wanneer de regels golden is niet gezien.',
  onafhankelijk: false,
  onafhankelijkToelichting:
    'Eigen regels van de gemeente, bekend uit een uitspraak. Hoe het beroep afliep is niet gezien.',
  voorbeeld:
    'Deze tijden komen uit één besluit van één gemeente. Zij gelden nergens anders. Zij staan hier om dat besluit te kunnen lezen.',
  passendBij: ['een zaak als die in de uitspraak: een ouder met jonge kinderen en een huis met trappen'],
  periode: 'week',
  getoetst: [],
  bronnen: [UITSPRAAK, 'https://nl.vlex.com/vid/uitspraak-n-awb-roe-857449389'],
  onderdelen: [
    {
      onderdeel: 'schoon-en-leefbaar-huis',
      rijen: [
        gelezen('licht-deels', 'lichte taken, deels', { feit: 'altijd' }, 10, {
          taak: 'lichte taken',
          toelichting: 'Alleen een deel van het lichte werk; de tijd voor al het lichte werk is niet gezien.',
        }),
        gelezen('zwaar', 'zware taken', { feit: 'altijd' }, 100, { taak: 'zware taken' }),
        gelezen(
          'licht-kinderen',
          'extra lichte taken, kinderen onder 12',
          { feit: 'kinderen', jongerDan: 12 },
          30,
          {
            taak: 'lichte taken',
            gezienBij: 2,
            toelichting: 'Gezien voor twee kinderen; of een of drie kinderen anders telt, is niet gezien.',
          },
        ),
        gelezen(
          'zwaar-kinderen',
          'extra zware taken, kinderen onder 12',
          { feit: 'kinderen', jongerDan: 12 },
          30,
          {
            taak: 'zware taken',
            gezienBij: 2,
            toelichting: 'Gezien voor twee kinderen; of een of drie kinderen anders telt, is niet gezien.',
          },
        ),
        gelezen('trap-1', 'eerste trap', { feit: 'trap' }, 30, {
          ookWel: ['trap 1', '1e trap'],
        }),
        gelezen('trap-2', 'tweede trap', { feit: 'trap', van: 2 }, 30, {
          ookWel: ['trap 2', '2e trap'],
          gezienBij: 2,
        }),
      ],
      activiteiten: [],
      leemten: [
        'De tijden komen uit een zaak, met tijd per taak. Tijd en frequentie per activiteit zijn niet gezien; meer dan twee trappen ook niet.',
      ],
    },
    {
      onderdeel: 'wasverzorging',
      rijen: [gelezen('was', 'wasverzorging in Maastricht', { feit: 'kledingEnLinnengoed' }, 60)],
      activiteiten: [],
      leemten: ['De tijd voor de was is bekend als een getal, niet per activiteit.'],
    },
  ],
  hoortBijStap4: [],
}
