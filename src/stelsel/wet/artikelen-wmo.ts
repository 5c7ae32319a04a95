// The Wmo 2015. Which text of an article was read, and for which days it holds, stands in `lezingen-wmo.ts`.
import { artikelNaam, type Lid, type RegisterRegel } from './register-regel.ts'

const VERSIE = '2026-01-01'

/** A row about the Wmo 2015; which text of it was read stands in `lezingen-wmo.ts`. */
function wmo(artikel: string, lid: Lid | undefined, zin: string, onderdeel?: string): RegisterRegel {
  const [hoofdstuk, paragraaf, nummer] = artikel.split('.')
  const plaats =
    nummer === undefined ? `Hoofdstuk${hoofdstuk}` : `Hoofdstuk${hoofdstuk}_Paragraaf${paragraaf}`
  return {
    bron: artikelNaam('Wmo 2015', artikel, lid, onderdeel),
    versie: VERSIE,
    link: `https://wetten.overheid.nl/BWBR0035362/${VERSIE}#${plaats}_Artikel${artikel}`,
    zekerheid: 'gezien',
    zin,
  }
}

export const wmoArtikelen = {
  'wmo-1.1.1': wmo(
    '1.1.1',
    1,
    'Hier staat wat de woorden van de wet betekenen, zoals zelfredzaamheid, mantelzorg en gebruikelijke hulp.',
  ),
  'wmo-1.1.1-2': wmo(
    '1.1.1',
    2,
    'Wie zijn belangen niet kan afwegen, wordt vertegenwoordigd: eerst door curator, mentor of gevolmachtigde, anders door partner of naaste familie.',
  ),
  'wmo-1.2.1': wmo(
    '1.2.1',
    undefined,
    'Een inwoner van Nederland kan bij zijn gemeente terecht voor een maatwerkvoorziening; voor beschermd wonen en opvang bij elke gemeente.',
  ),
  'wmo-1.2.2': wmo(
    '1.2.2',
    undefined,
    'Een vreemdeling heeft recht op ondersteuning als hij rechtmatig in Nederland verblijft, met uitzonderingen.',
  ),
  'wmo-2.1.2': wmo(
    '2.1.2',
    undefined,
    'De gemeenteraad stelt een beleidsplan vast, met resultaten en hoe die worden gemeten.',
  ),
  'wmo-2.1.3': wmo(
    '2.1.3',
    1,
    'De gemeenteraad stelt bij verordening de regels vast die nodig zijn voor de ondersteuning.',
  ),
  'wmo-2.1.3-2-a': wmo(
    '2.1.3',
    2,
    'De verordening zegt hoe en met welke criteria wordt bepaald wie een maatwerkvoorziening krijgt.',
    'a',
  ),
  'wmo-2.1.3-2-b': wmo(
    '2.1.3',
    2,
    'De verordening zegt hoe de hoogte van een pgb wordt bepaald; het bedrag moet toereikend zijn.',
    'b',
  ),
  'wmo-2.1.4': wmo(
    '2.1.4',
    undefined,
    'De verordening kan een eigen bijdrage vragen; voor cliëntondersteuning nooit.',
  ),
  'wmo-2.1.4a': wmo(
    '2.1.4a',
    undefined,
    'De eigen bijdrage voor een maatwerkvoorziening is een vast bedrag per maand voor het hele huishouden, met uitzonderingen.',
  ),
  'wmo-2.1.4b': wmo('2.1.4b', undefined, 'Het CAK stelt de bijdrage vast en int die.'),
  'wmo-2.1.6': wmo(
    '2.1.6',
    undefined,
    'De verordening regelt elk jaar een blijk van waardering voor mantelzorgers.',
  ),
  'wmo-2.2.4': wmo('2.2.4', 1, 'Voor elke inwoner is cliëntondersteuning beschikbaar.'),
  'wmo-2.2.4-2': wmo('2.2.4', 2, 'Bij cliëntondersteuning staat het belang van de inwoner voorop.'),
  'wmo-2.3.2-1': wmo(
    '2.3.2',
    1,
    'De gemeente bevestigt de melding en onderzoekt die samen met de inwoner, zo snel mogelijk en uiterlijk binnen zes weken.',
  ),
  'wmo-2.3.2-2': wmo(
    '2.3.2',
    2,
    'De inwoner hoort dat hij een persoonlijk plan mag geven en krijgt daar zeven dagen na de melding de tijd voor.',
  ),
  'wmo-2.3.2-3': wmo(
    '2.3.2',
    3,
    'De gemeente wijst inwoner en mantelzorger vóór het onderzoek op gratis cliëntondersteuning.',
  ),
  'wmo-2.3.2-4': wmo('2.3.2', 4, 'Het onderzoek gaat over zeven punten, a tot en met g.'),
  'wmo-2.3.2-4-a': wmo(
    '2.3.2',
    4,
    'Onderzocht wordt wat iemand nodig heeft, wie hij is en wat hij graag wil.',
    'a',
  ),
  'wmo-2.3.2-4-b': wmo(
    '2.3.2',
    4,
    'Onderzocht wordt wat iemand zelf kan of met hulp van huisgenoten die gewoon is.',
    'b',
  ),
  'wmo-2.3.2-4-c': wmo(
    '2.3.2',
    4,
    'Onderzocht wordt wat mantelzorgers of anderen uit het sociale netwerk kunnen doen.',
    'c',
  ),
  'wmo-2.3.2-4-d': wmo('2.3.2', 4, 'Onderzocht wordt welke steun de mantelzorger zelf nodig heeft.', 'd'),
  'wmo-2.3.2-4-e': wmo(
    '2.3.2',
    4,
    'Onderzocht wordt of een algemene voorziening of nuttige activiteiten uitkomst bieden.',
    'e',
  ),
  'wmo-2.3.2-4-f': wmo(
    '2.3.2',
    4,
    'Onderzocht wordt hoe samenwerking met zorg, onderwijs, wonen, werk en inkomen kan helpen.',
    'f',
  ),
  'wmo-2.3.2-4-g': wmo('2.3.2', 4, 'Onderzocht wordt welke bijdrage in de kosten iemand moet betalen.', 'g'),
  'wmo-2.3.2-5': wmo('2.3.2', 5, 'Een persoonlijk plan dat is gegeven, telt mee in het hele onderzoek.'),
  'wmo-2.3.2-6': wmo(
    '2.3.2',
    6,
    'Tijdens het onderzoek legt de gemeente in begrijpelijke taal uit dat een pgb kan en wat dat betekent.',
  ),
  'wmo-2.3.2-7': wmo(
    '2.3.2',
    7,
    'De inwoner geeft de gegevens die nodig zijn en die hij redelijkerwijs kan krijgen.',
  ),
  'wmo-2.3.2-8': wmo('2.3.2', 8, 'De inwoner krijgt de uitkomsten van het onderzoek op papier.'),
  'wmo-2.3.2-9': wmo(
    '2.3.2',
    9,
    'Aanvragen kan na het onderzoek, en meteen als dat na zes weken nog niet klaar is.',
  ),
  'wmo-2.3.3': wmo(
    '2.3.3',
    undefined,
    'Bij spoed beslist de gemeente meteen na de melding over tijdelijke ondersteuning.',
  ),
  'wmo-2.3.4': wmo(
    '2.3.4',
    undefined,
    'De gemeente stelt bij het onderzoek vast wie iemand is met een identiteitsbewijs.',
  ),
  'wmo-2.3.5-1': wmo(
    '2.3.5',
    1,
    'De gemeente beslist over een maatwerkvoorziening als iemand die aanvraagt.',
  ),
  'wmo-2.3.5-2': wmo('2.3.5', 2, 'De beschikking komt binnen twee weken nadat de aanvraag is ontvangen.'),
  'wmo-2.3.5-3': wmo(
    '2.3.5',
    3,
    'Ondersteuning vult aan wat niet op eigen kracht, met anderen of met gewone of algemene voorzieningen lukt, en moet een passende bijdrage zijn.',
  ),
  'wmo-2.3.5-4': wmo(
    '2.3.5',
    4,
    'Voor beschermd wonen en opvang geldt een eigen toets: een passende bijdrage, met zo snel mogelijk weer op eigen kracht.',
  ),
  'wmo-2.3.5-5': wmo(
    '2.3.5',
    5,
    'De ondersteuning wordt afgestemd op de persoon, op andere hulp, op school en werk en op geloof en cultuur.',
  ),
  'wmo-2.3.5-6': wmo(
    '2.3.5',
    6,
    'Weigeren mag als iemand (waarschijnlijk) naar de Wlz kan en daar niet aan meewerkt.',
  ),
  'wmo-2.3.5-7': wmo('2.3.5', 7, 'Op die weigering bestaat een uitzondering.'),
  'wmo-2.3.5-8': wmo('2.3.5', 8, 'De regering kan landelijke regels geven over de beoordeling.'),
  'wmo-2.3.5-9': wmo('2.3.5', 9, 'Ook dit lid gaat over landelijke regels voor de beoordeling.'),
  'wmo-2.3.6-1': wmo('2.3.6', 1, 'Wie dat wil, krijgt de ondersteuning als persoonsgebonden budget.'),
  'wmo-2.3.6-2': wmo(
    '2.3.6',
    2,
    'Een pgb kan als iemand het (met hulp) aankan, uitlegt waarom hij het wil en de kwaliteit goed is.',
  ),
  'wmo-2.3.6-3': wmo('2.3.6', 3, 'Bij de kwaliteit telt mee of de hulp past bij het doel van het budget.'),
  'wmo-2.3.6-4': wmo(
    '2.3.6',
    4,
    'De verordening kan voorwaarden stellen aan het betalen van hulp uit het eigen netwerk.',
  ),
  'wmo-2.3.6-5': wmo(
    '2.3.6',
    5,
    'Een pgb mag worden geweigerd voor zover het duurder is dan natura, of na eerder misbruik.',
  ),
  'wmo-2.3.6-6': wmo('2.3.6', 6, 'De subsidieregels van de Awb gelden niet voor een pgb.'),
  'wmo-2.3.7': wmo(
    '2.3.7',
    undefined,
    'Een huurwoning mag worden aangepast zonder toestemming van de eigenaar, nadat die is gehoord.',
  ),
  'wmo-2.3.8': wmo(
    '2.3.8',
    undefined,
    'Wie ondersteuning krijgt, geeft door wat van belang kan zijn; niet wat de gemeente zelf kan opzoeken.',
  ),
  'wmo-2.3.9-1': wmo('2.3.9', 1, 'De gemeente kijkt van tijd tot tijd of de beslissing nog klopt.'),
  'wmo-2.3.9-2': wmo(
    '2.3.9',
    2,
    'Bij zo een herbeoordeling gelden de regels over plan, cliëntondersteuning, onderzoek en pgb weer.',
  ),
  'wmo-2.3.10-1': wmo('2.3.10', 1, 'Herzien of intrekken mag alleen op een van vijf gronden.'),
  'wmo-2.3.10-1-a': wmo(
    '2.3.10',
    1,
    'Herzien mag bij onjuiste gegevens die tot een andere beslissing zouden hebben geleid.',
    'a',
  ),
  'wmo-2.3.10-1-b': wmo('2.3.10', 1, 'Herzien mag als iemand de ondersteuning niet meer nodig heeft.', 'b'),
  'wmo-2.3.10-1-c': wmo('2.3.10', 1, 'Herzien mag als de ondersteuning niet meer toereikend is.', 'c'),
  'wmo-2.3.10-1-d': wmo('2.3.10', 1, 'Herzien mag als iemand zich niet houdt aan de voorwaarden.', 'd'),
  'wmo-2.3.10-1-e': wmo(
    '2.3.10',
    1,
    'Herzien mag als de ondersteuning niet of voor iets anders wordt gebruikt.',
    'e',
  ),
  'wmo-2.3.10-2': wmo('2.3.10', 2, 'De beslissing noemt wanneer de herziening of intrekking ingaat.'),
  'wmo-2.4.1': wmo(
    '2.4.1',
    undefined,
    'Terugvorderen kan alleen na intrekking wegens onjuiste gegevens die met opzet zijn gegeven.',
  ),
  'wmo-2.4.2': wmo(
    '2.4.2',
    undefined,
    'Een hulpmiddel in gebruik kan niet worden verkocht, verpand of in beslag genomen.',
  ),
  'wmo-2.5.1': wmo(
    '2.5.1',
    undefined,
    'De gemeente onderzoekt elk jaar hoe inwoners de ondersteuning ervaren en maakt dat vóór 1 juli bekend.',
  ),
  'wmo-2.5.3': wmo('2.5.3', undefined, 'Het college brengt elk jaar verslag uit aan de gemeenteraad.'),
  'wmo-2.6.2': wmo('2.6.2', undefined, 'De Sociale verzekeringsbank betaalt uit het pgb.'),
  'wmo-2.6.3-1': wmo(
    '2.6.3',
    1,
    'Anderen mogen de wet uitvoeren, maar niet de rechten en plichten van de inwoner vaststellen.',
  ),
  'wmo-2.6.3-2': wmo('2.6.3', 2, 'Rechten en plichten vaststellen kan in mandaat bij een aanbieder liggen.'),
  'wmo-2.6.4': wmo(
    '2.6.4',
    undefined,
    'Bij het inkopen van ondersteuning mag de laagste prijs niet alleen beslissen.',
  ),
  'wmo-2.6.5': wmo(
    '2.6.5',
    undefined,
    'Bij wisseling van aanbieder wordt gekeken of personeel mee kan, zodat hulp en inwoner bij elkaar blijven.',
  ),
  'wmo-2.6.6': wmo(
    '2.6.6',
    undefined,
    'De verordening bewaakt een goede verhouding tussen prijs en kwaliteit.',
  ),
  'wmo-2.6.7a': wmo(
    '2.6.7a',
    undefined,
    'Landelijke regels over bekostiging en gegevensuitwisseling binden de gemeente.',
  ),
  'wmo-3.1': wmo(
    '3.1',
    undefined,
    'Ondersteuning is veilig, doeltreffend, doelmatig en gericht op de persoon.',
  ),
  'wmo-3.2': wmo(
    '3.2',
    undefined,
    'Een aanbieder heeft een regeling voor klachten en medezeggenschap waar de verordening dat zegt.',
  ),
  'wmo-3.3': wmo(
    '3.3',
    undefined,
    'Een aanbieder werkt met een meldcode voor huiselijk geweld en kindermishandeling.',
  ),
  'wmo-3.4': wmo(
    '3.4',
    undefined,
    'Een aanbieder meldt een calamiteit of geweld meteen aan de toezichthouder.',
  ),
  'wmo-3.4a': wmo('3.4a', undefined, 'Een afspraak om over een incident te zwijgen geldt niet.'),
  'wmo-5.1.1': wmo(
    '5.1.1',
    undefined,
    'Het college verwerkt alleen persoonsgegevens die nodig zijn voor de beoordeling van de behoefte en de uitvoering van de wet.',
  ),
  'wmo-5.2.1': wmo(
    '5.2.1',
    undefined,
    'Gegevens gaan alleen naar aanbieder, CAK, SVB en toezicht, en alleen voor zover nodig.',
  ),
  'wmo-5.2.5': wmo(
    '5.2.5',
    undefined,
    'Gegevens van of aan verzekeraars en zorgverleners vragen uitdrukkelijke toestemming.',
  ),
  'wmo-5.2.9': wmo(
    '5.2.9',
    undefined,
    'Bij het uitwisselen van gegevens wordt het burgerservicenummer gebruikt.',
  ),
  'wmo-5.3.2': wmo(
    '5.3.2',
    undefined,
    'Wie dat vraagt, krijgt zo snel mogelijk inzage in zijn gegevens, behalve waar dat een ander schaadt.',
  ),
  'wmo-5.3.3': wmo(
    '5.3.3',
    undefined,
    'Anderen krijgen geen gegevens zonder toestemming, behalve wie ze voor zijn werk nodig heeft.',
  ),
  'wmo-5.3.4': wmo(
    '5.3.4',
    undefined,
    'Gegevens worden vijftien jaar na de laatste wijziging bewaard, of langer als zorgvuldigheid dat vraagt.',
  ),
  'wmo-5.3.5': wmo(
    '5.3.5',
    undefined,
    'Op schriftelijk verzoek worden gegevens binnen drie maanden vernietigd, tenzij een groot belang of een wet zich verzet.',
  ),
  'wmo-6.1': wmo('6.1', undefined, 'Het college wijst toezichthouders aan; zij mogen dossiers inzien.'),
  'wmo-6.2': wmo(
    '6.2',
    undefined,
    'De landelijke inspectie adviseert over het toezicht en brengt elk jaar verslag uit.',
  ),
} satisfies Record<string, RegisterRegel>
