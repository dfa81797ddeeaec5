import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/analysis/changes-between.ts';
import { commonCounterparties, type CommonOptions } from '../../src/analysis/common-counterparties.ts';
import { concentration } from '../../src/analysis/concentration.ts';
import { dependence } from '../../src/analysis/dependence.ts';
import { facets } from '../../src/analysis/facets.ts';
import { moneyCycles } from '../../src/analysis/money-cycles.ts';
import { moneyFlow } from '../../src/analysis/money-flow.ts';
import { neighborhood } from '../../src/analysis/neighborhood.ts';
import { ALL_ROLES } from '../../src/analysis/party-pairs.ts';
import { paths } from '../../src/analysis/paths.ts';
import type { Snapshot, View } from '../../src/analysis/snapshot.ts';
import type { SlicedTask } from '../../src/analysis/sliced-task.ts';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { totals } from '../../src/analysis/totals.ts';
import { createView } from '../../src/analysis/view.ts';
import { openStore } from '../../src/store/open.ts';
import type { RelationshipFilter } from '../../src/store/plan.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { graphArbitrary } from '../support/generate/graph-arbitraries.ts';

/** Runs a task to its end, past every yield. */
function runToCompletion<T>(task: SlicedTask<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done === true) return step.value;
  }
}

async function snapshotOf(records: GraphRecords): Promise<Snapshot> {
  const store = await openStore({ path: ':memory:' });
  try {
    await submitGraph(store, records);
    return await new SnapshotCache(store).current();
  } finally {
    await store.close();
  }
}

const viewWith = (snapshot: Snapshot, filter: RelationshipFilter = {}, knownOn: string | null = null): View =>
  createView(snapshot, { knownOn, evidence: 'ALL', filter, textMatches: null });

const entities = [0, 1, 2, 3, 4, 5];

const AROUND = { depth: 2, limit: 100, coParties: false } as const;
const WIDE = { from: 0, maxLength: 4, limit: 1000, coParties: false } as const;
const COMMON: CommonOptions = { entities: [0, 1], coParties: false, roles: ALL_ROLES };

/** Results of every analysis of a view. */
function allAnalyses(view: View) {
  return {
    neighborhoods: entities.map((entity) =>
      runToCompletion(neighborhood(view, { ...AROUND, centers: [entity] })),
    ),
    paths: entities
      .slice(1)
      .map((to) => runToCompletion(paths(view, { from: 0, to, maxLength: 4, limit: 50, coParties: false }))),
    cycles: runToCompletion(moneyCycles(view, { through: null, maxLength: 4, limit: 50 })),
    totals: (['PAYER', 'PAYEE', 'TYPE', 'YEAR', 'COUNTRY', 'STATUS'] as const).map((by) =>
      runToCompletion(totals(view, { by, first: 100 })),
    ),
    flows: entities.map((entity) => runToCompletion(moneyFlow(view, [entity]))),
    concentration: (['MONEY', 'LINKS'] as const).map((measure) =>
      runToCompletion(concentration(view, { type: 'INVESTMENT', measure, currency: 'USD', first: 100 })),
    ),
    dependence: (['CLOUD', 'CHIPS', 'MONEY'] as const).map((on) =>
      runToCompletion(
        dependence(view, { kind: on, minPercent: 1, measure: 'LINKS', currency: 'USD', first: 100 }),
      ),
    ),
    common: runToCompletion(commonCounterparties(view, COMMON)),
    facets: runToCompletion(facets(view)),
  };
}

const filters: readonly RelationshipFilter[] = [
  { types: ['INVESTMENT'] },
  { disputed: true },
  { minPublishers: 2 },
  { modalities: ['FACT'] },
  { parties: ['e1'] },
];

describe('analysis', () => {
  test('finds nothing through a filter that it does not find without', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, fc.constantFrom(...filters), async (records, filter) => {
        const snapshot = await snapshotOf(records);
        const [all, some] = [viewWith(snapshot), viewWith(snapshot, filter)];
        for (const entity of entities) {
          const neighborhoodOf = (view: View) =>
            runToCompletion(neighborhood(view, { ...AROUND, centers: [entity] }));
          expect(neighborhoodOf(all).entities).toEqual(
            expect.arrayContaining([...neighborhoodOf(some).entities]),
          );
          const pathKeys = (view: View) =>
            entity === 0
              ? []
              : runToCompletion(paths(view, { ...WIDE, to: entity })).map((path) => path.entities.join());
          expect(pathKeys(all)).toEqual(expect.arrayContaining(pathKeys(some)));
        }
        const cycleKeys = (view: View) =>
          runToCompletion(moneyCycles(view, { through: null, maxLength: 4, limit: 1000 })).map((cycle) =>
            cycle.entities.join(),
          );
        expect(cycleKeys(all)).toEqual(expect.arrayContaining(cycleKeys(some)));
        const common = (view: View) => runToCompletion(commonCounterparties(view, COMMON));
        expect(common(all)).toEqual(expect.arrayContaining(common(some)));
        const counts = (view: View) =>
          runToCompletion(facets(view)).flatMap(({ values }) => values.map(({ count }) => count));
        expect(Math.max(0, ...counts(some))).toBeLessThanOrEqual(Math.max(0, ...counts(all)));
      }),
      { numRuns: 25 },
    );
  });

  test('keeps every path at a greater maximum length, and finds each cycle through each of its entities', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, async (records) => {
        const view = viewWith(await snapshotOf(records));
        for (const to of entities.slice(1)) {
          const pathKeys = (maxLength: number) =>
            runToCompletion(paths(view, { ...WIDE, to, maxLength })).map((path) => path.entities.join());
          for (const maxLength of [1, 2, 3])
            expect(pathKeys(maxLength + 1).slice(0, pathKeys(maxLength).length)).toEqual(pathKeys(maxLength));
        }
        const anywhere = runToCompletion(moneyCycles(view, { through: null, maxLength: 4, limit: 1000 }));
        for (const entity of entities) {
          const through = runToCompletion(moneyCycles(view, { through: entity, maxLength: 4, limit: 1000 }));
          expect(through.length).toBe(anywhere.filter((cycle) => cycle.entities.includes(entity)).length);
          for (const cycle of through) expect(cycle.entities[0]).toBe(entity);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('returns the same without a day as on a day after every claim', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, async (records) => {
        const snapshot = await snapshotOf(records);
        expect(allAnalyses(viewWith(snapshot, {}, '2999-01-01'))).toEqual(allAnalyses(viewWith(snapshot)));
        expect(
          runToCompletion(
            changesBetween(viewWith(snapshot, {}, '2998-01-01'), viewWith(snapshot, {}, '2999-01-01')),
          ),
        ).toEqual({ changes: [], undatedLeftOut: 0 });
        const [first, last] = [viewWith(snapshot, {}, '1900-01-01'), viewWith(snapshot)];
        const inView = Array.from({ length: snapshot.relationshipCount }, (_, each) => each).filter(
          (each) => last.version(each) >= 0,
        );
        const { changes, undatedLeftOut } = runToCompletion(changesBetween(first, last));
        // Only a dated claim is news.
        const isNews = (relationship: number): boolean => {
          const [start = 0, end = 0] = [snapshot.claimStart[relationship], snapshot.claimEnd[relationship]];
          return Array.from({ length: end - start }, (_, index) => start + index).some(
            (claim) => last.hasClaim(claim) && snapshot.claimDated[claim] === 1,
          );
        };
        expect(changes.map(({ relationship }) => relationship).sort((a, b) => a - b)).toEqual(
          inView.filter(isNews),
        );
        expect(undatedLeftOut).toBe(inView.length - changes.length);
      }),
      { numRuns: 25 },
    );
  });

  test('ignores a relationship whose last claim was retracted', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary, fc.integer({ min: 0, max: 9 }), async (records, number) => {
        const id = `r${number}`;
        const claims = records.claims.map((claim) =>
          claim.about === id ? { ...claim, state: 'RETRACTED' as const } : claim,
        );
        const snapshot = await snapshotOf({ ...records, claims });
        const view = viewWith(snapshot);
        expect(view.version(snapshot.relationshipIndex(id))).toBe(-1);
        const without = await snapshotOf({
          ...records,
          claims,
          relationships: records.relationships.map((each) =>
            each.id === id ? { ...each, parties: [] } : each,
          ),
        });
        const totalsText = (from: Snapshot) => JSON.stringify(allAnalyses(viewWith(from)).totals);
        expect(totalsText(snapshot)).toBe(totalsText(without));
        for (const each of allAnalyses(view).neighborhoods)
          expect(each.links.map((link) => snapshot.relationshipId(link.relationship))).not.toContain(id);
        for (const cycle of allAnalyses(view).cycles)
          for (const step of cycle.steps)
            expect(step.relationships.map((each) => snapshot.relationshipId(each))).not.toContain(id);
      }),
      { numRuns: 25 },
    );
  });
});
