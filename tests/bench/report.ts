import { cpus } from 'node:os';
import type { DeepPage } from './deep-page.ts';
import type { Measured } from './measurement.ts';
import type { Workload } from './workload.ts';

/** What was measured on one size. */
export interface Result {
  readonly workload: Workload;
  /** Missing where an earlier run's store was used. */
  readonly imported?: { readonly seconds: number; readonly peakMegabytes: number };
  readonly storeMegabytes: number;
  /** How long a start on the existing store took until it was ready, in milliseconds: the median of several. */
  readonly readyAfter: number;
  readonly memory: { readonly now: number; readonly peak: number };
  readonly measured: readonly Measured[];
  readonly pages: readonly DeepPage[];
}

/** What is promised: p50 as a multiple of the trivial Apollo query's on M, and on L of that on S. */
const MOST_TIMES_APOLLO: Readonly<Record<string, number>> = { Q1: 2, Q2: 4, Q3: 4 };
const MOST_TIMES_S = 1.5;

/** A number for people. */
export const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown: numbers to the right, what they are of to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  );
}

/** Whether a promise was kept. */
export const judged = (good: boolean): string => (good ? 'yes' : '**no**');

function sizeSection({
  workload,
  imported,
  storeMegabytes,
  readyAfter,
  memory,
  measured,
  pages,
}: Result): string {
  const { size, companies, deals, claims } = workload;
  const trivial = measured.find(({ target }) => target.name === 'Apollo')?.processor ?? NaN;
  const facts = [
    imported === undefined
      ? 'Imported by an earlier run.'
      : `Imported in ${number(imported.seconds, 1)} s, process start included: **${number(claims / imported.seconds)} claims a second**, at most ${number(imported.peakMegabytes)} MB of memory.`,
    `The store's file has ${number(storeMegabytes)} MB. A start on it is ready after ${number(readyAfter)} ms.`,
    `The server had ${number(memory.now)} MB of memory after the run, ${number(memory.peak)} MB at most.`,
  ];
  return [
    `## ${size}: ${number(companies)} companies, ${number(deals)} deals, ${number(claims)} claims`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      ['', 'p50 ms', 'p95 ms', '× Apollo', 'processor ms', '× Apollo', 'requests/s at 8', 'what'],
      measured.map(({ target, p50, p95, ratio, processor, perSecond }) => [
        target.name,
        number(p50, 2),
        number(p95, 2),
        number(ratio, 2),
        number(processor, 2),
        number(processor / trivial, 2),
        number(perSecond),
        target.what,
      ]),
    ),
    table(
      ['a page of 50', 'rows before it', 'first page, p50 ms', 'that page, p50 ms', '×'],
      pages.map(({ what, depth, first, deep }) => [
        what,
        number(depth),
        number(first, 2),
        number(deep, 2),
        number(deep / first, 2),
      ]),
    ),
  ].join('\n\n');
}

const p50Of = (result: Result, name: string): number | undefined =>
  result.measured.find(({ target }) => target.name === name)?.p50;

function targets(results: readonly Result[]): string {
  const [small, middle, large] = (['S', 'M', 'L'] as const).map((size) =>
    results.find(({ workload }) => workload.size === size),
  );
  const rows: string[][] = [];
  const check = (
    what: string,
    value: number,
    limit: number,
    unit: string,
    digits: number,
    least = false,
  ): void => {
    const good = least ? value >= limit : value <= limit;
    rows.push([
      what,
      `${least ? 'at least' : 'at most'} ${number(limit, limit % 1 === 0 ? 0 : 1)}${unit}`,
      `${number(value, digits)}${unit}`,
      judged(good),
    ]);
  };
  if (middle !== undefined) {
    for (const [name, limit] of Object.entries(MOST_TIMES_APOLLO)) {
      const ratio = middle.measured.find(({ target }) => target.name === name)?.ratio;
      if (ratio !== undefined)
        check(`${name} on M, p50 against the trivial Apollo query`, ratio, limit, ' ×', 2);
    }
    if (middle.imported !== undefined)
      check(
        'import of M, claims a second',
        middle.workload.claims / middle.imported.seconds,
        10_000,
        '',
        0,
        true,
      );
    check('server memory on M after the run', middle.memory.now, 300, ' MB', 0);
  }
  for (const result of results)
    check(`ready on the existing store ${result.workload.size}`, result.readyAfter / 1000, 1.5, ' s', 2);
  if (small !== undefined && large !== undefined)
    for (const name of Object.keys(MOST_TIMES_APOLLO)) {
      const [onSmall, onLarge] = [p50Of(small, name), p50Of(large, name)];
      if (onSmall !== undefined && onLarge !== undefined)
        check(`${name}, p50 on L against S`, onLarge / onSmall, MOST_TIMES_S, ' ×', 2);
    }
  return table(['target', 'promised', 'measured', 'reached'], rows);
}

/** When, by what and on what a report was made. It names no machine, only what it has. */
export function madeBy(args: string, date: string): string {
  const processors = cpus();
  return `Made by \`npm run bench -- ${args}\` on ${date}: ${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}.`;
}

/** The whole report in Markdown. */
export function report(results: readonly Result[], date: string): string {
  return [
    '# Benchmark',
    `${madeBy(results.map(({ workload }) => workload.size).join(' '), date)} ` +
      'Client, server and the two peers run on the same machine. Each question is asked over HTTP by one client, about another company each time, by turns with all the others, those of the other sizes too; ' +
      '"× Apollo" is the p50 against that of the trivial query `{ ok }` to a bare Apollo Server in the same round, median over all rounds. "processor" is the time that the ' +
      "server's main thread needs for one request, whatever else the machine does.",
    targets(results),
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
