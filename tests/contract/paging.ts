import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConnectionAnswer } from '../../src/store/answer.ts';
import { encodeCursor } from '../../src/store/cursor.ts';
import type { EdgeArguments, Order, Page, RootName } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { store as put } from '../support/builders.ts';
import { asked, bound, type Selection } from '../support/plans.ts';
import { seededGraph } from '../support/seeds.ts';
import { Compared, type Open } from './comparing.ts';
import { wanted } from './oracle-answers.ts';

/** How a connection is asked for a page, and what it gives. */
type Ask = (page: Page) => Promise<ConnectionAnswer>;

function rootOf(store: GraphStore, name: RootName, args: EdgeArguments, knownOn: string | null = null): Ask {
  return async (page) => {
    const question = asked({ name, args: { ...args, page }, fields: [] });
    return (await store.fetch(question.plan, bound(question, knownOn))) as ConnectionAnswer;
  };
}

function nestedOf(store: GraphStore, id: string, name: Selection['name'], args: EdgeArguments): Ask {
  return async (page) => {
    const question = asked({
      name: 'nodes',
      args: { ids: [id] },
      edges: [{ name, args: { ...args, page }, fields: [] }],
    });
    const [node] = (await store.fetch(question.plan, bound(question))) as readonly Record<string, unknown>[];
    return node?.[name] as ConnectionAnswer;
  };
}

/** What is on a page: ids, and conflicts, which have none, as they are. */
const nodesOf = (answer: ConnectionAnswer): unknown[] =>
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

const ORDERS: readonly (Order | undefined)[] = [
  undefined,
  ...(['ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE'] as const).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  ),
];
const ENTITY_ORDERS: readonly Order[] = (['NAME', 'DEGREE'] as const).flatMap((field) =>
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
    function whole(name: RootName, args: EdgeArguments, knownOn: string | null = null): unknown[] {
      const question = asked({ name, args: { ...args, page: { first: 100_000 } }, fields: [] });
      const answer = wanted(compared.oracle(knownOn), question.plan, bound(question, knownOn));
      return JSON.parse(JSON.stringify(nodesOf(answer as ConnectionAnswer))) as unknown[];
    }

    test('of relationships, in every order, forward and backward, now and on a day', async () => {
      for (const orderBy of ORDERS)
        for (const knownOn of [null, '2025-11-01']) {
          const args = { ...(orderBy && { orderBy }) };
          const ask = rootOf(store, 'relationships', args, knownOn);
          const all = whole('relationships', args, knownOn);
          expect(await forward(ask, 17)).toEqual(all);
          expect(await backward(ask, 23)).toEqual(all);
        }
    });

    test('of relationships that a filter keeps', async () => {
      for (const relationships of [
        { types: ['INVESTMENT'] as const },
        { parties: ['nvidia'] },
        { words: ['billion'] },
        { minPublishers: 2, disputed: false },
      ])
        for (const orderBy of ORDERS) {
          const args = { relationships, ...(orderBy && { orderBy }) };
          const all = whole('relationships', args);
          expect(await forward(rootOf(store, 'relationships', args), 9)).toEqual(all);
          expect(await backward(rootOf(store, 'relationships', args), 10)).toEqual(all);
        }
    });

    test('of entities, claims, sources, conflicts and what is found', async () => {
      for (const orderBy of ENTITY_ORDERS)
        for (const entities of [
          {},
          { kinds: ['COMPANY'] as const },
          { countries: ['US'] },
          { words: ['ai'] },
        ])
          for (const knownOn of [null, '2024-12-31']) {
            const all = whole('entities', { orderBy, entities }, knownOn);
            expect(await forward(rootOf(store, 'entities', { orderBy, entities }, knownOn), 11)).toEqual(all);
            expect(await backward(rootOf(store, 'entities', { orderBy, entities }, knownOn), 12)).toEqual(
              all,
            );
          }
      for (const [name, args] of [
        ['claims', {}],
        ['claims', { claims: { modalities: ['RUMOUR'] } }],
        ['sources', {}],
        ['conflicts', {}],
        ['search', { text: 'openai' }],
        ['search', { text: 'data center', searchKinds: ['CLAIM'] }],
      ] as const) {
        const all = whole(name, args);
        expect(await forward(rootOf(store, name, args), 13)).toEqual(all);
        expect(await backward(rootOf(store, name, args), 14)).toEqual(all);
      }
    });

    test('inside another thing', async () => {
      const entity = 'openai';
      for (const name of ['relationships', 'counterparties', 'claims', 'subjectOf'] as const) {
        const ask = nestedOf(store, entity, name, {});
        const all = nodesOf(await ask({ first: 100 }));
        expect(await forward(ask, 7)).toEqual(all);
        expect(await backward(ask, 8)).toEqual(all);
      }
      for (const orderBy of ORDERS.slice(1)) {
        const ask = nestedOf(store, entity, 'relationships', { ...(orderBy && { orderBy }) });
        const all = nodesOf(await ask({ first: 100 }));
        expect(await forward(ask, 9)).toEqual(all);
        expect(await backward(ask, 5)).toEqual(all);
      }
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
      const orderBy: Order = { field: 'AMOUNT', direction: 'DESC' };
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
      const idsOf = (answer: ConnectionAnswer): string[] =>
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
