import { verdict, environmentNote, formatNumber, table } from '../report.ts';
import type { AnalysisBenchmarkResult } from './measure.ts';

/** Targets: p50 in milliseconds on M, and its factor on L. */
const MAX_P50_MS: Readonly<Record<string, number>> = {
  neighborhood: 5,
  paths: 0.2,
  moneyCycles: 1,
  totals: 10,
};
const FACTOR_ON_L = 12;
const MAX_BYTES_PER_DEAL = 250;
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
        check(
          `${name}, computation alone, p50`,
          own.p50,
          size === 'L' ? limit * FACTOR_ON_L : limit,
          'ms',
          2,
        );
    }
  // On a small graph, the fixed memory of the program outweighs the deals.
  if (size !== 'S')
    check(
      'Snapshot memory per deal',
      snapshotCost.bytes / snapshotCost.relationships,
      MAX_BYTES_PER_DEAL,
      'bytes',
      0,
    );
  if (size === 'L') {
    check('Time to build the snapshot', snapshotCost.seconds, MAX_BUILD_SECONDS_ON_L, 's', 1);
    check(
      'Additional memory while building the snapshot',
      snapshotCost.peakMegabytes,
      MAX_BUILD_MEGABYTES_ON_L,
      'MB',
      0,
    );
  }
  check(
    `Event loop delay (p99) during analyses of a hub with ${formatNumber(computed.hub.links)} deals`,
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
    `Snapshot: built in ${formatNumber(snapshotCost.seconds, 1)} s from a file in the cache of the operating system. It takes ${formatNumber(snapshotCost.bytes / 1024 / 1024)} MB: ${formatNumber(snapshotCost.bytes / snapshotCost.relationships)} bytes per deal, with its parties, versions and claims. Building it takes at most ${formatNumber(snapshotCost.peakMegabytes)} MB of additional memory.`,
    `Hub: the company with the most deals has ${formatNumber(hub.links)}. Its neighborhood, paths and cycles are computed in slices and take ${formatNumber(hub.seconds * 1000)} ms each. The event loop delay is ${formatNumber(hub.delayP99, 1)} ms (p99).`,
    `Over HTTP, during continuous analyses of the hub, a trivial query of another client takes ${formatNumber(besideHub.p50, 1)} ms (p50), ${formatNumber(besideHub.p99, 1)} ms (p99), at most ${formatNumber(besideHub.max, 1)} ms.`,
  ];
  return [
    `## ${size}: ${formatNumber(companies)} companies, ${formatNumber(deals)} deals`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      [
        'Computation',
        'p50 ms',
        'p95 ms',
        'graphology p50 ms',
        'graphology p95 ms',
        'p50, relative to graphology',
        'Description',
      ],
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
      ['Over HTTP', 'p50 ms', 'p95 ms', 'CPU ms', 'Requests per second', 'Description'],
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

/** The complete report on analyses in Markdown. */
export function analysisReport(results: readonly AnalysisBenchmarkResult[], date: string): string {
  const sizes = results.map(({ workload }) => workload.size).join(' ');
  return [
    '# Benchmark of analyses',
    `${environmentNote(`${sizes} --analysis`, date)} ` +
      'The computation is measured alone, in one process without a server, alternating with graphology on the same graph. Every computation is about a different company. ' +
      'graphology runs its own shortest path; its other analyses are written with its iterators. It does less: it ranks nothing by evidence, and has no filters, no past days, ' +
      'and no parts and wholes. Over HTTP, the same analyses return names and evidence. "CPU ms" is the CPU time of the main thread of the server per request. ' +
      'Requests per second are measured with eight clients. The [benchmark on Neo4j](../neo4j/results.md) compares the analyses with Cypher for the same results. ' +
      'The graphs include the data sets that come with dealgraph.',
    table(['Measurement', 'Target', 'Result', 'Met'], results.flatMap(targetRows)),
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
