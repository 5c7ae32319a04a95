import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ROLLEN, type Rol } from './rol.ts'

/** Someone who can log in. Roles are read again at each request. */
export type Persoon = {
  readonly gemeente: string
  readonly persoon: string
  readonly naam: string
  readonly rollen: readonly Rol[]
  readonly telefoon?: string
  readonly functie?: string
}

/** How a login provider knows someone: a subject says nothing without its issuer (uitgever). */
export type LoginSubject = { readonly uitgever: string; readonly subject: string }

export type PersoonRow = {
  gemeente: string
  persoon: string
  naam: string
  rollen: string[]
  telefoon: string | null
  functie: string | null
}

export function persoonFromRow(row: PersoonRow): Persoon {
  return {
    gemeente: row.gemeente,
    persoon: row.persoon,
    naam: row.naam,
    // A role this version does not know gives no rights.
    rollen: ROLLEN.filter((rol) => row.rollen.includes(rol)),
    ...(row.telefoon === null ? {} : { telefoon: row.telefoon }),
    ...(row.functie === null ? {} : { functie: row.functie }),
  }
}

/** Adds a person, or brings an existing one up to date. */
export async function savePersoon(persoon: Persoon & Partial<LoginSubject>, trx: Trx): Promise<void> {
  await sql`
    insert into persoon (gemeente, persoon, naam, rollen, telefoon, functie, uitgever, subject)
    values (${persoon.gemeente}, ${persoon.persoon}, ${persoon.naam}, ${[...persoon.rollen]},
            ${persoon.telefoon ?? null}, ${persoon.functie ?? null},
            ${persoon.uitgever ?? null}, ${persoon.subject ?? null})
    on conflict (gemeente, persoon) do update set
      naam = excluded.naam, rollen = excluded.rollen, telefoon = excluded.telefoon, functie = excluded.functie,
      uitgever = excluded.uitgever, subject = excluded.subject
  `.execute(trx)
}

/** The person a login provider says this is; undefined when unknown here or blocked. */
export async function findPersoonBySubject(
  gemeente: string,
  { uitgever, subject }: LoginSubject,
  trx: Trx,
): Promise<Persoon | undefined> {
  const { rows } = await sql<PersoonRow>`
    select gemeente, persoon, naam, rollen, telefoon, functie from persoon
    where gemeente = ${gemeente} and uitgever = ${uitgever} and subject = ${subject} and not geblokkeerd
  `.execute(trx)
  const row = rows[0]
  return row === undefined ? undefined : persoonFromRow(row)
}

/** Everyone here who has this role and may log in, by name. */
export async function listPersonenMetRol(gemeente: string, rol: Rol, trx: Trx): Promise<readonly Persoon[]> {
  const { rows } = await sql<PersoonRow>`
    select gemeente, persoon, naam, rollen, telefoon, functie from persoon
    where gemeente = ${gemeente} and ${rol} = any(rollen) and not geblokkeerd
    order by naam
  `.execute(trx)
  return rows.map(persoonFromRow)
}
