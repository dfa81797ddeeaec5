import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { typeDefs } from '../../../src/api/generated/type-defs.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { apiAnswers, expectedAnswer } from './answers.ts';
import { moneyGraphArbitrary, oracleGraph, type MoneyGraph } from './graphs.ts';
import { importGraphs } from './import.ts';
import { hasPython, oracleAnswers } from './python.ts';
import { questionsAbout, type MoneyQuestion, type QuestionView } from './questions.ts';
import { smallerGraphs } from './smaller-graphs.ts';

const SEED = Number(process.env['MONEY_ORACLE_SEED'] ?? 20_251_118);
/** Number of graphs per store, because every analysis looks at all relationships of a store. */
const GRAPHS_PER_STORE = 50;
const MAX_SHRINKING_STEPS = 200;
const RAISED_LIMITS = { depth: 100, cost: 1_000_000_000, aliases: 10_000, tokens: 1_000_000 };

interface OracleDisagreement {
  readonly question: MoneyQuestion;
  readonly key: string;
  readonly api: unknown;
  readonly oracle: unknown;
}

const queryFields = buildSchema(typeDefs).getQueryType()?.getFields() ?? {};
/** Whether the API has floors of evidence. */
const HAS_EVIDENCE_FLOOR = queryFields['knownOn']?.args.some(({ name }) => name === 'evidence') ?? false;

const viewsOf = ({ day }: MoneyGraph): QuestionView[] => [
  {},
  ...(HAS_EVIDENCE_FLOOR ? [{ evidence: 'OFFICIAL' } as const] : []),
  { day },
];

/** The fields that differ between two answers, or both answers if one is missing. */
function differingFields(api: unknown, oracle: unknown): Pick<OracleDisagreement, 'api' | 'oracle'> {
  if (typeof api !== 'object' || typeof oracle !== 'object' || api === null || oracle === null)
    return { api, oracle };
  const [ours, theirs] = [api, oracle] as Readonly<Record<string, unknown>>[];
  const fields = Object.keys({ ...api, ...oracle }).filter(
    (field) => !isDeepStrictEqual(ours?.[field], theirs?.[field]),
  );
  const pick = (from: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> =>
    Object.fromEntries(fields.map((field) => [field, from?.[field]]));
  return { api: pick(ours), oracle: pick(theirs) };
}

/** The first key whose answers differ; none if there is no such key. */
function disagreement(
  question: MoneyQuestion,
  api: Readonly<Record<string, unknown>>,
  oracle: Readonly<Record<string, unknown>>,
): OracleDisagreement[] {
  const differing = Object.keys({ ...api, ...oracle }).find(
    (key) => !isDeepStrictEqual(api[key], oracle[key]),
  );
  return differing === undefined
    ? []
    : [{ question, key: differing, ...differingFields(api[differing], oracle[differing]) }];
}

/** Imports graphs and compares all answers about them, per graph. */
async function disagreements(
  store: GraphStore,
  api: TestApi,
  graphs: ReadonlyMap<string, MoneyGraph>,
): Promise<Map<string, OracleDisagreement[]>> {
  await importGraphs(store, graphs);
  const asked = [...graphs].map(([name, graph]) => ({
    name,
    graph,
    views: viewsOf(graph).map((view) => ({ view, questions: questionsAbout(graph, name, view) })),
  }));
  const expected = oracleAnswers(
    asked.map(({ name, graph, views }) => ({
      ...oracleGraph(graph, name),
      questions: views.flatMap(({ questions }) => questions),
    })),
  );
  const found = new Map<string, OracleDisagreement[]>();
  for (const [index, { name, graph, views }] of asked.entries()) {
    const answers = (
      await Promise.all(views.map(({ view, questions }) => apiAnswers(api, graph, name, questions, view)))
    ).flat();
    const questions = views.flatMap((each) => each.questions);
    const differing = questions.flatMap((question, number) => {
      const ours = answers[number] ?? {};
      return disagreement(question, ours, expectedAnswer(question, expected[index]?.[number] ?? {}, ours));
    });
    if (differing.length > 0) found.set(name, differing);
  }
  return found;
}

/** Question and differing fields, without the details of the graph. */
function kindOf({ question, api, oracle }: OracleDisagreement): string {
  const { query, by = '', status } = question;
  const fields = Object.keys({ ...(api as object), ...(oracle as object) }).sort();
  return [query, by, status === undefined ? '' : 'with a status', fields.join()]
    .filter((each) => each !== '')
    .join(' ');
}

/** Number of disagreements per kind, most frequent first. */
function tallyOf(found: ReadonlyMap<string, readonly OracleDisagreement[]>): string {
  const counts = new Map<string, number>();
  for (const kind of [...found.values()].flat().map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} × ${kind}`)
    .join('\n');
}

/** The smallest graph found with the same kind of disagreement, in the same store. */
async function smallestDisagreement(
  store: GraphStore,
  api: TestApi,
  first: MoneyGraph,
  [original]: readonly OracleDisagreement[],
): Promise<string> {
  let smallest = first;
  let details = original;
  let steps = 0;
  for (let smaller = true; smaller;) {
    smaller = false;
    for (const candidate of smallerGraphs(smallest)) {
      if (++steps > MAX_SHRINKING_STEPS) break;
      const found = await disagreements(store, api, new Map([[`smaller-${steps}`, candidate]]));
      const same = [...found.values()]
        .flat()
        .find((each) => original !== undefined && kindOf(each) === kindOf(original));
      if (same === undefined) continue;
      [smallest, details, smaller] = [candidate, same, true];
      break;
    }
  }
  return JSON.stringify({ ...details, graph: smallest }, null, 2);
}

/** Compares terms and sums of random graphs with those of the oracle. */
export function moneyOracleTests(
  name: string,
  { graphs: count, open }: { readonly graphs: number; readonly open: () => Promise<GraphStore> },
): void {
  describe.runIf(hasPython())(`${name} agrees with the money oracle`, () => {
    const graphs = fc.sample(moneyGraphArbitrary, { seed: SEED, numRuns: count });
    const batches = Array.from({ length: Math.ceil(count / GRAPHS_PER_STORE) }, (_, batch) => batch);
    test.each(batches.map((batch) => batch * GRAPHS_PER_STORE))(
      `on random graphs from number %i of seed ${SEED}`,
      async (start) => {
        const store = await open();
        const api = await createTestApi(store, { limits: RAISED_LIMITS });
        try {
          const batch: ReadonlyMap<string, MoneyGraph> = new Map(
            graphs
              .slice(start, start + GRAPHS_PER_STORE)
              .map((graph, index) => [`graph-${start + index}`, graph] as const),
          );
          const found = await disagreements(store, api, batch);
          const [first] = found;
          if (first === undefined) return;
          const graph = batch.get(first[0]);
          if (graph !== undefined)
            expect.fail(
              `${tallyOf(found)}\n${first[0]}: ${await smallestDisagreement(store, api, graph, first[1])}`,
            );
        } finally {
          await api.close();
        }
      },
      600_000,
    );
  });
}
