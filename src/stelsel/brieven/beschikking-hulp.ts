import { dagVoluit, getDag } from '../../basis/dag.ts'
import { euro } from '../../basis/euro.ts'
import {
  inWoorden,
  type Minuten,
  minuten,
  minutenPerJaar,
  type Periode,
  perWeekNaarBoven,
  som,
} from '../../basis/minuten.ts'
import { aantalInWoorden, isInTijd, isStuk } from '../../basis/omvang.ts'
import type { BeschikkingGegevens, Voorziening } from './beschikking-gegevens.ts'
import { alinea, type Blok, kop, tabel } from './brief.ts'
import { dagTekst, metHoofdletter, zonderAfbreken, zonderSlotpunt } from './brief-gegevens.ts'
import { gemiddeldPerWeek, omvangTekst, omvangUitleg } from './omvang.ts'

/** Which help, how much, in what form, and how the time was worked out (what a beschikking must hold: CRVB:2019:3364). */
export function hulpBlokken({ beslissing, voorzieningen }: BeschikkingGegevens): Blok[] {
  if (beslissing === 'afgewezen') return []
  return [
    kop('Welke hulp krijgt u?'),
    tabel(
      'In deze tabel staat welke hulp u krijgt.',
      ['Hulp', 'Hoeveel', 'Vanaf', 'Tot en met'],
      voorzieningen.map((een) => [
        metHoofdletter(een.naam),
        hoeveelTekst(een),
        celDag(een.vanaf),
        celDag(een.totEnMet),
      ]),
    ),
    ...voorzieningen.flatMap((een) => [
      ...(voorzieningen.length === 1 ? [] : [kop(metHoofdletter(een.naam), 3)]),
      ...resultaatBlokken(een),
      ...vormBlokken(een),
      ...beschrijvingBlokken(een),
      ...activiteitenBlokken(een),
      ...berekeningBlokken(een),
      ...onderbouwingBlokken(een),
    ]),
  ]
}

/** An aid is one thing when nothing else is said. */
function hoeveelTekst({ omvang }: Voorziening): string {
  if (omvang === undefined) return '1'
  return isStuk(omvang) ? aantalInWoorden(omvang) : omvangTekst(omvang)
}

/** In a narrow cell a date may break, so without the spaces that do not. */
function celDag(dag: Voorziening['totEnMet']): string {
  return dag === undefined || dag === 'geen einddatum' ? 'geen einddatum' : dagVoluit(getDag(dag))
}

function vormBlokken(een: Voorziening): Blok[] {
  const tijd =
    een.omvang === undefined || isStuk(een.omvang)
      ? []
      : [alinea(`U krijgt ${omvangTekst(een.omvang)}.`, ...omvangUitleg(een.omvang), ...marge(een))]
  if (een.vorm === 'pgb' && een.pgb !== undefined) {
    return [
      ...tijd,
      alinea(
        'U krijgt een persoonsgebonden budget (pgb).',
        'Dat is geld waarmee u zelf uw hulp kiest en inkoopt.',
        `Uw budget is ${euro(een.pgb.centen)} per ${een.pgb.per}.`,
        ...een.pgb.uitleg,
        'Het geld komt niet op uw eigen rekening.',
        'De Sociale Verzekeringsbank (SVB) betaalt de mensen die u helpen.',
      ),
    ]
  }
  return [
    ...tijd,
    alinea('Wij regelen deze hulp voor u. Dit heet zorg in natura.', ...aanbieder(een), ...zeker(een)),
  ]
}

/** A result is agreed beside the time, never instead of it. */
function resultaatBlokken({ resultaat, planVan }: Voorziening): Blok[] {
  const zinnen = [
    ...(resultaat === undefined ? [] : [`Het doel van deze hulp: ${zonderSlotpunt(resultaat)}.`]),
    ...(planVan === undefined
      ? []
      : [
          `Het plan van ${dagTekst(planVan)} hoort bij dit besluit. Daarin staat dezelfde tijd als in deze brief.`,
        ]),
  ]
  return zinnen.length === 0 ? [] : [alinea(...zinnen)]
}

function marge({ marge: ruimte }: Voorziening): string[] {
  if (ruimte === undefined) return []
  return [
    'Heeft u in een week meer hulp nodig?',
    `Dan mag uw hulp tot ${inWoorden(ruimte.minutenPerWeek)} langer blijven.`,
    'U hoeft daar niets voor aan te vragen.',
  ]
}

function aanbieder({ aanbieder: een }: Voorziening): string[] {
  if (een === undefined) return ['Wij zoeken samen met u een aanbieder die bij u past.']
  const nummer = een.telefoon === undefined ? '' : ` (telefoon ${zonderAfbreken(een.telefoon)})`
  return [
    `U krijgt de hulp van ${een.naam}${nummer}.`,
    ...(een.neemtContactOpUiterlijk === undefined
      ? []
      : [`Zij nemen uiterlijk ${dagTekst(een.neemtContactOpUiterlijk)} contact met u op.`]),
  ]
}

/** What exactly comes: `een scootmobiel met een houder voor uw stok`. */
function beschrijvingBlokken({ beschrijving }: Voorziening): Blok[] {
  return beschrijving === undefined ? [] : [alinea(`Dit krijgt u precies: ${zonderSlotpunt(beschrijving)}.`)]
}

/** The decided amount is a floor: the provider plans how and when, not how much or whether. */
function zeker({ soort, omvang }: Voorziening): string[] {
  const loopt = omvang !== undefined && !isInTijd(omvang) && !isStuk(omvang)
  if (soort !== 'dienst' && !loopt) return []
  return [
    'U spreekt met de aanbieder af wanneer de hulp komt.',
    'De aanbieder mag niet minder hulp geven dan in deze brief staat.',
    'Gebeurt dat toch? Bel ons dan. U hoeft niets te bewijzen.',
  ]
}

function activiteitenBlokken({ activiteiten }: Voorziening): Blok[] {
  if (activiteiten.length === 0) return []
  return [
    tabel(
      'In deze tabel staat wat de hulp doet en hoe vaak.',
      ['Wat', 'Hoe vaak'],
      activiteiten.map(({ naam, frequentie, toelichting }) => [
        toelichting === undefined ? metHoofdletter(naam) : `${metHoofdletter(naam)}. ${toelichting}`,
        frequentie,
      ]),
    ),
  ]
}

/** The sum of norms-notes step 3 to 5, line by line: need, what is solved otherwise, named differences, outcome. */
function berekeningBlokken({ nodig, opgelost, verschil, omvang }: Voorziening): Blok[] {
  if (nodig.length === 0 || omvang === undefined || !isInTijd(omvang)) return []
  const per: Periode = [...nodig, ...opgelost, ...verschil].every((regel) => regel.per === 'week')
    ? 'week'
    : 'jaar'
  const tijd = (regel: { readonly minuten: Minuten; readonly per: Periode }): string =>
    inWoorden(per === 'week' ? regel.minuten : minutenPerJaar(regel))
  const totaal = som(nodig.map((regel) => (per === 'week' ? regel.minuten : minutenPerJaar(regel))))
  const meerRegels = opgelost.length + verschil.length > 0
  const krijgt = per === 'week' || omvang.per === 'jaar' ? omvang.minuten : minutenPerJaar(omvang)
  return [
    kop('Hoe komen wij aan deze tijd?', 3),
    tabel(
      'In deze tabel staat hoe wij de tijd hebben berekend.',
      ['Waarvoor', `Tijd per ${per}`, 'Uitleg'],
      [
        ...nodig.map((regel) => [metHoofdletter(regel.onderdeel), tijd(regel), regel.bron]),
        ...(meerRegels ? [['Samen nodig', inWoorden(totaal), 'Dit is alle tijd bij elkaar.']] : []),
        ...opgelost.map((regel) => [
          metHoofdletter(regel.onderdeel),
          `${tijd(regel)} eraf`,
          `Dit ${/ en |, /.test(regel.door) ? 'doen' : 'doet'} ${regel.door}. ${regel.reden}`,
        ]),
        ...verschil.map((regel) => [
          metHoofdletter(regel.naam),
          `${tijd({ minuten: minuten(Math.abs(regel.minuten)), per: regel.per })} ${regel.minuten < 0 ? 'eraf' : 'erbij'}`,
          regel.reden,
        ]),
        [
          'Dit krijgt u',
          inWoorden(krijgt),
          per === 'jaar' ? `Dat is ${gemiddeldPerWeek(krijgt)}.` : 'Dit is de tijd per week.',
        ],
      ],
      true,
    ),
    ...(per === 'jaar' && krijgt % 52 !== 0
      ? [
          alinea(
            'De tijd per jaar is precies.',
            `De tijd per week hebben wij naar boven afgerond, op ${inWoorden(perWeekNaarBoven(krijgt))}.`,
          ),
        ]
      : []),
  ]
}

/** A number without a norm is someone's judgement: the letter says whose, and why (Awb 3:46). */
function onderbouwingBlokken({ naam, onderbouwing }: Voorziening): Blok[] {
  if (onderbouwing === undefined) return []
  return [
    kop('Hoe komen wij aan dit aantal?', 3),
    alinea(
      `Voor ${naam} is er geen vaste lijst met aantallen.`,
      `Dit aantal komt van: ${zonderSlotpunt(onderbouwing.bron)}.`,
      `${zonderSlotpunt(metHoofdletter(onderbouwing.reden))}.`,
    ),
  ]
}
