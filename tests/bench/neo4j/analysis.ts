import { analysisQuestions } from '../analysis/questions.ts';
import { Clients, measure, PLAN, type Measured, type Target } from '../load.ts';
import type { Workload } from '../prepare.ts';
import type { Server } from '../processes.ts';
import { snapshotBuilt } from '../snapshot-built.ts';
import type { AnalysisQuestion, ByHand } from './by-hand.ts';

/** A question about the whole graph, with names and evidence: dealgraph over HTTP, and by hand through the driver in this process. */
export interface Analysed {
  readonly name: string;
  readonly what: string;
  readonly own: Measured;
  readonly byHand: Measured;
}

/** How many companies are asked about, and how many answers are compared before the clock runs. */
const COMPANIES = 200;
const COMPARED = 5;
const ANALYSIS_PLAN = { ...PLAN, rounds: 10, requests: 10, sliceMs: 4000, loadRounds: 1 };

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

async function compare(name: AnalysisQuestion, own: Target, byHand: Target): Promise<void> {
  const clients = new Clients(1);
  const said = async (target: Target): Promise<string> => {
    const { data } = JSON.parse((await clients.ask(target)).answer) as { data: Answer };
    return JSON.stringify(SAID[name](data));
  };
  try {
    for (let nth = 0; nth < COMPARED; nth++) {
      const [ours, theirs] = [await said(own), await said(byHand)];
      if (ours !== theirs)
        throw new Error(
          `${name}: dealgraph says otherwise than by hand:\n${ours.slice(0, 3000)}\n${theirs.slice(0, 3000)}`,
        );
    }
  } finally {
    clients.close();
  }
}

/** Measures what is worked out from the whole graph, on Neo4j, beside Cypher for the same answers. */
export async function measureAnalysisOnNeo4j(
  workload: Workload,
  { dealgraph, direct }: { readonly dealgraph: Server; readonly direct: ByHand },
  say: (text: string) => void,
): Promise<Analysed[]> {
  const { size, ids } = workload;
  await snapshotBuilt(dealgraph, workload);
  const found: Analysed[] = [];
  for (const { name, what, query, variables } of analysisQuestions(ids.slice(0, COMPANIES))) {
    say(`${size}: ${name} on Neo4j`);
    const question = name as AnalysisQuestion;
    const check = (answer: string): void => {
      if (!answer.startsWith('{"data":') || answer.includes('"errors":['))
        throw new Error(`${name}: ${answer.slice(0, 500)}`);
    };
    const own: Target = {
      name: 'dealgraph',
      what,
      url: `${dealgraph.url}/graphql`,
      processorTime: dealgraph.processorTime,
      body: (nth) => JSON.stringify({ query, variables: variables(nth) }),
      check,
    };
    const byHand: Target = {
      name: 'by hand in process',
      what,
      url: '',
      processorTime: () => NaN,
      body: (nth) => JSON.stringify(variables(nth)),
      direct: (body) => direct.ask(question, JSON.parse(body) as Record<string, unknown>),
      check,
    };
    await compare(question, own, byHand);
    const [first, second] = await measure([own, byHand], byHand, ANALYSIS_PLAN);
    if (first !== undefined && second !== undefined) found.push({ name, what, own: first, byHand: second });
  }
  return found;
}
