import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { Machtiging } from './evolve.ts'
import type { VertegenwoordigingFact } from './facts.ts'

export type VertegenwoordigingRefusal = Refusal<'AL_GEMACHTIGD', never> | Refusal<'NIET_GEMACHTIGD', never>
type Result = Outcome<readonly VertegenwoordigingFact[], VertegenwoordigingRefusal>

/** The inwoner (or the law) lets someone look along, react or apply (Wmo 1.1.1(2)). */
export function machtig(
  machtigingen: readonly Machtiging[],
  wens: Daad & Omit<Machtiging, keyof Daad | 'overgenomen'>,
): Result {
  const bestaat = machtigingen.some(
    ({ gemachtigde, naam }) =>
      naam === wens.naam && (wens.gemachtigde === undefined || gemachtigde === wens.gemachtigde),
  )
  return bestaat ? refuse('AL_GEMACHTIGD') : accept([{ type: 'MachtigingVerleend', ...wens }])
}

/** Stops a machtiging; it works at once. */
export function trekMachtigingIn(
  machtigingen: readonly Machtiging[],
  wens: Daad & { readonly naam: string; readonly gemachtigde?: string },
): Result {
  if (!machtigingen.some(({ naam }) => naam === wens.naam)) return refuse('NIET_GEMACHTIGD')
  return accept([
    {
      type: 'MachtigingIngetrokken',
      ...daad(wens),
      naam: wens.naam,
      ...(wens.gemachtigde === undefined ? {} : { gemachtigde: wens.gemachtigde }),
    },
  ])
}
