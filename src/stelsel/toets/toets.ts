import type { DagTekst } from '../../basis/dag.ts'
import { grondslag, grondslagOp, type Sleutel } from '../wet/artikelen.ts'
import { isUitspraak } from '../wet/uitspraak.ts'
import {
  type Bevinding,
  type BevindingGrondslag,
  type Gebrek,
  type NietTeZien,
  TOETS_STAPPEN,
  type ToetsUitkomst,
} from './bevinding.ts'
import type { Check } from './check.ts'
import { CHECKS } from './checks.ts'
import type { ToetsInvoer } from './invoer.ts'

/** Blocks that nobody can lift (mission): no remedy clause, no extent in time, no mandate. */
export const NOOIT_OP_TE_HEFFEN: ReadonlySet<string> = new Set([
  'GEEN_RECHTSMIDDELCLAUSULE',
  'RESULTAAT_ZONDER_UREN',
  'GEEN_MANDAAT',
])

/** The Wmo 2015 entered into force; a decision of before is judged by another act, which this toets does not know. */
const WMO_2015_VANAF = '2015-01-01'

/** The day whose law counts: that of the decision, and as long as there is none the day on which one looks. */
type Toetsdag = { readonly dag: DagTekst; readonly isBesluit: boolean }

/**
 * Holds a dossier against the law of its day. Explains and warns; blocks only on a ground that was read as it was on that day, and even
 * that an authorised person can lift with a reason, except what is in `NOOIT_OP_TE_HEFFEN`.
 */
export function toets(invoer: ToetsInvoer): ToetsUitkomst {
  const dag = invoer.besluit?.op ?? invoer.peildatum
  const toetsdag: Toetsdag = { dag, isBesluit: invoer.besluit !== undefined }
  if (dag < WMO_2015_VANAF) {
    const waarom = 'Dit is van vóór 1 januari 2015. Toen gold een andere wet, die de toets niet kent.'
    return { bevindingen: [], nietTeZien: CHECKS.map((check) => nietGezien(check, waarom, toetsdag)) }
  }
  const bevindingen: Bevinding[] = []
  const nietTeZien: NietTeZien[] = []
  for (const check of CHECKS) {
    const uitslag = check.check(invoer)
    bevindingen.push(...uitslag.gebreken.map((gebrek) => maakBevinding(check, gebrek, invoer, toetsdag)))
    if (uitslag.nietTeZien !== undefined) nietTeZien.push(nietGezien(check, uitslag.nietTeZien, toetsdag))
  }
  return { bevindingen: bevindingen.toSorted(zwaarsteEerst), nietTeZien }
}

function nietGezien({ code, grondslag: sleutels }: Check, waarom: string, toetsdag: Toetsdag): NietTeZien {
  return { code, waarom, grondslag: sleutels.map((sleutel) => bronVan(sleutel, toetsdag)) }
}

function bronVan(sleutel: Sleutel, { dag, isBesluit }: Toetsdag): BevindingGrondslag {
  const { bron, versie, link, zekerheid, opmerking, na } = grondslagOp(sleutel, dag)
  const extra = na === undefined ? opmerking : `${LATER[na]} ${isBesluit ? 'dit besluit' : 'deze dag'}.`
  return { bron, versie, link, zekerheid, ...(extra === undefined ? {} : { opmerking: extra }) }
}

const LATER = { zeker: 'Uitspraak van na', misschien: 'Mogelijk een uitspraak van na' } as const

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

function maakBevinding(
  check: Check,
  gebrek: Gebrek,
  { opheffingen }: ToetsInvoer,
  toetsdag: Toetsdag,
): Bevinding {
  const sleutels: readonly [Sleutel, ...Sleutel[]] = gebrek.grondslag ?? check.grondslag
  const waaromNiet = findWaaromNiet(sleutels, toetsdag.dag)
  const bevinding: Bevinding = {
    code: check.code,
    ernst: waaromNiet === undefined ? gebrek.ernst : 'aandacht',
    stap: gebrek.stap ?? check.stap,
    uitleg:
      waaromNiet === undefined || gebrek.ernst === 'aandacht'
        ? gebrek.uitleg
        : `${gebrek.uitleg} ${waaromNiet}`,
    herstel: gebrek.herstel,
    grondslag: [
      ...(gebrek.gemeenteregel === undefined ? [] : [gebrek.gemeenteregel]),
      ...sleutels.map((sleutel) => bronVan(sleutel, toetsdag)),
    ],
    plaats: gebrek.plaats,
    uitlegInwoner: check.uitlegInwoner,
  }
  const opgeheven = opheffingen.findLast(({ code }) => code === check.code)
  if (opgeheven === undefined || bevinding.ernst === 'aandacht' || NOOIT_OP_TE_HEFFEN.has(check.code)) {
    return bevinding
  }
  const { reden, door } = opgeheven
  return {
    ...bevinding,
    ernst: 'aandacht',
    uitleg: `${bevinding.uitleg} De blokkade is opgeheven${door === undefined ? '' : ` door ${door}`}: ${reden}`,
    opgeheven: door === undefined ? { reden } : { reden, door },
  }
}

/** A rule of which the source was not read asks for attention only, and says so (contract `toets`). */
const NIET_GELEZEN = 'De bron van deze regel is nog niet nagelezen; daarom houdt dit niets tegen.'
const TOEN_NIET_GELEZEN = 'De wettekst die op die dag gold, is niet nagelezen; daarom houdt dit niets tegen.'
const ALLEEN_LATER =
  'Deze regel steunt alleen op een uitspraak van later, of op een wettekst van toen die niet is nagelezen; daarom houdt dit niets tegen.'

function zwaarsteEerst(a: Bevinding, b: Bevinding): number {
  return rang(a) - rang(b)
}

function rang({ ernst, stap }: Bevinding): number {
  return (ernst === 'blokkerend' ? 0 : TOETS_STAPPEN.length) + TOETS_STAPPEN.indexOf(stap)
}
