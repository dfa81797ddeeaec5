import { cpus } from 'node:os';
import type { DeepPageResult } from './deep-page.ts';
import type { TargetResult } from './measurement.ts';
import type { BenchmarkWorkload } from './workload.ts';

/** What was measured on one size. */
export interface BenchmarkResult {
  readonly workload: BenchmarkWorkload;
  /** Missing where an earlier run's store was used. */
  readonly imported?: { readonly seconds: number; readonly peakMegabytes: number };
  readonly storeMegabytes: number;
  /** How long a start on the existing store took until it was ready, in milliseconds: the median of several. */
  readonly readyMs: number;
  readonly memory: { readonly now: number; readonly peak: number };
  readonly measured: readonly TargetResult[];
  readonly pages: readonly DeepPageResult[];
}

/** What is promised: p50 as a multiple of the trivial Apollo query's on M, and on L of that on S. */
const MAX_RATIO_TO_APOLLO: Readonly<Record<string, number>> = { Q1: 2, Q2: 4, Q3: 4 };
const MAX_RATIO_TO_S = 1.5;

/** A number for people. */
export const formatNumber = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown: numbers to the right, what they are of to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    tableRow(head),
    tableRow(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(tableRow),
  ].join('\n');
}

/** Whether a promise was kept. */
export const verdict = (passed: boolean): string => (passed ? 'yes' : '**no**');

function sizeSection({
  workload,
  imported,
  storeMegabytes,
  readyMs,
  memory,
  measured,
  pages,
}: BenchmarkResult): string {
  const { size, companies, deals, claims } = workload;
  const trivial = measured.find(({ target }) => target.name === 'Apollo')?.processorMs ?? NaN;
  const facts = [
    imported === undefined
      ? 'Imported by an earlier run.'
      : `Imported in ${formatNumber(imported.seconds, 1)} s, process start included: **${formatNumber(claims / imported.seconds)} claims a second**, at most ${formatNumber(imported.peakMegabytes)} MB of memory.`,
    `The store's file has ${formatNumber(storeMegabytes)} MB. A start on it is ready after ${formatNumber(readyMs)} ms.`,
    `The server had ${formatNumber(memory.now)} MB of memory after the run, ${formatNumber(memory.peak)} MB at most.`,
  ];
  return [
    `## ${size}: ${formatNumber(companies)} companies, ${formatNumber(deals)} deals, ${formatNumber(claims)} claims`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      ['', 'p50 ms', 'p95 ms', '× Apollo', 'processor ms', '× Apollo', 'requests/s at 8', 'what'],
      measured.map(({ target, p50, p95, ratio, processorMs, requestsPerSecond }) => [
        target.name,
        formatNumber(p50, 2),
        formatNumber(p95, 2),
        formatNumber(ratio, 2),
        formatNumber(processorMs, 2),
        formatNumber(processorMs / trivial, 2),
        formatNumber(requestsPerSecond),
        target.description,
      ]),
    ),
    table(
      ['a page of 50', 'rows before it', 'first page, p50 ms', 'that page, p50 ms', '×'],
      pages.map(({ description, depth, first, deep }) => [
        description,
        formatNumber(depth),
        formatNumber(first, 2),
        formatNumber(deep, 2),
        formatNumber(deep / first, 2),
      ]),
    ),
  ].join('\n\n');
}

const p50Of = (result: BenchmarkResult, name: string): number | undefined =>
  result.measured.find(({ target }) => target.name === name)?.p50;

function targetsTable(results: readonly BenchmarkResult[]): string {
  const [small, middle, large] = (['S', 'M', 'L'] as const).map((size) =>
    results.find(({ workload }) => workload.size === size),
  );
  const rows: string[][] = [];
  const check = (
    description: string,
    value: number,
    limit: number,
    unit: string,
    digits: number,
    isMinimum = false,
  ): void => {
    const passed = isMinimum ? value >= limit : value <= limit;
    rows.push([
      description,
      `${isMinimum ? 'at least' : 'at most'} ${formatNumber(limit, limit % 1 === 0 ? 0 : 1)}${unit}`,
      `${formatNumber(value, digits)}${unit}`,
      verdict(passed),
    ]);
  };
  if (middle !== undefined) {
    for (const [name, limit] of Object.entries(MAX_RATIO_TO_APOLLO)) {
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
    check(`ready on the existing store ${result.workload.size}`, result.readyMs / 1000, 1.5, ' s', 2);
  if (small !== undefined && large !== undefined)
    for (const name of Object.keys(MAX_RATIO_TO_APOLLO)) {
      const [onSmall, onLarge] = [p50Of(small, name), p50Of(large, name)];
      if (onSmall !== undefined && onLarge !== undefined)
        check(`${name}, p50 on L against S`, onLarge / onSmall, MAX_RATIO_TO_S, ' ×', 2);
    }
  return table(['target', 'promised', 'measured', 'reached'], rows);
}

/** When, by what and on what a report was made. It names no machine, only what it has. */
export function environmentNote(args: string, date: string): string {
  const processors = cpus();
  return `Made by \`npm run bench -- ${args}\` on ${date}: ${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}.`;
}

/** The whole report in Markdown. */
export function benchmarkReport(results: readonly BenchmarkResult[], date: string): string {
  return [
    '# Benchmark',
    `${environmentNote(results.map(({ workload }) => workload.size).join(' '), date)} ` +
      'Client, server and the two peers run on the same machine. Each question is asked over HTTP by one client, about another company each time, by turns with all the others, those of the other sizes too; ' +
      '"× Apollo" is the p50 against that of the trivial query `{ ok }` to a bare Apollo Server in the same round, median over all rounds. "processor" is the time that the ' +
      "server's main thread needs for one request, whatever else the machine does.",
    targetsTable(results),
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
