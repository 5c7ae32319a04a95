import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Heading, type HeadingLevel } from './text.tsx'

export type AlertKind = 'info' | 'ok' | 'warning' | 'error'

const WORD = { info: 'Goed om te weten', ok: 'Gelukt', warning: 'Let op', error: 'Dit gaat niet' } as const
const ICON = { info: 'info', ok: 'ok', warning: 'warning', error: 'error' } as const

/** A message that stays on the page. Its kind is said in words: the heading, or the fixed word for that kind. */
export function Alert(props: {
  kind: AlertKind
  title?: string | undefined
  /** Only when the alert is a part of the page one looks for by its heading. */
  level?: HeadingLevel | undefined
  /** After an act of the user: read out at once. */
  live?: boolean | undefined
  children?: ReactNode | undefined
}): ReactNode {
  const title = props.title ?? WORD[props.kind]
  return (
    <div
      className={`utrecht-alert utrecht-alert--${props.kind}`}
      role={props.live === true ? 'status' : undefined}
    >
      <Icon name={ICON[props.kind]} />
      <div className="utrecht-alert__content">
        {props.level === undefined ? (
          <p className="utrecht-alert__title">
            <strong>{title}</strong>
          </p>
        ) : (
          <Heading level={props.level} className="utrecht-alert__title">
            {title}
          </Heading>
        )}
        {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
      </div>
    </div>
  )
}
