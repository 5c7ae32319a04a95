import { dagenTussen, dagMetWeekdag, dagVoluit } from '../../basis/dag.ts'

/** A suspension (opschorting) of a decision term because something was missing (Awb 4:5, 4:15(1)(a); 7:10(2) in bezwaar). */
export type Opschorting = {
  readonly uitnodiging: Temporal.PlainDate
  readonly aangevuld?: Temporal.PlainDate
  /** Last day of the term that was given to complete; when it passes unused the clock runs again the day after. */
  readonly hersteltermijnTotEnMet?: Temporal.PlainDate
  /** An invitation without a stated term does not suspend (ECLI:NL:RVS:2016:2527). */
  readonly termijnGesteld?: boolean
}

/** By how many days the end moves, and why. Days that two suspensions share count once. */
export function opgeschorteDagen(
  start: Temporal.PlainDate,
  opschortingen: readonly Opschorting[],
  eindeBij: (dagen: number) => Temporal.PlainDate,
): { readonly dagen: number; readonly stappen: readonly string[] } {
  const opVolgorde = opschortingen.toSorted((a, b) =>
    Temporal.PlainDate.compare(a.uitnodiging, b.uitnodiging),
  )
  const stappen: string[] = []
  let dagen = 0
  let geteldTotEnMet = start
  for (const opschorting of opVolgorde) {
    const uitnodiging = dagVoluit(opschorting.uitnodiging)
    const laatste = findLaatsteDag(opschorting)
    if (laatste === undefined) {
      stappen.push(`Het verzoek van ${uitnodiging} noemt geen termijn: dat schort niet op`)
      continue
    }
    if (Temporal.PlainDate.compare(opschorting.uitnodiging, eindeBij(dagen)) > 0) {
      stappen.push(`Op ${uitnodiging} was de termijn al voorbij: dat verzoek schort niet op`)
      continue
    }
    const eerste = laterVan(opschorting.uitnodiging, geteldTotEnMet).add({ days: 1 })
    const aantal = Math.max(0, dagenTussen(eerste, laatste) + 1)
    if (aantal === 0) {
      stappen.push(`Het verzoek van ${uitnodiging} schort geen (nieuwe) dagen op`)
      continue
    }
    dagen += aantal
    geteldTotEnMet = laatste
    stappen.push(
      `Opgeschort van ${dagMetWeekdag(eerste)} tot en met ${dagMetWeekdag(laatste)}: ${inDagen(aantal)}` +
        (opschorting.aangevuld === undefined ? ' (nog niet aangevuld, dus de hele hersteltermijn)' : ''),
    )
  }
  return { dagen, stappen }
}

/** The day of completion counts again for the municipality, so the day before it is the last suspended day. */
function findLaatsteDag(opschorting: Opschorting): Temporal.PlainDate | undefined {
  if (opschorting.termijnGesteld === false) return undefined
  const voorAanvulling = opschorting.aangevuld?.subtract({ days: 1 })
  const hersteltermijn = opschorting.hersteltermijnTotEnMet
  if (voorAanvulling === undefined) return hersteltermijn
  if (hersteltermijn === undefined) return voorAanvulling
  return Temporal.PlainDate.compare(voorAanvulling, hersteltermijn) < 0 ? voorAanvulling : hersteltermijn
}

function laterVan(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a
}

export function inDagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`
}
