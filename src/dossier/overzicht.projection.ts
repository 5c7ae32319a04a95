import type { Trx } from '../platform/database/database.ts'
import type { Projection, StoredFact } from '../platform/fact-store/fact-store.ts'
import { type Dossier, dossierVan } from './dossier.ts'
import type { DossierFact } from './dossier-facts.ts'
import { dossierOf, readDossierFact } from './dossier-store.ts'
import { voortgangVan } from './voortgang.ts'

export type DossierOverzichtRow = {
  gemeente: string
  dossier: string
  kenmerk: string | null
  naam: string | null
  vraag: string | null
  inwoner: string | null
  behandelaar: string | null
  fase: string
  volgende: string
  aan_zet: string
  uiterlijk: string | null
  gemeld_op: string | null
  onderzoek_uiterlijk: string | null
  op_aanvraag_gewezen: boolean
  versie: number
}

type DossierRelatieRow = {
  gemeente: string
  dossier: string
  persoon: string
  relatie: string
  mag: string[]
  tot_en_met: string | null
}

declare module '../platform/database/database.ts' {
  interface Tables {
    dossier_overzicht: DossierOverzichtRow
    dossier_relatie: DossierRelatieRow
  }
}

/** Keeps one row per dossier for the lists, and who stands in which relation to it, in the transaction of the facts. */
export const overzichtProjection: Projection<DossierFact> = {
  name: 'dossier_overzicht',
  tables: ['dossier_overzicht', 'dossier_relatie'],
  apply: async (trx, facts) => {
    const streams = new Map(facts.map((fact) => [fact.stream, fact]))
    for (const { gemeente, stream } of streams.values()) await writeRows(trx, gemeente, stream, facts)
  },
}

async function writeRows(
  trx: Trx,
  gemeente: string,
  stream: string,
  written: readonly StoredFact<DossierFact>[],
): Promise<void> {
  // On a rebuild the stream may be handed over in parts; what counts is where the dossier stands after the last of them.
  const versie = Math.max(...written.filter((fact) => fact.stream === stream).map(({ version }) => version))
  const rows = await trx
    .selectFrom('feit')
    .select(['type', 'data'])
    .where('gemeente', '=', gemeente)
    .where('stream', '=', stream)
    .where('version', '<=', versie)
    .orderBy('version')
    .execute()
  const dossier = dossierOf(stream)
  const stand = dossierVan(rows.map(({ type, data }) => readDossierFact(type, data)))
  const row = overzichtRow(gemeente, dossier, stand, versie)
  await trx
    .insertInto('dossier_overzicht')
    .values(row)
    .onConflict((oc) => oc.columns(['gemeente', 'dossier']).doUpdateSet(row))
    .execute()
  await trx
    .deleteFrom('dossier_relatie')
    .where('gemeente', '=', gemeente)
    .where('dossier', '=', dossier)
    .execute()
  const relaties = relatiesVan(stand).map((relatie) => ({ gemeente, dossier, ...relatie }))
  if (relaties.length > 0) await trx.insertInto('dossier_relatie').values(relaties).execute()
}

function overzichtRow(
  gemeente: string,
  dossier: string,
  stand: Dossier,
  versie: number,
): DossierOverzichtRow {
  const { melding } = stand
  const { fase, volgende, aanZet, uiterlijk, termijnen } = voortgangVan(stand)
  return {
    gemeente,
    dossier,
    kenmerk: melding.kenmerk ?? null,
    naam: melding.inwoner.naam ?? null,
    vraag: melding.vraag ?? null,
    inwoner: melding.inwoner.persoon ?? null,
    behandelaar: melding.behandelaar?.persoon ?? null,
    fase,
    volgende,
    aan_zet: aanZet,
    uiterlijk: uiterlijk ?? null,
    gemeld_op: melding.ontvangen?.op ?? null,
    onderzoek_uiterlijk: termijnen.onderzoekUiterlijk ?? null,
    op_aanvraag_gewezen: stand.onderzoek.opAanvraagGewezen,
    versie,
  }
}

type Relatie = Omit<DossierRelatieRow, 'gemeente' | 'dossier'>

function relatiesVan({ melding, machtigingen, ondersteuning }: Dossier): readonly Relatie[] {
  const all: Relatie[] = []
  const { persoon } = melding.inwoner
  if (persoon !== undefined) {
    all.push({ persoon, relatie: 'eigen', mag: ['lezen', 'reageren', 'aanvragen'], tot_en_met: null })
  }
  for (const { gemachtigde, mag, totEnMet } of machtigingen) {
    if (gemachtigde === undefined) continue
    all.push({ persoon: gemachtigde, relatie: 'gemachtigde', mag: [...mag], tot_en_met: totEnMet ?? null })
  }
  for (const ondersteuner of ondersteuning.ondersteuners) {
    const totEnMet = ondersteuner.totEnMet ?? null
    all.push({ persoon: ondersteuner.persoon, relatie: 'ondersteuner', mag: ['lezen'], tot_en_met: totEnMet })
  }
  if (melding.behandelaar !== undefined) {
    all.push({ persoon: melding.behandelaar.persoon, relatie: 'behandelaar', mag: [], tot_en_met: null })
  }
  // One row per person and relation: the last one given counts.
  return [...new Map(all.map((relatie) => [`${relatie.persoon} ${relatie.relatie}`, relatie])).values()]
}
