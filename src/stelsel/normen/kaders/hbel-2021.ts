import type { Normenkader } from '../normenkader.ts'

const PAGINA =
  'https://www.maatschappelijkezaken.nl/nieuw-normenkader-om-hoeveelheid-huishoudelijke-hulp-vast-te-stellen'

/** Read on the page of the four municipalities: hours a year, here in minutes (108 h = 6.480). The end of the page was not read. */
export const hbel2021: Normenkader = {
  id: 'hbel-2021',
  naam: 'Normenkader huishoudelijke hulp HBEL',
  versie: '2021',
  opsteller: 'Maatschappelijke Zaken HBEL (Huizen, Blaricum, Eemnes en Laren)',
  jaar: 2021,
  onderzoek: 'Het onderzoek van KPMG en HHM, door vier gemeenten toegepast.',
  geldigVan: '2021-01-01',
  geldigTotEnMet: null,
  geldigheidToelichting:
    'Alleen het jaar 2021 is bekend; de dag van ingang en een einddatum zijn niet gezien.',
  onafhankelijk: false,
  onafhankelijkToelichting:
    'Een gemeentelijke toepassing van het onderzoek van KPMG en HHM. Het onderzoek zelf is onafhankelijk; of deze toepassing er in alles mee overeenkomt, is niet gezien.',
  passendBij: [
    'volledige overname van het schoonmaken in een gemiddeld huishouden; elke afwijking daarvan is een eigen regel',
    'beleid dat dezelfde activiteiten en frequenties aanhoudt als het onderliggende onderzoek',
  ],
  periode: 'jaar',
  getoetst: [
    {
      ecli: 'ECLI:NL:RBMNE:2023:4299',
      gaatOver: 'Almere, dezelfde basis van 108 uur per jaar',
      strekking:
        'De basis van 108 uur was niet in geschil. De tijden voor wat meer of minder werk geeft, berusten op deugdelijk onderzoek en er is naar de persoon gekeken.',
      link: 'https://lexboost.com/rechtspraak/ECLI:NL:RBMNE:2023:4299',
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:RBMNE:2023:4300',
      gaatOver: 'Almere, dezelfde basis van 108 uur per jaar',
      strekking: 'Gelijk aan de uitspraak van dezelfde dag: de onderbouwing van de extra tijden houdt stand.',
      link: 'https://lexboost.com/rechtspraak/ECLI:NL:RBMNE:2023:4300',
      zekerheid: 'gezien',
    },
  ],
  aannames: [
    {
      schakelaar: 'opruimenEnAfwas',
      waarschuwing:
        'In het onderliggende onderzoek zit geen opruimen of afwassen. Wie dat wel rekent, kan er niet op steunen.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:3835',
    },
    {
      schakelaar: 'andereActiviteiten',
      waarschuwing: 'Wie andere activiteiten rekent, kan niet op dit onderzoek steunen.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:3835',
    },
    {
      schakelaar: 'andereFrequenties',
      waarschuwing: 'Wie andere frequenties rekent, kan niet op dit onderzoek steunen.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:3835',
    },
    {
      schakelaar: 'minderDanVolledigeOvername',
      waarschuwing:
        'De basis is volledige overname. Wat iemand zelf doet, gaat er in stap 4 per activiteit af, met een reden.',
      link: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:3835',
    },
  ],
  bronnen: [PAGINA],
  onderdelen: [
    {
      onderdeel: 'schoon-en-leefbaar-huis',
      rijen: [
        {
          rij: 'basis',
          naam: 'basis schoon en leefbaar huis',
          ookWel: ['basisnorm'],
          telt: { feit: 'altijd' },
          minuten: 6480,
          bron: PAGINA,
          zekerheid: 'gezien',
        },
        {
          rij: 'enig-extra-inzet',
          naam: 'enige extra inzet door beperkingen',
          telt: { feit: 'extraInzet', is: 'enig' },
          minuten: 1560,
          bron: PAGINA,
          zekerheid: 'gezien',
        },
        {
          rij: 'veel-extra-inzet',
          naam: 'veel extra inzet door beperkingen',
          telt: { feit: 'extraInzet', is: 'veel' },
          minuten: 3120,
          bron: PAGINA,
          zekerheid: 'gezien',
        },
        {
          rij: 'samenstelling-huishouden',
          naam: 'samenstelling van het huishouden',
          telt: { feit: 'extraHuishouden' },
          minuten: 1560,
          bron: PAGINA,
          zekerheid: 'gezien',
          toelichting: 'Vanaf welke omvang of samenstelling deze regel geldt, is niet gezien.',
        },
        {
          rij: 'extra-kamer-in-gebruik',
          naam: 'extra kamer in gebruik',
          telt: { feit: 'extraKamersInGebruik', perStuk: true },
          minuten: 960,
          bron: PAGINA,
          zekerheid: 'gezien',
        },
        {
          rij: 'extra-kamer-niet-in-gebruik',
          naam: 'extra kamer niet in gebruik',
          telt: { feit: 'extraKamersNietInGebruik', perStuk: true },
          minuten: 240,
          bron: PAGINA,
          zekerheid: 'gezien',
        },
        {
          rij: 'extra-vervuiling',
          naam: 'extra vervuiling',
          telt: { feit: 'extraVervuiling' },
          minuten: null,
          redenOnbekend: 'de regel staat in het kader, maar het getal was in de bron niet te lezen',
          bron: PAGINA,
          zekerheid: 'gezien',
        },
      ],
      activiteiten: [],
      leemten: [
        'Dit kader geeft tijd per groep. Tijd en frequentie per activiteit zijn niet gezien, dus daarover zegt deze berekening niets.',
      ],
    },
    {
      onderdeel: 'wasverzorging',
      rijen: [],
      activiteiten: [],
      leemten: ['Of dit kader tijd voor de was geeft, is niet gezien; er is niets voor gerekend.'],
    },
  ],
  hoortBijStap4: [
    {
      naam: 'eigen mogelijkheden of netwerk',
      minuten: 1380,
      bron: PAGINA,
      zekerheid: 'gezien',
      toelichting:
        'Wat iemand zelf of met anderen kan, verkleint de behoefte niet. Het hoort in stap 4, per activiteit en met een reden.',
    },
  ],
}
