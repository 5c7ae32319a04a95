import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Heading, type HeadingLevel } from './text.tsx'

export type StepStatus = 'klaar' | 'nu' | 'later' | 'niet-nodig'

export type Step = {
  /** A sentence with a subject: `U deed een melding`, `Wij nemen een besluit`. */
  title: string
  status: StepStatus
  /** Behind the status: `5 oktober 2026`, `uiterlijk 14 december 2026`. */
  when?: ReactNode | undefined
  detail?: ReactNode | undefined
}

const WORDS = {
  inwoner: {
    klaar: 'Klaar',
    nu: 'Hier bent u nu',
    later: 'Nog niet begonnen',
    'niet-nodig': 'Niet nodig',
  },
  werkplek: { klaar: 'Klaar', nu: 'Nu', later: 'Nog niet begonnen', 'niet-nodig': 'Niet nodig' },
} as const

/** One list with what is done, where we are and what comes; the status is in words, the circle only repeats it. */
export function StepList(props: {
  steps: readonly Step[]
  audience?: keyof typeof WORDS | undefined
  headingLevel?: HeadingLevel | undefined
}): ReactNode {
  const words = WORDS[props.audience ?? 'inwoner']
  return (
    <ol className="kt-steps">
      {props.steps.map((step, index) => (
        <li
          key={step.title}
          className={`kt-step--${step.status}`}
          aria-current={step.status === 'nu' ? 'step' : undefined}
        >
          <span className="kt-step__marker" aria-hidden="true">
            {step.status === 'klaar' ? <Icon name="check" /> : index + 1}
          </span>
          <Heading level={props.headingLevel ?? 3} className="kt-step__title">
            {step.title}
          </Heading>
          <p className="kt-step__status">
            {words[step.status]}
            {step.when === undefined ? null : <> · {step.when}</>}
          </p>
          {step.detail === undefined ? null : (
            <div className="kt-step__detail">
              {typeof step.detail === 'string' ? <p>{step.detail}</p> : step.detail}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
