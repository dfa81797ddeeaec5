import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/explorer/core/csv.ts';

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
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
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
    ['=1+1', '-2', -2, 15e9, null],
  );
  expect(csv).toBe("\uFEFFx\r\n'=1+1\r\n'-2\r\n-2\r\n15000000000\r\n\r\n");
});
