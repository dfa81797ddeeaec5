import { judged, madeBy, number, table } from '../report.ts';
import type { AnalysisResult } from './measure.ts';

/** What is promised: p50 in milliseconds on M, and on L so many times that. */
const MOST_MS: Readonly<Record<string, number>> = { neighborhood: 5, paths: 0.2, moneyCycles: 1, totals: 10 };
const TIMES_ON_L = 12;
const MOST_BYTES = 250;
const MOST_SECONDS_ON_L = 20;
const MOST_MEGABYTES_ON_L = 400;
const MOST_DELAY_MS = 50;

function promises({ workload: { size }, built, computed }: AnalysisResult): string[][] {
  const rows: string[][] = [];
  const check = (what: string, value: number, limit: number, unit: string, digits: number): void =>
    void rows.push([
      `${what} on ${size}`,
      `at most ${number(limit, limit % 1 === 0 ? 0 : 1)} ${unit}`,
      `${number(value, digits)} ${unit}`,
      judged(value <= limit),
    ]);
  if (size !== 'S')
    for (const { name, own } of computed.questions) {
      const limit = MOST_MS[name];
      if (limit !== undefined)
        check(`${name}, computing, p50`, own.p50, size === 'L' ? limit * TIMES_ON_L : limit, 'ms', 2);
    }
  // On a small graph, what the program keeps anyway outweighs the links.
  if (size !== 'S')
    check('snapshot, bytes a link', built.bytes / built.relationships, MOST_BYTES, 'bytes', 0);
  if (size === 'L') {
    check('snapshot, built in', built.seconds, MOST_SECONDS_ON_L, 's', 1);
    check('snapshot, memory while it is built', built.peakMegabytes, MOST_MEGABYTES_ON_L, 'MB', 0);
  }
  check(
    `event loop delay, p99, while a hub of ${number(computed.hub.links)} links is analysed`,
    computed.hub.delayP99,
    MOST_DELAY_MS,
    'ms',
    1,
  );
  return rows;
}

function sizeSection({ workload, built, computed, measured, besideHub }: AnalysisResult): string {
  const { size, companies, deals } = workload;
  const { hub } = computed;
  const facts = [
    `The snapshot is built in ${number(built.seconds, 1)} s, from a file that the system has in memory, and keeps ${number(built.bytes / 1024 / 1024)} MB: ${number(built.bytes / built.relationships)} bytes a link (a deal, with its parties, versions and claims). While it is built the process has at most ${number(built.peakMegabytes)} MB more than before.`,
    `The company with the most links has ${number(hub.links)}. While its surroundings, paths and circles are computed in slices, ${number(hub.seconds * 1000)} ms each, the event loop is ${number(hub.delayP99, 1)} ms late (p99).`,
    `Over HTTP, another client's trivial query takes ${number(besideHub.p50, 1)} ms (p50), ${number(besideHub.p99, 1)} ms (p99), at most ${number(besideHub.most, 1)} ms, while that company is asked about without a pause.`,
  ];
  return [
    `## ${size}: ${number(companies)} companies, ${number(deals)} deals`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      ['computing', 'p50 ms', 'p95 ms', 'graphology p50 ms', 'p95 ms', 'of graphology', 'what'],
      computed.questions.map(({ name, what, own, graphology }) => [
        name,
        number(own.p50, 3),
        number(own.p95, 3),
        number(graphology.p50, 3),
        number(graphology.p95, 3),
        `${number(own.p50 / graphology.p50, 2)} ×`,
        what,
      ]),
    ),
    table(
      ['over HTTP', 'p50 ms', 'p95 ms', 'processor ms', 'requests/s at 8', 'what'],
      measured.map(({ target, p50, p95, processor, perSecond }) => [
        target.name,
        number(p50, 2),
        number(p95, 2),
        number(processor, 2),
        number(perSecond),
        target.what,
      ]),
    ),
  ].join('\n\n');
}

/** The whole report on the analysis in Markdown. */
export function analysisReport(results: readonly AnalysisResult[], date: string): string {
  const sizes = results.map(({ workload }) => workload.size).join(' ');
  return [
    '# Benchmark of the analysis',
    `${madeBy(`${sizes} --analysis`, date)} ` +
      'Computing is measured in one process without a server, by turns with graphology on the same graph, about another company each time: its shortest path, and what it has no algorithm for written with its ' +
      'iterators. graphology has less to do: it ranks nothing by evidence, and knows no filters, days of knowing and parts of a whole. Over HTTP, the same questions come with the names and the evidence of all that they ' +
      'return; Cypher for the same answers is measured beside them on Neo4j (../neo4j/results.md). The graph has the data sets that come with dealgraph too.',
    table(['target', 'promised', 'measured', 'reached'], results.flatMap(promises)),
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
