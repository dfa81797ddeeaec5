import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PathsQuery, PathsThenQuery } from './generated/query-results.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

const PATHS_QUERY = gql`
  query Paths($from: ID!, $to: ID!, $filter: RelationshipFilter, $maxLength: Int, $limit: Int) {
    paths(from: $from, to: $to, filter: $filter, maxLength: $maxLength, limit: $limit) {
      length
      nodes {
        id
      }
      links {
        relationship {
          id
        }
      }
      hops {
        from {
          id
        }
        to {
          id
        }
        relationships {
          id
          evidence {
            publishers
          }
        }
      }
    }
  }
`;

describe('paths between two entities', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(await storeWith('article', 'industry'));
  });
  afterAll(() => api.close());
  const fetchPaths = async (variables: Record<string, unknown>) =>
    (await api.data<PathsQuery>(PATHS_QUERY, variables)).paths;
  const article = { datasets: ['article'] };

  test('lead from one to the other, with the evidence of each hop', async () => {
    const paths = await fetchPaths({ from: 'openai', to: 'nvidia', filter: article });
    expect(paths[0]?.nodes.map(({ id }) => id)).toEqual(['openai', 'anthropic', 'nvidia']);
    for (const { length, nodes, links, hops } of paths) {
      expect([nodes.length, links.length, hops.length]).toEqual([length + 1, length, length]);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      for (const [index, { from, to, relationships }] of hops.entries()) {
        expect([from.id, to.id]).toEqual([nodes[index]?.id, nodes[index + 1]?.id]);
        expect(links[index]?.relationship.id).toBe(relationships[0]?.id);
        const publishers = relationships.map(({ evidence }) => evidence.publishers);
        expect(publishers).toEqual([...publishers].sort((a, b) => b - a));
      }
    }
  });

  test('come shortest first, up to the requested number and length', async () => {
    const paths = await fetchPaths({ from: 'openai', to: 'nvidia', maxLength: 3, limit: 12 });
    const lengths = paths.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(lengths[0]).toBe(1);
    expect(paths).toHaveLength(12);
    expect(await fetchPaths({ from: 'openai', to: 'nvidia', maxLength: 1, limit: 12 })).toEqual(
      paths.slice(0, 1),
    );
  });

  test('are an empty list without a connection', async () => {
    expect(await fetchPaths({ from: 'openai', to: 'nvidia', filter: { types: ['LITIGATION'] } })).toEqual([]);
    const { knownOn } = await api.data<PathsThenQuery>(gql`
      query PathsThen {
        knownOn(date: "2010-01-01") {
          paths(from: "openai", to: "nvidia") {
            length
          }
        }
      }
    `);
    expect(knownOn.paths).toEqual([]);
  });

  test.each([
    [
      { from: 'opneai', to: 'nvidia' },
      '`from` has an unknown entity ID: "opneai"; find IDs by name with `search`',
    ],
    [{ from: 'openai', to: '' }, '`to` has an unknown entity ID: "";'],
    [{ from: 'openai', to: 'openai' }, '`from` and `to` must be different entities (got "openai" for both)'],
    [{ from: 'openai', to: 'nvidia', maxLength: 9 }, '`maxLength` must be between 1 and 8 (got 9)'],
    [{ from: 'openai', to: 'nvidia', limit: 0 }, '`limit` must be between 1 and 100 (got 0)'],
  ])('are rejected in one sentence with %j', async (variables, sentence) => {
    const { errors } = await api.execute(PATHS_QUERY, variables);
    expect(errors?.map(({ message }) => message).join()).toContain(sentence);
  });

  test('take one fetch', async () => {
    api.fetches.length = 0;
    await fetchPaths({ from: 'openai', to: 'nvidia' });
    expect(api.fetches).toHaveLength(1);
  });
});
