import { analysisQuestions } from '../analysis/questions.ts';
import { answerCheck } from '../answer-check.ts';
import { measure, DEFAULT_PLAN, type TargetResult, type BenchmarkTarget } from '../measurement.ts';
import type { BenchmarkWorkload } from '../workload.ts';
import type { ServerProcess } from '../processes.ts';
import { waitForSnapshot } from '../snapshot-readiness.ts';
import { questionTarget } from '../question-target.ts';
import type { AnalysisQuestionName, HandWrittenClient } from './hand-written-cypher.ts';
import { compareAnswers } from './answer-comparison.ts';

/**
 * Results of an analysis with names and evidence: dealgraph over HTTP on either store, and
 * hand-written Cypher through the driver in this process.
 */
export interface AnalysisComparison {
  readonly name: string;
  readonly description: string;
  readonly onNeo4j: TargetResult;
  readonly embedded: TargetResult;
  readonly handWritten: TargetResult;
}

/** Number of queried companies. */
const MAX_COMPANIES = 200;
/**
 * Longer warm-up: no other query runs this code, and Java and Node optimize only code that has run
 * some thousand times.
 */
const ANALYSIS_PLAN = { ...DEFAULT_PLAN, rounds: 10, warmUp: 60, loadRounds: 1 };

interface AnswerDeal {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly evidence: { readonly publishers: number; readonly claims: number; readonly disputed: boolean };
}
interface AnswerEntity {
  readonly id: string;
  readonly name: string;
}
/**
 * Common part of both responses. The hand-written one has the ends of a link in the order of their
 * IDs.
 */
interface AnalysisAnswer {
  readonly neighborhood: {
    readonly nodes: readonly AnswerEntity[];
    readonly links: readonly {
      readonly source: string;
      readonly target: string;
      readonly ends?: readonly string[];
      readonly relationship: AnswerDeal;
    }[];
  };
  readonly paths: readonly { readonly length: number }[];
  readonly moneyCycles: readonly {
    readonly entities: readonly AnswerEntity[];
    readonly steps: readonly { readonly relationships: readonly AnswerDeal[] }[];
  }[];
  readonly totals: readonly { readonly entity: AnswerEntity }[];
}

const dealTuple = ({
  id,
  type,
  title,
  evidence: { publishers, claims, disputed },
}: AnswerDeal): unknown[] => [id, type, title, publishers, claims, disputed];
const entityTuple = ({ id, name }: AnswerEntity): string[] => [id, name];

/** Content of a response that the hand-written one has too, in a common form. */
const COMPARABLE_ANSWERS: Readonly<Record<AnalysisQuestionName, (answer: AnalysisAnswer) => unknown>> = {
  neighborhood: ({ neighborhood: { nodes, links } }) => [
    nodes.map(entityTuple),
    links
      .map(({ source, target, ends, relationship }) =>
        JSON.stringify([ends ?? [source, target].sort(), dealTuple(relationship)]),
      )
      .sort(),
  ],
  paths: ({ paths }) => paths.map(({ length }) => length),
  moneyCycles: ({ moneyCycles }) =>
    moneyCycles.map(({ entities, steps }) => [
      entities.map(entityTuple),
      steps.map(({ relationships }) => relationships.map(dealTuple)),
    ]),
  totals: ({ totals }) => totals.map(({ entity }) => entityTuple(entity)),
};

/** Measures analyses of the whole graph, next to Cypher for the same results. */
export async function measureAnalysisOnNeo4j(
  workload: BenchmarkWorkload,
  peers: {
    readonly dealgraph: ServerProcess;
    readonly embedded: ServerProcess;
    readonly direct: HandWrittenClient;
  },
  log: (text: string) => void,
): Promise<AnalysisComparison[]> {
  const { size, ids } = workload;
  for (const server of [peers.dealgraph, peers.embedded]) await waitForSnapshot(server, workload);
  const comparisons: AnalysisComparison[] = [];
  for (const benchmarkQuestion of analysisQuestions(ids.slice(0, MAX_COMPANIES))) {
    const { name, description, variables, expected } = benchmarkQuestion;
    log(`${size}: ${name} on Neo4j`);
    const question = name as AnalysisQuestionName;
    const handWritten: BenchmarkTarget = {
      name: 'by hand in process',
      description,
      url: '',
      processorTime: () => NaN,
      body: (nth) => JSON.stringify(variables(nth)),
      direct: (body) => peers.direct.run(question, JSON.parse(body) as Record<string, unknown>),
      check: answerCheck(name, expected.path, expected.minLength),
    };
    const targets = [
      { ...questionTarget(benchmarkQuestion, peers.dealgraph), name: 'on Neo4j' },
      { ...questionTarget(benchmarkQuestion, peers.embedded), name: 'embedded' },
      handWritten,
    ];
    await compareAnswers(name, targets, (answer) =>
      JSON.stringify(COMPARABLE_ANSWERS[question]((JSON.parse(answer) as { data: AnalysisAnswer }).data)),
    );
    const [onNeo4j, embedded, reference] = await measure(targets, handWritten, ANALYSIS_PLAN);
    if (onNeo4j !== undefined && embedded !== undefined && reference !== undefined)
      comparisons.push({ name, description, onNeo4j, embedded, handWritten: reference });
  }
  return comparisons;
}
