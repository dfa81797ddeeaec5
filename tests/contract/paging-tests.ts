import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConnectionPage } from '../../src/store/fetch-result.ts';
import { encodeCursor } from '../../src/store/cursor.ts';
import type { EdgeArguments, SortOrder, PageArguments, RootEdgeName } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { atOnce } from '../support/concurrency.ts';
import { store as put } from '../support/graph-records.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { seededGraph } from '../support/seeds.ts';
import { Compared, type Open } from './store-comparison.ts';
import { wanted } from './oracle-answers.ts';

/** How a connection is asked for a page, and what it gives. */
type Ask = (page: PageArguments) => Promise<ConnectionPage>;

function rootOf(
  store: GraphStore,
  name: RootEdgeName,
  args: EdgeArguments,
  knownOn: string | null = null,
): Ask {
  return async (page) => {
    const question = testQuery({ name, args: { ...args, page }, fields: [] });
    return (await store.fetch(question.plan, bindingsFor(question, knownOn))) as ConnectionPage;
  };
}

function nestedOf(store: GraphStore, id: string, name: EdgeSpec['name'], args: EdgeArguments): Ask {
  return async (page) => {
    const question = testQuery({
      name: 'nodes',
      args: { ids: [id] },
      edges: [{ name, args: { ...args, page }, fields: [] }],
    });
    const [node] = (await store.fetch(question.plan, bindingsFor(question))) as readonly Record<
      string,
      unknown
    >[];
    return node?.[name] as ConnectionPage;
  };
}

/** What is on a page: ids, and conflicts, which have none, as they are. */
const nodesOf = (answer: ConnectionPage): unknown[] =>
  answer.edges.map(({ node }: { readonly node: object }) => ('id' in node ? node.id : node));

async function forward(ask: Ask, size: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let after: string | undefined; ;) {
    const answer = await ask({ first: size, ...(after === undefined ? {} : { after }) });
    found.push(...nodesOf(answer));
    expect(answer.hasPreviousPage).toBe(after !== undefined);
    expect(answer.hasNextPage).toBe(found.length < answer.totalCount);
    if (!answer.hasNextPage) return found;
    after = answer.edges.at(-1)?.cursor;
  }
}

async function backward(ask: Ask, size: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let before: string | undefined; ;) {
    const answer = await ask({ last: size, ...(before === undefined ? {} : { before }) });
    found.unshift(...nodesOf(answer));
    expect(answer.hasNextPage).toBe(before !== undefined);
    expect(answer.hasPreviousPage).toBe(found.length < answer.totalCount);
    if (!answer.hasPreviousPage) return found;
    before = answer.edges[0]?.cursor;
  }
}

/** Expects the pages of a connection to be the whole list, forward and backward. */
async function expectPages(ask: Ask, all: readonly unknown[], size: number): Promise<void> {
  expect(await forward(ask, size)).toEqual(all);
  expect(await backward(ask, size + 1)).toEqual(all);
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

/** Pages: put together they are the whole list, forward and backward, whatever the order and however many rows are equal in it. */
export function paging(open: Open): void {
  describe('pages', () => {
    const graph = seededGraph();
    let compared: Compared;
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      compared = new Compared(store, graph);
      await put(store, graph);
    });
    afterAll(() => store.close());

    /** The whole list, as the oracle has it. */
    function whole(name: RootEdgeName, args: EdgeArguments, knownOn: string | null = null): unknown[] {
      const question = testQuery({ name, args: { ...args, page: { first: 100_000 } }, fields: [] });
      const answer = wanted(compared.oracle(knownOn), question.plan, bindingsFor(question, knownOn));
      return JSON.parse(JSON.stringify(nodesOf(answer as ConnectionPage))) as unknown[];
    }

    test('of relationships, in every order, forward and backward, now and on a day', async () => {
      await atOnce(ORDERS, async (orderBy) => {
        for (const knownOn of [null, '2025-11-01']) {
          const args = { ...(orderBy && { orderBy }) };
          const ask = rootOf(store, 'relationships', args, knownOn);
          await expectPages(ask, whole('relationships', args, knownOn), 17);
        }
      });
    });

    test('of relationships that a filter keeps', async () => {
      const filters = [
        { types: ['INVESTMENT'] as const },
        { parties: ['nvidia'] },
        { words: ['billion'] },
        { minPublishers: 2, disputed: false },
      ];
      // Each filter with every other order.
      const combined = filters.flatMap((relationships, index) =>
        ORDERS.filter((_, place) => (index + place) % 2 === 0).map((orderBy) => ({
          relationships,
          ...(orderBy && { orderBy }),
        })),
      );
      await atOnce(combined, async (args) => {
        await expectPages(rootOf(store, 'relationships', args), whole('relationships', args), 9);
      });
    });

    test('of entities, claims, sources, conflicts and what is found', async () => {
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
      await atOnce(lists(), ([name, args, knownOn]) =>
        expectPages(rootOf(store, name, args, knownOn), whole(name, args, knownOn), 11),
      );
    });

    test('inside another thing', async () => {
      const entity = 'openai';
      function* lists(): Iterable<[name: EdgeSpec['name'], args: EdgeArguments]> {
        for (const name of ['relationships', 'counterparties', 'claims', 'subjectOf'] as const)
          yield [name, {}];
        for (const orderBy of ORDERS.slice(1)) yield ['relationships', { ...(orderBy && { orderBy }) }];
      }
      await atOnce(lists(), async ([name, args]) => {
        const ask = nestedOf(store, entity, name, args);
        await expectPages(ask, nodesOf(await ask({ first: 100 })), 7);
      });
    });

    test('of no entries, and between two cursors', async () => {
      const ask = rootOf(store, 'relationships', {});
      expect(await ask({ first: 0 })).toMatchObject({ edges: [], hasNextPage: true, hasPreviousPage: false });
      expect(await ask({ last: 0 })).toMatchObject({ edges: [], hasNextPage: false, hasPreviousPage: true });
      const { edges } = await ask({ first: 10 });
      const [after, before] = [edges[2]?.cursor ?? '', edges[7]?.cursor ?? ''];
      expect(nodesOf(await ask({ first: 100, after, before }))).toEqual(
        nodesOf(await ask({ first: 10 })).slice(3, 7),
      );
      expect(nodesOf(await ask({ last: 2, after, before }))).toEqual(
        nodesOf(await ask({ first: 10 })).slice(5, 7),
      );
    });

    test('take no cursor that is made up or belongs to another connection, order or thing', async () => {
      const orderBy: SortOrder = { field: 'AMOUNT', direction: 'DESC' };
      const ofRoot = (await rootOf(store, 'relationships', {})({ first: 1 })).edges[0]?.cursor ?? '';
      const ofAmount =
        (await rootOf(store, 'relationships', { orderBy })({ first: 1 })).edges[0]?.cursor ?? '';
      const ofOther =
        (await nestedOf(store, 'nvidia', 'relationships', {})({ first: 1 })).edges[0]?.cursor ?? '';
      const madeUp = [
        '',
        'abc',
        'null',
        ofRoot.slice(0, -4),
        encodeCursor('x', ['a']),
        Buffer.from('[1,{}]').toString('base64url'),
      ];
      const ask = rootOf(store, 'relationships', {});
      for (const after of [...madeUp, ofAmount, ofOther])
        await expect(ask({ first: 1, after }), after).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      for (const before of [ofRoot, ofAmount])
        await expect(
          nestedOf(store, 'nvidia', 'relationships', {})({ last: 1, before }),
        ).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
        });
      const search = rootOf(store, 'search', { text: 'nvidia' });
      await expect(search({ first: 1, after: ofRoot })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('neither skip nor repeat what was there, when something is added between two of them', async () => {
      const mine = await open();
      const wholes = new Set(graph.relationships.map(({ partOf }) => partOf));
      const half = {
        ...graph,
        relationships: graph.relationships.filter(({ id }, index) => index % 2 === 0 || wholes.has(id)),
      };
      const kept = new Set(half.relationships.map(({ id }) => id));
      await put(mine, { ...half, claims: graph.claims.filter(({ about }) => kept.has(about)) });
      const ask = rootOf(mine, 'relationships', { orderBy: { field: 'ANNOUNCED', direction: 'DESC' } });
      const idsOf = (answer: ConnectionPage): string[] =>
        answer.edges.map(({ node }) => ('id' in node ? node.id : ''));
      const before = idsOf(await ask({ first: 1000 }));
      const first = await ask({ first: 20 });
      await put(mine, {
        datasets: [],
        entities: [],
        sources: [],
        relationships: graph.relationships.filter(({ id }) => !kept.has(id)),
        claims: graph.claims.filter(({ about }) => !kept.has(about)),
      });
      const found = idsOf(first);
      for (let after = first.edges.at(-1)?.cursor; after !== undefined;) {
        const page = await ask({ first: 20, after });
        found.push(...idsOf(page));
        after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
      }
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((id) => before.includes(id))).toEqual(before);
      await mine.close();
    });
  });
}
