import type { ReactNode } from 'react'

export type BadgeKind = 'neutral' | 'info' | 'ok' | 'warning' | 'error' | 'outline'

/** A status in a word or two. The colour only repeats it. */
export function Badge(props: { kind?: BadgeKind | undefined; children: ReactNode }): ReactNode {
  const kind = props.kind ?? 'neutral'
  return (
    <span className={kind === 'neutral' ? 'kt-badge' : `kt-badge kt-badge--${kind}`}>{props.children}</span>
  )
}

export function Badges(props: { items: readonly (string | { text: string; kind: BadgeKind })[] }): ReactNode {
  return (
    <ul className="kt-badges">
      {props.items.map((item) => {
        const badge = typeof item === 'string' ? { text: item, kind: 'neutral' as const } : item
        return (
          <li key={badge.text}>
            <Badge kind={badge.kind}>{badge.text}</Badge>
          </li>
        )
      })}
    </ul>
  )
}

/** A number behind a label; nothing when there is nothing to count. */
export function Count(props: { count: number | undefined; label: string | undefined }): ReactNode {
  if (props.count === undefined || props.count === 0) return null
  return (
    <span className="kt-count">
      {props.count}
      {props.label === undefined ? null : <span className="kt-visually-hidden"> {props.label}</span>}
    </span>
  )
}
