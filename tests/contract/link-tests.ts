import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import type { Snapshot } from '../../src/analysis/snapshot.ts';
import { withSubsidiaries } from '../../src/analysis/subsidiaries.ts';
import { createView } from '../../src/analysis/view.ts';
import { CURRENT_VIEW, EVIDENCE_FLOORS, type GraphView } from '../../src/domain/graph-view.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts';
import type { RelationshipFilter } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { batchOf, submitGraph, versionsOfEach, type GraphRecords } from '../support/graph-records.ts';
import { graphArbitrary, viewArbitrary } from '../support/generate/graph-arbitraries.ts';
import { seedGraph } from '../support/seeds.ts';
import type { StoreFactory } from './store-comparison.ts';
import { matchesRelationshipFilter } from './oracle-filters.ts';
import { GraphOracle } from './oracle.ts';
import { relationshipFilter } from './random-graph-tests.ts';

/** The relationships of a snapshot in a view, by ID. */
async function snapshotRelationships(
  store: GraphStore,
  snapshot: Snapshot,
  filter: RelationshipFilter,
  graphView: GraphView,
) {
  const textMatches =
    filter.words === undefined ? null : (await store.relationshipIdsWithWords(filter.words, graphView)).ids;
  const view = createView(snapshot, { ...graphView, filter, textMatches });
  const all = Array.from({ length: snapshot.relationshipCount }, (_, relationship) => {
    const version = view.version(relationship);
    if (version < 0) return [];
    const parties = Array.from(
      snapshot.partyEntity.subarray(snapshot.partyStart[relationship], snapshot.partyEnd[relationship]),
      (entity, index) => ({
        entity: snapshot.entityId(entity),
        role: PARTY_ROLES[snapshot.partyRole[(snapshot.partyStart[relationship] ?? 0) + index] ?? 0],
        participations: [
          ...snapshot.participationRelationship.subarray(
            snapshot.participationStart[entity],
            snapshot.participationEnd[entity],
          ),
        ].filter((each) => each === relationship).length,
      }),
    );
    const part = snapshot.partOf[relationship] ?? -1;
    return [
      {
        id: snapshot.relationshipId(relationship),
        type: RELATIONSHIP_TYPES[snapshot.relationshipType[relationship] ?? 0],
        parties,
        partOf: part < 0 ? undefined : snapshot.relationshipId(part),
        currency: snapshot.currencies[snapshot.currency[version] ?? 0],
        amount: [snapshot.amount[version], snapshot.amountTo[version]],
        publishers: snapshot.publishers[version],
        claims: snapshot.claims[version],
        disputed: snapshot.disputed[version] === 1,
      },
    ];
  }).flat();
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The IDs of each entity with its subsidiaries, by a snapshot and by the oracle. */
function groups(snapshot: Snapshot, records: GraphRecords) {
  const oracle = new GraphOracle(records, CURRENT_VIEW);
  return {
    ofSnapshot: records.entities.map(({ id }) =>
      withSubsidiaries(snapshot, snapshot.entityIndex(id))
        .map((entity) => snapshot.entityId(entity))
        .sort(),
    ),
    ofOracle: records.entities.map(({ id }) => [...oracle.group(id)].sort()),
  };
}

/** The relationships that the oracle expects in the view. */
function expectedRelationships(records: GraphRecords, filter: RelationshipFilter, view: GraphView) {
  return [...new GraphOracle(records, view).views.values()]
    .filter((each) => matchesRelationshipFilter(filter, each))
    .map(({ record: { id, type, parties, partOf }, version: { terms, evidence } }) => ({
      id,
      type,
      parties: parties.map(({ entity, role }) => ({ entity, role, participations: 1 })),
      partOf,
      currency: terms.amount?.currency ?? '',
      amount: [terms.amount?.value ?? 0, terms.amount?.to ?? terms.amount?.value ?? 0],
      publishers: evidence.publishers,
      claims: evidence.claims,
      disputed: evidence.disputed,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Tests of `snapshotBatches`. @param graphs number of random graphs. */
export function linkTests(open: StoreFactory, graphs: number): void {
  describe('snapshot batches', () => {
    test('build a snapshot with the relationships that the oracle lists, for any filter and day', async () => {
      await fc.assert(
        fc.asyncProperty(graphArbitrary, relationshipFilter, viewArbitrary, async (records, filter, view) => {
          const store = await open();
          try {
            await submitGraph(store, records);
            const snapshot = await new SnapshotCache(store).current();
            expect(await snapshotRelationships(store, snapshot, filter as RelationshipFilter, view)).toEqual(
              expectedRelationships(records, filter as RelationshipFilter, view),
            );
            const { ofSnapshot, ofOracle } = groups(snapshot, records);
            expect(ofSnapshot).toEqual(ofOracle);
          } finally {
            await store.close();
          }
        }),
        { numRuns: graphs },
      );
    });

    test('update a snapshot after a submission and leave the previous snapshot unchanged', async () => {
      await fc.assert(
        fc.asyncProperty(graphArbitrary, graphArbitrary, async (before, after) => {
          const store = await open();
          try {
            await submitGraph(store, before);
            const snapshots = new SnapshotCache(store);
            const old = await snapshots.current();
            await store.write((transaction) => {
              return transaction.append({ ...batchOf(after, transaction), versions: versionsOfEach(after) });
            });
            const updated = await snapshots.refresh();
            for (const evidence of EVIDENCE_FLOORS) {
              const view = { knownOn: null, evidence };
              expect(await snapshotRelationships(store, updated, {}, view)).toEqual(
                expectedRelationships(after, {}, view),
              );
              expect(await snapshotRelationships(store, old, {}, view)).toEqual(
                expectedRelationships(before, {}, view),
              );
            }
            for (const [snapshot, records] of [
              [updated, after],
              [old, before],
            ] as const) {
              const { ofSnapshot, ofOracle } = groups(snapshot, records);
              expect(ofSnapshot).toEqual(ofOracle);
            }
          } finally {
            await store.close();
          }
        }),
        { numRuns: Math.ceil(graphs * 0.4) },
      );
    });

    test('contain all nodes of the data sets at one revision, and only changed nodes after an entry', async () => {
      const store = await open();
      try {
        const records = seedGraph();
        await submitGraph(store, records);
        const readLinks = async (after: number) => {
          const batches = [];
          for await (const batch of store.snapshotBatches(after)) batches.push(batch);
          return batches;
        };
        const all = await readLinks(0);
        const lastSeq = all[0]?.lastSeq ?? 0;
        expect(new Set(all.map(({ revision }) => revision))).toEqual(new Set([1]));
        expect(all.flatMap(({ entities }) => entities)).toHaveLength(records.entities.length);
        expect(all.flatMap(({ relationships }) => relationships)).toHaveLength(records.relationships.length);
        expect(
          (await readLinks(lastSeq)).flatMap((batch) => [...batch.entities, ...batch.relationships]),
        ).toEqual([]);
        const [entity] = records.entities;
        if (entity === undefined) throw new Error('the data sets have no entity');
        await submitGraph(store, {
          datasets: [],
          entities: [entity],
          sources: [],
          relationships: [],
          claims: [],
        });
        const later = await readLinks(lastSeq);
        expect(later.flatMap(({ entities }) => entities.map(({ id }) => id))).toEqual([entity.id]);
        expect(later.flatMap(({ relationships }) => relationships)).toEqual([]);
        expect(later[0]?.revision).toBe(2);
      } finally {
        await store.close();
      }
    });
  });
}
