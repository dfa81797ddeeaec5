import { dayRange, unspecifiedDate } from './dates.ts';

/** One CSV column: its heading and the value of its cells. */
export interface CsvColumn<Row> {
  readonly heading: string;
  readonly value: (row: Row) => string | number | boolean | null | undefined;
}

function formatCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // Spreadsheets run text with these first characters, or their full-width forms, as a formula.
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Formats rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ heading }) => formatCell(heading)),
    ...rows.map((row) => columns.map(({ value }) => formatCell(value(row)))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** Three columns of a partial date: as stated, and the first and last day that it can mean. */
export function dateColumns<Row>(
  name: string,
  value: (row: Row) => string | null | undefined,
): CsvColumn<Row>[] {
  const dayOf = (row: Row, end: 'first' | 'last'): string | null => {
    const date = value(row);
    return date ? dayRange(date)[end] : null;
  };
  return [
    { heading: `${name} on`, value: (row) => unspecifiedDate(value(row) ?? '') },
    { heading: `${name} first day`, value: (row) => dayOf(row, 'first') },
    { heading: `${name} last day`, value: (row) => dayOf(row, 'last') },
  ];
}

/** Joins the distinct values of a list in one cell. */
export function joinDistinct(values: readonly (string | null)[], separator = '; '): string {
  return [...new Set(values.filter((value) => value !== null && value !== ''))].join(separator);
}
