import type { Normenkader } from '../normenkader.ts'

const VSR = 'http://schoonmaakkwaliteit.nl/actueel/vsr-kms-3-geformaliseerd-in-de-nen-2075'

/** Measures whether a result is reached. It has no minutes, so every calculation of extent with it is refused. */
export const nen2075VsrKms: Normenkader = {
  id: 'nen2075-vsr-kms',
  naam: 'NEN 2075, het kwaliteitsmeetsysteem van de VSR',
  versie: 'NEN 2075',
  opsteller: 'NEN en VSR, met TNO',
  jaar: 2014,
  doel: 'meten',
  weigering: {
    tekst:
      'NEN 2075 (VSR-KMS) meet achteraf of het schoon is en zegt niet hoeveel tijd daarvoor nodig is; er kan geen omvang mee worden berekend. Kies een normenkader met tijden, of geef regels met een bron.',
    link: VSR,
  },
  onderzoek:
    'Controle met het oog op een steekproef van elementen: is er een verstoring of niet. Goed of af volgt uit een afgesproken aantal fouten dat mag voorkomen (AQL).',
  geldigVan: null,
  geldigTotEnMet: null,
  geldigheidToelichting: 'Het jaar 2014 is afgeleid uit de herziening van 2013 en niet gezien.',
  onafhankelijk: true,
  onafhankelijkToelichting: 'Een objectieve manier van meten, maar van wat bereikt is en niet van tijd.',
  passendBij: [
    'het nameten van een resultaat dat al in tijd en activiteiten is beschreven, door een opgeleide inspecteur',
    'niet het bepalen van de omvang van hulp; een resultaat zonder tijd geeft de inwoner geen zekerheid',
  ],
  periode: 'week',
  getoetst: [],
  bronnen: [
    VSR,
    'https://www.schoonmaakkwaliteit.nl/vsr-kms',
    'https://www.vsr-schoonmaak.nl/kennisbank/artikelen/vsr-praktijkrichtlijn-1-0-kwaliteitsmeetsysteem-v-1',
    'https://www.vsr-schoonmaak.nl/kernthema-s/opleidingen/de-kwaliteitsbeoordeling-2',
  ],
  onderdelen: [],
  hoortBijStap4: [],
}
