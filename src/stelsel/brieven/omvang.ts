import {
  inWoorden,
  type Minuten,
  minuten,
  type Periode,
  perJaar,
  perWeekNaarBoven,
} from '../../basis/minuten.ts'

/** How much help, in whole minutes and in the period in which it was worked out. */
export type Omvang = {
  readonly minuten: Minuten
  readonly per: Periode
  /** For dagbesteding and the like: how many parts of a day, and how long one lasts. */
  readonly dagdelen?: { readonly aantal: number; readonly minutenPerDagdeel: Minuten }
}

/** `196 uur per jaar`, `4 dagdelen per week` */
export function omvangTekst({ minuten: aantal, per, dagdelen }: Omvang): string {
  if (dagdelen === undefined) return `${inWoorden(aantal)} per ${per}`
  return `${dagdelen.aantal} ${dagdelen.aantal === 1 ? 'dagdeel' : 'dagdelen'} per ${per}`
}

/** `18 uur per jaar minder`, of a line between what remains and what is granted; less is negative. */
export function verschilTekst({
  minuten: aantal,
  per,
}: {
  readonly minuten: number
  readonly per: Periode
}): string {
  return `${inWoorden(minuten(Math.abs(aantal)))} per ${per} ${aantal < 0 ? 'minder' : 'meer'}`
}

/** Sentences that explain an extent: what a part of a day is, and what a yearly amount is in a week (for display, rounded up). */
export function omvangUitleg(omvang: Omvang): string[] {
  const { minuten: aantal, per, dagdelen } = omvang
  const zinnen: string[] = []
  if (dagdelen !== undefined) {
    zinnen.push(`Een dagdeel is ${inWoorden(dagdelen.minutenPerDagdeel)}.`)
    zinnen.push(`Samen is dat ${inWoorden(aantal)} per ${per}.`)
  }
  if (per === 'jaar') zinnen.push(`Dat is ${gemiddeldPerWeek(aantal)}.`)
  return zinnen
}

/** `gemiddeld 3 uur en 47 minuten per week` */
export function gemiddeldPerWeek(minutenPerJaar: Minuten): string {
  return `gemiddeld ${inWoorden(perWeekNaarBoven(minutenPerJaar))} per week`
}

/** Exact minutes a year, the common ground on which lines in weeks and in years can be added up. */
export function minutenPerJaar({
  minuten: aantal,
  per,
}: {
  readonly minuten: Minuten
  readonly per: Periode
}): Minuten {
  return per === 'jaar' ? aantal : perJaar(aantal)
}
