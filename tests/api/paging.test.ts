import fc from 'fast-check';
import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi } from './test-api.ts';

interface PageData {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE_FIELDS = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/** A connection: the query around it, its arguments, and the fields that identify an item. */
const connection = (around: string, name: string, args = '', fields = 'id') => ({
  around,
  name,
  args,
  fields,
});
const ROOT = '%';

const BIDIRECTIONAL = [
  connection(ROOT, 'entities'),
  connection(ROOT, 'entities', 'orderBy: {field: DEGREE, direction: DESC}'),
  connection(ROOT, 'companies', 'orderBy: {field: NAME, direction: DESC}'),
  connection(ROOT, 'relationships'),
  ...['ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) =>
      connection(ROOT, 'relationships', `orderBy: {field: ${field}, direction: ${direction}}`),
    ),
  ),
  connection('company(id: "nvidia") { % }', 'relationships'),
  connection(
    'company(id: "nvidia") { % }',
    'relationships',
    'orderBy: {field: AMOUNT}, role: [INVESTOR, SUPPLIER]',
  ),
  connection('knownOn(date: "2025-06-30") { % }', 'relationships', 'orderBy: {field: ANNOUNCED}'),
];
const FORWARD = [
  connection(ROOT, 'claims'),
  connection(ROOT, 'sources'),
  connection(ROOT, 'investments', 'orderBy: {field: AMOUNT}'),
  connection(ROOT, 'chipSupplies'),
  connection(ROOT, 'cloudContracts'),
  connection(ROOT, 'conflicts', '', 'id: relationship { id } term unit'),
  connection(ROOT, 'search', 'text: "openai"'),
  connection('company(id: "nvidia") { % }', 'counterparties'),
  connection('company(id: "nvidia") { % }', 'investmentsMade', 'orderBy: {field: TITLE}'),
  connection('company(id: "nvidia") { % }', 'claims'),
  connection('entity(id: "azure") { % }', 'subjectOf'),
  connection('relationship(id: "microsoft-nvidia-anthropic-investment") { % }', 'claims'),
  connection('source(id: "archyworldys-anthropic-15b") { % }', 'claims'),
];

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());

async function fetchPage(
  { around, name, args, fields }: (typeof BIDIRECTIONAL)[number],
  pageArguments: string,
): Promise<PageData> {
  const inside = `page: ${name}(${args} ${pageArguments}) { edges { cursor node { ${fields} } } nodes { ${fields} } ${PAGE_FIELDS} }`;
  const data = await api.data<Record<string, unknown>>(gql(`{ ${around.replace('%', inside)} }`));
  return (data['page'] ?? (Object.values(data)[0] as Record<string, unknown>)['page']) as PageData;
}

/** All items of a connection, page by page. Checks the info of each page. */
async function fetchAllItems(
  spec: (typeof BIDIRECTIONAL)[number],
  sizes: readonly number[],
  backward = false,
): Promise<unknown[]> {
  const items: unknown[] = [];
  let pageArguments = '';
  for (let turn = 0; ; turn++) {
    const size = sizes[turn % sizes.length] ?? 100;
    const current = await fetchPage(
      spec,
      backward ? `last: ${size} ${pageArguments}` : `first: ${size} ${pageArguments}`,
    );
    const { edges, nodes, pageInfo, totalCount } = current;
    expect(nodes).toEqual(edges.map((edge) => edge.node));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(turn > 0);
    if (backward) items.unshift(...nodes);
    else items.push(...nodes);
    const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    expect(items.length < totalCount).toBe(more);
    if (!more) return items;
    expect(edges.length).toBe(size);
    pageArguments = backward ? `before: "${pageInfo.startCursor}"` : `after: "${pageInfo.endCursor}"`;
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 });

describe('successive pages are the whole list, without gaps or repetitions', () => {
  test.each([...BIDIRECTIONAL, ...FORWARD])('forward in $around $name($args)', async (spec) => {
    const allItems = await fetchAllItems(spec, [100]);
    expect(allItems.length).toBeGreaterThan(0);
    expect(new Set(allItems.map((item) => JSON.stringify(item))).size).toBe(allItems.length);
    await fc.assert(
      fc.asyncProperty(sizes, async (each) => {
        expect(
          await fetchAllItems(
            spec,
            each.map((size) => Math.max(size, Math.ceil(allItems.length / 16))),
          ),
        ).toEqual(allItems);
      }),
      { numRuns: 3 },
    );
  });

  test.each(BIDIRECTIONAL)('backward in $around $name($args)', async (spec) => {
    const allItems = await fetchAllItems(spec, [100]);
    await fc.assert(
      fc.asyncProperty(sizes, async (each) => {
        const backward = each.map((size) => Math.max(size, Math.ceil(allItems.length / 16)));
        expect(await fetchAllItems(spec, backward, true)).toEqual(allItems);
      }),
      { numRuns: 3 },
    );
  });
});

describe('a page', () => {
  test('has 20 items by default, the last ones if only `before` is given', async () => {
    const spec = connection(ROOT, 'relationships');
    const allItems = await fetchAllItems(spec, [100]);
    const first = await fetchPage(spec, 'after: null');
    expect(first.nodes).toEqual(allItems.slice(0, 20));
    const second = await fetchPage(spec, `after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes).toEqual(allItems.slice(20, 40));
    const third = await fetchPage(spec, `after: "${second.pageInfo.endCursor}"`);
    expect((await fetchPage(spec, `before: "${third.pageInfo.endCursor}"`)).nodes).toEqual(
      allItems.slice(39, 59),
    );
  });

  test('can be empty, without cursors but with a count', async () => {
    for (const pageArguments of ['first: 0', 'last: 0']) {
      const empty = await fetchPage(connection(ROOT, 'relationships'), pageArguments);
      expect(empty.nodes).toEqual([]);
      expect(empty.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
      expect(empty.totalCount).toBeGreaterThan(300);
    }
    const none = await fetchPage(
      connection(ROOT, 'relationships', 'filter: {datasets: ["no-such"]}'),
      'first: 5',
    );
    expect(none).toEqual({
      edges: [],
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('has the same count at any size, with and without items', async () => {
    const { a, b, c } = await api.data<Record<'a' | 'b' | 'c', { totalCount: number }>>(gql`
      {
        a: relationships(first: 1) {
          totalCount
        }
        b: relationships(last: 7) {
          totalCount
          nodes {
            id
          }
        }
        c: relationships(first: 100) {
          edges {
            node {
              id
            }
          }
          totalCount
        }
      }
    `);
    expect([b.totalCount, c.totalCount]).toEqual([a.totalCount, a.totalCount]);
  });
});
