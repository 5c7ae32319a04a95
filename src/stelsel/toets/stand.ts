import type { Ernst, Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, NOG_NIET, nietTeZien } from './bevinding.ts'
import type { Besluit, Oplossing, ToetsInvoer, Vaststelling } from './invoer.ts'

/** What the questions "is it due" and "can we see it" need. */
export type Stand = Pick<ToetsInvoer, 'dekking' | 'besluit' | 'afgerond' | 'vaststellingen'>

/** A decision, taken or drafted, that says something about the need; a case left undealt (Awb 4:5) says nothing about it. */
export function isBeslist({ besluit }: Pick<ToetsInvoer, 'besluit'>): boolean {
  return besluit !== undefined && besluit.beslissing !== 'buiten behandeling'
}

/**
 * Granted at once and for a time, on 2.3.3 itself: such a decision comes before the onderzoek and not after it, so it presupposes none of its steps.
 * Without an end it is no temporary one, and then the onderzoek is due as ever.
 */
export function isSpoedbesluit({ besluit }: Pick<ToetsInvoer, 'besluit'>): boolean {
  if (
    besluit === undefined ||
    (besluit.beslissing !== 'toegekend' && besluit.beslissing !== 'deels toegekend')
  )
    return false
  return (
    (besluit.motivering ?? []).some(({ grondslagen }) => grondslagen.includes('wmo-2.3.3')) &&
    besluit.voorzieningen.length > 0 &&
    besluit.voorzieningen.every(({ totEnMet }) => totEnMet !== undefined)
  )
}

/** Step 1-5 that is reached; expertise (x) is no step in the order. */
function laatsteStap(vaststellingen: readonly Vaststelling[]): number {
  return Math.max(0, ...vaststellingen.map(({ stap }) => (stap === 'x' ? 0 : stap)))
}

/**
 * What the absence of something means. Only conclusions make an absence count (a decision, a finished onderzoek, step 4 or 5 that builds on it),
 * so that adding evidence (a note, a document, an advice, an answer, an offer) cannot create a finding about missing evidence. In a
 * dossier that tells a part, a decision proves something about the steps only when the dossier tells of its onderzoek at all.
 * @param stap the step to which the missing thing belongs: a conclusion in a later step presupposes it (CRvB 2018:819)
 */
export function betekenisVanOntbreken(stand: Stand, stap?: number): Ernst | 'niet te zien' | 'nog niet' {
  const laterGeconcludeerd = stap !== undefined && laatsteStap(stand.vaststellingen) > Math.max(stap, 3)
  const afgerond = stand.afgerond !== undefined
  const besloten = isBeslist(stand) && !isSpoedbesluit(stand)
  if (!besloten && !afgerond && !laterGeconcludeerd) return 'nog niet'
  if (stand.dekking === 'volledig') return 'blokkerend'
  const verteld = stap !== undefined && isOnderzoekVerteld(stand.vaststellingen, stap)
  return afgerond || verteld ? 'aandacht' : 'niet te zien'
}

/**
 * Whether a dossier that tells a part tells enough of its onderzoek to miss this step in it. The extent is what courts ask for first, so any
 * finding will do; the problems when the end of the plan or two other steps are told; the question only in a nearly whole plan.
 */
function isOnderzoekVerteld(vaststellingen: readonly Vaststelling[], stap: number): boolean {
  const verteld = new Set(vaststellingen.flatMap((gedaan) => (gedaan.stap === 'x' ? [] : [gedaan.stap])))
  if (stap >= 3) return verteld.size > 0
  return stap === 2 ? verteld.has(5) || verteld.size >= 2 : verteld.size >= 3
}

/** Turns an absence into what it means: a finding, something we cannot see, or something that is not due yet. */
export function ontbreekt(
  betekenis: Ernst | 'niet te zien' | 'nog niet',
  gevonden: Omit<Gebrek, 'ernst'>,
  waarom: string,
): Uitslag {
  if (betekenis === 'nog niet') return NOG_NIET
  if (betekenis === 'niet te zien') return nietTeZien(waarom)
  return gebrek({ ...gevonden, ernst: betekenis })
}

/** Blocks in a whole record; only asks for attention where the dossier tells a part. */
export function naarDekking({ dekking }: Pick<ToetsInvoer, 'dekking'>): Ernst {
  return dekking === 'volledig' ? 'blokkerend' : 'aandacht'
}

export function inStap(
  vaststellingen: readonly Vaststelling[],
  stap: Vaststelling['stap'],
): readonly Vaststelling[] {
  return vaststellingen.filter((vaststelling) => vaststelling.stap === stap)
}

export type MetOplossing = Vaststelling & { readonly oplossing: Oplossing }

/** What solves a part of the need otherwise (step 4), of the categories asked for. */
export function oplossingen(
  vaststellingen: readonly Vaststelling[],
  ...categorieen: readonly Oplossing['categorie'][]
): readonly MetOplossing[] {
  return vaststellingen.filter(
    (vaststelling): vaststelling is MetOplossing =>
      vaststelling.oplossing !== undefined &&
      (categorieen.length === 0 || categorieen.includes(vaststelling.oplossing.categorie)),
  )
}

/** The oldest first, by the day on which each happened. */
export function oudsteEerst<Gebeurd extends { readonly op: string }>(
  gebeurtenissen: readonly Gebeurd[],
): readonly Gebeurd[] {
  return gebeurtenissen.toSorted((een, ander) => een.op.localeCompare(ander.op))
}

export function isLeeg(tekst: string | undefined): boolean {
  return tekst === undefined || tekst.trim() === ''
}

/** Refused, withdrawn, partly granted: the inwoner gets less than he asked or had. */
/** Decisions that give something; the others have no extent or contribution to name. */
export function geeftHulp({ beslissing }: Besluit): boolean {
  return beslissing === 'toegekend' || beslissing === 'deels toegekend' || beslissing === 'gewijzigd'
}

export function isAfwijzend(beslissing: string): boolean {
  return beslissing === 'afgewezen' || beslissing === 'deels toegekend' || beslissing === 'ingetrokken'
}

/** A fault of before the decision at hand, in another act: to be repaired, but no reason to hold up what is decided now. */
export function naLaterBesluit({ besluit }: Pick<ToetsInvoer, 'besluit'>, op: string, ernst: Ernst): Ernst {
  return besluit !== undefined && op < besluit.op ? 'aandacht' : ernst
}
