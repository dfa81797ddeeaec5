import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConnectionPage } from '../../src/store/fetch-result.ts';
import { encodeCursor } from '../../src/store/cursor.ts';
import type { EdgeArguments, SortOrder, PageArguments, RootEdgeName } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { forEachConcurrently } from '../support/concurrency.ts';
import { submitGraph } from '../support/graph-records.ts';
import { testQuery, bindingsFor, type EdgeSpec, type ViewSpec } from '../support/test-queries.ts';
import { seedGraph } from '../support/seeds.ts';
import { StoreComparison, type StoreFactory } from './store-comparison.ts';
import { expectedAnswer } from './oracle-answers.ts';

/** Fetches one page of a connection. */
type FetchPage = (page: PageArguments) => Promise<ConnectionPage>;

function rootPages(
  store: GraphStore,
  name: RootEdgeName,
  args: EdgeArguments,
  view: ViewSpec = null,
): FetchPage {
  return async (page) => {
    const query = testQuery({ name, args: { ...args, page }, fields: [] });
    return (await store.fetch(query.plan, bindingsFor(query, view))) as ConnectionPage;
  };
}

function nestedPages(store: GraphStore, id: string, name: EdgeSpec['name'], args: EdgeArguments): FetchPage {
  return async (page) => {
    const query = testQuery({
      name: 'nodes',
      args: { ids: [id] },
      edges: [{ name, args: { ...args, page }, fields: [] }],
    });
    const [node] = (await store.fetch(query.plan, bindingsFor(query))) as readonly Record<string, unknown>[];
    return node?.[name] as ConnectionPage;
  };
}

/** The IDs of the nodes of a page; conflicts, which have no IDs, unchanged. */
const pageNodes = (answer: ConnectionPage): unknown[] =>
  answer.edges.map(({ node }: { readonly node: object }) => ('id' in node ? node.id : node));

async function readForward(fetchPage: FetchPage, size: number): Promise<unknown[]> {
  const entries: unknown[] = [];
  for (let after: string | undefined; ;) {
    const answer = await fetchPage({ first: size, ...(after === undefined ? {} : { after }) });
    entries.push(...pageNodes(answer));
    expect(answer.hasPreviousPage).toBe(after !== undefined);
    expect(answer.hasNextPage).toBe(entries.length < answer.totalCount);
    if (!answer.hasNextPage) return entries;
    after = answer.edges.at(-1)?.cursor;
  }
}

async function readBackward(fetchPage: FetchPage, size: number): Promise<unknown[]> {
  const entries: unknown[] = [];
  for (let before: string | undefined; ;) {
    const answer = await fetchPage({ last: size, ...(before === undefined ? {} : { before }) });
    entries.unshift(...pageNodes(answer));
    expect(answer.hasNextPage).toBe(before !== undefined);
    expect(answer.hasPreviousPage).toBe(entries.length < answer.totalCount);
    if (!answer.hasPreviousPage) return entries;
    before = answer.edges[0]?.cursor;
  }
}

/** Expects the pages of a connection to add up to the whole list, forward and backward. */
async function expectPages(fetchPage: FetchPage, all: readonly unknown[], size: number): Promise<void> {
  expect(await readForward(fetchPage, size)).toEqual(all);
  expect(await readBackward(fetchPage, size + 1)).toEqual(all);
}

const ORDERS: readonly (SortOrder | undefined)[] = [
  undefined,
  ...(['ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE'] as const).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  ),
];
const ENTITY_ORDERS: readonly SortOrder[] = (['NAME', 'DEGREE'] as const).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
);

/** Tests that pages add up to the whole list, in every sort order and with many equal sort keys. */
export function pagingTests(open: StoreFactory): void {
  describe('paging', () => {
    const graph = seedGraph();
    let comparison: StoreComparison;
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      comparison = new StoreComparison(store, graph);
      await submitGraph(store, graph);
    });
    afterAll(() => store.close());

    /** The whole list from the oracle. */
    function expectedEntries(
      name: RootEdgeName,
      args: EdgeArguments,
      knownOn: string | null = null,
    ): unknown[] {
      const query = testQuery({ name, args: { ...args, page: { first: 100_000 } }, fields: [] });
      const answer = expectedAnswer(comparison.oracle(knownOn), query.plan, bindingsFor(query, knownOn));
      return JSON.parse(JSON.stringify(pageNodes(answer as ConnectionPage))) as unknown[];
    }

    test('reads all relationships in every sort order, forward and backward, now and on a day', async () => {
      await forEachConcurrently(ORDERS, async (orderBy) => {
        for (const knownOn of [null, '2025-11-01']) {
          const args = { ...(orderBy && { orderBy }) };
          const fetchPage = rootPages(store, 'relationships', args, knownOn);
          await expectPages(fetchPage, expectedEntries('relationships', args, knownOn), 17);
        }
      });
    });

    test('reads all relationships that a filter includes', async () => {
      const filters = [
        { types: ['INVESTMENT'] as const },
        { parties: ['nvidia'] },
        { words: ['billion'] },
        { minPublishers: 2, disputed: false },
      ];
      // Each filter with every second sort order.
      const combined = filters.flatMap((relationships, index) =>
        ORDERS.filter((_, orderIndex) => (index + orderIndex) % 2 === 0).map((orderBy) => ({
          relationships,
          ...(orderBy && { orderBy }),
        })),
      );
      await forEachConcurrently(combined, async (args) => {
        await expectPages(rootPages(store, 'relationships', args), expectedEntries('relationships', args), 9);
      });
    });

    test('reads all entities, claims, sources, conflicts and search matches', async () => {
      function* lists(): Iterable<[name: RootEdgeName, args: EdgeArguments, knownOn?: string]> {
        for (const orderBy of ENTITY_ORDERS)
          for (const entities of [
            {},
            { kinds: ['COMPANY'] as const },
            { countries: ['US'] },
            { words: ['ai'] },
          ]) {
            yield ['entities', { orderBy, entities }];
            yield ['entities', { orderBy, entities }, '2024-12-31'];
          }
        yield ['claims', {}];
        yield ['claims', { claims: { modalities: ['RUMOUR'] } }];
        yield ['sources', {}];
        yield ['conflicts', {}];
        yield ['search', { text: 'openai' }];
        yield ['search', { text: 'data center', nodeTypes: ['CLAIM'] }];
      }
      await forEachConcurrently(lists(), ([name, args, knownOn]) =>
        expectPages(rootPages(store, name, args, knownOn), expectedEntries(name, args, knownOn), 11),
      );
    });

    test('reads all nodes of the connections of an entity', async () => {
      const entity = 'openai';
      function* lists(): Iterable<[name: EdgeSpec['name'], args: EdgeArguments]> {
        for (const name of ['relationships', 'counterparties', 'claims', 'subjectOf'] as const)
          yield [name, {}];
        for (const orderBy of ORDERS.slice(1)) yield ['relationships', { ...(orderBy && { orderBy }) }];
      }
      await forEachConcurrently(lists(), async ([name, args]) => {
        const fetchPage = nestedPages(store, entity, name, args);
        await expectPages(fetchPage, pageNodes(await fetchPage({ first: 100 })), 7);
      });
    });

    test('reads empty pages, and pages between two cursors', async () => {
      const fetchPage = rootPages(store, 'relationships', {});
      expect(await fetchPage({ first: 0 })).toMatchObject({
        edges: [],
        hasNextPage: true,
        hasPreviousPage: false,
      });
      expect(await fetchPage({ last: 0 })).toMatchObject({
        edges: [],
        hasNextPage: false,
        hasPreviousPage: true,
      });
      const { edges } = await fetchPage({ first: 10 });
      const [after, before] = [edges[2]?.cursor ?? '', edges[7]?.cursor ?? ''];
      expect(pageNodes(await fetchPage({ first: 100, after, before }))).toEqual(
        pageNodes(await fetchPage({ first: 10 })).slice(3, 7),
      );
      expect(pageNodes(await fetchPage({ last: 2, after, before }))).toEqual(
        pageNodes(await fetchPage({ first: 10 })).slice(5, 7),
      );
    });

    test('rejects an invalid cursor and a cursor of another connection, view, sort order or node', async () => {
      const orderBy: SortOrder = { field: 'AMOUNT', direction: 'DESC' };
      const rootCursor = (await rootPages(store, 'relationships', {})({ first: 1 })).edges[0]?.cursor ?? '';
      const amountCursor =
        (await rootPages(store, 'relationships', { orderBy })({ first: 1 })).edges[0]?.cursor ?? '';
      const otherCursor =
        (await nestedPages(store, 'nvidia', 'relationships', {})({ first: 1 })).edges[0]?.cursor ?? '';
      const invalidCursors = [
        '',
        'abc',
        'null',
        rootCursor.slice(0, -4),
        encodeCursor('x', ['a']),
        Buffer.from('[1,{}]').toString('base64url'),
      ];
      const fetchPage = rootPages(store, 'relationships', {});
      for (const after of [...invalidCursors, amountCursor, otherCursor])
        await expect(fetchPage({ first: 1, after }), after).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      for (const before of [rootCursor, amountCursor]) {
        const page = nestedPages(store, 'nvidia', 'relationships', {})({ last: 1, before });
        expect(await page).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['before'] });
      }
      const viewPages = [
        null,
        '2025-11-01',
        '2025-11-02',
        { knownOn: null, evidence: 'OFFICIAL' } as const,
      ].map((view) => rootPages(store, 'relationships', {}, view));
      const viewCursors = await Promise.all(
        viewPages.map(async (fetch) => (await fetch({ first: 1 })).edges[0]?.cursor ?? ''),
      );
      expect(viewCursors[0]).toBe(rootCursor);
      for (const [index, fetch] of viewPages.entries())
        for (const [other, after] of viewCursors.entries())
          if (other === index) expect((await fetch({ first: 1, after })).hasPreviousPage).toBe(true);
          else await expect(fetch({ first: 1, after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      const search = rootPages(store, 'search', { text: 'nvidia' });
      await expect(search({ first: 1, after: rootCursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('neither skips nor repeats relationships if others are added between two pages', async () => {
      const growingStore = await open();
      const wholes = new Set(graph.relationships.map(({ partOf }) => partOf));
      const firstHalf = {
        ...graph,
        relationships: graph.relationships.filter(({ id }, index) => index % 2 === 0 || wholes.has(id)),
      };
      const firstIds = new Set(firstHalf.relationships.map(({ id }) => id));
      await submitGraph(growingStore, {
        ...firstHalf,
        claims: graph.claims.filter(({ about }) => firstIds.has(about)),
      });
      const fetchPage = rootPages(growingStore, 'relationships', {
        orderBy: { field: 'ANNOUNCED', direction: 'DESC' },
      });
      const idsOf = (answer: ConnectionPage): string[] =>
        answer.edges.map(({ node }) => ('id' in node ? node.id : ''));
      const before = idsOf(await fetchPage({ first: 1000 }));
      const first = await fetchPage({ first: 20 });
      await submitGraph(growingStore, {
        datasets: [],
        entities: [],
        sources: [],
        relationships: graph.relationships.filter(({ id }) => !firstIds.has(id)),
        claims: graph.claims.filter(({ about }) => !firstIds.has(about)),
      });
      const entries = idsOf(first);
      for (let after = first.edges.at(-1)?.cursor; after !== undefined;) {
        const page = await fetchPage({ first: 20, after });
        entries.push(...idsOf(page));
        after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
      }
      expect(new Set(entries).size).toBe(entries.length);
      expect(entries.filter((id) => before.includes(id))).toEqual(before);
      await growingStore.close();
    });
  });
}
