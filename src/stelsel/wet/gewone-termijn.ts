import { dagMetWeekdag } from '../../basis/dag.ts'
import type { Sleutel } from './artikelen.ts'
import type { Kalender } from './feestdagen.ts'
import { inDagen, type Opschorting, opgeschorteDagen } from './opschorting.ts'
import { verleng } from './termijnenwet.ts'

export type Lengte = {
  readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren'
  readonly aantal: number
}

/** A term that runs forward from the day of an event; day one is the day after (Atw, Awb 6:8). */
export type GewoneTermijn = {
  readonly lengte: Lengte
  /** Whether it stands in a wet or amvb: the Algemene termijnenwet does not touch a municipal verordening. */
  readonly wettelijk: boolean
  readonly grondslag: readonly Sleutel[]
}

export type Uitkomst = {
  readonly dag: Temporal.PlainDate
  /** The end before the Algemene termijnenwet lengthens it. */
  readonly onverlengd: Temporal.PlainDate
  readonly voorlopig: boolean
  readonly stappen: readonly string[]
  readonly grondslag: readonly Sleutel[]
}

export function rekenGewoneTermijn(
  termijn: GewoneTermijn,
  start: Temporal.PlainDate,
  kalender: Kalender,
  opschortingen: readonly Opschorting[] = [],
): Uitkomst {
  const { lengte } = termijn
  const metAtw = termijn.wettelijk && valtOnderTermijnenwet(lengte)
  const geteld = tel(start, lengte)
  const eindeBij = (dagen: number) => {
    const einde = geteld.add({ days: dagen })
    return metAtw ? verleng(start, einde, kalender).dag : einde
  }
  const opgeschort = opgeschorteDagen(start, opschortingen, eindeBij)
  // Shift first, lengthen after: the suspended days belong to the term itself.
  const onverlengd = geteld.add({ days: opgeschort.dagen })
  const stappen = [
    `${inWoorden(lengte)} na ${dagMetWeekdag(start)} is ${dagMetWeekdag(geteld)}`,
    ...opgeschort.stappen,
    ...(opgeschort.dagen === 0
      ? []
      : [`${inDagen(opgeschort.dagen)} na ${dagMetWeekdag(geteld)} is ${dagMetWeekdag(onverlengd)}`]),
  ]
  if (!metAtw) {
    return {
      dag: onverlengd,
      onverlengd,
      voorlopig: false,
      stappen: [...stappen, waaromGeenAtw(termijn)],
      grondslag: termijn.wettelijk ? [...termijn.grondslag, 'atw-4'] : termijn.grondslag,
    }
  }
  const verlenging = verleng(start, onverlengd, kalender)
  return {
    dag: verlenging.dag,
    onverlengd,
    voorlopig: verlenging.voorlopig,
    stappen: [...stappen, ...verlenging.stappen],
    grondslag: [...termijn.grondslag, ...verlenging.grondslag],
  }
}

/** Atw art. 4: not for more than 90 days, twelve weeks or three months, nor for terms in years. The borders are inside. */
function valtOnderTermijnenwet({ eenheid, aantal }: Lengte): boolean {
  switch (eenheid) {
    case 'dagen':
      return aantal <= 90
    case 'weken':
      return aantal <= 12
    case 'maanden':
      return aantal <= 3
    case 'jaren':
      return false
  }
}

/** A month or year ends on the same date, or on the last day of a month that has no such date. */
function tel(start: Temporal.PlainDate, { eenheid, aantal }: Lengte): Temporal.PlainDate {
  switch (eenheid) {
    case 'dagen':
      return start.add({ days: aantal })
    case 'weken':
      return start.add({ weeks: aantal })
    case 'maanden':
      return start.add({ months: aantal })
    case 'jaren':
      return start.add({ years: aantal })
  }
}

function inWoorden({ eenheid, aantal }: Lengte): string {
  switch (eenheid) {
    case 'dagen':
      return inDagen(aantal)
    case 'weken':
      return `${inDagen(aantal * 7)} (${aantal} ${aantal === 1 ? 'week' : 'weken'})`
    case 'maanden':
      return `${aantal} ${aantal === 1 ? 'maand' : 'maanden'}`
    case 'jaren':
      return `${aantal} jaar`
  }
}

function waaromGeenAtw({ wettelijk, lengte }: GewoneTermijn): string {
  if (!wettelijk)
    return 'De Algemene termijnenwet geldt niet voor een gemeentelijke verordening: niet verlengd'
  return lengte.eenheid === 'jaren'
    ? 'De Algemene termijnenwet geldt niet voor termijnen in jaren: niet verlengd'
    : 'De Algemene termijnenwet geldt niet voor termijnen van meer dan 90 dagen, twaalf weken of drie maanden: niet verlengd'
}
