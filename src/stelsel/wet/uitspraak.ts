import { type DagTekst, dagVoluit, findDag } from '../../basis/dag.ts'
import type { GrondslagGegevens } from '../../basis/grondslag.ts'
import type { RegisterRegel } from './register-regel.ts'

/** Date (or only the year when the day was not seen), whether it was read, what it says in our own words. */
export type Uitspraak = readonly [datum: string, zekerheid: GrondslagGegevens['zekerheid'], zin: string]

/** The day on which the rulings were last held against what we have of them. */
export const UITSPRAKEN_NAGEKEKEN_OP: DagTekst = '2026-11-23'

/** Whether a ruling is of after a day: surely, or perhaps (of the same year, and only the year is known). */
export type Na = 'zeker' | 'misschien'

export function isUitspraak(sleutel: string): boolean {
  return sleutel.startsWith('ECLI:')
}

/** `datum` is a day or only a year. */
export function naDag(datum: string, dag: DagTekst): Na | undefined {
  if (findDag(datum) !== undefined) return datum > dag ? 'zeker' : undefined
  const jaar = dag.slice(0, 4)
  if (datum === jaar) return 'misschien'
  return datum > jaar ? 'zeker' : undefined
}

const INSTANTIES: Readonly<Record<string, string>> = {
  CRVB: 'Centrale Raad van Beroep',
  HR: 'Hoge Raad',
  RVS: 'Afdeling bestuursrechtspraak van de Raad van State',
  RBALM: 'Rechtbank Almelo',
  RBAMS: 'Rechtbank Amsterdam',
  RBDHA: 'Rechtbank Den Haag',
  RBDOR: 'Rechtbank Dordrecht',
  RBGEL: 'Rechtbank Gelderland',
  RBLIM: 'Rechtbank Limburg',
  RBMNE: 'Rechtbank Midden-Nederland',
  RBNHO: 'Rechtbank Noord-Holland',
  RBNNE: 'Rechtbank Noord-Nederland',
  RBOBR: 'Rechtbank Oost-Brabant',
  RBOVE: 'Rechtbank Overijssel',
  RBROT: 'Rechtbank Rotterdam',
  RBZWB: 'Rechtbank Zeeland-West-Brabant',
}

/** The register row of a ruling: court from the ECLI, link to the official place. */
export function regelVanUitspraak(ecli: string, [datum, zekerheid, zin]: Uitspraak): RegisterRegel {
  const code = ecli.split(':')[2] ?? ''
  const dag = findDag(datum)
  const wanneer = dag === undefined ? datum : dagVoluit(dag)
  return {
    bron: `${INSTANTIES[code] ?? code} ${wanneer}, ${ecli}`,
    versie: datum,
    link: `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`,
    zekerheid,
    zin,
  }
}
