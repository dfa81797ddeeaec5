import fc from 'fast-check';
import { describe, test } from 'vitest';
import { CLAIM_STATES, MODALITIES } from '../../src/domain/claim.ts';
import { COMPANY_ROLES, ENTITY_KINDS } from '../../src/domain/entity.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts';
import { SOURCE_KINDS } from '../../src/domain/source.ts';
import { DEAL_STATUSES, TERM_NAMES } from '../../src/domain/terms.ts';
import type { ClaimFilter, EdgeArguments, Order } from '../../src/store/plan.ts';
import { batchOf, store as put, versionsOf } from '../support/builders.ts';
import { compact, date, day, entityId, graph, maybe, sourceId } from '../support/generate/small-graphs.ts';
import { Compared, type Open } from './comparing.ts';

const { array, boolean, constantFrom, integer, record, subarray, oneof } = fc;

const order = (...fields: Order['field'][]): fc.Arbitrary<Order | undefined> =>
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
const question = record({
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

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

async function ask(compared: Compared, asked: Question): Promise<void> {
  const { knownOn, nested, kinds } = asked;
  const claims = asked.claims as ClaimFilter;
  const all = compact(asked.all) as EdgeArguments;
  const own = { ...compact(nested), ...asked.tie } as EdgeArguments;
  await compared.same(
    {
      name: 'relationships',
      args: all,
      edges: [
        { name: 'parts' },
        { name: 'partOf' },
        { name: 'about' },
        { name: 'claims', args: { claims }, edges: [{ name: 'contradictedBy' }] },
      ],
    },
    knownOn,
  );
  await compared.same({ name: 'nodes', args: { ids: ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'r1', 'c1', 's1'] }, edges: [
    { name: 'relationships', args: own, on: new Set(ENTITY_KINDS), edges: [{ name: 'parties' }] },
    { name: 'subjectOf', args: compact(nested) as EdgeArguments, on: new Set(ENTITY_KINDS) },
    { name: 'counterparties', args: compact({ relationships: nested.relationships, kinds }) as EdgeArguments, links: [], on: new Set(ENTITY_KINDS) },
    { name: 'counterparts', args: compact({ relationships: { types: ['INVESTMENT'] as const }, ownRoles: ['INVESTOR'] as const, otherRoles: ['INVESTEE'] as const }), on: new Set(ENTITY_KINDS) },
    { name: 'products', on: new Set(ENTITY_KINDS) },
    { name: 'maker', on: new Set(ENTITY_KINDS) },
  ] }, knownOn); // prettier-ignore
  await compared.same({ name: 'entities', args: compact(asked.entities) as EdgeArguments }, knownOn);
  await compared.same({ name: 'claims', args: { claims, page: { first: 100 } } }, knownOn);
  await compared.same(
    {
      name: 'conflicts',
      args: compact({ relationships: all.relationships, terms: asked.terms }) as EdgeArguments,
      claims: [],
      relationship: [],
    },
    knownOn,
  );
  await compared.same({ name: 'search', args: { text: asked.text, page: { first: 100 } } }, knownOn);
  await compared.same({ name: 'sources', args: { page: { last: 3 } }, edges: [{ name: 'claims' }] }, knownOn);
  await compared.same({ name: 'graph' }, knownOn);
}

/** Graphs and questions by chance, an unlucky combination shrunk to a small one. @param graphs how many. */
export function randomGraphs(open: Open, graphs: number): void {
  describe('graphs by chance', () => {
    test('are answered as the oracle answers', async () => {
      await fc.assert(
        fc.asyncProperty(graph, array(question, { minLength: 3, maxLength: 3 }), async (of, questions) => {
          const compared = new Compared(await open(), of);
          try {
            await put(compared.store, of);
            for (const each of questions) await ask(compared, each);
          } finally {
            await compared.store.close();
          }
        }),
        { numRuns: graphs },
      );
    });

    test('are answered so too after everything in them was replaced', async () => {
      await fc.assert(
        fc.asyncProperty(graph, graph, question, async (before, after, each) => {
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
            await ask(compared, each);
          } finally {
            await compared.store.close();
          }
        }),
        { numRuns: Math.ceil(graphs * 0.4) },
      );
    });
  });
}
