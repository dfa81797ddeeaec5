import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/domain/ledger-entry.ts';
import { fold } from '../../src/domain/text-folding.ts';
import type { WriteBatch, GraphStore, ProjectedRecord } from '../../src/store/port.ts';
import { batchOf, store as put, versionsOf, type Graph } from '../support/graph-records.ts';
import { seededGraph } from '../support/seeds.ts';
import { testQuery, bindingsFor } from '../support/test-queries.ts';
import { comparable, Compared, type Open } from './store-comparison.ts';
import { wanted } from './oracle-answers.ts';
import { Oracle } from './oracle.ts';

const NOTHING: WriteBatch = {
  entries: [],
  datasets: [],
  entities: [],
  sources: [],
  relationships: [],
  claims: [],
  versions: [],
};

async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}

/** What is projected from a graph. */
function projected(graph: Graph): ProjectedRecord[] {
  const degree = (id: string): number =>
    versionsOf(graph).filter(({ relationship }) =>
      graph.relationships
        .find((each) => each.id === relationship)
        ?.parties.some(({ entity }) => entity === id),
    ).length;
  const versions = new Map(versionsOf(graph).map((each) => [each.relationship, each]));
  const found: ProjectedRecord[] = [
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
    ...graph.relationships.map(({ id }) => ({
      kind: 'VERSIONS' as const,
      id,
      record: versions.get(id) ?? { relationship: id, versions: [] },
    })),
  ];
  const key = ({ kind, id }: ProjectedRecord): string => `${kind} ${id}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is written, and what of it is seen when. */
export function writing(open: Open): void {
  describe('writing', () => {
    const graph = seededGraph(['article']);

    async function filled(): Promise<GraphStore> {
      const store = await open();
      await put(store, graph);
      return store;
    }

    test('an empty store is at revision 0, and answers', async () => {
      const store = await open();
      expect(await store.revision()).toBe(0);
      expect(await store.datasets()).toEqual([]);
      expect(await collect(store.entries())).toEqual([]);
      expect(await collect(store.projection())).toEqual([]);
      const compared = new Compared(store, {
        datasets: [],
        entities: [],
        sources: [],
        relationships: [],
        claims: [],
      });
      for (const name of ['entities', 'relationships', 'claims', 'sources', 'conflicts', 'graph'] as const)
        await compared.same({ name });
      await compared.same({ name: 'search', args: { text: 'anything' } });
      await compared.same({ name: 'nodes', args: { ids: ['openai'] } });
      await store.close();
    });

    test('a submission raises the revision by one, and gives back what was put in', async () => {
      const store = await filled();
      expect(await store.revision()).toBe(1);
      expect(await store.datasets()).toEqual(graph.datasets);
      expect(await collect(store.entries())).toEqual(plain(batchOf(graph).entries));
      expect(await collect(store.projection())).toEqual(plain(projected(graph)));
      expect(await store.check()).toEqual([]);
      await store.close();
    });

    test('nothing of a submission that fails is written, and the next one works', async () => {
      const store = await open();
      const failed = store.write(async (transaction) => {
        await transaction.append(batchOf(graph));
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      expect(await store.revision()).toBe(0);
      expect(await collect(store.projection())).toEqual([]);
      await put(store, graph);
      expect(await collect(store.projection())).toEqual(plain(projected(graph)));
      await store.close();
    });

    test('an entry never takes a number that is taken, nor leaves one out', async () => {
      const store = await filled();
      const entries = batchOf(graph).entries;
      const [first] = entries;
      const entry = (seq: number): LedgerEntry => ({ ...(first as LedgerEntry), seq, revision: 2 });
      for (const seq of [1, entries.length, entries.length + 2])
        await expect(
          store.write((transaction) => transaction.append({ ...NOTHING, entries: [entry(seq)] })),
        ).rejects.toThrow();
      expect(await collect(store.entries())).toEqual(plain(entries));
      await store.close();
    });

    test('a submission sees what it has appended itself, and nobody else does', async () => {
      const store = await filled();
      let reading: Promise<number> | undefined;
      await store.write(async (transaction) => {
        expect(transaction.revision).toBe(1);
        expect(transaction.lastSeq).toBe(batchOf(graph).entries.length);
        const record = { ...(graph.entities[0] as Graph['entities'][0]), id: 'newcomer', name: 'A Newcomer' };
        await transaction.append({
          ...NOTHING,
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
      ['versions', { versions: [{ ...first(versions), versions: [] }] }, { versions: [first(versions)] }],
    ])('a submission may replace %s that it has added itself, and go on', async (_, earlier, later) => {
      const store = await open();
      const { entries, ...batch } = batchOf(graph);
      // What comes after it belongs to the last relationship.
      const last = graph.relationships.at(-1)?.id;
      const early = (of: 'early' | 'late'): WriteBatch => ({
        ...NOTHING,
        ...(of === 'early' ? { ...batch, entries } : {}),
        relationships: batch.relationships.filter(({ id }) => (id === last) === (of === 'late')),
        claims: batch.claims.filter(({ about }) => (about === last) === (of === 'late')),
        versions: batch.versions.filter(({ relationship }) => (relationship === last) === (of === 'late')),
      });
      const key = (record: { readonly id: string } | { readonly relationship: string }): string =>
        'id' in record ? record.id : record.relationship;
      const replaced = Object.entries(earlier).map(([list, records]) => {
        const old = new Map(records.map((record) => [key(record as { id: string }), record]));
        const all = early('early')[list as keyof WriteBatch] as readonly { id: string }[];
        return [list, all.map((record) => old.get(key(record)) ?? record)];
      });
      await store.write(async (transaction) => {
        await transaction.append({ ...early('early'), ...Object.fromEntries(replaced) } as WriteBatch);
        await transaction.append({ ...NOTHING, ...later });
        await transaction.append(early('late'));
      });
      expect(await collect(store.projection())).toEqual(plain(projected(graph)));
      expect(await store.check()).toEqual([]);
      await store.close();
    });

    test('claims about a thing come with their sources, in the order of the ledger', async () => {
      const store = await filled();
      const about = 'microsoft-nvidia-anthropic-investment';
      const found = await store.write((transaction) => transaction.claimsAbout([about, 'none']));
      expect(found.get(about)?.map(({ claim, source }) => [claim.id, source.id])).toEqual(
        graph.claims.filter((claim) => claim.about === about).map(({ id, source }) => [id, source]),
      );
      expect(found.get('none') ?? []).toEqual([]);
      await store.close();
    });

    test('a plan that is used again gives what is there by then', async () => {
      const all = seededGraph();
      const store = await filled();
      const questions = [
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
      const answers = async (graph: Graph): Promise<void> => {
        const oracle = new Oracle(graph, null);
        for (const question of questions) {
          const answer = comparable(await store.fetch(question.plan, bindingsFor(question)));
          expect(answer).toMatchObject(
            comparable(wanted(oracle, question.plan, bindingsFor(question))) as object,
          );
        }
      };
      await answers(graph);
      const there = new Set(
        [...graph.entities, ...graph.sources, ...graph.relationships].map(({ id }) => id),
      );
      const isNew = ({ id }: { readonly id: string }): boolean => !there.has(id);
      // The claims about relationships of the first data set are left out: their versions would need all of them.
      const rest: Graph = {
        datasets: all.datasets.slice(1),
        entities: all.entities.filter(isNew),
        sources: all.sources.filter(isNew),
        relationships: all.relationships.filter(isNew),
        claims: all.claims.filter((claim) => claim.dataset === 'industry' && !there.has(claim.about)),
      };
      await put(store, rest);
      await answers({
        datasets: all.datasets,
        entities: all.entities,
        sources: all.sources,
        relationships: all.relationships,
        claims: [...graph.claims, ...rest.claims],
      });
      await store.close();
    });

    test('submissions run one after the other', async () => {
      const store = await filled();
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

    test('rebuilding from the records gives the same, and no entry is lost', async () => {
      const store = await filled();
      const { entries, ...records } = batchOf(graph);
      const compared = new Compared(store, graph);
      const search = async (): Promise<void> => {
        for (const text of ['microsoft', 'anthropc']) await compared.same({ name: 'search', args: { text } });
      };
      await search();
      await store.write(async (transaction) => {
        await transaction.clearProjection();
        await transaction.append({ ...records, entries: [] });
      });
      expect(await store.revision()).toBe(1);
      expect(await collect(store.entries())).toEqual(plain(entries));
      expect(await collect(store.projection())).toEqual(plain(projected(graph)));
      expect(await store.check()).toEqual([]);
      await search();
      await store.close();
    });

    test('it answers what is under way before it closes, and closes twice', async () => {
      const store = await open();
      const written = put(store, graph);
      await store.close();
      await written;
      await store.close();
    });
  });
}
