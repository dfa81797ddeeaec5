import type { ReactNode } from 'react';

/** One column of a table that is shown: its heading and what stands in a row. */
export interface DataTableColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string;
}

/** Rows that are at hand as a table, the first column as the name of each; narrow windows show them as cards. */
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
    // The roles are said because narrow windows show rows as cards, which takes them away.
    <table role="table" className="deals">
      <caption className="unseen">{caption}</caption>
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
                  {/* One child only: a card has one place for it beside its heading. */}
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
