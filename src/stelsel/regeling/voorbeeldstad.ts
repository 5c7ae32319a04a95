import { eigenBijdrageOp } from '../wet/bedragen.ts'
import type { Regeling } from './regeling.ts'

const GELDIG_VANAF = '2026-01-01'

/** The made-up municipality of the demo. Figures follow the law where it fixes them; the rest is an example. */
export const VOORBEELDSTAD: Regeling = {
  id: 'voorbeeldstad-2026',
  geldigVanaf: GELDIG_VANAF,
  verordening: 'Verordening maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld)',
  gemeente: {
    id: 'voorbeeldstad',
    naam: 'Gemeente Voorbeeldstad',
    afdeling: 'Team Wmo',
    adresregels: ['Postbus 100', '1234 AB Voorbeeldstad'],
    telefoon: '0123 45 67 00',
    bereikbaar: 'Op werkdagen van 9.00 tot 17.00 uur',
  },
  bezwaar: {
    adresregels: ['Gemeente Voorbeeldstad', 'Bezwaarcommissie', 'Postbus 100', '1234 AB Voorbeeldstad'],
    web: 'www.voorbeeldstad.example/bezwaar',
  },
  clientondersteuning: {
    organisatie: 'Steunpunt Naast U',
    telefoon: '0123 98 76 00',
    uitleg:
      'Een cliëntondersteuner denkt met u mee en gaat mee naar gesprekken. Dat is gratis. De cliëntondersteuner werkt niet voor de gemeente.',
  },
  bedenktijdDagen: 14,
  reactietijdVerslagDagen: 14,
  kader: 'hbel-2021',
  margePercentage: 15,
  mandaatbesluit: 'Mandaatbesluit Wmo Voorbeeldstad 2026 (voorbeeld)',
  mandaten: [
    { rol: 'kwaliteitsmedewerker', functie: 'kwaliteitsmedewerker Wmo', beslissingen: 'alle' },
    { rol: 'consulent', functie: 'Wmo-consulent', beslissingen: 'toekennen' },
  ],
  eigenBijdrage: {
    centenPerMaand: eigenBijdrageOp(GELDIG_VANAF).centenPerMaand,
    uitleg: 'U betaalt een vast bedrag per maand. Het CAK stuurt u de rekening.',
    grondslag: 'wmo-2.1.4a',
  },
  criteria: [
    {
      sleutel: 'criterium:wmo-2.3.5-3',
      tekst:
        'U kunt het niet zelf oplossen, ook niet met hulp van mensen om u heen of met iets wat voor iedereen is.',
      grondslag: 'wmo-2.3.5-3',
    },
    {
      sleutel: 'criterium:passende-bijdrage',
      tekst: 'De hulp past bij u en helpt u om zelfstandig te blijven wonen en mee te doen.',
      grondslag: 'wmo-2.3.5-3',
    },
    {
      sleutel: 'criterium:stappenplan',
      tekst: 'Wij kijken eerst wat u nodig heeft. Pas daarna kijken wij wie wat kan doen.',
      grondslag: 'ECLI:NL:CRVB:2018:819',
    },
    {
      sleutel: 'criterium:mantelzorg-vrijwillig',
      tekst: 'Hulp van familie en vrienden is vrijwillig. Wij vragen of het lukt en of het vol te houden is.',
      grondslag: 'wmo-1.1.1',
    },
    {
      sleutel: 'criterium:geen-inkomen',
      tekst: 'Uw inkomen en spaargeld tellen niet mee voor de vraag of u hulp krijgt.',
      grondslag: 'ECLI:NL:CRVB:2019:3535',
    },
  ],
  vragen: [
    {
      sleutel: 'vraag:dag',
      vraag: 'Hoe gaat een gewone dag? En een slechte dag?',
      waarom: 'Zo zien wij wat lukt en wat niet.',
    },
    {
      sleutel: 'vraag:lukt-niet',
      vraag: 'Wat lukt niet meer, en sinds wanneer?',
      waarom: 'Zo weten wij waarbij u hulp nodig heeft.',
    },
    {
      sleutel: 'vraag:willen',
      vraag: 'Wat wilt u weer kunnen, en wat is voor u belangrijk?',
      waarom: 'Hulp moet passen bij wat u wilt.',
    },
    {
      sleutel: 'vraag:zelf',
      vraag: 'Wat doet u zelf, en met welk hulpmiddel?',
      waarom: 'Wat u zelf doet en wilt blijven doen, houden wij zo.',
    },
    {
      sleutel: 'vraag:wie-helpt',
      vraag: 'Wie helpt u nu? Kan en wil die persoon dat blijven doen?',
      waarom: 'Hulp van anderen is vrijwillig. Wij kijken ook hoe het met hen gaat.',
    },
    {
      sleutel: 'vraag:geprobeerd',
      vraag: 'Wat heeft u al geprobeerd?',
      waarom: 'Zo vragen wij u niet om iets te herhalen.',
    },
    {
      sleutel: 'vraag:vorm',
      vraag: 'Wilt u hulp van een organisatie, of zelf hulp regelen met een budget?',
      waarom: 'U mag kiezen. Wij leggen uit wat een budget van u vraagt.',
    },
  ],
}

/**
 * For a municipality whose own rules and addresses we do not know: a trial with the example's, which says so in its head, so
 * that nobody takes the address for the real one.
 */
export function proefRegeling(gemeente: string): Regeling {
  const naam = gemeente.replace(/^gemeente\s+/i, '')
  return {
    ...VOORBEELDSTAD,
    gemeente: {
      ...VOORBEELDSTAD.gemeente,
      naam: `Gemeente ${naam}`,
      afdeling: 'Proefbrief: adres, telefoon en regels zijn voorbeelden',
    },
  }
}
