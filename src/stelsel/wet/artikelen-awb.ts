// The Algemene wet bestuursrecht. Which text of an article was read, and for which days it holds, stands in `lezingen-awb.ts`.
import { artikelNaam, type Lid, type RegisterRegel } from './register-regel.ts'

/** The version to which the links lead. */
const VERSIE = '2026-01-01'

/** Where a chapter's articles stand, for the link straight to the article. */
function plaats(artikel: string): string {
  const [hoofdstuk = '', nummerTekst = ''] = artikel.split(':')
  const nummer = Number.parseInt(nummerTekst, 10)
  switch (hoofdstuk) {
    case '1':
      return 'Hoofdstuk1_Titeldeel1.1'
    case '2':
      return nummer < 13 ? 'Hoofdstuk2_Afdeling2.1' : 'Hoofdstuk2_Afdeling2.3'
    case '3':
      if (nummer <= 4) return 'Hoofdstuk3_Afdeling3.2'
      if (nummer <= 9) return 'Hoofdstuk3_Afdeling3.3'
      return nummer <= 45 ? 'Hoofdstuk3_Afdeling3.6' : 'Hoofdstuk3_Afdeling3.7'
    case '4':
      if (nummer <= 6) return 'Hoofdstuk4_Titeldeel4.1_Afdeling4.1.1'
      if (nummer <= 8) return 'Hoofdstuk4_Titeldeel4.1_Afdeling4.1.2'
      if (nummer <= 15) return 'Hoofdstuk4_Titeldeel4.1_Afdeling4.1.3_Paragraaf4.1.3.1'
      return nummer <= 20
        ? 'Hoofdstuk4_Titeldeel4.1_Afdeling4.1.3_Paragraaf4.1.3.2'
        : 'Hoofdstuk4_Titeldeel4.3'
    case '6':
      return nummer <= 3 ? 'Hoofdstuk6_Afdeling6.1' : 'Hoofdstuk6_Afdeling6.2'
    case '7':
      return 'Hoofdstuk7_Afdeling7.2'
    case '8':
      return nummer < 81 ? 'Hoofdstuk8_Titeldeel8.2' : 'Hoofdstuk8_Titeldeel8.3'
    case '9':
      return nummer <= 3 ? 'Hoofdstuk9_Titeldeel9.1_Afdeling9.1.1' : 'Hoofdstuk9_Titeldeel9.1_Afdeling9.1.2'
    default:
      return 'Hoofdstuk10_Titeldeel10.1_Afdeling10.1.1'
  }
}

function awb(artikel: string, lid: Lid | undefined, zin: string): RegisterRegel {
  return {
    bron: artikelNaam('Awb', artikel, lid),
    versie: VERSIE,
    link: `https://wetten.overheid.nl/BWBR0005537/${VERSIE}#${plaats(artikel)}_Artikel${artikel}`,
    zekerheid: 'bekend',
    zin,
  }
}

export const awbArtikelen = {
  'awb-1:3': awb('1:3', undefined, 'Hier staat wat een besluit, een beschikking en een aanvraag is.'),
  'awb-2:3': awb(
    '2:3',
    undefined,
    'Wat bij het verkeerde bestuursorgaan aankomt, wordt zo snel mogelijk doorgestuurd.',
  ),
  'awb-2:4': awb(
    '2:4',
    undefined,
    'De gemeente is onbevooroordeeld en houdt eigen belangen buiten het besluit.',
  ),
  'awb-2:13': awb(
    '2:13',
    undefined,
    'Hier beginnen de regels over elektronisch verkeer met de gemeente, die in 2026 zijn veranderd.',
  ),
  'awb-2:17': awb(
    '2:17',
    undefined,
    'Een elektronisch bericht is ontvangen op het moment dat het het systeem van de gemeente bereikt.',
  ),
  'awb-3:2': awb(
    '3:2',
    undefined,
    'De gemeente zoekt vóór een besluit alle feiten en belangen uit die van belang zijn.',
  ),
  'awb-3:4': awb('3:4', 1, 'De gemeente weegt alle belangen die het besluit raakt.'),
  'awb-3:4-2': awb(
    '3:4',
    2,
    'De gevolgen van een besluit mogen niet zwaarder zijn dan het doel rechtvaardigt.',
  ),
  'awb-3:9': awb(
    '3:9',
    undefined,
    'De gemeente gaat na of een advies waarop zij steunt zorgvuldig tot stand is gekomen.',
  ),
  'awb-3:41': awb(
    '3:41',
    undefined,
    'Een beschikking wordt bekendgemaakt door haar te sturen of te geven aan wie het aangaat.',
  ),
  'awb-3:45': awb('3:45', undefined, 'Bij het besluit staat wie, waar en tot wanneer bezwaar kan maken.'),
  'awb-3:46': awb('3:46', undefined, 'Een besluit steunt op een goede motivering.'),
  'awb-3:47': awb('3:47', undefined, 'De motivering staat bij het besluit en noemt zo mogelijk het artikel.'),
  'awb-3:48': awb(
    '3:48',
    undefined,
    'De motivering mag alleen weg als niemand er behoefte aan heeft, en komt alsnog als iemand erom vraagt.',
  ),
  'awb-3:49': awb(
    '3:49',
    undefined,
    'Verwijzen naar een advies is genoeg als dat zelf de redenen bevat en bekend is gemaakt.',
  ),
  'awb-3:50': awb('3:50', undefined, 'Wie afwijkt van een wettelijk advies, zegt in het besluit waarom.'),
  'awb-4:3a': awb(
    '4:3a',
    undefined,
    'De gemeente bevestigt de ontvangst van een aanvraag die elektronisch is gedaan.',
  ),
  'awb-4:5': awb(
    '4:5',
    undefined,
    'Wie een onvolledige aanvraag doet, krijgt eerst een duidelijke termijn om die aan te vullen.',
  ),
  'awb-4:7': awb(
    '4:7',
    undefined,
    'De gemeente hoort de aanvrager eerst als zij wil afwijzen op gegevens die afwijken van wat hij zelf gaf.',
  ),
  'awb-4:13': awb(
    '4:13',
    undefined,
    'Een beschikking komt binnen de termijn die de wet noemt, en anders binnen een redelijke termijn.',
  ),
  'awb-4:14': awb(
    '4:14',
    undefined,
    'Lukt het niet op tijd, dan zegt de gemeente dat en noemt zij een nieuwe, redelijke datum.',
  ),
  'awb-4:15': awb(
    '4:15',
    1,
    'De beslistermijn staat stil vanaf de dag na een verzoek om aanvulling met een termijn, tot de aanvulling er is of de termijn voorbij is.',
  ),
  'awb-4:15-2': awb(
    '4:15',
    2,
    'De beslistermijn staat ook stil bij schriftelijke instemming, vertraging door de aanvrager of overmacht.',
  ),
  'awb-4:16': awb(
    '4:16',
    undefined,
    'De regels over de beslistermijn kunnen voor bijzondere gevallen anders zijn.',
  ),
  'awb-4:17-1': awb(
    '4:17',
    1,
    'Beslist de gemeente te laat, dan betaalt zij ten hoogste 42 dagen een dwangsom; de Algemene termijnenwet geldt niet voor die 42 dagen.',
  ),
  'awb-4:17-2': awb('4:17', 2, 'De dwangsom loopt in drie stappen op.'),
  'awb-4:17-3': awb(
    '4:17',
    3,
    'De dwangsom begint als twee weken voorbij zijn na de ingebrekestelling en het einde van de beslistermijn.',
  ),
  'awb-4:17-6': awb(
    '4:17',
    6,
    'Er is geen dwangsom als de ingebrekestelling onredelijk laat is of de aanvraag kennelijk geen kans maakt.',
  ),
  'awb-4:84': awb(
    '4:84',
    undefined,
    'De gemeente volgt haar beleidsregel, behalve als dat in bijzondere omstandigheden onevenredig uitpakt.',
  ),
  'awb-6:5': awb(
    '6:5',
    undefined,
    'Een bezwaarschrift is ondertekend, gedateerd en noemt het besluit en de redenen.',
  ),
  'awb-6:6': awb(
    '6:6',
    undefined,
    'Ontbreekt iets aan een bezwaarschrift, dan mag de indiener dat eerst herstellen.',
  ),
  'awb-6:7': awb('6:7', undefined, 'De termijn om bezwaar te maken is zes weken.'),
  'awb-6:8': awb('6:8', 1, 'De bezwaartermijn begint op de dag na de bekendmaking van het besluit.'),
  'awb-6:9': awb(
    '6:9',
    1,
    'Een bezwaarschrift is op tijd als het vóór het einde van de termijn is ontvangen.',
  ),
  'awb-6:9-2': awb(
    '6:9',
    2,
    'Bezwaar per post is ook op tijd als het vóór het einde is gepost en binnen een week daarna aankomt.',
  ),
  'awb-6:11': awb(
    '6:11',
    undefined,
    'Te laat bezwaar telt toch mee als de indiener er redelijkerwijs niets aan kon doen.',
  ),
  'awb-6:14': awb('6:14', undefined, 'De gemeente bevestigt de ontvangst van het bezwaarschrift.'),
  'awb-6:22': awb(
    '6:22',
    undefined,
    'Een fout in een besluit kan worden gepasseerd als niemand erdoor is benadeeld.',
  ),
  'awb-7:2': awb('7:2', undefined, 'Voordat de gemeente op het bezwaar beslist, hoort zij de betrokkenen.'),
  'awb-7:3': awb('7:3', undefined, 'Horen mag alleen in een paar genoemde gevallen achterwege blijven.'),
  'awb-7:4': awb('7:4', 1, 'Tot tien dagen voor de hoorzitting mag iedereen nog stukken indienen.'),
  'awb-7:4-2': awb('7:4', 2, 'Het dossier ligt vóór de hoorzitting minstens een week ter inzage.'),
  'awb-7:5': awb(
    '7:5',
    undefined,
    'Wie hoort, was niet betrokken bij het besluit waar het bezwaar over gaat.',
  ),
  'awb-7:7': awb('7:7', undefined, 'Van de hoorzitting wordt een verslag gemaakt.'),
  'awb-7:10-1': awb(
    '7:10',
    1,
    'Op bezwaar wordt beslist binnen zes weken, of twaalf met een adviescommissie, na de dag waarop de bezwaartermijn eindigt.',
  ),
  'awb-7:10-2': awb('7:10', 2, 'De termijn staat stil zolang de bezwaarmaker een gebrek mag herstellen.'),
  'awb-7:10-3': awb(
    '7:10',
    3,
    'De beslissing op bezwaar kan één keer ten hoogste zes weken worden uitgesteld.',
  ),
  'awb-7:10-4': awb(
    '7:10',
    4,
    'Verder uitstel kan alleen als de betrokkenen het goed vinden of de wet het vraagt.',
  ),
  'awb-7:11': awb(
    '7:11',
    undefined,
    'In bezwaar wordt het besluit helemaal opnieuw bekeken, naar de feiten van nu.',
  ),
  'awb-7:12': awb('7:12', undefined, 'De beslissing op bezwaar is goed gemotiveerd.'),
  'awb-7:13': awb('7:13', undefined, 'Een onafhankelijke adviescommissie kan over het bezwaar adviseren.'),
  'awb-7:13-7': awb(
    '7:13',
    7,
    'Wie afwijkt van het advies van de commissie, zegt waarom en stuurt het advies mee.',
  ),
  'awb-7:14': awb(
    '7:14',
    undefined,
    'De regels over de dwangsom gelden ook bij te laat beslissen op bezwaar.',
  ),
  'awb-7:15': awb(
    '7:15',
    undefined,
    'Kosten van bezwaar worden vergoed als het besluit door een fout van de gemeente wordt herroepen.',
  ),
  'awb-8:42': awb(
    '8:42',
    undefined,
    'In beroep stuurt de gemeente alle stukken over de zaak op tijd naar de rechter.',
  ),
  'awb-8:51a': awb(
    '8:51a',
    undefined,
    'De rechter kan de gemeente de kans geven om een gebrek in het besluit te herstellen.',
  ),
  'awb-8:72': awb(
    '8:72',
    undefined,
    'De rechter vernietigt een besluit dat niet deugt en kan de zaak zelf afdoen.',
  ),
  'awb-8:81': awb(
    '8:81',
    undefined,
    'Wie niet kan wachten, kan de rechter om een voorlopige voorziening vragen.',
  ),
  'awb-9:1': awb(
    '9:1',
    undefined,
    'Iedereen mag klagen over hoe de gemeente zich tegenover hem of een ander gedroeg.',
  ),
  'awb-9:2': awb(
    '9:2',
    undefined,
    'De gemeente behandelt klachten behoorlijk, ook als iemand ze niet op papier zet.',
  ),
  'awb-9:6': awb('9:6', undefined, 'De gemeente bevestigt op papier dat zij een klacht heeft ontvangen.'),
  'awb-9:7': awb(
    '9:7',
    undefined,
    'Wie een klacht behandelt, was zelf niet betrokken bij waar die over gaat.',
  ),
  'awb-9:10': awb('9:10', undefined, 'Wie klaagt, en over wie wordt geklaagd, mogen worden gehoord.'),
  'awb-9:11': awb(
    '9:11',
    undefined,
    'Een klacht is binnen zes weken behandeld, of tien met een commissie; uitstel van vier weken kan.',
  ),
  'awb-9:12': awb(
    '9:12',
    undefined,
    'De klager hoort op papier wat is gevonden, wat daaruit volgt en waar hij daarna terecht kan.',
  ),
  'awb-10:1': awb(
    '10:1',
    undefined,
    'Mandaat is de bevoegdheid om namens een bestuursorgaan besluiten te nemen.',
  ),
  'awb-10:2': awb('10:2', undefined, 'Een besluit in mandaat telt als besluit van het bestuursorgaan zelf.'),
  'awb-10:3': awb('10:3', undefined, 'Mandaat mag, tenzij de wet of de aard van de bevoegdheid zich verzet.'),
  'awb-10:4': awb(
    '10:4',
    undefined,
    'Wie niet onder de gemeente werkt, moet met het mandaat instemmen, en zijn baas ook.',
  ),
  'awb-10:5': awb(
    '10:5',
    undefined,
    'Mandaat is algemeen of voor een bepaald geval; een algemeen mandaat staat op papier.',
  ),
  'awb-10:6': awb('10:6', undefined, 'De gemeente kan aanwijzingen geven voor het gebruik van het mandaat.'),
  'awb-10:7': awb('10:7', undefined, 'De gemeente blijft ook zelf bevoegd.'),
  'awb-10:8': awb('10:8', undefined, 'De gemeente kan een mandaat altijd intrekken.'),
  'awb-10:9': awb('10:9', undefined, 'Doorgeven van een mandaat mag alleen als dat is toegestaan.'),
  'awb-10:10': awb('10:10', undefined, 'Een besluit in mandaat noemt namens wie het is genomen.'),
  'awb-10:11': awb(
    '10:11',
    undefined,
    'Laten ondertekenen door een ander kan, als uit het besluit blijkt dat de gemeente het zelf nam.',
  ),
  'awb-10:12': awb('10:12', undefined, 'De regels over mandaat gelden ook voor volmacht en machtiging.'),
} satisfies Record<string, RegisterRegel>
