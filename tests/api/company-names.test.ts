import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityByQuery, EntityFiltersQuery, FirstNameQuery } from './generated/query-results.ts';
import { COMPANY_NAMES } from './company-names.ts';
import { createTestApiWith, slugsOf, type TestApi } from './test-api.ts';

const FIRST_NAME_QUERY = gql`
  query FirstName($text: String!) {
    search(text: $text, kinds: [ENTITY], first: 1) {
      suggestions
      edges {
        matched
        highlight
        node {
          id
        }
      }
    }
  }
`;
const ENTITY_BY_QUERY = gql`
  query EntityBy($scheme: IdentifierScheme!, $value: String!) {
    entityBy(scheme: $scheme, value: $value) {
      id
      disambiguation
    }
  }
`;
const ENTITY_FILTERS_QUERY = gql`
  query EntityFilters($filter: EntityFilter) {
    entities(filter: $filter) {
      totalCount
      nodes {
        slug
      }
    }
  }
`;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());
const find = async (text: string) => (await api.data<FirstNameQuery>(FIRST_NAME_QUERY, { text })).search;

test('nine of ten names lead to their company, and none to another one', async () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const [name, ...ids] of COMPANY_NAMES) {
    const id = (await find(name)).edges[0]?.node.id;
    if (id === undefined) missed.push(...(ids.length === 0 ? [] : [name]));
    else if (!ids.includes(id)) wrong.push(`${name}: ${id}`);
  }
  expect(wrong).toEqual([]);
  const named = COMPANY_NAMES.filter(([, id]) => id !== undefined);
  expect(missed.length, missed.join(', ')).toBeLessThan(named.length / 10);
});

describe('a search', () => {
  test('says that an identifier matched', async () => {
    expect((await find('Q95')).edges).toEqual([
      { matched: 'identifier', highlight: '<mark>Q95</mark>', node: { id: 'google' } },
    ]);
  });

  test('marks the whole name that matched in another spelling', async () => {
    expect((await find('Core Weave')).edges[0]?.highlight).toBe('<mark>CoreWeave</mark>');
  });

  test('suggests names only if no entity matches', async () => {
    expect((await find('Groqq')).suggestions).toContain('Groq');
    expect((await find('Nvidia')).suggestions).toEqual([]);
    expect((await find('NVDAX')).suggestions).toEqual([]);
  });
});

describe('entityBy', () => {
  const entityBy = async (scheme: string, value: string) =>
    (await api.data<EntityByQuery>(ENTITY_BY_QUERY, { scheme, value })).entityBy?.id ?? null;

  test('returns the entity with an identifier', async () => {
    expect(await entityBy('TICKER', 'NASDAQ:MU')).toBe('micron');
    expect(await entityBy('TICKER', 'mu')).toBe('micron');
    expect(await entityBy('WIKIDATA', 'Q95')).toBe('google');
    expect(await entityBy('LEI', 'Q95')).toBeNull();
    expect(await entityBy('TICKER', 'NYSE:MU')).toBeNull();
  });

  test('reports an identifier of several entities', async () => {
    const { errors } = await api.execute(ENTITY_BY_QUERY, { scheme: 'TICKER', value: 'DTE' });
    expect(errors?.map(({ message }) => message)).toEqual([
      'several entities have the TICKER identifier "DTE", such as "deutsche-telekom" and "dte"; use `entities(filter: {identifiers: ...})`',
    ]);
  });
});

test('entities are filtered by ID and by identifier', async () => {
  const filtered = async (filter: object) =>
    slugsOf((await api.data<EntityFiltersQuery>(ENTITY_FILTERS_QUERY, { filter })).entities);
  const identifiers = [{ scheme: 'TICKER', value: 'DTE' }];
  expect(await filtered({ ids: ['nvidia', 'nobody', 'amd'] })).toEqual(['amd', 'nvidia']);
  expect(await filtered({ identifiers })).toEqual(['deutsche-telekom', 'dte']);
  expect(await filtered({ identifiers, ids: ['dte', 'amd'] })).toEqual(['dte']);
  expect(await filtered({ ids: [] })).toEqual([]);
});
