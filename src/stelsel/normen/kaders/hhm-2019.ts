import type { NormActiviteit, Normenkader, Normrij, Telt } from '../normenkader.ts'

const HBEL =
  'https://www.maatschappelijkezaken.nl/nieuw-normenkader-om-hoeveelheid-huishoudelijke-hulp-vast-te-stellen'
const TILBURG = 'https://www.lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:601'
const NIJMEGEN = 'https://5dok.net/document/zkw685lm-normenkader-huishoudelijke-hulp.html'
const CRVB_3835 = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:3835'
const POT =
  'https://www.verenigingspot.nl/nieuwe-normenkader-huishoudelijke-ondersteuning-2025-tweewekelijks-bezoek-bij-krachtige-clienten/'

const BIJ_HBEL =
  'Het getal is gezien bij vier gemeenten die het onderzoek toepassen; of HHM 2019 zelf het zo geeft, is niet gezien.'

/** A figure seen in a municipality's application or known from practice, not read in the report itself. */
function bekend(
  rij: string,
  naam: string,
  telt: Telt,
  minuten: number,
  meer: Partial<Normrij> = {},
): Normrij {
  return { rij, naam, telt, minuten, bron: null, zekerheid: 'bekend', vertrouwen: 'middel', ...meer }
}
const hbel = { bron: HBEL, toelichting: BIJ_HBEL } as const
const perKeer = (feit: Telt['feit']): Telt => ({ feit, perStuk: true })

type Zekerheid = 'middel' | 'laag'
/** Frequencies are known from the annexes that many municipalities publish; minutes per activity were never seen. */
const ACTIVITEITEN: readonly (readonly [ruimte: string, naam: string, frequentie: string, Zekerheid?])[] = [
  ['woonkamer', 'afnemen, laag', '1x per week'],
  ['woonkamer', 'afnemen, midden en hoog', '1x per week'],
  ['woonkamer', 'stofzuigen', '1x per week'],
  ['woonkamer', 'dweilen', '1x per week'],
  ['slaapkamer', 'stof afnemen', '1x per week'],
  ['slaapkamer', 'stofzuigen', '1x per week'],
  ['slaapkamer', 'dweilen', '1x per week', 'laag'],
  ['slaapkamer', 'bed verschonen', '1x per 2 weken'],
  ['keuken', 'stofzuigen', '1x per week'],
  ['keuken', 'dweilen', '1x per week'],
  ['keuken', 'keukenblok, buitenkant', '1x per week'],
  ['keuken', 'apparaten, buitenkant', '1x per week'],
  ['keuken', 'afval opruimen', '1x per week'],
  ['sanitair', 'badkamer schoonmaken', '1x per week'],
  ['sanitair', 'toilet schoonmaken', '1x per week'],
  ['hal', 'stofzuigen', '1x per week'],
  ['hal', 'trap stofzuigen', '1x per week'],
  ['hal', 'dweilen', '1x per week'],
  ['alle ruimten', 'gordijnen wassen', '1x per jaar'],
  ['alle ruimten', 'lamellen reinigen', '2x per jaar', 'laag'],
  ['alle ruimten', 'ramen wassen, binnenkant', '4x per jaar'],
  ['alle ruimten', 'deuren en deurposten', '2x per jaar'],
  ['alle ruimten', 'radiatoren reinigen', '2x per jaar', 'laag'],
  ['woonkamer', 'zitmeubels afnemen', '1x per 8 weken', 'laag'],
  ['slaapkamer', 'matras draaien', '2x per jaar'],
  ['keuken', 'kastjes, binnenkant', '2x per jaar'],
  ['keuken', 'koelkast, binnenkant', '3x per jaar'],
  ['keuken', 'oven en magnetron grondig', '4x per jaar'],
  ['keuken', 'vriezer reinigen', '1x per jaar'],
  ['keuken', 'afzuigkap reinigen', '2x per jaar'],
  ['keuken', 'kastjes, bovenkant', '1x per 6 weken'],
  ['keuken', 'tegelwand los van het keukenblok', '2x per jaar'],
  ['sanitair', 'tegelwand badkamer', '4x per jaar'],
]
const activiteit = (
  naam: string,
  ruimte: string | null,
  frequentie: string | null,
  vertrouwen: Zekerheid = 'middel',
  keer?: number,
): NormActiviteit => ({
  naam,
  ruimte,
  frequentie,
  minuten: null,
  ...(keer === undefined ? {} : { perKeer: keer }),
  bron: null,
  zekerheid: 'bekend',
  vertrouwen,
})

/** Minutes per week. The annex with the figures was not read; what other sources show of it is marked for what it is. */
export const hhm2019: Normenkader = {
  id: 'hhm-2019',
  naam: 'Normenkader Huishoudelijke Ondersteuning 2019',
  versie: '2019',
  opsteller: 'Bureau HHM',
  jaar: 2019,
  onderzoek: 'Volgt de lijn van het onderzoek voor Utrecht; het rapport zelf is niet gelezen.',
  geldigVan: '2019-01-01',
  geldigTotEnMet: null,
  geldigheidToelichting: 'Alleen het jaar 2019 is bekend; in 2025 kwam er een nieuwe uitgave.',
  onafhankelijk: true,
  onafhankelijkToelichting:
    'Het volgt de lijn van onderzoek die de Centrale Raad onafhankelijk en deugdelijk noemde. De tijden voor de was zijn sinds december 2023 omstreden.',
  passendBij: [
    'volledige overname van het schoonmaken bij een of twee volwassenen in een gewone zelfstandige woning die op orde is',
    'beleid met dezelfde activiteiten en frequenties; wie die verandert, kan niet op dit onderzoek steunen',
  ],
  periode: 'week',
  getoetst: [
    {
      ecli: 'ECLI:NL:CRVB:2025:612',
      gaatOver: 'gebruik als vertrekpunt',
      strekking: 'Dit kader mocht het vertrekpunt zijn.',
      link: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:612',
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:CRVB:2025:601',
      gaatOver: 'Tilburg',
      strekking: 'Na 125 en 153 minuten gaf de Centrale Raad zelf 174: 153 voor het huis en 21 voor de was.',
      link: TILBURG,
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:RBMNE:2023:4299',
      gaatOver: 'Almere, basis van 108 uur per jaar',
      strekking:
        'De basis was niet in geschil en de tijden voor meer of minder werk berusten op deugdelijk onderzoek.',
      link: 'https://lexboost.com/rechtspraak/ECLI:NL:RBMNE:2023:4299',
      zekerheid: 'gezien',
    },
  ],
  aannames: [
    {
      schakelaar: 'opruimenEnAfwas',
      waarschuwing:
        'In de basis zit geen opruimen of afwassen: de inwoner houdt het huis zelf op orde. Wie dat wel rekent, heeft er eigen onderzoek voor nodig.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: CRVB_3835,
    },
    {
      schakelaar: 'andereActiviteiten',
      waarschuwing: 'Het onderzoek draagt alleen beleid met dezelfde activiteiten.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: CRVB_3835,
    },
    {
      schakelaar: 'andereFrequenties',
      waarschuwing: 'Het onderzoek draagt alleen beleid met dezelfde frequenties.',
      ecli: 'ECLI:NL:CRVB:2018:3835',
      link: CRVB_3835,
    },
    {
      schakelaar: 'minderDanVolledigeOvername',
      waarschuwing:
        'De basis is volledige overname. Wat iemand zelf doet, gaat er in stap 4 per activiteit af, met een reden.',
      link: HBEL,
    },
  ],
  bronnen: [
    NIJMEGEN,
    'https://repository.officiele-overheidspublicaties.nl/cvdr/CVDR684640/1/html/CVDR684640_1.html',
    HBEL,
    TILBURG,
    'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:612',
    'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2024:743',
  ],
  onderdelen: [
    {
      onderdeel: 'schoon-en-leefbaar-huis',
      rijen: [
        {
          rij: 'basis',
          naam: 'basis schoon en leefbaar huis',
          ookWel: ['basisnorm'],
          telt: { feit: 'altijd' },
          minuten: 125,
          bron: HBEL,
          zekerheid: 'gezien',
          toelichting:
            'Gezien is 108 uur per jaar als basis en 125 minuten als eerste toekenning in Tilburg; dat het hetzelfde is, volgt uit 125 × 52 = 108,33 uur. Gewone tijd voor komen en gaan zit erin; hoeveel is niet gezien.',
        },
        bekend(
          'enig-extra-inzet',
          'enige extra inzet door beperkingen',
          { feit: 'extraInzet', is: 'enig' },
          30,
          hbel,
        ),
        bekend(
          'veel-extra-inzet',
          'veel extra inzet door beperkingen',
          { feit: 'extraInzet', is: 'veel' },
          60,
          hbel,
        ),
        bekend(
          'samenstelling-huishouden',
          'samenstelling van het huishouden',
          { feit: 'extraHuishouden' },
          30,
          hbel,
        ),
        bekend('extra-kamer-in-gebruik', 'extra kamer in gebruik', perKeer('extraKamersInGebruik'), 18, hbel),
        bekend(
          'extra-kamer-niet-in-gebruik',
          'extra kamer niet in gebruik',
          perKeer('extraKamersNietInGebruik'),
          5,
          hbel,
        ),
        {
          rij: 'extra-vervuiling',
          naam: 'extra vervuiling',
          telt: { feit: 'extraVervuiling' },
          minuten: null,
          redenOnbekend: 'de regel bestaat, maar het getal was in de bron niet te lezen',
          bron: HBEL,
          zekerheid: 'bekend',
        },
      ],
      activiteiten: ACTIVITEITEN.map(([ruimte, naam, frequentie, vertrouwen]) =>
        activiteit(naam, ruimte, frequentie, vertrouwen),
      ),
      leemten: [
        'Dit kader geeft tijd per groep en frequentie per activiteit. De tijd per activiteit is niet gezien en wordt niet verdeeld; de frequenties zijn bekend en niet in het rapport gelezen.',
      ],
    },
    {
      onderdeel: 'wasverzorging',
      rijen: [
        {
          rij: 'was',
          naam: 'wasverzorging volgens HHM 2019',
          telt: { feit: 'kledingEnLinnengoed' },
          minuten: null,
          redenOnbekend:
            'de tijden voor de was zijn niet gezien en sinds een uitspraak van december 2023 omstreden',
          bron: POT,
          zekerheid: 'bekend',
        },
      ],
      activiteiten: [
        'sorteren',
        'wasmachine in- en uitladen',
        'drogen',
        'vouwen',
        'strijken',
        'opbergen',
      ].map((naam) => activiteit(naam, null, null)),
      leemten: [
        'Voor de was rekent dit kader niets. De rechter kende 21 minuten per week toe in Tilburg (ECLI:NL:CRVB:2025:601) en 20 in Haaksbergen (ECLI:NL:CRVB:2024:743); dat zijn zaken en geen norm.',
      ],
    },
    {
      onderdeel: 'boodschappen',
      rijen: [bekend('boodschappen', 'boodschappen', { feit: 'boodschappen' }, 51, { vertrouwen: 'laag' })],
      activiteiten: [],
      leemten: ['Een bezorgdienst gaat meestal voor. Activiteiten en frequentie zijn niet gezien.'],
    },
    {
      onderdeel: 'maaltijden',
      rijen: [
        bekend('broodmaaltijd', 'broodmaaltijd klaarzetten en afruimen', perKeer('broodmaaltijd'), 20, {
          vertrouwen: 'laag',
        }),
        bekend('warme-maaltijd', 'maaltijd opwarmen en afruimen', perKeer('warmeMaaltijd'), 15, {
          vertrouwen: 'laag',
        }),
      ],
      activiteiten: [
        activiteit('broodmaaltijd klaarzetten en afruimen', 'keuken', 'per keer', 'laag', 20),
        activiteit('maaltijd opwarmen en afruimen', 'keuken', 'per keer', 'laag', 15),
      ],
      leemten: [
        'Een tijd per week is niet gezien. Het CIZ geeft andere tijden (15 en 30 minuten per keer); meng ze niet.',
      ],
    },
    {
      onderdeel: 'kindzorg',
      rijen: [
        bekend('kind-naar-bed', 'kind naar bed brengen', perKeer('kindNaarBed'), 10),
        bekend('kind-uit-bed', 'kind uit bed halen', perKeer('kindUitBed'), 10),
        bekend('kind-wassen', 'kind wassen en kleden', perKeer('kindWassenEnKleden'), 30),
        bekend('kind-brood', 'kind een broodmaaltijd geven', perKeer('kindBroodmaaltijd'), 20),
        bekend('kind-warm', 'kind een warme maaltijd geven', perKeer('kindWarmeMaaltijd'), 25),
        bekend('kind-fles', 'kind de fles geven', perKeer('kindFles'), 20),
        bekend('kind-luier', 'luier verschonen', perKeer('kindLuier'), 10),
        bekend('kind-school', 'naar school of opvang brengen of halen', perKeer('kindSchool'), 15),
      ],
      activiteiten: [],
      leemten: [
        'De tijden komen van het CIZ. Zij zijn tijdelijk, tot er een andere oplossing is: geef een einddatum.',
      ],
    },
    {
      onderdeel: 'advies-instructie-voorlichting',
      rijen: [
        bekend(
          'aiv',
          'advies, instructie en voorlichting per keer',
          perKeer('adviesInstructieVoorlichting'),
          30,
        ),
      ],
      activiteiten: [
        activiteit('advies, instructie en voorlichting', null, 'ten hoogste 3x per week', 'middel', 30),
      ],
      leemten: ['Ten hoogste drie keer per week en zes weken lang. Geef een einddatum.'],
    },
    {
      onderdeel: 'regie',
      rijen: [bekend('regie', 'dagelijkse organisatie van het huishouden', { feit: 'regie' }, 30)],
      activiteiten: [],
      leemten: ['Welke activiteiten onder de organisatie vallen en hoe vaak, is niet gezien.'],
    },
  ],
  hoortBijStap4: [
    {
      naam: 'eigen mogelijkheden of netwerk',
      minuten: 1380,
      per: 'jaar',
      bron: HBEL,
      zekerheid: 'bekend',
      vertrouwen: 'middel',
      toelichting:
        'Wat iemand zelf of met anderen kan, verkleint de behoefte niet. Het hoort in stap 4, per activiteit en met een reden.',
    },
  ],
}
