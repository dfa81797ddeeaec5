import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiWith, type TestApi } from './test-api.ts';

interface Position {
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
interface Conflict {
  readonly term: string;
  readonly unit: string | null;
  readonly relationship: { readonly id: string; readonly evidence: { readonly disputed: boolean } };
  readonly positions: readonly Position[];
  readonly resolution: { readonly rule: string; readonly explanation: string; readonly position: Position };
}

const ALL = gql`
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
          ...Side
        }
        resolution {
          rule
          explanation
          position {
            ...Side
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  fragment Side on Position {
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

interface Found {
  readonly conflicts: {
    readonly totalCount: number;
    readonly nodes: readonly Conflict[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

let api: TestApi;
let all: Conflict[];

async function conflicts(variables: object = {}): Promise<Conflict[]> {
  const found: Conflict[] = [];
  for (let after: string | null = null; ;) {
    const page: Found['conflicts'] = (await api.data<Found>(ALL, { ...variables, after })).conflicts;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(found).toHaveLength(page.totalCount);
      return found;
    }
    after = page.pageInfo.endCursor;
  }
}

beforeAll(async () => {
  api = await apiWith('article', 'industry');
  all = await conflicts();
});
afterAll(() => api.close());

describe('a conflict', () => {
  test('has two positions or more, of the term and unit that it is about, and the first one stands', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const { term, unit, relationship, positions, resolution } of all) {
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

  test('shows on the claims that stand in one position only: each is contradicted by one of another', () => {
    for (const { positions } of all)
      for (const [index, { claims }] of positions.entries()) {
        const others = positions
          .filter((_, at) => at !== index)
          .flatMap((each) => each.claims.map(({ id }) => id));
        for (const claim of claims.filter(({ id }) => !others.includes(id)))
          expect(claim.contradictedBy.some(({ id }) => others.includes(id))).toBe(true);
      }
  });

  test('is on the relationship too, and disputed relationships are those that have one', async () => {
    const disputed = new Set<string>();
    for (let after: string | null = null; ;) {
      const { relationships }: Disputed = await api.data<Disputed>(DISPUTED, { after });
      for (const { id, conflicts: own } of relationships.nodes) {
        disputed.add(id);
        expect(own.map(({ term }) => term)).toEqual(
          all.filter(({ relationship }) => relationship.id === id).map(({ term }) => term),
        );
      }
      if (!relationships.pageInfo.hasNextPage) break;
      after = relationships.pageInfo.endCursor;
    }
    expect(new Set(all.map(({ relationship }) => relationship.id))).toEqual(disputed);
  });

  test('can be asked for by its term and by its relationship', async () => {
    const amounts = await conflicts({ terms: ['AMOUNT'] });
    expect(amounts).toEqual(all.filter(({ term }) => term === 'AMOUNT'));
    const one = await conflicts({
      filter: { parties: ['anthropic', 'microsoft'] },
      terms: ['AMOUNT', 'ANNOUNCED_ON'],
    });
    expect(one.length).toBeGreaterThan(0);
    for (const each of one) expect(all).toContainEqual(each);
  });
});

interface Disputed {
  readonly relationships: {
    readonly nodes: readonly {
      readonly id: string;
      readonly conflicts: readonly { readonly term: string }[];
    }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const DISPUTED = gql`
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
