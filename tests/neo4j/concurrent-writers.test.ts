import { readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { EntityRecord } from '../../src/domain/ledger-entry.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, WriteTransaction } from '../../src/store/port.ts';
import { openDriver, clearDatabase, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';

const WRITERS = 8;
const SUBMISSIONS = 6;
const AT = '2026-11-20T12:00:00.000Z';

/** Adds a data set, and increments the name of an entity that all writers share. */
async function submit(transaction: WriteTransaction, id: string): Promise<number> {
  const { lastSeq, revision } = transaction;
  const datasetRecord = (name: string, description: string, fingerprint: string) => ({ id: name, title: name, description, license: 'CC0-1.0', uses: [], fingerprint }); // prettier-ignore
  const entry = { revision: revision + 1, at: AT, by: id } as const;
  const own = datasetRecord(id, 'Made up.', id);
  await transaction.append({
    entries: [{ ...entry, seq: lastSeq + 1, kind: 'DATASET_ADDED', subject: id, record: own }],
    datasets: [own],
    entities: [],
    sources: [],
    relationships: [],
    claims: [],
    versions: [],
  });
  const before = await transaction.find(['counter']);
  const counter = before.get('counter');
  const record: EntityRecord = {
    id: 'counter', kind: 'COMPANY', roles: [], aliases: [], identifiers: [], dataset: 'shared',
    name: counter?.kind === 'ENTITY' ? String(Number(counter.record.name) + 1) : '1',
  }; // prettier-ignore
  const kind = counter === undefined ? 'ENTITY_ADDED' : 'ENTITY_UPDATED';
  await transaction.append({
    entries: [{ ...entry, seq: lastSeq + 2, kind, subject: 'counter', record }],
    datasets: [],
    entities: [record],
    sources: [],
    relationships: [],
    claims: [],
    versions: [],
  });
  return revision + 1;
}

/** The number of each migration of the schema. */
const migrationNumbers = (): number[] =>
  readdirSync(new URL('../../schema/neo4j/', import.meta.url)).map((file) => parseInt(file, 10));

withNeo4j((address) => {
  const openMigratedStore = async (): Promise<GraphStore> => {
    const store = await openStore(address);
    onTestFinished(() => store.close());
    await store.migrate();
    return store;
  };

  describe(`${WRITERS} concurrent writers`, () => {
    test('lose no update and assign no revision twice', async () => {
      const store = await emptyNeo4jStore(address);
      onTestFinished(() => store.close());
      const writers = await Promise.all(Array.from({ length: WRITERS }, openMigratedStore));
      const revisions = await Promise.all(
        writers.map(async (writer, index) => {
          const own: number[] = [];
          for (let number = 0; number < SUBMISSIONS; number++) {
            own.push(await writer.write((transaction) => submit(transaction, `data-${index}-${number}`)));
            // Each writer sees at least its own submission.
            expect(await writer.revision()).toBeGreaterThanOrEqual(own.at(-1) ?? NaN);
          }
          return own;
        }),
      );
      const all = revisions.flat().sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: WRITERS * SUBMISSIONS }, (_, index) => index + 1));
      expect(await store.revision()).toBe(WRITERS * SUBMISSIONS);
      const found = await store.write((transaction) => transaction.find(['counter']));
      expect(found.get('counter')?.record).toMatchObject({ name: String(WRITERS * SUBMISSIONS) });
      expect(await store.datasets()).toHaveLength(WRITERS * SUBMISSIONS);
      expect(await checkStore(store)).toEqual([]);
    }, 120_000);
  });

  describe(`${WRITERS} servers that start at once on an empty Neo4j database`, () => {
    test('run each migration once and share one graph', async () => {
      await clearDatabase(address);
      const stores = await Promise.all(Array.from({ length: WRITERS }, openMigratedStore));
      expect(await Promise.all(stores.map((store) => store.revision()))).toEqual(stores.map(() => 0));
      const driver = openDriver(address);
      const { records } = await driver.executeQuery(
        'MATCH (m:Migration) WITH m ORDER BY m.number RETURN collect(m.number) AS numbers, COUNT { (:Graph) } AS graphs',
      );
      await driver.close();
      expect(records[0]?.toObject()).toEqual({ numbers: migrationNumbers(), graphs: 1 });
      expect(await checkStore(stores[0] as GraphStore)).toEqual([]);
    }, 120_000);
  });
});
