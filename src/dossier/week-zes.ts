import { type DagTekst, dagVanTijdstip, getDag } from '../basis/dag.ts'
import type { Daad } from '../basis/fact.ts'
import { accept, type Outcome } from '../basis/outcome.ts'
import { wijsOpAanvraag } from '../handeling/onderzoek/handle.ts'
import type { Klok } from '../platform/clock/clock.ts'
import type { Trx } from '../platform/database/database.ts'
import type { PdfRefusal, PdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import type { BriefWeigering } from '../stelsel/brieven/brief-gegevens.ts'
import { weekZesBericht } from '../stelsel/brieven/week-zes-bericht.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { type BriefRegel, saveBrief } from './brief-archief.ts'
import { briefKop } from './brief-gegevens.ts'
import { dossierVan } from './dossier.ts'
import { type DossierStore, factsOf, type Opdracht, streamOf, voerUit } from './dossier-store.ts'
import { termijnenVan, type VolgendeStap } from './voortgang.ts'

/** The steps in which the six weeks still run. */
const ONDERZOEK_LOOPT: readonly VolgendeStap[] = [
  'wijs-behandelaar-aan',
  'spreek-gesprek-af',
  'voer-gesprek',
  'doe-onderzoek',
  'rond-onderzoek-af',
  'verstrek-verslag',
]

/** Dossiers of which the six weeks passed without the outcome being given, and whose inwoner may not know yet. */
export async function listTeLaat(trx: Trx, gemeente: string, vandaag: DagTekst): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('dossier_overzicht')
    .select('dossier')
    .where('gemeente', '=', gemeente)
    .where('volgende', 'in', [...ONDERZOEK_LOOPT])
    .where('onderzoek_uiterlijk', '<', vandaag)
    .where('op_aanvraag_gewezen', '=', false)
    .orderBy('dossier')
    .execute()
  return rows.map(({ dossier }) => dossier)
}

/**
 * Tells the inwoner on his page that he may apply at once (Wmo 2.3.2(9)). Runs by itself, so that no term passes in
 * silence; once per dossier, however often it runs.
 */
export async function wijsTeLateInwoner(
  store: DossierStore,
  trx: Trx,
  wat: { readonly gemeente: string; readonly dossier: string; readonly klok: Klok },
): Promise<void> {
  const { gemeente, dossier, klok } = wat
  const nu = klok.nu()
  await voerUit(
    store,
    trx,
    { gemeente, dossier, by: 'termijnbewaking', at: nu, key: `week-zes/${dossier}`, because: 'wmo-2.3.2-9' },
    wijsOpAanvraag({ op: dagVanTijdstip(nu).toString(), door: 'termijnbewaking', kanaal: 'web' }),
  )
}

/** The letter for paper, with why it is late and when it will be done: only a person can say that. */
export async function stuurWeekZesBericht(
  parts: { readonly store: DossierStore; readonly regeling: Regeling; readonly pdf: PdfRenderer },
  trx: Trx,
  opdracht: Opdracht,
  wens: Daad & { readonly reden: string; readonly verwachtOp: DagTekst },
): Promise<Outcome<BriefRegel, BriefWeigering | PdfRefusal>> {
  const { store, regeling, pdf } = parts
  const { facts } = await store.readIn(trx, opdracht.gemeente, streamOf(opdracht.dossier))
  const stand = dossierVan(factsOf(facts))
  const { onderzoekUiterlijk } = termijnenVan(stand)
  const brief = weekZesBericht({
    ...briefKop(stand, regeling, wens.op),
    meldingOp: stand.melding.ontvangen?.op ?? wens.op,
    reden: { tekst: wens.reden },
    verwachtOp: getDag(wens.verwachtOp).toString(),
    ...(onderzoekUiterlijk === undefined ? {} : { onderzoekUiterlijk }),
  })
  if (!brief.ok) return brief
  const bewaard = await saveBrief(trx, pdf, opdracht, { brief: 'week-zes', inhoud: brief.value })
  if (!bewaard.ok) return bewaard
  const { reden: _, verwachtOp: __, ...daad } = wens
  await voerUit(store, trx, opdracht, wijsOpAanvraag({ ...daad, kanaal: 'brief' }))
  return accept(bewaard.value)
}
