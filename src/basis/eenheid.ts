/**
 * What help is counted in when time says too little: who stays the night somewhere cannot plan on minutes. A unit has one meaning, so that
 * an amount in a decision can be relied on: a dagdeel is the four hours of iWmo 3.2, a rit is one way.
 */
export const EENHEDEN = ['dagdeel', 'etmaal', 'rit', 'kilometer', 'zone', 'stuk'] as const
export type Eenheid = (typeof EENHEDEN)[number]

/** For which stretch an amount is given. `totaal`: once, for as long as the decision holds. */
export const AANTAL_PERIODEN = ['week', '4 weken', 'maand', 'jaar', 'totaal'] as const
export type AantalPeriode = (typeof AANTAL_PERIODEN)[number]

const MEERVOUD: Readonly<Record<Eenheid, string>> = {
  dagdeel: 'dagdelen',
  etmaal: 'etmalen',
  rit: 'ritten',
  // After a number Dutch leaves this word as it is: 1.500 kilometer.
  kilometer: 'kilometer',
  zone: 'zones',
  stuk: 'stuks',
}

export function meervoudVan(eenheid: Eenheid): string {
  return MEERVOUD[eenheid]
}

/** What a unit is, for who never heard the word; undefined when the word says it. */
export const UITLEG_VAN_EENHEID: Readonly<Record<Eenheid, string | undefined>> = {
  dagdeel: 'Een dagdeel is 4 uur.',
  etmaal: 'Een etmaal is een dag en een nacht: 24 uur.',
  rit: 'Een rit is één keer heen of één keer terug.',
  kilometer: undefined,
  zone: undefined,
  stuk: undefined,
}
