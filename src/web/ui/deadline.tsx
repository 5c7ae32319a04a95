import type { ReactNode } from 'react'
import { dagenTussen, dagMetWeekdag, dagVoluit } from '../../basis/dag.ts'
import { Icon } from './icon.tsx'

export type DeadlineStand = 'ruim' | 'dichtbij' | 'te-laat'

/** From this many days before the end a term is shown with a sign. */
export const DICHTBIJ_DAGEN = 5

/** How a term stands, in words: `nog 4 dagen`, `vandaag`, `2 dagen te laat`. */
export function deadlineInWords(
  dag: Temporal.PlainDate,
  vandaag: Temporal.PlainDate,
): { stand: DeadlineStand; woorden: string } {
  const dagen = dagenTussen(vandaag, dag)
  if (dagen < 0) return { stand: 'te-laat', woorden: `${aantal(-dagen)} te laat` }
  const stand = dagen <= DICHTBIJ_DAGEN ? 'dichtbij' : 'ruim'
  if (dagen === 0) return { stand, woorden: 'vandaag' }
  if (dagen === 1) return { stand, woorden: 'morgen' }
  return { stand, woorden: `nog ${aantal(dagen)}` }
}

/**
 * A last day. In the workspace with what is left (`27 november 2026 · nog 4 dagen`); for the inwoner (`metWeekdag`) always the
 * absolute date with its weekday and nothing relative.
 */
export function Deadline(props: {
  dag: Temporal.PlainDate
  vandaag: Temporal.PlainDate
  metWeekdag?: boolean | undefined
  /** The clock stands still: say why. */
  opgeschort?: string | undefined
}): ReactNode {
  if (props.metWeekdag === true) {
    return <time dateTime={props.dag.toString()}>{dagMetWeekdag(props.dag)}</time>
  }
  const { stand, woorden } = deadlineInWords(props.dag, props.vandaag)
  const paused = props.opgeschort !== undefined
  return (
    <span className={`kt-deadline kt-deadline--${paused ? 'ruim' : stand}`}>
      <time dateTime={props.dag.toString()}>{dagVoluit(props.dag)}</time>
      <span className="kt-deadline__dot" aria-hidden="true">
        ·
      </span>
      <span className="kt-deadline__left">
        {paused ? <Icon name="pause" /> : stand === 'ruim' ? null : <Icon name="warning" />}
        {paused ? `staat stil: ${props.opgeschort}` : woorden}
      </span>
    </span>
  )
}

/**
 * The day on which the municipality itself wants to be done. When it is over nobody is late yet: the last day of the law decides that, so
 * it is never shown as late.
 */
export function Streefdag({
  dag,
  vandaag,
}: {
  dag: Temporal.PlainDate
  vandaag: Temporal.PlainDate
}): ReactNode {
  const dagen = dagenTussen(vandaag, dag)
  const { stand, woorden } = deadlineInWords(dag, vandaag)
  return (
    <span className={`kt-deadline kt-deadline--${stand === 'ruim' ? 'ruim' : 'dichtbij'}`}>
      <time dateTime={dag.toString()}>{dagVoluit(dag)}</time>
      <span className="kt-deadline__dot" aria-hidden="true">
        ·
      </span>
      <span className="kt-deadline__left">
        {stand === 'ruim' ? null : <Icon name="warning" />}
        {dagen < 0 ? `${aantal(-dagen)} voorbij` : woorden}
      </span>
    </span>
  )
}

function aantal(dagen: number): string {
  return dagen === 1 ? '1 dag' : `${dagen} dagen`
}
