import type { Sleutel } from '../wet/artikelen.ts'
import {
  type Bevinding,
  type Gebrek,
  type NietTeZien,
  TOETS_STAPPEN,
  type ToetsUitkomst,
} from './bevinding.ts'
import type { Check } from './check.ts'
import { CHECKS } from './checks.ts'
import { bronOp, gewogen, type Toetsdag, WMO_2015_VANAF } from './gewicht.ts'
import type { ToetsInvoer } from './invoer.ts'
import { NOOIT_OP_TE_HEFFEN } from './nooit-op-te-heffen.ts'

/**
 * Holds a dossier against the law of its day. Explains and warns; blocks only on a ground that was read as it was on that day, and even
 * that an authorised person can lift with a reason, except what is in `NOOIT_OP_TE_HEFFEN`.
 */
export function toets(invoer: ToetsInvoer): ToetsUitkomst {
  const dag = invoer.besluit?.op ?? invoer.peildatum
  const toetsdag: Toetsdag = { dag, wat: invoer.besluit === undefined ? 'deze dag' : 'dit besluit' }
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
  return { code, waarom, grondslag: sleutels.map((sleutel) => bronOp(sleutel, toetsdag)) }
}

function maakBevinding(
  check: Check,
  gebrek: Gebrek,
  { opheffingen }: ToetsInvoer,
  toetsdag: Toetsdag,
): Bevinding {
  const sleutels: readonly [Sleutel, ...Sleutel[]] = gebrek.grondslag ?? check.grondslag
  const bevinding: Bevinding = {
    code: check.code,
    ...gewogen(gebrek, sleutels, toetsdag.dag),
    stap: gebrek.stap ?? check.stap,
    herstel: gebrek.herstel,
    grondslag: [
      ...(gebrek.gemeenteregel === undefined ? [] : [gebrek.gemeenteregel]),
      ...sleutels.map((sleutel) => bronOp(sleutel, toetsdag)),
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

function zwaarsteEerst(a: Bevinding, b: Bevinding): number {
  return rang(a) - rang(b)
}

function rang({ ernst, stap }: Bevinding): number {
  return (ernst === 'blokkerend' ? 0 : TOETS_STAPPEN.length) + TOETS_STAPPEN.indexOf(stap)
}
