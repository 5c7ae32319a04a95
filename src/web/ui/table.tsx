// biome-ignore-all lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll the table
// biome-ignore-all lint/a11y/noRedundantRoles: `display: block`, of the small layout, takes the roles away
import { type ReactNode, useId } from 'react'
import { EmptyState } from './text.tsx'

export type Column = { header: string; numeric?: boolean | undefined }

/** One cell per column. The first cell names the row. */
export type TableRow = { key: string; cells: readonly ReactNode[] }

/**
 * A table in a scroll region that can have the focus. Where there is no room each row becomes a small list with the column's
 * name before each value; `stacks={false}` keeps figures side by side and scrolls instead.
 */
export function Table(props: {
  caption: string
  captionHidden?: boolean | undefined
  columns: readonly Column[]
  rows: readonly TableRow[]
  /** A last row with totals. */
  total?: TableRow | undefined
  /** The sentence that is shown when there are no rows. */
  empty: string
  stacks?: boolean | undefined
}): ReactNode {
  const id = useId()
  if (props.rows.length === 0) return <EmptyState>{props.empty}</EmptyState>
  const stacks = props.stacks !== false
  return (
    <div className={stacks ? 'kt-table kt-table--stapelt' : 'kt-table'}>
      <section
        className="kt-table__scroll utrecht-table-container utrecht-table-container--overflow-inline"
        aria-labelledby={id}
        tabIndex={0}
      >
        <table className="utrecht-table" role="table">
          <caption
            className={props.captionHidden === true ? 'kt-visually-hidden' : 'utrecht-table__caption'}
            id={id}
          >
            <span className="kt-table__caption">{props.caption}</span>
          </caption>
          <thead className="utrecht-table__header" role="rowgroup">
            <tr className="utrecht-table__row" role="row">
              {props.columns.map((column) => (
                <th
                  className={`utrecht-table__header-cell${numericClass('header-cell', column)}`}
                  scope="col"
                  role="columnheader"
                  key={column.header}
                >
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body" role="rowgroup">
            {props.rows.map((row) => (
              <Row row={row} columns={props.columns} key={row.key} />
            ))}
          </tbody>
          {props.total === undefined ? null : (
            <tfoot className="utrecht-table__footer" role="rowgroup">
              <Row row={props.total} columns={props.columns} />
            </tfoot>
          )}
        </table>
      </section>
    </div>
  )
}

function Row({ row, columns }: { row: TableRow; columns: readonly Column[] }): ReactNode {
  return (
    <tr className="utrecht-table__row" role="row">
      {columns.map((column, index) =>
        index === 0 ? (
          <th className="utrecht-table__header-cell" scope="row" role="rowheader" key={column.header}>
            {row.cells[index]}
          </th>
        ) : (
          <td
            className={`utrecht-table__cell${numericClass('cell', column)}`}
            role="cell"
            data-label={column.header}
            key={column.header}
          >
            <div>{row.cells[index]}</div>
          </td>
        ),
      )}
    </tr>
  )
}

function numericClass(part: 'header-cell' | 'cell', column: Column): string {
  return column.numeric === true ? ` utrecht-table__${part}--numeric-column` : ''
}
