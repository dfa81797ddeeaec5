import fc from 'fast-check';
import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiWith, type TestApi } from './test-api.ts';
import { randomQuery } from './random-query.ts';

interface Thing {
  readonly __typename: string;
  readonly id: string;
}

let api: TestApi;
beforeAll(async () => {
  api = await apiWith('article', 'industry');
});
afterAll(() => api.close());

/** Everything that can be asked of a node without arguments, so that two answers can be compared. */
const ALL = gql`
  fragment All on Node {
    __typename
    id
    ... on Entity {
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

const SEEN = gql`
  query Seen {
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
  ${ALL}
`;
const NODES = gql`
  query Again($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...All
    }
  }
  ${ALL}
`;
const NODE = gql`
  query Again($id: ID!) {
    node(id: $id) {
      ...All
    }
  }
  ${ALL}
`;

/** All objects with an id of an answer, wherever they are. */
function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(things);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(things);
  return '__typename' in value && 'id' in value ? [value as Thing, ...inside] : inside;
}

/** A thing without the lists that only one of the questions asked for. */
function plain(thing: Thing): object {
  const {
    about: _about,
    relationships: _relationships,
    claims: _claims,
    ...rest
  } = thing as unknown as Record<string, unknown>;
  const { counterparties: _counterparties, source, ...own } = rest;
  return source === undefined ? own : { ...own, source: (source as Thing).id };
}

describe('an id', () => {
  test('stands for the same thing wherever it is seen, field by field', async () => {
    const seen = things(await api.data(SEEN)).filter((thing) => 'id' in thing && thing.__typename !== '');
    const byId = new Map<string, object>();
    for (const thing of seen) {
      const known = byId.get(thing.id);
      if (known === undefined) byId.set(thing.id, plain(thing));
      else expect(plain(thing)).toEqual(known);
    }
    expect(new Set(seen.map((thing) => thing.__typename)).size).toBeGreaterThan(8);
    const ids = [...byId.keys()];
    for (let at = 0; at < ids.length; at += 100) {
      const { nodes } = await api.data<{ nodes: Thing[] }>(NODES, { ids: ids.slice(at, at + 100) });
      for (const again of nodes) expect(plain(again)).toEqual(byId.get(again.id));
    }
    for (const id of ids.slice(0, 25)) {
      const { node } = await api.data<{ node: Thing }>(NODE, { id });
      expect(plain(node)).toEqual(byId.get(id));
    }
  });

  test('of any random answer has a node of the same type', async () => {
    await fc.assert(
      fc.asyncProperty(randomQuery(2, { lists: true, conditions: false }), async (query) => {
        const { data } = await api.ask(query);
        const types = new Map(things(data).map((thing) => [thing.id, thing.__typename]));
        const ids = [...types.keys()].slice(0, 100);
        const { nodes } = await api.data<{ nodes: Thing[] }>(NODES, { ids });
        expect(nodes.map((node) => node.__typename)).toEqual(ids.map((id) => types.get(id)));
      }),
      { numRuns: 25 },
    );
  });
});

test('nodes answers one entry for each id, in their order, with null for what is not there', async () => {
  const { entities } = await api.data<{ entities: { nodes: Thing[] } }>(
    '{ entities(first: 30) { nodes { id } } }',
  );
  const id = fc.oneof(
    fc.constantFrom(...entities.nodes.map((each) => each.id)),
    fc.string({ maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(id, { maxLength: 40 }), async (ids) => {
      const { nodes } = await api.data<{ nodes: (Thing | null)[] }>(NODES, { ids });
      expect(nodes.map((node) => node?.id ?? null)).toEqual(
        ids.map((each) => (entities.nodes.some((entity) => entity.id === each) ? each : null)),
      );
    }),
    { numRuns: 40 },
  );
});
