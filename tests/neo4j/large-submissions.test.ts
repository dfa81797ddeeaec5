import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { fold } from '../../src/domain/text-folding.ts';
import { StoreUnavailable } from '../../src/errors.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { rebuild } from '../../src/ledger/rebuild.ts';
import { Neo4jStore } from '../../src/store/neo4j/store.ts';
import { openStore } from '../../src/store/open.ts';
import type { WriteBatch, GraphStore, WriteTransaction } from '../../src/store/port.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { TcpProxy } from '../support/neo4j/tcp-proxy.ts';
import { testQuery, bindingsFor } from '../support/test-queries.ts';
import { SEED_FOLDER } from '../support/server.ts';

const ARTICLE = join(SEED_FOLDER, 'article');
const INDUSTRY = join(SEED_FOLDER, 'industry');
const NOW = new Date('2026-11-20T12:00:00Z');
const options = { by: 'test', now: () => NOW };

async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

/** Complete content of a store. */
async function contentOf(store: GraphStore): Promise<unknown> {
  return {
    revision: await store.revision(),
    datasets: await store.datasets(),
    entries: await collect(store.entries()),
    projection: await collect(store.projection()),
  };
}

/**
 * A store that runs `extraWrite` at the end of each submission that adds entries, with the number
 * of the last entry.
 */
function withExtraWrite(
  store: GraphStore,
  extraWrite: (transaction: WriteTransaction, seq: number) => Promise<void>,
): GraphStore {
  const write = <T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> =>
    store.write(async (transaction) => {
      let seq = transaction.lastSeq;
      const result = await work({
        revision: transaction.revision,
        lastSeq: transaction.lastSeq,
        projectionVersion: transaction.projectionVersion,
        find: (ids) => transaction.find(ids),
        claimsAbout: (ids) => transaction.claimsAbout(ids),
        referrers: (ids) => transaction.referrers(ids),
        namesakes: (names) => transaction.namesakes(names),
        merges: () => transaction.merges(),
        append: (batch) => {
          seq = batch.entries.at(-1)?.seq ?? seq;
          return transaction.append(batch);
        },
        clearProjection: () => transaction.clearProjection(),
      });
      if (seq > transaction.lastSeq) await extraWrite(transaction, seq);
      return result;
    });
  return new Proxy(store, {
    get: (target, name) => {
      const value: unknown = name === 'write' ? write : Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A batch that renames an existing entity, and so replaces something. */
async function renameBatch(transaction: WriteTransaction, id: string, seq: number): Promise<WriteBatch> {
  const existing = (await transaction.find([id])).get(id);
  if (existing?.kind !== 'ENTITY') throw new TypeError(`there is no entity "${id}"`);
  const record = { ...existing.record, name: 'Another Name', aliases: [], parent: 'openai' };
  const entry = { seq, revision: transaction.revision + 1, at: NOW.toISOString(), by: 'test', kind: 'ENTITY_UPDATED', subject: id, record } as const; // prettier-ignore
  return { entries: [entry], datasets: [], entities: [record], sources: [], relationships: [], claims: [], versions: [] }; // prettier-ignore
}

withNeo4j((address) => {
  const stores: GraphStore[] = [];
  afterEach(() => Promise.all(stores.splice(0).map((store) => store.close())));
  const closeLater = <S extends GraphStore>(store: S): S => {
    stores.push(store);
    return store;
  };
  /** A store that treats every submission as too large for one transaction. */
  const inSmallTransactions = (at = address): Neo4jStore => closeLater(new Neo4jStore(at, 0));

  /** Number of nodes that unfinished submissions left behind. */
  async function leftovers(): Promise<number> {
    const driver = openDriver(address);
    const { records } = await driver.executeQuery('MATCH (n:Unfinished|Undo) RETURN count(n) AS count');
    await driver.close();
    return Number(records[0]?.get('count'));
  }

  /** Waits until a store can be read. */
  async function waitUntilReadable(store: GraphStore): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt++)
      try {
        await store.revision();
        return;
      } catch (error) {
        expect(error).toBeInstanceOf(StoreUnavailable);
        await sleep(100);
      }
    throw new Error('the store is still not readable');
  }

  /**
   * Runs work in small transactions, and cuts its connection after the last of them, as if the
   * process had been killed.
   */
  async function runUntilCut(
    work: (store: GraphStore, cutConnection: () => Promise<void>) => Promise<unknown>,
  ): Promise<void> {
    const proxy = await TcpProxy.start(address);
    let cutConnection = false;
    const broken = work(inSmallTransactions(proxy.address), async () => {
      cutConnection = true;
      await proxy.close();
      throw new Error('killed');
    });
    onTestFinished(async () => {
      if (!cutConnection) await proxy.close();
    });
    await expect(broken).rejects.toThrow('killed');
  }

  describe('a Neo4j submission that is too large for one transaction', () => {
    test('has the same result as a small one and leaves nothing behind', async () => {
      const whole = closeLater(await openStore({ path: ':memory:' }));
      await importFolders(whole, [ARTICLE, INDUSTRY], options);
      closeLater(await emptyNeo4jStore(address));
      const splitStore = inSmallTransactions();
      await importFolders(splitStore, [ARTICLE, INDUSTRY], options);
      expect(await contentOf(splitStore)).toEqual(await contentOf(whole));
      expect(await checkStore(splitStore)).toEqual([]);
      expect(await leftovers()).toBe(0);
    }, 120_000);

    test('changes nothing if it fails at its end, names and versions included', async () => {
      const store = closeLater(await emptyNeo4jStore(address));
      await importFolders(store, [ARTICLE], options);
      const before = await contentOf(store);
      const splitStore = inSmallTransactions();
      const failing = withExtraWrite(splitStore, async (transaction, seq) => {
        await transaction.append(await renameBatch(transaction, 'nvidia', seq + 1));
        expect([...(await transaction.namesakes([fold('Another Name')]))]).toHaveLength(1);
        throw new Error('no');
      });
      await expect(importFolders(failing, [INDUSTRY], options)).rejects.toThrow('no');
      expect(await contentOf(store)).toEqual(before);
      expect(await checkStore(store)).toEqual([]);
      expect(await leftovers()).toBe(0);
      const found = await store.write((transaction) =>
        transaction.namesakes([fold('Another Name'), fold('NVIDIA')]),
      );
      expect([...found.keys()]).toEqual([fold('NVIDIA')]);
      await importFolders(store, [INDUSTRY], options);
      expect(await checkStore(store)).toEqual([]);
    }, 120_000);

    test('is invisible until it is complete, and is undone by the next read if interrupted', async () => {
      const store = closeLater(await emptyNeo4jStore(address));
      await importFolders(store, [ARTICLE], options);
      const before = await contentOf(store);
      const query = testQuery({ name: 'entities', args: { page: { first: 3 } } });
      await runUntilCut((splitStore, cutConnection) =>
        importFolders(
          withExtraWrite(splitStore, async () => {
            expect(await leftovers()).toBeGreaterThan(0);
            await expect(store.fetch(query.plan, bindingsFor(query))).rejects.toThrow(
              'the store is writing a large submission; try again when it is complete',
            );
            await cutConnection();
          }),
          [INDUSTRY],
          options,
        ),
      );
      await waitUntilReadable(store);
      expect(await contentOf(store)).toEqual(before);
      expect(await leftovers()).toBe(0);
      expect(await checkStore(store)).toEqual([]);
    }, 120_000);

    test('is undone at the next start or the next write if interrupted', async () => {
      const store = closeLater(await emptyNeo4jStore(address));
      await importFolders(store, [ARTICLE], options);
      const before = await contentOf(store);
      const { lastSeq } = await store.write((transaction) => Promise.resolve(transaction));
      const breakOff = (): Promise<void> =>
        runUntilCut((splitStore, cutConnection) =>
          importFolders(withExtraWrite(splitStore, cutConnection), [INDUSTRY], options),
        );
      await breakOff();
      const restarted = closeLater(await openStore(address));
      await restarted.migrate();
      expect(await contentOf(restarted)).toEqual(before);
      await breakOff();
      await restarted.write((transaction) => {
        expect(transaction.lastSeq).toBe(lastSeq);
        return Promise.resolve();
      });
      expect(await contentOf(restarted)).toEqual(before);
    }, 120_000);
  });

  describe('a Neo4j rebuild that is too large for one transaction', () => {
    test('reproduces the graph, and is reported and repeatable if interrupted', async () => {
      const store = closeLater(await emptyNeo4jStore(address));
      await importFolders(store, [ARTICLE, INDUSTRY], options);
      const before = await contentOf(store);
      await rebuild(inSmallTransactions());
      expect(await contentOf(store)).toEqual(before);
      expect(await checkStore(store)).toEqual([]);

      await runUntilCut((splitStore, cutConnection) =>
        splitStore.write(async (transaction) => {
          await transaction.clearProjection();
          await cutConnection();
        }),
      );
      const rebuildMessage = /a rebuild was interrupted; .* run `dealgraph rebuild`/;
      await expect(store.revision()).rejects.toThrow(rebuildMessage);
      await expect(checkStore(store)).rejects.toThrow(rebuildMessage);
      await expect(importFolders(store, [ARTICLE], options)).rejects.toThrow(rebuildMessage);
      const more = store.write(
        (transaction) =>
        transaction.append({ entries: [], datasets: [], entities: [], sources: [], relationships: [], claims: [], versions: [] }), // prettier-ignore
      );
      await expect(more).rejects.toThrow('run `dealgraph rebuild` again');
      await rebuild(store);
      expect(await contentOf(store)).toEqual(before);
      expect(await leftovers()).toBe(0);
    }, 120_000);
  });
});
