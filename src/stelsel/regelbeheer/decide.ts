import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { leesRegeling, type Regelingfout } from '../regeling/regeling-bestand.ts'
import { toetsRegeling } from '../toets/regeling/regeling-toets.ts'
import type { Regelbeheer, Voorstel } from './evolve.ts'
import type { RegelbeheerFact } from './facts.ts'

export type RegelbeheerRefusal =
  | Refusal<'REGELING_NIET_TE_LEZEN', { readonly fouten: readonly Regelingfout[] }>
  | Refusal<'REGELING_VAN_ANDERE_GEMEENTE', { readonly gemeente: string }>
  | Refusal<'REGELING_BESTAAT_AL', { readonly id: string }>
  | Refusal<'GEEN_VOORSTEL', never>
  | Refusal<'ZELFDE_PERSOON', never>
  | Refusal<'BEGIN_NIET_IN_TOEKOMST', { readonly geldigVanaf: string }>
  | Refusal<'WIJZIGING_ZONDER_MOTIEF', never>
  | Refusal<'REGELS_WERKEN_NIET', { readonly codes: readonly string[] }>
  | Refusal<'TOETS_HOUDT_TEGEN', { readonly codes: readonly string[] }>
  | Refusal<'REDEN_VEREIST', never>
type Result = Outcome<readonly RegelbeheerFact[], RegelbeheerRefusal>

/** With these the product could not work out or explain a case: no reason makes up for that. */
const NOOIT_OPGEHEVEN: readonly string[] = [
  'KADER_ONBEKEND',
  'GRONDSLAG_ONBEKEND',
  'VINDPLAATS_ONBEKEND',
  'SLEUTEL_DUBBEL',
]

/** Proposes rules as they were typed. With findings too: they are for the second person to see; what cannot be read cannot be proposed. */
export function stelRegelingVoor(
  { voorstellen }: Regelbeheer,
  wens: Daad & {
    readonly voorstel: string
    readonly tekst: string
    readonly gemeente: string
    /** Ids of the rules that are there already. */
    readonly bekend: readonly string[]
  },
): Result {
  const gelezen = leesRegeling(wens.tekst)
  if (!gelezen.ok) return refuse('REGELING_NIET_TE_LEZEN', { fouten: gelezen.refusal.data?.fouten ?? [] })
  const { id, gemeente } = gelezen.value.regeling
  if (gemeente.id !== wens.gemeente) return refuse('REGELING_VAN_ANDERE_GEMEENTE', { gemeente: gemeente.id })
  const open = voorstellen.filter(({ stand }) => stand !== 'teruggegeven')
  if (wens.bekend.includes(id) || open.some(({ regeling }) => regeling.id === id))
    return refuse('REGELING_BESTAAT_AL', { id })
  return accept([{ type: 'RegelingVoorgesteld', ...daad(wens), voorstel: wens.voorstel, tekst: wens.tekst }])
}

/**
 * Approves a proposal: by another than who made it (nobody changes rules alone), from a day to come (no surprise, no reaching
 * back), with motive and effect, and not against the toets without saying why.
 */
export function keurRegelingGoed(
  beheer: Regelbeheer,
  wens: Daad & { readonly voorstel: string; readonly ondanks: string },
): Result {
  const voorstel = findOpen(beheer, wens.voorstel)
  if (voorstel === undefined) return refuse('GEEN_VOORSTEL')
  if (isDezelfde(voorstel, wens)) return refuse('ZELFDE_PERSOON')
  const { regeling } = voorstel
  if (regeling.geldigVanaf <= wens.op)
    return refuse('BEGIN_NIET_IN_TOEKOMST', { geldigVanaf: regeling.geldigVanaf })
  if (regeling.wijziging === undefined) return refuse('WIJZIGING_ZONDER_MOTIEF')
  const codes = [
    ...new Set(
      toetsRegeling(regeling).bevindingen.flatMap(({ code, ernst }) =>
        ernst === 'blokkerend' ? [code] : [],
      ),
    ),
  ]
  const stuk = codes.filter((code) => NOOIT_OPGEHEVEN.includes(code))
  if (stuk.length > 0) return refuse('REGELS_WERKEN_NIET', { codes: stuk })
  const ondanks = wens.ondanks.trim()
  if (codes.length > 0 && ondanks === '') return refuse('TOETS_HOUDT_TEGEN', { codes })
  return accept([
    {
      type: 'RegelingGoedgekeurd',
      ...daad(wens),
      voorstel: wens.voorstel,
      ...(codes.length === 0 ? {} : { ondanks }),
    },
  ])
}

/** Gives a proposal back with the reason; whoever made it may do so too. */
export function geefRegelingTerug(
  beheer: Regelbeheer,
  wens: Daad & { readonly voorstel: string; readonly reden: string },
): Result {
  if (findOpen(beheer, wens.voorstel) === undefined) return refuse('GEEN_VOORSTEL')
  const reden = wens.reden.trim()
  if (reden === '') return refuse('REDEN_VEREIST')
  return accept([{ type: 'RegelingTeruggegeven', ...daad(wens), voorstel: wens.voorstel, reden }])
}

function findOpen({ voorstellen }: Regelbeheer, voorstel: string): Voorstel | undefined {
  return voorstellen.find((een) => een.voorstel === voorstel && een.stand === 'wacht')
}

/** Without an account nobody can be shown to be another. */
function isDezelfde({ voorgesteld }: Voorstel, { persoon }: Daad): boolean {
  return persoon === undefined || voorgesteld.persoon === undefined || voorgesteld.persoon === persoon
}
