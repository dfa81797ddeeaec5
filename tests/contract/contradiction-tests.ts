import { describe, expect, test } from 'vitest';
import type { GraphRecords } from '../support/graph-records.ts';
import { StoreComparison, type StoreFactory } from './store-comparison.ts';

const recordedAt = '2026-11-01T00:00:00Z';

/** A deal with claims of 10 and of 20, and a vague claim that is compatible with both. */
const vagueGraph: GraphRecords = {
  datasets: [{ id: 'd', title: 'd', description: 'd', license: 'x', uses: [], fingerprint: 'd' }],
  entities: [
    { id: 'e', dataset: 'd', kind: 'COMPANY', name: 'e', aliases: [], roles: [], identifiers: [] },
  ],
  sources: [
    { id: 's', dataset: 'd', kind: 'NEWS', title: 's', publisher: 's', publishedOnInferred: false, recordedAt },
  ],
  relationships: [
    { id: 'r', dataset: 'd', type: 'INVESTMENT', title: 'r', parties: [{ entity: 'e', role: 'INVESTEE' }], about: [] },
  ],
  claims: ([['ten', 'EXACTLY', 10], ['twenty', 'EXACTLY', 20], ['five-or-more', 'AT_LEAST', 5]] as const).map(
    ([id, qualifier, value], index) => ({
      id, seq: index + 1, dataset: 'd', about: 'r', source: 's', modality: 'FACT', state: 'ACCEPTED', passage: 'p1', summary: id,
      recordedBy: 'HUMAN', recordedAt, terms: { amount: { value, currency: 'USD', qualifier } },
    }),
  ),
}; // prettier-ignore

/** Tests of `contradictedBy`. */
export function contradictionTests(open: StoreFactory): void {
  describe('contradictions', () => {
    test('a claim in two positions contradicts no claim', async () => {
      const comparison = await StoreComparison.create(open, vagueGraph);
      const answer = await comparison.expectSame({ name: 'claims', edges: [{ name: 'contradictedBy' }] });
      expect(answer).toMatchObject({
        edges: [
          { node: { id: 'ten', contradictedBy: [{ id: 'twenty' }] } },
          { node: { id: 'twenty', contradictedBy: [{ id: 'ten' }] } },
          { node: { id: 'five-or-more', contradictedBy: [] } },
        ],
      });
      await comparison.store.close();
    });
  });
}
