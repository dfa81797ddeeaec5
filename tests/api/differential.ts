import { buildSchema } from 'graphql';
import { expect } from 'vitest';
import { typeDefs } from '../../src/api/generated/type-defs.ts';
import { identifiersOf } from '../../src/domain/entity.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { forEachConcurrently } from '../support/concurrency.ts';
import type { GraphRecords } from '../support/graph-records.ts';
import {
  randomOperation,
  type RandomOperation,
  type RandomOperationOptions,
  type ArgumentVocabulary,
} from '../support/generate/random-operations.ts';
import { createRandom } from '../support/generate/random.ts';
import { createTestApi, type TestApiResponse, type TestApi } from './test-api.ts';

const RAISED_LIMITS = { depth: 100, cost: 1_000_000_000, analysisSeconds: 60 };
const MAX_PAGES = 4;
/**
 * Approximate number of fields per operation. Most are small and some are large, because plans grow
 * with the number of fields.
 */
const LARGE_FIELD_COUNT = 60;
const SMALL_FIELD_COUNT = 15;
const LARGE_EVERY = 5;

const schema = buildSchema(typeDefs);

type NonEmptyStrings = readonly [string, ...string[]];

const quoted = (values: Iterable<string>): NonEmptyStrings =>
  [...new Set(values)].map((value) => JSON.stringify(value)) as unknown as NonEmptyStrings;

/** Argument values for a graph: its own IDs, words, names and days, and some that it lacks. */
function vocabularyOf({
  entities,
  relationships,
  sources,
  claims,
  datasets,
}: GraphRecords): ArgumentVocabulary {
  const texts = [
    ...entities.flatMap(({ name, shortName, aliases }) => [name, shortName ?? name, ...aliases]),
    ...relationships.map(({ title }) => title),
    ...claims.map(({ summary }) => summary),
  ];
  const words = texts.flatMap((text) => text.split(' ')).filter((word) => word !== '');
  // By code point, because half of a surrogate pair is not valid text.
  const letters = words.map((word) => Array.from(word));
  const mistyped = letters
    .filter(({ length }) => length > 3)
    .map((word) => [...word.slice(0, 2), ...word.slice(3)].join(''));
  const parts = letters.map((word) => word.slice(1, 4).join('')).filter((part) => part.trim() !== '');
  const dates = [
    ...sources.flatMap(({ publishedOn }) => publishedOn ?? []),
    ...claims.flatMap(({ terms }) => [terms?.announcedOn ?? [], terms?.startsOn ?? []].flat()),
  ];
  const days = dates.map((date) => `${date}-01-01`.slice(0, 10));
  const ids = [...entities, ...relationships, ...sources, ...claims].map(({ id }) => id);
  const views = [...days.slice(0, 3), 'official', '2025-11-01,official', '2025-13-01'];
  // One in four in another view.
  const idsInViews = ids.flatMap((id, index) =>
    index % 4 === 0 ? `${id}@${views[(index / 4) % views.length] ?? ''}` : [],
  );
  return {
    byName: {
      text: quoted([...words, ...mistyped, ...parts, ...texts.slice(0, 50), '…', '']),
      publishers: quoted([...sources.map(({ publisher }) => publisher), 'Nobody at all']),
      datasets: quoted([...datasets.map(({ id }) => id), 'nothing-of-this-name']),
      minDegree: ['0', '1', '2', '5', '20'],
      minPublishers: ['0', '1', '2', '3'],
      value: quoted([
        ...entities.flatMap((each) => identifiersOf(each).map(({ value }) => value)),
        'NASDAQ:NVDA',
        'nothing of this name',
      ]),
      first: ['1', '5', '20'],
      depth: ['0', '1', '2'],
      limit: ['1', '3', '20'],
      maxLength: ['2', '3'],
      minPercent: ['1', '50', '100'],
    },
    byScalar: {
      ID: quoted([...ids, ...idsInViews, 'nothing-of-this-name', 'No Id']),
      Boolean: ['true', 'false'],
      Date: quoted([...days, '1999-12-31', '2999-12-31']),
      PartialDate: quoted([...dates, '2025', '2025-11']),
      SafeInt: ['0', '1', '100', '1000000000', '15000000000', '9007199254740991'],
      CurrencyCode: quoted(['USD', 'EUR', 'GBP']),
      CountryCode: quoted([...entities.flatMap(({ country }) => country ?? []), 'IS']),
    },
  };
}

/** Options of random operations on a graph. */
export function operationOptionsFor(graph: GraphRecords): RandomOperationOptions {
  return {
    schema,
    vocabulary: vocabularyOf(graph),
    // Each store has its own name.
    excludedFields: new Set(['GraphInfo.store']),
    maxDepth: 8,
    maxFields: LARGE_FIELD_COUNT,
  };
}

/**
 * Part of a response that must be equal on both sides, without details of the request or the store.
 */
function comparableResponse({ data, errors }: TestApiResponse): unknown {
  // The error that made the data null is the last one. Timing decides whether those of other fields
  // precede it.
  const comparedErrors = data === null ? errors?.slice(-1) : errors;
  return {
    data,
    // Fields fail independently, so timing decides the order of their errors.
    errors: comparedErrors
      ?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.['code'] }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

/**
 * Path of the error that made the data null. If several non-null fields fail, timing decides which
 * one it is (GraphQL, 6.4.4).
 */
function failingPath({ data, errors }: TestApiResponse): string | undefined {
  return data === null ? errors?.at(-1)?.path?.join('.') : undefined;
}

function cursorAt(response: TestApiResponse, path: readonly string[]): string | null {
  const cursor = path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    response.data,
  );
  return typeof cursor === 'string' ? cursor : null;
}

/**
 * Executes an operation and its further pages on both APIs, each with its own cursors, and returns
 * the number of pages.
 */
async function executeBoth(
  apis: readonly [TestApi, TestApi],
  { text, cursors }: RandomOperation,
  label: string,
): Promise<number> {
  let variables: readonly [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (let page = 1; ; page++) {
    const [leftResponse, rightResponse] = await Promise.all([
      apis[0].execute(text, variables[0]),
      apis[1].execute(text, variables[1]),
    ]);
    const logLines = apis.flatMap((api) => api.loggedErrors.map(({ details }) => String(details['err'])));
    const context = `${label}, page ${page}:\n${logLines.join('\n')}\n${text}`;
    for (const { errors } of [leftResponse, rightResponse])
      expect(
        errors?.filter(({ extensions }) => extensions?.['code'] !== 'BAD_USER_INPUT') ?? [],
        context,
      ).toEqual([]);
    const [leftFailure, rightFailure] = [failingPath(leftResponse), failingPath(rightResponse)];
    if (leftFailure === undefined || rightFailure === undefined || leftFailure === rightFailure)
      expect(comparableResponse(rightResponse), context).toEqual(comparableResponse(leftResponse));
    const next = (response: TestApiResponse): Record<string, unknown> =>
      Object.fromEntries(
        cursors.flatMap(({ variable, path }) => {
          const cursor = cursorAt(response, path);
          return cursor === null ? [] : [[variable, cursor]];
        }),
      );
    variables = [next(leftResponse), next(rightResponse)];
    if (page === MAX_PAGES || Object.keys(variables[0]).length === 0) return page;
  }
}

/**
 * Expects identical results from two stores with the same graph, for random operations of the
 * schema.
 * @param seed seed of the operations; a failure reports it.
 */
export async function expectSameAnswers(
  stores: readonly [GraphStore, GraphStore],
  graph: GraphRecords,
  { seed, operations }: { readonly seed: number; readonly operations: number },
): Promise<void> {
  const options = operationOptionsFor(graph);
  const apis = [
    await createTestApi(stores[0], { limits: RAISED_LIMITS }),
    await createTestApi(stores[1], { limits: RAISED_LIMITS }),
  ] as const;
  const numbers = Array.from({ length: operations }, (_, number) => number);
  await forEachConcurrently(numbers, async (number) => {
    const fields = number % LARGE_EVERY === 0 ? LARGE_FIELD_COUNT : SMALL_FIELD_COUNT;
    const operation = randomOperation({ ...options, maxFields: fields }, createRandom(seed, number));
    await executeBoth(apis, operation, `operation ${number} of seed ${seed}`);
  });
}
