import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());

/** Data of several queries, in order. */
async function executeAll(...queries: readonly string[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const query of queries) results.push(await api.data(gql(query)));
  return results;
}

describe('equal selections return equal data', () => {
  test('with fragments, inline fragments or plain fields', async () => {
    const [plain, ...others] = await executeAll(
      '{ company(id: "nvidia") { id name relationships(first: 4) { nodes { id title parties { role entity { id } } } } } }',
      `{ company(id: "nvidia") { ...Named ...Deals } }
       fragment Named on Entity { id name }
       fragment Deals on Company { relationships(first: 4) { nodes { ...Deal } } }
       fragment Deal on Relationship { id title parties { role entity { ... on Node { id } } } }`,
      `{ company(id: "nvidia") { ... on Entity { ... on Company { id } name } relationships(first: 4) { nodes { ... { id } ... on Relationship { title }
         parties { role } } nodes { parties { entity { id } } } } } }`,
      `{ company(id: "nvidia") { id } company(id: "nvidia") { name relationships(first: 4) { nodes { id } } }
         company(id: "nvidia") { relationships(first: 4) { nodes { title parties { role entity { id } } } } } }`,
    );
    expect(plain).toMatchObject({ company: { name: 'NVIDIA Corporation' } });
    for (const other of others) expect(other).toEqual(plain);
  });

  test('with aliases, reordered arguments or variables', async () => {
    const plain = await api.data<{ company: { relationships: unknown } }>(
      '{ company(id: "nvidia") { relationships(first: 3, orderBy: {field: TITLE, direction: ASC}) { nodes { id } } } }',
    );
    const other = await api.data<{ c: Record<'a' | 'b' | 'd', unknown> }>(
      `query Q($size: Int, $order: RelationshipOrder, $id: ID!) { c: company(id: $id) {
        a: relationships(orderBy: {field: TITLE, direction: ASC}, first: 3) { nodes { id } }
        b: relationships(first: $size, orderBy: $order) { nodes { id } }
        d: relationships(first: 3, orderBy: {field: TITLE, direction: ASC}, after: null, filter: null, with: null, role: null) { nodes { id } }
      } }`,
      { size: 3, order: { field: 'TITLE', direction: 'ASC' }, id: 'nvidia' },
    );
    for (const each of Object.values(other.c)) expect(each).toEqual(plain.company.relationships);
  });

  test('with @include and @skip, for every combination of variables', async () => {
    const query = `query Q($a: Boolean!, $b: Boolean!) { company(id: "microsoft") {
      relationships(first: 2) @include(if: $a) { nodes { id } }
      ...F @include(if: $b)
      ... @skip(if: $a) { relationships(first: 2) { totalCount } }
    } }
    fragment F on Company { relationships(first: 2) { nodes { title claims(first: 1) @skip(if: $a) { nodes { id } } } } }`;
    const { company } = await api.data<{
      company: { relationships: { totalCount: number; nodes: object[] } };
    }>(
      '{ company(id: "microsoft") { relationships(first: 2) { totalCount nodes { id title claims(first: 1) { nodes { id } } } } } }',
    );
    const { totalCount, nodes } = company.relationships;
    const only = (...fields: string[]) =>
      nodes.map((node) => Object.fromEntries(Object.entries(node).filter(([name]) => fields.includes(name))));
    const expected: [boolean, boolean, object][] = [
      [true, true, { relationships: { nodes: only('id', 'title') } }],
      [true, false, { relationships: { nodes: only('id') } }],
      [false, true, { relationships: { totalCount, nodes: only('title', 'claims') } }],
      [false, false, { relationships: { totalCount } }],
    ];
    // Twice, so that cached plans run with other variables too.
    for (const [a, b, answer] of [...expected, ...expected.reverse()])
      expect(await api.data(query, { a, b }), `${a} ${b}`).toEqual({ company: answer });
  });
});

describe('a field name on several types', () => {
  test('returns the data of each type', async () => {
    const { nodes } = await api.data<{ nodes: unknown[] }>(gql`
      {
        nodes(
          ids: [
            "nvidia"
            "nvidia-anthropic-chip-supply"
            "anthropic-claude-development"
            "article-c13"
            "claude"
          ]
        ) {
          __typename
          ... on Company {
            products {
              id
            }
          }
          ... on ChipSupply {
            products {
              id
              kind
            }
            suppliers {
              id
            }
            buyers {
              id
            }
            deal: about {
              id
            }
          }
          ... on Development {
            made: products {
              id
            }
            developers {
              id
            }
          }
          ... on Claim {
            subject: about {
              __typename
              id
              ... on ChipSupply {
                products {
                  id
                }
              }
            }
          }
          ... on Product {
            maker {
              id
            }
          }
        }
      }
    `);
    expect(nodes.slice(1)).toEqual([
      {
        __typename: 'ChipSupply',
        products: [{ id: 'nvidia-gpus', kind: 'PRODUCT' }],
        suppliers: [{ id: 'nvidia' }],
        buyers: [{ id: 'anthropic' }],
        deal: [{ id: 'nvidia-gpus' }],
      },
      { __typename: 'Development', made: [{ id: 'claude' }], developers: [{ id: 'anthropic' }] },
      {
        __typename: 'Claim',
        subject: {
          __typename: 'ChipSupply',
          id: 'nvidia-anthropic-chip-supply',
          products: [{ id: 'nvidia-gpus' }],
        },
      },
      { __typename: 'Product', maker: { id: 'anthropic' } },
    ]);
    expect(nodes[0]).toMatchObject({ __typename: 'Company' });
    expect((nodes[0] as { products: unknown[] }).products).toContainEqual({ id: 'nvidia-gpus' });
  });
});

describe('a shorthand field returns the same as its full form', () => {
  test('on a company', async () => {
    interface CounterpartyData {
      readonly id: string;
    }
    interface RelationshipsConnectionData {
      readonly edges: readonly {
        readonly role: string;
        readonly node: {
          readonly id: string;
          readonly parties: readonly { readonly role: string; readonly entity: CounterpartyData }[];
        };
      }[];
    }
    const { nvidia } = await api.data<{
      nvidia: Record<string, RelationshipsConnectionData & CounterpartyData[]> &
        Record<'made' | 'received', { nodes: CounterpartyData[] }>;
    }>(gql`
      {
        nvidia: company(id: "nvidia") {
          made: investmentsMade(first: 100) {
            nodes {
              id
            }
          }
          received: investmentsReceived(first: 100) {
            nodes {
              id
            }
          }
          chipSuppliers {
            id
          }
          chipCustomers {
            id
          }
          cloudProviders {
            id
          }
          cloudCustomers {
            id
          }
          competitors {
            id
          }
          investments: relationships(filter: { types: [INVESTMENT] }, first: 100) {
            ...Long
          }
          chips: relationships(filter: { types: [CHIP_SUPPLY] }, first: 100) {
            ...Long
          }
          clouds: relationships(filter: { types: [CLOUD_CONTRACT] }, first: 100) {
            ...Long
          }
          competition: relationships(filter: { types: [COMPETITION] }, first: 100) {
            ...Long
          }
        }
      }
      fragment Long on RelationshipConnection {
        edges {
          role
          node {
            id
            parties {
              role
              entity {
                id
              }
            }
          }
        }
      }
    `);
    const dealsInRole = (name: string, own: string) =>
      (nvidia[name]?.edges ?? []).filter(({ node }) =>
        node.parties.some(({ role, entity }) => role === own && entity.id === 'nvidia'),
      );
    const others = (name: string, own: string, other: string) =>
      [
        ...new Set(
          dealsInRole(name, own).flatMap(({ node }) =>
            node.parties.flatMap(({ role, entity }) =>
              role === other && entity.id !== 'nvidia' ? [entity.id] : [],
            ),
          ),
        ),
      ].sort();
    const ids = (list: readonly CounterpartyData[] | undefined) => (list ?? []).map(({ id }) => id);
    expect(ids(nvidia.made.nodes)).toEqual(dealsInRole('investments', 'INVESTOR').map(({ node }) => node.id));
    expect(ids(nvidia.received.nodes)).toEqual(
      dealsInRole('investments', 'INVESTEE').map(({ node }) => node.id),
    );
    expect(ids(nvidia['chipSuppliers'])).toEqual(others('chips', 'BUYER', 'SUPPLIER'));
    expect(ids(nvidia['chipCustomers'])).toEqual(others('chips', 'SUPPLIER', 'BUYER'));
    expect(ids(nvidia['cloudProviders'])).toEqual(others('clouds', 'CUSTOMER', 'PROVIDER'));
    expect(ids(nvidia['cloudCustomers'])).toEqual(others('clouds', 'PROVIDER', 'CUSTOMER'));
    expect(ids(nvidia['competitors'])).toEqual(others('competition', 'COMPETITOR', 'COMPETITOR'));
    expect(ids(nvidia['chipCustomers']).length).toBeGreaterThan(3);
  });

  test('on relationships of every type, for the parties of each role', async () => {
    const { RELATIONSHIP_TYPES, ruleForType: ruleOf } =
      await import('../../src/domain/relationship-types.ts');
    const { listField } = await import('../../src/api/type-names.ts');
    const lists = RELATIONSHIP_TYPES.map((type) => {
      const { typeName, roles } = ruleOf(type);
      return `... on ${typeName} { ${roles.map(({ role }) => `${role}: ${listField(role)} { id }`).join(' ')} }`;
    });
    const query = `{ relationships(first: 100) { nodes { type parties { role entity { id } } ${lists.join(' ')} } } }`;
    interface TypedDealData extends Record<string, unknown> {
      readonly type: string;
      readonly parties: readonly { readonly role: string; readonly entity: unknown }[];
    }
    const { relationships } = await api.data<{ relationships: { nodes: TypedDealData[] } }>(query);
    for (const { type, parties, ...byRole } of relationships.nodes)
      for (const [role, listed] of Object.entries(byRole))
        expect(listed, `${type} ${role}`).toEqual(
          parties.filter((party) => party.role === role).map(({ entity }) => entity),
        );
    expect(new Set(relationships.nodes.map(({ type }) => type)).size).toBeGreaterThan(8);
  });

  test('on investments, for their terms', async () => {
    const query =
      '{ investments(first: 100) { nodes { amount { display } valuation { value } terms { amount { display } valuation { value } } } } }';
    const { investments } = await api.data<{ investments: { nodes: { terms: object }[] } }>(query);
    for (const { terms, ...short } of investments.nodes) expect(short).toEqual(terms);
  });
});
