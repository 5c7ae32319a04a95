// Contracts, quality, personal data and supervision.
import { deels, door, type Eis, eis, later, module, nietDoorSoftware, pagina, regel, toets } from './eis.ts'

const GETOETST = 'de toets ziet het in een dossier; een scherm om het te doen is er nog niet'
const CONTRACTEN = 'contracten en tarieven'
const KWALITEIT = 'kwaliteit, calamiteiten en toezicht'
const GEGEVENS = 'gegevens delen: toestemming, inzage, verbeteren en vernietigen'

export const eisenStelsel = {
  R160: eis('Bij inkopen telt kwaliteit, niet alleen de prijs.', ['wmo-2.6.4'], later(CONTRACTEN)),
  R161: eis(
    'Wisselt de aanbieder, dan wordt gekeken of de vaste hulp mee kan.',
    ['wmo-2.6.5'],
    later(CONTRACTEN),
  ),
  R162: eis(
    'De verordening bewaakt dat prijs, kwaliteit en vaste gezichten in verhouding zijn.',
    ['wmo-2.6.6'],
    later(CONTRACTEN),
  ),
  R163: eis(
    'Een prijs is opgebouwd uit de kosten die de regels noemen, zoals loon, reistijd, scholing en indexering.',
    ['uitvoeringsbesluit-5.4'],
    deels(`${GETOETST} (${CONTRACTEN})`, toets('REELE_PRIJS_ONVOLDOENDE')),
  ),
  R164: eis(
    'Dat geldt ook als elke aanbieder mag meedoen.',
    ['ECLI:NL:HR:2021:1452'],
    deels(`${GETOETST} (${CONTRACTEN})`, toets('REELE_PRIJS_ONVOLDOENDE')),
  ),
  R165: eis(
    'De som onder een tarief is te volgen, en wat niet redelijk is valt weg.',
    ['ECLI:NL:RBROT:2021:12645'],
    deels(`${GETOETST} (${CONTRACTEN})`, toets('TARIEF_NIET_TRANSPARANT')),
  ),
  R166: eis(
    'Wat een aanbieder betaald krijgt, hoort bij de uren die de inwoner zijn toegezegd.',
    ['ECLI:NL:RBOBR:2024:4824'],
    deels(`${GETOETST} (${CONTRACTEN})`, toets('CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING')),
  ),
  R167: eis(
    'Landelijke regels over bekostiging en berichten gaan voor eigen eisen.',
    ['wmo-2.6.7a', 'istandaard'],
    later('berichtenverkeer met aanbieders (iWmo)'),
  ),
  R170: eis(
    'Hulp is veilig, werkt, past bij de persoon en is goed van kwaliteit.',
    ['wmo-3.1'],
    later(KWALITEIT),
  ),
  R171: eis(
    'Een aanbieder heeft een regeling voor klachten en medezeggenschap, en een meldcode.',
    ['wmo-3.2', 'wmo-3.3'],
    later(KWALITEIT),
  ),
  R172: eis('Een calamiteit of geweld gaat direct naar de toezichthouder.', ['wmo-3.4'], later(KWALITEIT)),
  R173: eis(
    'Niemand kan worden verplicht om over een incident te zwijgen.',
    ['wmo-3.4a'],
    nietDoorSoftware('Het gaat over wat contracten mogen zeggen; het systeem sluit zelf geen contract.'),
  ),
  R180: eis(
    'Gegevens gaan alleen naar wie de wet noemt, en niet meer dan nodig.',
    ['wmo-5.2.1', 'wmo-5.1.1'],
    deels(
      `er gaat nu niets vanzelf naar buiten; verstrekken zelf komt met ${GEGEVENS}`,
      module('src/platform/access/policy.ts'),
      module('src/web/policy-table.ts'),
    ),
  ),
  R181: eis(
    'Voor gegevens van verzekeraars, zorgverleners en andere wetten is uitdrukkelijke toestemming nodig.',
    ['wmo-5.2.5', 'wmo-5.2.1'],
    later(GEGEVENS),
  ),
  R182: eis(
    'In berichten staat het burgerservicenummer, dat bij het eerste contact is nagekeken.',
    ['wmo-5.2.9'],
    later('berichtenverkeer met aanbieders (iWmo)'),
  ),
  R183: eis(
    'Wie dat vraagt, ziet zo snel mogelijk zijn gegevens en mag verbetering vragen.',
    ['wmo-5.3.2'],
    deels(
      `de inwoner ziet zijn dossier zelf; een verzoek om een kopie of verbetering komt met ${GEGEVENS}`,
      pagina('/mijn/:dossier'),
      module('src/main/commands/dossier-exporteer.ts'),
    ),
  ),
  R184: eis(
    'Zonder toestemming krijgt niemand iets te zien, behalve wie het voor zijn werk nodig heeft.',
    ['wmo-5.3.3'],
    door(
      module('src/platform/access/authorise.ts'),
      module('src/main/dossier-relations.ts'),
      pagina('/mijn/:dossier/wie-mag-meekijken'),
    ),
  ),
  R185: eis(
    'Een dossier blijft vijftien jaar na de laatste wijziging bewaard, of langer als dat nodig is.',
    ['wmo-5.3.4'],
    deels(
      'de dag is te berekenen en de archivaris kan vernietigen; er is nog geen lijst die zegt wat aan de beurt is',
      regel('BEWAAR_15_JAAR'),
      module('database/001-facts.sql#vernietig_stream'),
    ),
  ),
  R186: eis(
    'Op schriftelijk verzoek worden gegevens binnen drie maanden vernietigd, tenzij iets zwaarders zich verzet.',
    ['wmo-5.3.5'],
    deels(
      `de archivaris kan het in de database; het verzoek en de afweging komen met ${GEGEVENS}`,
      module('database/001-facts.sql#vernietig_stream'),
    ),
  ),
  R187: eis(
    'De gemeente verwerkt gegevens voor haar wettelijke taak, niet meer dan nodig, beveiligd, en legt vast wie keek.',
    ['avg-5', 'avg-6-1-e', 'avg-25', 'avg-32', 'avg-35'],
    deels(
      'de effectbeoordeling maakt de gemeente zelf',
      module('src/platform/access/inzage.ts#writeInzage'),
      module('src/platform/http/security-headers.ts'),
      pagina('/mijn/:dossier/wie-mag-meekijken'),
    ),
  ),
  R190: eis(
    'Toezichthouders mogen dossiers inzien, en de landelijke inspectie adviseert en doet verslag.',
    ['wmo-6.1', 'wmo-6.2'],
    later(KWALITEIT),
  ),
} satisfies Record<string, Eis>

/** What the table of requirements lacked: the rest of the Awb and AVG that a case meets. Not read in a source yet. */
export const eisenAanvulling = {
  'AWB-2:4': eis(
    'Wie beslist, is onbevooroordeeld en heeft er zelf geen belang bij.',
    ['awb-2:4'],
    deels(
      'of iemand een eigen belang heeft, vraagt het systeem niet',
      module('src/stelsel/beschikking/decide.ts#ZELFDE_LEZER'),
      toets('UITKOMST_STOND_VAST'),
    ),
  ),
  'AWB-3:4': eis(
    'De gevolgen voor de inwoner zijn gewogen en niet te zwaar voor het doel.',
    ['awb-3:4', 'awb-3:4-2'],
    door(toets('ONEVENREDIG'), pagina('/werk/zaak/:dossier/besluit')),
  ),
  'AWB-7:5': eis(
    'Wie hoort in bezwaar, was niet bij het besluit betrokken.',
    ['awb-7:5'],
    later('bezwaar, beroep en klacht'),
  ),
  'AWB-8:42': eis(
    'In beroep gaan alle stukken van de zaak naar de rechter.',
    ['awb-8:42'],
    deels(
      'de stukken liggen vast zoals ze waren; een bundel voor de rechter is er nog niet',
      pagina('/werk/zaak/:dossier/bevroren/:besluit'),
      module('src/main/commands/dossier-exporteer.ts'),
    ),
  ),
  'AWB-10:3': eis(
    'Een mandaat mag, maar niet voor alles: op bezwaar beslist niet wie het besluit nam.',
    ['awb-10:3', 'awb-10:1', 'awb-10:10'],
    deels(
      'de grens bij bezwaar komt met bezwaar, beroep en klacht',
      regel('src/stelsel/regeling/regeling.ts#findMandaat'),
      toets('GEEN_MANDAAT'),
    ),
  ),
  'AWB-9:1': eis(
    'Iedereen mag klagen over hoe hij is behandeld, en de gemeente gaat daar netjes mee om.',
    ['awb-9:1', 'awb-9:2'],
    deels(
      'de inwoner leest hoe hij klaagt; de klacht zelf komt met bezwaar, beroep en klacht',
      pagina('/mijn/:dossier/niet-tevreden'),
    ),
  ),
  'AWB-9:6': eis(
    'De ontvangst van een klacht is bevestigd, en iemand anders behandelt haar.',
    ['awb-9:6', 'awb-9:7'],
    later('bezwaar, beroep en klacht'),
  ),
  'AWB-9:10': eis(
    'Bij een klacht worden beide kanten gehoord.',
    ['awb-9:10'],
    later('bezwaar, beroep en klacht'),
  ),
  'AWB-9:11': eis(
    'Een klacht is op tijd klaar, met een uitkomst op papier en de weg naar de ombudsman.',
    ['awb-9:11', 'awb-9:12'],
    deels(
      'de pagina noemt de ombudsman; termijn en uitkomst komen met bezwaar, beroep en klacht',
      pagina('/mijn/:dossier/niet-tevreden'),
    ),
  ),
  'AVG-15': eis(
    'Iedereen kan zien welke gegevens er van hem zijn, en wie ernaar keek.',
    ['avg-15', 'avg-12-3'],
    deels(
      `een verzoek met antwoord binnen een maand komt met ${GEGEVENS}; de dag is te berekenen`,
      pagina('/mijn/:dossier'),
      pagina('/mijn/:dossier/wie-mag-meekijken'),
      regel('AVG_1_MAAND'),
    ),
  ),
  'AVG-16': eis(
    'Wat niet klopt, wordt verbeterd, en het verslag kan worden tegengesproken.',
    ['avg-16'],
    deels(
      `verbeteren op verzoek komt met ${GEGEVENS}; de consulent kan aanvullen en de inwoner kan antwoorden`,
      pagina('/werk/zaak/:dossier/gegevens'),
      pagina('/mijn/:dossier/verslag'),
    ),
  ),
  'AVG-17': eis(
    'Soms moet een gegeven weg; de keten van feiten blijft dan controleerbaar.',
    ['avg-17'],
    deels(
      `de archivaris kan het in de database; het verzoek komt met ${GEGEVENS}`,
      module('database/001-facts.sql#verwijder_waarde'),
    ),
  ),
  'AVG-22': eis(
    'Over iemand beslist een mens, nooit alleen een computer.',
    ['avg-22'],
    door(module('src/stelsel/beschikking/decide.ts#mandaat'), pagina('/werk/zaak/:dossier/besluit')),
  ),
} satisfies Record<string, Eis>
