// The pgb, and what happens while help runs.
import { brief, deels, type Eis, eis, later, module, nietDoorSoftware, pagina, toets } from './eis.ts'

const PGB = 'pgb: vaardigheid, tarieven en kwaliteit'
const VERANDERING = 'verandering: opnieuw kijken, wijzigen en stoppen'
const GETOETST = 'de toets ziet het in een dossier; een scherm om het te doen is er nog niet'
const VOORZIENINGEN = 'hulpmiddelen en woningaanpassingen'

export const eisenVoorziening = {
  R120: eis(
    'Wie een pgb wil, krijgt het als hij het met of zonder hulp aankan, zegt waarom en de kwaliteit goed is.',
    ['wmo-2.3.6-1', 'wmo-2.3.6-2'],
    deels(`${GETOETST} (${PGB})`, toets('PGB_WEIGERING_ONGEMOTIVEERD')),
  ),
  R121: eis('De kwaliteit wordt gewogen naar het doel van het budget.', ['wmo-2.3.6-3'], later(PGB)),
  R122: eis(
    'Verder kan een pgb alleen worden geweigerd voor het deel boven de prijs van natura, of na eerder misbruik.',
    ['wmo-2.3.6-5'],
    later(PGB),
  ),
  R123: eis(
    'De verordening kan voorwaarden stellen aan wat iemand uit het eigen netwerk betaald krijgt.',
    ['wmo-2.3.6-4'],
    later(PGB),
  ),
  R124: eis(
    'Het budget is genoeg, en de som van uren en tarief is te volgen.',
    ['wmo-2.1.3-2-b'],
    deels(
      'de brief weigert een budget zonder uitleg; of het genoeg is, wordt niet gerekend',
      module('src/stelsel/beschikking/facts.ts#tarief'),
      brief('beschikking-volledig.ts#voorziening.pgb'),
      toets('PGB_TARIEF_ZONDER_GRONDSLAG'),
    ),
  ),
  R125: eis(
    'De Sociale Verzekeringsbank betaalt uit het pgb.',
    ['wmo-2.6.2'],
    deels(
      'de brief zegt het; het bericht aan de SVB is er nog niet',
      brief('beschikking-hulp.ts#Sociale Verzekeringsbank'),
    ),
  ),
  R126: eis(
    'Een pgb valt niet onder de regels voor subsidies.',
    ['wmo-2.3.6-6'],
    nietDoorSoftware('Het zegt alleen welke regels niet gelden; er hoort geen handeling bij.'),
  ),
  R127: eis(
    'Wie een pgb weigert omdat iemand het niet kan, laat per taak en per persoon zien waarom.',
    ['ECLI:NL:RBAMS:2020:4625', 'ECLI:NL:RBGEL:2018:4703', 'ECLI:NL:CRVB:2025:1045'],
    deels(`${GETOETST} (${PGB})`, toets('PGB_WEIGERING_ONGEMOTIVEERD')),
  ),
  R128: eis(
    'Dat iemands plan voor het budget anders is dan dat van de gemeente, is geen reden om te weigeren.',
    ['ECLI:NL:RBLIM:2018:7066'],
    deels(`${GETOETST} (${PGB})`, toets('PGB_WEIGERING_ONGEMOTIVEERD')),
  ),
  R130: eis(
    'Wie hulp heeft, vertelt wat er verandert, maar niet wat de gemeente zelf kan opzoeken.',
    ['wmo-2.3.8'],
    deels(
      'wat de gemeente zelf kan opzoeken, haalt zij nog nergens op; de brief zegt alleen dat de inwoner veranderingen vertelt',
      brief('beschikking.ts#veranderingBlokken'),
      pagina('/mijn/:dossier/niet-tevreden'),
    ),
  ),
  R131: eis(
    'De gemeente kijkt af en toe of het besluit nog klopt, met dezelfde waarborgen als de eerste keer.',
    ['wmo-2.3.9-1', 'wmo-2.3.9-2'],
    deels(
      `de toets bewaakt een volledig onderzoek; het opnieuw kijken zelf komt met ${VERANDERING}`,
      toets('INTREKKING_ZONDER_ONDERZOEK'),
    ),
  ),
  R132: eis(
    'Verlagen of intrekken kan alleen op vijf gronden, en het besluit zegt vanaf wanneer.',
    [
      'wmo-2.3.10-1',
      'wmo-2.3.10-1-a',
      'wmo-2.3.10-1-b',
      'wmo-2.3.10-1-c',
      'wmo-2.3.10-1-d',
      'wmo-2.3.10-1-e',
      'wmo-2.3.10-2',
    ],
    deels(
      `welke van de vijf gronden geldt, is nog geen keuze in het besluit (${VERANDERING})`,
      toets('INTREKKING_ZONDER_ONDERZOEK'),
      toets('AFBOUW_ONGEMOTIVEERD'),
      toets('GEEN_OVERGANGSTERMIJN'),
    ),
  ),
  R133: eis(
    'Terugvorderen kan alleen na opzettelijk onjuiste gegevens; iets niet kunnen verantwoorden is geen opzet.',
    ['wmo-2.4.1', 'ECLI:NL:RBOVE:2018:3530'],
    deels(GETOETST, toets('TERUGVORDERING_ZONDER_OPZET')),
  ),
  R134: eis(
    'Hulpmiddelen zijn beschermd tegen verkoop en beslag, en een huurhuis mag worden aangepast na de eigenaar te hebben gehoord.',
    ['wmo-2.4.2', 'wmo-2.3.7'],
    later(VOORZIENINGEN),
  ),
} satisfies Record<string, Eis>
