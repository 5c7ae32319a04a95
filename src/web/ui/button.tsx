import type { ReactNode } from 'react'

export type ButtonKind = 'primary' | 'secondary' | 'text'

const CLASS = { primary: 'primary', secondary: 'secondary', text: 'subtle' } as const

function classOf(kind: ButtonKind, danger: boolean | undefined): string {
  return `nl-button nl-button--${CLASS[kind]}${danger === true ? ' kt-button--gevaar' : ''}`
}

/** A button that sends the form it stands in. One primary a page: a verb and an object (`Verstuur mijn reactie`). */
export function Button(props: {
  kind?: ButtonKind | undefined
  /** For forms with more ways to send: which one it was. */
  name?: string | undefined
  value?: string | undefined
  /** Sends to another address than the form: `Bewaar en ga later verder`. */
  formAction?: string | undefined
  /** For an act with heavy consequences. */
  danger?: boolean | undefined
  type?: 'submit' | 'button' | undefined
  id?: string | undefined
  children: ReactNode
}): ReactNode {
  return (
    <button
      className={classOf(props.kind ?? 'primary', props.danger)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      id={props.id}
    >
      <span className="nl-button__label">{props.children}</span>
    </button>
  )
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton(props: {
  href: string
  kind?: ButtonKind | undefined
  download?: boolean | undefined
  about?: string | undefined
  children: ReactNode
}): ReactNode {
  return (
    <a
      className={classOf(props.kind ?? 'primary', false)}
      href={props.href}
      download={props.download === true ? '' : undefined}
    >
      <span className="nl-button__label">
        {props.children}
        {props.about === undefined ? null : <span className="kt-visually-hidden"> {props.about}</span>}
      </span>
    </a>
  )
}

/** Buttons side by side, 8 px or more apart; below each other where there is no room. */
export function Buttons({ children }: { children: ReactNode }): ReactNode {
  return <div className="kt-buttons">{children}</div>
}
