import type { ReactNode } from 'react'
import './cards-table.css'

export interface Column<T> {
  readonly key: string
  readonly title: string
  readonly cell: (row: T) => ReactNode
  /** The heading of the card on a phone, and the row's header for a screen reader. */
  readonly isName?: boolean
  /** Numbers and buttons. */
  readonly align?: 'end'
}

export interface CardsTableProps<T> {
  readonly caption: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
}

/** A table where there is room; on a phone each row is a card that names its cells. One markup, so that both say the same. */
export const CardsTable = <T,>({ caption, columns, rows, keyOf }: CardsTableProps<T>): ReactNode => (
  <table className="cards-table">
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ key, title, align }) => (
          <th key={key} scope="col" className={align ?? ''}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)}>
          {columns.map(({ key, title, cell, isName, align }) =>
            isName ? (
              <th key={key} scope="row">
                {cell(row)}
              </th>
            ) : (
              <td key={key} data-title={title} className={align ?? ''}>
                {cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
