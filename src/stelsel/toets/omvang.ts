import { inMinuten, minutenPerJaar, WEKEN_PER_JAAR } from '../../basis/minuten.ts'
import { findTijd, isNul, type OmvangVergelijking, vergelijkOmvang } from '../../basis/omvang.ts'
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
import { geeftHulp, inStap, isAfwijzend, type MetOplossing, oplossingen } from './stand.ts'

export function behoefteMinuten(behoefte: Behoefte): number | undefined {
  const contact = behoefte.contacttijd === undefined ? 0 : minutenPerJaar(behoefte.contacttijd)
  if (behoefte.regels.length > 0)
    return behoefte.regels.reduce((som, regel) => som + minutenPerJaar(regel), contact)
  return behoefte.totaal === undefined ? undefined : minutenPerJaar(behoefte.totaal) + contact
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
    behoefte.set(naam, (behoefte.get(naam) ?? 0) + minutenPerJaar(regel))
  }
  const perOnderdeel = new Map<string, number>()
  let overig = 0
  for (const { oplossing } of oplossingen(vaststellingen)) {
    const { minuten, per, onderdeel } = oplossing
    if (minuten === undefined || per === undefined) return undefined
    const naam = onderdeel === undefined ? undefined : normalNaam(onderdeel)
    if (naam === undefined || !behoefte.has(naam)) overig += minutenPerJaar({ minuten, per })
    else perOnderdeel.set(naam, (perOnderdeel.get(naam) ?? 0) + minutenPerJaar({ minuten, per }))
  }
  return [...perOnderdeel].reduce((som, [naam, af]) => som + Math.min(af, behoefte.get(naam) ?? 0), overig)
}

/**
 * The solutions of step 4 that can have lowered what is given. Looking into one that turns out not to fit or not to be willing is what 2.3.2(4)
 * asks; it is a fault only when it was counted. Nothing was where no time is named for it and the decision gives the need without it.
 */
export function meegeteld(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking'>,
  ...categorieen: readonly Oplossing['categorie'][]
): readonly MetOplossing[] {
  const zonderTijdTelt = !isAllesGegeven(invoer)
  return oplossingen(invoer.vaststellingen, ...categorieen).filter(
    ({ oplossing }) => isGeteld(oplossing) || (oplossing.minuten === undefined && zonderTijdTelt),
  )
}

/** The need is given but for what step 4 names a time for; where nothing is in time, a grant in full of a whole record says so. */
function isAllesGegeven({
  vaststellingen,
  besluit,
  dekking,
}: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking'>): boolean {
  if (besluit === undefined || !geeftHulp(besluit) || isAfwijzend(besluit.beslissing)) return false
  const behoefte = nodig(vaststellingen)
  const gekregen = toegekend(besluit)
  if (behoefte === undefined && gekregen === undefined)
    return dekking === 'volledig' && besluit.beslissing === 'toegekend'
  const af = opgelost(
    vaststellingen.filter(({ oplossing }) => oplossing === undefined || isGeteld(oplossing)),
  )
  return behoefte !== undefined && gekregen !== undefined && af !== undefined && gekregen >= behoefte - af
}

/** Time of a service, or undefined when the decision names none. */
export function tijdVan(voorziening: Voorziening): number | undefined {
  const tijd = findTijd(voorziening.omvang)
  return tijd === undefined || tijd.minuten === 0 ? undefined : minutenPerJaar(tijd)
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
  const vergeleken = vergelijk({ besluit, eerder })
  return vergeleken?.vermindering === undefined
    ? undefined
    : { ...basis, vermindering: vergeleken.vermindering }
}

/** What is granted against what the inwoner had; undefined when either of them names no amount. */
function vergelijk({
  besluit,
  eerder,
}: Pick<ToetsInvoer, 'besluit' | 'eerder'>): OmvangVergelijking | undefined {
  if (besluit === undefined || eerder?.omvang === undefined) return undefined
  const nu =
    besluit.beslissing === 'afgewezen'
      ? []
      : besluit.voorzieningen.flatMap(({ omvang }) => (omvang === undefined || isNul(omvang) ? [] : [omvang]))
  if (nu.length === 0 && besluit.beslissing !== 'afgewezen') return undefined
  return vergelijkOmvang(nu, eerder.omvang)
}

/** Counted otherwise than before: nobody can see whether it is less, so nobody may act as if it is not. */
export function isAndersGeteld(invoer: Pick<ToetsInvoer, 'besluit' | 'eerder'>): boolean {
  return invoer.besluit?.beslissing !== 'ingetrokken' && vergelijk(invoer)?.uitkomst === 'niet te zien'
}

/** Two year amounts in words that can be compared at sight: both per week when both divide, else both per year. */
export function samenInTekst(een: number, ander: number): readonly [string, string] {
  const perWeek = een % WEKEN_PER_JAAR === 0 && ander % WEKEN_PER_JAAR === 0
  const inTekst = (jaar: number) =>
    perWeek ? `${inMinuten(jaar / WEKEN_PER_JAAR)} per week` : `${inMinuten(jaar)} per jaar`
  return [inTekst(een), inTekst(ander)]
}
