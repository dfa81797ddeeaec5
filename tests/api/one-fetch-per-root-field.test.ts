import { gql } from 'graphql-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlanEdge } from '../../src/store/plan.ts';
import { createTestApiWith, type IdPage, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article');
});
beforeEach(() => {
  api.fetches.length = 0;
});
afterAll(() => api.close());

const nestedEdges = (edge: PlanEdge): PlanEdge[] =>
  edge.selection.edges.flatMap((each) => [each, ...nestedEdges(each)]);

const NESTED_QUERY = gql`
  query DealsOf($id: ID!, $first: Int, $quote: Boolean = true) {
    company(id: $id) {
      relationships(first: $first) {
        nodes {
          parties {
            entity {
              relationships(first: 2) {
                nodes {
                  claims {
                    nodes {
                      source @include(if: $quote) {
                        claims(first: 1) {
                          nodes {
                            id
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

describe('the API fetches', () => {
  test('once per root field, however deep its selection', async () => {
    const response = await api.data(NESTED_QUERY, { id: 'anthropic', first: 5 });
    expect(JSON.stringify(response)).toMatch(/"source":\{"claims":\{"nodes":\[\{"id":"article-c/);
    expect(api.fetches).toHaveLength(1);
    expect(api.fetches[0]?.plan.name).toBe('DealsOf.company');
  });

  test('once per root field under aliases and inside knownOn', async () => {
    await api.data(gql`
      {
        a: company(id: "nvidia") {
          name
        }
        b: company(id: "nvidia") {
          name
        }
        graph {
          revision
        }
        knownOn(date: "2025-12-31") {
          graph {
            claims
          }
          relationships {
            totalCount
          }
        }
      }
    `);
    const fetched = api.fetches.map(({ plan, bindings }) => `${plan.name} ${bindings.knownOn}`);
    expect(fetched.sort()).toEqual([
      'anonymous.company null',
      'anonymous.company null',
      'anonymous.graph 2025-12-31',
      'anonymous.graph null',
      'anonymous.relationships 2025-12-31',
    ]);
  });

  test('nothing for introspection or __typename', async () => {
    await api.data(gql`
      {
        __typename
        __schema {
          queryType {
            name
          }
        }
        knownOn(date: "2020-01-01") {
          __typename
        }
      }
    `);
    expect(api.fetches).toEqual([]);
  });

  test('with the same plan and other arguments in each request with the same document', async () => {
    await api.data(NESTED_QUERY, { id: 'anthropic', first: 5 });
    await api.data(NESTED_QUERY, { id: 'nvidia', first: 7 });
    const [one, two] = api.fetches;
    expect(two?.plan).toBe(one?.plan);
    expect(one?.bindings.args[0]).toEqual({ ids: ['anthropic'], nodeTypes: ['ENTITY'], kinds: ['COMPANY'] });
    expect(two?.bindings.args[0]).toEqual({ ids: ['nvidia'], nodeTypes: ['ENTITY'], kinds: ['COMPANY'] });
    expect(two?.bindings.args[1]).toEqual({ page: { first: 7 } });
    // Arguments without a variable are computed once.
    expect(
      two?.bindings.args.filter((each, index) => each === one?.bindings.args[index]).length,
    ).toBeGreaterThan(2);
  });

  test('nothing that @include excludes', async () => {
    await api.data(NESTED_QUERY, { id: 'anthropic', quote: false });
    const [fetch] = api.fetches;
    const edgesBelow = fetch === undefined ? [] : nestedEdges(fetch.plan.root);
    const isFetched = (name: string) =>
      edgesBelow
        .filter((edge) => edge.name === name)
        .map((edge) => fetch?.bindings.args[edge.index] !== null);
    expect(isFetched('source')).toEqual([false]);
    expect(isFetched('claims')).toEqual([true, false]);
  });

  test('equal selections under several aliases once, with the fields of all of them', async () => {
    const { company } = await api.data<{ company: Record<string, IdPage> }>(gql`
      {
        company(id: "anthropic") {
          one: relationships(first: 3) {
            nodes {
              id
              parties {
                role
              }
            }
          }
          two: relationships(first: 3) {
            nodes {
              title
              parties {
                entity {
                  name
                }
              }
            }
          }
          three: relationships(first: 2) {
            totalCount
          }
        }
      }
    `);
    expect(company['one']?.nodes).toHaveLength(3);
    expect(company['two']?.nodes).toHaveLength(3);
    const selection = api.fetches[0]?.plan.root.selection;
    expect(selection?.edges.map((edge) => edge.responseKey)).toEqual([
      'relationships(first: 3)',
      'relationships(first: 2)',
    ]);
    expect(selection?.edges[0]?.selection.edges.map((edge) => edge.name)).toEqual(['parties']);
    expect(selection?.edges[1]?.pageFields).toEqual({
      totalCount: true,
      pageInfo: false,
      cursors: false,
      nodes: false,
      role: false,
      kind: false,
      suggestions: false,
    });
  });

  test('an edge only from the types that a fragment names', async () => {
    await api.data(gql`
      {
        nodes(ids: ["nvidia", "article-c01"]) {
          ... on Entity {
            claims {
              totalCount
            }
          }
          ... on Company {
            products {
              id
            }
          }
          ... on Claim {
            about {
              ... on Investment {
                investors {
                  id
                }
              }
            }
          }
        }
      }
    `);
    const root = api.fetches[0]?.plan.root;
    const typesOf = (name: string) =>
      [...((root && nestedEdges(root).find((edge) => edge.name === name)?.typeCondition) ?? [])].sort();
    expect(typesOf('claims')).toHaveLength(7);
    expect(typesOf('products')).toEqual(['COMPANY']);
    expect(typesOf('about')).toEqual(['CLAIM']);
    expect(typesOf('parties')).toEqual(['INVESTMENT']);
  });
});
