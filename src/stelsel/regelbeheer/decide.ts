import type { DagTekst } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { BESLUITEN, type Regeling } from '../regeling/regeling.ts'
import { type GeschrevenRegeling, leesRegeling, type Regelingfout } from '../regeling/regeling-bestand.ts'
import { eerdereVan, voorgangerVan } from '../regeling/versies.ts'
import { toetsRegeling } from '../toets/regeling/regeling-toets.ts'
import { type Inspraak, type Regelbeheer, type Voorstel, versiesVan } from './evolve.ts'
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
  | Refusal<'ANDERS_DAN_GEZIEN', { readonly id: string; readonly geldigVanaf: string }>
  | Refusal<'INSPRAAK_DAGEN', { readonly geldigVanaf: string }>
  | Refusal<'INSPRAAK_ZONDER_HOE', never>
  | Refusal<'INSPRAAK_AL_BEGONNEN', { readonly totEnMet: string }>
  | Refusal<'INSPRAAK_NA_BESLUIT', { readonly op: string }>
  | Refusal<'INSPRAAK_LOOPT_NOG', { readonly totEnMet: string }>
  | Refusal<'REDEN_VEREIST', never>
  | Refusal<'NIET_GOEDGEKEURD', never>
  | Refusal<'REGELS_GELDEN_AL', { readonly geldigVanaf: string }>
  | Refusal<'REDEN_VAN_INTREKKEN_VEREIST', never>
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
    /** What came with the product. */
    readonly meegeleverd: readonly GeschrevenRegeling[]
  },
): Result {
  const gelezen = leesRegeling(wens.tekst)
  if (!gelezen.ok) return refuse('REGELING_NIET_TE_LEZEN', { fouten: gelezen.refusal.data?.fouten ?? [] })
  const { id, geldigVanaf, gemeente } = gelezen.value.regeling
  if (gemeente.id !== wens.gemeente) return refuse('REGELING_VAN_ANDERE_GEMEENTE', { gemeente: gemeente.id })
  // What was withdrawn keeps its id, for people read about it under that name. Its first day is free again.
  const bekend = [...wens.meegeleverd, ...voorstellen.filter(({ stand }) => stand !== 'teruggegeven')]
  if (bekend.some(({ regeling }) => regeling.id === id)) return refuse('REGELING_BESTAAT_AL', { id })
  const open = voorstellen.filter(({ stand }) => stand === 'wacht' || stand === 'goedgekeurd')
  const zelfdeDag = [...wens.meegeleverd, ...open]
    .map(({ regeling }) => regeling)
    .find((een) => een.geldigVanaf === geldigVanaf)
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
  const stuk = blokkades(regeling, eerdere).filter((code) => NOOIT_OPGEHEVEN.includes(code))
  return [
    ...(geldigVanaf <= op ? [refuse('BEGIN_NIET_IN_TOEKOMST', { geldigVanaf }).refusal] : []),
    ...(komend === undefined
      ? []
      : [refuse('BESLUIT_NOG_NIET_GENOMEN', { titel: komend.titel, op: komend.op }).refusal]),
    ...(wijziging === undefined || overgenomen ? [refuse('WIJZIGING_ZONDER_MOTIEF').refusal] : []),
    ...(stuk.length === 0 ? [] : [refuse('REGELS_WERKEN_NIET', { codes: stuk }).refusal]),
  ]
}

/** The bodies whose decision inspraak is about; who may sign is for the mandate. */
const OVER_REGELS = ['verordening', 'beleidsregels', 'tarieven'] as const

/**
 * Makes a proposal public so that people can have a say: before the decision is taken and before the rules begin, or it would be for show.
 * One person may do it: showing a plan changes no rule. What was promised can be made longer, not shorter.
 */
export function stelOpenVoorInspraak(
  beheer: Regelbeheer,
  wens: Daad & Inspraak & { readonly voorstel: string },
): Result {
  const voorstel = findOpen(beheer, wens.voorstel)
  if (voorstel === undefined) return refuse('GEEN_VOORSTEL')
  const { van, totEnMet } = wens
  const hoe = wens.hoe.trim()
  const { geldigVanaf, besluiten } = voorstel.regeling
  const eerder = voorstel.inspraak
  const isBegonnen = eerder !== undefined && eerder.van <= wens.op
  if (isBegonnen && (van !== eerder.van || totEnMet < eerder.totEnMet))
    return refuse('INSPRAAK_AL_BEGONNEN', { totEnMet: eerder.totEnMet })
  if ((!isBegonnen && van < wens.op) || totEnMet < van || totEnMet < wens.op || totEnMet >= geldigVanaf)
    return refuse('INSPRAAK_DAGEN', { geldigVanaf })
  const laatste =
    OVER_REGELS.flatMap((naam) => besluiten[naam]?.op ?? [])
      .toSorted()
      .at(-1) ?? ''
  if (laatste <= totEnMet) return refuse('INSPRAAK_NA_BESLUIT', { op: laatste })
  if (hoe === '') return refuse('INSPRAAK_ZONDER_HOE')
  return accept([{ type: 'InspraakOpengesteld', ...daad(wens), voorstel: wens.voorstel, van, totEnMet, hoe }])
}

/** The texts that someone had before him, each by its kenmerk. */
export type Gezien = {
  readonly voorstel: string
  /** Of the version it was compared with; empty when there was none. */
  readonly vergeleken: string
}

export type KeurGoed = Daad & {
  readonly voorstel: string
  readonly ondanks: string
  readonly gezien: Gezien
  /** What came with the product. */
  readonly meegeleverd: readonly GeschrevenRegeling[]
  /** Names a text exactly. */
  readonly kenmerkVan: (tekst: string) => string
}

/**
 * Approves a proposal: by another than who made it (nobody changes rules alone), from a day to come (no surprise, no reaching
 * back), with motive and effect, not against the toets without saying why, and only what this person saw: the fact names the
 * exact texts, so that later nobody need guess what was agreed to.
 */
export function keurRegelingGoed(beheer: Regelbeheer, wens: KeurGoed): Result {
  const voorstel = findOpen(beheer, wens.voorstel)
  if (voorstel === undefined) return refuse('GEEN_VOORSTEL')
  if (isDezelfde(voorstel, wens)) return refuse('ZELFDE_PERSOON')
  const { regeling } = voorstel
  const versies = versiesVan(beheer, wens.meegeleverd)
  const vorige = voorgangerVan(versies, regeling)
  const gezien = {
    voorstel: wens.kenmerkVan(voorstel.tekst),
    vergeleken: vorige === undefined ? '' : wens.kenmerkVan(vorige.tekst),
  }
  if (wens.gezien.voorstel !== gezien.voorstel || wens.gezien.vergeleken !== gezien.vergeleken) {
    const { id, geldigVanaf } = vorige?.regeling ?? regeling
    return refuse('ANDERS_DAN_GEZIEN', { id, geldigVanaf })
  }
  const eerdere = versies.map((een) => een.regeling)
  const [beletsel] = beletselen(regeling, wens.op, eerdere)
  if (beletsel !== undefined) return { ok: false, refusal: beletsel }
  const { inspraak } = voorstel
  if (inspraak !== undefined && inspraak.totEnMet >= wens.op)
    return refuse('INSPRAAK_LOOPT_NOG', { totEnMet: inspraak.totEnMet })
  const codes = blokkades(regeling, eerdere)
  const ondanks = wens.ondanks.trim()
  if (codes.length > 0 && ondanks === '') return refuse('TOETS_HOUDT_TEGEN', { codes })
  return accept([
    {
      type: 'RegelingGoedgekeurd',
      ...daad(wens),
      voorstel: wens.voorstel,
      gezien: {
        voorstel: gezien.voorstel,
        ...(vorige === undefined ? {} : { vergeleken: vergelekenVan(vorige, gezien.vergeleken, wens) }),
      },
      ...(codes.length === 0 ? {} : { ondanks }),
    },
  ])
}

/** What came with the product may be another in a later version of it: of that the fact keeps the text. */
function vergelekenVan(
  { regeling, tekst }: GeschrevenRegeling,
  kenmerk: string,
  { meegeleverd }: Pick<KeurGoed, 'meegeleverd'>,
) {
  const { id } = regeling
  return meegeleverd.some((een) => een.regeling.id === id) ? { id, kenmerk, tekst } : { id, kenmerk }
}

/** Codes of what the toets holds up. */
function blokkades(regeling: Regeling, eerdere: readonly Regeling[]): readonly string[] {
  const vorige = eerdereVan(
    eerdere.map((een) => ({ regeling: een })),
    regeling,
  )?.regeling
  const codes = toetsRegeling(regeling, vorige).bevindingen.flatMap(({ code, ernst }) =>
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

/**
 * Withdraws what was approved, as long as it does not hold yet: a mistake, or the council decided otherwise. Stopping a change
 * is not changing a rule, so one person is enough. From the first day on people count on it, and decisions may rest on it.
 */
export function trekRegelingIn(
  { voorstellen }: Regelbeheer,
  wens: Daad & { readonly voorstel: string; readonly reden: string },
): Result {
  const voorstel = voorstellen.find((een) => een.voorstel === wens.voorstel && een.stand === 'goedgekeurd')
  if (voorstel === undefined) return refuse('NIET_GOEDGEKEURD')
  const { geldigVanaf } = voorstel.regeling
  if (geldigVanaf <= wens.op) return refuse('REGELS_GELDEN_AL', { geldigVanaf })
  const reden = wens.reden.trim()
  if (reden === '') return refuse('REDEN_VAN_INTREKKEN_VEREIST')
  return accept([{ type: 'RegelingIngetrokken', ...daad(wens), voorstel: wens.voorstel, reden }])
}

function findOpen({ voorstellen }: Regelbeheer, voorstel: string): Voorstel | undefined {
  return voorstellen.find((een) => een.voorstel === voorstel && een.stand === 'wacht')
}

/** Without an account nobody can be shown to be another. */
function isDezelfde({ voorgesteld }: Voorstel, { persoon }: Daad): boolean {
  return persoon === undefined || voorgesteld.persoon === undefined || voorgesteld.persoon === persoon
}
