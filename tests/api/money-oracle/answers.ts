import type { TestApi } from '../test-api.ts';
import {
  MAX_GROUPS,
  requestFor,
  type AskedGraph,
  type MoneyQuestion,
  type QuestionView,
} from './questions.ts';

type JsonObject = Readonly<Record<string, unknown>>;
type JsonObjects = readonly JsonObject[];

/** ID without the view that follows it, such as `nvidia` of `nvidia@2025-10-01`. */
const plainId = (id: unknown): string => String(id).replace(/@.*$/, '');

const TERM_NAMES: Readonly<Record<string, string>> = {
  AMOUNT: 'amount',
  VALUATION: 'valuation',
  STAKE_PERCENT: 'stakePercent',
  CAPACITY_MEGAWATTS: 'capacityMegawatts',
  UNITS: 'units',
  ANNOUNCED_ON: 'announcedOn',
  STARTS_ON: 'startsOn',
  ENDS_ON: 'endsOn',
};
const QUANTITY_TERMS = ['stakePercent', 'capacityMegawatts', 'units'];

const byKey = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const figure = (value: unknown): unknown =>
  value === null ? null : { currency: null, ...(value as object) };

function termsOf({ terms, conflicts }: JsonObject): JsonObject {
  const stated = terms as JsonObject;
  const others = stated['otherQuantities'] as JsonObjects;
  return {
    status: stated['status'],
    ...Object.fromEntries(
      ['amount', 'valuation', ...QUANTITY_TERMS].map((term) => [term, figure(stated[term])]),
    ),
    ...Object.fromEntries(
      ['otherAmounts', 'otherValuations'].map((list) => [list, (stated[list] as unknown[]).map(figure)]),
    ),
    otherQuantities: Object.fromEntries(
      QUANTITY_TERMS.map((name) => [
        name,
        others
          .filter(({ term }) => TERM_NAMES[String(term)] === name)
          .map(({ quantity }) => figure(quantity)),
      ]),
    ),
    announcedOn: stated['announcedOn'],
    startsOn: stated['startsOn'],
    endsOn: stated['endsOn'],
    conflicts: comparableConflicts(
      (conflicts as JsonObjects).map(({ term, basis, positions, resolution }) => ({
        term: TERM_NAMES[String(term)] ?? term,
        basis,
        rule: (resolution as JsonObject)['rule'],
        positions: (positions as JsonObjects).map(({ claims }) =>
          (claims as JsonObjects).map(({ id }) => plainId(id)).sort(),
        ),
      })),
    ),
  };
}

interface ConflictAnswer {
  readonly term: unknown;
  readonly basis: unknown;
  readonly rule: unknown;
  /** IDs of the claims of each position, the winning one first. */
  readonly positions: readonly (readonly string[])[];
}

/**
 * Conflicts in an order that depends on neither side. Of the positions, the first one has its
 * place.
 */
function comparableConflicts(conflicts: readonly ConflictAnswer[]): Record<string, unknown> {
  return byKey(
    conflicts.map(({ term, basis, rule, positions: [winner, ...others] }) => [
      `${String(term)} ${String(winner)}`,
      { basis, rule, winner, others: others.map(String).sort() },
    ]),
  );
}

interface SumAnswer extends JsonObject {
  readonly total: JsonObjects;
  readonly count: number;
}

const totalOf = (total: JsonObjects): Record<string, unknown> =>
  byKey(total.map(({ currency, ...sum }) => [String(currency), sum]));

function sumOf({ total, byStage, ...counts }: JsonObject): JsonObject {
  return {
    ...counts,
    total: totalOf(total as JsonObjects),
    byStage: byKey(
      (byStage as (SumAnswer & { stage: string })[])
        .filter(({ count }) => count > 0)
        .map(({ stage, ...each }) => [stage, { ...each, total: totalOf(each.total) }]),
    ),
  };
}

const PERCENTS = ['percent', 'percentLow', 'percentHigh'];

/** Shares with percentages to 9 decimal places. */
function shareOf(share: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(share).map(([name, value]) => [
      name,
      PERCENTS.includes(name) && typeof value === 'number' ? Number(value.toFixed(9)) : value,
    ]),
  );
}

/** Answer of the API to a question, in the form of the oracle. */
function answerOf({ query }: MoneyQuestion, field: unknown): Record<string, unknown> {
  switch (query) {
    case 'terms':
      return byKey(
        (field as { nodes: JsonObjects }).nodes.map((node) => [plainId(node['id']), termsOf(node)]),
      );
    case 'totals':
      return byKey((field as JsonObjects).map(({ key, ...sum }) => [plainId(key), sumOf(sum)]));
    case 'moneyFlow':
      return byKey(
        ((field as { moneyFlow: JsonObjects } | null)?.moneyFlow ?? []).map(({ type, direction, ...sum }) => [
          `${String(type)} ${String(direction)}`,
          sumOf(sum),
        ]),
      );
    case 'dependence':
      return byKey(
        (field as JsonObjects).map(({ customer, supplier, ...share }) => [
          `${plainId((customer as JsonObject)['id'])} ${plainId((supplier as JsonObject)['id'])}`,
          shareOf(share),
        ]),
      );
    case 'concentration': {
      const { counted, unstated, shares } = field as JsonObject;
      return byKey(
        (shares as JsonObjects).map(({ entity, ...share }) => [
          plainId((entity as JsonObject)['id']),
          shareOf({ ...share, counted, unstated }),
        ]),
      );
    }
  }
}

/** Answers of the API to all questions about one view, in one request. */
export async function apiAnswers(
  api: TestApi,
  graph: AskedGraph,
  questions: readonly MoneyQuestion[],
  view: QuestionView,
): Promise<Record<string, unknown>[]> {
  const companies = graph.companies.map((id, index) => [`company${index}`, id]);
  const data = await api.data<JsonObject>(requestFor(questions, companies.length, view), {
    datasets: graph.datasets,
    status: graph.status,
    day: view.day,
    ...Object.fromEntries(companies),
  });
  const fields = (data['knownOn'] ?? data) as JsonObject;
  return questions.map((question, index) => answerOf(question, fields[`q${index}`]));
}

/**
 * The rows of `dependence`: one per customer, for the supplier with the largest share. If several
 * have it, the row of the API may be of any of them.
 */
function largestShares(
  shares: readonly (readonly [string, JsonObject])[],
  api: Readonly<Record<string, unknown>>,
): (readonly [string, JsonObject])[] {
  const valueOf = ({ percent, percentLow }: JsonObject): number => Number(percent ?? percentLow);
  const customerOf = (key: string): string => key.split(' ')[0] ?? '';
  return [...new Set(shares.map(([key]) => customerOf(key)))].flatMap((customer) => {
    const own = shares.filter(([key, share]) => customerOf(key) === customer && valueOf(share) > 0);
    const largest = Math.max(...own.map(([, share]) => valueOf(share)));
    const candidates = own.filter(([, share]) => valueOf(share) > largest - 1e-9);
    return [candidates.find(([key]) => key in api) ?? candidates.slice(0, 1)[0] ?? []].filter(
      (each): each is readonly [string, JsonObject] => each.length > 0,
    );
  });
}

/** Answer of the oracle in the form that is compared with the answer of the API. */
export function expectedAnswer(
  { query }: MoneyQuestion,
  answer: unknown,
  api: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const isTruncated = Object.keys(api).length >= MAX_GROUPS && query !== 'terms';
  const entries = Object.entries(answer as Record<string, JsonObject>).filter(
    ([key]) => !isTruncated || key in api,
  );
  switch (query) {
    case 'terms':
      return byKey(
        entries.map(([id, { conflicts, ...terms }]) => [
          id,
          {
            ...terms,
            conflicts: comparableConflicts(
              (conflicts as ConflictAnswer[]).map(({ positions, ...conflict }) => ({
                ...conflict,
                positions: positions.map((claims) => [...claims].sort()),
              })),
            ),
          },
        ]),
      );
    case 'totals':
    case 'moneyFlow':
      // A group may be absent if none of its deals counts.
      return byKey(entries.filter(([key, { count }]) => count !== 0 || key in api));
    case 'dependence':
      return byKey(largestShares(entries, api).map(([key, share]) => [key, shareOf(share)]));
    case 'concentration':
      return byKey(entries.map(([key, share]) => [key, shareOf(share)]));
  }
}
