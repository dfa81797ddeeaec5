import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identifierUrl } from '../../src/api/resolvers/entity.ts';
import { ENTITY_TYPE_NAMES } from '../../src/api/type-names.ts';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import type { OfKindQuery } from './generated/query-results.ts';
import { createTestApiWith, type TestApi } from './test-api.ts';

const ENTITIES_QUERY = gql`
  query OfKind($kind: EntityKind!) {
    entities(filter: { kinds: [$kind] }, first: 100) {
      totalCount
      nodes {
        __typename
        id
        kind
        url
        name
        shortName
        ... on Facility {
          place {
            __typename
          }
          capacityMegawatts {
            unit
            display
          }
        }
        ... on Product {
          maker {
            __typename
          }
        }
      }
    }
  }
`;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());

describe('entities of every kind', () => {
  test.each(ENTITY_KINDS)('%s has its own GraphQL type, with a name and a URL', async (kind) => {
    const { nodes } = (await api.data<OfKindQuery>(ENTITIES_QUERY, { kind })).entities;
    for (const entity of nodes) {
      expect(entity).toMatchObject({ kind, __typename: ENTITY_TYPE_NAMES[kind] });
      expect(entity.shortName).not.toBe('');
      expect(entity.url).toBe(`https://deals.example/entities/${entity.id}`);
    }
  });

  test('add up to all entities, and the kind COMPANY to all companies', async () => {
    const counts = await Promise.all(
      ENTITY_KINDS.map(
        async (kind) => (await api.data<OfKindQuery>(ENTITIES_QUERY, { kind })).entities.totalCount,
      ),
    );
    const { entities, companies } = await api.data<Record<'entities' | 'companies', { totalCount: number }>>(
      '{ entities { totalCount } companies { totalCount } }',
    );
    expect(counts.reduce((a, b) => a + b, 0)).toBe(entities.totalCount);
    expect(counts[ENTITY_KINDS.indexOf('COMPANY')]).toBe(companies.totalCount);
  });

  test('have their known links and figures: facilities a place and a capacity, products a maker', async () => {
    const facilities = (await api.data<OfKindQuery>(ENTITIES_QUERY, { kind: 'FACILITY' })).entities.nodes;
    const products = (await api.data<OfKindQuery>(ENTITIES_QUERY, { kind: 'PRODUCT' })).entities.nodes;
    expect(facilities.length).toBeGreaterThan(0);
    expect(products.some((each) => 'maker' in each && each.maker?.__typename === 'Company')).toBe(true);
    for (const facility of facilities) {
      if (facility.__typename !== 'Facility') continue;
      const { place, capacityMegawatts } = facility;
      if (place) expect(place.__typename).toBe('Place');
      if (capacityMegawatts)
        expect(capacityMegawatts).toEqual({ unit: 'MW', display: expect.stringMatching(/ MW$/) as string });
    }
  });
});

describe('an identifier', () => {
  test.each([
    ['WIKIDATA', 'Q182477', 'https://www.wikidata.org/wiki/Q182477'],
    ['LEI', '549300S4KLFTLO7GSQ80', 'https://search.gleif.org/#/record/549300S4KLFTLO7GSQ80'],
    ['CIK', '0001045810', 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001045810'],
    ['OPENCORPORATES', 'us_de/2862668', 'https://opencorporates.com/companies/us_de/2862668'],
    ['WEBSITE', 'https://www.nvidia.com', 'https://www.nvidia.com'],
    ['WEBSITE', 'javascript:alert(1)', null],
    ['TICKER', 'NASDAQ:NVDA', null],
    ['OTHER', 'anything', null],
  ] as const)('of scheme %s with the value %s has the URL %s', (scheme, value, url) => {
    expect(identifierUrl({ scheme, value })).toBe(url);
  });
});
