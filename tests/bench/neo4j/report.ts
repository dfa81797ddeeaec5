import type { TargetResult } from '../measurement.ts';
import { verdict, environmentNote, formatNumber, table } from '../report.ts';
import type { Neo4jBenchmarkResult } from './measure.ts';

/** What is promised on M: p50 as a multiple of the same by hand over HTTP, and against @neo4j/graphql how much faster and how many more requests. */
const MAX_RATIO_TO_HAND_WRITTEN = 1.25;
const MIN_SPEEDUP = 1.7;
const MIN_THROUGHPUT_RATIO = 2.5;
const MAX_IMPORT_SECONDS = 120;
/** p50 of what is worked out from the whole graph, as a multiple of the same by hand through the driver. */
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
      '',
      'p50, of the same by hand over HTTP',
      `at most ${MAX_RATIO_TO_HAND_WRITTEN}`,
      'faster than @neo4j/graphql',
      `at least ${MIN_SPEEDUP}`,
      'its requests a second',
      `at least ${MIN_THROUGHPUT_RATIO}`,
    ],
    rows,
  );
}

function analysisTable({ comparisons }: Neo4jBenchmarkResult): string {
  const promised = `at most ${formatNumber(MAX_ANALYSIS_RATIO, 2)}`;
  return table(
    [
      'the whole graph, p50 ms',
      'by hand in process',
      'dealgraph on Neo4j',
      'of by hand',
      promised,
      'dealgraph, embedded',
      'of by hand',
      promised,
      'what',
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
      ? 'The graph was there already.'
      : `Imported in ${formatNumber(imported.seconds, 1)} s (at most ${MAX_IMPORT_SECONDS} s for M: ${verdict(imported.seconds <= MAX_IMPORT_SECONDS)}), ` +
        `with versions and ledger, by a process that had ${formatNumber(imported.peakMegabytes)} MB of memory at most.`;
  return [
    `## ${size}: ${formatNumber(companies)} companies, ${formatNumber(deals)} deals, ${formatNumber(claims)} claims`,
    load,
    targetsTable(result),
    analysisTable(result),
    ...measured.map(({ question, targets }) =>
      [
        `**${question.name}**: ${question.description}`,
        table(
          ['', 'p50 ms', 'p95 ms', '× by hand over HTTP', 'processor ms', 'requests/s at 8'],
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

/** The report on Neo4j in Markdown. */
export function neo4jReport(results: readonly Neo4jBenchmarkResult[], date: string): string {
  return [
    '# Benchmark on Neo4j',
    `${environmentNote(`--neo4j ${results.map(({ workload }) => workload.size).join(' ')}`, date)} ` +
      'Client, Neo4j and all that are compared run on the same machine. Each question is asked by one client, about another company each time, by turns of all four, and ' +
      'then by eight clients at once; their answers were compared before, and what is not counted comes first: 2,400 requests of each kind, or a minute of them. "By hand" is Cypher written for this very answer, through the driver in the ' +
      "benchmark's own process or behind a bare `node:http` server. @neo4j/graphql answers behind Apollo Server from a copy of the graph in the same database, modelled as " +
      'its documentation does it (small nodes, one type of relationship for all parties). "processor" is the time of the main thread for one request. ' +
      '"×" compares the medians of the same round, median over all rounds. What is worked out from the whole graph is compared with Cypher through the driver alone, which does less: ' +
      'of paths as short it gives any.',
    ...results.map(sizeSection),
  ]
    .join('\n\n')
    .concat('\n');
}
