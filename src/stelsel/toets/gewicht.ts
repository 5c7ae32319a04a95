import type { DagTekst } from '../../basis/dag.ts'
import { grondslag, grondslagOp, type Sleutel } from '../wet/artikelen.ts'
import { isUitspraak } from '../wet/uitspraak.ts'
import type { BevindingGrondslag, Ernst } from './bevinding.ts'

/** The Wmo 2015 entered into force; what is of before is judged by another act, which this toets does not know. */
export const WMO_2015_VANAF: DagTekst = '2015-01-01'

/** The day whose law counts, and what it is the day of. */
export type Toetsdag = { readonly dag: DagTekst; readonly wat: 'dit besluit' | 'deze dag' | 'deze regels' }

/** A source as it was on that day, with what one must know of it. */
export function bronOp(sleutel: Sleutel, { dag, wat }: Toetsdag): BevindingGrondslag {
  const { bron, versie, link, zekerheid, opmerking, na } = grondslagOp(sleutel, dag)
  const extra = na === undefined ? opmerking : `${LATER[na]} ${wat}.`
  return { bron, versie, link, zekerheid, ...(extra === undefined ? {} : { opmerking: extra }) }
}

const LATER = { zeker: 'Uitspraak van na', misschien: 'Mogelijk een uitspraak van na' } as const

/** How heavy a fault is, and what is said of it: never heavier than what was read can carry (contract `toets`). */
export function gewogen(
  { ernst, uitleg }: { readonly ernst: Ernst; readonly uitleg: string },
  sleutels: readonly [Sleutel, ...Sleutel[]],
  dag: DagTekst,
): { readonly ernst: Ernst; readonly uitleg: string } {
  const waaromNiet = ernst === 'aandacht' ? undefined : findWaaromNiet(sleutels, dag)
  return waaromNiet === undefined
    ? { ernst, uitleg }
    : { ernst: 'aandacht', uitleg: `${uitleg} ${waaromNiet}` }
}

/**
 * Why a finding may not hold up anything, or undefined when it may. A ruling says what the act already meant, so a later one may
 * explain an earlier decision; but it carries a block only together with an article that was read as it was on that day.
 */
function findWaaromNiet(sleutels: readonly [Sleutel, ...Sleutel[]], dag: DagTekst): string | undefined {
  const eerste = grondslagOp(sleutels[0], dag)
  if (eerste.zekerheid !== 'gezien') return isNuGelezen(sleutels[0]) ? TOEN_NIET_GELEZEN : NIET_GELEZEN
  if (eerste.na === undefined) return undefined
  const wet = sleutels.filter((sleutel) => !isUitspraak(sleutel)).map((sleutel) => grondslagOp(sleutel, dag))
  return wet.some(({ zekerheid }) => zekerheid === 'gezien') ? undefined : ALLEEN_LATER
}

function isNuGelezen(sleutel: Sleutel): boolean {
  return grondslag(sleutel).zekerheid === 'gezien'
}

const NIET_GELEZEN = 'De bron van deze regel is nog niet nagelezen; daarom houdt dit niets tegen.'
const TOEN_NIET_GELEZEN = 'De wettekst die op die dag gold, is niet nagelezen; daarom houdt dit niets tegen.'
const ALLEEN_LATER =
  'Deze regel steunt alleen op een uitspraak van later, of op een wettekst van toen die niet is nagelezen; daarom houdt dit niets tegen.'
