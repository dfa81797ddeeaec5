import { cpus } from 'node:os';
import type { DeepPageResult } from './deep-page.ts';
import type { TargetResult } from './measurement.ts';
import type { BenchmarkWorkload } from './workload.ts';

/** Results on one size. */
export interface BenchmarkResult {
  readonly workload: BenchmarkWorkload;
  /** Missing if the run used the store of an earlier one. */
  readonly imported?: { readonly seconds: number; readonly peakMegabytes: number };
  readonly storeMegabytes: number;
  /** Time until a start on the existing store is ready, in milliseconds: the median of several. */
  readonly readyMs: number;
  readonly memory: { readonly now: number; readonly peak: number };
  readonly measured: readonly TargetResult[];
  readonly pages: readonly DeepPageResult[];
}

/**
 * Targets: p50 on M as a multiple of the trivial Apollo query's, and p50 on L as a multiple of that
 * on S.
 */
const MAX_RATIO_TO_APOLLO: Readonly<Record<string, number>> = { Q1: 2, Q2: 4, Q3: 4 };
const MAX_RATIO_TO_S = 1.5;

/** A number in the format of reports. */
export const formatNumber = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table: labels are left-aligned, numbers right-aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    tableRow(head),
    tableRow(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(tableRow),
  ].join('\n');
}

/** Whether a target is met. */
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
      ? 'Import: by an earlier run.'
      : `Import: ${formatNumber(imported.seconds, 1)} s including the process start, **${formatNumber(claims / imported.seconds)} claims per second**, at most ${formatNumber(imported.peakMegabytes)} MB of memory.`,
    `Store file: ${formatNumber(storeMegabytes)} MB. Start on the existing store: ${formatNumber(readyMs)} ms.`,
    `Server memory: ${formatNumber(memory.now)} MB after the run, at most ${formatNumber(memory.peak)} MB.`,
  ];
  return [
    `## ${size}: ${formatNumber(companies)} companies, ${formatNumber(deals)} deals, ${formatNumber(claims)} claims`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      [
        'Query',
        'p50 ms',
        'p95 ms',
        '× Apollo',
        'CPU ms',
        'CPU × Apollo',
        'Requests per second',
        'Description',
      ],
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
      ['Page of 50', 'Rows before it', 'First page, p50 ms', 'This page, p50 ms', 'Ratio'],
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
    { isMinimum = false, reference = '' } = {},
  ): void => {
    const passed = isMinimum ? value >= limit : value <= limit;
    rows.push([
      description,
      `${isMinimum ? 'at least' : 'at most'} ${formatNumber(limit, limit % 1 === 0 ? 0 : 1)}${unit}${reference}`,
      `${formatNumber(value, digits)}${unit}`,
      verdict(passed),
    ]);
  };
  if (middle !== undefined) {
    for (const [name, limit] of Object.entries(MAX_RATIO_TO_APOLLO)) {
      const ratio = middle.measured.find(({ target }) => target.name === name)?.ratio;
      if (ratio !== undefined) check(`${name} on M, p50`, ratio, limit, ' ×', 2, { reference: ' Apollo' });
    }
    if (middle.imported !== undefined)
      check(
        'Import of M, claims per second',
        middle.workload.claims / middle.imported.seconds,
        10_000,
        '',
        0,
        { isMinimum: true },
      );
    check('Server memory after the run on M', middle.memory.now, 300, ' MB', 0);
  }
  for (const result of results)
    check(`Start on the existing store ${result.workload.size}`, result.readyMs / 1000, 1.5, ' s', 2);
  if (small !== undefined && large !== undefined)
    for (const name of Object.keys(MAX_RATIO_TO_APOLLO)) {
      const [onSmall, onLarge] = [p50Of(small, name), p50Of(large, name)];
      if (onSmall !== undefined && onLarge !== undefined)
        check(`${name} on L, p50`, onLarge / onSmall, MAX_RATIO_TO_S, ' ×', 2, {
          reference: ` ${name} on S`,
        });
    }
  return table(['Measurement', 'Target', 'Result', 'Met'], rows);
}

/** Command, date and environment of a report, without the name of the machine. */
export function environmentNote(args: string, date: string): string {
  const processors = cpus();
  return `Created with \`npm run bench -- ${args}\` on ${date}, on ${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}) with Node ${process.versions.node}.`;
}

/** The complete report in Markdown. */
export function benchmarkReport(results: readonly BenchmarkResult[], date: string): string {
  return [
    '# Benchmark',
    `${environmentNote(results.map(({ workload }) => workload.size).join(' '), date)} ` +
      'Client and servers run on the same machine. Every request asks about a different company. One client sends the requests over HTTP and alternates between all queries, ' +
      'all sizes, and a trivial query (`{ ok }`) to a bare Apollo Server. "× Apollo" is the median of a query divided by the median of the trivial query in the same round; ' +
      'the table has the median over all rounds. "CPU ms" is the CPU time of the main thread of the server per request, which does not depend on other load. ' +
      'Requests per second are measured with eight clients.',
    targetsTable(results),
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
