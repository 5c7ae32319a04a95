import { type DagTekst, getDag } from '../../basis/dag.ts'
import type { GrondslagGegevens } from '../../basis/grondslag.ts'
import type { Sleutel } from './artikelen.ts'

/**
 * Amounts that the law fixes and that change by date: never a constant in the code that uses them.
 * A row holds from and with `vanaf`, up to and with `totEnMet`; the last row ends on the day up to which we know it.
 */
type Gedateerd = {
  readonly vanaf: DagTekst
  readonly totEnMet: DagTekst
  readonly zekerheid: GrondslagGegevens['zekerheid']
  readonly grondslag: Sleutel
}

export type EigenBijdrage = Gedateerd & { readonly centenPerMaand: number }

/** Wmo 2.1.4(3), 2.1.4a(4): a month, for the whole household. Indexed each year, rounded down to 20 cents. */
export const EIGEN_BIJDRAGEN: readonly EigenBijdrage[] = [
  bijdrage('2020', 1900, 'gezien'),
  bijdrage('2021', 1900, 'bekend'),
  bijdrage('2022', 1900, 'bekend'),
  bijdrage('2023', 1900, 'gezien'),
  bijdrage('2024', 2060, 'gezien'),
  bijdrage('2025', 2100, 'bekend'),
  bijdrage('2026', 2180, 'gezien'),
]

export type Dwangsom = Gedateerd & {
  /** What is due a day, from the first day of each stretch; together never more than 42 days. */
  readonly trappen: readonly { readonly dagen: number; readonly centenPerDag: number }[]
}

/** Awb 4:17(1) and (2). What was read held until 1 January 2026 (`lezingen-awb.ts`); whether it still reads so was not checked. */
export const DWANGSOMMEN: readonly Dwangsom[] = [
  dwangsom('2009-10-01', '2018-12-31', 'gezien', [2000, 3000, 4000]),
  dwangsom('2019-01-01', '2025-12-31', 'gezien', [2300, 3500, 4500]),
  dwangsom('2026-01-01', '2026-12-31', 'bekend', [2300, 3500, 4500]),
]

/** The amount that holds on this day. `voorlopig`: the day lies beyond what we know, so it is the last known amount. */
export type OpDag<Rij> = Rij & { readonly voorlopig: boolean }

export function eigenBijdrageOp(dag: DagTekst): OpDag<EigenBijdrage> {
  return rijOp(EIGEN_BIJDRAGEN, dag)
}

/** As `eigenBijdrageOp`; undefined for a day before the first amount that we know. */
export function findEigenBijdrageOp(dag: DagTekst): OpDag<EigenBijdrage> | undefined {
  const eerste = EIGEN_BIJDRAGEN[0]
  return eerste === undefined || dag < eerste.vanaf ? undefined : eigenBijdrageOp(dag)
}

/** No yearly indexation of the contribution was ever near this; what is more is a slip or a breach. */
const RUIMTE_VOOR_INDEXERING = 1.2

/** Whether an amount is more than the yearly indexation of the last known one can explain. */
export function ruimVoorbij(centenPerMaand: number, wet: Pick<EigenBijdrage, 'centenPerMaand'>): boolean {
  return centenPerMaand > wet.centenPerMaand * RUIMTE_VOOR_INDEXERING
}

export function dwangsomOp(dag: DagTekst): OpDag<Dwangsom> {
  return rijOp(DWANGSOMMEN, dag)
}

/** What is due after so many days, in cents; it stops at the last stretch (42 days). */
export function dwangsomNa({ trappen }: Dwangsom, dagen: number): number {
  let over = dagen
  let centen = 0
  for (const trap of trappen) {
    const telt = Math.max(0, Math.min(over, trap.dagen))
    centen += telt * trap.centenPerDag
    over -= telt
  }
  return centen
}

function rijOp<Rij extends Gedateerd>(rijen: readonly Rij[], dag: DagTekst): OpDag<Rij> {
  const tekst = getDag(dag).toString()
  const rij = rijen.findLast(({ vanaf }) => vanaf <= tekst)
  if (rij === undefined) throw new RangeError(`geen bedrag bekend op ${tekst}`)
  return { ...rij, voorlopig: tekst > rij.totEnMet }
}

function bijdrage(jaar: string, centenPerMaand: number, zekerheid: Gedateerd['zekerheid']): EigenBijdrage {
  const periode = { vanaf: `${jaar}-01-01`, totEnMet: `${jaar}-12-31` }
  return { ...periode, centenPerMaand, zekerheid, grondslag: 'wmo-2.1.4a' }
}

function dwangsom(
  vanaf: DagTekst,
  totEnMet: DagTekst,
  zekerheid: Gedateerd['zekerheid'],
  [eerste, tweede, rest]: readonly [number, number, number],
): Dwangsom {
  return {
    vanaf,
    totEnMet,
    zekerheid,
    grondslag: 'awb-4:17-2',
    trappen: [
      { dagen: 14, centenPerDag: eerste },
      { dagen: 14, centenPerDag: tweede },
      { dagen: 14, centenPerDag: rest },
    ],
  }
}
