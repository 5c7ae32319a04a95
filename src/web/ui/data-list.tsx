import type { ReactNode } from 'react'

export type DataRow = {
  label: string
  value: ReactNode
  /** Link that changes this one answer and comes straight back. */
  change?: { href: string; label?: string | undefined } | undefined
}

/** Questions and answers, or facts, one a row. Rows without a value are left out: an empty row reads as a fault. */
export function DataList(props: { rows: readonly DataRow[] }): ReactNode {
  const rows = props.rows.filter((row) => row.value !== undefined && row.value !== null && row.value !== '')
  const withChange = rows.some((row) => row.change !== undefined)
  return (
    <div className="kt-summary-region">
      <dl className="kt-summary">
        {rows.map((row) => (
          <div
            className={withChange ? 'kt-summary__row' : 'kt-summary__row kt-summary__row--zonder-actie'}
            key={row.label}
          >
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
            {row.change === undefined ? null : (
              <dd className="kt-summary__action">
                <a className="nl-link" href={row.change.href}>
                  {row.change.label ?? 'Wijzig'}
                  <span className="kt-visually-hidden"> {row.label.toLocaleLowerCase('nl')}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}
