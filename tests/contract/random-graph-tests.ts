import fc from 'fast-check';
import { describe, test } from 'vitest';
import { CLAIM_STATES, MODALITIES } from '../../src/domain/claim.ts';
import { COMPANY_ROLES, ENTITY_KINDS } from '../../src/domain/entity.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts';
import { SOURCE_KINDS } from '../../src/domain/source.ts';
import { DEAL_STATUSES, TERM_NAMES } from '../../src/domain/terms.ts';
import type { ClaimFilter, EdgeArguments, SortOrder } from '../../src/store/plan.ts';
import { batchOf, store as put, versionsOf } from '../support/graph-records.ts';
import { compact, date, day, entityId, graph, maybe, sourceId } from '../support/generate/graph-arbitraries.ts';
import type { EdgeSpec } from '../support/test-queries.ts';
import { Compared, type Open, type Question } from './store-comparison.ts';

const { array, boolean, constantFrom, integer, record, subarray, oneof } = fc;

const order = (...fields: SortOrder['field'][]): fc.Arbitrary<SortOrder | undefined> =>
  maybe(record({ field: constantFrom(...fields), direction: constantFrom('ASC', 'DESC') }));
const range = record({ from: maybe(date), to: maybe(date) }).map(compact);
const words = array(constantFrom('op', 'open', 'ai', 'compute', 'mpu', '京', 'x', '𐐨', 'nothing'), {
  minLength: 1,
  maxLength: 2,
});
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => subarray([...values]);

const relationships = record({
  types: maybe(some(RELATIONSHIP_TYPES.slice(0, 3))),
  roles: maybe(some(PARTY_ROLES.slice(0, 4))),
  parties: maybe(array(entityId, { maxLength: 2 })),
  status: maybe(some(DEAL_STATUSES)),
  amount: maybe(record({ currency: constantFrom('USD', 'EUR'), gte: maybe(constantFrom(1, 101)), lte: maybe(constantFrom(0, 100, 10 ** 9)) }).map(compact)),
  announced: maybe(range),
  activeOn: maybe(day),
  modalities: maybe(some(MODALITIES)),
  sourceKinds: maybe(some(SOURCE_KINDS)),
  disputed: maybe(boolean()),
  minPublishers: maybe(integer({ min: 0, max: 3 })),
  datasets: maybe(some(['one', 'two', 'three'])),
  words: maybe(words),
}); // prettier-ignore

/** A filter of which most conditions are left out, so that it keeps something. */
function sparse<T extends object>(of: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return fc
    .tuple(of, fc.infiniteStream(integer({ min: 0, max: 4 })))
    .map(
      ([all, dice]) =>
        Object.fromEntries(
          Object.entries(all).filter(([, value]) => value !== undefined && dice.next().value === 0),
        ) as Partial<T>,
    );
}

/** A filter of relationships. */
export const relationshipFilter = sparse(relationships);

const relationshipArgs = record({
  relationships: relationshipFilter,
  orderBy: order('ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE'),
  page: oneof(integer({ min: 0, max: 12 }).map((first) => ({ first })), integer({ min: 0, max: 12 }).map((last) => ({ last }))),
}); // prettier-ignore
const nestedArgs = record({ own: maybe(some(PARTY_ROLES.slice(0, 4))), with: maybe(entityId) }).map(
  ({ own, with: other }) => compact({ ownRoles: own, with: other }),
);
const args = record({
  all: relationshipArgs,
  nested: relationshipArgs,
  tie: nestedArgs,
  entities: record({
    entities: sparse(record({ kinds: some(ENTITY_KINDS), roles: some(COMPANY_ROLES.slice(0, 3)), countries: some(['US', 'GB']), words, minDegree: integer({ min: 0, max: 4 }) })),
    orderBy: order('NAME', 'DEGREE'),
  }),
  claims: sparse(record({ states: some(CLAIM_STATES), modalities: some(MODALITIES), sources: array(sourceId, { maxLength: 2 }), publishers: some(['reuters', 'AP']), published: range, words, datasets: some(['one']), recordedBy: constantFrom('HUMAN' as const, 'MACHINE' as const) })),
  terms: maybe(some(TERM_NAMES)),
  kinds: maybe(some(ENTITY_KINDS)),
  text: array(constantFrom('open', 'opne', 'ai', 'nvidia', 'nvdia', 'comput', 'copmute', '東京', 'x1'), { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
  knownOn: maybe(day).map((each) => each ?? null),
}); // prettier-ignore

type Arguments = typeof args extends fc.Arbitrary<infer T> ? T : never;

/** Everything that is asked of a graph with some arguments. */
function* questions(asked: Arguments): Iterable<Question> {
  const { knownOn, nested, kinds } = asked;
  const claims = asked.claims as ClaimFilter;
  const all = compact(asked.all) as EdgeArguments;
  const own = { ...compact(nested), ...asked.tie } as EdgeArguments;
  const ids = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'r1', 'c1', 's1'];
  const on = new Set(ENTITY_KINDS);
  const listed: EdgeSpec[] = [
    { name: 'parts' },
    { name: 'partOf' },
    { name: 'about' },
    { name: 'claims', args: { claims }, edges: [{ name: 'contradictedBy' }] },
  ];
  yield [{ name: 'relationships', args: all, edges: listed }, knownOn];
  yield [{ name: 'nodes', args: { ids }, edges: [
    { name: 'relationships', args: own, typeCondition: on, edges: [{ name: 'parties' }] },
    { name: 'subjectOf', args: compact(nested) as EdgeArguments, typeCondition: on },
    { name: 'counterparties', args: compact({ relationships: nested.relationships, kinds }) as EdgeArguments, linkSelection: [], typeCondition: on },
  ] }, knownOn]; // prettier-ignore
  // Apart from the others, because these are the same whatever the arguments.
  yield [{ name: 'nodes', args: { ids }, edges: [
    { name: 'counterparts', args: { relationships: { types: ['INVESTMENT'] }, ownRoles: ['INVESTOR'], otherRoles: ['INVESTEE'] }, typeCondition: on },
    { name: 'products', typeCondition: on },
    { name: 'maker', typeCondition: on },
  ] }, knownOn]; // prettier-ignore
  yield [{ name: 'entities', args: compact(asked.entities) as EdgeArguments }, knownOn];
  yield [{ name: 'claims', args: { claims, page: { first: 100 } } }, knownOn];
  const conflicting = compact({ relationships: all.relationships, terms: asked.terms }) as EdgeArguments;
  yield [{ name: 'conflicts', args: conflicting, claims: [], relationship: [] }, knownOn];
  yield [{ name: 'search', args: { text: asked.text, page: { first: 100 } } }, knownOn];
  yield [{ name: 'sources', args: { page: { last: 3 } }, edges: [{ name: 'claims' }] }, knownOn];
  yield [{ name: 'graph' }, knownOn];
}

/** Graphs and questions by chance, an unlucky combination shrunk to a small one. @param graphs how many. */
export function randomGraphs(open: Open, graphs: number): void {
  describe('graphs by chance', () => {
    test('are answered as the oracle answers', async () => {
      await fc.assert(
        fc.asyncProperty(graph, array(args, { minLength: 3, maxLength: 3 }), async (of, asked) => {
          const compared = new Compared(await open(), of);
          try {
            await put(compared.store, of);
            await compared.allSame(function* () {
              for (const each of asked) yield* questions(each);
            });
          } finally {
            await compared.store.close();
          }
        }),
        { numRuns: graphs },
      );
    });

    test('are answered so too after everything in them was replaced', async () => {
      await fc.assert(
        fc.asyncProperty(graph, graph, args, async (before, after, asked) => {
          const compared = new Compared(await open(), after);
          try {
            await put(compared.store, before);
            await compared.store.write((transaction) => {
              const batch = batchOf(after, transaction);
              const found = new Map(versionsOf(after).map((each) => [each.relationship, each.versions]));
              const versions = after.relationships.map(({ id }) => ({
                relationship: id,
                versions: found.get(id) ?? [],
              }));
              return transaction.append({ ...batch, versions });
            });
            await compared.allSame(() => questions(asked));
          } finally {
            await compared.store.close();
          }
        }),
        { numRuns: Math.ceil(graphs * 0.4) },
      );
    });
  });
}
