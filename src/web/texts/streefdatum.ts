import { getDag } from '../../basis/dag.ts'
import type { Streefdatum } from '../../dossier/streefdatum.ts'
import { termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'

/**
 * Both days for the inwoner: what the municipality wants, and what the law demands. Undefined when the day of the law is over: then only
 * that counts, and the page says so itself.
 */
export function streefdatumZin(
  { wat, dag, uiterlijk }: Pick<Streefdatum, 'wat' | 'dag' | 'uiterlijk'>,
  vandaag: Temporal.PlainDate,
): string | undefined {
  const isVoorbij = (tekst: string) => Temporal.PlainDate.compare(getDag(tekst), vandaag) < 0
  if (isVoorbij(uiterlijk)) return undefined
  const wet = `Van de wet moet het uiterlijk op ${termijnTekst(uiterlijk)}.`
  return isVoorbij(dag)
    ? `De gemeente wilde op ${termijnTekst(dag)} klaar zijn met het ${wat}. Dat is niet gelukt. ${wet}`
    : `De gemeente wil uiterlijk op ${termijnTekst(dag)} klaar zijn met het ${wat}. ${wet}`
}
