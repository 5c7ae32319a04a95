import { sql } from 'kysely'
import { AMSTERDAM } from '../../basis/dag.ts'
import type { Trx } from '../../platform/database/database.ts'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'

/** One or more looks by the same person into the same part on one day. */
export type Blik = {
  readonly dag: string
  readonly tijd: string
  readonly naam: string
  readonly functie: string | null
  readonly rol: string
  readonly relatie: string
  readonly onderdeel: string
  readonly doel: string
  readonly keren: number
  readonly noodtoegang: boolean
}

const MEESTE = 200

/** Who looked into this dossier, the latest first; the looks of the inwoner himself are left out. */
export async function listBlikken(
  trx: Trx,
  { gemeente, dossier }: { readonly gemeente: string; readonly dossier: string },
): Promise<readonly Blik[]> {
  const { rows } = await sql<Blik>`
    select to_char(max(i.tijdstip) at time zone ${AMSTERDAM}, 'YYYY-MM-DD') as dag,
           to_char(max(i.tijdstip) at time zone ${AMSTERDAM}, 'HH24.MI') as tijd,
           coalesce(p.naam, 'Onbekend') as naam, p.functie, i.rol, i.relatie, i.onderdeel, i.doel,
           count(*)::int as keren, i.noodtoegang
    from inzage i
    left join persoon p on p.gemeente = i.gemeente and p.persoon = i.persoon
    where i.gemeente = ${gemeente} and i.dossier = ${dossier} and i.relatie <> 'eigen'
    group by date_trunc('day', i.tijdstip at time zone ${AMSTERDAM}), i.persoon, p.naam, p.functie, i.rol,
             i.relatie, i.onderdeel, i.doel, i.noodtoegang
    order by max(i.tijdstip) desc
    limit ${MEESTE}
  `.execute(trx)
  return rows
}

const FUNCTIES: Readonly<Record<string, string>> = {
  consulent: 'Wmo-consulent',
  kwaliteitsmedewerker: 'Kwaliteitsmedewerker Wmo',
  clientondersteuner: 'Cliëntondersteuner',
  mantelzorger: 'Mantelzorger',
  beheerder: 'Beheerder',
}

const REDENEN: Readonly<Record<string, string>> = {
  behandelaar: 'behandelt uw hulpvraag',
  toetser: 'leest mee of het klopt',
  collega: 'kijkt welke nieuwe meldingen er zijn',
  ondersteuner: 'helpt u',
  gemachtigde: 'u gaf toestemming',
}

/** Who it was, as a function; a name only for who helps the inwoner himself. */
export function functieVan({ relatie, functie, rol, naam }: Blik): string {
  const woord = metHoofdletter(functie ?? FUNCTIES[rol] ?? rol)
  return relatie === 'gemachtigde' || relatie === 'ondersteuner' ? `${naam} (${woord})` : woord
}

export function redenVan({ relatie, doel, noodtoegang }: Blik): string {
  const reden = REDENEN[doel] ?? (doel === relatie ? (REDENEN[relatie] ?? relatie) : doel)
  return noodtoegang ? `spoed: ${reden}` : reden
}
