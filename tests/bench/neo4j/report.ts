import type { Measured } from '../measurement.ts';
import { judged, madeBy, number, table } from '../report.ts';
import type { Neo4jResult } from './measure.ts';

/** What is promised on M: p50 as a multiple of the same by hand over HTTP, and against @neo4j/graphql how much faster and how many more requests. */
const MOST_TIMES_BY_HAND = 1.25;
const LEAST_TIMES_FASTER = 1.7;
const LEAST_TIMES_REQUESTS = 2.5;
const MOST_IMPORT_SECONDS = 120;
/** p50 of what is worked out from the whole graph, as a multiple of the same by hand through the driver. */
const MOST_OF_BY_HAND = 1 / 3;

type Answered = Neo4jResult['measured'][number];

const named = ({ targets }: Answered, name: string): Measured | undefined =>
  targets.find(({ target }) => target.name === name);

function promises(result: Neo4jResult): string {
  const rows = result.measured.flatMap((answered) => {
    const [own, library] = [named(answered, 'dealgraph'), named(answered, '@neo4j/graphql')];
    if (own === undefined || library === undefined) return [];
    const faster = library.ratio / own.ratio;
    const requests = own.perSecond / library.perSecond;
    return [
      [
        answered.asked.question,
        `${number(own.ratio, 2)} ×`,
        judged(own.ratio <= MOST_TIMES_BY_HAND),
        `${number(faster, 2)} ×`,
        judged(faster >= LEAST_TIMES_FASTER),
        `${number(requests, 2)} ×`,
        judged(requests >= LEAST_TIMES_REQUESTS),
      ],
    ];
  });
  return table(
    [
      '',
      'p50, of the same by hand over HTTP',
      `at most ${MOST_TIMES_BY_HAND}`,
      'faster than @neo4j/graphql',
      `at least ${LEAST_TIMES_FASTER}`,
      'its requests a second',
      `at least ${LEAST_TIMES_REQUESTS}`,
    ],
    rows,
  );
}

function analysis({ analysed }: Neo4jResult): string {
  const promised = `at most ${number(MOST_OF_BY_HAND, 2)}`;
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
    analysed.map(({ name, what, onNeo4j, embedded, byHand }) => [
      name,
      number(byHand.p50, 2),
      ...[onNeo4j, embedded].flatMap(({ p50, ratio }) => [
        number(p50, 2),
        `${number(ratio, 2)} ×`,
        judged(ratio <= MOST_OF_BY_HAND),
      ]),
      what,
    ]),
  );
}

function section(result: Neo4jResult): string {
  const { workload, imported, measured } = result;
  const { size, companies, deals, claims } = workload;
  const load =
    imported === undefined
      ? 'The graph was there already.'
      : `Imported in ${number(imported.seconds, 1)} s (at most ${MOST_IMPORT_SECONDS} s for M: ${judged(imported.seconds <= MOST_IMPORT_SECONDS)}), ` +
        `with versions and ledger, by a process that had ${number(imported.peakMegabytes)} MB of memory at most.`;
  return [
    `## ${size}: ${number(companies)} companies, ${number(deals)} deals, ${number(claims)} claims`,
    load,
    promises(result),
    analysis(result),
    ...measured.map(({ asked, targets }) =>
      [
        `**${asked.question}**: ${asked.what}`,
        table(
          ['', 'p50 ms', 'p95 ms', '× by hand over HTTP', 'processor ms', 'requests/s at 8'],
          targets.map(({ target, p50, p95, ratio, processor, perSecond }) => [
            target.name,
            number(p50, 2),
            number(p95, 2),
            number(ratio, 2),
            Number.isNaN(processor) ? '' : number(processor, 2),
            number(perSecond),
          ]),
        ),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

/** The report on Neo4j in Markdown. */
export function neo4jReport(results: readonly Neo4jResult[], date: string): string {
  return [
    '# Benchmark on Neo4j',
    `${madeBy(`--neo4j ${results.map(({ workload }) => workload.size).join(' ')}`, date)} ` +
      'Client, Neo4j and all that are compared run on the same machine. Each question is asked by one client, about another company each time, by turns of all four, and ' +
      'then by eight clients at once; their answers were compared before, and what is not counted comes first: 2,400 requests of each kind, or a minute of them. "By hand" is Cypher written for this very answer, through the driver in the ' +
      "benchmark's own process or behind a bare `node:http` server. @neo4j/graphql answers behind Apollo Server from a copy of the graph in the same database, modelled as " +
      'its documentation does it (small nodes, one type of relationship for all parties). "processor" is the time of the main thread for one request. ' +
      '"×" compares the medians of the same round, median over all rounds. What is worked out from the whole graph is compared with Cypher through the driver alone, which does less: ' +
      'of paths as short it gives any.',
    ...results.map(section),
  ]
    .join('\n\n')
    .concat('\n');
}
