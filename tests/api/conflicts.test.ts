import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi } from './test-api.ts';

interface PositionData {
  readonly display: string;
  readonly amount: { readonly currency: string } | null;
  readonly date: string | null;
  readonly quantity: { readonly unit: string } | null;
  readonly status: null;
  readonly claims: readonly {
    readonly id: string;
    readonly contradictedBy: readonly { readonly id: string }[];
  }[];
}
interface ConflictData {
  readonly term: string;
  readonly unit: string | null;
  readonly relationship: { readonly id: string; readonly evidence: { readonly disputed: boolean } };
  readonly positions: readonly PositionData[];
  readonly resolution: {
    readonly rule: string;
    readonly explanation: string;
    readonly position: PositionData;
  };
}

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

interface ConflictsData {
  readonly conflicts: {
    readonly totalCount: number;
    readonly nodes: readonly ConflictData[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

let api: TestApi;
let allConflicts: ConflictData[];

async function fetchConflicts(variables: object = {}): Promise<ConflictData[]> {
  const results: ConflictData[] = [];
  for (let after: string | null = null; ;) {
    const page: ConflictsData['conflicts'] = (
      await api.data<ConflictsData>(CONFLICTS_QUERY, { ...variables, after })
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
      const { relationships }: DisputedDealsData = await api.data<DisputedDealsData>(DISPUTED_QUERY, {
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

interface DisputedDealsData {
  readonly relationships: {
    readonly nodes: readonly {
      readonly id: string;
      readonly conflicts: readonly { readonly term: string }[];
    }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

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
