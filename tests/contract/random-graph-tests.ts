import fc from 'fast-check';
import { describe, test } from 'vitest';
import { CLAIM_STATES, MODALITIES } from '../../src/domain/claim.ts';
import { COMPANY_ROLES, ENTITY_KINDS } from '../../src/domain/entity.ts';
import { PARTY_ROLES } from '../../src/domain/relationship-types.ts';
import { SOURCE_KINDS } from '../../src/domain/source.ts';
import { DEAL_STATUSES, TERM_NAMES } from '../../src/domain/terms.ts';
import type { ClaimFilter, EdgeArguments, SortOrder } from '../../src/store/plan.ts';
import { batchOf, submitGraph, versionsOfEach } from '../support/graph-records.ts';
import {
  omitUndefined,
  dateArbitrary,
  dayArbitrary,
  viewArbitrary,
  entityIdArbitrary,
  relationshipIdArbitrary,
  GENERATED_TYPES,
  graphArbitrary,
  optional,
  sourceIdArbitrary,
} from '../support/generate/graph-arbitraries.ts';
import type { EdgeSpec } from '../support/test-queries.ts';
import { StoreComparison, type StoreFactory, type QueryCase } from './store-comparison.ts';

const { array, boolean, constant, constantFrom, integer, record, subarray, oneof } = fc;

const order = (...fields: SortOrder['field'][]): fc.Arbitrary<SortOrder | undefined> =>
  optional(record({ field: constantFrom(...fields), direction: constantFrom('ASC', 'DESC') }));
const range = record({ from: optional(dateArbitrary), to: optional(dateArbitrary) }).map(omitUndefined);
const words = array(constantFrom('op', 'open', 'ai', 'compute', 'mpu', '京', 'x', '𐐨', 'nothing'), {
  minLength: 1,
  maxLength: 2,
});
const subsetOf = <T>(values: readonly T[]): fc.Arbitrary<T[]> => subarray([...values]);

const relationships = record({
  ids: optional(array(relationshipIdArbitrary, { minLength: 1, maxLength: 3 })),
  types: optional(subsetOf(GENERATED_TYPES)),
  roles: optional(subsetOf(PARTY_ROLES.slice(0, 4))),
  parties: optional(array(entityIdArbitrary, { maxLength: 2 })),
  status: optional(subsetOf(DEAL_STATUSES)),
  amount: optional(record({ currency: constantFrom('USD', 'EUR'), gte: optional(constantFrom(1, 101)), lte: optional(constantFrom(0, 100, 10 ** 9)), basis: optional(subsetOf(['TOTAL', 'TRANCHE', 'PROJECT'])) }).map(omitUndefined)),
  hasAmount: optional(boolean()),
  partOf: optional(array(relationshipIdArbitrary, { minLength: 1, maxLength: 3 })),
  announced: optional(range),
  activeOn: optional(dayArbitrary),
  activeIn: optional(dateArbitrary),
  modalities: optional(subsetOf(MODALITIES)),
  sourceKinds: optional(subsetOf(SOURCE_KINDS)),
  disputed: optional(boolean()),
  minPublishers: optional(integer({ min: 0, max: 3 })),
  datasets: optional(subsetOf(['one', 'two', 'three'])),
  words: optional(words),
}); // prettier-ignore

/** A filter with few of the conditions, so that it usually includes nodes. */
function sparse<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return fc
    .tuple(arbitrary, fc.infiniteStream(integer({ min: 0, max: 4 })))
    .map(
      ([all, dice]) =>
        Object.fromEntries(
          Object.entries(all).filter(([, value]) => value !== undefined && dice.next().value === 0),
        ) as Partial<T>,
    );
}

/** A random filter of relationships. */
export const relationshipFilter = sparse(relationships);

const relationshipArgs = record({
  relationships: relationshipFilter,
  orderBy: order('ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE'),
  page: oneof(integer({ min: 0, max: 12 }).map((first) => ({ first })), integer({ min: 0, max: 12 }).map((last) => ({ last }))),
}); // prettier-ignore
const nestedArgs = record({
  own: optional(subsetOf(PARTY_ROLES.slice(0, 4))),
  with: optional(entityIdArbitrary),
  includeSubsidiaries: optional(constant(true as const)),
}).map(({ own, with: other, includeSubsidiaries }) =>
  omitUndefined({ ownRoles: own, with: other, includeSubsidiaries }),
);
const args = record({
  all: relationshipArgs,
  nested: relationshipArgs,
  participation: nestedArgs,
  entities: record({
    entities: sparse(record({ ids: array(entityIdArbitrary, { maxLength: 3 }), kinds: subsetOf(ENTITY_KINDS), roles: subsetOf(COMPANY_ROLES.slice(0, 3)), countries: subsetOf(['US', 'GB']), words, minDegree: integer({ min: 0, max: 4 }) })),
    orderBy: order('NAME', 'DEGREE'),
  }),
  claims: sparse(record({ states: subsetOf(CLAIM_STATES), modalities: subsetOf(MODALITIES), sources: array(sourceIdArbitrary, { maxLength: 2 }), publishers: subsetOf(['reuters', 'AP']), published: range, words, datasets: subsetOf(['one']), recordedBy: constantFrom('HUMAN' as const, 'MACHINE' as const) })),
  terms: optional(subsetOf(TERM_NAMES)),
  kinds: optional(subsetOf(ENTITY_KINDS)),
  coParties: optional(constant(true as const)),
  text: array(constantFrom('open', 'opne', 'ai', 'nvidia', 'nvdia', 'comput', 'copmute', '東京', 'x1'), { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
  view: viewArbitrary,
}); // prettier-ignore

type RandomArguments = typeof args extends fc.Arbitrary<infer T> ? T : never;

/** Queries with every edge, from random arguments. */
function* casesFor(values: RandomArguments): Iterable<QueryCase> {
  const { view, nested, kinds, coParties } = values;
  const claims = values.claims as ClaimFilter;
  const all = omitUndefined(values.all) as EdgeArguments;
  const own = { ...omitUndefined(nested), ...values.participation } as EdgeArguments;
  const ids = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'r1', 'c1', 's1'];
  const typeCondition = new Set(ENTITY_KINDS);
  const nestedEdges: EdgeSpec[] = [
    { name: 'parts' },
    { name: 'partOf' },
    { name: 'about' },
    { name: 'claims', args: { claims }, edges: [{ name: 'contradictedBy' }] },
  ];
  yield [{ name: 'relationships', args: all, edges: nestedEdges }, view];
  yield [{ name: 'nodes', args: { ids }, edges: [
    { name: 'relationships', args: own, typeCondition: typeCondition, edges: [{ name: 'parties' }] },
    { name: 'subjectOf', args: omitUndefined(nested) as EdgeArguments, typeCondition: typeCondition },
    { name: 'counterparties', args: omitUndefined({ relationships: nested.relationships, kinds, coParties }) as EdgeArguments, linkSelection: [], typeCondition: typeCondition },
  ] }, view]; // prettier-ignore
  // A separate query, because these edges have no random arguments.
  yield [{ name: 'nodes', args: { ids }, edges: [
    { name: 'counterparts', args: { relationships: { types: ['INVESTMENT'] }, ownRoles: ['INVESTOR'], otherRoles: ['INVESTEE'] }, typeCondition: typeCondition },
    { name: 'products', typeCondition: typeCondition },
    { name: 'maker', typeCondition: typeCondition },
  ] }, view]; // prettier-ignore
  yield [{ name: 'entities', args: omitUndefined(values.entities) as EdgeArguments }, view];
  yield [{ name: 'claims', args: { claims, page: { first: 100 } } }, view];
  const conflicting = omitUndefined({
    relationships: all.relationships,
    terms: values.terms,
  }) as EdgeArguments;
  yield [{ name: 'conflicts', args: conflicting, claims: [], relationship: [] }, view];
  yield [{ name: 'search', args: { text: values.text, page: { first: 100 } } }, view];
  yield [{ name: 'sources', args: { page: { last: 3 } }, edges: [{ name: 'claims' }] }, view];
  yield [{ name: 'graph' }, view];
}

/** Tests of random queries on random graphs; failures shrink. @param graphs number of graphs. */
export function randomGraphTests(open: StoreFactory, graphs: number): void {
  describe('random graphs', () => {
    test('give the same results as the oracle', async () => {
      await fc.assert(
        fc.asyncProperty(
          graphArbitrary,
          array(args, { minLength: 3, maxLength: 3 }),
          async (records, values) => {
            const comparison = new StoreComparison(await open(), records);
            try {
              await submitGraph(comparison.store, records);
              await comparison.expectAllSame(function* () {
                for (const each of values) yield* casesFor(each);
              });
            } finally {
              await comparison.store.close();
            }
          },
        ),
        { numRuns: graphs },
      );
    });

    test('give the same results as the oracle after a submission replaces their records', async () => {
      await fc.assert(
        fc.asyncProperty(graphArbitrary, graphArbitrary, args, async (before, after, values) => {
          const comparison = new StoreComparison(await open(), after);
          try {
            await submitGraph(comparison.store, before);
            await comparison.store.write((transaction) => {
              const batch = batchOf(after, transaction);
              return transaction.append({ ...batch, versions: versionsOfEach(after) });
            });
            await comparison.expectAllSame(() => casesFor(values));
          } finally {
            await comparison.store.close();
          }
        }),
        { numRuns: Math.ceil(graphs * 0.4) },
      );
    });
  });
}
