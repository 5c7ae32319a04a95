import type { Omvang } from '../../basis/fact.ts'
import { inMinuten, WEKEN_PER_JAAR } from '../../basis/minuten.ts'
import { normalNaam } from '../normen/onderdelen.ts'
import type {
  Behoefte,
  Besluit,
  Eerder,
  Oplossing,
  ToetsInvoer,
  Vaststelling,
  Voorziening,
} from './invoer.ts'
import { inStap, oplossingen } from './stand.ts'

/** Minutes a year: the only common measure that is exact for both periods (52 weeks). Never shown as a result. */
export function jaarMinuten({ minuten, per }: Omvang): number {
  return per === 'jaar' ? minuten : minuten * WEKEN_PER_JAAR
}

export function behoefteMinuten(behoefte: Behoefte): number | undefined {
  const contact = behoefte.contacttijd === undefined ? 0 : jaarMinuten(behoefte.contacttijd)
  if (behoefte.regels.length > 0)
    return behoefte.regels.reduce((som, regel) => som + jaarMinuten(regel), contact)
  return behoefte.totaal === undefined ? undefined : jaarMinuten(behoefte.totaal) + contact
}

/** The extent of the need of all findings of step 3 together; undefined when one of them names no time. */
export function nodig(vaststellingen: readonly Vaststelling[]): number | undefined {
  const tijden = inStap(vaststellingen, 3)
    .filter(({ behoefte }) => behoefte !== undefined)
    .map(({ behoefte }) => (behoefte === undefined ? undefined : behoefteMinuten(behoefte)))
  if (tijden.length === 0) return undefined
  return tijden.reduce<number | undefined>(
    (som, tijd) => (som === undefined || tijd === undefined ? undefined : som + tijd),
    0,
  )
}

export function isGeteld({ minuten }: Oplossing): boolean {
  return (minuten ?? 0) > 0
}

/**
 * What step 4 takes off; undefined when a solution does not say how much. More than an onderdeel needs lowers no other one (contract,
 * extent 4), so what is named for an onderdeel counts up to the need of that onderdeel.
 */
export function opgelost(vaststellingen: readonly Vaststelling[]): number | undefined {
  const behoefte = new Map<string, number>()
  for (const regel of inStap(vaststellingen, 3).flatMap((gedaan) => gedaan.behoefte?.regels ?? [])) {
    const naam = normalNaam(regel.onderdeel)
    behoefte.set(naam, (behoefte.get(naam) ?? 0) + jaarMinuten(regel))
  }
  const perOnderdeel = new Map<string, number>()
  let overig = 0
  for (const { oplossing } of oplossingen(vaststellingen)) {
    const { minuten, per, onderdeel } = oplossing
    if (minuten === undefined || per === undefined) return undefined
    const naam = onderdeel === undefined ? undefined : normalNaam(onderdeel)
    if (naam === undefined || !behoefte.has(naam)) overig += jaarMinuten({ minuten, per })
    else perOnderdeel.set(naam, (perOnderdeel.get(naam) ?? 0) + jaarMinuten({ minuten, per }))
  }
  return [...perOnderdeel].reduce((som, [naam, af]) => som + Math.min(af, behoefte.get(naam) ?? 0), overig)
}

/** Time of a service, or undefined when the decision names none. */
export function tijdVan(voorziening: Voorziening): number | undefined {
  return voorziening.omvang === undefined || voorziening.omvang.minuten === 0
    ? undefined
    : jaarMinuten(voorziening.omvang)
}

/** Time granted by the whole decision; 0 for a refusal or withdrawal, undefined when no service names a time. */
export function toegekend(besluit: Besluit): number | undefined {
  if (besluit.beslissing === 'afgewezen' || besluit.beslissing === 'ingetrokken') return 0
  const tijden = besluit.voorzieningen.map(tijdVan).filter((tijd) => tijd !== undefined)
  return tijden.length === 0 ? undefined : tijden.reduce((som, tijd) => som + tijd, 0)
}

export type Afbouw = { readonly besluit: Besluit; readonly eerder?: Eerder; readonly vermindering?: number }

/**
 * The decision gives less than the inwoner had, or takes it away. `vermindering` is the part of the earlier time that is lost (0 to 1).
 * Undefined: nothing less, or not to be seen.
 */
export function findAfbouw({ besluit, eerder }: Pick<ToetsInvoer, 'besluit' | 'eerder'>): Afbouw | undefined {
  if (besluit === undefined) return undefined
  const basis = eerder === undefined ? { besluit } : { besluit, eerder }
  if (besluit.beslissing === 'ingetrokken') return { ...basis, vermindering: 1 }
  if (eerder?.omvang === undefined) return undefined
  const nu = toegekend(besluit)
  const toen = jaarMinuten(eerder.omvang)
  if (nu === undefined || nu >= toen) return undefined
  return { ...basis, vermindering: (toen - nu) / toen }
}

/** Two year amounts in words that can be compared at sight: both per week when both divide, else both per year. */
export function samenInTekst(een: number, ander: number): readonly [string, string] {
  const perWeek = een % WEKEN_PER_JAAR === 0 && ander % WEKEN_PER_JAAR === 0
  const inTekst = (jaar: number) =>
    perWeek ? `${inMinuten(jaar / WEKEN_PER_JAAR)} per week` : `${inMinuten(jaar)} per jaar`
  return [inTekst(een), inTekst(ander)]
}
