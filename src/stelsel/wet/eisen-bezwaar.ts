// Bezwaar and beroep.
import { brief, deels, door, type Eis, eis, later, module, pagina, regel, toets } from './eis.ts'

const GETOETST = 'de toets ziet het in een dossier; een scherm om het te doen is er nog niet'
const BEZWAAR = 'bezwaar, beroep en klacht'

export const eisenBezwaar = {
  R140: eis(
    'Bezwaar maken kan zes weken lang.',
    ['awb-6:7'],
    door(regel('AWB_BEZWAAR_6W'), brief('beschikking.ts#bezwaar'), pagina('/mijn/:dossier/niet-tevreden')),
  ),
  R141: eis(
    'Die weken beginnen de dag na de bekendmaking.',
    ['awb-6:8'],
    door(regel('AWB_BEZWAAR_6W'), module('src/dossier/maak-bekend.ts#bezwaarTotEnMet')),
  ),
  R142: eis(
    'Een gebrek in een bezwaarschrift mag worden hersteld, en te laat is niet altijd te laat.',
    ['awb-6:5', 'awb-6:6', 'awb-6:11'],
    later(BEZWAAR),
  ),
  R143: eis('De ontvangst van een bezwaar wordt bevestigd.', ['awb-6:14'], later(BEZWAAR)),
  R144: eis(
    'De gemeente hoort de betrokkenen, op een paar uitzonderingen na.',
    ['awb-7:2', 'awb-7:3', 'ECLI:NL:RBROT:2017:2935'],
    deels(`${GETOETST} (${BEZWAAR})`, toets('NIET_GEHOORD_IN_BEZWAAR')),
  ),
  R145: eis(
    'Vóór de hoorzitting ligt het dossier een week ter inzage, en van de zitting komt een verslag.',
    ['awb-7:4', 'awb-7:4-2', 'awb-7:7'],
    deels(`alleen de dag is te berekenen; de rest komt met ${BEZWAAR}`, regel('TERUG_10D')),
  ),
  R146: eis(
    'Op bezwaar wordt beslist binnen zes of twaalf weken na het einde van de bezwaartermijn, met één keer uitstel.',
    ['awb-7:10-1', 'awb-7:10-2', 'awb-7:10-3', 'awb-7:10-4'],
    deels(
      `alleen de dag is te berekenen; de beslissing zelf komt met ${BEZWAAR}`,
      regel('AWB_BOB_6W'),
      regel('AWB_BOB_12W'),
      regel('AWB_BOB_12W_VERDAAGD_6W'),
      regel('AWB_BOB_12W_NIET_MEEGEDEELD'),
    ),
  ),
  R147: eis('In bezwaar wordt alles opnieuw bekeken, naar hoe het nu is.', ['awb-7:11'], later(BEZWAAR)),
  R148: eis(
    'De beslissing op bezwaar heeft redenen, en een afwijking van het advies wordt uitgelegd.',
    ['awb-7:12', 'awb-7:13-7', 'ECLI:NL:RBOBR:2018:1631'],
    deels(`${GETOETST} (${BEZWAAR})`, toets('AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD')),
  ),
  R149: eis('De voorzitter van de commissie staat los van het college.', ['awb-7:13'], later(BEZWAAR)),
  R150: eis(
    'Wie gelijk krijgt door een fout van de gemeente, krijgt op verzoek zijn kosten vergoed.',
    ['awb-7:15', 'ECLI:NL:RBROT:2018:4052', 'ECLI:NL:RBGEL:2022:3231'],
    deels(`${GETOETST} (${BEZWAAR})`, toets('BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD')),
  ),
  R151: eis(
    'Ook wie te laat op bezwaar beslist, betaalt een dwangsom.',
    ['awb-7:14', 'awb-4:17-1'],
    deels(
      `alleen de dagen zijn te berekenen; de bedragen staan met data vast maar geen opdracht of pagina rekent ermee, en de rest komt met ${BEZWAAR}`,
      regel('AWB_4_17_EERSTE_DAG'),
      regel('src/stelsel/wet/bedragen.ts#dwangsomNa'),
    ),
  ),
  R152: eis(
    'Daarna kan beroep bij de rechtbank en hoger beroep, en wie niet kan wachten vraagt een voorlopige voorziening.',
    ['awb-6:7', 'awb-6:22', 'awb-8:51a', 'awb-8:72', 'awb-8:81'],
    deels(
      `de brief noemt de voorlopige voorziening; beroep zelf komt met ${BEZWAAR}`,
      brief('brief-vaste-blokken.ts#voorlopige voorziening'),
    ),
  ),
  R153: eis(
    'Duurt alles samen te lang, dan volgt schadevergoeding; elke stap heeft daarom een datum.',
    ['ECLI:NL:RBZWB:2024:7590', 'ECLI:NL:RBGEL:2023:7087'],
    deels(
      `tot en met de bekendmaking; bezwaar en beroep komen met ${BEZWAAR}`,
      pagina('/werk/zaak/:dossier/tijdlijn'),
      module('src/platform/fact-store/fact-store.ts'),
      toets('REDELIJKE_TERMIJN_OVERSCHREDEN'),
    ),
  ),
} satisfies Record<string, Eis>
