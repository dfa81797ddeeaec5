import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import type { Snapshot } from '../../src/analysis/snapshot.ts';
import { createView } from '../../src/analysis/view.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts';
import type { RelationshipFilter } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { batchOf, store as put, versionsOf, type Graph } from '../support/graph-records.ts';
import { day, graph, maybe } from '../support/generate/graph-arbitraries.ts';
import { seededGraph } from '../support/seeds.ts';
import type { Open } from './store-comparison.ts';
import { keepsRelationship } from './oracle-filters.ts';
import { Oracle } from './oracle.ts';
import { relationshipFilter } from './random-graph-tests.ts';

/** What a snapshot says of the relationships that it shows, by id. */
async function shown(
  store: GraphStore,
  snapshot: Snapshot,
  filter: RelationshipFilter,
  knownOn: string | null,
) {
  const mentioning =
    filter.words === undefined ? null : (await store.relationshipIdsWithWords(filter.words, knownOn)).ids;
  const view = createView(snapshot, { knownOn, filter, textMatches: mentioning });
  const all = Array.from({ length: snapshot.relationshipCount }, (_, relationship) => {
    const version = view.version(relationship);
    if (version < 0) return [];
    const parties = Array.from(
      snapshot.partyEntity.subarray(snapshot.partyStart[relationship], snapshot.partyEnd[relationship]),
      (entity, place) => ({
        entity: snapshot.entityId(entity),
        role: PARTY_ROLES[snapshot.partyRole[(snapshot.partyStart[relationship] ?? 0) + place] ?? 0],
        ties: [
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

/** What has to be shown. */
function expected(of: Graph, filter: RelationshipFilter, knownOn: string | null) {
  return [...new Oracle(of, knownOn).views.values()]
    .filter((view) => keepsRelationship(filter, view))
    .map(({ record: { id, type, parties, partOf }, version: { terms, evidence } }) => ({
      id,
      type,
      parties: parties.map(({ entity, role }) => ({ entity, role, ties: 1 })),
      partOf,
      currency: terms.amount?.currency ?? '',
      amount: [terms.amount?.value ?? 0, terms.amount?.to ?? terms.amount?.value ?? 0],
      publishers: evidence.publishers,
      claims: evidence.claims,
      disputed: evidence.disputed,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What analysis reads. @param graphs how many graphs are made by chance. */
export function links(open: Open, graphs: number): void {
  describe('the links', () => {
    test('make a snapshot that shows what the store lists, whatever the filter and the day', async () => {
      await fc.assert(
        fc.asyncProperty(graph, relationshipFilter, maybe(day), async (of, filter, on) => {
          const store = await open();
          try {
            await put(store, of);
            const snapshot = await new SnapshotCache(store).current();
            expect(await shown(store, snapshot, filter as RelationshipFilter, on ?? null)).toEqual(
              expected(of, filter as RelationshipFilter, on ?? null),
            );
          } finally {
            await store.close();
          }
        }),
        { numRuns: graphs },
      );
    });

    test('that came or changed bring a snapshot up to date, and leave the one before as it was', async () => {
      await fc.assert(
        fc.asyncProperty(graph, graph, async (before, after) => {
          const store = await open();
          try {
            await put(store, before);
            const snapshots = new SnapshotCache(store);
            const old = await snapshots.current();
            await store.write((transaction) => {
              const found = new Map(versionsOf(after).map((each) => [each.relationship, each.versions]));
              const versions = after.relationships.map(({ id }) => ({
                relationship: id,
                versions: found.get(id) ?? [],
              }));
              return transaction.append({ ...batchOf(after, transaction), versions });
            });
            expect(await shown(store, await snapshots.refresh(), {}, null)).toEqual(
              expected(after, {}, null),
            );
            expect(await shown(store, old, {}, null)).toEqual(expected(before, {}, null));
          } finally {
            await store.close();
          }
        }),
        { numRuns: Math.ceil(graphs * 0.4) },
      );
    });

    test('of the data sets are all there, in batches that tell one revision, and only those after an entry where that is asked', async () => {
      const store = await open();
      try {
        const of = seededGraph();
        await put(store, of);
        const read = async (after: number) => {
          const batches = [];
          for await (const batch of store.snapshotBatches(after)) batches.push(batch);
          return batches;
        };
        const all = await read(0);
        const lastSeq = all[0]?.lastSeq ?? 0;
        expect(new Set(all.map(({ revision }) => revision))).toEqual(new Set([1]));
        expect(all.flatMap(({ entities }) => entities)).toHaveLength(of.entities.length);
        expect(all.flatMap(({ relationships }) => relationships)).toHaveLength(of.relationships.length);
        expect((await read(lastSeq)).flatMap((batch) => [...batch.entities, ...batch.relationships])).toEqual(
          [],
        );
        const [entity] = of.entities;
        if (entity === undefined) throw new Error('the data sets hold no entity');
        await put(store, { datasets: [], entities: [entity], sources: [], relationships: [], claims: [] });
        const later = await read(lastSeq);
        expect(later.flatMap(({ entities }) => entities.map(({ id }) => id))).toEqual([entity.id]);
        expect(later.flatMap(({ relationships }) => relationships)).toEqual([]);
        expect(later[0]?.revision).toBe(2);
      } finally {
        await store.close();
      }
    });
  });
}
