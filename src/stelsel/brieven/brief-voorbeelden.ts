import { minuten } from '../../basis/minuten.ts'
import type { Outcome } from '../../basis/outcome.ts'
import { beschikkingBrief } from './beschikking.ts'
import type { BeschikkingGegevens, Voorziening } from './beschikking-gegevens.ts'
import type { Brief } from './brief.ts'
import type { BriefKop, BriefWeigering } from './brief-gegevens.ts'
import { type OntvangstbevestigingGegevens, ontvangstbevestiging } from './ontvangstbevestiging.ts'
import { type VerslagGegevens, verslagBrief } from './verslag-brief.ts'
import { type WeekZesGegevens, weekZesBericht } from './week-zes-bericht.ts'

/** Made-up letters of Voorbeeldstad, one per kind and outcome: for the tests and for whoever wants to see them. */

const KOP: BriefKop = {
  gemeente: {
    naam: 'Gemeente Voorbeeldstad',
    plaats: 'Voorbeeldstad',
    afdeling: 'Team Wmo',
    adres: ['Postbus 100', '1234 AB Voorbeeldstad'],
  },
  inwoner: {
    naam: 'Mevrouw A. de Vries-Jansen',
    aanspreekvorm: 'mevrouw De Vries-Jansen',
    adres: ['Lindelaan 12', '1234 CD Voorbeeldstad'],
  },
  kenmerk: 'WMO-2026-004512',
  datum: '2026-11-23',
  contact: {
    naam: 'S. Bakker',
    telefoon: '012 345 67 89',
    bereikbaar: 'maandag tot en met donderdag van 9.00 tot 17.00 uur',
  },
  clientondersteuning: {
    naam: 'Naast U',
    telefoon: '012 987 65 43',
    website: 'www.naastu.voorbeeld',
  },
}

export const HUISHOUDEN: Voorziening = {
  naam: 'hulp bij het huishouden',
  soort: 'dienst',
  vorm: 'natura',
  vanaf: '2026-12-01',
  totEnMet: '2031-11-30',
  omvang: { minuten: minuten(11_760), per: 'jaar' },
  activiteiten: [
    { naam: 'stofzuigen en dweilen', frequentie: '1 keer per week' },
    { naam: 'badkamer en toilet schoonmaken', frequentie: '1 keer per week' },
    { naam: 'bed verschonen', frequentie: '1 keer per 2 weken' },
    { naam: 'ramen aan de binnenkant wassen', frequentie: '4 keer per jaar' },
  ],
  marge: { minutenPerWeek: minuten(30) },
  nodig: [
    { onderdeel: 'schoonmaken', minuten: minuten(6_300), per: 'jaar', bron: 'HBEL-normenkader 2021' },
    { onderdeel: 'extra kamer', minuten: minuten(1_560), per: 'jaar', bron: 'HBEL-normenkader 2021' },
    { onderdeel: 'was', minuten: minuten(2_340), per: 'jaar', bron: 'HBEL-normenkader 2021' },
    {
      onderdeel: 'extra schoonmaken door uw longziekte',
      minuten: minuten(3_120),
      per: 'jaar',
      bron: 'Advies van de arts van 2 november 2026',
    },
  ],
  opgelost: [
    {
      onderdeel: 'strijken',
      minuten: minuten(1_560),
      per: 'jaar',
      door: 'uw dochter',
      reden: 'Zij doet dit graag en kan het volhouden.',
    },
  ],
  verschil: [],
  aanbieder: {
    naam: 'Zorgbedrijf De Brug',
    telefoon: '012 555 66 77',
    neemtContactOpUiterlijk: '2026-11-27',
  },
}

export const TOEGEKEND: BeschikkingGegevens = {
  ...KOP,
  beslissing: 'toegekend',
  aanvraag: { op: '2026-11-12', vraag: 'hulp bij het huishouden' },
  voorzieningen: [HUISHOUDEN],
  motivering: [
    {
      kop: 'Wat u niet meer kunt',
      zinnen: [
        { tekst: 'U heeft een longziekte en reuma in uw handen.', herkomst: ['v1', 'v2'] },
        { tekst: 'U kunt niet bukken, tillen of lang staan.', herkomst: ['v2'] },
        { tekst: 'Daardoor lukt het zware werk in huis niet meer.', herkomst: ['v3'] },
      ],
    },
    {
      kop: 'Wat u zelf kunt en wie u helpt',
      zinnen: [
        { tekst: 'U ruimt zelf op en u doet de afwas.', herkomst: ['v4'] },
        { tekst: 'Uw dochter strijkt en doet elke week de boodschappen.', herkomst: ['v5'] },
        { tekst: 'Zij heeft ook een baan en kleine kinderen.' },
        { tekst: 'Meer helpen kan zij niet. Dat hoeft ook niet.' },
      ],
    },
    {
      kop: 'Waarom deze hulp past',
      zinnen: [
        { tekst: 'In de buurt is geen andere hulp die dit werk kan doen.', herkomst: ['v6'] },
        { tekst: 'Met deze hulp blijft uw huis schoon en kunt u thuis blijven wonen.' },
      ],
    },
  ],
  gesprekken: [
    {
      op: '2026-10-20',
      zin: { tekst: 'Op 20 oktober 2026 spraken wij met u en uw dochter bij u thuis.', herkomst: ['g1'] },
    },
  ],
  verslag: { op: '2026-11-09', reactie: [{ tekst: 'U schreef erbij dat u ook slecht slaapt.' }] },
  persoonlijkPlan: [
    { tekst: 'U gaf ons ook uw eigen plan. Daarin vroeg u om een vaste hulp op dinsdag.' },
    { tekst: 'Die wens geven wij door aan de aanbieder.' },
  ],
  adviezen: [
    {
      van: 'de arts van de GGD',
      op: '2026-11-02',
      inhoud: { tekst: 'De arts vindt dat stof in huis slecht is voor uw longen.', herkomst: ['a1'] },
      bekend: 'bij deze brief',
      gevolgd: true,
    },
  ],
  eigenBijdrage: {
    centenPerMaand: 2_180,
    uitleg: [],
    bron: 'artikel 12 van de Verordening maatschappelijke ondersteuning Voorbeeldstad 2026',
  },
  evaluatieOp: '2027-06-01',
  mandaat: {
    naam: 'M. Yilmaz',
    functie: 'teamleider Wmo',
    besluit: 'Mandaatbesluit gemeente Voorbeeldstad 2026',
  },
  tweedeLezer: { naam: 'J. Smit', functie: 'kwaliteitsmedewerker' },
  bezwaar: {
    totEnMet: '2027-01-04',
    adres: ['College van burgemeester en wethouders', 'Postbus 100', '1234 AB Voorbeeldstad'],
    website: 'www.voorbeeldstad.voorbeeld/bezwaar',
  },
  bijlagen: ['Verslag van het onderzoek, 9 november 2026', 'Advies van de arts, 2 november 2026'],
  grondslagen: [
    {
      bron: 'artikel 2.3.5, derde lid, Wmo 2015',
      betekenis: 'De gemeente geeft hulp als u het zelf of met anderen niet kunt oplossen.',
      link: 'https://wetten.overheid.nl/BWBR0035362/2026-01-01',
    },
    {
      bron: 'artikel 3:46 Algemene wet bestuursrecht',
      betekenis: 'Een besluit moet goede redenen hebben.',
    },
  ],
}

export const DEELS: BeschikkingGegevens = {
  ...TOEGEKEND,
  beslissing: 'deels',
  kernReden: 'U krijgt geen hulp in de tuin, omdat de klusdienst dat voor u kan doen.',
  aanvraag: { op: '2026-11-12', vraag: 'hulp bij het huishouden en hulp in de tuin' },
  voorzieningen: [
    {
      ...HUISHOUDEN,
      vorm: 'pgb',
      omvang: { minuten: minuten(11_804), per: 'jaar' },
      verschil: [
        {
          naam: 'afronding naar boven',
          minuten: 44,
          per: 'jaar',
          reden: 'Zo komt u uit op hele minuten per week.',
        },
      ],
      pgb: {
        centen: 627_200,
        per: 'jaar',
        uitleg: [{ tekst: 'Wij rekenen met € 31,88 per uur.' }],
      },
    },
    {
      naam: 'dagbesteding',
      soort: 'dagbesteding',
      vorm: 'natura',
      vanaf: '2026-12-01',
      totEnMet: 'geen einddatum',
      omvang: { aantal: 4, eenheid: 'dagdeel', per: 'week' },
      onderbouwing: {
        bron: 'het gesprek met u en uw dochter op 9 november 2026',
        reden: 'Met 4 dagdelen heeft uw dochter 2 dagen vrij, en houdt u genoeg rust over.',
      },
      activiteiten: [
        { naam: 'samen koken en eten', frequentie: '2 keer per week', toelichting: 'U kookte altijd graag.' },
        { naam: 'wandelen', frequentie: '2 keer per week' },
      ],
      nodig: [],
      opgelost: [],
      verschil: [],
    },
  ],
  andersDanGevraagd: {
    gevraagd: [{ tekst: 'U vroeg ook om hulp in de tuin.', herkomst: ['v7'] }],
    waarom: [
      { tekst: 'De klusdienst van het buurthuis maait het gras voor u.', herkomst: ['v8'] },
      { tekst: 'Dat kost u € 5,00 per keer. U zei dat u dat kunt betalen.' },
    ],
  },
  hardheid: {
    toegepast: false,
    zinnen: [{ tekst: 'De klusdienst kan al volgende week komen. U hoeft dus niet te wachten.' }],
  },
  vorigeHulp: {
    omvang: { minuten: minuten(180), per: 'week' },
  },
}

export const AFGEWEZEN: BeschikkingGegevens = {
  ...TOEGEKEND,
  beslissing: 'afgewezen',
  aanvraag: { op: '2026-11-12', vraag: 'scootmobiel' },
  kernReden: 'Met uw elektrische fiets komt u overal waar u heen wilt.',
  voorzieningen: [],
  motivering: [
    {
      kop: 'Wat u wilt kunnen',
      zinnen: [{ tekst: 'U wilt zelf naar de winkel, de kerk en uw zus.', herkomst: ['v1'] }],
    },
    {
      kop: 'Wat u zelf kunt',
      zinnen: [
        { tekst: 'U fietst elke dag op uw elektrische fiets.', herkomst: ['v2'] },
        { tekst: 'Uw zus woont op 4 kilometer. U fietst daar zonder klachten heen.', herkomst: ['v3'] },
        { tekst: 'De ergotherapeut vindt dat u dit veilig kunt blijven doen.', herkomst: ['a1'] },
      ],
    },
  ],
  adviezen: [
    {
      van: 'ergotherapeut P. Jansen',
      op: '2026-11-02',
      inhoud: { tekst: 'U kunt veilig fietsen, ook langere stukken.', herkomst: ['a1'] },
      bekend: { gestuurdOp: '2026-11-05' },
      gevolgd: true,
    },
  ],
  watWelKan: [
    { tekst: 'Bij slecht weer kunt u met de buurtbus mee.' },
    { tekst: 'U belt daarvoor één dag van tevoren.' },
  ],
  hardheid: {
    toegepast: false,
    zinnen: [{ tekst: 'U vertelde dat u soms moe bent. Op die dagen haalt uw zus u op.' }],
  },
  kopieAan: ['De heer B. de Vries, uw zoon en gemachtigde'],
  bijlagen: [],
}

export const ONTVANGST: OntvangstbevestigingGegevens = {
  ...KOP,
  datum: '2026-10-06',
  melding: {
    op: '2026-10-05',
    kanaal: 'telefoon',
    woorden: 'Ik krijg het huis niet meer schoon.\nSinds mijn val durf ik niet meer op een trapje.',
  },
  onderzoekUiterlijk: '2026-11-16',
  planTotEnMet: '2026-10-12',
  functie: 'Wmo-consulent',
}

export const ONTVANGST_MET_AFSPRAAK: OntvangstbevestigingGegevens = {
  ...ONTVANGST,
  melding: { op: '2026-10-05', kanaal: 'brief' },
  afspraak: { op: '2026-10-20', tijd: '10.00', waar: 'bij u thuis', met: 'S. Bakker' },
}

export const WEEK_ZES: WeekZesGegevens = {
  ...KOP,
  datum: '2026-11-16',
  meldingOp: '2026-10-05',
  onderzoekUiterlijk: '2026-11-16',
  reden: { tekst: 'Wij wachten nog op het advies van de arts.' },
  verwachtOp: '2026-11-30',
  website: 'www.voorbeeldstad.voorbeeld/wmo',
  functie: 'Wmo-consulent',
}

export const VERSLAG: VerslagGegevens = {
  ...KOP,
  datum: '2026-11-09',
  meldingOp: '2026-10-05',
  gesprekken: [{ op: '2026-10-20', waar: 'bij u thuis', met: ['u', 'uw dochter'] }],
  secties: [
    {
      kop: 'Wat u graag wilt',
      zinnen: [
        { tekst: 'U wilt thuis blijven wonen, in een schoon huis.', herkomst: ['v1'] },
        { tekst: 'U wilt weer bezoek durven ontvangen.', herkomst: ['v2'] },
      ],
      eigenWoorden: ['Ik schaam me voor de vloer. Vroeger kon je ervan eten.'],
    },
    {
      kop: 'Wat niet meer lukt',
      zinnen: [{ tekst: 'Door uw reuma kunt u niet stofzuigen en dweilen.', herkomst: ['v3'] }],
    },
    {
      kop: 'Wie u helpt',
      zinnen: [
        { tekst: 'Uw dochter doet de boodschappen en strijkt.', herkomst: ['v4'] },
        { tekst: 'Zij houdt dat vol, zei ze. Meer kan zij niet doen.', herkomst: ['v5'] },
      ],
    },
    {
      kop: 'Wat wij vinden',
      zinnen: [{ tekst: 'Wij denken dat hulp bij het huishouden bij u past.', herkomst: ['v6'] }],
    },
  ],
  reagerenTotEnMet: '2026-11-23',
  website: 'www.voorbeeldstad.voorbeeld/mijn',
  functie: 'Wmo-consulent',
}

/** Every kind and outcome, by name. */
export const ALLE_BRIEVEN: Readonly<Record<string, () => Outcome<Brief, BriefWeigering>>> = {
  ontvangstbevestiging: () => ontvangstbevestiging(ONTVANGST),
  'ontvangstbevestiging met afspraak': () => ontvangstbevestiging(ONTVANGST_MET_AFSPRAAK),
  'week zes': () => weekZesBericht(WEEK_ZES),
  verslag: () => verslagBrief(VERSLAG),
  'beschikking, toegekend': () => beschikkingBrief(TOEGEKEND),
  'beschikking, deels': () => beschikkingBrief(DEELS),
  'beschikking, afgewezen': () => beschikkingBrief(AFGEWEZEN),
}
