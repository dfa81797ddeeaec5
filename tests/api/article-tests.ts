import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleListsQuery, ArticleSummaryQuery } from './generated/query-results.ts';
import type { TestApi } from './test-api.ts';

/**
 * Tests of the API over the data set `article`.
 * @param store name of the store.
 * @param open opens an API with that data set alone.
 */
export function articleTests(store: string, open: () => Promise<TestApi>): void {
  let api: TestApi;
  beforeAll(async () => {
    api = await open();
  });
  afterAll(() => api.close());

  describe('the data set article alone', () => {
    test('has 46 claims, 15 relationships and 16 entities, in one data set with one source and one conflict', async () => {
      const { graph } = await api.data<ArticleSummaryQuery>(gql`
        query ArticleSummary {
          graph {
            revision
            store
            version
            entities
            relationships
            claims
            sources
            conflicts
            datasets {
              id
              title
              license
              claims
            }
          }
        }
      `);
      expect(graph).toMatchObject({
        revision: 1,
        store,
        version: '0.0.0-test',
        entities: 16,
        relationships: 15,
        claims: 46,
        sources: 1,
        conflicts: 1,
      });
      expect(graph.datasets).toEqual([expect.objectContaining({ id: 'article', claims: 46 })]);
    });

    test('lists all of its claims, relationships and entities', async () => {
      const { claims, relationships, entities } = await api.data<ArticleListsQuery>(gql`
        query ArticleLists {
          claims(first: 100) {
            totalCount
            nodes {
              id
              source {
                id
              }
              about {
                __typename
                id
              }
            }
          }
          relationships(first: 100) {
            totalCount
            nodes {
              id
              evidence {
                claims
              }
            }
          }
          entities(first: 100) {
            totalCount
            nodes {
              id
              claims {
                totalCount
              }
            }
          }
        }
      `);
      expect([claims.nodes.length, claims.totalCount]).toEqual([46, 46]);
      expect([relationships.nodes.length, relationships.totalCount]).toEqual([15, 15]);
      expect([entities.nodes.length, entities.totalCount]).toEqual([16, 16]);
      const ofRelationships = relationships.nodes.map((each) => each.evidence.claims);
      const ofEntities = entities.nodes.map((each) => each.claims.totalCount);
      expect([...ofRelationships, ...ofEntities].reduce((a, b) => a + b, 0)).toBe(46);
    });

    test('has one conflict, 15 billion against 2.3 billion dollars, which the first recorded claim decides', async () => {
      const { conflicts, relationship } = await api.data<Record<string, unknown>>(gql`
        {
          conflicts {
            totalCount
            nodes {
              term
              unit
              relationship {
                id
                terms {
                  amount {
                    value
                    display
                  }
                }
              }
              positions {
                display
                amount {
                  value
                  currency
                  low
                  high
                }
                date
                quantity {
                  value
                }
                status
                claims {
                  id
                  passage
                  contradictedBy {
                    id
                  }
                }
              }
              resolution {
                rule
                explanation
                position {
                  display
                  claims {
                    id
                  }
                }
              }
            }
          }
          relationship(id: "microsoft-nvidia-anthropic-investment") {
            evidence {
              disputed
            }
            conflicts {
              term
              resolution {
                rule
              }
            }
          }
        }
      `);
      const exactAmount = (value: number) => ({ value, currency: 'USD', low: value, high: value });
      const otherValues = { date: null, quantity: null, status: null };
      expect(conflicts).toEqual({
        totalCount: 1,
        nodes: [
          {
            term: 'AMOUNT',
            unit: 'USD',
            relationship: {
              id: 'microsoft-nvidia-anthropic-investment',
              terms: { amount: { value: 15e9, display: '$15 billion' } },
            },
            positions: [
              {
                display: '$15 billion',
                amount: exactAmount(15e9),
                ...otherValues,
                claims: [{ id: 'article-c01', passage: 'headline', contradictedBy: [{ id: 'article-c02' }] }],
              },
              {
                display: '$2.3 billion',
                amount: exactAmount(2.3e9),
                ...otherValues,
                claims: [{ id: 'article-c02', passage: 'p2', contradictedBy: [{ id: 'article-c01' }] }],
              },
            ],
            resolution: {
              rule: 'FIRST_RECORDED',
              explanation: 'No other rule decides, so the value of the claim recorded first is used.',
              position: { display: '$15 billion', claims: [{ id: 'article-c01' }] },
            },
          },
        ],
      });
      expect(relationship).toEqual({
        evidence: { disputed: true },
        conflicts: [{ term: 'AMOUNT', resolution: { rule: 'FIRST_RECORDED' } }],
      });
    });
  });
}
