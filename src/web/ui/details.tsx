import type { ReactNode } from 'react'

/** More for who wants it, opened by the reader. Never for what someone must know. */
export function Details(props: {
  summary: string
  open?: boolean | undefined
  children: ReactNode
}): ReactNode {
  return (
    <details className="kt-details" open={props.open === true}>
      <summary>
        <span>{props.summary}</span>
      </summary>
      <div className="kt-details__content stapel">{props.children}</div>
    </details>
  )
}
