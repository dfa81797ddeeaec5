import { verdict, environmentNote, formatNumber, table } from '../report.ts';
import type { AnalysisBenchmarkResult } from './measure.ts';

/** What is promised: p50 in milliseconds on M, and on L so many times that. */
const MAX_P50_MS: Readonly<Record<string, number>> = {
  neighborhood: 5,
  paths: 0.2,
  moneyCycles: 1,
  totals: 10,
};
const FACTOR_ON_L = 12;
const MAX_BYTES_PER_LINK = 250;
const MAX_BUILD_SECONDS_ON_L = 20;
const MAX_BUILD_MEGABYTES_ON_L = 400;
const MAX_DELAY_MS = 50;

function targetRows({ workload: { size }, snapshotCost, computed }: AnalysisBenchmarkResult): string[][] {
  const rows: string[][] = [];
  const check = (description: string, value: number, limit: number, unit: string, digits: number): void =>
    void rows.push([
      `${description} on ${size}`,
      `at most ${formatNumber(limit, limit % 1 === 0 ? 0 : 1)} ${unit}`,
      `${formatNumber(value, digits)} ${unit}`,
      verdict(value <= limit),
    ]);
  if (size !== 'S')
    for (const { name, own } of computed.questions) {
      const limit = MAX_P50_MS[name];
      if (limit !== undefined)
        check(`${name}, computing, p50`, own.p50, size === 'L' ? limit * FACTOR_ON_L : limit, 'ms', 2);
    }
  // On a small graph, what the program keeps anyway outweighs the links.
  if (size !== 'S')
    check(
      'snapshot, bytes a link',
      snapshotCost.bytes / snapshotCost.relationships,
      MAX_BYTES_PER_LINK,
      'bytes',
      0,
    );
  if (size === 'L') {
    check('snapshot, built in', snapshotCost.seconds, MAX_BUILD_SECONDS_ON_L, 's', 1);
    check(
      'snapshot, memory while it is built',
      snapshotCost.peakMegabytes,
      MAX_BUILD_MEGABYTES_ON_L,
      'MB',
      0,
    );
  }
  check(
    `event loop delay, p99, while a hub of ${formatNumber(computed.hub.links)} links is analysed`,
    computed.hub.delayP99,
    MAX_DELAY_MS,
    'ms',
    1,
  );
  return rows;
}

function sizeSection({
  workload,
  snapshotCost,
  computed,
  measured,
  besideHub,
}: AnalysisBenchmarkResult): string {
  const { size, companies, deals } = workload;
  const { hub } = computed;
  const facts = [
    `The snapshot is built in ${formatNumber(snapshotCost.seconds, 1)} s, from a file that the system has in memory, and keeps ${formatNumber(snapshotCost.bytes / 1024 / 1024)} MB: ${formatNumber(snapshotCost.bytes / snapshotCost.relationships)} bytes a link (a deal, with its parties, versions and claims). While it is built the process has at most ${formatNumber(snapshotCost.peakMegabytes)} MB more than before.`,
    `The company with the most links has ${formatNumber(hub.links)}. While its surroundings, paths and circles are computed in slices, ${formatNumber(hub.seconds * 1000)} ms each, the event loop is ${formatNumber(hub.delayP99, 1)} ms late (p99).`,
    `Over HTTP, another client's trivial query takes ${formatNumber(besideHub.p50, 1)} ms (p50), ${formatNumber(besideHub.p99, 1)} ms (p99), at most ${formatNumber(besideHub.max, 1)} ms, while that company is asked about without a pause.`,
  ];
  return [
    `## ${size}: ${formatNumber(companies)} companies, ${formatNumber(deals)} deals`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      ['computing', 'p50 ms', 'p95 ms', 'graphology p50 ms', 'p95 ms', 'of graphology', 'what'],
      computed.questions.map(({ name, description, own, graphology }) => [
        name,
        formatNumber(own.p50, 3),
        formatNumber(own.p95, 3),
        formatNumber(graphology.p50, 3),
        formatNumber(graphology.p95, 3),
        `${formatNumber(own.p50 / graphology.p50, 2)} ×`,
        description,
      ]),
    ),
    table(
      ['over HTTP', 'p50 ms', 'p95 ms', 'processor ms', 'requests/s at 8', 'what'],
      measured.map(({ target, p50, p95, processorMs, requestsPerSecond }) => [
        target.name,
        formatNumber(p50, 2),
        formatNumber(p95, 2),
        formatNumber(processorMs, 2),
        formatNumber(requestsPerSecond),
        target.description,
      ]),
    ),
  ].join('\n\n');
}

/** The whole report on the analysis in Markdown. */
export function analysisReport(results: readonly AnalysisBenchmarkResult[], date: string): string {
  const sizes = results.map(({ workload }) => workload.size).join(' ');
  return [
    '# Benchmark of the analysis',
    `${environmentNote(`${sizes} --analysis`, date)} ` +
      'Computing is measured in one process without a server, by turns with graphology on the same graph, about another company each time: its shortest path, and what it has no algorithm for written with its ' +
      'iterators. graphology has less to do: it ranks nothing by evidence, and knows no filters, days of knowing and parts of a whole. Over HTTP, the same questions come with the names and the evidence of all that they ' +
      'return; Cypher for the same answers is measured beside them on Neo4j (../neo4j/results.md). The graph has the data sets that come with dealgraph too.',
    table(['target', 'promised', 'measured', 'reached'], results.flatMap(targetRows)),
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
