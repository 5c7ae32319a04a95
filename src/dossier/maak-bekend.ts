import { createHash } from 'node:crypto'
import type { ColumnType } from 'kysely'
import { type DagTekst, getDag } from '../basis/dag.ts'
import type { Daad } from '../basis/fact.ts'
import { factsOfKinds } from '../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../basis/outcome.ts'
import type { Trx } from '../platform/database/database.ts'
import type { PdfRefusal, PdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import { evolveBeschikking } from '../stelsel/beschikking/evolve.ts'
import { maakBesluitBekend } from '../stelsel/beschikking/handle.ts'
import { beschikkingBrief } from '../stelsel/brieven/beschikking.ts'
import type { Brief } from '../stelsel/brieven/brief.ts'
import type { BriefWeigering } from '../stelsel/brieven/brief-gegevens.ts'
import { findKader, findKaderVan } from '../stelsel/normen/kaders.ts'
import type { Normenkader } from '../stelsel/normen/normenkader.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { bezwaarTotEnMet } from '../stelsel/wet/dossiertermijnen.ts'
import { type BriefRegel, saveBrief } from './brief-archief.ts'
import { briefGegevens } from './brief-gegevens.ts'
import { type DossierFact, dossierFacts } from './dossier-facts.ts'
import { type DossierStore, factsOf, type Gedaan, type Opdracht, streamOf, voerUit } from './dossier-store.ts'
import { toetsVan } from './neem-besluit.ts'

type BevrorenRow = {
  gemeente: string
  dossier: string
  besluit: string
  versie: number
  bevroren_op: string
  inhoud: ColumnType<
    Omit<BevrorenInhoud, 'regeling'> & { readonly regeling: Regeling | EersteRegeling },
    string,
    never
  >
  sha256: string
}

declare module '../platform/database/database.ts' {
  interface Tables {
    bevroren_dossier: BevrorenRow
  }
}

/** The dossier as it stood when the letter went out: facts, local rules, norms, findings, and the hash of the letter. */
export type BevrorenInhoud = {
  readonly feiten: readonly DossierFact[]
  readonly regeling: Regeling
  readonly normen: readonly unknown[]
  readonly toets: unknown
  readonly brief: { readonly brief: string; readonly sha256: string }
}
/** The rules as they were kept before they had articles (0008). What was frozen is never rewritten, so it is read as it is. */
export type EersteRegeling = Pick<Regeling, 'geldigVanaf' | 'vragen'> & {
  readonly verordening: string
  readonly kader: string
  readonly criteria: readonly { readonly tekst: string }[]
}

/** The local rules of a decision, for who opens it later. */
export type RegelsVanToen = {
  readonly verordening: string
  readonly geldigVanaf: DagTekst
  readonly kader: string
  readonly criteria: readonly string[]
  readonly vragen: readonly string[]
}

export function regelsVanToen(regeling: Regeling | EersteRegeling): RegelsVanToen {
  const { geldigVanaf, criteria, vragen } = regeling
  const [verordening, kader] =
    'besluiten' in regeling
      ? [regeling.besluiten.verordening.titel, regeling.norm.kader]
      : [regeling.verordening, regeling.kader]
  return {
    verordening,
    geldigVanaf,
    kader,
    criteria: criteria.map(({ tekst }) => tekst),
    vragen: vragen.map(({ vraag }) => vraag),
  }
}

export type BevrorenDossier = {
  readonly besluit: string
  readonly versie: number
  readonly bevrorenOp: DagTekst
  readonly sha256: string
  readonly inhoud: Omit<BevrorenInhoud, 'regeling'>
  readonly regels: RegelsVanToen
}

type BeschikkingRefusal = Extract<ReturnType<ReturnType<typeof maakBesluitBekend>>, { ok: false }>['refusal']
export type BekendRefusal = BeschikkingRefusal | BriefWeigering | PdfRefusal | Refusal<'GEEN_BESLUIT', never>

/** The letter of the last decision as it would be when sent on this day; nothing is stored. */
export function ontwerpBrief(
  facts: readonly DossierFact[],
  regeling: Regeling,
  op: DagTekst,
): Outcome<Brief, BriefWeigering | Refusal<'GEEN_BESLUIT', never>> {
  const besluit = evolveBeschikking(facts).besluiten.findLast(({ genomenOp }) => genomenOp !== undefined)
  if (besluit === undefined) return refuse('GEEN_BESLUIT')
  const verzonden: DossierFact = { type: 'BesluitBekendgemaakt', op, besluit: besluit.besluit }
  const gegevens = briefGegevens(
    besluit.bekendgemaaktOp === undefined ? [...facts, verzonden] : facts,
    regeling,
  )
  return gegevens.ok ? beschikkingBrief(gegevens.value) : gegevens
}

/** The letter that a draft would lead to, as if it were taken now by someone with a mandate: what it still lacks shows early. */
export function briefVanOntwerp(
  facts: readonly DossierFact[],
  regeling: Regeling,
  op: DagTekst,
): ReturnType<typeof ontwerpBrief> {
  const ontwerp = evolveBeschikking(facts).besluiten.findLast(({ genomenOp }) => genomenOp === undefined)
  if (ontwerp === undefined) return refuse('GEEN_BESLUIT')
  const mandaat = {
    naam: regeling.gemeente.naam,
    functie: 'gemandateerd',
    besluit: regeling.besluiten.mandaat.titel,
  }
  const genomen: DossierFact = { type: 'BesluitGenomen', ...ontwerp.inhoud, op, mandaat, rechtsmiddel: true }
  return ontwerpBrief([...facts, genomen], regeling, op)
}

/**
 * Sends the decision: sets the letter, keeps its bytes, records the dispatch with the computed last day for bezwaar, and
 * freezes the dossier as it stood. All in the transaction of the request.
 */
export async function maakBekend(
  parts: { readonly store: DossierStore; readonly regeling: Regeling; readonly pdf: PdfRenderer },
  trx: Trx,
  opdracht: Opdracht,
  daad: Daad,
): Promise<Outcome<Gedaan & { readonly brief: BriefRegel }, BekendRefusal>> {
  const { store, regeling, pdf } = parts
  const { gemeente, dossier } = opdracht
  const { version, facts: stored } = await store.readIn(trx, gemeente, streamOf(dossier))
  const facts = factsOf(stored)
  const ontwerp = ontwerpBrief(facts, regeling, daad.op)
  if (!ontwerp.ok) return ontwerp
  const besluit = evolveBeschikking(facts).besluiten.findLast(({ genomenOp }) => genomenOp !== undefined)
  if (besluit === undefined) return refuse('GEEN_BESLUIT')
  const id = `besluit-${besluit.besluit}`
  const bewaard = await saveBrief(trx, pdf, opdracht, { brief: id, inhoud: ontwerp.value })
  if (!bewaard.ok) return bewaard
  const { sha256, titel } = bewaard.value
  const gedaan = await voerUit(
    store,
    trx,
    opdracht,
    maakBesluitBekend({
      ...daad,
      besluit: besluit.besluit,
      kanaal: 'brief',
      bezwaarTotEnMet: bezwaarTotEnMet(getDag(daad.op)).dag.toString(),
      brief: { sha256, titel, streamVersie: version },
    }),
  )
  if (!gedaan.ok) return gedaan
  await vriesIn(trx, opdracht, besluit.besluit, daad.op, gedaan.value.version, {
    feiten: gedaan.value.facts,
    regeling,
    normen: gebruikteKaders(gedaan.value.facts, regeling),
    toets: toetsVan(gedaan.value.facts, daad.op, [regeling]),
    brief: { brief: id, sha256 },
  })
  return accept({ ...gedaan.value, brief: bewaard.value })
}

export async function findBevroren(
  trx: Trx,
  { gemeente, dossier }: Pick<Opdracht, 'gemeente' | 'dossier'>,
  besluit: string,
): Promise<BevrorenDossier | undefined> {
  const row = await trx
    .selectFrom('bevroren_dossier')
    .select(['besluit', 'versie', 'bevroren_op', 'sha256', 'inhoud'])
    .where('gemeente', '=', gemeente)
    .where('dossier', '=', dossier)
    .where('besluit', '=', besluit)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { bevroren_op: bevrorenOp, ...rest } = row
  return { ...rest, bevrorenOp, regels: regelsVanToen(rest.inhoud.regeling) }
}

async function vriesIn(
  trx: Trx,
  { gemeente, dossier }: Opdracht,
  besluit: string,
  op: DagTekst,
  versie: number,
  inhoud: BevrorenInhoud,
): Promise<void> {
  const tekst = JSON.stringify(inhoud)
  const sha256 = createHash('sha256').update(tekst).digest('hex')
  await trx
    .insertInto('bevroren_dossier')
    .values({ gemeente, dossier, besluit, versie, bevroren_op: op, inhoud: tekst, sha256 })
    .execute()
}

/** Norm sets that were used in the onderzoek, and the one the municipality works with. */
function gebruikteKaders(
  facts: readonly DossierFact[],
  regeling: Regeling,
): readonly (Normenkader | undefined)[] {
  const used = factsOfKinds({ VaststellingGedaan: dossierFacts.VaststellingGedaan }, facts).flatMap(
    ({ behoefte }) => behoefte?.kader?.id ?? [],
  )
  const eigen = findKaderVan(regeling.norm)
  return [...new Set([regeling.norm.kader, ...used])].map((id) => (id === eigen?.id ? eigen : findKader(id)))
}
