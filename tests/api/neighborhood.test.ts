import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  AroundQuery,
  AroundThenQuery,
  CounterpartiesQuery,
  ListedQuery,
} from './generated/query-results.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

const NEIGHBORHOOD_QUERY = gql`
  query Around($of: [ID!]!, $depth: Int, $limit: Int, $filter: RelationshipFilter) {
    neighborhood(of: $of, depth: $depth, limit: $limit, filter: $filter) {
      truncated
      nodes {
        id
        name
      }
      links {
        id
        source
        target
        relationship {
          id
          parties {
            entity {
              id
            }
          }
        }
      }
    }
  }
`;

describe('a neighborhood', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(await storeWith('article', 'industry'));
  });
  afterAll(() => api.close());

  const fetchNeighborhood = async (variables: Record<string, unknown>) =>
    (await api.data<AroundQuery>(NEIGHBORHOOD_QUERY, variables)).neighborhood;

  test('has the counterparties of its center, and every link between two of its nodes', async () => {
    const { nodes, links, truncated } = await fetchNeighborhood({
      of: ['anthropic'],
      filter: { datasets: ['article'] },
    });
    expect(truncated).toBe(false);
    expect(nodes[0]).toEqual({ id: 'anthropic', name: 'Anthropic PBC' });
    const counterparties = await api.data<CounterpartiesQuery>(gql`
      query Counterparties {
        entity(id: "anthropic") {
          counterparties(filter: { datasets: ["article"] }) {
            nodes {
              id
            }
          }
        }
      }
    `);
    expect(
      nodes
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(counterparties.entity?.counterparties.nodes.map(({ id }) => id).sort());
    const nodeIds = new Set(nodes.map(({ id }) => id));
    for (const { source, target, relationship } of links) {
      const parties = relationship.parties.map(({ entity }) => entity.id);
      expect(parties).toEqual(expect.arrayContaining([source, target]));
      expect(nodeIds).toContain(source);
      expect(nodeIds).toContain(target);
    }
    // A link between two of the outermost nodes.
    expect(links.map(({ id }) => id)).toContain('nvidia-microsoft-chip-supply:nvidia:microsoft');
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
  });

  test('keeps the nearest nodes within its limit, reports the cut, and grows with its depth', async () => {
    const near = await fetchNeighborhood({ of: ['anthropic'], depth: 1, limit: 2000 });
    const cut = await fetchNeighborhood({ of: ['anthropic'], depth: 2, limit: 10 });
    const far = await fetchNeighborhood({ of: ['anthropic'], depth: 2, limit: 2000 });
    expect(cut.nodes).toHaveLength(10);
    expect(cut.truncated).toBe(true);
    expect(far.truncated).toBe(false);
    expect(far.nodes.slice(0, near.nodes.length)).toEqual(near.nodes);
    expect(far.nodes.length).toBeGreaterThan(near.nodes.length);
    expect(cut.nodes).toEqual(near.nodes.slice(0, 10));
  });

  test('has only the links known on the day', async () => {
    const { knownOn } = await api.data<AroundThenQuery>(gql`
      query AroundThen {
        knownOn(date: "2015-01-01") {
          neighborhood(of: ["openai", "nvidia"]) {
            truncated
            nodes {
              slug
              name
            }
            links {
              id
            }
          }
        }
      }
    `);
    expect(knownOn.neighborhood.nodes.map(({ slug }) => slug)).toEqual(['openai', 'nvidia']);
    expect(knownOn.neighborhood.links).toEqual([]);
  });

  test('takes one fetch, and none without a selection on entities', async () => {
    api.fetches.length = 0;
    await fetchNeighborhood({ of: ['openai'], depth: 2 });
    expect(api.fetches).toHaveLength(1);
    await api.data(gql`
      {
        neighborhood(of: ["openai"]) {
          truncated
          links {
            id
            source
          }
        }
      }
    `);
    expect(api.fetches).toHaveLength(1);
  });

  test('has only relationships that the list has, with the same text filter', async () => {
    const filter = { text: 'stake' };
    const { links } = await fetchNeighborhood({ of: ['openai', 'microsoft', 'nvidia'], filter });
    const listed = await api.data<ListedQuery>(
      gql`
        query Listed($filter: RelationshipFilter) {
          relationships(filter: $filter, first: 100) {
            nodes {
              id
            }
          }
        }
      `,
      { filter },
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { relationship } of links)
      expect(listed.relationships.nodes.map(({ id }) => id)).toContain(relationship.id);
  });

  test.each([
    [
      { of: ['nobody-at-all'] },
      '`of` has an unknown entity ID: "nobody-at-all"; find IDs by name with `search`',
    ],
    [{ of: [] }, '`of` must have between 1 and 100 different IDs (got 0)'],
    [{ of: ['openai'], depth: -1 }, '`depth` must be between 0 and 6 (got -1)'],
    [{ of: ['openai'], depth: 7 }, '`depth` must be between 0 and 6 (got 7)'],
    [{ of: ['openai'], limit: 0 }, '`limit` must be between 1 and 2000 (got 0)'],
    [{ of: ['openai'], limit: 2001 }, '`limit` must be between 1 and 2000 (got 2001)'],
    [
      { of: ['openai'], filter: { parties: Array(101).fill('x') } },
      '`filter.parties` must have at most 100 values (got 101)',
    ],
  ])('rejects %j in one sentence', async (variables, sentence) => {
    const { data, errors } = await api.execute(NEIGHBORHOOD_QUERY, variables);
    expect(data).toEqual({ neighborhood: null });
    expect(errors?.map(({ message }) => message).join()).toContain(sentence);
  });

  test('costs as much as its limit allows', async () => {
    const cheap = await api.execute(NEIGHBORHOOD_QUERY, { of: ['openai'], limit: 10 });
    const dear = await api.execute(NEIGHBORHOOD_QUERY, { of: ['openai'], limit: 100 });
    // Both include the fixed cost of an analysis.
    expect(dear.extensions.cost - 500).toBeGreaterThan(9 * (cheap.extensions.cost - 500));
  });
});
