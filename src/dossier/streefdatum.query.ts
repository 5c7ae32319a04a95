import { evolveAanvraag } from '../handeling/aanvraag/evolve.ts'
import { evolveMelding } from '../handeling/melding/evolve.ts'
import { evolveOnderzoek } from '../handeling/onderzoek/evolve.ts'
import type { Trx } from '../platform/database/database.ts'
import { evolveBeschikking } from '../stelsel/beschikking/evolve.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import type { DossierFactType } from './dossier-facts.ts'
import { dossierOf, readDossierFact, streamOf } from './dossier-store.ts'
import type { DossierRegel } from './overzicht.query.ts'
import { type Streefdatum, streefdataVan, streefdatumNu } from './streefdatum.ts'

/** What moves or ends a term; the rest of a dossier need not be read for a list. */
const TERMIJNFEITEN: readonly DossierFactType[] = [
  'MeldingOntvangen',
  'OnderzoekVerlengd',
  'AanvraagIngediend',
  'AanvullingGevraagd',
  'AanvullingOntvangen',
  'UitstelAfgesproken',
  'BesluitOpgesteld',
  'BesluitGenomen',
]

/**
 * The municipality's own day of each dossier in a list, worked out by the same rule as in the dossier. Not kept in the overview: the rules
 * of a municipality are no facts of a dossier, so a view of its facts cannot follow them.
 */
export async function listStreefdata(
  trx: Trx,
  gemeente: string,
  dossiers: readonly DossierRegel[],
  regelingen: readonly Regeling[],
): Promise<ReadonlyMap<string, Streefdatum>> {
  const heeftEigen = regelingen.some(
    ({ termijnen }) => termijnen.onderzoekDagen !== undefined || termijnen.besluitDagen !== undefined,
  )
  const aanZet = new Map(dossiers.map(({ dossier, aan_zet }) => [dossier, aan_zet]))
  const lopend = [...aanZet].filter(([, wie]) => wie === 'gemeente').map(([dossier]) => streamOf(dossier))
  if (!heeftEigen || lopend.length === 0) return new Map()
  const rows = await trx
    .selectFrom('feit')
    .select(['stream', 'type', 'data'])
    .where('gemeente', '=', gemeente)
    .where('stream', 'in', lopend)
    .where('type', 'in', [...TERMIJNFEITEN])
    .orderBy('stream')
    .orderBy('version')
    .execute()
  const gevonden = new Map<string, Streefdatum>()
  for (const [stream, feiten] of Map.groupBy(rows, (row) => row.stream)) {
    const facts = feiten.map(({ type, data }) => readDossierFact(type, data))
    const stand = {
      melding: evolveMelding(facts),
      onderzoek: evolveOnderzoek(facts),
      aanvraag: evolveAanvraag(facts),
      beschikking: evolveBeschikking(facts),
    }
    const dossier = dossierOf(stream)
    const streef = streefdatumNu(stand, aanZet.get(dossier) ?? '', streefdataVan(stand, regelingen))
    if (streef !== undefined) gevonden.set(dossier, streef)
  }
  return gevonden
}
