// From the melding up to and with the onderzoek.
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

const PUNTEN = [pagina('/werk/zaak/:dossier/onderzoek'), toets('ONDERZOEK_ONZORGVULDIG')] as const
const MANDAAT = 'uitbesteden onder mandaat'

export const eisenOnderzoek = {
  R050: eis(
    'Elk bericht over een behoefte aan hulp, van wie en hoe dan ook, is een melding.',
    ['wmo-2.3.2-1', 'ECLI:NL:CRVB:2025:1462'],
    door(
      pagina('/melding'),
      pagina('/werk/melding'),
      module('src/handeling/melding/decide.ts#neemMeldingAan'),
    ),
  ),
  R051: eis(
    'De gemeente bevestigt dat zij de melding kreeg; de termijn loopt vanaf de dag van ontvangst.',
    ['wmo-2.3.2-1'],
    door(
      brief('ontvangstbevestiging.ts'),
      module('src/dossier/neem-melding-aan.ts'),
      toets('MELDING_GENEGEERD'),
    ),
  ),
  R052: eis(
    'De inwoner weet dat hij een eigen plan mag geven en heeft daar na de melding een week voor.',
    ['wmo-2.3.2-2'],
    door(
      regel('WMO_PERSOONLIJK_PLAN_7D'),
      pagina('/mijn/:dossier/plan'),
      brief('ontvangstbevestiging.ts#planTotEnMet'),
      toets('PERSOONLIJK_PLAN_NIET_AANGEBODEN'),
    ),
  ),
  R053: eis(
    'Een gegeven plan telt mee op elk punt van het onderzoek, en het verslag laat zien wat ermee is gedaan.',
    ['wmo-2.3.2-5'],
    deels(
      'het verslag noemt het plan, maar zegt niet per punt wat ermee is gedaan',
      toets('PERSOONLIJK_PLAN_NIET_AANGEBODEN'),
      module('src/handeling/verslag/uit-onderzoek.ts'),
    ),
  ),
  R054: eis(
    'Een melding laten liggen is op zichzelf al fout.',
    ['ECLI:NL:RBMNE:2021:3895', 'wmo-2.3.2-1'],
    door(toets('MELDING_GENEGEERD'), toets('TERMIJN_OVERSCHREDEN'), pagina('/werk/voorraad')),
  ),
  R055: eis(
    'Stoppen met een melding is geen besluit; de weg naar een aanvraag blijft open.',
    ['ECLI:NL:CRVB:2018:2013', 'wmo-2.3.2-9'],
    deels(
      'er is nog geen scherm om te stoppen, en geen bericht dat de weg naar een aanvraag wijst',
      module('src/handeling/melding/facts.ts#MeldingNietVoortgezet'),
    ),
  ),
  R056: eis(
    'Wat voor een ander is bestemd, stuurt de gemeente meteen door.',
    ['awb-2:3'],
    later('één loket, met doorzenden'),
  ),
  R057: eis(
    'Bij spoed komt er direct na de melding een besluit over tijdelijke hulp, met de gewone bescherming van een besluit.',
    ['wmo-2.3.3'],
    deels(
      'de spoed is te melden en te zien; de tijdelijke beschikking zelf is er nog niet',
      pagina('/melding'),
      pagina('/melding/klaar'),
      module('src/handeling/melding/facts.ts#spoed'),
    ),
  ),
  R060: eis(
    'Het onderzoek gebeurt samen met de inwoner en is binnen zes weken na de melding klaar.',
    ['wmo-2.3.2-1'],
    door(
      regel('WMO_ONDERZOEK_6W'),
      toets('TERMIJN_OVERSCHREDEN'),
      toets('NIET_IN_SAMENSPRAAK'),
      module('src/handeling/onderzoek/decide.ts#GEEN_GESPREK'),
    ),
  ),
  R061: eis(
    'Zijn de zes weken voorbij, dan kan de inwoner meteen aanvragen, en dat wordt hem verteld.',
    ['wmo-2.3.2-9', 'ECLI:NL:RBGEL:2017:772'],
    door(
      module('src/main/termijnbewaking.ts'),
      module('src/dossier/week-zes.ts#wijsTeLateInwoner'),
      brief('week-zes-bericht.ts'),
      module('src/handeling/aanvraag/decide.ts#ONDERZOEK_LOOPT_NOG'),
    ),
  ),
  R062: eis(
    'Het onderzoek kan alleen langer duren als de inwoner dat goed vindt, en dat staat vast.',
    ['wmo-2.3.2-1'],
    deels(
      'er is nog geen scherm om de instemming vast te leggen',
      module('src/handeling/onderzoek/decide.ts#INSTEMMING_ONTBREEKT'),
      toets('TERMIJN_OVERSCHREDEN'),
    ),
  ),
  R063: eis(
    'Onderzocht is wat iemand nodig heeft, wie hij is en wat hij het liefst wil.',
    ['wmo-2.3.2-4-a'],
    door(...PUNTEN, toets('HULPVRAAG_NIET_VASTGESTELD')),
  ),
  R064: eis(
    'Onderzocht is wat iemand zelf kan, en wat huisgenoten gewoon al doen.',
    ['wmo-2.3.2-4-b'],
    door(...PUNTEN, toets('EIGEN_KRACHT_VOOR_OMVANG'), toets('GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT')),
  ),
  R065: eis(
    'Onderzocht is wat mantelzorgers en anderen kunnen en willen doen.',
    ['wmo-2.3.2-4-c'],
    door(...PUNTEN, toets('MANTELZORG_AFGEDWONGEN')),
  ),
  R066: eis(
    'De mantelzorger krijgt een eigen antwoord op de vraag wat hij zelf nodig heeft; ook "niets" heeft een reden.',
    ['wmo-2.3.2-4-d'],
    door(...PUNTEN, toets('MANTELZORGER_NIET_ONDERSTEUND')),
  ),
  R067: eis(
    'Onderzocht is of iets wat voor iedereen openstaat, hier helpt.',
    ['wmo-2.3.2-4-e'],
    door(...PUNTEN, toets('ALGEMENE_VOORZIENING_NIET_PASSEND')),
  ),
  R068: eis(
    'Onderzocht is wat samenwerking met zorg, onderwijs, wonen, werk en inkomen kan toevoegen.',
    ['wmo-2.3.2-4-f'],
    door(...PUNTEN),
  ),
  R069: eis('Onderzocht is wat iemand gaat betalen.', ['wmo-2.3.2-4-g'], door(...PUNTEN)),
  R070: eis(
    'Tijdens het onderzoek is in gewone woorden uitgelegd dat een pgb kan, en wat daarbij komt kijken.',
    ['wmo-2.3.2-6'],
    door(
      pagina('/werk/zaak/:dossier/gesprek'),
      module('src/handeling/onderzoek/decide.ts#legPgbUit'),
      brief('ontvangstbevestiging.ts#budget'),
    ),
  ),
  R071: eis(
    'De inwoner geeft alleen de gegevens die nodig zijn en die hij zelf kan krijgen.',
    ['wmo-2.3.2-7'],
    door(pagina('/mijn/:dossier/voorbereiden'), pagina('/werk/zaak/:dossier/stukken')),
  ),
  R072: eis(
    'Wie iemand is, blijkt uit een document dat hij laat zien en dat niet wordt bewaard.',
    ['wmo-2.3.4'],
    deels(
      'er is nog geen scherm om het vast te leggen',
      module('src/handeling/onderzoek/facts.ts#IdentiteitVastgesteld'),
      brief('ontvangstbevestiging.ts#paspoort'),
    ),
  ),
  R073: eis(
    'De inwoner krijgt de uitkomsten op papier en kan erop antwoorden; tekenen hoeft niet.',
    ['wmo-2.3.2-8'],
    door(
      brief('verslag-brief.ts'),
      pagina('/mijn/:dossier/verslag'),
      module('src/handeling/verslag/decide.ts#ondertekenVerslag'),
      toets('VERSLAG_NIET_VERSTREKT'),
    ),
  ),
  R074: eis(
    'Vóór het besluit zijn alle feiten en belangen verzameld die ertoe doen.',
    ['awb-3:2'],
    door(toets('ONDERZOEK_ONZORGVULDIG'), module('src/handeling/onderzoek/decide.ts#GEEN_BRON')),
  ),
  R075: eis(
    'Waar eigen kennis tekortschiet, is een deskundige gevraagd.',
    ['ECLI:NL:CRVB:2018:819', 'ECLI:NL:RBLIM:2021:9202', 'ECLI:NL:RBAMS:2017:4982'],
    door(toets('GEEN_MEDISCH_ADVIES'), pagina('/werk/zaak/:dossier/stukken')),
  ),
  R076: eis(
    'Een advies is nagekeken, met de inwoner gedeeld en gevolgd, of er staat waarom niet.',
    ['awb-3:9', 'awb-3:49', 'ECLI:NL:RBGEL:2022:3231', 'ECLI:NL:RBDHA:2017:1699'],
    door(toets('ADVIES_ONZORGVULDIG'), toets('ADVIES_GENEGEERD'), brief('beschikking-volledig.ts#adviezen')),
  ),
  R077: eis(
    'De inwoner werkt mee aan medisch onderzoek; wie dat weigert, maakt het advies daarmee niet onzorgvuldig.',
    ['awb-3:2'],
    nietDoorSoftware('Meewerken is aan de inwoner; wat een weigering betekent, weegt de consulent.'),
  ),
  R078: eis(
    'Weet de consulent genoeg, dan is geen advies nodig; het hoort geen vaste gewoonte te zijn.',
    ['ECLI:NL:RBDHA:2022:12243', 'ECLI:NL:RBNHO:2018:1269'],
    door(toets('GEEN_MEDISCH_ADVIES')),
  ),
  R079: eis(
    'Uitbesteden van het onderzoek mag, maar de eisen eraan blijven dezelfde.',
    ['ECLI:NL:CRVB:2018:1113'],
    deels(
      `een externe onderzoeker heeft nog geen eigen werkplek (${MANDAAT})`,
      module('src/dossier/dossierbestand.ts'),
      module('src/stelsel/toets/toets.ts'),
    ),
  ),
  R080: eis(
    'Rechten en plichten stelt alleen het college vast, of iemand met een mandaat dat op papier staat.',
    ['wmo-2.6.3-1', 'wmo-2.6.3-2'],
    deels(
      `het mandaat geldt per functie; een register met persoon, dag en reikwijdte is er nog niet (${MANDAAT})`,
      toets('GEEN_MANDAAT'),
      toets('AANBIEDER_BEPAALT_OMVANG'),
      regel('src/stelsel/regeling/regeling.ts#findMandaat'),
    ),
  ),
} satisfies Record<string, Eis>
