import { describe, expect, test } from 'vitest';
import { CURRENT_VIEW } from '../../src/domain/graph-view.ts';
import type { LedgerEntry } from '../../src/domain/ledger-entry.ts';
import { fold } from '../../src/domain/text-folding.ts';
import type { WriteBatch, GraphStore, ProjectedRecord } from '../../src/store/port.ts';
import {
  batchOf,
  submitGraph,
  versionsOf,
  versionsOfEach,
  type GraphRecords,
} from '../support/graph-records.ts';
import { seedGraph } from '../support/seeds.ts';
import { testQuery, bindingsFor } from '../support/test-queries.ts';
import { withoutCursors, StoreComparison, type StoreFactory } from './store-comparison.ts';
import { expectedAnswer } from './oracle-answers.ts';
import { GraphOracle } from './oracle.ts';

const EMPTY_BATCH: WriteBatch = {
  entries: [],
  datasets: [],
  entities: [],
  sources: [],
  relationships: [],
  claims: [],
  versions: [],
};

async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

/** The projection of a graph. */
function expectedProjection(graph: GraphRecords): ProjectedRecord[] {
  const degree = (id: string): number =>
    versionsOf(graph).filter(
      ({ relationship, versions }) =>
        versions.at(-1)?.knownTo === undefined &&
        graph.relationships
          .find((each) => each.id === relationship)
          ?.parties.some(({ entity }) => entity === id),
    ).length;
  const projection: ProjectedRecord[] = [
    ...graph.claims.map((record) => ({ kind: 'CLAIM' as const, id: record.id, record })),
    ...graph.datasets.map((record) => ({ kind: 'DATASET' as const, id: record.id, record })),
    ...graph.entities.map((record) => ({
      kind: 'ENTITY' as const,
      id: record.id,
      record,
      degree: degree(record.id),
    })),
    ...graph.relationships.map((record) => ({ kind: 'RELATIONSHIP' as const, id: record.id, record })),
    ...graph.sources.map((record) => ({ kind: 'SOURCE' as const, id: record.id, record })),
    ...versionsOfEach(graph).map((record) => ({
      kind: 'VERSIONS' as const,
      id: record.relationship,
      record,
    })),
  ];
  const key = ({ kind, id }: ProjectedRecord): string => `${kind} ${id}`;
  return projection.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const toPlainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Tests of submissions and of their visibility. */
export function writeTests(open: StoreFactory): void {
  describe('writing', () => {
    const graph = seedGraph(['article']);

    async function openWithGraph(): Promise<GraphStore> {
      const store = await open();
      await submitGraph(store, graph);
      return store;
    }

    test('an empty store has revision 0 and returns empty results', async () => {
      const store = await open();
      expect(await store.revision()).toBe(0);
      expect(await store.datasets()).toEqual([]);
      expect(await collect(store.entries())).toEqual([]);
      expect(await collect(store.projection())).toEqual([]);
      const comparison = new StoreComparison(store, {
        datasets: [],
        entities: [],
        sources: [],
        relationships: [],
        claims: [],
      });
      for (const name of ['entities', 'relationships', 'claims', 'sources', 'conflicts', 'graph'] as const)
        await comparison.expectSame({ name });
      await comparison.expectSame({ name: 'search', args: { text: 'anything' } });
      await comparison.expectSame({ name: 'nodes', args: { ids: ['openai'] } });
      await store.close();
    });

    test('a submission increments the revision, and the store returns its records', async () => {
      const store = await openWithGraph();
      expect(await store.revision()).toBe(1);
      expect(await store.datasets()).toEqual(graph.datasets);
      expect(await collect(store.entries())).toEqual(toPlainJson(batchOf(graph).entries));
      expect(await collect(store.projection())).toEqual(toPlainJson(expectedProjection(graph)));
      expect(await store.check()).toEqual([]);
      await store.close();
    });

    test('a failed submission writes nothing, and the next one succeeds', async () => {
      const store = await open();
      const failed = store.write(async (transaction) => {
        await transaction.append(batchOf(graph));
        throw new Error('abort');
      });
      await expect(failed).rejects.toThrow('abort');
      expect(await store.revision()).toBe(0);
      expect(await collect(store.projection())).toEqual([]);
      await submitGraph(store, graph);
      expect(await collect(store.projection())).toEqual(toPlainJson(expectedProjection(graph)));
      await store.close();
    });

    test('rejects an entry whose number is used already or leaves a gap', async () => {
      const store = await openWithGraph();
      const entries = batchOf(graph).entries;
      const [first] = entries;
      const entry = (seq: number): LedgerEntry => ({ ...(first as LedgerEntry), seq, revision: 2 });
      for (const seq of [1, entries.length, entries.length + 2])
        await expect(
          store.write((transaction) => transaction.append({ ...EMPTY_BATCH, entries: [entry(seq)] })),
        ).rejects.toThrow();
      expect(await collect(store.entries())).toEqual(toPlainJson(entries));
      await store.close();
    });

    test('a submission reads its own records, while others can read the store', async () => {
      const store = await openWithGraph();
      let reading: Promise<number> | undefined;
      await store.write(async (transaction) => {
        expect(transaction.revision).toBe(1);
        expect(transaction.lastSeq).toBe(batchOf(graph).entries.length);
        const record = {
          ...(graph.entities[0] as GraphRecords['entities'][0]),
          id: 'newcomer',
          name: 'A Newcomer',
        };
        await transaction.append({
          ...EMPTY_BATCH,
          entities: [record],
          entries: [
            {
              seq: transaction.lastSeq + 1,
              revision: 2,
              at: '2026-11-02T00:00:00Z',
              by: 'test',
              kind: 'ENTITY_ADDED',
              subject: 'newcomer',
              record,
            },
          ],
        });
        expect(await transaction.find(['newcomer', 'none', 'article-c01'])).toMatchObject(
          new Map([
            ['newcomer', { kind: 'ENTITY', record }],
            ['article-c01', { kind: 'CLAIM' }],
          ]),
        );
        expect([...(await transaction.namesakes([fold('A Newcomer'), 'nobody']))]).toEqual([
          ['a newcomer', ['newcomer']],
        ]);
        reading = store.revision();
      });
      expect(await store.revision()).toBe(2);
      expect(await reading).toBeLessThanOrEqual(2);
      await store.close();
    });

    const first = <T>([one]: readonly T[]): T => one as T;
    const versions = versionsOf(graph);
    test.each<[string, Partial<WriteBatch>, Partial<WriteBatch>]>([
      [
        'an entity',
        { entities: [{ ...first(graph.entities), name: 'Earlier' }] },
        { entities: [first(graph.entities)] },
      ],
      [
        'a source',
        { sources: [{ ...first(graph.sources), title: 'Earlier', publishedOn: '2020' }] },
        { sources: [first(graph.sources)] },
      ],
      [
        'a relationship',
        { relationships: [{ ...first(graph.relationships), title: 'Earlier', about: [] }] },
        { relationships: [first(graph.relationships)] },
      ],
      [
        'a claim',
        { claims: [{ ...first(graph.claims), summary: 'Earlier' }] },
        { claims: [first(graph.claims)] },
      ],
      [
        'the state of a claim',
        {
          claims: [
            {
              ...first(graph.claims),
              state: 'RETRACTED',
              retraction: { at: '2026-11-01T00:00:00Z', reason: 'An error.', by: 'test' },
            },
          ],
        },
        { claims: [first(graph.claims)] },
      ],
      ['versions', { versions: [{ ...first(versions), versions: [] }] }, { versions: [first(versions)] }],
    ])('a submission can replace %s that it added, and then append more', async (_, earlier, later) => {
      const store = await open();
      const { entries, ...batch } = batchOf(graph);
      // The late part is the last relationship with its claims and versions.
      const last = graph.relationships.at(-1)?.id;
      const partOf = (of: 'early' | 'late'): WriteBatch => ({
        ...EMPTY_BATCH,
        ...(of === 'early' ? { ...batch, entries } : {}),
        relationships: batch.relationships.filter(({ id }) => (id === last) === (of === 'late')),
        claims: batch.claims.filter(({ about }) => (about === last) === (of === 'late')),
        versions: batch.versions.filter(({ relationship }) => (relationship === last) === (of === 'late')),
      });
      const key = (record: { readonly id: string } | { readonly relationship: string }): string =>
        'id' in record ? record.id : record.relationship;
      const replaced = Object.entries(earlier).map(([list, records]) => {
        const old = new Map(records.map((record) => [key(record as { id: string }), record]));
        const all = partOf('early')[list as keyof WriteBatch] as readonly { id: string }[];
        return [list, all.map((record) => old.get(key(record)) ?? record)];
      });
      await store.write(async (transaction) => {
        await transaction.append({ ...partOf('early'), ...Object.fromEntries(replaced) } as WriteBatch);
        await transaction.append({ ...EMPTY_BATCH, ...later });
        await transaction.append(partOf('late'));
      });
      expect(await collect(store.projection())).toEqual(toPlainJson(expectedProjection(graph)));
      expect(await store.check()).toEqual([]);
      await store.close();
    });

    test('returns the claims about a node with their sources, in ledger order', async () => {
      const store = await openWithGraph();
      const about = 'microsoft-nvidia-anthropic-investment';
      const claims = await store.write((transaction) => transaction.claimsAbout([about, 'none']));
      expect(claims.get(about)?.map(({ claim, source }) => [claim.id, source.id])).toEqual(
        graph.claims.filter((claim) => claim.about === about).map(({ id, source }) => [id, source]),
      );
      expect(claims.get('none') ?? []).toEqual([]);
      await store.close();
    });

    test('a cached plan returns the records of later submissions', async () => {
      const all = seedGraph();
      const store = await openWithGraph();
      const queries = [
        testQuery({ name: 'relationships', args: { relationships: { words: ['compute'] } } }),
        testQuery({ name: 'relationships', args: { relationships: { parties: ['nvidia', 'microsoft'] } } }),
        testQuery({ name: 'entities', args: { entities: { words: ['corp'] } } }),
        testQuery({ name: 'graph' }),
        testQuery({
          name: 'nodes',
          args: { ids: ['nvidia', 'microsoft', 'nvidia-gpus'] },
          edges: [
            {
              name: 'relationships',
              args: { page: { first: 2 }, orderBy: { field: 'TITLE', direction: 'ASC' } },
            },
          ],
        }),
      ];
      const expectAnswers = async (graph: GraphRecords): Promise<void> => {
        const oracle = new GraphOracle(graph, CURRENT_VIEW);
        for (const query of queries) {
          const answer = withoutCursors(await store.fetch(query.plan, bindingsFor(query)));
          expect(answer).toMatchObject(
            withoutCursors(expectedAnswer(oracle, query.plan, bindingsFor(query))) as object,
          );
        }
      };
      await expectAnswers(graph);
      const existingIds = new Set(
        [...graph.entities, ...graph.sources, ...graph.relationships].map(({ id }) => id),
      );
      const isNew = ({ id }: { readonly id: string }): boolean => !existingIds.has(id);
      // Without further claims about relationships of the first data set, whose versions would need
      // all of their claims.
      const rest: GraphRecords = {
        datasets: all.datasets.slice(1),
        entities: all.entities.filter(isNew),
        sources: all.sources.filter(isNew),
        relationships: all.relationships.filter(isNew),
        claims: all.claims.filter((claim) => claim.dataset === 'industry' && !existingIds.has(claim.about)),
      };
      await submitGraph(store, rest);
      await expectAnswers({
        datasets: all.datasets,
        entities: all.entities,
        sources: all.sources,
        relationships: all.relationships,
        claims: [...graph.claims, ...rest.claims],
      });
      await store.close();
    });

    test('submissions run one at a time', async () => {
      const store = await openWithGraph();
      const order: string[] = [];
      const slow = store.write(async () => {
        order.push('first begins');
        await new Promise((done) => setTimeout(done, 30));
        order.push('first ends');
      });
      const fast = store.write(() => {
        order.push('second');
        return Promise.resolve();
      });
      await Promise.all([slow, fast]);
      expect(order).toEqual(['first begins', 'first ends', 'second']);
      await store.close();
    });

    test('a rebuild from the records restores the projection and keeps every entry', async () => {
      const store = await openWithGraph();
      const { entries, ...records } = batchOf(graph);
      const comparison = new StoreComparison(store, graph);
      const search = async (): Promise<void> => {
        for (const text of ['microsoft', 'anthropc'])
          await comparison.expectSame({ name: 'search', args: { text } });
      };
      await search();
      await store.write(async (transaction) => {
        await transaction.clearProjection();
        await transaction.append({ ...records, entries: [] });
      });
      expect(await store.revision()).toBe(1);
      expect(await collect(store.entries())).toEqual(toPlainJson(entries));
      expect(await collect(store.projection())).toEqual(toPlainJson(expectedProjection(graph)));
      expect(await store.check()).toEqual([]);
      await search();
      await store.close();
    });

    test('close waits for pending writes and can be called twice', async () => {
      const store = await open();
      const pendingWrite = submitGraph(store, graph);
      await store.close();
      await pendingWrite;
      await store.close();
    });
  });
}
