import type { ReactNode } from 'react'
import { Buttons, LinkButton } from './button.tsx'

/**
 * On top of a case: one sentence what, one date, one button, one way out.
 * `wachten`: the ball is with the municipality; say what it does and before when.
 */
export function NextStep(props: {
  kind: 'doen' | 'wachten'
  title?: string | undefined
  children: ReactNode
  /** `Doe dit vóór maandag 30 november 2026.` */
  deadline?: ReactNode | undefined
  /** `Lukt dat niet? Bel ons dan.` */
  wayOut?: ReactNode | undefined
  action?: { label: string; href: string } | undefined
  /** Instead of `action`: a form with one button. */
  form?: ReactNode | undefined
}): ReactNode {
  const title = props.title ?? (props.kind === 'doen' ? 'Dit kunt u nu doen' : 'U hoeft nu niets te doen')
  return (
    <section className={`kt-next-step kt-next-step--${props.kind}`} aria-labelledby="volgende-stap">
      <h2 className="nl-heading nl-heading--level-2" id="volgende-stap">
        {title}
      </h2>
      {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
      {props.deadline === undefined && props.wayOut === undefined ? null : (
        <p>
          {props.deadline === undefined ? null : <strong>{props.deadline}</strong>}
          {props.deadline !== undefined && props.wayOut !== undefined ? ' ' : null}
          {props.wayOut}
        </p>
      )}
      {props.action === undefined ? null : (
        <Buttons>
          <LinkButton href={props.action.href}>{props.action.label}</LinkButton>
        </Buttons>
      )}
      {props.form}
    </section>
  )
}
