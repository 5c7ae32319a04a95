import type { Normenkader } from '../normenkader.ts'
import { VOORZIENINGEN } from '../voorzieningen.ts'

const UITSPRAAK = 'https://lexboost.com/rechtspraak/ECLI:NL:RBGEL:2017:659'

/** No norm set at all: it exists so that a question for a time here is answered with what is known, and no figure is made up. */
export const begeleidingNone: Normenkader = {
  id: 'begeleiding-none',
  naam: 'Begeleiding, dagbesteding, verblijf, vervoer en hulpmiddelen: geen erkende openbare norm',
  versie: 'stand van 2025',
  opsteller: 'niemand',
  jaar: null,
  onderzoek: 'Er is geen onderzoek gevonden waarop een openbare tijdnorm rust.',
  geldigVan: null,
  geldigTotEnMet: null,
  geldigheidToelichting: 'Er is geen norm, dus ook geen dag van ingang.',
  onafhankelijk: false,
  onafhankelijkToelichting:
    'Een rechter vernietigde zeven uur begeleiding omdat objectieve criteria ontbraken, en gaf tien uur (ECLI:NL:RBGEL:2017:659).',
  passendBij: ['maatwerk per doel: activiteit, frequentie, minuten per keer en wie het doet'],
  periode: 'week',
  getoetst: [],
  bronnen: [
    UITSPRAAK,
    'https://www.schulinck.nl/opinie/opinie-sociaal-domein-wmo-normtijden-steeds-minder-witte-vlekken/',
  ],
  onderdelen: VOORZIENINGEN.map(({ onderdeel, geenNorm }) => ({
    onderdeel,
    rijen: [],
    activiteiten: [],
    leemten: [geenNorm],
  })),
  hoortBijStap4: [],
}
