import { dagVanTijdstip } from '../basis/dag.ts'
import type { Deed } from '../basis/deed.ts'
import { type Dossier, dossierVan } from '../dossier/dossier.ts'
import type { DossierFact } from '../dossier/dossier-facts.ts'
import { type DossierStore, streamOf, voerUit } from '../dossier/dossier-store.ts'
import { type Streefdata, streefdataVan } from '../dossier/streefdatum.ts'
import { type Voortgang, voortgangVan } from '../dossier/voortgang.ts'
import type { DossierRefusal } from '../dossier/weigering.ts'
import type { Trx } from '../platform/database/database.ts'
import type { StoredFact } from '../platform/fact-store/fact-store.ts'
import type { Persoon } from '../platform/identity/persoon.ts'
import type { PdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import type { RegelbeheerStore, RegelingenBron } from '../stelsel/regelbeheer/regelingen-bron.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { type ActResult, klaar, NIET_GEVONDEN, type NotFound, weigering } from './answer.ts'
import type { RequestContext } from './request-context.ts'
import { weigeringVan } from './texts/weigeringen.ts'

/** What the pages about dossiers work with; `main` hands it over once. */
export type DossierParts = {
  readonly store: DossierStore
  /** The rules that hold today; ask for it each time, for it changes with the day. */
  readonly regeling: Regeling
  readonly regelingen: RegelingenBron
  readonly regelbeheer: RegelbeheerStore
  readonly pdf: PdfRenderer
}

/** The rules of the day on which the last decision was taken: what was decided keeps them, whatever changed since. */
export function regelingVanBesluit(
  parts: DossierParts,
  { beschikking }: Pick<Dossier, 'beschikking'>,
): Regeling {
  const genomenOp = beschikking.besluiten.findLast((besluit) => besluit.genomenOp !== undefined)?.genomenOp
  return genomenOp === undefined ? parts.regeling : parts.regelingen.op(genomenOp)
}

/** Every version of the local rules, for what asks which of them held on a day of its own. */
export function versiesVan(regelingen: RegelingenBron): readonly Regeling[] {
  return regelingen.alle().map(({ regeling }) => regeling)
}

/** One dossier as a page needs it: all facts, where it stands, what is next. */
export type GelezenDossier = {
  readonly dossier: string
  readonly versie: number
  readonly opgeslagen: readonly StoredFact<DossierFact>[]
  readonly stand: Dossier
  readonly voortgang: Voortgang
  /** Every version of the rules of the municipality. */
  readonly regelingen: readonly Regeling[]
  /** Days that the municipality promises itself, before those of the law. */
  readonly streefdata: Streefdata
  readonly vandaag: Temporal.PlainDate
}

/** Reads a dossier; not found when it has no facts. */
export async function leesDossier(
  { store, regelingen }: DossierParts,
  { trx, gemeente, klok }: Pick<RequestContext, 'trx' | 'gemeente' | 'klok'>,
  dossier: string,
): Promise<GelezenDossier | NotFound> {
  const { version, facts } = await store.readIn(trx, gemeente, streamOf(dossier))
  if (version === 0) return NIET_GEVONDEN
  const stand = dossierVan(facts.map(({ fact }) => fact))
  const versies = versiesVan(regelingen)
  return {
    dossier,
    versie: version,
    opgeslagen: facts,
    stand,
    voortgang: voortgangVan(stand),
    streefdata: streefdataVan(stand, versies),
    regelingen: versies,
    vandaag: dagVanTijdstip(klok.nu()),
  }
}

type Doet = RequestContext & {
  readonly trx: Trx
  readonly persoon: Persoon
  readonly sleutel: string
  readonly gezienVersie: number | undefined
}

/** Who does it and on which day, for the facts. The day is always today; another day is a field of the deed itself. */
export function wie({ persoon, klok }: Pick<Doet, 'persoon' | 'klok'>) {
  return { op: dagVanTijdstip(klok.nu()).toString(), door: persoon.naam, persoon: persoon.persoon }
}

/**
 * Carries out a deed and answers the form: on to `naar`, or back with the reason.
 * A form that decides passes the version it was made from; facts whose order does not matter (notes, reactions) do not.
 */
export async function doe(
  parts: DossierParts,
  context: Doet,
  dossier: string,
  deed: Deed<DossierRefusal>,
  goed: { readonly naar: string; readonly melding?: string; readonly volgordeVrij?: boolean },
): Promise<ActResult> {
  const outcome = await voerUit(
    parts.store,
    context.trx,
    opdrachtVan(context, dossier, goed.volgordeVrij),
    deed,
  )
  return outcome.ok ? klaar(goed.naar, goed.melding) : weigering(weigeringVan(outcome.refusal))
}

/** What the store needs to know of a request: who, when, the key against doing it twice, the version it was made from. */
export function opdrachtVan(context: Doet, dossier: string, volgordeVrij = false) {
  const { gemeente, persoon, klok, sleutel, gezienVersie } = context
  return {
    gemeente,
    dossier,
    by: persoon.persoon,
    at: klok.nu(),
    key: sleutel,
    ...(gezienVersie === undefined || volgordeVrij ? {} : { seenVersion: gezienVersie }),
  }
}
