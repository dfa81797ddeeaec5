import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

interface NeighborhoodData {
  readonly neighborhood: {
    readonly truncated: boolean;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly links: readonly {
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly relationship: {
        readonly id: string;
        readonly parties: readonly { readonly entity: { readonly id: string } }[];
      };
    }[];
  };
}

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

describe('the neighbourhood of entities', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(await storeWith('article', 'industry'));
  });
  afterAll(() => api.close());

  const fetchNeighborhood = async (variables: Record<string, unknown>) =>
    (await api.data<NeighborhoodData>(NEIGHBORHOOD_QUERY, variables)).neighborhood;

  test('is who shares a relationship with them, and every link between any two of these', async () => {
    const { nodes, links, truncated } = await fetchNeighborhood({
      of: ['anthropic'],
      filter: { datasets: ['article'] },
    });
    expect(truncated).toBe(false);
    expect(nodes[0]).toEqual({ id: 'anthropic', name: 'Anthropic PBC' });
    const counterparties = await api.data<{ entity: { counterparties: { nodes: { id: string }[] } } }>(gql`
      {
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
    ).toEqual(counterparties.entity.counterparties.nodes.map(({ id }) => id).sort());
    const nodeIds = new Set(nodes.map(({ id }) => id));
    for (const { source, target, relationship } of links) {
      const parties = relationship.parties.map(({ entity }) => entity.id);
      expect(parties).toEqual(expect.arrayContaining([source, target]));
      expect(nodeIds).toContain(source);
      expect(nodeIds).toContain(target);
    }
    // Between two of the outermost.
    expect(links.map(({ id }) => id)).toContain('nvidia-microsoft-chip-supply:nvidia:microsoft');
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
  });

  test('keeps the nearest where the limit cuts, says so, and grows with the depth', async () => {
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

  test('is that of the day on which it could be known', async () => {
    const { knownOn } = await api.data<{ knownOn: NeighborhoodData }>(gql`
      {
        knownOn(date: "2015-01-01") {
          neighborhood(of: ["openai", "nvidia"]) {
            truncated
            nodes {
              id
              name
            }
            links {
              id
            }
          }
        }
      }
    `);
    expect(knownOn.neighborhood.nodes.map(({ id }) => id)).toEqual(['openai', 'nvidia']);
    expect(knownOn.neighborhood.links).toEqual([]);
  });

  test('takes one fetch for all that is selected, and none where nothing of an entity is', async () => {
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

  test('finds through a filter by text what the list finds', async () => {
    const filter = { text: 'stake' };
    const { links } = await fetchNeighborhood({ of: ['openai', 'microsoft', 'nvidia'], filter });
    const listed = await api.data<{ relationships: { nodes: { id: string }[] } }>(
      gql`
        query ($filter: RelationshipFilter) {
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
    [{ of: ['nobody-at-all'] }, '"of" names "nobody-at-all", and no entity has this id'],
    [{ of: [] }, '"of" names 0 different entities, and has to name from 1 to'],
    [{ of: ['openai'], depth: -1 }, '"depth" is -1, and has to be from 0 to 6'],
    [{ of: ['openai'], depth: 7 }, '"depth" is 7, and may be at most 6'],
    [{ of: ['openai'], limit: 0 }, '"limit" is 0, and has to be from 1 to 2000'],
    [{ of: ['openai'], limit: 2001 }, '"limit" is 2001, and may be at most 2000'],
    [{ of: ['openai'], filter: { parties: Array(101).fill('x') } }, 'a list has at most 100'],
  ])('refuses %j in one sentence', async (variables, sentence) => {
    const { data, errors } = await api.execute(NEIGHBORHOOD_QUERY, variables);
    expect(data).toBeNull();
    expect(errors?.map(({ message }) => message).join()).toContain(sentence);
  });

  test('costs what its limit allows', async () => {
    const cheap = await api.execute(NEIGHBORHOOD_QUERY, { of: ['openai'], limit: 10 });
    const dear = await api.execute(NEIGHBORHOOD_QUERY, { of: ['openai'], limit: 100 });
    expect(dear.extensions.cost).toBeGreaterThan(9 * cheap.extensions.cost);
  });
});
