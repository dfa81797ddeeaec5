import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/analysis/changes-between.ts';
import { commonCounterparties } from '../../src/analysis/common-counterparties.ts';
import { concentration } from '../../src/analysis/concentration.ts';
import { dependence } from '../../src/analysis/dependence.ts';
import { facets } from '../../src/analysis/facets.ts';
import { moneyCycles } from '../../src/analysis/money-cycles.ts';
import { moneyFlow } from '../../src/analysis/money-flow.ts';
import { neighborhood } from '../../src/analysis/neighborhood.ts';
import { paths } from '../../src/analysis/paths.ts';
import type { Snapshot, View } from '../../src/analysis/snapshot.ts';
import type { SlicedTask } from '../../src/analysis/sliced-task.ts';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { totals } from '../../src/analysis/totals.ts';
import { createView } from '../../src/analysis/view.ts';
import { openStore } from '../../src/store/open.ts';
import type { RelationshipFilter } from '../../src/store/plan.ts';
import { store as put, type Graph } from '../support/graph-records.ts';
import { graph } from '../support/generate/graph-arbitraries.ts';

/** Does work without letting others in. */
function done<T>(work: SlicedTask<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

async function snapshotOf(of: Graph): Promise<Snapshot> {
  const store = await openStore({ path: ':memory:' });
  try {
    await put(store, of);
    return await new SnapshotCache(store).current();
  } finally {
    await store.close();
  }
}

const seen = (snapshot: Snapshot, filter: RelationshipFilter = {}, knownOn: string | null = null): View =>
  createView(snapshot, { knownOn, filter, textMatches: null });

const entities = [0, 1, 2, 3, 4, 5];

/** Everything that can be asked of a view, in one object. */
function everything(view: View) {
  return {
    neighborhoods: entities.map((entity) =>
      done(neighborhood(view, { centers: [entity], depth: 2, limit: 100 })),
    ),
    paths: entities.slice(1).map((to) => done(paths(view, { from: 0, to, maxLength: 4, limit: 50 }))),
    cycles: done(moneyCycles(view, { through: null, maxLength: 4, limit: 50 })),
    totals: (['PAYER', 'PAYEE', 'TYPE', 'YEAR', 'COUNTRY'] as const).map((by) =>
      done(totals(view, { by, first: 100 })),
    ),
    flows: entities.map((entity) => done(moneyFlow(view, entity))),
    concentration: (['MONEY', 'LINKS'] as const).map((measure) =>
      done(concentration(view, { type: 'INVESTMENT', measure, currency: 'USD', first: 100 })),
    ),
    dependence: (['CLOUD', 'CHIPS', 'MONEY'] as const).map((on) =>
      done(dependence(view, { kind: on, minPercent: 1, measure: 'LINKS', currency: 'USD', first: 100 })),
    ),
    common: done(commonCounterparties(view, [0, 1])),
    facets: done(facets(view)),
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
  test('finds no more through a filter than without', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.constantFrom(...filters), async (of, filter) => {
        const snapshot = await snapshotOf(of);
        const [all, some] = [seen(snapshot), seen(snapshot, filter)];
        for (const entity of entities) {
          const around = (view: View) =>
            done(neighborhood(view, { centers: [entity], depth: 2, limit: 100 }));
          expect(around(all).entities).toEqual(expect.arrayContaining([...around(some).entities]));
          const ways = (view: View) =>
            entity === 0
              ? []
              : done(paths(view, { from: 0, to: entity, maxLength: 4, limit: 1000 })).map((path) =>
                  path.entities.join(),
                );
          expect(ways(all)).toEqual(expect.arrayContaining(ways(some)));
        }
        const circles = (view: View) =>
          done(moneyCycles(view, { through: null, maxLength: 4, limit: 1000 })).map((circle) =>
            circle.entities.join(),
          );
        expect(circles(all)).toEqual(expect.arrayContaining(circles(some)));
        const common = (view: View) => done(commonCounterparties(view, [0, 1]));
        expect(common(all)).toEqual(expect.arrayContaining(common(some)));
        const counts = (view: View) =>
          done(facets(view)).flatMap(({ values }) => values.map(({ count }) => count));
        expect(Math.max(0, ...counts(some))).toBeLessThanOrEqual(Math.max(0, ...counts(all)));
      }),
      { numRuns: 25 },
    );
  });

  test('loses no path to a longer maximum, and finds a circle through each entity that is in one', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (of) => {
        const view = seen(await snapshotOf(of));
        for (const to of entities.slice(1)) {
          const ways = (maxLength: number) =>
            done(paths(view, { from: 0, to, maxLength, limit: 1000 })).map((path) => path.entities.join());
          for (const maxLength of [1, 2, 3])
            expect(ways(maxLength + 1).slice(0, ways(maxLength).length)).toEqual(ways(maxLength));
        }
        const anywhere = done(moneyCycles(view, { through: null, maxLength: 4, limit: 1000 }));
        for (const entity of entities) {
          const through = done(moneyCycles(view, { through: entity, maxLength: 4, limit: 1000 }));
          expect(through.length).toBe(anywhere.filter((circle) => circle.entities.includes(entity)).length);
          for (const circle of through) expect(circle.entities[0]).toBe(entity);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('finds the same on a day after everything was known as without a day', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (of) => {
        const snapshot = await snapshotOf(of);
        expect(everything(seen(snapshot, {}, '2999-01-01'))).toEqual(everything(seen(snapshot)));
        expect(
          done(changesBetween(seen(snapshot, {}, '2998-01-01'), seen(snapshot, {}, '2999-01-01'))),
        ).toEqual([]);
        const [first, last] = [seen(snapshot, {}, '1900-01-01'), seen(snapshot)];
        const shown = Array.from({ length: snapshot.relationshipCount }, (_, each) => each).filter(
          (each) => last.version(each) >= 0,
        );
        expect(
          done(changesBetween(first, last))
            .map(({ relationship }) => relationship)
            .sort((a, b) => a - b),
        ).toEqual(shown);
      }),
      { numRuns: 25 },
    );
  });

  test('knows nothing of a relationship whose last claim was retracted', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 0, max: 9 }), async (of, number) => {
        const id = `r${number}`;
        const claims = of.claims.map((claim) =>
          claim.about === id ? { ...claim, state: 'RETRACTED' as const } : claim,
        );
        const snapshot = await snapshotOf({ ...of, claims });
        const view = seen(snapshot);
        expect(view.version(snapshot.relationshipIndex(id))).toBe(-1);
        const without = await snapshotOf({
          ...of,
          claims,
          relationships: of.relationships.map((each) => (each.id === id ? { ...each, parties: [] } : each)),
        });
        const told = (from: Snapshot) => JSON.stringify(everything(seen(from)).totals);
        expect(told(snapshot)).toBe(told(without));
        for (const each of everything(view).neighborhoods)
          expect(each.links.map((link) => snapshot.relationshipId(link.relationship))).not.toContain(id);
        for (const circle of everything(view).cycles)
          for (const step of circle.steps)
            expect(step.relationships.map((each) => snapshot.relationshipId(each))).not.toContain(id);
      }),
      { numRuns: 25 },
    );
  });
});
