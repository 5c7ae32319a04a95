import { dagMetWeekdag, weekdag } from '../../basis/dag.ts'
import type { Sleutel } from './artikelen.ts'
import { findFeestdag, isBekend, isVrij, type Kalender } from './feestdagen.ts'

/** What the Algemene termijnenwet makes of the end of a term. */
export type Verlenging = {
  readonly dag: Temporal.PlainDate
  /** The calendar of equated days is not known for a day on which this turns. */
  readonly voorlopig: boolean
  readonly stappen: readonly string[]
  readonly grondslag: readonly Sleutel[]
}

/**
 * Atw art. 1(1): a term that ends on a Saturday, Sunday or holiday runs on through the first day that is none of these.
 * Atw art. 2: a term of at least three days holds at least two ordinary days.
 */
export function verleng(
  start: Temporal.PlainDate,
  einde: Temporal.PlainDate,
  kalender: Kalender,
): Verlenging {
  const eerste = eersteGewoneDag(einde, kalender)
  const stappen = eerste.equals(einde) ? [] : [verlengStap(einde, eerste, kalender)]
  const metTweeWerkdagen = start.until(einde, { largestUnit: 'day' }).days >= 3
  if (!metTweeWerkdagen) {
    return { dag: eerste, voorlopig: !isBekend(eerste, kalender), stappen, grondslag: ['atw-1'] }
  }

  const eerdere = eerdereGewoneDagen(start, eerste, kalender)
  if (eerdere.length > 0) {
    // A decree equates single days, never a run of them: with two ordinary days to choose from, one remains.
    const zeker = eerdere.length > 1 || eerdere.some((dag) => isBekend(dag, kalender))
    return { dag: eerste, voorlopig: !isBekend(eerste, kalender) || !zeker, stappen, grondslag: ['atw-1'] }
  }
  const tweede = eersteGewoneDag(eerste.add({ days: 1 }), kalender)
  return {
    dag: tweede,
    voorlopig: !isBekend(tweede, kalender),
    stappen: [
      ...stappen,
      `De termijn bevat dan nog geen twee gewone werkdagen: verlengd naar ${dagMetWeekdag(tweede)}`,
    ],
    grondslag: ['atw-1', 'atw-2'],
  }
}

export function eersteGewoneDag(dag: Temporal.PlainDate, kalender: Kalender): Temporal.PlainDate {
  let gevonden = dag
  while (isVrij(gevonden, kalender)) gevonden = gevonden.add({ days: 1 })
  return gevonden
}

/** `Goede Vrijdag, zaterdag, zondag en Tweede Paasdag: verlengd naar dinsdag 7 april 2026` */
export function verlengStap(van: Temporal.PlainDate, naar: Temporal.PlainDate, kalender: Kalender): string {
  const namen: string[] = []
  for (let dag = van; !dag.equals(naar); dag = dag.add({ days: 1 })) {
    namen.push(findFeestdag(dag, kalender)?.naam ?? weekdag(dag))
  }
  return `${opsomming(namen)}: verlengd naar ${dagMetWeekdag(naar)}`
}

/** At most two ordinary days after `start` and before `einde`, those nearest to `einde`. */
function eerdereGewoneDagen(
  start: Temporal.PlainDate,
  einde: Temporal.PlainDate,
  kalender: Kalender,
): readonly Temporal.PlainDate[] {
  const gevonden: Temporal.PlainDate[] = []
  let dag = einde.subtract({ days: 1 })
  while (gevonden.length < 2 && Temporal.PlainDate.compare(dag, start) > 0) {
    if (!isVrij(dag, kalender)) gevonden.push(dag)
    dag = dag.subtract({ days: 1 })
  }
  return gevonden
}

function opsomming(namen: readonly string[]): string {
  const laatste = namen.at(-1) ?? ''
  const tekst = namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} en ${laatste}`
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
