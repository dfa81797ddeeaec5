import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  NODE_TYPES,
  type ClaimFilter,
  type EntityFilter,
  type SortOrder,
  type RelationshipFilter,
} from '../../src/store/plan.ts';
import { seedGraph } from '../support/seeds.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { StoreComparison, knownDays, type StoreFactory } from './store-comparison.ts';

const RELATIONSHIP_FILTERS: readonly RelationshipFilter[] = [
  { types: ['INVESTMENT'] },
  { types: ['CLOUD_CONTRACT', 'CHIP_SUPPLY', 'LOAN'] },
  { types: [] },
  { roles: ['INVESTOR', 'LENDER'] },
  { parties: ['nvidia'] },
  { parties: ['openai', 'microsoft'] },
  { parties: ['openai', 'nobody-at-all'] },
  { parties: [] },
  { status: ['ANNOUNCED', 'CLOSED'] },
  { amount: { currency: 'USD', gte: 10_000_000_000 } },
  { amount: { currency: 'USD', lte: 5_000_000_000 } },
  { amount: { currency: 'EUR' } },
  { amount: { currency: 'USD', gte: 1_000_000_000, lte: 40_000_000_000 } },
  { announced: { from: '2025-10' } },
  { announced: { to: '2024' } },
  { announced: { from: '2025-09-22', to: '2025-10-31' } },
  { announced: {} },
  { activeOn: '2025-11-18' },
  { activeOn: '2019-01-01' },
  { activeIn: '2025-11' },
  { activeIn: '2019' },
  { modalities: ['RUMOUR', 'FORECAST'] },
  { sourceKinds: ['FILING', 'PRESS_RELEASE'] },
  { disputed: true },
  { disputed: false },
  { minPublishers: 3 },
  { datasets: ['article'] },
  { datasets: ['industry', 'another'] },
  { words: ['nvidia'] },
  { words: ['billion', 'stake'] },
  { words: ['ai'] },
  { words: ['x'] },
  { words: ['zzzzzz'] },
];
const RELATIONSHIP_ORDERS: readonly (SortOrder | undefined)[] = [
  undefined,
  ...(['ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE'] as const).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  ),
];
const ENTITY_FILTERS: readonly EntityFilter[] = [
  { kinds: ['COMPANY'] },
  { kinds: ['PERSON', 'PUBLIC_BODY'] },
  { kinds: ['COMPANY'], countries: ['US'] },
  { countries: ['GB', 'FR'] },
  { roles: ['AI_LAB', 'INVESTOR'] },
  { words: ['open'] },
  { words: ['a', 'corp'] },
  { words: ['nothing-is-called-so'] },
  { minDegree: 5 },
  {},
];
const ENTITY_ORDERS: readonly (SortOrder | undefined)[] = [
  undefined,
  ...(['NAME', 'DEGREE'] as const).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  ),
];
const CLAIM_FILTERS: readonly ClaimFilter[] = [
  {},
  { words: ['compute'] },
  { recordedBy: 'HUMAN' },
  { recordedBy: 'MACHINE' },
  { modalities: ['RUMOUR'] },
  { states: ['ACCEPTED', 'RETRACTED'] },
  { states: ['RETRACTED'] },
  { sources: ['archyworldys-anthropic-15b', 'none-such'] },
  { publishers: ['reuters', 'CNBC'] },
  { published: { from: '2025-10', to: '2025-10' } },
  { published: {} },
  { datasets: ['article'] },
];

const entityEdges: readonly EdgeSpec[] = [
  { name: 'relationships', edges: [{ name: 'parties' }], args: { page: { first: 7 } } },
  { name: 'counterparties', linkSelection: [{ name: 'about' }], args: { page: { first: 5 } } },
  { name: 'claims', edges: [{ name: 'source' }] },
  { name: 'subjectOf' },
  { name: 'products', edges: [{ name: 'maker' }], typeCondition: new Set(['COMPANY']) },
  { name: 'parent', typeCondition: new Set(['COMPANY']) },
  { name: 'place', typeCondition: new Set(['FACILITY']) },
  {
    name: 'counterparts',
    args: { relationships: { types: ['CHIP_SUPPLY'] }, ownRoles: ['BUYER'], otherRoles: ['SUPPLIER'] },
    typeCondition: new Set(['COMPANY']),
  },
];
const relationshipEdges: readonly EdgeSpec[] = [
  { name: 'parties' },
  { name: 'parties', responseKey: 'investors', args: { otherRoles: ['INVESTOR'] } },
  { name: 'about' },
  { name: 'partOf' },
  { name: 'parts' },
  { name: 'conflicts', claims: [{ name: 'source' }], relationship: [] },
  { name: 'claims', edges: [{ name: 'source' }, { name: 'contradictedBy' }, { name: 'about' }] },
];

/** Tests of reads, compared with the oracle over the seed data sets. */
export function readTests(open: StoreFactory): void {
  describe('reading the data sets', () => {
    const graph = seedGraph();
    let comparison: StoreComparison;
    beforeAll(async () => {
      comparison = await StoreComparison.create(open, graph);
    });
    afterAll(() => comparison.store.close());

    test('returns every node by its ID, with all of its edges', async () => {
      const chunks = (ids: readonly string[]): string[][] =>
        Array.from({ length: Math.ceil(ids.length / 50) }, (_, index) =>
          ids.slice(index * 50, index * 50 + 50),
        );
      await comparison.expectAllSame(function* () {
        for (const ids of chunks(graph.entities.map(({ id }) => id)))
          yield [{ name: 'nodes', args: { ids }, edges: entityEdges }];
        for (const ids of chunks(graph.relationships.map(({ id }) => id)))
          yield [{ name: 'nodes', args: { ids }, edges: relationshipEdges }];
        for (const ids of chunks(graph.sources.map(({ id }) => id)))
          yield [{ name: 'nodes', args: { ids }, edges: [{ name: 'claims' }] }];
      });
    });

    test('returns null for unknown IDs, and repeated IDs in the order of the request', async () => {
      const ids = [
        'openai',
        'nobody',
        'openai',
        'x'.repeat(10_000),
        "'; DROP TABLE entity; --",
        '\0',
        '\ud800',
        '',
      ];
      const answer = await comparison.expectSame({
        name: 'nodes',
        args: { ids },
        edges: [{ name: 'relationships' }],
      });
      expect(answer).toHaveLength(8);
      expect((answer as unknown[])[0]).toEqual((answer as unknown[])[2]);
      await comparison.expectSame({ name: 'nodes', args: { ids: [] } });
    });

    test('returns null for an ID of an excluded node type or entity kind', async () => {
      const ids = [
        graph.relationships[0]?.id ?? '',
        'openai',
        graph.claims[0]?.id ?? '',
        graph.sources[0]?.id ?? '',
      ];
      for (const kind of NODE_TYPES) {
        const answer = await comparison.expectSame({ name: 'nodes', args: { ids, nodeTypes: [kind] } });
        expect((answer as unknown[]).filter((each) => each !== null)).toHaveLength(1);
      }
      const idTypes = ['RELATIONSHIP', 'ENTITY', 'CLAIM', 'SOURCE'] as const;
      for (const nodeTypes of [undefined, ['ENTITY', 'RELATIONSHIP'] as const]) {
        const args = { ids, idTypes, ...(nodeTypes && { nodeTypes }) };
        const answer = await comparison.expectSame({ name: 'nodes', args });
        expect((answer as unknown[]).filter((each) => each !== null)).toHaveLength(nodeTypes?.length ?? 4);
        const others = { ...args, idTypes: idTypes.toReversed() };
        const none = await comparison.expectSame({ name: 'nodes', args: others });
        expect((none as unknown[]).filter((each) => each !== null)).toEqual([]);
      }
      for (const [kind, count] of [
        ['COMPANY', 1],
        ['PERSON', 0],
      ] as const) {
        const answer = await comparison.expectSame({
          name: 'nodes',
          args: { ids, nodeTypes: ['ENTITY'], kinds: [kind] },
          edges: entityEdges,
        });
        expect((answer as unknown[]).filter((each) => each !== null)).toHaveLength(count);
      }
    });

    test('lists relationships by every single filter in every sort order', async () => {
      await comparison.expectAllSame(function* () {
        for (const relationships of [{}, ...RELATIONSHIP_FILTERS])
          for (const orderBy of RELATIONSHIP_ORDERS) {
            const args = { relationships, page: { first: 100 }, ...(orderBy && { orderBy }) };
            yield [{ name: 'relationships', args }];
          }
      });
    });

    test('lists relationships by every pair of filters', async () => {
      await comparison.expectAllSame(function* () {
        const kinds = [...new Set(RELATIONSHIP_FILTERS.flatMap((filter) => Object.keys(filter)))];
        const all = kinds.map((kind) => RELATIONSHIP_FILTERS.filter((filter) => kind in filter));
        for (const [index, ones] of all.entries())
          for (const others of all.slice(index + 1)) {
            // Alternately at the root and below a node. Each value of one filter meets one value of
            // the other instead of all, because every query needs a plan of its own.
            const count = Math.max(ones.length, others.length, 2);
            for (let turn = 0; turn < count; turn++) {
              const relationships = { ...ones[turn % ones.length], ...others[turn % others.length] };
              const page = turn % 2 === 0 ? { first: 10 } : { last: 10 };
              const listed = { name: 'relationships', args: { relationships, page }, fields: [] } as const;
              if (turn % 2 === 0) yield [listed];
              else yield [{ name: 'nodes', args: { ids: ['openai'] }, edges: [listed] }];
            }
          }
      });
    });

    test('lists the relationships of an entity by every filter, sort order, role and party', async () => {
      const ids = ['openai', 'nvidia', 'anthropic', 'blackrock'];
      await comparison.expectAllSame(function* () {
        for (const [index, relationships] of RELATIONSHIP_FILTERS.entries())
          for (const [orderIndex, orderBy] of RELATIONSHIP_ORDERS.entries()) {
            // Each filter with a third of the sort orders and vice versa, because every query needs
            // a plan of its own.
            const turn = (index + orderIndex) % RELATIONSHIP_ORDERS.length;
            if (turn % 3 !== 0) continue;
            const args = { relationships, ...(orderBy && { orderBy }) };
            yield [{ name: 'nodes', args: { ids }, edges: [{ name: 'relationships', args }] }];
            if (turn === 0) yield [{ name: 'nodes', args: { ids }, edges: [{ name: 'subjectOf', args }] }];
          }
        for (const args of [
          { with: 'nvidia' },
          { with: 'nobody' },
          { ownRoles: ['CUSTOMER', 'BUYER'] as const },
          { ownRoles: ['INVESTEE'] as const, with: 'microsoft' },
        ])
          yield [{ name: 'nodes', args: { ids }, edges: [{ name: 'relationships', args }] }];
      });
    });

    test('lists counterparties by filter and kind, with their shared relationships', async () => {
      await comparison.expectAllSame(function* () {
        for (const relationships of RELATIONSHIP_FILTERS.slice(0, 24)) {
          const edges: EdgeSpec[] = [
            { name: 'counterparties', args: { relationships, page: { first: 10 } }, linkSelection: [] },
            {
              name: 'counterparties',
              responseKey: 'bodies',
              args: { relationships, kinds: ['PERSON', 'PUBLIC_BODY'] },
            },
          ];
          yield [{ name: 'nodes', args: { ids: ['openai', 'nvidia'] }, edges }];
        }
      });
    });

    test('lists entities by every filter and sort order', async () => {
      await comparison.expectAllSame(function* () {
        for (const entities of ENTITY_FILTERS)
          for (const orderBy of ENTITY_ORDERS)
            for (const knownOn of [null, '2024-06-30']) {
              const args = { entities, page: { first: 100 }, ...(orderBy && { orderBy }) };
              yield [{ name: 'entities', args }, knownOn];
            }
      });
    });

    test('lists claims by every filter, at the root and below other nodes', async () => {
      const ids = ['openai', 'microsoft-nvidia-anthropic-investment', 'archyworldys-anthropic-15b'];
      await comparison.expectAllSame(function* () {
        for (const claims of CLAIM_FILTERS) {
          const listed = { name: 'claims', args: { claims, page: { first: 100 } } } as const;
          yield [listed];
          yield [{ name: 'nodes', args: { ids }, edges: [listed] }];
        }
      });
    });

    test('returns conflicts, sources and the figures of the graph', async () => {
      await comparison.expectAllSame(function* () {
        for (const terms of [undefined, ['AMOUNT'], ['ANNOUNCED_ON', 'STAKE_PERCENT'], []] as const)
          for (const relationships of [{}, ...RELATIONSHIP_FILTERS]) {
            const args = { relationships, page: { first: 100 }, ...(terms && { terms }) };
            yield [{ name: 'conflicts', args, claims: [{ name: 'contradictedBy' }], relationship: [] }];
          }
        yield [{ name: 'sources', args: { page: { first: 100 } }, edges: [{ name: 'claims' }] }];
        yield [{ name: 'graph' }];
      });
    });

    test('returns the graph as known on every day of publication', async () => {
      await comparison.expectAllSame(function* () {
        for (const [index, day] of knownDays(graph).entries()) {
          yield [{ name: 'graph' }, day];
          if (index % 9 !== 0) continue;
          const orderBy = RELATIONSHIP_ORDERS[(index / 9) % RELATIONSHIP_ORDERS.length];
          const page = { first: 100 };
          const args = { page, ...(orderBy && { orderBy }) };
          yield [{ name: 'relationships', args, edges: relationshipEdges.slice(5) }, day];
          yield [{ name: 'nodes', args: { ids: ['openai', 'nvidia'] }, edges: entityEdges }, day];
          yield [{ name: 'sources', args: { page } }, day];
        }
      });
    });

    test('omits an edge without arguments, and an edge of another entity kind', async () => {
      const edges: EdgeSpec[] = [
        { name: 'relationships', args: null },
        { name: 'claims', typeCondition: new Set(['PERSON']) },
      ];
      const [answer] = (await comparison.expectSame({ name: 'nodes', args: { ids: ['openai'] }, edges })) as [
        object,
      ];
      expect(Object.keys(answer)).not.toContain('relationships');
      expect(Object.keys(answer)).not.toContain('claims');
    });

    test('rejects a response with too many objects and states the limit', async () => {
      const query = testQuery({
        name: 'relationships',
        args: { page: { first: 20 } },
        edges: [{ name: 'parties' }],
      });
      await expect(comparison.store.fetch(query.plan, bindingsFor(query, null, 30))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        limit: 30,
      });
    });
  });
}
