import { euro } from '../../basis/euro.ts'
import { isEenStuk } from '../../basis/omvang.ts'
import { accept, type Outcome, refuse } from '../../basis/outcome.ts'
import type { BeschikkingGegevens, Voorziening } from './beschikking-gegevens.ts'
import { hulpBlokken } from './beschikking-hulp.ts'
import { onderzoekBlokken, redenBlokken } from './beschikking-redenen.ts'
import { ontbreektInBeschikking } from './beschikking-volledig.ts'
import { alinea, type Blok, type Brief, kop, lijst } from './brief.ts'
import {
  type BriefWeigering,
  dagTekst,
  findVasteDelen,
  opsomming,
  slotVan,
  termijnTekst,
} from './brief-gegevens.ts'
import { bezwaarBlokken, clientondersteuningBlokken, vragenBlokken } from './brief-vaste-blokken.ts'
import { isMinderDanEerst } from './minder-dan-eerst.ts'
import { omvangTekst } from './omvang.ts'

/** The decision as a letter; refused, with everything that is missing, when it would not stand up. */
export function beschikkingBrief(gegevens: BeschikkingGegevens): Outcome<Brief, BriefWeigering> {
  const ontbreekt = ontbreektInBeschikking(gegevens)
  const delen = findVasteDelen(gegevens)
  const { mandaat, bezwaar } = gegevens
  if (ontbreekt.length > 0 || mandaat === undefined || bezwaar === undefined || delen === undefined) {
    return refuse('BRIEF_ONVOLLEDIG', { ontbreekt })
  }
  const { vast, clientondersteuning } = delen
  const { contact } = vast
  return accept({
    ...vast,
    soort: 'beschikking',
    titel: titelVan(gegevens),
    inHetKort: inHetKort(gegevens, bezwaar.totEnMet),
    blokken: [
      ...besluitBlokken(gegevens),
      ...hulpBlokken(gegevens),
      ...redenBlokken(gegevens),
      ...watWelKan(gegevens),
      ...onderzoekBlokken(gegevens),
      ...bijdrageBlokken(gegevens),
      ...veranderingBlokken(gegevens, contact.telefoon),
      ...bezwaarBlokken({ ...bezwaar, kenmerk: gegevens.kenmerk, telefoon: contact.telefoon }),
      ...clientondersteuningBlokken(clientondersteuning),
      ...vragenBlokken(contact),
    ],
    slot: slotVan(gegevens.gemeente, {
      naam: mandaat.naam,
      functie: mandaat.functie,
      mandaat: `Dit besluit is ondertekend onder mandaat: ${mandaat.besluit}.`,
    }),
    bijlagen: gegevens.bijlagen ?? [],
    grondslagen: gegevens.grondslagen,
  })
}

function namen(voorzieningen: readonly Voorziening[]): string {
  return opsomming(voorzieningen.map(({ naam }) => naam))
}

function titelVan(gegevens: BeschikkingGegevens): string {
  const { beslissing, voorzieningen, aanvraag } = gegevens
  // Less than before is the news, whatever the decision is called.
  if (beslissing !== 'afgewezen' && isMinderDanEerst(gegevens)) {
    return `U krijgt minder ${namen(voorzieningen)} dan eerst`
  }
  switch (beslissing) {
    case 'toegekend':
      return `U krijgt ${namen(voorzieningen)}`
    case 'deels':
      return `U krijgt een deel van wat u vroeg: ${namen(voorzieningen)}`
    case 'afgewezen':
      return `U krijgt geen ${aanvraag.vraag} van de gemeente`
  }
}

function inHetKort(gegevens: BeschikkingGegevens, bezwaarTotEnMet: string): string[] {
  const { beslissing, voorzieningen, aanvraag, kernReden, eigenBijdrage } = gegevens
  const bezwaar = `Bent u het er niet mee eens? U kunt bezwaar maken tot en met ${termijnTekst(bezwaarTotEnMet)}.`
  if (beslissing === 'afgewezen') {
    return [`U krijgt geen ${aanvraag.vraag} van de gemeente.`, kernReden ?? '', bezwaar]
  }
  const wat = voorzieningen.map((een) =>
    een.omvang === undefined || isEenStuk(een.omvang) ? een.naam : `${een.naam}, ${omvangTekst(een.omvang)}`,
  )
  const [enige] = voorzieningen
  const { vorigeHulp } = gegevens
  const eerst =
    vorigeHulp !== undefined && isMinderDanEerst(gegevens)
      ? ` Dat is minder dan eerst: toen kreeg u ${omvangTekst(vorigeHulp.omvang)}.`
      : ''
  const wanneer =
    voorzieningen.length === 1 && enige !== undefined
      ? looptijd(enige)
      : 'In de tabel staat wanneer de hulp begint en stopt.'
  return [
    voorzieningen.length === 1
      ? `U krijgt ${wat.join('')}.${eerst} ${wanneer}`
      : `U krijgt ${opsomming(wat)}.${eerst} ${wanneer}`,
    ...(beslissing === 'deels' ? [kernReden ?? ''] : []),
    bijdrageKort(eigenBijdrage?.centenPerMaand ?? 0),
    bezwaar,
  ]
}

function looptijd({ vanaf, totEnMet }: Voorziening): string {
  const begin = `De hulp begint op ${dagTekst(vanaf ?? '')}`
  if (totEnMet === undefined || totEnMet === 'geen einddatum') return `${begin}. Er is geen einddatum.`
  return `${begin} en duurt tot en met ${dagTekst(totEnMet)}.`
}

function bijdrageKort(centen: number): string {
  return centen === 0 ? 'U betaalt geen eigen bijdrage.' : `U betaalt ${euro(centen)} per maand.`
}

function besluitBlokken(gegevens: BeschikkingGegevens): Blok[] {
  const { beslissing, aanvraag, voorzieningen } = gegevens
  const gevraagd = `U vroeg dit aan op ${dagTekst(aanvraag.op)}.`
  switch (beslissing) {
    case 'toegekend':
      return [
        kop('Ons besluit'),
        alinea(
          `U krijgt ${namen(voorzieningen)}.`,
          gevraagd,
          'In deze brief leest u welke hulp u krijgt, hoe lang en waarom.',
        ),
      ]
    case 'deels':
      return [
        kop('Ons besluit'),
        alinea(
          `U krijgt ${namen(voorzieningen)}.`,
          'Dat is een deel van wat u vroeg.',
          gevraagd,
          'In deze brief leest u welke hulp u krijgt.',
          'U leest ook waarom u de rest niet krijgt.',
        ),
      ]
    case 'afgewezen':
      return [
        kop('Ons besluit'),
        alinea(
          `Wij geven u geen ${aanvraag.vraag}.`,
          gevraagd,
          'Wij snappen dat u op een ander antwoord hoopte.',
          'Hieronder leest u waarom wij dit besluit nemen.',
        ),
      ]
  }
}

function watWelKan({ watWelKan: zinnen = [] }: BeschikkingGegevens): Blok[] {
  return zinnen.length === 0 ? [] : [kop('Wat kan wel?'), alinea(...zinnen)]
}

function bijdrageBlokken({ beslissing, eigenBijdrage }: BeschikkingGegevens): Blok[] {
  if (beslissing === 'afgewezen' || eigenBijdrage === undefined) return []
  const { centenPerMaand, uitleg, bron } = eigenBijdrage
  if (centenPerMaand === 0) {
    return [
      kop('Wat betaalt u zelf?'),
      alinea('U betaalt geen eigen bijdrage.', ...uitleg, `Dit staat in ${bron}.`),
    ]
  }
  return [
    kop('Wat betaalt u zelf?'),
    alinea(
      `U betaalt ${euro(centenPerMaand)} per maand.`,
      'Dit heet de eigen bijdrage.',
      'Het bedrag is gelijk, hoeveel hulp u ook krijgt.',
      'Woont u samen met uw partner? Dan betaalt u samen één keer dit bedrag.',
      'U krijgt de rekening van het CAK.',
      'Dat is de organisatie die deze bijdrage int.',
      `Het bedrag staat in ${bron}.`,
      ...uitleg,
    ),
  ]
}

function veranderingBlokken(gegevens: BeschikkingGegevens, telefoon: string): Blok[] {
  if (gegevens.beslissing === 'afgewezen') {
    return [
      kop('Verandert er iets?'),
      alinea(
        'Wordt uw situatie anders? Of lukt het niet meer zonder hulp?',
        `Bel ons dan op ${telefoon}.`,
        'U mag altijd opnieuw om hulp vragen.',
      ),
    ]
  }
  return [
    kop('Verandert er iets?'),
    alinea(
      'Verandert er iets waardoor u meer, minder of andere hulp nodig heeft?',
      `Geef dat dan zo snel mogelijk aan ons door. U kunt ons bellen op ${telefoon}.`,
      'Bijvoorbeeld als:',
    ),
    lijst([
      'uw gezondheid beter of slechter wordt;',
      'u gaat verhuizen, of als er iemand bij u komt wonen of weggaat;',
      'iemand die u nu helpt, dat niet meer kan;',
      ...(gegevens.veranderingen ?? []).map((tekst) => `${tekst};`),
      'u lang niet thuis bent, bijvoorbeeld door een opname in het ziekenhuis.',
    ]),
    ...(gegevens.evaluatieOp === undefined
      ? []
      : [
          alinea(
            `Wij bellen u rond ${dagTekst(gegevens.evaluatieOp)} om te vragen hoe het gaat.`,
            'U hoeft dan niet alles opnieuw te vertellen.',
          ),
        ]),
  ]
}
