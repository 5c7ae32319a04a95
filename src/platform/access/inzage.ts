import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import type { Rol } from '../identity/rol.ts'
import type { Relatie } from './policy.ts'

/** One look into a dossier (NEN 7513: who, in which capacity, what, why, when). */
export type Inzage = {
  readonly gemeente: string
  readonly dossier: string
  readonly persoon: string
  readonly rol: Rol
  readonly relatie: Relatie
  readonly onderdeel: string
  readonly doel: string
  readonly tijdstip: Temporal.Instant
}

/** Writes a look; throws when that fails, so that what was looked for is not shown (fail closed). */
export async function writeInzage(inzage: Inzage, trx: Trx): Promise<void> {
  await sql`
    insert into inzage (gemeente, dossier, id, tijdstip, persoon, rol, relatie, doel, onderdeel)
    values (${inzage.gemeente}, ${inzage.dossier}, ${crypto.randomUUID()}, ${inzage.tijdstip.toString()},
            ${inzage.persoon}, ${inzage.rol}, ${inzage.relatie}, ${inzage.doel}, ${inzage.onderdeel})
  `.execute(trx)
}
