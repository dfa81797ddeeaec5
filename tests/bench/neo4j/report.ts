import type { TargetResult } from '../measurement.ts';
import { verdict, environmentNote, formatNumber, table } from '../report.ts';
import type { Neo4jBenchmarkResult } from './measure.ts';

/**
 * Targets on M: p50 as a multiple of by hand over HTTP, and speed and throughput as multiples of
 * @neo4j/graphql.
 */
const MAX_RATIO_TO_HAND_WRITTEN = 1.25;
const MIN_SPEEDUP = 1.7;
const MIN_THROUGHPUT_RATIO = 2.5;
const MAX_IMPORT_SECONDS = 120;
/** p50 of analyses of the whole graph, as a multiple of by hand through the driver. */
const MAX_ANALYSIS_RATIO = 1 / 3;

type MeasuredQuestion = Neo4jBenchmarkResult['measured'][number];

const targetNamed = ({ targets }: MeasuredQuestion, name: string): TargetResult | undefined =>
  targets.find(({ target }) => target.name === name);

function targetsTable(result: Neo4jBenchmarkResult): string {
  const rows = result.measured.flatMap((measuredQuestion) => {
    const [own, library] = [
      targetNamed(measuredQuestion, 'dealgraph'),
      targetNamed(measuredQuestion, '@neo4j/graphql'),
    ];
    if (own === undefined || library === undefined) return [];
    const faster = library.ratio / own.ratio;
    const requests = own.requestsPerSecond / library.requestsPerSecond;
    return [
      [
        measuredQuestion.question.name,
        `${formatNumber(own.ratio, 2)} ×`,
        verdict(own.ratio <= MAX_RATIO_TO_HAND_WRITTEN),
        `${formatNumber(faster, 2)} ×`,
        verdict(faster >= MIN_SPEEDUP),
        `${formatNumber(requests, 2)} ×`,
        verdict(requests >= MIN_THROUGHPUT_RATIO),
      ],
    ];
  });
  return table(
    [
      'Query',
      'p50, relative to by hand over HTTP',
      `at most ${MAX_RATIO_TO_HAND_WRITTEN}`,
      'p50, times faster than @neo4j/graphql',
      `at least ${MIN_SPEEDUP}`,
      'Requests per second, relative to @neo4j/graphql',
      `at least ${MIN_THROUGHPUT_RATIO}`,
    ],
    rows,
  );
}

function analysisTable({ comparisons }: Neo4jBenchmarkResult): string {
  const target = `at most ${formatNumber(MAX_ANALYSIS_RATIO, 2)}`;
  return table(
    [
      'Analysis, p50 ms',
      'By hand in process',
      'dealgraph on Neo4j',
      'Relative',
      target,
      'dealgraph, embedded',
      'Relative',
      target,
      'Description',
    ],
    comparisons.map(({ name, description, onNeo4j, embedded, handWritten }) => [
      name,
      formatNumber(handWritten.p50, 2),
      ...[onNeo4j, embedded].flatMap(({ p50, ratio }) => [
        formatNumber(p50, 2),
        `${formatNumber(ratio, 2)} ×`,
        verdict(ratio <= MAX_ANALYSIS_RATIO),
      ]),
      description,
    ]),
  );
}

function sizeSection(result: Neo4jBenchmarkResult): string {
  const { workload, imported, measured } = result;
  const { size, companies, deals, claims } = workload;
  const load =
    imported === undefined
      ? 'Import: the graph existed already.'
      : `Import with versions and ledger: ${formatNumber(imported.seconds, 1)} s, in a process with at most ${formatNumber(imported.peakMegabytes)} MB of memory. ` +
        `Target for M, at most ${MAX_IMPORT_SECONDS} s, met: ${verdict(imported.seconds <= MAX_IMPORT_SECONDS)}.`;
  return [
    `## ${size}: ${formatNumber(companies)} companies, ${formatNumber(deals)} deals, ${formatNumber(claims)} claims`,
    load,
    targetsTable(result),
    analysisTable(result),
    ...measured.map(({ question, targets }) =>
      [
        `**${question.name}**: ${question.description}`,
        table(
          ['Variant', 'p50 ms', 'p95 ms', '× by hand over HTTP', 'CPU ms', 'Requests per second'],
          targets.map(({ target, p50, p95, ratio, processorMs, requestsPerSecond }) => [
            target.name,
            formatNumber(p50, 2),
            formatNumber(p95, 2),
            formatNumber(ratio, 2),
            Number.isNaN(processorMs) ? '' : formatNumber(processorMs, 2),
            formatNumber(requestsPerSecond),
          ]),
        ),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

/** The complete report on Neo4j in Markdown. */
export function neo4jReport(results: readonly Neo4jBenchmarkResult[], date: string): string {
  return [
    '# Benchmark on Neo4j',
    `${environmentNote(`--neo4j ${results.map(({ workload }) => workload.size).join(' ')}`, date)} ` +
      'Client, Neo4j and all servers run on the same machine. Every request asks about a different company. Requests alternate between all four variants, first from one client, ' +
      'then from eight. Responses are compared before the measurement, and a warm-up of 2,400 requests per variant and query, or of one minute, comes first. ' +
      '"By hand" is Cypher written for exactly this response, through the driver in the process of the benchmark or behind a bare `node:http` server. ' +
      '@neo4j/graphql runs behind Apollo Server. Its copy of the graph is in the same database and follows the modeling advice in its documentation: small nodes, and one ' +
      'relationship type for all parties. "CPU ms" is the CPU time of the main thread per request. "×" compares the medians of the same round; the tables have the median over ' +
      'all rounds. Analyses of the whole graph are compared with Cypher through the driver, which does less: it returns any of several shortest paths.',
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
