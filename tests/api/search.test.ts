import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { highlightHtml } from '../../src/api/resolvers/search.ts';
import type { FindQuery } from './generated/query-results.ts';
import { createTestApiWith, type TestApi } from './test-api.ts';

const SEARCH_QUERY = gql`
  query Find($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 50) {
      totalCount
      edges {
        score
        matched
        highlight
        node {
          __typename
          id
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
const runSearch = async (text: string, kinds?: string[]) =>
  (await api.data<FindQuery>(SEARCH_QUERY, { text, kinds })).search;

describe('a search', () => {
  test.each(['anthropic', 'Anthropic', 'antropic', 'anhtropic', 'anthropicc', 'anthropiv'])(
    'for %s returns Anthropic first',
    async (text) => {
      const { edges } = await runSearch(text);
      expect(edges[0]).toMatchObject({ matched: 'name', node: { __typename: 'Company', id: 'anthropic' } });
      expect(edges[0]?.highlight).toBe('<mark>Anthropic</mark>');
    },
  );

  test('returns the best match first, with the field and text that matched', async () => {
    const { edges, totalCount } = await runSearch('nvidia');
    expect(totalCount).toBeGreaterThan(50);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { matched, highlight } of edges) {
      expect(['name', 'alias', 'title', 'summary']).toContain(matched);
      expect(highlight).toContain('<mark>');
    }
  });

  test.each([
    ['ENTITY', ['Company', 'Product', 'Segment', 'Facility', 'Person', 'PublicBody', 'Place']],
    ['CLAIM', ['Claim']],
    ['SOURCE', ['Source']],
  ])('of the kind %s returns only that kind', async (kind, types) => {
    const { edges } = await runSearch('cloud', [kind]);
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges) expect(types).toContain(node.__typename);
  });
});

test('a highlight is safe HTML', () => {
  expect(highlightHtml('<b>\uE000A&B\uE001</b> "x"')).toBe(
    '&lt;b&gt;<mark>A&amp;B</mark>&lt;/b&gt; &quot;x&quot;',
  );
});
