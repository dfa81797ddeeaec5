import { analysisQuestions } from '../analysis/questions.ts';
import { Clients, measure, PLAN, type Measured, type Target } from '../load.ts';
import type { Workload } from '../prepare.ts';
import type { Server } from '../processes.ts';
import { snapshotBuilt } from '../snapshot-built.ts';
import type { AnalysisQuestion, ByHand } from './by-hand.ts';

/** A question about the whole graph, with names and evidence: dealgraph over HTTP, on either store, and by hand through the driver in this process. */
export interface Analysed {
  readonly name: string;
  readonly what: string;
  readonly onNeo4j: Measured;
  readonly embedded: Measured;
  readonly byHand: Measured;
}

/** How many companies are asked about, and how many answers are compared before the clock runs. */
const COMPANIES = 200;
const COMPARED = 5;
const ANALYSIS_PLAN = { ...PLAN, rounds: 10, warmUp: 2, loadRounds: 1 };

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

async function compare(name: AnalysisQuestion, targets: readonly Target[]): Promise<void> {
  const clients = new Clients(1);
  const said = async (target: Target): Promise<string> => {
    const { data } = JSON.parse((await clients.ask(target)).answer) as { data: Answer };
    return JSON.stringify(SAID[name](data));
  };
  try {
    for (let nth = 0; nth < COMPARED; nth++) {
      const [first = '', ...others] = await Promise.all(targets.map(said));
      for (const other of others) {
        if (other === first) continue;
        let place = 0;
        while (first[place] === other[place]) place++;
        const [one, two] = [first, other].map((each) => each.slice(Math.max(0, place - 200), place + 300));
        throw new Error(`${name}: not all say the same:\n${one}\n${two}`);
      }
    }
  } finally {
    clients.close();
  }
}

/** Measures what is worked out from the whole graph, beside Cypher for the same answers. */
export async function measureAnalysisOnNeo4j(
  workload: Workload,
  peers: { readonly dealgraph: Server; readonly embedded: Server; readonly direct: ByHand },
  say: (text: string) => void,
): Promise<Analysed[]> {
  const { size, ids } = workload;
  for (const server of [peers.dealgraph, peers.embedded]) await snapshotBuilt(server, workload);
  const found: Analysed[] = [];
  for (const { name, what, query, variables } of analysisQuestions(ids.slice(0, COMPANIES))) {
    say(`${size}: ${name} on Neo4j`);
    const question = name as AnalysisQuestion;
    const check = (answer: string): void => {
      if (!answer.startsWith('{"data":') || answer.includes('"errors":['))
        throw new Error(`${name}: ${answer.slice(0, 500)}`);
    };
    const own = (server: Server, as: string): Target => ({
      name: as,
      what,
      url: `${server.url}/graphql`,
      processorTime: server.processorTime,
      body: (nth) => JSON.stringify({ query, variables: variables(nth) }),
      check,
    });
    const byHand: Target = {
      name: 'by hand in process',
      what,
      url: '',
      processorTime: () => NaN,
      body: (nth) => JSON.stringify(variables(nth)),
      direct: (body) => peers.direct.ask(question, JSON.parse(body) as Record<string, unknown>),
      check,
    };
    const targets = [own(peers.dealgraph, 'on Neo4j'), own(peers.embedded, 'embedded'), byHand];
    await compare(question, targets);
    const [onNeo4j, embedded, reference] = await measure(targets, byHand, ANALYSIS_PLAN);
    if (onNeo4j !== undefined && embedded !== undefined && reference !== undefined)
      found.push({ name, what, onNeo4j, embedded, byHand: reference });
  }
  return found;
}
