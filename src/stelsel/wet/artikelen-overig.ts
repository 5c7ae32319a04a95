// Sources beside the Wmo 2015 and the Awb.
import { artikelNaam, type Lid, type RegisterRegel } from './register-regel.ts'

/** Which text was read stands in `perioden.ts`; the act hardly ever changes, the equated days do (`feestdagen.ts`). */
function atw(artikel: string, lid: Lid | undefined, zin: string): RegisterRegel {
  const versie = '2026-01-01'
  return {
    bron: artikelNaam('Algemene termijnenwet', artikel, lid),
    versie,
    link: `https://wetten.overheid.nl/BWBR0002448/${versie}#Artikel${artikel}`,
    zekerheid: 'gezien',
    zin,
  }
}

function avg(artikel: string, lid: Lid | undefined, zin: string): RegisterRegel {
  return {
    bron: artikelNaam('AVG', artikel, lid),
    versie: '2018-05-25',
    link: 'https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679',
    zekerheid: 'bekend',
    zin,
  }
}

function verdrag(artikel: string, zin: string): RegisterRegel {
  return {
    bron: artikelNaam('VN-verdrag handicap', artikel),
    versie: '2016-07-14',
    link: 'https://wetten.overheid.nl/BWBV0004045/2016-07-14',
    zekerheid: 'bekend',
    zin,
  }
}

function vo1182(lid: Lid, zin: string): RegisterRegel {
  return {
    bron: artikelNaam('Verordening (EEG, Euratom) 1182/71', '3', lid),
    versie: '1971-06-03',
    link: 'https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:31971R1182',
    zekerheid: 'gezien',
    zin,
  }
}

export const overigeArtikelen = {
  'atw-1': atw(
    '1',
    1,
    'Eindigt een wettelijke termijn op zaterdag, zondag of een feestdag, dan loopt die door tot en met de eerste gewone dag.',
  ),
  'atw-1-2': atw('1', 2, 'Dat geldt niet als wordt teruggerekend vanaf een datum.'),
  'atw-2': atw('2', undefined, 'Een termijn van drie dagen of meer bevat ten minste twee gewone werkdagen.'),
  'atw-3': atw('3', 1, 'Hier staat welke dagen feestdag zijn.'),
  'atw-3-2': atw('3', 2, 'Goede Vrijdag telt mee als feestdag.'),
  'atw-3-3': atw('3', 3, 'De Koning kan dagen bij besluit gelijkstellen met een feestdag.'),
  'atw-4': atw(
    '4',
    undefined,
    'De wet geldt niet voor termijnen in uren, van meer dan 90 dagen, twaalf weken of drie maanden, of in jaren.',
  ),
  'gelijkstelling-2023-2025': {
    bron: 'Besluit gelijkstelling van dagen met een feestdag, 2023 tot en met 2025',
    versie: '2023-01-01',
    link: 'https://wetten.overheid.nl/zoeken/zoekresultaat/titel/besluit%20gelijkstelling%20feestdag',
    zekerheid: 'gezien',
    zin: 'Met een feestdag gelijk zijn 28 april en 19 mei 2023, 10 mei en 27 december 2024 en 30 mei 2025.',
  },
  'gelijkstelling-2026-2028': {
    bron: 'Besluit gelijkstelling van dagen met een feestdag, 2026 tot en met 2028',
    versie: '2026-01-01',
    link: 'https://wetten.overheid.nl/zoeken/zoekresultaat/titel/besluit%20gelijkstelling%20feestdag',
    zekerheid: 'gezien',
    zin: 'Met een feestdag gelijk zijn 2 januari en 15 mei 2026, 7 mei 2027 en 28 april en 26 mei 2028; van later is nog niets bekend.',
  },
  'avg-5': avg('5', undefined, 'Gegevens worden eerlijk verwerkt, voor een doel, en niet meer dan nodig.'),
  'avg-6-1-e': avg('6', 1, 'De gemeente mag gegevens verwerken die nodig zijn voor haar wettelijke taak.'),
  'avg-12-3': avg('12', 3, 'Op een verzoek over eigen gegevens komt binnen een maand antwoord.'),
  'avg-15': avg('15', undefined, 'Iedereen mag inzien welke gegevens over hem worden verwerkt.'),
  'avg-16': avg('16', undefined, 'Wie onjuiste gegevens ziet, mag die laten verbeteren.'),
  'avg-17': avg('17', undefined, 'Soms mag iemand vragen zijn gegevens te wissen.'),
  'avg-22': avg(
    '22',
    undefined,
    'Over iemand wordt niet alleen door een computer beslist als dat grote gevolgen heeft.',
  ),
  'avg-25': avg('25', undefined, 'Privacy zit in het ontwerp en in de standaardinstellingen.'),
  'avg-32': avg('32', undefined, 'Gegevens worden passend beveiligd.'),
  'avg-33': avg('33', 1, 'Een datalek wordt zo mogelijk binnen 72 uur na ontdekking gemeld.'),
  'avg-34': avg('34', undefined, 'Bij een groot risico krijgt ook de betrokkene bericht van een datalek.'),
  'avg-35': avg('35', undefined, 'Bij een hoog risico komt er vooraf een effectbeoordeling.'),
  'vo1182-3-1': vo1182(1, 'De dag of het uur van de gebeurtenis telt zelf niet mee.'),
  'vo1182-3-2': vo1182(
    2,
    'Een termijn in maanden eindigt op dezelfde datum, of op de laatste dag van de maand als die datum er niet is.',
  ),
  'vo1182-3-4': vo1182(
    4,
    'Eindigt een termijn die niet in uren is gesteld op een vrije dag, dan loopt die door tot het einde van de volgende werkdag.',
  ),
  'gemeentelijke-verordening': {
    bron: 'de verordening van de gemeente',
    versie: 'zie de gemeente',
    link: 'https://lokaleregelgeving.overheid.nl/',
    zekerheid: 'bekend',
    zin: 'Een termijn uit een gemeentelijke verordening valt niet onder de Algemene termijnenwet, tenzij de verordening dat zegt.',
  },
  'vn-handicap-3': verdrag(
    '3',
    'Eigen keuzes, meedoen, gelijkheid en respect voor verschil zijn het uitgangspunt.',
  ),
  'vn-handicap-9': verdrag('9', 'Gebouwen, informatie en diensten zijn voor iedereen te gebruiken.'),
  'vn-handicap-12': verdrag(
    '12',
    'Iedereen is gelijk voor de wet en krijgt zo nodig steun bij het nemen van eigen beslissingen.',
  ),
  'vn-handicap-19': verdrag(
    '19',
    'Iedereen kiest zelf waar en met wie hij woont, en krijgt de steun die daarvoor nodig is.',
  ),
  'vn-handicap-21': verdrag('21', 'Informatie komt op tijd en in een vorm die iemand kan gebruiken.'),
  'vn-handicap-26': verdrag('26', 'Wie steun krijgt, kan daarmee zo zelfstandig mogelijk worden en blijven.'),
  'vn-handicap-28': verdrag(
    '28',
    'Iedereen heeft recht op een behoorlijk leven, met hulp bij kosten die door de handicap komen.',
  ),
  'uitvoeringsbesluit-3': {
    bron: 'hoofdstuk 3 Uitvoeringsbesluit Wmo 2015',
    versie: '2026-01-01',
    link: 'https://wetten.overheid.nl/zoeken/zoekresultaat/titel/uitvoeringsbesluit%20wmo%202015',
    zekerheid: 'bekend',
    zin: 'Hier staat wie geen eigen bijdrage hoeft te betalen, en waarvoor niet.',
  },
  istandaard: {
    bron: 'de afspraken van iWmo',
    versie: '3.2',
    link: 'https://informatiemodel.istandaarden.nl/informatiemodel/iwmo/3.2/',
    zekerheid: 'bekend',
    zin: 'In het berichtenverkeer tellen werkdagen; welke dagen dat zijn, zegt de afspraak niet precies.',
  },
  'uitvoeringsbesluit-5.4': {
    bron: 'artikel 5.4 Uitvoeringsbesluit Wmo 2015',
    versie: '2021-10-08',
    link: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2021:1452',
    zekerheid: 'gezien',
    zin: 'De prijs voor een dienst is een vaste of reële prijs, opgebouwd uit genoemde kosten.',
  },
} satisfies Record<string, RegisterRegel>
