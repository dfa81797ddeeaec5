import type { ReactNode } from 'react';

/** One table column: its heading and the content of its cells. */
export interface DataTableColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string;
}

/** A table whose first column names each row. Narrow windows show the rows as cards. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  caption: string;
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}): ReactNode {
  return (
    // Explicit roles, because the display of rows as cards removes the implicit ones.
    <table role="table" className="deals">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ heading }) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ heading, cell, className }, index) =>
              index === 0 ? (
                <th key={heading} role="rowheader" scope="row" className={className}>
                  {cell(row)}
                </th>
              ) : (
                <td key={heading} role="cell" data-heading={heading} className={className}>
                  {/* A single child, because a card has one grid cell beside the heading. */}
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
