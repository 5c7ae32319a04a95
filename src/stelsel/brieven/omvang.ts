import { UITLEG_VAN_EENHEID } from '../../basis/eenheid.ts'
import type { OmvangInAantal } from '../../basis/fact.ts'
import { inWoorden, type Minuten, minuten, type Periode, perWeekNaarBoven } from '../../basis/minuten.ts'
import { isInTijd, omvangInWoorden } from '../../basis/omvang.ts'

/** How much help: whole minutes in the period in which they were worked out, or a number of its own unit. */
export type Omvang = TijdOmvang | OmvangInAantal
export type TijdOmvang = { readonly minuten: Minuten; readonly per: Periode }

/** `196 uur per jaar`, `4 dagdelen per week` */
export function omvangTekst(omvang: Omvang): string {
  return omvangInWoorden(omvang)
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

/** Sentences that explain an extent: what its unit is, and what a yearly time is in a week (for display, rounded up). */
export function omvangUitleg(omvang: Omvang): string[] {
  if (isInTijd(omvang))
    return omvang.per === 'jaar' ? [`Dat is ${gemiddeldPerWeek(minuten(omvang.minuten))}.`] : []
  const uitleg = UITLEG_VAN_EENHEID[omvang.eenheid]
  return uitleg === undefined ? [] : [uitleg]
}

/** `gemiddeld 3 uur en 47 minuten per week` */
export function gemiddeldPerWeek(minutenPerJaar: Minuten): string {
  return `gemiddeld ${inWoorden(perWeekNaarBoven(minutenPerJaar))} per week`
}
