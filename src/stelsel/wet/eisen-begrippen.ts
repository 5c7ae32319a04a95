// Words of the law and who may turn to which municipality.
import { deels, door, type Eis, eis, later, module, pagina, toets } from './eis.ts'

const TOEGANG = 'woonplaats en verblijf: controle bij de basisregistratie personen'

export const eisenBegrippen = {
  R001: eis(
    'Maatwerk is alles wat bij deze ene persoon past: diensten, hulpmiddelen, woningaanpassingen en meer.',
    ['wmo-1.1.1'],
    deels(
      'of het geheel bij deze persoon past, wegen mensen; de toets ziet alleen wat daarover in het dossier staat',
      module('src/stelsel/beschikking/facts.ts#voorzieningSchema'),
      toets('NIET_PASSEND'),
    ),
  ),
  R002: eis(
    'Zelfredzaam is wie de dagelijkse dingen kan doen én een huishouden op orde kan houden; schoonmaken hoort daarbij.',
    ['wmo-1.1.1', 'ECLI:NL:CRVB:2016:1402'],
    deels(
      'dat schoonmaken erbij hoort, dwingt niets af; het onderzoek en de normen hebben er wel een plek voor',
      toets('PROBLEMEN_NIET_IN_KAART'),
      toets('AFBAKENING_ANDERE_WET_ONJUIST'),
    ),
  ),
  R003: eis(
    'Ook meedoen met anderen telt als reden voor ondersteuning.',
    ['wmo-1.1.1'],
    door(module('src/handeling/onderzoek/facts.ts#gebied'), toets('PROBLEMEN_NIET_IN_KAART')),
  ),
  R004: eis(
    'Gebruikelijke hulp komt alleen van mensen die in hetzelfde huis wonen, en gaat niet verder dan gewoon is.',
    ['wmo-1.1.1', 'ECLI:NL:CRVB:2018:3243'],
    door(
      module('src/handeling/onderzoek/facts.ts#gebruikelijke hulp'),
      toets('GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT'),
    ),
  ),
  R005: eis(
    'Mantelzorg komt voort uit een band tussen mensen; zij staat los van gebruikelijke hulp en is nooit werk.',
    ['wmo-1.1.1', 'ECLI:NL:CRVB:2017:17'],
    door(module('src/handeling/onderzoek/facts.ts#mantelzorg'), toets('MANTELZORG_AFGEDWONGEN')),
  ),
  R006: eis(
    'Het sociale netwerk is het huisgezin en ieder ander met wie iemand een band heeft.',
    ['wmo-1.1.1'],
    door(
      module('src/handeling/onderzoek/facts.ts#sociaal netwerk'),
      module('src/handeling/melding/facts.ts#betrokkeneSchema'),
    ),
  ),
  R007: eis(
    'Wat pas na onderzoek van de persoon openstaat, is geen algemene voorziening.',
    ['wmo-1.1.1', 'ECLI:NL:CRVB:2024:743', 'ECLI:NL:RBGEL:2017:6055'],
    door(toets('ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD')),
  ),
  R008: eis(
    'Rechten en plichten beginnen al bij de melding, ook als een ander die doet.',
    ['wmo-1.1.1'],
    door(module('src/dossier/ontvangst.ts'), pagina('/melding'), pagina('/mijn/:dossier')),
  ),
  R009: eis(
    'Wie zelf niet kan beslissen, heeft een vertegenwoordiger, in de volgorde die de wet noemt.',
    ['wmo-1.1.1-2'],
    deels(
      'de volgorde van de wet wordt niet bewaakt; een curator, mentor of naaste kan alleen met een dossierbestand worden vastgelegd',
      module('src/handeling/vertegenwoordiging/facts.ts#vertegenwoordigingGrondslagSchema'),
      pagina('/mijn/:dossier/wie-mag-meekijken'),
    ),
  ),
  R010: eis(
    'Een pgb is een bedrag waaruit namens het college wordt betaald.',
    ['wmo-1.1.1', 'wmo-2.6.2'],
    door(
      module('src/stelsel/beschikking/facts.ts#pgb'),
      module('src/stelsel/brieven/beschikking-hulp.ts#Sociale Verzekeringsbank'),
    ),
  ),
  R011: eis(
    'Wie in Nederland woont, gaat naar de eigen gemeente; voor beschermd wonen en opvang mag elke gemeente; voor vreemdelingen gelden extra eisen.',
    ['wmo-1.2.1', 'wmo-1.2.2'],
    later(TOEGANG),
  ),
  R012: eis(
    'Een melding telt pas vanaf de dag dat iemand in de gemeente woont.',
    ['ECLI:NL:RBNNE:2021:1910', 'wmo-1.2.1'],
    later(TOEGANG),
  ),
} satisfies Record<string, Eis>
