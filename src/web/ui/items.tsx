import type { ReactNode } from 'react'
import { Badge, type BadgeKind } from './badge.tsx'
import { EmptyState } from './text.tsx'

export type LetterItem = {
  title: string
  href: string
  from: 'u' | 'ons'
  /** `9 november 2026` */
  date: string
  /** Another form of the same letter: pdf. */
  pdfHref?: string | undefined
}

/** Letters and documents: whose they are, of which day. */
export function LetterList(props: { items: readonly LetterItem[]; empty: string }): ReactNode {
  if (props.items.length === 0) return <EmptyState>{props.empty}</EmptyState>
  return (
    <ul className="kt-items">
      {props.items.map((item) => (
        <li key={item.href}>
          <p className="kt-items__title">
            <a className="nl-link" href={item.href}>
              {item.title}
            </a>
          </p>
          <p className="kt-items__meta">
            {item.from === 'u' ? 'Van u' : 'Van ons'} · {item.date}
            {item.pdfHref === undefined ? null : (
              <>
                {' · '}
                <a className="nl-link" href={item.pdfHref}>
                  pdf
                  <span className="kt-visually-hidden"> van {item.title}</span>
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

export type Item = { title: string; href?: string | undefined; meta?: ReactNode | undefined }

/** A plain list: what each is called, whether or not with a page of its own, and a line about it. */
export function ItemList(props: { items: readonly Item[] }): ReactNode {
  return (
    <ul className="kt-items">
      {props.items.map(({ title, href, meta }) => (
        <li key={href ?? title}>
          <p className="kt-items__title">
            {href === undefined ? (
              title
            ) : (
              <a className="nl-link" href={href}>
                {title}
              </a>
            )}
          </p>
          {meta === undefined ? null : <p className="kt-items__meta">{meta}</p>}
        </li>
      ))}
    </ul>
  )
}

export type TaskItem = {
  title: string
  href?: string | undefined
  hint?: ReactNode | undefined
  status: string
  kind?: BadgeKind | undefined
}

/** Things to do in any order, each with its status in words. */
export function TaskList(props: { items: readonly TaskItem[]; empty: string }): ReactNode {
  if (props.items.length === 0) return <EmptyState>{props.empty}</EmptyState>
  return (
    <ul className="kt-items kt-tasks">
      {props.items.map((item) => (
        <li key={item.title}>
          <div>
            <p className="kt-items__title">
              {item.href === undefined ? (
                item.title
              ) : (
                <a className="nl-link" href={item.href}>
                  {item.title}
                </a>
              )}
            </p>
            {item.hint === undefined ? null : <p className="kt-items__meta">{item.hint}</p>}
          </div>
          <Badge kind={item.kind}>{item.status}</Badge>
        </li>
      ))}
    </ul>
  )
}
