import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { Afspraak } from './evolve.ts'
import type { AfsprakenFact } from './facts.ts'

export type AfsprakenRefusal = Refusal<'GEEN_AFSPRAAK', never> | Refusal<'REDEN_ONTBREEKT', never>
type Result = Outcome<readonly AfsprakenFact[], AfsprakenRefusal>

/** Plans a talk, or plans it anew: the last plan of a talk counts. */
export function spreekGesprekAf(
  _afspraken: readonly Afspraak[],
  wens: Omit<Afspraak, 'overgenomen'>,
): Result {
  return accept([{ type: 'GesprekAfgesproken', ...wens }])
}

export function zegGesprekAf(
  afspraken: readonly Afspraak[],
  wens: Daad & { readonly gesprek: string; readonly reden: string },
): Result {
  if (!afspraken.some(({ gesprek }) => gesprek === wens.gesprek)) return refuse('GEEN_AFSPRAAK')
  if (wens.reden.trim() === '') return refuse('REDEN_ONTBREEKT')
  return accept([{ type: 'GesprekAfgezegd', ...daad(wens), gesprek: wens.gesprek, reden: wens.reden }])
}
