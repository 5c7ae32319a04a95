import { type DagTekst, getDag } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { Onderzoek } from '../onderzoek/evolve.ts'
import type { Aanvraag } from './evolve.ts'
import type { AanvraagFact } from './facts.ts'

export type AanvraagRefusal =
  | Refusal<'AL_AANGEVRAAGD', never>
  | Refusal<'ONDERZOEK_LOOPT_NOG', { readonly uiterlijk: DagTekst }>
  | Refusal<'GEEN_AANVRAAG', never>
  | Refusal<'GEEN_AANVULLING_GEVRAAGD', never>
type Result = Outcome<readonly AanvraagFact[], AanvraagRefusal>

export type DienAanvraagIn = Daad &
  Omit<Extract<AanvraagFact, { type: 'AanvraagIngediend' }>, 'type' | keyof Daad | 'overgenomen'>

/**
 * An aanvraag comes after the onderzoek, or at once when the six weeks have passed (Wmo 2.3.2(9)).
 * @param onderzoekUiterlijk the last day of the onderzoek, as `stelsel/wet` computed it from the melding
 */
export function dienAanvraagIn(
  aanvraag: Aanvraag,
  onderzoek: Onderzoek,
  onderzoekUiterlijk: DagTekst,
  wens: DienAanvraagIn,
): Result {
  if (aanvraag.ingediend !== undefined) return refuse('AL_AANGEVRAAGD')
  const binnenTermijn = Temporal.PlainDate.compare(getDag(wens.op), getDag(onderzoekUiterlijk)) <= 0
  if (onderzoek.stand !== 'afgerond' && binnenTermijn) {
    return refuse('ONDERZOEK_LOOPT_NOG', { uiterlijk: onderzoekUiterlijk })
  }
  return accept([{ type: 'AanvraagIngediend', ...wens }])
}

/** Asks for what is missing, by a stated day: only then the two weeks are suspended (Awb 4:5, 4:15; RVS:2016:2527). */
export function vraagAanvulling(
  aanvraag: Aanvraag,
  wens: Daad & { readonly wat: string; readonly voor: DagTekst },
): Result {
  if (aanvraag.ingediend === undefined) return refuse('GEEN_AANVRAAG')
  return accept([{ type: 'AanvullingGevraagd', ...daad(wens), wat: wens.wat, voor: wens.voor }])
}

export function neemAanvullingAan(aanvraag: Aanvraag, wens: Daad & { readonly tekst?: string }): Result {
  if (!aanvraag.opschortingen.some(({ aangevuldOp }) => aangevuldOp === undefined)) {
    return refuse('GEEN_AANVULLING_GEVRAAGD')
  }
  return accept([
    {
      type: 'AanvullingOntvangen',
      ...daad(wens),
      ...(wens.tekst === undefined ? {} : { tekst: wens.tekst }),
    },
  ])
}
