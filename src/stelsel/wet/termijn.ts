import { dagVanTijdstip, findDag } from '../../basis/dag.ts'
import type { Grondslag } from '../../basis/grondslag.ts'
import { findNearestWord } from '../../basis/nearest-word.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { grondslag, type Sleutel } from './artikelen.ts'
import * as bijzonder from './bijzondere-termijnen.ts'
import { KALENDER, type Kalender } from './feestdagen.ts'
import { type GewoneTermijn, type Lengte, rekenGewoneTermijn } from './gewone-termijn.ts'
import type { Opschorting } from './opschorting.ts'
import {
  isRegel,
  leesParams,
  type ParamRefusal,
  type Params,
  REGELS,
  type Regel,
  toonWaarde,
  UITLEG,
} from './termijn-vraag.ts'

export type TermijnVraag = { readonly rule: string; readonly start: string; readonly params?: unknown }

export type TermijnUitkomst = Omit<bijzonder.TermijnUitkomst, 'grondslag'> & {
  readonly grondslag: readonly Grondslag[]
}

export type TermijnRefusal =
  | ParamRefusal
  | Refusal<'ONBEKENDE_REGEL', { readonly regel: string; readonly bedoeld?: string }>
  | Refusal<'GEEN_DAG', { readonly veld: string; readonly waarde: string }>
  | Refusal<'GEEN_TIJDSTIP', { readonly regel: Regel; readonly waarde: string }>
  | Refusal<'JAAR_ONWAARSCHIJNLIJK', { readonly veld: string; readonly waarde: string }>
  | Refusal<'REGEL_NIET_OP_TE_SCHORTEN', { readonly regel: string; readonly bedoeld?: string }>
  | Refusal<'AANVULLING_ONTBREEKT', never>
  | Refusal<'VOLGORDE_ONMOGELIJK', { readonly eerst: string; readonly daarna: string }>

type Moment = { readonly dag: Temporal.PlainDate; readonly tijdstip?: Temporal.Instant }
type ZonderBronnen = Outcome<bijzonder.TermijnUitkomst, TermijnRefusal>

/** The end of a term by its rule: the last day (or moment), both readings where lawyers can differ, and the steps. */
export function berekenTermijn(
  vraag: TermijnVraag,
  kalender: Kalender = KALENDER,
): Outcome<TermijnUitkomst, TermijnRefusal> {
  const { rule } = vraag
  if (!isRegel(rule))
    return refuse('ONBEKENDE_REGEL', { regel: rule, ...bedoeldeRegel(rule, Object.keys(REGELS)) })
  const start = leesMoment('start', vraag.start)
  if (!start.ok) return start
  const params = leesParams(rule, vraag.params)
  if (!params.ok) return params
  const uitkomst = reken(rule, start.value, params.value, kalender)
  if (!uitkomst.ok) return uitkomst
  const { grondslag: sleutels, voorlopig, stappen, ...rest } = uitkomst.value
  const isVoorlopig = voorlopig || params.value.kalenderOnvolledig === true
  return accept({
    ...rest,
    voorlopig: isVoorlopig,
    stappen: isVoorlopig ? [...stappen, VOORLOPIG] : stappen,
    grondslag: sleutels.map(grondslag),
  })
}

export const VOORLOPIG =
  'Voorlopig: voor deze periode is niet bekend welke dagen nog met een feestdag worden gelijkgesteld'

/** Terms that simply run forward, and so can be suspended as well. */
const GEWOON = {
  WMO_ONDERZOEK_6W: wettelijk('weken', 6, 'wmo-2.3.2-1'),
  WMO_BESCHIKKING_2W: wettelijk('weken', 2, 'wmo-2.3.5-2'),
  WMO_PERSOONLIJK_PLAN_7D: wettelijk('dagen', 7, 'wmo-2.3.2-2'),
  AWB_BEZWAAR_6W: wettelijk('weken', 6, 'awb-6:7', 'awb-6:8'),
  AWB_BOB_6W: wettelijk('weken', 6, 'awb-7:10-1'),
  AWB_BOB_12W: wettelijk('weken', 12, 'awb-7:10-1', 'awb-7:13'),
  AWB_BOB_12W_NIET_MEEGEDEELD: wettelijk('weken', 6, 'awb-7:10-1', 'ECLI:NL:RVS:2016:2233'),
  VERORDENING_6W: { ...wettelijk('weken', 6, 'gemeentelijke-verordening'), wettelijk: false },
} as const satisfies Partial<Record<Regel, GewoneTermijn>>
type GewoneRegel = keyof typeof GEWOON

export function gewoneTermijn(regel: GewoneRegel): GewoneTermijn {
  return GEWOON[regel]
}

function reken(regel: Regel, { dag, tijdstip }: Moment, params: Params, kalender: Kalender): ZonderBronnen {
  if (isGewoneRegel(regel)) return accept(alsVast(rekenGewoneTermijn(GEWOON[regel], dag, kalender)))
  switch (regel) {
    case 'ATW_DAGEN':
    case 'ATW_WEKEN':
    case 'ATW_MAANDEN':
    case 'ATW_JAREN': {
      const termijn = leesLengte(regel, params)
      return termijn.ok ? accept(alsVast(rekenGewoneTermijn(termijn.value, dag, kalender))) : termijn
    }
    case 'AWB_BOB_12W_VERDAAGD_6W':
      return accept(bijzonder.beslissingOpBezwaarVerdaagd(dag, kalender))
    case 'AWB_4_15_OPSCHORTING':
      return rekenOpgeschort(dag, params, kalender)
    case 'AWB_6_9_POST_WEEK':
      return accept(bijzonder.postWeek(dag, kalender))
    case 'AWB_4_17_EERSTE_DAG':
      return accept(bijzonder.eersteDwangsomdag(dag, kalender))
    case 'AWB_4_17_LAATSTE_DAG':
      return accept(bijzonder.laatsteDwangsomdag(dag))
    case 'TERUG_10D':
      return accept(bijzonder.tienDagenTerug(dag))
    case 'WERKDAGEN':
      return accept(bijzonder.werkdagen(params.werkdagen ?? 0, dag, kalender))
    case 'BEWAAR_15_JAAR':
      return accept(bijzonder.bewaarVijftienJaar(dag))
    case 'AVG_1_MAAND':
      return accept(bijzonder.eenMaandAvg(dag, kalender))
    case 'AVG_72_UUR':
    case 'ATW_UREN': {
      if (tijdstip === undefined) return refuse('GEEN_TIJDSTIP', { regel, waarde: dag.toString() })
      if (regel === 'AVG_72_UUR') return accept(bijzonder.uren(72, tijdstip, ['avg-33', 'vo1182-3-4']))
      const uitkomst = bijzonder.uren(params.uren ?? 0, tijdstip, ['atw-4'])
      return accept({ ...uitkomst, einddatum: uitkomst.eindtijdstip.toPlainDate() })
    }
  }
}

/** Terms whose length is asked for. */
const LENGTE_IN = {
  ATW_DAGEN: 'dagen',
  ATW_WEKEN: 'weken',
  ATW_MAANDEN: 'maanden',
  ATW_JAREN: 'jaren',
} as const satisfies Partial<Record<Regel, Lengte['eenheid']>>
type LengteRegel = keyof typeof LENGTE_IN

function leesLengte(regel: LengteRegel, params: Params): Outcome<GewoneTermijn, TermijnRefusal> {
  const eenheid = LENGTE_IN[regel]
  const aantal = params[eenheid]
  return aantal === undefined
    ? refuse('PARAM_ONTBREEKT', { regel, param: eenheid, uitleg: UITLEG[eenheid] })
    : accept(wettelijk(eenheid, aantal))
}

const OP_TE_SCHORTEN = [...Object.keys(GEWOON), ...Object.keys(LENGTE_IN), 'AWB_BOB_12W_VERDAAGD_6W']
/** Terms for which the Awb itself knows suspension; on others the sum is made as asked, with a warning. */
const BESLISTERMIJNEN: ReadonlySet<string> = new Set<Regel>([
  'WMO_BESCHIKKING_2W',
  'AWB_BOB_6W',
  'AWB_BOB_12W',
  'AWB_BOB_12W_NIET_MEEGEDEELD',
  'AWB_BOB_12W_VERDAAGD_6W',
])

/** Awb 4:15: the term of `base`, moved by the suspended days, and only then lengthened. */
function rekenOpgeschort(start: Temporal.PlainDate, params: Params, kalender: Kalender): ZonderBronnen {
  const base = params.base ?? ''
  if (!isOpTeSchorten(base)) {
    return refuse('REGEL_NIET_OP_TE_SCHORTEN', { regel: base, ...bedoeldeRegel(base, OP_TE_SCHORTEN) })
  }
  const opschorting = leesOpschorting(start, params)
  if (!opschorting.ok) return opschorting
  const bronnen: readonly Sleutel[] = [
    base.startsWith('AWB_BOB') ? 'awb-7:10-2' : 'awb-4:15',
    ...(params.termijnGesteld === false ? (['ECLI:NL:RVS:2016:2527'] as const) : []),
  ]
  const metBronnen = (uitkomst: bijzonder.TermijnUitkomst): bijzonder.TermijnUitkomst => ({
    ...uitkomst,
    stappen: BESLISTERMIJNEN.has(base)
      ? uitkomst.stappen
      : [...uitkomst.stappen, `Let op: de Awb schort ${base} niet vanzelf op; ga na of een regel dat zegt`],
    grondslag: [...uitkomst.grondslag, ...bronnen],
  })
  if (base === 'AWB_BOB_12W_VERDAAGD_6W') {
    return accept(metBronnen(bijzonder.beslissingOpBezwaarVerdaagd(start, kalender, [opschorting.value])))
  }
  const basis = isGewoneRegel(base) ? accept(GEWOON[base]) : leesLengte(base, params)
  if (!basis.ok) return basis
  return accept(metBronnen(alsVast(rekenGewoneTermijn(basis.value, start, kalender, [opschorting.value]))))
}

function leesOpschorting(start: Temporal.PlainDate, params: Params): Outcome<Opschorting, TermijnRefusal> {
  const uitnodiging = leesMoment('uitnodiging', params.uitnodiging ?? '')
  if (!uitnodiging.ok) return uitnodiging
  const aangevuld = leesMogelijkeDag('aangevuld', params.aangevuld)
  if (!aangevuld.ok) return aangevuld
  const tot = leesMogelijkeDag('hersteltermijnTotEnMet', params.hersteltermijnTotEnMet)
  if (!tot.ok) return tot
  const dag = uitnodiging.value.dag
  if (Temporal.PlainDate.compare(dag, start) < 0) {
    return refuse('VOLGORDE_ONMOGELIJK', { eerst: 'start', daarna: 'uitnodiging' })
  }
  if (aangevuld.value !== undefined && Temporal.PlainDate.compare(aangevuld.value, dag) < 0) {
    return refuse('VOLGORDE_ONMOGELIJK', { eerst: 'uitnodiging', daarna: 'aangevuld' })
  }
  if (tot.value !== undefined && Temporal.PlainDate.compare(tot.value, dag) < 0) {
    return refuse('VOLGORDE_ONMOGELIJK', { eerst: 'uitnodiging', daarna: 'hersteltermijnTotEnMet' })
  }
  if (params.termijnGesteld !== false && aangevuld.value === undefined && tot.value === undefined) {
    return refuse('AANVULLING_ONTBREEKT')
  }
  return accept({
    uitnodiging: dag,
    ...(aangevuld.value === undefined ? {} : { aangevuld: aangevuld.value }),
    ...(tot.value === undefined ? {} : { hersteltermijnTotEnMet: tot.value }),
    ...(params.termijnGesteld === undefined ? {} : { termijnGesteld: params.termijnGesteld }),
  })
}

function leesMogelijkeDag(
  veld: string,
  tekst: string | undefined,
): Outcome<Temporal.PlainDate | undefined, TermijnRefusal> {
  if (tekst === undefined) return accept(undefined)
  const moment = leesMoment(veld, tekst)
  return moment.ok ? accept(moment.value.dag) : moment
}

const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** A day, or a moment with its zone of which the day in Europe/Amsterdam counts. */
function leesMoment(veld: string, tekst: string): Outcome<Moment, TermijnRefusal> {
  const moment = findMoment(tekst)
  if (moment === undefined) return refuse('GEEN_DAG', { veld, waarde: toonWaarde(tekst) })
  const { year } = moment.dag
  return year < 1900 || year > 2999
    ? refuse('JAAR_ONWAARSCHIJNLIJK', { veld, waarde: toonWaarde(tekst) })
    : accept(moment)
}

function findMoment(tekst: string): Moment | undefined {
  const dag = findDag(tekst)
  if (dag !== undefined) return { dag }
  if (!TIJDSTIP.test(tekst)) return undefined
  try {
    const tijdstip = Temporal.Instant.from(tekst)
    return { dag: dagVanTijdstip(tijdstip), tijdstip }
  } catch {
    return undefined
  }
}

function wettelijk(
  eenheid: Lengte['eenheid'],
  aantal: number,
  ...bronnen: readonly Sleutel[]
): GewoneTermijn {
  return { lengte: { eenheid, aantal }, wettelijk: true, grondslag: bronnen }
}

function alsVast(uitkomst: ReturnType<typeof rekenGewoneTermijn>): bijzonder.TermijnUitkomst {
  const { dag, voorlopig, stappen, grondslag: bronnen } = uitkomst
  return { einddatum: dag, zekerheid: 'vast', voorlopig, stappen, grondslag: bronnen }
}

function isGewoneRegel(regel: string): regel is GewoneRegel {
  return Object.hasOwn(GEWOON, regel)
}

function isOpTeSchorten(regel: string): regel is GewoneRegel | LengteRegel | 'AWB_BOB_12W_VERDAAGD_6W' {
  return OP_TE_SCHORTEN.includes(regel)
}

function bedoeldeRegel(naam: string, bekend: readonly string[]): { readonly bedoeld?: string } {
  const bedoeld = findNearestWord(naam, bekend)
  return bedoeld === undefined ? {} : { bedoeld }
}
