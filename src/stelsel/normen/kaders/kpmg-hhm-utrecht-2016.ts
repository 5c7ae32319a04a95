import type { Normenkader } from '../normenkader.ts'

const BERICHT_HHM =
  'https://www.hhm.nl/werk/utrecht-wijzigtbasisnorm-hulp-bij-het-huishouden-op-basis-van-onderzoek-door-bureau-hhm-en-kpmg-plexus/'
const MODULES_2017 = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBMNE:2017:6604'
const MODULES_2018 = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBMNE:2018:840'

/** Hours a year, here in minutes (105 h = 6.300). Utrecht also wrote "2 hours a week", which is 104 hours: not used. */
export const kpmgHhmUtrecht2016: Normenkader = {
  id: 'kpmg-hhm-utrecht-2016',
  naam: 'Normering van de basisvoorziening Schoon Huis, Utrecht',
  versie: 'eindrapportage van 12 augustus 2016',
  opsteller: 'KPMG Plexus en Bureau HHM, in opdracht van de gemeente Utrecht',
  jaar: 2016,
  onderzoek: 'Deskundigen, metingen in de praktijk en gesprekken met cliënten; uitkomst 104,9 uur per jaar.',
  geldigVan: '2016-09-01',
  geldigTotEnMet: null,
  geldigheidToelichting:
    'Utrecht nam de norm over in september 2016; de dag en een einddatum zijn niet gezien. De aanvullende modules zijn bekend uit uitspraken over 2017.',
  onafhankelijk: true,
  onafhankelijkToelichting:
    'Deskundigen, metingen in de praktijk en gesprekken met cliënten. De Centrale Raad van Beroep noemde het onderzoek onafhankelijk en deugdelijk, voor het beleid van Utrecht.',
  passendBij: [
    'de standaardmodule van Utrecht, met de activiteiten en frequenties van het onderzoek',
    'niet zonder meer beleid van een andere gemeente: wie activiteiten of frequenties verandert, kan niet op dit onderzoek steunen',
  ],
  periode: 'jaar',
  getoetst: [
    {
      ecli: 'ECLI:NL:CRVB:2018:3835',
      gaatOver: 'Nijkerk, dat op dit onderzoek steunde',
      strekking:
        'Het onderzoek is onafhankelijk en deugdelijk, maar het draagt alleen beleid dat van hetzelfde uitgaat. Het licht huishoudelijk werk van Nijkerk hield meer in.',
      link: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:3835',
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:CRVB:2018:3838',
      gaatOver: 'Bodegraven-Reeuwijk, dat op dit onderzoek steunde',
      strekking: 'De tijden van Utrecht zijn niet een op een over te nemen bij ander beleid.',
      link: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2018:3838',
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:RBMNE:2016:2516',
      gaatOver: 'Utrecht, de eerdere norm van 78 uur per jaar',
      strekking: 'De norm van 78 uur had geen objectieve onderbouwing; het eerdere aantal uren herleefde.',
      link: 'http://jure.nl/ECLI:NL:RBMNE:2016:2516',
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:RBMNE:2018:840',
      gaatOver: 'Utrecht, basis met modules',
      strekking:
        'Bij de basis van 105 uur kwamen modules van 26, 39 en 26 uur per jaar: 30, 45 en 30 minuten per week.',
      link: MODULES_2018,
      zekerheid: 'gezien',
    },
  ],
  aannames: [
    {
      schakelaar: 'opruimenEnAfwas',
      waarschuwing:
        'In de tijd van Utrecht zit geen opruimen of afwassen. Nijkerk rekende dat wel en kon daarom niet op dit onderzoek steunen.',
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
  bronnen: [
    BERICHT_HHM,
    'https://docplayer.nl/25007123-Normering-van-de-basisvoorziening-schoon-huis.html',
    'https://www.schulinck.nl/sociaal-domein/wmo-nieuws-nieuws-sociaal-domein-wmo-gemeenten-mochten-wmo-huishoudhulp-niet-baseren-op-nieu/',
    'https://pelsrijcken.nl/kennis/crvb-onderzoek-van-bureau-hhm-en-kpmg-naar-normtijden-wmo-is-deugdelijk',
  ],
  onderdelen: [
    {
      onderdeel: 'schoon-en-leefbaar-huis',
      rijen: [
        {
          rij: 'basis',
          naam: 'basisvoorziening schoon huis',
          ookWel: ['basisnorm', 'basismodule', 'standaardmodule'],
          telt: { feit: 'altijd' },
          minuten: 6300,
          bron: BERICHT_HHM,
          zekerheid: 'gezien',
          toelichting: 'Door Utrecht vastgesteld op 105 uur per jaar.',
          eerder: [
            { minuten: 6294, wat: 'uitkomst van het onderzoek: 104,9 uur per jaar' },
            { minuten: 4680, wat: 'norm tot 2016: 78 uur per jaar, door de rechter niet aanvaard' },
          ],
        },
        {
          rij: 'extra-schoonmaak-partner',
          naam: 'extra schoonmaak wegens beperkingen partner',
          telt: { feit: 'beperkingenPartner' },
          minuten: 1560,
          bron: MODULES_2018,
          zekerheid: 'gezien',
        },
      ],
      activiteiten: [],
      leemten: [
        'Het rapport geeft frequentie en tijd per activiteit, maar die tabellen zijn niet gezien. Alleen de tijd per groep is bekend.',
      ],
    },
    {
      onderdeel: 'wasverzorging',
      rijen: [
        {
          rij: 'lichte-was',
          naam: 'lichte was',
          telt: { feit: 'lichteWas' },
          minuten: 1560,
          bron: MODULES_2017,
          zekerheid: 'gezien',
        },
        {
          rij: 'extra-lichte-was',
          naam: 'extra lichte was',
          telt: { feit: 'extraLichteWas' },
          minuten: 1560,
          bron: MODULES_2017,
          zekerheid: 'gezien',
        },
        {
          rij: 'zware-was',
          naam: 'zware was',
          telt: { feit: 'zwareWas' },
          minuten: 1560,
          bron: MODULES_2017,
          zekerheid: 'gezien',
          toelichting: 'Voor 2016 zat de zware was in de norm van 78 uur.',
        },
        {
          rij: 'kleding-en-linnengoed',
          naam: 'verzorging kleding en linnengoed, lichte en zware was samen',
          ookWel: ['verzorging kleding en linnengoed', 'verzorging kleding/linnengoed'],
          telt: { feit: 'kledingEnLinnengoed' },
          minuten: 2340,
          bron: MODULES_2018,
          zekerheid: 'gezien',
        },
        {
          rij: 'extra-was-partner',
          naam: 'wasverzorging wegens klachten partner',
          telt: { feit: 'extraWasPartner' },
          minuten: 1560,
          bron: MODULES_2018,
          zekerheid: 'gezien',
        },
      ],
      activiteiten: [],
      leemten: ['De tijd voor de was is per module bekend, niet per activiteit.'],
    },
  ],
  hoortBijStap4: [],
}
