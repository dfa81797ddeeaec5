import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConflictsQuery, DisputedQuery } from './generated/query-results.ts';
import { createTestApiWith, type TestApi } from './test-api.ts';

const CONFLICTS_QUERY = gql`
  query Conflicts($after: String, $terms: [TermName!], $filter: RelationshipFilter) {
    conflicts(first: 40, after: $after, terms: $terms, filter: $filter) {
      totalCount
      nodes {
        term
        unit
        relationship {
          id
          evidence {
            disputed
          }
        }
        positions {
          ...PositionFields
        }
        resolution {
          rule
          explanation
          position {
            ...PositionFields
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  fragment PositionFields on Position {
    display
    amount {
      currency
    }
    date
    quantity {
      unit
    }
    status
    claims {
      id
      contradictedBy {
        id
      }
    }
  }
`;

let api: TestApi;
let allConflicts: ConflictsQuery['conflicts']['nodes'][number][];

async function fetchConflicts(variables: object = {}): Promise<typeof allConflicts> {
  const results: typeof allConflicts = [];
  for (let after: string | null = null; ;) {
    const page: ConflictsQuery['conflicts'] = (
      await api.data<ConflictsQuery>(CONFLICTS_QUERY, { ...variables, after })
    ).conflicts;
    results.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(results).toHaveLength(page.totalCount);
      return results;
    }
    after = page.pageInfo.endCursor;
  }
}

beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
  allConflicts = await fetchConflicts();
});
afterAll(() => api.close());

describe('a conflict', () => {
  test('has at least two positions on its term and unit, and the first one is the winner', () => {
    expect(allConflicts.length).toBeGreaterThan(50);
    for (const { term, unit, relationship, positions, resolution } of allConflicts) {
      expect(positions.length).toBeGreaterThan(1);
      expect(resolution.position).toEqual(positions[0]);
      expect(resolution.explanation).toMatch(/^[A-Z0-9].*\.$/);
      expect(relationship.evidence.disputed).toBe(true);
      for (const { display, amount, date, quantity, status, claims } of positions) {
        expect(display).not.toBe('');
        expect(claims.length).toBeGreaterThan(0);
        expect([amount?.currency ?? null, quantity?.unit ?? null, date !== null, status]).toEqual(
          term.endsWith('_ON')
            ? [null, null, true, null]
            : term === 'AMOUNT' || term === 'VALUATION'
              ? [unit, null, false, null]
              : [null, unit, false, null],
        );
      }
    }
  });

  test('has a contradicting claim for each claim that is in one position only', () => {
    for (const { positions } of allConflicts)
      for (const [index, { claims }] of positions.entries()) {
        const others = positions
          .filter((_, otherIndex) => otherIndex !== index)
          .flatMap((each) => each.claims.map(({ id }) => id));
        for (const claim of claims.filter(({ id }) => !others.includes(id)))
          expect(claim.contradictedBy.some(({ id }) => others.includes(id))).toBe(true);
      }
  });

  test('is listed on its relationship, and the disputed relationships are those with a conflict', async () => {
    const disputed = new Set<string>();
    for (let after: string | null = null; ;) {
      const { relationships }: DisputedQuery = await api.data<DisputedQuery>(DISPUTED_QUERY, {
        after,
      });
      for (const { id, conflicts: own } of relationships.nodes) {
        disputed.add(id);
        expect(own.map(({ term }) => term)).toEqual(
          allConflicts.filter(({ relationship }) => relationship.id === id).map(({ term }) => term),
        );
      }
      if (!relationships.pageInfo.hasNextPage) break;
      after = relationships.pageInfo.endCursor;
    }
    expect(new Set(allConflicts.map(({ relationship }) => relationship.id))).toEqual(disputed);
  });

  test('is listed by its term and by a filter on its relationship', async () => {
    const amounts = await fetchConflicts({ terms: ['AMOUNT'] });
    expect(amounts).toEqual(allConflicts.filter(({ term }) => term === 'AMOUNT'));
    const one = await fetchConflicts({
      filter: { parties: ['anthropic', 'microsoft'] },
      terms: ['AMOUNT', 'ANNOUNCED_ON'],
    });
    expect(one.length).toBeGreaterThan(0);
    for (const each of one) expect(allConflicts).toContainEqual(each);
  });
});

const DISPUTED_QUERY = gql`
  query Disputed($after: String) {
    relationships(filter: { disputed: true }, first: 30, after: $after) {
      nodes {
        id
        conflicts {
          term
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;
