// Rulings of the highest courts. Each row: date (or only the year), whether it was read, what it says in our own words.
import type { Uitspraak } from './uitspraak.ts'

export const hoogsteUitspraken = {
  'ECLI:NL:CRVB:2010:BL9930': [
    '2010',
    'gezien',
    'Dreigt een huisgenoot overbelast te raken, dan moet dat worden onderzocht (oude wet).',
  ],
  'ECLI:NL:CRVB:2016:1402': [
    '2016-05-18',
    'gezien',
    'Hulp bij het huishouden hoort bij de Wmo 2015; een norm rust op objectief, onafhankelijk en deugdelijk onderzoek.',
  ],
  'ECLI:NL:CRVB:2016:1403': [
    '2016-05-18',
    'gezien',
    'Een norm voor hulp bij het huishouden moet objectief zijn en op onderzoek rusten.',
  ],
  'ECLI:NL:CRVB:2016:1404': [
    '2016-05-18',
    'bekend',
    'Eigen kracht betekent niet dat iemand zelf hulp moet kopen; een aanbod op de markt is geen algemene voorziening.',
  ],
  'ECLI:NL:CRVB:2016:1491': [
    '2016',
    'bekend',
    'Alleen een resultaatgebied toekennen past niet bij de rechtszekerheid (oude wet, later voortgezet).',
  ],
  'ECLI:NL:CRVB:2017:17': ['2017', 'gezien', 'Betaalde hulp van familie is geen mantelzorg.'],
  'ECLI:NL:CRVB:2017:1477': [
    '2017-05-01',
    'bekend',
    'Ook bij de Jeugdwet geldt een vaste volgorde van onderzoek.',
  ],
  'ECLI:NL:CRVB:2017:1803': [
    '2017-05-17',
    'gezien',
    'De kern van de regels, ook de verschillen in pgb-tarief, hoort in de verordening zelf.',
  ],
  'ECLI:NL:CRVB:2017:3616': [
    '2017',
    'gezien',
    'Gebruikelijke hulp vraagt eerst onderzoek, net als in CRVB:2018:3243.',
  ],
  'ECLI:NL:CRVB:2018:819': [
    '2018-03-21',
    'gezien',
    'Eerst de hulpvraag, dan de problemen, dan aard en omvang van de hulp, dan wat zelf of met anderen kan, en pas dan de voorziening; met deskundigheid waar nodig.',
  ],
  'ECLI:NL:CRVB:2018:1113': [
    '2018',
    'gezien',
    'Het onderzoek mag worden uitbesteed, maar moet even goed aan de wet voldoen.',
  ],
  'ECLI:NL:CRVB:2018:1271': [
    '2018-04-25',
    'gezien',
    'Minder of geen ondersteuning meer kan met een goed medisch advies en een redelijke overgangstermijn.',
  ],
  'ECLI:NL:CRVB:2018:2013': [
    '2018',
    'gezien',
    'Een brief dat de melding niet verder wordt behandeld is alleen informatie en geen besluit.',
  ],
  'ECLI:NL:CRVB:2018:2602': [
    '2018',
    'gezien',
    'Verhuizen mag voorgaan als er binnen afzienbare tijd geschikte woningen zijn en verhuizen medisch kan.',
  ],
  'ECLI:NL:CRVB:2018:2603': [
    '2018',
    'gezien',
    'Wat bij kopen of verhuizen al te voorzien was telt mee; ouder worden dat onzeker is, niet.',
  ],
  'ECLI:NL:CRVB:2018:3108': [
    '2018',
    'gezien',
    'Gebruikelijke hulp vraagt eerst onderzoek, net als in CRVB:2018:3243.',
  ],
  'ECLI:NL:CRVB:2018:3241': [
    '2018-10-08',
    'bekend',
    'Alleen een schoon en leefbaar huis beloven is te weinig: de inwoner heeft recht op een vast aantal uren.',
  ],
  'ECLI:NL:CRVB:2018:3243': [
    '2018',
    'gezien',
    'Eerst staat vast hoeveel hulp nodig is; pas daarna of huisgenoten die kunnen geven, in gesprek met hen.',
  ],
  'ECLI:NL:CRVB:2018:3835': [
    '2018',
    'gezien',
    'Eigen beleidskeuzes die afwijken van het onderzoek nemen de basis onder de norm weg.',
  ],
  'ECLI:NL:CRVB:2019:101': ['2019', 'gezien', 'Een termijn om aan te vullen moet precies zijn (bijstand).'],
  'ECLI:NL:CRVB:2019:1488': [
    '2019',
    'gezien',
    'Wie zegt dat er een aanvraag was, moet dat aannemelijk maken.',
  ],
  'ECLI:NL:CRVB:2019:3364': [
    '2019-10-16',
    'gezien',
    'Een besluit zonder uren, dat de aanbieder later invult, past niet bij de rechtszekerheid.',
  ],
  'ECLI:NL:CRVB:2019:3535': [
    '2019',
    'gezien',
    'Algemeen gebruikelijk vraagt vier dingen tegelijk; inkomen of vermogen is geen reden om te weigeren.',
  ],
  'ECLI:NL:CRVB:2020:2705': [
    '2020',
    'gezien',
    'Wie niet bestrijdt dat iets algemeen gebruikelijk is, verliest op dat punt.',
  ],
  'ECLI:NL:CRVB:2022:2197': [
    '2022-10-12',
    'gezien',
    'Een combinatie van voorzieningen die bij deze persoon niet past is geen passende bijdrage.',
  ],
  'ECLI:NL:CRVB:2024:418': [
    '2024',
    'gezien',
    'Alle problemen in zelfredzaamheid en participatie worden onderzocht, niet één soort.',
  ],
  'ECLI:NL:CRVB:2024:743': [
    '2024-04-17',
    'gezien',
    'Een was- en strijkservice zonder onderzoek vooraf is een algemene voorziening; normtijden moeten objectief zijn.',
  ],
  'ECLI:NL:CRVB:2025:1045': [
    '2025',
    'gezien',
    'Een aanbieder is geen belanghebbende bij de weigering van een pgb.',
  ],
  'ECLI:NL:CRVB:2025:1462': [
    '2025-10-02',
    'gezien',
    'Een brief over de huisregels van een instelling is geen melding en geen aanvraag.',
  ],
  'ECLI:NL:HR:2021:1452': [
    '2021-10-08',
    'gezien',
    'De regels over de reële prijs gelden ook als elke aanbieder mag meedoen.',
  ],
  'ECLI:NL:RVS:2016:2233': [
    '2016-08-17',
    'gezien',
    'Wie niet op tijd hoort dat er een commissie is, krijgt binnen zes weken een beslissing op bezwaar.',
  ],
  'ECLI:NL:RVS:2016:2527': [
    '2016-09-21',
    'gezien',
    'Een verzoek om aanvulling zonder termijn zet de beslistermijn niet stil.',
  ],
} as const satisfies Record<string, Uitspraak>
