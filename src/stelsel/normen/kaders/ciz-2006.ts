import type { Normenkader, Normrij, Telt } from '../normenkader.ts'

const MAASTRICHT = 'https://www.lexboost.com/rechtspraak/ECLI:NL:RBLIM:2020:10324'
const VOORSCHOTEN = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2015:1920'
const LEIDEN = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2014:414'
const NIJMEGEN = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2015:1591'

const LICHT = { taak: 'licht huishoudelijk werk' } as const
const ZWAAR = { taak: 'zwaar huishoudelijk werk' } as const
const ALLEEN: Telt = { feit: 'personen', van: 1, totEnMet: 1 }
const SAMEN: Telt = { feit: 'personen', van: 2 }

/** A figure that is known from practice; it was not read in the protocol itself. */
function bekend(
  rij: string,
  naam: string,
  telt: Telt,
  minuten: number,
  meer: Partial<Normrij> = {},
): Normrij {
  return { rij, naam, telt, minuten, bron: null, zekerheid: 'bekend', ...meer }
}

const MIDDEL = { vertrouwen: 'middel' } as const
const perKeer = (feit: Telt['feit']): Telt => ({ feit, perStuk: true })
const activiteit = (frequentie: string, minuten?: number) => (naam: string) =>
  ({
    naam,
    ruimte: null,
    frequentie,
    minuten: null,
    ...(minuten === undefined ? {} : { perKeer: minuten }),
    bron: null,
    zekerheid: 'bekend',
    vertrouwen: 'middel',
  }) as const

/** Minutes per week and per task, by household or by dwelling. Almost all is known from practice; what a ruling showed is marked as read. */
export const ciz2006: Normenkader = {
  id: 'ciz-2006',
  naam: 'Protocol huishoudelijke verzorging van het CIZ',
  versie: 'december 2006, als MO-zaakrichtlijn herzien in januari 2011',
  opsteller: 'Centrum Indicatiestelling Zorg',
  jaar: 2006,
  onderzoek: 'Oordeel van deskundigen over de tijd per taak; een verslag van metingen is niet gezien.',
  geldigVan: '2006-12-01',
  geldigTotEnMet: null,
  geldigheidToelichting: 'Alleen de maand december 2006 is bekend; een einddatum is niet gezien.',
  onafhankelijk: true,
  onafhankelijkToelichting:
    'Het berust op kennis van deskundigen. De Centrale Raad van Beroep aanvaardt het; wie er minder tijd voor geeft, heeft nieuw onderzoek nodig. Kritiek: gemaakt voor zorginstellingen en verouderd.',
  passendBij: [
    'beleid dat hulp bij het huishouden per taak bepaalt: licht werk, zwaar werk, was, boodschappen, maaltijden',
    'bij extra tijd voor allergie of COPD: een woning die is gesaneerd',
  ],
  periode: 'week',
  getoetst: [
    {
      ecli: 'ECLI:NL:CRVB:2019:982',
      gaatOver: 'extra was en extra vuil',
      strekking: 'De Centrale Raad beslist zelf, nog in 2019, en komt met deze tijden op 4,5 uur per week.',
      link: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2019:982',
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:CRVB:2015:1591',
      gaatOver: 'Nijmegen, 180 minuten zwaar werk',
      strekking: 'De helft eraf omdat twee mensen samen de helft zouden kunnen, mag niet.',
      link: NIJMEGEN,
      zekerheid: 'gezien',
    },
    {
      ecli: 'ECLI:NL:CRVB:2014:414',
      gaatOver: 'Leiden, 90 minuten zwaar werk in een kleine benedenwoning',
      strekking: 'Anderhalf uur zwaar werk is juist voor een kleine woning op de begane grond.',
      link: LEIDEN,
      zekerheid: 'gezien',
    },
  ],
  aannames: [
    {
      schakelaar: 'minderDanVolledigeOvername',
      waarschuwing: 'Een vast percentage minder omdat mensen samen een deel zouden kunnen, hield geen stand.',
      ecli: 'ECLI:NL:CRVB:2015:1591',
      link: NIJMEGEN,
    },
  ],
  bronnen: [
    'https://www.pgb.nl/pgb/wmo/welke-zorg/huishoudelijke-hulp/tijdsnormering-ciz-huishoudelijke-hulp/',
    'https://www.schulinck.nl/opinie/opinie-sociaal-domein-wmo-normtijden-steeds-minder-witte-vlekken/',
    'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2019:982',
    'https://www.lexboost.com/rechtspraak/ECLI:NL:CRVB:2018:3775',
    'https://www.schulinck.nl/opinie/hulp-bij-het-huishouden-en-het-normenkader-wat-regel-je-waar',
    'http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Voerendaal/CVDR607699.html',
    'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2013:1640',
  ],
  onderdelen: [
    {
      onderdeel: 'schoon-en-leefbaar-huis',
      rijen: [
        bekend('licht-een', 'licht huishoudelijk werk, een persoon', ALLEEN, 60, LICHT),
        bekend('licht-meer', 'licht huishoudelijk werk, meer personen', SAMEN, 90, LICHT),
        bekend('licht-kinderen', 'licht werk, kinderen onder 12', { feit: 'kinderen', jongerDan: 12 }, 30, {
          ...LICHT,
          toelichting: 'Dertig minuten voor twee kinderen onder 12 is gezien in een zaak uit Maastricht.',
          bron: MAASTRICHT,
        }),
        bekend('licht-allergie', 'licht werk, huisstofallergie of COPD', { feit: 'allergieCopd' }, 30, {
          ...LICHT,
          toelichting: 'Alleen als de woning is gesaneerd; die voorwaarde is gezien bij Voorschoten.',
          voorwaarde: 'er is gedaan wat kan om stof in huis te voorkomen (de woning is gesaneerd)',
          bron: VOORSCHOTEN,
        }),
        bekend(
          'licht-gedrag',
          'licht werk, psychogeriatrische of gedragsproblemen',
          { feit: 'psychischOfGedrag' },
          30,
          {
            ...LICHT,
            ...MIDDEL,
          },
        ),
        bekend('zwaar-een', 'zwaar huishoudelijk werk, een persoon', ALLEEN, 90, {
          ...ZWAAR,
          ...MIDDEL,
          zwaarWerkNaar: 'huishouden',
        }),
        bekend('zwaar-meer', 'zwaar huishoudelijk werk, meer personen', SAMEN, 180, {
          ...ZWAAR,
          ...MIDDEL,
          zwaarWerkNaar: 'huishouden',
        }),
        bekend(
          'zwaar-klein',
          'zwaar huishoudelijk werk, kleine gelijkvloerse woning',
          { feit: 'kleineGelijkvloerseWoning' },
          90,
          {
            ...ZWAAR,
            ...MIDDEL,
            zwaarWerkNaar: 'woning',
            bron: LEIDEN,
            zekerheid: 'gezien',
            toelichting: 'Gezien in een uitspraak, niet in het protocol zelf.',
          },
        ),
        bekend('zwaar-groter', 'zwaar huishoudelijk werk, grotere woning', { feit: 'grotereWoning' }, 180, {
          ...ZWAAR,
          ...MIDDEL,
          zwaarWerkNaar: 'woning',
          bron: NIJMEGEN,
          zekerheid: 'gezien',
          toelichting: 'Gezien in uitspraken over Nijmegen en Enschede, niet in het protocol zelf.',
        }),
        bekend('zwaar-kinderen', 'zwaar werk, kinderen onder 12', { feit: 'kinderen', jongerDan: 12 }, 30, {
          ...ZWAAR,
          bron: MAASTRICHT,
        }),
        bekend('zwaar-allergie', 'zwaar werk, huisstofallergie of COPD', { feit: 'allergieCopd' }, 30, {
          ...ZWAAR,
          ...MIDDEL,
        }),
      ],
      activiteiten: [
        ...['opruimen', 'stof afnemen', 'bedden opmaken', 'afwassen of vaatwasser'].map(
          activiteit('3x per week'),
        ),
        ...[
          'stofzuigen',
          'schrobben of dweilen',
          'sanitair en keuken',
          'bedden verschonen',
          'afval opruimen',
        ].map(activiteit('1x per week')),
      ],
      leemten: [
        'Het protocol geeft tijd per taak. De frequentie per activiteit is bekend, de tijd per activiteit niet.',
      ],
    },
    {
      onderdeel: 'wasverzorging',
      rijen: [
        bekend('was-een', 'verzorging kleding en linnengoed, een persoon', ALLEEN, 60, { bron: MAASTRICHT }),
        bekend('was-meer', 'verzorging kleding en linnengoed, meer personen', SAMEN, 90),
        bekend(
          'was-kind',
          'was per kind onder 16',
          { feit: 'kinderen', jongerDan: 16, perStuk: true },
          30,
          MIDDEL,
        ),
        bekend('was-extra', 'extra was', { feit: 'extraWas' }, 30, {
          toelichting: 'Bij bedlegerigheid, incontinentie, veel zweten of speeksel.',
        }),
      ],
      activiteiten: [],
      leemten: ['De tijd voor de was is per huishouden bekend, niet per activiteit.'],
    },
    {
      onderdeel: 'boodschappen',
      rijen: [
        bekend('boodschappen', 'boodschappen, eerste keer per week', { feit: 'boodschappen' }, 60),
        bekend(
          'boodschappen-tweede',
          'boodschappen, tweede keer per week',
          { feit: 'boodschappen', van: 2 },
          60,
          {
            ...MIDDEL,
            toelichting: 'Twee keer per week bij meer dan vier personen of kinderen onder 12.',
          },
        ),
      ],
      activiteiten: [],
      leemten: ['Een bezorgdienst gaat meestal voor; meer dan twee keer per week kent het protocol niet.'],
    },
    {
      onderdeel: 'maaltijden',
      rijen: [
        bekend('broodmaaltijd', 'broodmaaltijd', perKeer('broodmaaltijd'), 15),
        bekend('warme-maaltijd', 'warme maaltijd', perKeer('warmeMaaltijd'), 30),
        bekend(
          'maaltijd-kinderen',
          'kinderen onder 12 bij een maaltijd',
          perKeer('maaltijdMetKinderen'),
          20,
          MIDDEL,
        ),
      ],
      activiteiten: [
        activiteit('per keer', 15)('broodmaaltijd'),
        activiteit('per keer', 30)('warme maaltijd'),
      ],
      leemten: [
        'Een tijd per week is er niet: de tijd per keer telt zo vaak als het nodig is. Een maaltijddienst kan voorgaan (ECLI:NL:CRVB:2018:2182).',
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
        'Opvang en verzorging zijn tijdelijk, ongeveer drie maanden, tot er een blijvende oplossing is; ten hoogste 40 uur per week. Geef een einddatum.',
      ],
    },
    {
      onderdeel: 'regie',
      rijen: [
        bekend('organisatie', 'dagelijkse organisatie van het huishouden', { feit: 'regie' }, 30),
        bekend('organisatie-extra', 'extra tijd voor organisatie', { feit: 'extraRegie' }, 30, {
          ...MIDDEL,
          toelichting: 'Bij problemen met communicatie of kinderen onder 16.',
        }),
        bekend('ontregeld', 'hulp bij ontregelde huishouding', { feit: 'ontregeldHuishouden' }, 30, MIDDEL),
      ],
      activiteiten: [],
      leemten: ['Welke activiteiten onder de organisatie vallen en hoe vaak, is niet gezien.'],
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
      activiteiten: [activiteit('ten hoogste 3x per week', 30)('advies, instructie en voorlichting')],
      leemten: ['Ten hoogste drie keer per week en zes weken lang. Geef een einddatum.'],
    },
  ],
  hoortBijStap4: [],
  klassen: [
    { klasse: 1, van: 0, totEnMet: 114, bron: null, zekerheid: 'bekend' },
    { klasse: 2, van: 120, totEnMet: 234, bron: VOORSCHOTEN, zekerheid: 'gezien' },
    {
      klasse: 3,
      van: 240,
      totEnMet: 414,
      bron: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2016:430',
      zekerheid: 'gezien',
    },
    { klasse: 4, van: 420, totEnMet: 594, bron: null, zekerheid: 'bekend' },
    { klasse: 5, van: 600, totEnMet: 774, bron: null, zekerheid: 'bekend' },
    { klasse: 6, van: 780, totEnMet: 954, bron: null, zekerheid: 'bekend' },
  ],
}
