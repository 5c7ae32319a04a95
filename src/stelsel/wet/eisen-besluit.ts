// Aanvraag, criteria, reasons and the letter.
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

const BESLUIT = 'src/stelsel/beschikking/decide.ts'

export const eisenBesluit = {
  R090: eis(
    'Aanvragen kan na het onderzoek, of eerder als dat na zes weken niet klaar is.',
    ['wmo-2.3.2-9'],
    door(
      module('src/handeling/aanvraag/decide.ts#dienAanvraagIn'),
      pagina('/mijn/:dossier/aanvraag'),
      pagina('/werk/zaak/:dossier/namens'),
    ),
  ),
  R091: eis(
    'Mist er iets aan de aanvraag, dan krijgt de inwoner eerst een precieze dag om dat aan te vullen.',
    ['awb-4:5', 'ECLI:NL:CRVB:2019:101'],
    deels(
      'er is nog geen scherm en geen brief, en laten liggen kan nog niet in een brief worden gezegd',
      module('src/handeling/aanvraag/decide.ts#vraagAanvulling'),
    ),
  ),
  R092: eis(
    'Binnen twee weken na de aanvraag is er een beschikking.',
    ['wmo-2.3.5-2', 'awb-4:13'],
    door(regel('WMO_BESCHIKKING_2W'), toets('TERMIJN_OVERSCHREDEN'), pagina('/werk/voorraad')),
  ),
  R093: eis(
    'Die termijn staat alleen stil om de redenen die de wet noemt; een vraag zonder einddatum doet dat niet.',
    ['awb-4:15', 'awb-4:15-2', 'ECLI:NL:RVS:2016:2527'],
    deels(
      'stilstand door vertraging van de aanvrager en door overmacht is nog geen feit',
      regel('AWB_4_15_OPSCHORTING'),
      module('src/stelsel/wet/opschorting.ts'),
      module('src/handeling/aanvraag/facts.ts#UitstelAfgesproken'),
    ),
  ),
  R094: eis(
    'Is de gemeente te laat, dan zegt zij dat en noemt zij een nieuwe dag.',
    ['awb-4:14'],
    deels(
      'een brief over een te laat besluit is er nog niet; de toets zegt wel dat het moet',
      toets('TERMIJN_OVERSCHREDEN'),
    ),
  ),
  R095: eis(
    'Wie te laat beslist en in gebreke is gesteld, betaalt na twee weken een dwangsom die in trappen oploopt.',
    ['awb-4:17-1', 'awb-4:17-2', 'awb-4:17-3', 'awb-4:17-6'],
    deels(
      'de ingebrekestelling is nog geen feit in het dossier; de dagen zijn te berekenen, de bedragen staan met data vast maar geen opdracht of pagina rekent ermee',
      regel('AWB_4_17_EERSTE_DAG'),
      regel('AWB_4_17_LAATSTE_DAG'),
      regel('src/stelsel/wet/bedragen.ts#dwangsomOp'),
    ),
  ),
  R096: eis(
    'De regels over elektronisch verkeer en de dwangsom zijn in 2026 veranderd en moeten opnieuw worden gelezen.',
    ['awb-2:13', 'awb-4:3a', 'awb-4:17-1'],
    nietDoorSoftware(
      'Iemand moet de nieuwe tekst lezen. Het register zegt bij deze artikelen dat de tekst van 2026 niet is gelezen, dus in het rapport voor de jurist staan zij vooraan.',
    ),
  ),
  R097: eis(
    'Ondersteuning die de wet maatwerk noemt, komt er alleen met een beschikking op papier.',
    ['wmo-2.3.5-2', 'wmo-2.3.5-1'],
    door(module(`${BESLUIT}#neemBesluit`), module('src/dossier/maak-bekend.ts'), brief('beschikking.ts')),
  ),
  R100: eis(
    'Er komt hulp voor zover iemand het niet zelf, met anderen of met gewone en algemene voorzieningen redt.',
    ['wmo-2.3.5-3'],
    door(
      module('src/dossier/omvang.ts'),
      toets('EIGEN_KRACHT_ONJUIST_TOEGEPAST'),
      toets('ALGEMEEN_GEBRUIKELIJK_ONJUIST'),
      toets('ALGEMENE_VOORZIENING_NIET_PASSEND'),
    ),
  ),
  R101: eis(
    'De hulp draagt echt bij aan zelfstandig leven, meedoen en thuis blijven wonen.',
    ['wmo-2.3.5-3'],
    door(toets('NIET_PASSEND')),
  ),
  R102: eis(
    'Beschermd wonen en opvang hebben een eigen maatstaf.',
    ['wmo-2.3.5-4'],
    later('beschermd wonen en opvang'),
  ),
  R103: eis(
    'De hulp sluit aan op andere zorg, school, werk en inkomen, en op geloof en cultuur.',
    ['wmo-2.3.5-5'],
    deels(
      'geloof, overtuiging en cultuur worden niet apart gevraagd',
      pagina('/werk/zaak/:dossier/onderzoek'),
      toets('AFBAKENING_ANDERE_WET_ONJUIST'),
    ),
  ),
  R104: eis(
    'Weigeren omdat iemand naar de Wlz kan, mag alleen als hij daaraan niet meewerkt.',
    ['wmo-2.3.5-6', 'wmo-2.3.5-7'],
    deels(
      'de weigering heeft een eigen regel met reden; of iemand niet meewerkt wordt niet getoetst',
      module('src/stelsel/beschikking/facts.ts#weigering 2.3.5 lid 6'),
      toets('AFBAKENING_ANDERE_WET_ONJUIST'),
    ),
  ),
  R105: eis(
    'Landelijke regels kunnen in de plaats van lokale normen komen, dus een norm is te vervangen.',
    ['wmo-2.3.5-8', 'wmo-2.3.5-9'],
    deels(
      'er zijn nog geen landelijke regels; een norm is als gegevens te vervangen, maar niets zorgt dat een landelijke norm voorgaat',
      regel('src/stelsel/normen/kaders.ts'),
      regel('src/stelsel/normen/normenkader.ts'),
    ),
  ),
  R106: eis(
    'Is maatwerk nodig, dan is een standaardpakket niet genoeg.',
    ['ECLI:NL:CRVB:2016:1402'],
    door(toets('UITKOMST_STOND_VAST'), toets('GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM')),
  ),
  R110: eis(
    'Een besluit heeft redenen die het kunnen dragen.',
    ['awb-3:46'],
    door(toets('MOTIVERING_GEBREK'), module(`${BESLUIT}#GEEN_MOTIVERING`)),
  ),
  R111: eis(
    'De redenen staan in de brief zelf, met het artikel erbij.',
    ['awb-3:47'],
    door(brief('beschikking-redenen.ts'), brief('beschikking-volledig.ts#grondslagen')),
  ),
  R112: eis(
    'Redenen weglaten kan bijna nooit, en bij een weigering of verlaging helemaal niet.',
    ['awb-3:48'],
    door(module(`${BESLUIT}#GEEN_MOTIVERING`), brief('beschikking-volledig.ts#motivering')),
  ),
  R113: eis(
    'Naar een advies verwijzen mag als het de redenen bevat en de inwoner het kent.',
    ['awb-3:49'],
    door(brief('beschikking-volledig.ts#artikel 3:49 Awb'), toets('ADVIES_ONZORGVULDIG')),
  ),
  R114: eis(
    'Wie van een advies afwijkt, zegt waarom.',
    ['awb-3:50'],
    door(brief('beschikking-volledig.ts#artikel 3:50 Awb'), toets('ADVIES_GENEGEERD')),
  ),
  R115: eis(
    'Het besluit gaat naar de inwoner en wie voor hem optreedt, op een dag die later te bewijzen is.',
    ['awb-3:41', 'awb-6:8'],
    door(
      module('src/dossier/maak-bekend.ts#maakBekend'),
      pagina('/werk/zaak/:dossier/brief'),
      module('src/dossier/brief-gegevens.ts#kopieAan'),
    ),
  ),
  R116: eis(
    'De brief zegt bij wie, waar en tot wanneer bezwaar kan.',
    ['awb-3:45'],
    door(
      brief('brief-vaste-blokken.ts#bezwaarBlokken'),
      toets('GEEN_RECHTSMIDDELCLAUSULE'),
      module(`${BESLUIT}#GEEN_RECHTSMIDDELCLAUSULE`),
    ),
  ),
  R117: eis(
    'De beschikking noemt soort, tijd en hoe vaak, begin en eind, vorm, bijdrage, redenen, adviezen en rechten.',
    ['ECLI:NL:CRVB:2019:3364', 'ECLI:NL:RBAMS:2017:9947'],
    door(
      brief('beschikking-volledig.ts#ontbreektInBeschikking'),
      toets('RESULTAAT_ZONDER_UREN'),
      module(`${BESLUIT}#RESULTAAT_ZONDER_UREN`),
    ),
  ),
  R118: eis(
    'Een plan hoort alleen bij het besluit als het is bijgevoegd, een datum heeft en zelf de uren noemt.',
    ['ECLI:NL:CRVB:2019:3364'],
    door(toets('RESULTAAT_ZONDER_UREN'), toets('AANBIEDER_BEPAALT_OMVANG')),
  ),
} satisfies Record<string, Eis>
