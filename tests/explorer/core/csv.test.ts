import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliestDay, latestDay } from '../../../src/domain/partial-date.ts';
import { dateColumns, toCsv } from '../../../src/explorer/core/csv.ts';
import { dayRange } from '../../../src/explorer/core/dates.ts';
import { stampColumns, stampedFileName } from '../../../src/explorer/core/view-stamp.ts';

/** Parses CSV by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('CSV parses to the same cells, whatever their text', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const csv = toCsv(
        [
          { heading: 'one', value: ([one]) => one },
          { heading: 'two', value: ([, two]) => two },
        ],
        rows,
      );
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(parseCsv(csv.slice(1))).toEqual([['one', 'two'], ...rows]);
    }),
  );
});

test('CSV escapes text that spreadsheets would run as a formula, and leaves numbers unquoted', () => {
  const csv = toCsv(
    [{ heading: 'x', value: (row: string | number | null) => row }],
    ['=1+1', '-2', '＝1', -2, 15e9, null],
  );
  expect(csv).toBe("\uFEFFx\r\n'=1+1\r\n'-2\r\n'＝1\r\n-2\r\n15000000000\r\n\r\n");
});

test.each([
  ['2025', '2025-XX-XX', '2025-01-01', '2025-12-31'],
  ['2025-H2', '2025-H2', '2025-07-01', '2025-12-31'],
  ['2025-Q1', '2025-Q1', '2025-01-01', '2025-03-31'],
  ['2024-02', '2024-02-XX', '2024-02-01', '2024-02-29'],
  ['2025-11-18', '2025-11-18', '2025-11-18', '2025-11-18'],
  [null, '', null, null],
])('the date %s has columns as text, first day and last day', (date, text, first, last) => {
  const columns = dateColumns<string | null>('announced', (each) => each);
  expect(columns.map(({ heading }) => heading)).toEqual([
    'announced on',
    'announced first day',
    'announced last day',
  ]);
  expect(columns.map(({ value }) => value(date))).toEqual([text, first, last]);
});

test('the days of a partial date are those of the API', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.constantFrom('', '-H1', '-H2', '-Q2', '-Q4', '-02', '-12'),
    )
    .map(([year, part]) => `${year}${part}`);
  fc.assert(
    fc.property(date, (each) => {
      expect(dayRange(each)).toEqual({ first: earliestDay(each), last: latestDay(each) });
    }),
  );
});

test('every row and the file name tell the day and the revision of the view', () => {
  const stamp = { asOf: '2025-10-01', evidence: 'all sources', revision: 2, url: 'https://example.org/x' };
  expect(stampedFileName('deals', stamp, 'csv')).toBe('deals-as-of-2025-10-01-revision-2.csv');
  expect(stampColumns(stamp).map(({ heading, value }) => [heading, value({})])).toEqual([
    ['as of', '2025-10-01'],
    ['evidence', 'all sources'],
    ['revision', 2],
    ['view', 'https://example.org/x'],
  ]);
});
