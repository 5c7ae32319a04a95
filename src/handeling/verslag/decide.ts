import type { DagTekst } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { VerslagVersie } from './evolve.ts'
import type { VerslagFact, VerslagOnderdeel } from './facts.ts'

export type VerslagRefusal =
  | Refusal<'LEEG_VERSLAG', never>
  | Refusal<'GEEN_VERSLAG', never>
  | Refusal<'NIET_VERSTREKT', never>
  | Refusal<'ONBEKEND_ONDERDEEL', never>
  | Refusal<'TEKST_ONTBREEKT', { readonly antwoord: string }>
type Result = Outcome<readonly VerslagFact[], VerslagRefusal>

/** Writes a version. A version that the inwoner already has is never rewritten: the next one gets the next number. */
export function stelVerslagOp(
  versies: readonly VerslagVersie[],
  wens: Daad & { readonly onderdelen: readonly VerslagOnderdeel[] },
): Result {
  const onderdelen = wens.onderdelen.filter(({ tekst }) => tekst.trim() !== '')
  if (onderdelen.length === 0) return refuse('LEEG_VERSLAG')
  const laatste = versies.at(-1)
  const versie =
    laatste === undefined ? 1 : laatste.verstrektOp === undefined ? laatste.versie : laatste.versie + 1
  return accept([{ type: 'VerslagOpgesteld', ...daad(wens), versie, onderdelen }])
}

/** Gives the verslag to the inwoner (Wmo 2.3.2(8)). */
export function verstrekVerslag(
  versies: readonly VerslagVersie[],
  wens: Daad & {
    readonly kanaal?: Extract<VerslagFact, { type: 'VerslagVerstrekt' }>['kanaal']
    readonly reactieTotEnMet?: DagTekst
  },
): Result {
  const laatste = versies.at(-1)
  if (laatste === undefined) return refuse('GEEN_VERSLAG')
  return accept([
    {
      type: 'VerslagVerstrekt',
      ...daad(wens),
      versie: laatste.versie,
      ...(wens.kanaal === undefined ? {} : { kanaal: wens.kanaal }),
      ...(wens.reactieTotEnMet === undefined ? {} : { reactieTotEnMet: wens.reactieTotEnMet }),
    },
  ])
}

export type BeantwoordVerslag = Daad & {
  readonly versie: number
  readonly reacties: readonly {
    readonly onderdeel: string
    readonly antwoord: 'klopt' | 'klopt niet' | 'toevoegen'
    readonly tekst?: string
  }[]
}

/** The inwoner answers per section. After the asked date it is taken in all the same; an answer never disappears. */
export function beantwoordVerslag(versies: readonly VerslagVersie[], wens: BeantwoordVerslag): Result {
  const versie = versies.find((v) => v.versie === wens.versie)
  if (versie === undefined) return refuse('GEEN_VERSLAG')
  if (versie.verstrektOp === undefined) return refuse('NIET_VERSTREKT')
  for (const { onderdeel, antwoord, tekst } of wens.reacties) {
    if (!versie.onderdelen.some(({ id }) => id === onderdeel)) return refuse('ONBEKEND_ONDERDEEL')
    if (antwoord === 'toevoegen' && (tekst ?? '').trim() === '')
      return refuse('TEKST_ONTBREEKT', { antwoord })
  }
  return accept(
    wens.reacties.map(({ onderdeel, antwoord, tekst }) => ({
      type: 'VerslagBeantwoord',
      ...daad(wens),
      versie: wens.versie,
      onderdeel,
      antwoord,
      ...(tekst === undefined || tekst.trim() === '' ? {} : { tekst }),
    })),
  )
}

/** Signing is free: not signing is recorded and stops nothing. */
export function ondertekenVerslag(
  versies: readonly VerslagVersie[],
  wens: Daad & { readonly versie: number; readonly getekend: boolean; readonly opmerking?: string },
): Result {
  if (!versies.some(({ versie, verstrektOp }) => versie === wens.versie && verstrektOp !== undefined)) {
    return refuse('NIET_VERSTREKT')
  }
  const { versie, getekend, opmerking } = wens
  const tekst = opmerking === undefined || opmerking.trim() === '' ? {} : { opmerking }
  return accept([{ type: 'VerslagOndertekend', ...daad(wens), versie, getekend, ...tekst }])
}
