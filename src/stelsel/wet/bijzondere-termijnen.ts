import { AMSTERDAM, dagMetWeekdag } from '../../basis/dag.ts'
import type { Sleutel } from './artikelen.ts'
import { findFeestdag, isBekend, isVrij, isWeekend, type Kalender } from './feestdagen.ts'
import { type GewoneTermijn, rekenGewoneTermijn } from './gewone-termijn.ts'
import type { Opschorting } from './opschorting.ts'
import { eersteGewoneDag, verleng, verlengStap } from './termijnenwet.ts'

/** A day or moment on which a term ends. `keuze`: lawyers can differ; `alternatief` is then the other reading. */
export type TermijnUitkomst = {
  readonly einddatum?: Temporal.PlainDate
  readonly eindtijdstip?: Temporal.ZonedDateTime
  readonly alternatief?: Temporal.PlainDate
  readonly zekerheid: 'vast' | 'keuze'
  readonly voorlopig: boolean
  readonly stappen: readonly string[]
  readonly grondslag: readonly Sleutel[]
}

type Dag = Temporal.PlainDate

const WEEK: GewoneTermijn = {
  lengte: { eenheid: 'weken', aantal: 1 },
  wettelijk: true,
  grondslag: ['awb-6:9-2'],
}
const TWEE_WEKEN: GewoneTermijn = {
  lengte: { eenheid: 'weken', aantal: 2 },
  wettelijk: true,
  grondslag: ['awb-4:17-3'],
}
const TWAALF_WEKEN: GewoneTermijn = {
  lengte: { eenheid: 'weken', aantal: 12 },
  wettelijk: true,
  grondslag: ['awb-7:10-1', 'awb-7:13'],
}

/** Awb 6:9(2): posted in time and received within a week after the end. Main reading: the week too is lengthened. */
export function postWeek(laatsteDag: Dag, kalender: Kalender): TermijnUitkomst {
  const week = rekenGewoneTermijn(WEEK, laatsteDag, kalender)
  const verschilt = !week.dag.equals(week.onverlengd)
  return {
    einddatum: week.dag,
    ...(verschilt ? { alternatief: week.onverlengd } : {}),
    zekerheid: verschilt ? 'keuze' : 'vast',
    voorlopig: week.voorlopig,
    stappen: [
      ...week.stappen,
      ...(verschilt
        ? [
            `Verlengd ten gunste van de inwoner; wie strenger leest, houdt ${dagMetWeekdag(week.onverlengd)} aan`,
          ]
        : []),
    ],
    grondslag: week.grondslag,
  }
}

/**
 * Awb 4:17(3): the first day of the dwangsom comes after two full weeks. Only the 42 days are excepted from the Atw (4:17(1)),
 * so the two weeks are lengthened in the main reading and not in the other.
 */
export function eersteDwangsomdag(ingebrekestelling: Dag, kalender: Kalender): TermijnUitkomst {
  const weken = rekenGewoneTermijn(TWEE_WEKEN, ingebrekestelling, kalender)
  const einddatum = weken.dag.add({ days: 1 })
  const alternatief = weken.onverlengd.add({ days: 1 })
  return {
    einddatum,
    alternatief,
    zekerheid: 'keuze',
    voorlopig: weken.voorlopig,
    stappen: [
      ...weken.stappen,
      `De dag daarna is de eerste dag van de dwangsom: ${dagMetWeekdag(einddatum)}`,
      andereLezing('zonder verlenging van de twee weken', einddatum, alternatief),
    ],
    grondslag: [...weken.grondslag, 'awb-4:17-1'],
  }
}

/** Awb 4:17(1): at most 42 days, the first one included; the Algemene termijnenwet is expressly not applied. */
export function laatsteDwangsomdag(eersteDag: Dag): TermijnUitkomst {
  const einddatum = eersteDag.add({ days: 41 })
  return vast(
    einddatum,
    ['awb-4:17-1'],
    [
      `42 dagen vanaf en met ${dagMetWeekdag(eersteDag)}: tot en met ${dagMetWeekdag(einddatum)}`,
      'De Algemene termijnenwet geldt niet voor deze 42 dagen: niet verlengd',
    ],
  )
}

/** Awb 7:10(3) after twelve weeks. Main reading: the six weeks follow on the end before lengthening (the earlier date). */
export function beslissingOpBezwaarVerdaagd(
  laatsteDag: Dag,
  kalender: Kalender,
  opschortingen: readonly Opschorting[] = [],
): TermijnUitkomst {
  const eerste = rekenGewoneTermijn(TWAALF_WEKEN, laatsteDag, kalender, opschortingen)
  const onverlengd = eerste.onverlengd.add({ weeks: 6 })
  const hoofd = verleng(eerste.onverlengd, onverlengd, kalender)
  const ander = verleng(eerste.dag, eerste.dag.add({ weeks: 6 }), kalender)
  return {
    einddatum: hoofd.dag,
    alternatief: ander.dag,
    zekerheid: 'keuze',
    voorlopig: hoofd.voorlopig || ander.voorlopig,
    stappen: [
      ...eerste.stappen,
      `Verdaagd: 42 dagen (6 weken) na ${dagMetWeekdag(eerste.onverlengd)} is ${dagMetWeekdag(onverlengd)}`,
      ...hoofd.stappen,
      andereLezing('gerekend vanaf het verlengde einde van de twaalf weken', hoofd.dag, ander.dag),
    ],
    grondslag: ['awb-7:10-1', 'awb-7:13', 'awb-7:10-3', 'atw-1'],
  }
}

/** Awb 7:4(1): counting back from a hearing neither lengthens nor advances (Atw art. 1(2)). */
export function tienDagenTerug(hoorzitting: Dag): TermijnUitkomst {
  const einddatum = hoorzitting.subtract({ days: 10 })
  return vast(
    einddatum,
    ['awb-7:4', 'atw-1-2'],
    [
      `10 dagen voor ${dagMetWeekdag(hoorzitting)} is ${dagMetWeekdag(einddatum)}`,
      'Bij terugrekenen verandert een vrije dag niets',
    ],
  )
}

/** AVG 12(3) with Regulation 1182/71: a designated holiday lengthens; days merely equated do not in the careful reading. */
export function eenMaandAvg(ontvangst: Dag, kalender: Kalender): TermijnUitkomst {
  const einde = ontvangst.add({ months: 1 })
  const einddatum = eersteDagDieNiet(einde, (dag) => isWeekend(dag) || isGenoemd(dag, kalender))
  const alternatief = eersteGewoneDag(einde, kalender)
  const verschilt = !einddatum.equals(alternatief)
  return {
    einddatum,
    ...(verschilt ? { alternatief } : {}),
    zekerheid: verschilt ? 'keuze' : 'vast',
    voorlopig: !isBekend(alternatief, kalender),
    stappen: [
      `1 maand na ${dagMetWeekdag(ontvangst)} is ${dagMetWeekdag(einde)}`,
      ...(einddatum.equals(einde) ? [] : [verlengStap(einde, einddatum, kalender)]),
      ...(verschilt
        ? [andereLezing('als een gelijkgestelde dag ook hier als feestdag telt', einddatum, alternatief)]
        : []),
    ],
    grondslag: ['avg-12-3', 'vo1182-3-2', 'vo1182-3-4'],
  }
}

/** Hours are real hours: they run on through weekends and the change of the clock (Atw art. 4; Regulation 1182/71). */
export function uren(
  aantal: number,
  start: Temporal.Instant,
  grondslag: readonly Sleutel[],
): TermijnUitkomst & { readonly eindtijdstip: Temporal.ZonedDateTime } {
  const begin = start.toZonedDateTimeISO(AMSTERDAM)
  const eindtijdstip = start.add({ hours: aantal }).toZonedDateTimeISO(AMSTERDAM)
  return {
    eindtijdstip,
    zekerheid: 'vast',
    voorlopig: false,
    stappen: [
      `${aantal} uur na ${metTijd(begin)} is ${metTijd(eindtijdstip)}`,
      ...(begin.offset === eindtijdstip.offset ? [] : ['Onderweg gaat de klok een uur voor- of achteruit']),
      'Een termijn in uren wordt niet verlengd in een weekend of op een feestdag',
    ],
    grondslag,
  }
}

/** Working days of the message standard. Main reading: the calendar of the Atw; the other: without equated days. */
export function werkdagen(aantal: number, start: Dag, kalender: Kalender): TermijnUitkomst {
  const einddatum = telWerkdagen(start, aantal, (dag) => isVrij(dag, kalender))
  const alternatief = telWerkdagen(start, aantal, (dag) => isWeekend(dag) || isGenoemd(dag, kalender))
  return {
    einddatum,
    alternatief,
    zekerheid: 'keuze',
    voorlopig: !isBekend(einddatum, kalender) || !isBekend(start.add({ days: 1 }), kalender),
    stappen: [
      `${aantal === 1 ? '1 werkdag' : `${aantal} werkdagen`} na ${dagMetWeekdag(start)} is ${dagMetWeekdag(einddatum)}`,
      andereLezing('als een gelijkgestelde dag gewoon een werkdag is', einddatum, alternatief),
    ],
    grondslag: ['istandaard', 'atw-3'],
  }
}

/** Wmo 5.3.4: fifteen years from the last change. Main reading: never destroyed too early, so 29 February becomes 1 March. */
export function bewaarVijftienJaar(laatsteWijziging: Dag): TermijnUitkomst {
  const alternatief = laatsteWijziging.add({ years: 15 })
  const einddatum = alternatief.day < laatsteWijziging.day ? alternatief.add({ days: 1 }) : alternatief
  return {
    einddatum,
    alternatief,
    zekerheid: 'keuze',
    voorlopig: false,
    stappen: [
      `15 jaar na ${dagMetWeekdag(laatsteWijziging)} is ${dagMetWeekdag(einddatum)}`,
      ...(einddatum.equals(alternatief)
        ? ['Wat de laatste wijziging is, en of langer bewaren nodig is, weegt iemand zelf']
        : ['29 februari bestaat dan niet; nooit te vroeg vernietigen, dus een dag later']),
      'Een termijn in jaren wordt niet verlengd',
    ],
    grondslag: ['wmo-5.3.4', 'atw-4'],
  }
}

function vast(einddatum: Dag, grondslag: readonly Sleutel[], stappen: readonly string[]): TermijnUitkomst {
  return { einddatum, zekerheid: 'vast', voorlopig: false, stappen, grondslag }
}

function andereLezing(lezing: string, hoofd: Dag, ander: Dag): string {
  return hoofd.equals(ander)
    ? `Andere lezing (${lezing}): dezelfde dag`
    : `Andere lezing (${lezing}): ${dagMetWeekdag(ander)}`
}

function isGenoemd(dag: Dag, kalender: Kalender): boolean {
  return findFeestdag(dag, kalender)?.soort === 'genoemd'
}

function eersteDagDieNiet(dag: Dag, vrij: (dag: Dag) => boolean): Dag {
  let gevonden = dag
  while (vrij(gevonden)) gevonden = gevonden.add({ days: 1 })
  return gevonden
}

function telWerkdagen(start: Dag, aantal: number, vrij: (dag: Dag) => boolean): Dag {
  let dag = start
  for (let geteld = 0; geteld < aantal; geteld++) dag = eersteDagDieNiet(dag.add({ days: 1 }), vrij)
  return dag
}

function metTijd(moment: Temporal.ZonedDateTime): string {
  const tijd = moment.toPlainTime().toString({ smallestUnit: moment.second === 0 ? 'minute' : 'second' })
  return `${dagMetWeekdag(moment.toPlainDate())} om ${tijd} uur`
}
