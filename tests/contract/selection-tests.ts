import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ALL_FIELDS, type EdgeSpec } from '../support/test-queries.ts';
import { seedGraph } from '../support/seeds.ts';
import type { RootEdgeName } from '../../src/store/plan.ts';
import { StoreComparison, type StoreFactory } from './store-comparison.ts';

/** Mostly a few fields of a node, as in a list; sometimes most of them. */
const fields = fc.oneof(
  fc.subarray(['title', 'summary', 'modality', 'publisher', 'publishedOn', 'kind', 'degree', 'name']),
  fc.subarray(['recordedBy', 'state', 'dataset', 'url', 'archiveUrl', 'language', 'publishedOnInferred']),
  fc.subarray(ALL_FIELDS),
);

/** Selections of all node types with the edges between them, each with its own fields. */
const selections: fc.Arbitrary<readonly EdgeSpec<RootEdgeName>[]> = fc
  .record({ relationship: fields, claim: fields, source: fields, entity: fields, parties: fc.boolean() })
  .map(({ relationship, claim, source, entity, parties }) => {
    const claims: EdgeSpec = {
      name: 'claims',
      fields: claim,
      edges: [
        { name: 'source', fields: source, edges: [] },
        { name: 'about', fields: [...relationship, ...entity] },
      ],
    };
    const relationships: EdgeSpec = {
      name: 'relationships',
      fields: relationship,
      pageFields: { role: parties },
      edges: [claims, ...(parties ? [{ name: 'parties', fields: entity } as const] : [])],
    };
    return [
      { ...relationships, name: 'relationships', args: { page: { first: 9 } } },
      { name: 'entities', fields: entity, edges: [relationships], args: { page: { first: 3 } } },
      { name: 'sources', fields: source, edges: [claims], args: { page: { first: 5 } } },
      {
        name: 'nodes',
        fields: claim,
        args: { ids: ['openai', 'article-c01', 'nvidia-openai-investment', 'archyworldys-anthropic-15b'] },
      },
    ];
  });

/**
 * Tests that the values of a node do not depend on the selection.
 * @param graphs number of random graphs; these tests run a fifth as often.
 */
export function selectionTests(open: StoreFactory, graphs: number): void {
  describe('a partial selection', () => {
    const graph = seedGraph();
    let comparison: StoreComparison;
    beforeAll(async () => {
      comparison = await StoreComparison.create(open, graph);
    });
    afterAll(() => comparison.store.close());

    test('returns the selected fields with the same values as a full selection', async () => {
      await fc.assert(
        fc.asyncProperty(selections, fc.constantFrom(null, '2025-10-01'), async (specs, knownOn) => {
          for (const spec of specs) await comparison.expectSame(spec, knownOn);
        }),
        { numRuns: Math.ceil(graphs / 5) },
      );
    });
  });
}
