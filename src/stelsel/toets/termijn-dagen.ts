import { type DagTekst, getDag } from '../../basis/dag.ts'
import type { Aanloop, Gebeurtenis } from './invoer.ts'

/** Last day of the onderzoek: six weeks after the melding (2.3.2(1)), or later where the inwoner agreed to that. */
export function onderzoekUiterlijk({ verlengd }: Aanloop, melding: Gebeurtenis): DagTekst {
  const wettelijk = getDag(melding.op).add({ weeks: 6 }).toString()
  return verlengd
    .filter(({ instemming }) => instemming)
    .reduce((uiterlijk, { totEnMet }) => (totEnMet > uiterlijk ? totEnMet : uiterlijk), wettelijk)
}
