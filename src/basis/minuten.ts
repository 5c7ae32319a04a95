/** Whole minutes. Never fractions, never hours as decimals: 3 h 20 is 200, not 3.33 (norms-notes: rounding cost people money). */
export type Minuten = number & { readonly __eenheid: 'minuten' }

/** Period to which an amount of time belongs. A framework is summed in its own period and never converted back. */
export type Periode = 'week' | 'jaar'

export const WEKEN_PER_JAAR = 52

/** Makes minutes of a whole number of at least zero; throws a fault otherwise. Check input before this. */
export function minuten(aantal: number): Minuten {
  if (!isMinuten(aantal)) throw new RangeError(`geen hele minuten: ${aantal}`)
  return aantal
}

function isMinuten(aantal: number): aantal is Minuten {
  return Number.isSafeInteger(aantal) && aantal >= 0
}

export function som(bedragen: readonly Minuten[]): Minuten {
  return minuten(bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0))
}

/** Yearly minutes shown per week: rounded up, for display only (CRVB:2016:1402 and others: never down). */
export function perWeekNaarBoven(perJaar: Minuten): Minuten {
  return minuten(Math.ceil(perJaar / WEKEN_PER_JAAR))
}

/** Weekly minutes as yearly minutes: exact, 52 weeks (RBMNE:2017:6604, RBMNE:2018:840). */
export function perJaar(perWeek: Minuten): Minuten {
  return minuten(perWeek * WEKEN_PER_JAAR)
}

/**
 * Minutes a year, exact: the one ground on which times in weeks and in years are added up and compared. What is shown stays in the period
 * in which it was found (contract, extent). A difference can be below zero, so this takes any whole number.
 */
export function minutenPerJaar(tijd: { readonly minuten: Minuten; readonly per: Periode }): Minuten
export function minutenPerJaar(tijd: { readonly minuten: number; readonly per: Periode }): number
export function minutenPerJaar({
  minuten: aantal,
  per,
}: {
  readonly minuten: number
  readonly per: Periode
}): number {
  return per === 'jaar' ? aantal : aantal * WEKEN_PER_JAAR
}

/** Yearly minutes as whole hours, rounded up, for display only. */
export function urenNaarBoven(aantal: Minuten): number {
  return Math.ceil(aantal / 60)
}

/** `3 uur en 20 minuten`, `45 minuten`, `2 uur` */
export function inWoorden(aantal: Minuten): string {
  const uren = Math.floor(aantal / 60)
  const rest = aantal % 60
  const urenTekst = uren === 0 ? '' : `${uren} uur`
  const restTekst = rest === 0 ? '' : rest === 1 ? '1 minuut' : `${rest} minuten`
  if (urenTekst === '' && restTekst === '') return '0 minuten'
  if (urenTekst === '') return restTekst
  return restTekst === '' ? urenTekst : `${urenTekst} en ${restTekst}`
}

/** Whole minutes, not turned into hours, so that two amounts can be compared at sight: `1 minuut`, `1.560 minuten`. */
export function inMinuten(aantal: number): string {
  return aantal === 1 ? '1 minuut' : `${metPunten(aantal)} minuten`
}

/** A whole number as it is written in Dutch, with a dot at each thousand: `11.760`. */
export function metPunten(aantal: number): string {
  return String(aantal).replace(/\B(?=(\d{3})+$)/g, '.')
}
