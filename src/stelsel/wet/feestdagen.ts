import type { DagTekst } from '../../basis/dag.ts'
import type { Sleutel } from './artikelen.ts'

/**
 * The Dutch legal holidays (Algemene termijnenwet art. 3). No holiday library knows these: Goede Vrijdag counts, 5 mei counts
 * every year, and royal decrees equate single days with a holiday. Local closing days (carnaval) do not count.
 */
export type Kalender = {
  /** Days equated by royal decree, known for the whole period below; outside it there may be others. */
  readonly gelijkgesteld: ReadonlySet<string>
  readonly bekendVanaf: Temporal.PlainDate
  readonly bekendTotEnMet: Temporal.PlainDate
}

/** `genoemd` = named in art. 3(1); `gelijkgesteld` = Goede Vrijdag (art. 3(2)) or by decree (art. 3(3)). */
export type Feestdag = { readonly naam: string; readonly soort: 'genoemd' | 'gelijkgesteld' }

/** A royal decree that equates days, for its three years; how sure we are of it stands with its source in the register. */
export type Gelijkstelling = {
  readonly vanaf: DagTekst
  readonly totEnMet: DagTekst
  readonly dagen: readonly DagTekst[]
  readonly grondslag: Sleutel
}

/** Add a row when a decree appears, with its source in the register: the calendar is known up to and with the last one. */
export const GELIJKSTELLINGEN = [
  {
    vanaf: '2023-01-01',
    totEnMet: '2025-12-31',
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
    grondslag: 'gelijkstelling-2023-2025',
  },
  {
    vanaf: '2026-01-01',
    totEnMet: '2028-12-31',
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    grondslag: 'gelijkstelling-2026-2028',
  },
] as const satisfies readonly Gelijkstelling[]
const EERSTE_BEKENDE_DAG = GELIJKSTELLINGEN[0].vanaf
const LAATSTE_BEKENDE_DAG = GELIJKSTELLINGEN[1].totEnMet

export const KALENDER: Kalender = {
  gelijkgesteld: new Set<string>(GELIJKSTELLINGEN.flatMap(({ dagen }) => dagen)),
  bekendVanaf: Temporal.PlainDate.from(EERSTE_BEKENDE_DAG),
  bekendTotEnMet: Temporal.PlainDate.from(LAATSTE_BEKENDE_DAG),
}

export function findFeestdag(dag: Temporal.PlainDate, kalender: Kalender = KALENDER): Feestdag | undefined {
  const naam = findGenoemd(dag)
  if (naam !== undefined) return { naam, soort: 'genoemd' }
  if (dag.equals(paaszondag(dag.year).subtract({ days: 2 }))) {
    return { naam: 'Goede Vrijdag', soort: 'gelijkgesteld' }
  }
  return kalender.gelijkgesteld.has(dag.toString())
    ? { naam: `gelijkgestelde ${dag.dayOfWeek === 5 ? 'vrijdag' : 'dag'}`, soort: 'gelijkgesteld' }
    : undefined
}

/** Saturday, Sunday or holiday: a day on which no statutory term ends (Atw art. 1). */
export function isVrij(dag: Temporal.PlainDate, kalender: Kalender = KALENDER): boolean {
  return isWeekend(dag) || findFeestdag(dag, kalender) !== undefined
}

export function isWeekend(dag: Temporal.PlainDate): boolean {
  return dag.dayOfWeek >= 6
}

/** Whether all decrees for this day are known; if not, an outcome that turns on it is provisional. */
export function isBekend(dag: Temporal.PlainDate, kalender: Kalender = KALENDER): boolean {
  return (
    Temporal.PlainDate.compare(dag, kalender.bekendVanaf) >= 0 &&
    Temporal.PlainDate.compare(dag, kalender.bekendTotEnMet) <= 0
  )
}

function findGenoemd(dag: Temporal.PlainDate): string | undefined {
  const vast = VASTE_DAGEN[`${dag.month}-${dag.day}`]
  if (vast !== undefined) return vast
  const [naam, viering] = koningsdag(dag.year)
  if (dag.equals(viering)) return naam
  const naPasen = paaszondag(dag.year).until(dag, { largestUnit: 'day' }).days
  return NA_PASEN[naPasen]
}

const VASTE_DAGEN: Readonly<Record<string, string>> = {
  '1-1': 'Nieuwjaarsdag',
  '5-5': '5 mei',
  '12-25': 'Eerste Kerstdag',
  '12-26': 'Tweede Kerstdag',
}
const NA_PASEN: Readonly<Record<number, string>> = {
  1: 'Tweede Paasdag',
  39: 'Hemelvaartsdag',
  50: 'Tweede Pinksterdag',
}

/** The day the birthday is celebrated: on a Sunday it moves to the Saturday before. Until 2013 it was 30 April. */
function koningsdag(jaar: number): readonly [naam: string, dag: Temporal.PlainDate] {
  const [naam, day] = jaar < 2014 ? (['Koninginnedag', 30] as const) : (['Koningsdag', 27] as const)
  const dag = new Temporal.PlainDate(jaar, 4, day)
  return [naam, dag.dayOfWeek === 7 ? dag.subtract({ days: 1 }) : dag]
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm that Butcher published). */
export function paaszondag(jaar: number): Temporal.PlainDate {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const rest = jaar % 100
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const maan = (19 * a + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7
  const terug = Math.floor((a + 11 * maan + 22 * zondag) / 451)
  const getal = maan + zondag - 7 * terug + 114
  return new Temporal.PlainDate(jaar, Math.floor(getal / 31), (getal % 31) + 1)
}
