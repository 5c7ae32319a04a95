import type { ReactNode } from 'react'
import { EmptyState, Heading, type HeadingLevel } from './text.tsx'

export type TimelineItem = {
  key: string
  /** For links to this one: `tijdlijn#feit-7`. */
  id?: string | undefined
  /** `2 november 2026, 10.15 uur` */
  when: string
  /** `2026-11-02` or a moment. */
  dateTime: string
  title: string
  who?: string | undefined
  children?: ReactNode | undefined
}

/** What happened, in the order given (newest first for the inwoner). */
export function Timeline(props: {
  items: readonly TimelineItem[]
  empty: string
  headingLevel?: HeadingLevel | undefined
}): ReactNode {
  if (props.items.length === 0) return <EmptyState>{props.empty}</EmptyState>
  return (
    <ol className="kt-timeline">
      {props.items.map((item) => (
        <li key={item.key} id={item.id}>
          <p className="kt-timeline__when">
            <time dateTime={item.dateTime}>{item.when}</time>
            {item.who === undefined ? null : ` · ${item.who}`}
          </p>
          <Heading level={props.headingLevel ?? 3} className="kt-timeline__title">
            {item.title}
          </Heading>
          {item.children === undefined ? null : (
            <div className="kt-timeline__body">
              {typeof item.children === 'string' ? <p>{item.children}</p> : item.children}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
