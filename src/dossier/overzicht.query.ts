import type { DagTekst } from '../basis/dag.ts'
import type { Trx } from '../platform/database/database.ts'
import type { DossierOverzichtRow } from './overzicht.projection.ts'
import { VOLGENDE_STAPPEN, type VolgendeStap } from './voortgang.ts'

export type DossierRegel = Omit<DossierOverzichtRow, 'volgende'> & { readonly volgende: VolgendeStap }

/** Dossiers in the order of their next last day; those without one come last. */
export async function listDossiers(
  trx: Trx,
  gemeente: string,
  filter: { readonly behandelaar?: string | null; readonly volgende?: VolgendeStap } = {},
): Promise<readonly DossierRegel[]> {
  const { behandelaar, volgende } = filter
  let query = trx.selectFrom('dossier_overzicht').selectAll().where('gemeente', '=', gemeente)
  if (behandelaar === null) query = query.where('behandelaar', 'is', null)
  else if (behandelaar !== undefined) query = query.where('behandelaar', '=', behandelaar)
  if (volgende !== undefined) query = query.where('volgende', '=', volgende)
  const rows = await query
    .orderBy('uiterlijk', (order) => order.asc().nullsLast())
    .orderBy('dossier')
    .execute()
  return rows.map(regel)
}

/** Whether this person stands in this relation to the dossier on this day. */
export async function isGerelateerd(
  trx: Trx,
  gemeente: string,
  wie: {
    readonly dossier: string
    readonly persoon: string
    readonly relatie: string
    readonly op: DagTekst
  },
): Promise<boolean> {
  const row = await trx
    .selectFrom('dossier_relatie')
    .select('persoon')
    .where('gemeente', '=', gemeente)
    .where('dossier', '=', wie.dossier)
    .where('persoon', '=', wie.persoon)
    .where('relatie', '=', wie.relatie)
    .where((eb) => eb.or([eb('tot_en_met', 'is', null), eb('tot_en_met', '>=', wie.op)]))
    .executeTakeFirst()
  return row !== undefined
}

/** Dossiers to which this person stands in one of these relations on this day, the newest melding first. */
export async function listDossiersVan(
  trx: Trx,
  gemeente: string,
  wie: { readonly persoon: string; readonly relaties: readonly string[]; readonly op: DagTekst },
): Promise<readonly (DossierRegel & { readonly relatie: string; readonly mag: readonly string[] })[]> {
  const rows = await trx
    .selectFrom('dossier_relatie as r')
    .innerJoin('dossier_overzicht as o', (join) =>
      join.onRef('o.gemeente', '=', 'r.gemeente').onRef('o.dossier', '=', 'r.dossier'),
    )
    .selectAll('o')
    .select(['r.relatie', 'r.mag'])
    .where('r.gemeente', '=', gemeente)
    .where('r.persoon', '=', wie.persoon)
    .where('r.relatie', 'in', [...wie.relaties])
    .where((eb) => eb.or([eb('r.tot_en_met', 'is', null), eb('r.tot_en_met', '>=', wie.op)]))
    .orderBy('o.gemeld_op', 'desc')
    .orderBy('o.dossier')
    .execute()
  return rows.map(({ relatie, mag, ...row }) => ({ ...regel(row), relatie, mag }))
}

function regel({ volgende, ...row }: DossierOverzichtRow): DossierRegel {
  const stap = VOLGENDE_STAPPEN.find((naam) => naam === volgende)
  if (stap === undefined) throw new Error(`unknown next step in the overview: ${volgende}`)
  return { ...row, volgende: stap }
}
