import { type DagTekst, getDag } from '../basis/dag.ts'
import { type Regeling, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import { gemeentelijkeTermijn } from '../stelsel/wet/dossiertermijnen.ts'

/** How long someone who gets less keeps what he had, by the rules of the municipality. A proposal: longer may always be. */
export type Overgangvoorstel = {
  readonly totEnMet: DagTekst
  readonly dagen: number
  /** The day from which it is counted: the last on which the inwoner may get the letter. */
  readonly brief: DagTekst
  /** `artikel 14 van Verordening …` */
  readonly waar: string
}

/**
 * The inwoner hears it when the letter comes, and that is not known while the draft is written. So it is counted from the last day of the law
 * for the decision, or from today when that is over: who gets his letter sooner keeps his help a little longer, never shorter.
 */
export function stelOvergangVoor(
  regeling: Regeling,
  vandaag: Temporal.PlainDate,
  beschikkingUiterlijk: DagTekst | undefined,
): Overgangvoorstel {
  const { dagen, vindplaats } = regeling.overgang
  const uiterlijk = beschikkingUiterlijk === undefined ? vandaag : getDag(beschikkingUiterlijk)
  const brief = Temporal.PlainDate.compare(uiterlijk, vandaag) < 0 ? vandaag : uiterlijk
  return {
    totEnMet: gemeentelijkeTermijn(dagen, brief).dag.toString(),
    dagen,
    brief: brief.toString(),
    waar: vindplaatsTekst(regeling, vindplaats),
  }
}
