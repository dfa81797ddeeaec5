import { analysisQuestions } from '../analysis/questions.ts';
import { expectAnswer } from '../answer-check.ts';
import { measure, PLAN, type Measured, type Target } from '../measurement.ts';
import type { Workload } from '../workload.ts';
import type { Server } from '../processes.ts';
import { snapshotBuilt } from '../snapshot-readiness.ts';
import { targetOf } from '../question-target.ts';
import type { AnalysisQuestion, ByHand } from './hand-written-cypher.ts';
import { compare } from './answer-comparison.ts';

/** A question about the whole graph, with names and evidence: dealgraph over HTTP, on either store, and by hand through the driver in this process. */
export interface Analysed {
  readonly name: string;
  readonly what: string;
  readonly onNeo4j: Measured;
  readonly embedded: Measured;
  readonly byHand: Measured;
}

/** How many companies are asked about. */
const COMPANIES = 200;
/** These questions are asked of code that runs for nothing else, and both Java and Node compile well only what has run some thousand times. */
const ANALYSIS_PLAN = { ...PLAN, rounds: 10, warmUp: 60, loadRounds: 1 };

interface Deal {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly evidence: { readonly publishers: number; readonly claims: number; readonly disputed: boolean };
}
interface Node {
  readonly id: string;
  readonly name: string;
}
/** What is common to both answers; the one by hand has the ends of a link in the order of their ids. */
interface Answer {
  readonly neighborhood: {
    readonly nodes: readonly Node[];
    readonly links: readonly {
      readonly source: string;
      readonly target: string;
      readonly ends?: readonly string[];
      readonly relationship: Deal;
    }[];
  };
  readonly paths: readonly { readonly length: number }[];
  readonly moneyCycles: readonly {
    readonly entities: readonly Node[];
    readonly steps: readonly { readonly relationships: readonly Deal[] }[];
  }[];
  readonly totals: readonly { readonly entity: Node }[];
}

const dealOf = ({ id, type, title, evidence: { publishers, claims, disputed } }: Deal): unknown[] => [
  id,
  type,
  title,
  publishers,
  claims,
  disputed,
];
const nodeOf = ({ id, name }: Node): string[] => [id, name];

/** What an answer says, as far as the one by hand can say it, in one form for both. */
const SAID: Readonly<Record<AnalysisQuestion, (answer: Answer) => unknown>> = {
  neighborhood: ({ neighborhood: { nodes, links } }) => [
    nodes.map(nodeOf),
    links
      .map(({ source, target, ends, relationship }) =>
        JSON.stringify([ends ?? [source, target].sort(), dealOf(relationship)]),
      )
      .sort(),
  ],
  paths: ({ paths }) => paths.map(({ length }) => length),
  moneyCycles: ({ moneyCycles }) =>
    moneyCycles.map(({ entities, steps }) => [
      entities.map(nodeOf),
      steps.map(({ relationships }) => relationships.map(dealOf)),
    ]),
  totals: ({ totals }) => totals.map(({ entity }) => nodeOf(entity)),
};

/** Measures what is worked out from the whole graph, beside Cypher for the same answers. */
export async function measureAnalysisOnNeo4j(
  workload: Workload,
  peers: { readonly dealgraph: Server; readonly embedded: Server; readonly direct: ByHand },
  say: (text: string) => void,
): Promise<Analysed[]> {
  const { size, ids } = workload;
  for (const server of [peers.dealgraph, peers.embedded]) await snapshotBuilt(server, workload);
  const found: Analysed[] = [];
  for (const asked of analysisQuestions(ids.slice(0, COMPANIES))) {
    const { name, what, variables, holds } = asked;
    say(`${size}: ${name} on Neo4j`);
    const question = name as AnalysisQuestion;
    const byHand: Target = {
      name: 'by hand in process',
      what,
      url: '',
      processorTime: () => NaN,
      body: (nth) => JSON.stringify(variables(nth)),
      direct: (body) => peers.direct.ask(question, JSON.parse(body) as Record<string, unknown>),
      check: expectAnswer(name, holds.path, holds.atLeast),
    };
    const targets = [
      { ...targetOf(asked, peers.dealgraph), name: 'on Neo4j' },
      { ...targetOf(asked, peers.embedded), name: 'embedded' },
      byHand,
    ];
    await compare(name, targets, (answer) =>
      JSON.stringify(SAID[question]((JSON.parse(answer) as { data: Answer }).data)),
    );
    const [onNeo4j, embedded, reference] = await measure(targets, byHand, ANALYSIS_PLAN);
    if (onNeo4j !== undefined && embedded !== undefined && reference !== undefined)
      found.push({ name, what, onNeo4j, embedded, byHand: reference });
  }
  return found;
}
