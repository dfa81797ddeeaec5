import { isDeepStrictEqual } from 'node:util';
import type { TestApi } from '../test-api.ts';
import { apiAnswers, expectedAnswer } from './answers.ts';
import { oracleAnswers } from './python.ts';
import { questionsAbout, type AskedGraph, type MoneyQuestion, type QuestionView } from './questions.ts';

/** A question that the API and the oracle answer differently. */
export interface OracleDisagreement {
  readonly question: MoneyQuestion;
  readonly key: string;
  readonly api: unknown;
  readonly oracle: unknown;
}

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

/** A graph in a store, with its records in the form of the oracle. */
export interface ComparedGraph {
  readonly name: string;
  readonly graph: AskedGraph;
  readonly views: readonly QuestionView[];
  readonly records: object;
}

/** Compares all answers about graphs that are in a store, per graph. */
export async function answerDisagreements(
  api: TestApi,
  graphs: readonly ComparedGraph[],
): Promise<Map<string, OracleDisagreement[]>> {
  const asked = graphs.map((each) => ({
    ...each,
    views: each.views.map((view) => ({ view, questions: questionsAbout(each.graph, view) })),
  }));
  const expected = oracleAnswers(
    asked.map(({ records, views }) => ({
      ...records,
      questions: views.flatMap(({ questions }) => questions),
    })),
  );
  const found = new Map<string, OracleDisagreement[]>();
  for (const [index, { name, graph, views }] of asked.entries()) {
    const answers = (
      await Promise.all(views.map(({ view, questions }) => apiAnswers(api, graph, questions, view)))
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
export function kindOf({ question, api, oracle }: OracleDisagreement): string {
  const { query, by = '', status } = question;
  const fields = Object.keys({ ...(api as object), ...(oracle as object) }).sort();
  return [query, by, status === undefined ? '' : 'with a status', fields.join()]
    .filter((each) => each !== '')
    .join(' ');
}

/** Number of disagreements per kind, most frequent first. */
export function tallyOf(found: ReadonlyMap<string, readonly OracleDisagreement[]>): string {
  const counts = new Map<string, number>();
  for (const kind of [...found.values()].flat().map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} × ${kind}`)
    .join('\n');
}
