import type { DagTekst } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { BESLUITEN, type Regeling } from '../regeling/regeling.ts'
import { leesRegeling, type Regelingfout } from '../regeling/regeling-bestand.ts'
import { toetsRegeling } from '../toets/regeling/regeling-toets.ts'
import type { Regelbeheer, Voorstel } from './evolve.ts'
import type { RegelbeheerFact } from './facts.ts'

export type RegelbeheerRefusal =
  | Refusal<'REGELING_NIET_TE_LEZEN', { readonly fouten: readonly Regelingfout[] }>
  | Refusal<'REGELING_VAN_ANDERE_GEMEENTE', { readonly gemeente: string }>
  | Refusal<'REGELING_BESTAAT_AL', { readonly id: string }>
  | Refusal<'EERSTE_DAG_BEZET', { readonly id: string; readonly geldigVanaf: string }>
  | Refusal<'GEEN_VOORSTEL', never>
  | Refusal<'ZELFDE_PERSOON', never>
  | Refusal<'BEGIN_NIET_IN_TOEKOMST', { readonly geldigVanaf: string }>
  | Refusal<'BESLUIT_NOG_NIET_GENOMEN', { readonly titel: string; readonly op: string }>
  | Refusal<'WIJZIGING_ZONDER_MOTIEF', never>
  | Refusal<'REGELS_WERKEN_NIET', { readonly codes: readonly string[] }>
  | Refusal<'TOETS_HOUDT_TEGEN', { readonly codes: readonly string[] }>
  | Refusal<'REDEN_VEREIST', never>
type Result = Outcome<readonly RegelbeheerFact[], RegelbeheerRefusal>

/** With these the product could not work out or explain a case: no reason makes up for that. */
const NOOIT_OPGEHEVEN: readonly string[] = [
  'KADER_ONBEKEND',
  'KADER_ZONDER_TIJD',
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
    /** Every version in force or to come. */
    readonly geldend: readonly Regeling[]
  },
): Result {
  const gelezen = leesRegeling(wens.tekst)
  if (!gelezen.ok) return refuse('REGELING_NIET_TE_LEZEN', { fouten: gelezen.refusal.data?.fouten ?? [] })
  const { id, geldigVanaf, gemeente } = gelezen.value.regeling
  if (gemeente.id !== wens.gemeente) return refuse('REGELING_VAN_ANDERE_GEMEENTE', { gemeente: gemeente.id })
  const open = voorstellen.filter(({ stand }) => stand !== 'teruggegeven').map(({ regeling }) => regeling)
  const andere = [...wens.geldend, ...open]
  if (andere.some((een) => een.id === id)) return refuse('REGELING_BESTAAT_AL', { id })
  const zelfdeDag = andere.find((een) => een.geldigVanaf === geldigVanaf)
  if (zelfdeDag !== undefined) return refuse('EERSTE_DAG_BEZET', { id: zelfdeDag.id, geldigVanaf })
  return accept([{ type: 'RegelingVoorgesteld', ...daad(wens), voorstel: wens.voorstel, tekst: wens.tekst }])
}

/**
 * What stands in the way of approval on this day, whoever approves: a first day that is no longer to come, a decision that was
 * not taken yet, no motive of its own, or rules the product cannot work with.
 */
export function beletselen(
  regeling: Regeling,
  op: DagTekst,
  eerdere: readonly Regeling[],
): readonly RegelbeheerRefusal[] {
  const { geldigVanaf, besluiten, wijziging } = regeling
  const komend = BESLUITEN.flatMap((naam) => besluiten[naam] ?? []).find((besluit) => besluit.op > op)
  const overgenomen = eerdere.some(
    (een) => een.wijziging !== undefined && een.id !== regeling.id && isGelijk(een.wijziging, wijziging),
  )
  const stuk = blokkades(regeling).filter((code) => NOOIT_OPGEHEVEN.includes(code))
  return [
    ...(geldigVanaf <= op ? [refuse('BEGIN_NIET_IN_TOEKOMST', { geldigVanaf }).refusal] : []),
    ...(komend === undefined
      ? []
      : [refuse('BESLUIT_NOG_NIET_GENOMEN', { titel: komend.titel, op: komend.op }).refusal]),
    ...(wijziging === undefined || overgenomen ? [refuse('WIJZIGING_ZONDER_MOTIEF').refusal] : []),
    ...(stuk.length === 0 ? [] : [refuse('REGELS_WERKEN_NIET', { codes: stuk }).refusal]),
  ]
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
  const eerdere = beheer.voorstellen.filter(({ stand }) => stand === 'goedgekeurd').map((een) => een.regeling)
  const [beletsel] = beletselen(regeling, wens.op, eerdere)
  if (beletsel !== undefined) return { ok: false, refusal: beletsel }
  const codes = blokkades(regeling)
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

/** Codes of what the toets holds up. */
function blokkades(regeling: Regeling): readonly string[] {
  const codes = toetsRegeling(regeling).bevindingen.flatMap(({ code, ernst }) =>
    ernst === 'blokkerend' ? [code] : [],
  )
  return [...new Set(codes)]
}

/** A motive that was taken along from an earlier change says nothing about this one. */
function isGelijk(een: Regeling['wijziging'], ander: Regeling['wijziging']): boolean {
  return JSON.stringify(een) === JSON.stringify(ander)
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
