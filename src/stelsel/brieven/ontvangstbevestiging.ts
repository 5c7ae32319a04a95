import type { DagTekst } from '../../basis/dag.ts'
import { accept, type Outcome, refuse } from '../../basis/outcome.ts'
import { wmoArtikelen } from '../wet/artikelen-wmo.ts'
import { alinea, type Blok, type Brief, citaat, kop, lijst } from './brief.ts'
import {
  type BriefKop,
  type BriefWeigering,
  dagTekst,
  findVasteDelen,
  grondslagUit,
  ingevuld,
  type Ontbrekend,
  ontbrekendInKop,
  termijnTekst,
} from './brief-gegevens.ts'
import { vragenBlokken } from './brief-vaste-blokken.ts'

export type OntvangstbevestigingGegevens = BriefKop & {
  readonly melding: {
    readonly op: DagTekst
    readonly kanaal: 'telefoon' | 'website' | 'brief' | 'e-mail' | 'balie' | 'bezoek' | 'anders'
    /** In the inwoner's own words, unchanged. */
    readonly woorden?: string
  }
  /** Last day of the onderzoek (Wmo 2.3.2 lid 1). */
  readonly onderzoekUiterlijk?: DagTekst
  /** Last day to hand in a persoonlijk plan (Wmo 2.3.2 lid 2). */
  readonly planTotEnMet?: DagTekst
  readonly afspraak?: {
    readonly op: DagTekst
    readonly tijd: string
    readonly waar: string
    readonly met: string
  }
}

/** Confirms the melding and says what happens next, who, before when, and which help is free (Wmo 2.3.2 lid 1 to 3). */
export function ontvangstbevestiging(gegevens: OntvangstbevestigingGegevens): Outcome<Brief, BriefWeigering> {
  const { onderzoekUiterlijk, planTotEnMet, melding } = gegevens
  const ontbreekt: Ontbrekend[] = ontbrekendInKop(gegevens)
  const delen = findVasteDelen(gegevens)
  if (!ingevuld(onderzoekUiterlijk)) {
    ontbreekt.push({
      veld: 'onderzoekUiterlijk',
      uitleg: 'De dag waarop het onderzoek uiterlijk klaar is',
      grondslag: 'artikel 2.3.2, eerste lid, Wmo 2015',
    })
  }
  if (!ingevuld(planTotEnMet)) {
    ontbreekt.push({
      veld: 'planTotEnMet',
      uitleg: 'Tot en met welke dag iemand een persoonlijk plan kan geven',
      grondslag: 'artikel 2.3.2, tweede lid, Wmo 2015',
    })
  }
  if (
    ontbreekt.length > 0 ||
    delen === undefined ||
    onderzoekUiterlijk === undefined ||
    planTotEnMet === undefined
  ) {
    return refuse('BRIEF_ONVOLLEDIG', { ontbreekt })
  }
  const { vast, clientondersteuning } = delen
  const { contact } = vast
  const { telefoon } = contact
  return accept({
    ...vast,
    soort: 'ontvangstbevestiging',
    titel: 'Wij hebben uw melding ontvangen',
    inHetKort: [
      `Wij zoeken samen met u uit welke hulp u nodig heeft. Dat is klaar op ${termijnTekst(onderzoekUiterlijk)}, of eerder.`,
      `Uw contactpersoon is ${contact.naam}: ${telefoon}.`,
      `U kunt een eigen plan maken. Geef het ons uiterlijk op ${termijnTekst(planTotEnMet)}.`,
      `U en uw mantelzorger kunnen gratis hulp krijgen. Bel ${clientondersteuning.naam}: ${clientondersteuning.telefoon}.`,
    ],
    blokken: [
      ...meldingBlokken(melding, telefoon),
      ...vervolgBlokken(gegevens, contact.naam, onderzoekUiterlijk),
      ...onderwerpenBlokken(),
      kop('Uw eigen plan'),
      alinea(
        'U mag zelf opschrijven welke hulp u nodig heeft.',
        'Dit heet een persoonlijk plan. Het mag, maar het hoeft niet.',
        `Geef of stuur het plan uiterlijk op ${termijnTekst(planTotEnMet)}.`,
        'Wij gebruiken uw plan bij ons onderzoek.',
        'Een cliëntondersteuner kan u helpen om het te maken.',
      ),
      kop('Gratis hulp voor u en uw mantelzorger'),
      alinea(
        'Een cliëntondersteuner denkt met u mee en kan bij het gesprek zijn.',
        'Dat is gratis. De cliëntondersteuner is onafhankelijk: uw belang staat voorop.',
        'Helpt iemand u vaak, zoals uw partner, kind of buurvrouw? Dat heet een mantelzorger.',
        'Ook uw mantelzorger mag deze gratis hulp vragen.',
        `Bel ${clientondersteuning.naam}: ${clientondersteuning.telefoon}.`,
        ...(clientondersteuning.website === undefined ? [] : [`Of kijk op ${clientondersteuning.website}.`]),
      ),
      kop('Kunt u niet wachten?'),
      alinea(
        `Heeft u meteen hulp nodig? Bel ons dan: ${telefoon}.`,
        'Wij kunnen dan direct tijdelijke hulp regelen.',
      ),
      ...vragenBlokken(contact),
    ],
    grondslagen: [
      wmoArtikelen['wmo-2.3.2-1'],
      wmoArtikelen['wmo-2.3.2-2'],
      wmoArtikelen['wmo-2.3.2-3'],
      wmoArtikelen['wmo-2.3.2-4'],
    ].map(grondslagUit),
  })
}

const HOE = {
  telefoon: 'belde u ons',
  website: 'vulde u het formulier op onze website in',
  brief: 'kregen wij uw brief',
  'e-mail': 'kregen wij uw e-mail',
  balie: 'was u bij ons aan de balie',
  bezoek: 'waren wij bij u op bezoek',
  anders: 'hoorden wij van uw vraag',
} as const

function meldingBlokken(
  { op, kanaal, woorden }: OntvangstbevestigingGegevens['melding'],
  telefoon: string,
): Blok[] {
  const opening = `Op ${dagTekst(op)} ${HOE[kanaal]}.`
  if (!ingevuld(woorden) || woorden === undefined) {
    return [kop('Uw melding'), alinea(opening, 'U vroeg om hulp. Dat heet een melding.')]
  }
  return [
    kop('Uw melding'),
    alinea(opening, 'U vroeg om hulp. Dat heet een melding. Dit schreven wij op, in uw eigen woorden:'),
    citaat(woorden.split(/\n+/).filter((regel) => regel.trim() !== '')),
    alinea(`Klopt dit niet? Of wilt u iets toevoegen? Bel ons dan: ${telefoon}.`),
  ]
}

function vervolgBlokken(
  { afspraak }: OntvangstbevestigingGegevens,
  contactpersoon: string,
  onderzoekUiterlijk: DagTekst,
): Blok[] {
  const eerst =
    afspraak === undefined
      ? `${contactpersoon} belt u om een afspraak te maken. U kiest zelf waar: bij u thuis of ergens anders.`
      : `Op ${termijnTekst(afspraak.op)} om ${afspraak.tijd} uur heeft u een gesprek met ${afspraak.met}. Dat is ${afspraak.waar}.`
  return [
    kop('Wat gebeurt er nu?'),
    lijst(
      [
        eerst,
        'In het gesprek vertelt u wat u nodig heeft. U mag iemand meenemen.',
        'Daarna krijgt u een verslag. U kunt zeggen wat er niet klopt.',
        'Met het verslag kunt u hulp aanvragen. Binnen 2 weken krijgt u dan een besluit.',
      ],
      true,
    ),
    alinea(
      `Ons onderzoek is uiterlijk klaar op ${termijnTekst(onderzoekUiterlijk)}.`,
      'Lukt dat niet? Dan hoort u dat van ons. U mag dan meteen hulp aanvragen.',
    ),
  ]
}

/** Points a to g of Wmo 2.3.2 lid 4 in plain words: no question in the talk that was not visible before. */
function onderwerpenBlokken(): Blok[] {
  return [
    kop('Waar praten wij over?'),
    alinea('Wij willen graag van u weten:'),
    lijst([
      'wat u nodig heeft en wat u belangrijk vindt;',
      'wat u zelf kunt, en wat de mensen kunnen die bij u wonen;',
      'wie u nog meer helpt, en of zij dat willen en kunnen volhouden;',
      'of de mensen die u helpen zelf ook hulp nodig hebben;',
      'of er in uw buurt iets is wat u kan helpen;',
      'welke zorg of andere hulp u al krijgt.',
    ]),
    alinea(
      'Wij vertellen u wat u zelf moet betalen.',
      'En wij leggen uit hoe u met een budget zelf hulp kunt inkopen.',
      'Hoeveel geld u heeft, bepaalt niet of u hulp krijgt.',
      'Leg uw paspoort of identiteitskaart klaar. Wij kijken er alleen naar.',
    ),
  ]
}
