import { dagVanTijdstip } from '../basis/dag.ts'
import { isGerelateerd } from '../dossier/overzicht.query.ts'
import { createRelations, type Relations } from '../platform/access/relations.ts'
import type { Klok } from '../platform/clock/clock.ts'
import type { Trx } from '../platform/database/database.ts'

/** Tells access what binds a person to a dossier: the facts of the dossier itself, or the role he has in this municipality. */
export function dossierRelations(klok: Klok): Relations {
  const relations = createRelations()
  const vandaag = () => dagVanTijdstip(klok.nu()).toString()
  for (const relatie of ['eigen', 'gemachtigde', 'ondersteuner', 'behandelaar'] as const) {
    relations.register(relatie, ({ gemeente, persoon }, dossier, trx) =>
      isGerelateerd(trx, gemeente, { dossier, persoon, relatie, op: vandaag() }),
    )
  }
  // Reads along before a refusal or a reduction, and lifts a block with a reason; each look is logged.
  relations.register(
    'toetser',
    async ({ gemeente, rollen }, dossier, trx) =>
      rollen.includes('kwaliteitsmedewerker') && (await bestaat(trx, gemeente, dossier)),
  )
  // May take over what nobody has yet. What someone else has is not his to open.
  relations.register(
    'collega',
    async ({ gemeente, rollen }, dossier, trx) =>
      rollen.includes('consulent') && (await isVrij(trx, gemeente, dossier)),
  )
  return relations
}

async function bestaat(trx: Trx, gemeente: string, dossier: string): Promise<boolean> {
  return (await findRow(trx, gemeente, dossier)) !== undefined
}

async function isVrij(trx: Trx, gemeente: string, dossier: string): Promise<boolean> {
  return (await findRow(trx, gemeente, dossier))?.behandelaar === null
}

async function findRow(trx: Trx, gemeente: string, dossier: string) {
  return trx
    .selectFrom('dossier_overzicht')
    .select('behandelaar')
    .where('gemeente', '=', gemeente)
    .where('dossier', '=', dossier)
    .executeTakeFirst()
}
