import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());

const DAY = '2025-07-15';

/** The fields of a company that differ between views, with a list, and money from a snapshot. */
const COMPANY_FIELDS = `
  id slug url degree
  relationships(first: 3) { totalCount nodes { id evidence { claims } } pageInfo { endCursor } }
  moneyFlow { type direction count }
`;

const VIEWS = [
  ['oracle', ''],
  [`oracle@${DAY}`, `(date: "${DAY}")`],
  ['oracle@official', '(evidence: OFFICIAL)'],
  [`oracle@${DAY},official`, `(date: "${DAY}", evidence: OFFICIAL)`],
] as const;

describe('the ID of a node in a view', () => {
  test.each(VIEWS)('%s returns the node of its view in every lookup', async (id, view) => {
    const { knownOn, ...lookups } = await api.data<{ knownOn: { company: { id: string } } }>(`{
      knownOn${view} { company(id: "oracle") { ${COMPANY_FIELDS} } }
      company(id: "${id}") { ${COMPANY_FIELDS} }
      entity(id: "${id}") { ${COMPANY_FIELDS} }
      node(id: "${id}") { ... on Company { ${COMPANY_FIELDS} } }
    }`);
    expect(knownOn.company.id).toBe(id);
    for (const node of Object.values(lookups)) expect(node).toEqual(knownOn.company);
  });

  test('stands for its slug below knownOn, in filters and in analyses', async () => {
    const fields = (id: string, other: string): string => `{
      company(id: "${id}") { ${COMPANY_FIELDS} }
      nodes(ids: ["${other}", "${id}"]) { id }
      relationships(filter: { parties: ["${id}", "${other}"] }) { nodes { id } }
      entity(id: "${other}") { relationships(with: "${id}") { totalCount } }
      claims(filter: { datasets: ["${id === 'oracle' ? 'industry' : 'industry@official'}"] }) { totalCount }
      neighborhood(of: ["${id}"], limit: 5) { nodes { id } }
      paths(from: "${id}", to: "${other}", limit: 1) { nodes { id } }
      commonCounterparties(of: ["${id}", "${other}"], first: 2) { nodes { id } pageInfo { endCursor } }
      moneyCycles(through: "${id}", maxLength: 3, limit: 2) { entities { id } }
    }`;
    for (const view of ['', `(date: "${DAY}")`, '(evidence: OFFICIAL)']) {
      const plain = await api.data(`{ knownOn${view} ${fields('oracle', 'openai')} }`);
      expect(await api.data(`{ knownOn${view} ${fields('oracle@2025-01-01', 'openai@official')} }`)).toEqual(
        plain,
      );
    }
  });

  test('is unknown with a view that does not exist', async () => {
    const ids = ['oracle@', 'oracle@all', 'oracle@2025-02-30', 'oracle@official,2025-07-15', '@2025-07-15'];
    const { nodes } = await api.data<{ nodes: unknown[] }>(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
    expect(nodes).toEqual(ids.map(() => null));
    const { errors } = await api.execute('{ neighborhood(of: ["oracle@all"]) { truncated } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('"oracle@all"') as unknown }]);
  });
});

test('`nodes` with IDs of several views returns each in its view, all at one revision', async () => {
  const ids = [...VIEWS.map(([id]) => id), 'nobody@official', `openai@${DAY}`, 'oracle'];
  api.fetches.length = 0;
  const { nodes } = await api.data<{ nodes: ({ id: string } | null)[] }>(
    `query Several($ids: [ID!]!) { nodes(ids: $ids) { id ... on Company { ${COMPANY_FIELDS} } } }`,
    { ids },
  );
  expect(api.fetches).toHaveLength(VIEWS.length);
  expect(new Set(api.fetches.map(({ bindings }) => bindings.revision)).size).toBe(1);
  expect(api.fetches[0]?.bindings.revision).toBeDefined();
  expect(nodes.map((node) => node?.id ?? null)).toEqual(
    ids.map((id) => (id.startsWith('nobody') ? null : id)),
  );
  for (const [index, id] of ids.entries())
    expect(nodes[index]).toEqual(
      (await api.data<{ node: unknown }>(`{ node(id: "${id}") { id ... on Company { ${COMPANY_FIELDS} } } }`))
        .node,
    );
});

describe('a cursor', () => {
  const LISTS = [
    ['company', (args: string) => `company(id: "oracle") { list: relationships(first: 2${args}) { nodes { id } pageInfo { endCursor } } }`],
    ['relationships', (args: string) => `list: relationships(first: 2${args}) { nodes { id } pageInfo { endCursor } }`],
    ['commonCounterparties', (args: string) => `list: commonCounterparties(of: ["nvidia", "openai@official"], first: 2${args}) { nodes { id } pageInfo { endCursor } }`],
    ['search', (args: string) => `list: search(text: "oracle", first: 2${args}) { nodes { id } pageInfo { endCursor } }`],
  ] as const; // prettier-ignore

  test.each(LISTS)('of %s belongs to its view, and is rejected in every other one', async (name, list) => {
    const cursors = await Promise.all(
      VIEWS.map(async ([, view]) => {
        const { knownOn } = await api.data<{ knownOn: Record<string, unknown> }>(
          `{ knownOn${view} { ${list('')} } }`,
        );
        return JSON.stringify(knownOn).match(/"endCursor":"([^"]+)"/)?.[1] ?? '';
      }),
    );
    // Some lists are empty at the floor OFFICIAL.
    expect(cursors.filter((cursor) => cursor !== '').length).toBeGreaterThan(1);
    for (const [, view] of VIEWS)
      for (const [index, cursor] of cursors.entries()) {
        if (cursor === '') continue;
        const { data, errors } = await api.execute(`{ knownOn${view} { ${list(`, after: "${cursor}"`)} } }`);
        if (VIEWS[index]?.[1] === view) expect([name, errors]).toEqual([name, undefined]);
        else {
          expect(JSON.stringify(data ?? null)).not.toContain('"nodes"');
          expect(errors).toMatchObject([
            {
              message: expect.stringMatching(/belongs to another connection, view or sort order/) as unknown,
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ]);
        }
      }
  });

  test('of a list below a node continues below the ID of the node, and names its argument elsewhere', async () => {
    const first = await api.data<{
      knownOn: { company: { id: string; relationships: { pageInfo: { endCursor: string } } } };
    }>(
      `{ knownOn(date: "${DAY}") { company(id: "oracle") { id relationships(first: 2) { pageInfo { endCursor } } } } }`,
    );
    const { id, relationships } = first.knownOn.company;
    const next = (nodeId: string) =>
      api.execute(
        'query Next($id: ID!, $after: String) { node(id: $id) { ... on Company { relationships(first: 100, after: $after) { totalCount nodes { id } } } } }',
        { id: nodeId, after: relationships.pageInfo.endCursor },
      );
    const { knownOn: whole } = await api.data<{
      knownOn: { company: { relationships: { totalCount: number; nodes: object[] } } };
    }>(
      `{ knownOn(date: "${DAY}") { company(id: "oracle") { relationships(first: 100) { totalCount nodes { id } } } } }`,
    );
    const { totalCount, nodes } = whole.company.relationships;
    expect((await next(id)).data).toEqual({ node: { relationships: { totalCount, nodes: nodes.slice(2) } } });
    for (const other of ['oracle', 'oracle@official', 'oracle@2025-07-16'])
      expect((await next(other)).errors).toMatchObject([
        { message: expect.stringMatching(/^`after`:/) as unknown, extensions: { code: 'BAD_USER_INPUT' } },
      ]);
  });
});

test('nested views have one ID, and the current view has none in the IDs of nodes', async () => {
  expect(
    await api.data(`{
      knownOn(date: "${DAY}") { id knownOn(evidence: OFFICIAL) { id company(id: "oracle") { id } knownOn(evidence: ALL) { id } } }
      knownOn2: knownOn { id company(id: "oracle") { id url } }
    }`),
  ).toEqual({
    knownOn: {
      id: `@${DAY}`,
      knownOn: {
        id: `@${DAY},official`,
        company: { id: `oracle@${DAY},official` },
        knownOn: { id: `@${DAY}` },
      },
    },
    knownOn2: { id: '@now', company: { id: 'oracle', url: 'https://deals.example/entities/oracle' } },
  });
});

test('the URL of a node opens its page in the same view', async () => {
  const { nodes } = await api.data<{ nodes: { url: string }[] }>(
    `{ nodes(ids: ${JSON.stringify(VIEWS.map(([id]) => id))}) { ... on Entity { url } } }`,
  );
  expect(nodes.map(({ url }) => url.replace('https://deals.example', ''))).toEqual([
    '/entities/oracle',
    `/entities/oracle?knownOn=${DAY}`,
    '/entities/oracle?evidence=OFFICIAL',
    `/entities/oracle?knownOn=${DAY}&evidence=OFFICIAL`,
  ]);
});
