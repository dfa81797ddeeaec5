import { CURRENT_VIEW } from '../../src/domain/graph-view.ts';
import type { SlicedTask } from '../../src/analysis/sliced-task.ts';
import type { Snapshot, View } from '../../src/analysis/snapshot.ts';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { createView } from '../../src/analysis/view.ts';
import type { Amount } from '../../src/domain/amount.ts';
import { ruleForType, type RelationshipType } from '../../src/domain/relationship-types.ts';
import type { Terms } from '../../src/domain/terms.ts';
import { openStore } from '../../src/store/open.ts';
import type { RelationshipFilter } from '../../src/store/plan.ts';
import { submitGraph, type GraphRecords } from './graph-records.ts';

/** A deal with one claim per set of terms. */
export interface Deal {
  readonly type?: RelationshipType;
  readonly payers: readonly string[];
  readonly payees: readonly string[];
  /** Index of the whole that it is part of. */
  readonly partOf?: number;
  readonly terms?: readonly Terms[];
}

const RECORDED_AT = '2026-01-01T00:00:00Z';

/** An exact amount in dollars. */
export const dollars = (value: number, more: Partial<Amount> = {}): Amount => ({
  value,
  currency: 'USD',
  qualifier: 'EXACTLY',
  ...more,
});

/** Snapshot of some deals, `r0`, `r1` and so on, between companies. */
export async function snapshotOfDeals(deals: readonly Deal[]): Promise<Snapshot> {
  const companies = new Set(deals.flatMap(({ payers, payees }) => [...payers, ...payees]));
  const graph = {
    datasets: [{ id: 'one', title: 'one', description: 'one', license: 'x', uses: [], fingerprint: 'one' }],
    entities: [...companies].map((id) => ({
      id, kind: 'COMPANY', name: id, aliases: [], roles: [], identifiers: [], dataset: 'one',
    })), // prettier-ignore
    sources: [
      {
        id: 's', title: 's', publisher: 's', kind: 'NEWS', publishedOn: '2025-01-01', publishedOnInferred: false, dataset: 'one',
        recordedAt: RECORDED_AT,
      },
    ], // prettier-ignore
    relationships: deals.map(({ type = 'CLOUD_CONTRACT', payers, payees, partOf }, index) => {
      const roles = ruleForType(type).money ?? { payer: 'PARTNER', payee: 'PARTNER' };
      return {
        id: `r${index}`,
        type,
        title: `r${index}`,
        parties: [
          ...payers.map((entity) => ({ entity, role: roles.payer })),
          ...payees.map((entity) => ({ entity, role: roles.payee })),
        ],
        about: [],
        dataset: 'one',
        ...(partOf === undefined ? {} : { partOf: `r${partOf}` }),
      };
    }),
    claims: deals.flatMap(({ terms = [{}] }, index) =>
      terms.map((each, nth) => ({
        id: `c${index}-${nth}`, seq: index * 10 + nth + 1, about: `r${index}`, source: 's', modality: 'FACT', state: 'ACCEPTED',
        summary: 'x', passage: 'p', recordedBy: 'HUMAN', recordedAt: RECORDED_AT, dataset: 'one', terms: each,
      })),
    ), // prettier-ignore
  };
  const store = await openStore({ path: ':memory:' });
  try {
    await submitGraph(store, graph as unknown as GraphRecords);
    return await new SnapshotCache(store).current();
  } finally {
    await store.close();
  }
}

/** View of everything known now, through a filter. */
export const viewOf = (snapshot: Snapshot, filter: RelationshipFilter = {}): View =>
  createView(snapshot, { ...CURRENT_VIEW, filter, textMatches: null });

/** Runs a task to its end, past every yield. */
export function runToCompletion<T>(task: SlicedTask<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done === true) return step.value;
  }
}
