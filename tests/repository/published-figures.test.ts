import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const readPage = (page: string): string => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');

/** The numbers in a text, such as "12,181" and "0.60". */
const numbersIn = (text: string): string[] => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];

/** The rows of the tables in a text. */
const tableRows = (text: string): string[] => text.split('\n').filter((row) => row.startsWith('|'));

/** The text below a heading of the second level. */
const section = (page: string, heading: string): string =>
  page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

const publishedNumbers = new Set(
  ['', 'neo4j/', 'analysis/'].flatMap((folder) => numbersIn(readPage(`tests/bench/${folder}results.md`))),
);

describe('every figure in the tables of', () => {
  test.each([
    ['the performance section of README.md', section(readPage('README.md'), 'Performance')],
    ['docs/benchmarks.md', readPage('docs/benchmarks.md')],
  ])('%s comes from the published results', (_, text) => {
    const rows = tableRows(text).filter((row) => numbersIn(row).length > 0);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => numbersIn(row).some((figure) => !publishedNumbers.has(figure)))).toEqual([]);
  });
});
