import { grondslag, type Sleutel } from '../wet/artikelen.ts'
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

/**
 * Holds a dossier against the law of its day. Explains and warns; blocks only on a ground that was read, and even that an authorised
 * person can lift with a reason, except what is in `NOOIT_OP_TE_HEFFEN`.
 */
export function toets(invoer: ToetsInvoer): ToetsUitkomst {
  const dag = invoer.besluit?.op ?? invoer.peildatum
  if (dag < WMO_2015_VANAF) {
    const waarom = 'Dit is van vóór 1 januari 2015. Toen gold een andere wet, die de toets niet kent.'
    return { bevindingen: [], nietTeZien: CHECKS.map((check) => nietGezien(check, waarom)) }
  }
  const bevindingen: Bevinding[] = []
  const nietTeZien: NietTeZien[] = []
  for (const check of CHECKS) {
    const uitslag = check.check(invoer)
    bevindingen.push(...uitslag.gebreken.map((gebrek) => maakBevinding(check, gebrek, invoer)))
    if (uitslag.nietTeZien !== undefined) nietTeZien.push(nietGezien(check, uitslag.nietTeZien))
  }
  return { bevindingen: bevindingen.toSorted(zwaarsteEerst), nietTeZien }
}

function nietGezien({ code, grondslag: sleutels }: Check, waarom: string): NietTeZien {
  return { code, waarom, grondslag: sleutels.map(bronVan) }
}

function bronVan(sleutel: Sleutel): BevindingGrondslag {
  const { bron, versie, link, zekerheid } = grondslag(sleutel)
  return { bron, versie, link, zekerheid }
}

function maakBevinding(check: Check, gebrek: Gebrek, { opheffingen }: ToetsInvoer): Bevinding {
  const sleutels: readonly [Sleutel, ...Sleutel[]] = gebrek.grondslag ?? check.grondslag
  const gelezen = grondslag(sleutels[0]).zekerheid === 'gezien'
  const bevinding: Bevinding = {
    code: check.code,
    ernst: gelezen ? gebrek.ernst : 'aandacht',
    stap: gebrek.stap ?? check.stap,
    uitleg: gelezen || gebrek.ernst === 'aandacht' ? gebrek.uitleg : `${gebrek.uitleg} ${NIET_GELEZEN}`,
    herstel: gebrek.herstel,
    grondslag: [
      ...(gebrek.gemeenteregel === undefined ? [] : [gebrek.gemeenteregel]),
      ...sleutels.map(bronVan),
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

function zwaarsteEerst(a: Bevinding, b: Bevinding): number {
  return rang(a) - rang(b)
}

function rang({ ernst, stap }: Bevinding): number {
  return (ernst === 'blokkerend' ? 0 : TOETS_STAPPEN.length) + TOETS_STAPPEN.indexOf(stap)
}
