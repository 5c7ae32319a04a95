import { getDag } from '../../basis/dag.ts'
import { minutenPerJaar, som } from '../../basis/minuten.ts'
import { isInTijd } from '../../basis/omvang.ts'
import { maatInWoorden, vraagtHoeveelheid, zegtHoeveel } from '../normen/voorzieningen.ts'
import { isGeldAlsReden } from '../toets/geld.ts'
import type { BeschikkingGegevens, Voorziening } from './beschikking-gegevens.ts'
import { ingevuld, metHoofdletter, type Ontbrekend, ontbrekendInKop } from './brief-gegevens.ts'
import { isMinderDanEerst } from './minder-dan-eerst.ts'

/**
 * What is missing before this beschikking may go out. Remedy clause, extent in time, mandate and reasons cannot be waived
 * by anyone: without them the letter does not exist.
 */
export function ontbreektInBeschikking(gegevens: BeschikkingGegevens): Ontbrekend[] {
  return [
    ...ontbrekendInKop(gegevens),
    ...bevoegdheid(gegevens),
    ...redenen(gegevens),
    ...rechtsmiddel(gegevens),
    ...toekenning(gegevens),
    ...adviezen(gegevens),
    ...minderDanEerst(gegevens),
    ...gegevens.voorzieningen.flatMap(voorziening),
  ]
}

function bevoegdheid({ mandaat, grondslagen }: BeschikkingGegevens): Ontbrekend[] {
  return [
    ...als(
      mandaat === undefined || !ingevuld(mandaat.naam, mandaat.functie, mandaat.besluit),
      'mandaat',
      'wie het besluit neemt, in welke functie, en op grond van welk mandaatbesluit',
      'artikel 2.6.3 Wmo 2015; afdeling 10.1.1 Awb',
    ),
    ...als(
      !grondslagen.some(({ bron, betekenis }) => ingevuld(bron, betekenis)),
      'grondslagen',
      'de regels waarop het besluit rust, met een zin over wat zij betekenen',
      'artikel 3:47 Awb',
    ),
  ]
}

function redenen(gegevens: BeschikkingGegevens): Ontbrekend[] {
  const { beslissing, motivering, kernReden, hardheid, andersDanGevraagd } = gegevens
  const heeftRedenen = motivering.some(({ zinnen }) => zinnen.some(({ tekst }) => ingevuld(tekst)))
  const nietAlles = beslissing !== 'toegekend'
  return [
    ...als(!heeftRedenen, 'motivering', 'de redenen van het besluit, over deze inwoner', 'artikel 3:46 Awb'),
    ...als(
      nietAlles && !ingevuld(kernReden),
      'kernReden',
      'in één korte zin waarom iemand niet (alles) krijgt wat hij vroeg',
      'artikel 3:46 Awb',
    ),
    ...als(
      nietAlles && (hardheid === undefined || hardheid.zinnen.length === 0),
      'hardheid',
      'of er bijzondere omstandigheden zijn en wat daarmee is gedaan',
      'artikel 4:84 Awb',
    ),
    ...als(
      beslissing === 'deels' &&
        (andersDanGevraagd === undefined ||
          andersDanGevraagd.gevraagd.length === 0 ||
          andersDanGevraagd.waarom.length === 0),
      'andersDanGevraagd',
      'wat de inwoner anders vroeg, en waarom het anders wordt',
      'artikel 3:46 Awb',
    ),
  ]
}

function rechtsmiddel({ bezwaar, datum }: BeschikkingGegevens): Ontbrekend[] {
  const grondslag = 'artikel 3:45 Awb'
  if (bezwaar === undefined || !bezwaar.adres.some((regel) => ingevuld(regel))) {
    return als(true, 'bezwaar', 'tot en met welke dag en waar iemand bezwaar kan maken', grondslag)
  }
  const teVroeg = Temporal.PlainDate.compare(getDag(bezwaar.totEnMet), getDag(datum)) <= 0
  return als(
    teVroeg,
    'bezwaar.totEnMet',
    'een laatste dag voor bezwaar die na de datum van de brief ligt',
    grondslag,
  )
}

function toekenning({ beslissing, voorzieningen, eigenBijdrage }: BeschikkingGegevens): Ontbrekend[] {
  if (beslissing === 'afgewezen') {
    return als(voorzieningen.length > 0, 'voorzieningen', 'geen hulp: dit besluit wijst de aanvraag af')
  }
  return [
    ...als(voorzieningen.length === 0, 'voorzieningen', 'welke hulp iemand krijgt', 'artikel 2.3.5 Wmo 2015'),
    ...als(
      eigenBijdrage === undefined ||
        !ingevuld(eigenBijdrage.bron) ||
        (eigenBijdrage.centenPerMaand === 0 && eigenBijdrage.uitleg.length === 0),
      'eigenBijdrage',
      'wat iemand zelf betaalt, of waarom niets, en waar dat staat',
      'artikel 2.1.4a Wmo 2015',
    ),
  ]
}

function adviezen(gegevens: BeschikkingGegevens): Ontbrekend[] {
  return (gegevens.adviezen ?? []).flatMap((advies) => [
    ...als(
      advies.bekend === 'niet',
      'adviezen',
      `het advies van ${advies.van} zelf: het is nog niet aan de inwoner gegeven`,
      'artikel 3:49 Awb',
    ),
    ...als(
      !advies.gevolgd && !ingevuld(advies.waaromNiet?.tekst),
      'adviezen',
      `waarom het advies van ${advies.van} niet wordt gevolgd`,
      'artikel 3:50 Awb',
    ),
  ])
}

function minderDanEerst(gegevens: BeschikkingGegevens): Ontbrekend[] {
  const { vorigeHulp } = gegevens
  if (vorigeHulp === undefined || !isMinderDanEerst(gegevens)) return []
  return [
    ...als(
      (vorigeHulp.waaromMinder ?? []).length === 0,
      'vorigeHulp.waaromMinder',
      'waarom iemand minder krijgt dan eerst: wat er is veranderd',
      'artikel 2.3.10 Wmo 2015',
    ),
    ...als((vorigeHulp.overgang ?? []).length === 0, 'vorigeHulp.overgang', 'een overgang naar minder hulp'),
  ]
}

function voorziening(een: Voorziening): Ontbrekend[] {
  const waar = een.naam === '' ? 'de hulp' : een.naam
  const dienst = een.soort === 'dienst'
  return [
    ...als(!ingevuld(een.naam), 'voorziening.naam', 'de naam van de hulp'),
    ...als(een.vanaf === undefined, 'voorziening.vanaf', `vanaf wanneer: ${waar}`),
    ...als(een.totEnMet === undefined, 'voorziening.totEnMet', `tot en met wanneer: ${waar}`),
    ...als(
      een.vanaf !== undefined &&
        een.totEnMet !== undefined &&
        een.totEnMet !== 'geen einddatum' &&
        Temporal.PlainDate.compare(getDag(een.totEnMet), getDag(een.vanaf)) < 0,
      'voorziening.totEnMet',
      `een einddatum die niet vóór het begin ligt: ${waar}`,
    ),
    ...als(
      vraagtHoeveelheid(een.soort) && !zegtHoeveel(een.omvang, een.soort),
      'voorziening.omvang',
      `hoeveel ${maatInWoorden(een.soort)}: ${waar}`,
      'CRVB:2019:3364',
    ),
    ...als(
      dienst && !een.activiteiten.some(({ naam, frequentie }) => ingevuld(naam, frequentie)),
      'voorziening.activiteiten',
      `welke activiteiten en hoe vaak: ${waar}`,
      'CRVB:2019:3364',
    ),
    ...als(
      een.vorm === 'pgb' && (een.pgb === undefined || een.pgb.centen <= 0 || een.pgb.uitleg.length === 0),
      'voorziening.pgb',
      `de hoogte van het budget en hoe die is berekend: ${waar}`,
      'artikel 2.3.6 Wmo 2015',
    ),
    ...een.opgelost
      .filter(({ door, reden }) => !ingevuld(door, reden))
      .map(({ onderdeel }) => ({
        veld: 'voorziening.opgelost',
        uitleg: `wie ${onderdeel} doet, en waarom dat kan`,
      })),
    ...een.verschil.flatMap(({ naam, reden }) => [
      ...als(!ingevuld(naam, reden), 'voorziening.verschil', `een naam en reden voor het verschil: ${waar}`),
      // What is granted may differ from what remains for many reasons, but never for money.
      ...als(
        isGeldAlsReden(`${naam}. ${reden}`),
        'voorziening.verschil',
        `een andere reden dan geld voor het verschil: ${naam}`,
        'artikel 2.3.5, derde lid, Wmo 2015',
      ),
    ]),
    ...teltOp(een, waar),
  ]
}

/** Need − solved ± named differences = granted, to the minute. A number of another unit follows from no sum of minutes. */
function teltOp({ omvang, nodig, opgelost, verschil }: Voorziening, waar: string): Ontbrekend[] {
  if (omvang === undefined || !isInTijd(omvang)) return []
  const uitkomst =
    som(nodig.map((regel) => minutenPerJaar(regel))) -
    som(opgelost.map((regel) => minutenPerJaar(regel))) +
    verschil.reduce((totaal, regel) => totaal + minutenPerJaar(regel), 0)
  return [
    ...als(
      nodig.length > 0 && uitkomst !== minutenPerJaar(omvang),
      'voorziening.nodig',
      `een berekening die uitkomt op wat iemand krijgt (${uitkomst} en ${minutenPerJaar(omvang)} minuten per jaar): ${waar}`,
      'artikel 3:46 Awb',
    ),
  ]
}

function als(ontbreekt: boolean, veld: string, uitleg: string, grondslag?: string): Ontbrekend[] {
  if (!ontbreekt) return []
  return [{ veld, uitleg: metHoofdletter(uitleg), ...(grondslag === undefined ? {} : { grondslag }) }]
}
