import fc from 'fast-check';
import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi } from './test-api.ts';
import { randomQuery } from './random-query.ts';

interface NodeData {
  readonly __typename: string;
  readonly id: string;
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());

/** All fields of a node without arguments, for comparison. */
const NODE_FRAGMENT = gql`
  fragment All on Node {
    __typename
    id
    ... on Entity {
      slug
      kind
      name
      shortName
      aliases
      description
      country
      url
      degree
      identifiers {
        scheme
        value
        url
      }
    }
    ... on Company {
      roles
      ticker
      founded
      parent {
        id
      }
    }
    ... on Relationship {
      slug
      type
      title
      url
      parties {
        role
        entity {
          id
        }
      }
      terms {
        status
        announcedOn
        startsOn
        amount {
          display
        }
      }
      evidence {
        claims
        publishers
        disputed
        strongest
        weakest
      }
    }
    ... on Claim {
      slug
      modality
      state
      summary
      passage
      fingerprint
      recordedAt
      dataset
      recordedBy
      source {
        id
      }
    }
    ... on Source {
      slug
      sourceTitle: title
      publisher
      sourceKind: kind
      address: url
      publishedOn
      publishedOnInferred
      retrievedOn
      language
    }
  }
`;

const NODES_IN_LISTS_FRAGMENT = gql`
  fragment Seen on Graph {
    entities(first: 20) {
      nodes {
        ...All
        relationships(first: 3) {
          nodes {
            ...All
            about {
              ...All
            }
            claims(first: 2) {
              nodes {
                ...All
                source {
                  ...All
                }
                about {
                  ...All
                }
              }
            }
          }
        }
        counterparties(first: 3) {
          nodes {
            ...All
          }
        }
      }
    }
    search(text: "compute", first: 30) {
      nodes {
        ...All
      }
    }
    paths(from: "nvidia", to: "anthropic", limit: 2) {
      links {
        relationship {
          ...All
        }
      }
    }
    conflicts(first: 5) {
      nodes {
        relationship {
          ...All
        }
        positions {
          claims {
            ...All
          }
        }
      }
    }
  }
  ${NODE_FRAGMENT}
`;
const NODES_IN_LISTS_QUERY = gql`
  query Now {
    ...Seen
  }
  ${NODES_IN_LISTS_FRAGMENT}
`;
const NODES_IN_VIEW_QUERY = gql`
  query Then($day: Date, $evidence: EvidenceFloor) {
    knownOn(date: $day, evidence: $evidence) {
      ...Seen
    }
  }
  ${NODES_IN_LISTS_FRAGMENT}
`;
const NODES_QUERY = gql`
  query Again($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...All
    }
  }
  ${NODE_FRAGMENT}
`;
const NODE_QUERY = gql`
  query Again($id: ID!) {
    node(id: $id) {
      ...All
    }
  }
  ${NODE_FRAGMENT}
`;

/** Arguments of `knownOn`; '' for a query outside of it. */
const knownOnArguments = fc.constantFrom('', '', '(date: "2025-07-01")', '(evidence: OFFICIAL)');

/** All nodes in a response, at any depth. */
function collectNodes(value: unknown): NodeData[] {
  if (Array.isArray(value)) return value.flatMap(collectNodes);
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(collectNodes);
  return '__typename' in value && 'id' in value ? [value as NodeData, ...nested] : nested;
}

/** A node without the lists that only one of the queries selects. */
function comparableNode(item: NodeData): object {
  const {
    about: _about,
    relationships: _relationships,
    claims: _claims,
    ...rest
  } = item as unknown as Record<string, unknown>;
  const { counterparties: _counterparties, source, ...own } = rest;
  return source === undefined ? own : { ...own, source: (source as NodeData).id };
}

const VIEWS = [
  { name: '', query: NODES_IN_LISTS_QUERY },
  { name: '@2025-11-01', query: NODES_IN_VIEW_QUERY, variables: { day: '2025-11-01' } },
  { name: '@official', query: NODES_IN_VIEW_QUERY, variables: { evidence: 'OFFICIAL' } },
  {
    name: '@2026-02-01,official',
    query: NODES_IN_VIEW_QUERY,
    variables: { day: '2026-02-01', evidence: 'OFFICIAL' },
  },
] as const;

describe('an ID', () => {
  test.each(VIEWS)('stands for the same node in every query, field by field: $name', async (view) => {
    const variables = 'variables' in view ? view.variables : {};
    const listedNodes = collectNodes(await api.data(view.query, variables));
    for (const { id } of listedNodes) expect(id.replace(/^[^@]*/, '')).toBe(view.name);
    const byId = new Map<string, object>();
    for (const item of listedNodes) {
      const first = byId.get(item.id);
      if (first === undefined) byId.set(item.id, comparableNode(item));
      else expect(comparableNode(item)).toEqual(first);
    }
    expect(new Set(listedNodes.map((item) => item.__typename)).size).toBeGreaterThan(
      view.name === '' ? 8 : 4,
    );
    const ids = [...byId.keys()];
    for (let offset = 0; offset < ids.length; offset += 100) {
      const { nodes } = await api.data<{ nodes: NodeData[] }>(NODES_QUERY, {
        ids: ids.slice(offset, offset + 100),
      });
      for (const refetched of nodes) expect(comparableNode(refetched)).toEqual(byId.get(refetched.id));
    }
    for (const id of ids.slice(0, 25)) {
      const { node } = await api.data<{ node: NodeData }>(NODE_QUERY, { id });
      expect(comparableNode(node)).toEqual(byId.get(id));
    }
  });

  test('in a random response belongs to a node of the same type', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomQuery(2, { lists: true, conditions: false }),
        knownOnArguments,
        async (query, inView) => {
          const { data } = await api.execute(inView === '' ? query : `{ knownOn${inView} ${query} }`);
          const types = new Map(collectNodes(data).map((item) => [item.id, item.__typename]));
          const ids = [...types.keys()].slice(0, 100);
          const { nodes } = await api.data<{ nodes: NodeData[] }>(NODES_QUERY, { ids });
          expect(nodes.map((node) => node.__typename)).toEqual(ids.map((id) => types.get(id)));
        },
      ),
      { numRuns: 25 },
    );
  });
});

test('`nodes` returns one element per ID in their order, null for an unknown ID', async () => {
  const { entities } = await api.data<{ entities: { nodes: NodeData[] } }>(
    '{ entities(first: 30) { nodes { id } } }',
  );
  const id = fc.oneof(
    fc.constantFrom(...entities.nodes.map((each) => each.id)),
    fc.string({ maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(id, { maxLength: 40 }), async (ids) => {
      const { nodes } = await api.data<{ nodes: (NodeData | null)[] }>(NODES_QUERY, { ids });
      expect(nodes.map((node) => node?.id ?? null)).toEqual(
        ids.map((each) => (entities.nodes.some((entity) => entity.id === each) ? each : null)),
      );
    }),
    { numRuns: 40 },
  );
});
