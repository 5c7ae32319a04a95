// What the council lays down, the contribution, and cliëntondersteuning.
import {
  brief,
  deels,
  door,
  type Eis,
  eis,
  later,
  module,
  nietDoorSoftware,
  pagina,
  regel,
  toets,
} from './eis.ts'

export const eisenVerordening = {
  R020: eis(
    'De raad legt in een verordening vast wie ondersteuning krijgt, hoe een pgb wordt bepaald en welke kwaliteit en inspraak er is.',
    ['wmo-2.1.3', 'wmo-2.1.3-2-a', 'wmo-2.1.3-2-b'],
    deels(
      'kwaliteitseisen en medezeggenschap bij aanbieders staan nog niet in de regels',
      regel('src/stelsel/regeling/regeling.ts'),
      module('src/stelsel/regelbeheer/decide.ts'),
      pagina('/vooraf'),
      pagina('/regels'),
      pagina('/regels/voorstel/:voorstel'),
      pagina('/beheer/regels'),
    ),
  ),
  R021: eis(
    'De kern van de regels staat in de verordening zelf, en elk tarief en elke weigering wijst het artikel daarvan aan.',
    ['ECLI:NL:CRVB:2017:1803', 'ECLI:NL:RBROT:2017:2935'],
    door(
      regel('src/stelsel/regeling/regeling.ts#vindplaatsSchema'),
      module('src/stelsel/toets/regeling/regeling-checks.ts#kernInVerordening'),
      module('src/stelsel/toets/regeling/besluit-checks.ts#nieuwBesluit'),
      toets('VERORDENING_MIST_ESSENTIALIA'),
      toets('PGB_TARIEF_ZONDER_GRONDSLAG'),
    ),
  ),
  R022: eis(
    'Beleid wordt gevolgd, behalve als dat in een bijzonder geval te hard uitpakt; dat is dan overwogen en opgeschreven.',
    ['awb-4:84'],
    door(
      toets('BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD'),
      pagina('/werk/zaak/:dossier/besluit'),
      brief('beschikking-volledig.ts#hardheid'),
    ),
  ),
  R023: eis(
    'Wie iemand minder geeft dan het eigen beleid toelaat, zegt uitdrukkelijk waarom.',
    ['ECLI:NL:RBAMS:2020:4627'],
    deels(
      'dat een besluit ruimer eigen beleid mist, ziet de toets alleen als het in het dossier staat',
      toets('BELEID_NIET_GEVOLGD'),
      regel('src/stelsel/normen/beleid.ts'),
    ),
  ),
  R024: eis(
    'De gemeente maakt een plan met doelen, vraagt elk jaar naar ervaringen en legt verantwoording af aan de raad.',
    ['wmo-2.1.2', 'wmo-2.5.1', 'wmo-2.5.3'],
    later('monitor en ervaringen'),
  ),
  R025: eis(
    'Mantelzorgers krijgen elk jaar een blijk van waardering.',
    ['wmo-2.1.6'],
    nietDoorSoftware(
      'De raad kiest wat dat is en de gemeente geeft het; er volgt niets uit voor een dossier.',
    ),
  ),
  R030: eis(
    'Een bijdrage kan alleen als de verordening dat zegt, en is één vast maandbedrag voor het hele huishouden.',
    ['wmo-2.1.4', 'wmo-2.1.4a'],
    deels(
      'de uitzonderingen voor beschermd wonen en opvang',
      regel('src/stelsel/regeling/regeling.ts#eigenBijdrage'),
      brief('beschikking.ts#bijdrageBlokken'),
    ),
  ),
  R031: eis(
    'Het bedrag van de bijdrage verandert met het jaar en staat daarom met data vast.',
    ['wmo-2.1.4a', 'wmo-2.1.4b'],
    door(
      toets('BIJDRAGE_TE_HOOG'),
      regel('src/stelsel/wet/bedragen.ts#eigenBijdrageOp'),
      module('src/stelsel/toets/regeling/regeling-checks.ts#findEigenBijdrageOp'),
    ),
  ),
  R032: eis(
    'De bijdrage kan lager of nul zijn, en komt bij hulpmiddelen en aanpassingen nooit boven de kostprijs.',
    ['wmo-2.1.4a'],
    deels(
      'de grens van de kostprijs, en een veld op het scherm van het besluit',
      module('src/stelsel/beschikking/facts.ts#centenPerMaand'),
      brief('beschikking-volledig.ts#eigenBijdrage'),
    ),
  ),
  R033: eis(
    'Het CAK stelt de bijdrage vast en int die; het krijgt alleen de gegevens die daarvoor nodig zijn.',
    ['wmo-2.1.4b', 'wmo-5.2.1'],
    later('berichtenverkeer met het CAK'),
  ),
  R034: eis(
    'Cliëntondersteuning kost de inwoner niets.',
    ['wmo-2.1.4'],
    door(brief('brief-vaste-blokken.ts#clientondersteuningBlokken'), pagina('/mijn/:dossier')),
  ),
  R035: eis(
    'Sommige mensen en voorzieningen zijn vrij van de bijdrage.',
    ['uitvoeringsbesluit-3'],
    later('eigen bijdrage: vrijstellingen'),
  ),
  R036: eis(
    'Ook tegen de mededeling dat iemand een bijdrage betaalt, staat bezwaar open.',
    ['ECLI:NL:RBGEL:2017:5587'],
    deels(
      'de bijdrage staat in de brief en de brief zegt dat bezwaar kan; dat bezwaar ook over de bijdrage kan gaan, staat er niet bij',
      brief('beschikking.ts#bijdrageBlokken'),
      brief('brief-vaste-blokken.ts#bezwaarBlokken'),
    ),
  ),
  R037: eis(
    'Wat iemand gaat betalen, wordt in het onderzoek besproken en is bekend vóór het besluit.',
    ['wmo-2.3.2-4-g'],
    door(
      pagina('/vooraf'),
      pagina('/werk/zaak/:dossier/gesprek'),
      pagina('/werk/zaak/:dossier/onderzoek'),
      toets('ONDERZOEK_ONZORGVULDIG'),
    ),
  ),
  R040: eis(
    'Er is voor elke inwoner cliëntondersteuning, en het belang van de inwoner staat daarin voorop.',
    ['wmo-2.2.4', 'wmo-2.2.4-2'],
    deels(
      'dat er genoeg onafhankelijke ondersteuners zijn, regelt de gemeente zelf',
      regel('src/stelsel/regeling/regeling.ts#clientondersteuning'),
      module('src/handeling/ondersteuner/facts.ts'),
    ),
  ),
  R041: eis(
    'Vóór het onderzoek weten inwoner en mantelzorger allebei dat zij gratis ondersteuning kunnen krijgen; wanneer en hoe dat gezegd is, staat vast.',
    ['wmo-2.3.2-3', 'wmo-2.2.4'],
    door(
      module('src/dossier/ontvangst.ts'),
      module('src/handeling/ondersteuner/facts.ts#ClientondersteuningAangeboden'),
      toets('CLIENTONDERSTEUNING_NIET_GEMELD'),
      brief('ontvangstbevestiging.ts'),
    ),
  ),
} satisfies Record<string, Eis>
