/**
 * A day (dag) is a `Temporal.PlainDate` in Dutch law's own calendar; a moment (tijdstip) is a `Temporal.Instant`.
 * In facts and files both are text: `2026-02-20` and `2026-02-20T10:15:00Z`.
 */
export type DagTekst = string

export const AMSTERDAM = 'Europe/Amsterdam'

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

/** Reads `2026-02-20`; undefined when it is not a day that exists. */
export function findDag(tekst: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return undefined
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** Reads a day of which the form was checked before; throws a fault when it is none. */
export function getDag(tekst: DagTekst): Temporal.PlainDate {
  const dag = findDag(tekst)
  if (dag === undefined) throw new RangeError(`geen dag: ${tekst}`)
  return dag
}

/** The day in Europe/Amsterdam on which a moment falls (Awb: the day of receipt is the Dutch calendar day). */
export function dagVanTijdstip(tijdstip: Temporal.Instant): Temporal.PlainDate {
  return tijdstip.toZonedDateTimeISO(AMSTERDAM).toPlainDate()
}

/** `3 april 2026` */
export function dagVoluit(dag: Temporal.PlainDate): string {
  return `${dag.day} ${MAANDEN[dag.month - 1] ?? ''} ${dag.year}`
}

/** `vrijdag 3 april 2026` */
export function dagMetWeekdag(dag: Temporal.PlainDate): string {
  return `${weekdag(dag)} ${dagVoluit(dag)}`
}

/** `vrijdag` */
export function weekdag(dag: Temporal.PlainDate): string {
  return WEEKDAGEN[dag.dayOfWeek - 1] ?? ''
}

/** Whole days from `van` to `tot`; negative when `tot` is earlier. */
export function dagenTussen(van: Temporal.PlainDate, tot: Temporal.PlainDate): number {
  return van.until(tot, { largestUnit: 'day' }).days
}
