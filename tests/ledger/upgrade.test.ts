import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECTION_VERSION } from '../../src/domain/projection-version.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { upgradeProjection } from '../../src/ledger/rebuild.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { bindingsFor, testQuery } from '../support/test-queries.ts';
import {
  datasetFolder,
  folderWith,
  importInto,
  projectionOf,
  smallDataset,
  tamper,
  withStore,
} from '../support/small-dataset.ts';

/** Reverts a store to the schema before schema/sqlite/0010-entity-keys.sql. */
const TO_SCHEMA_9 = [
  'DROP TABLE entity_key',
  'UPDATE entity SET names = name_key',
  'UPDATE projection SET version = 1',
  'PRAGMA user_version = 9',
];

/** Reverts such a store to the schema before schema/sqlite/0006-evidence-floor.sql. */
const TO_SCHEMA_5 = [
  'DROP TABLE merged',
  'DROP TABLE original',
  'ALTER TABLE version DROP COLUMN amount_basis',
  'DROP INDEX entity_parent',
  'ALTER TABLE entity DROP COLUMN parent',
  "DELETE FROM version WHERE known_from LIKE '!%'",
  "DELETE FROM conflict WHERE known_from LIKE '!%'",
  ...['relationship_shown', 'claim_about', 'claim_source', 'claim_dataset'].map(
    (name) => `DROP INDEX ${name}`,
  ),
  ...['relationship', 'tie', 'subject'].flatMap((table) =>
    ['known_to', 'official_from', 'official_to'].map(
      (column) => `ALTER TABLE ${table} DROP COLUMN ${column}`,
    ),
  ),
  ...['known_to', 'official'].map((column) => `ALTER TABLE claim DROP COLUMN ${column}`),
  'CREATE INDEX relationship_shown ON relationship (id, type, title, known_from)',
  'CREATE INDEX claim_about ON claim (about, seq, state, known_from, modality, dataset, source, id, recorded_by, summary)',
  'CREATE INDEX claim_source ON claim (source, seq, state, known_from)',
  'CREATE INDEX claim_dataset ON claim (dataset, seq, state, known_from)',
  'DROP TABLE projection',
  'PRAGMA user_version = 5',
];

/** Reverts such a store to the schema before schema/sqlite/0005-what-lists-show.sql. */
const TO_SCHEMA_4 = [
  `ALTER TABLE source ADD COLUMN doc TEXT NOT NULL DEFAULT ''`,
  'UPDATE source SET doc = (SELECT record FROM ledger WHERE subject = source.id)',
  'DROP INDEX source_shown',
  ...[
    'title', 'publisher', 'url', 'archive_url', 'published_on', 'published_on_inferred', 'retrieved_on', 'language', 'dataset', 'recorded_at',
  ].map((column) => `ALTER TABLE source DROP COLUMN ${column}`), // prettier-ignore
  'DROP INDEX claim_about',
  'ALTER TABLE claim DROP COLUMN summary',
  'CREATE INDEX claim_about ON claim (about, seq, state, known_from, modality, dataset)',
  'DROP INDEX relationship_shown',
  'ALTER TABLE relationship DROP COLUMN title',
  'PRAGMA user_version = 4',
];

/** A store with an official claim and another one about the same deal, and its projection. */
async function smallStore(): Promise<{ path: string; projection: unknown }> {
  const path = join(folderWith({}), 'store.db');
  const full = smallDataset(({ sources: [source], claims }) => {
    if (source === undefined) return;
    source['url'] = 'https://paper.example/1';
    source['publishedOnInferred'] = true;
    source['language'] = 'en';
    claims.push({ ...claims[0], id: 'claim-four', source: 'filing', terms: { status: 'SIGNED' } });
  });
  const projection = await withStore(path, async (store) => {
    await importInto(store, datasetFolder(full));
    return projectionOf(store);
  });
  return { path, projection };
}

/** The terms of the deal from official sources alone. */
async function officialTerms(store: GraphStore): Promise<unknown> {
  const query = testQuery({ name: 'nodes', args: { ids: ['deal', 'whole'] } });
  const answer = await store.fetch(query.plan, bindingsFor(query, { knownOn: null, evidence: 'OFFICIAL' }));
  return (answer as readonly ({ readonly terms: unknown } | null)[]).map((node) => node?.terms ?? null);
}

test.each([
  ['before keys of entities', 1, TO_SCHEMA_9],
  ['before the evidence floor', 0, [...TO_SCHEMA_9, ...TO_SCHEMA_5]],
  ['before columns of lists', 0, [...TO_SCHEMA_9, ...TO_SCHEMA_5, ...TO_SCHEMA_4]],
])(
  'a store of the schema %s is migrated, rebuilt once, and then complete',
  async (_, version, statements) => {
    const { path, projection } = await smallStore();
    tamper(path, ...statements);
    await withStore(path, async (store) => {
      const announced: number[] = [];
      const onStart = (entries: number): void => void announced.push(entries);
      expect(await store.projectionState()).toMatchObject({ version });
      expect(await upgradeProjection(store, onStart)).toMatchObject({ relationships: 2, revision: 1 });
      expect(await upgradeProjection(store, onStart)).toBeNull();
      expect(announced).toEqual([(await store.projectionState()).lastSeq]);
      expect(await projectionOf(store)).toEqual(projection);
      expect(await checkStore(store)).toEqual([]);
      expect(await officialTerms(store)).toEqual([{ status: 'SIGNED' }, null]);
    });
  },
);

test('a projection of earlier rules is rebuilt by one of several processes', async () => {
  const { path, projection } = await smallStore();
  tamper(path, 'UPDATE projection SET version = 0', 'DELETE FROM version');
  const stores = await Promise.all([openStore({ path }), openStore({ path })]);
  try {
    const reports = await Promise.all(stores.map((store) => upgradeProjection(store, () => undefined)));
    expect(reports.filter((report) => report !== null)).toHaveLength(1);
    for (const store of stores) {
      expect(await projectionOf(store)).toEqual(projection);
      expect(await store.projectionState()).toMatchObject({ version: PROJECTION_VERSION });
    }
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
});

test('a store without entries has nothing to rebuild, and its first submission sets the version', async () => {
  const path = join(folderWith({}), 'store.db');
  await withStore(path, async (store) => {
    const refuse = (): void => expect.unreachable();
    expect(await upgradeProjection(store, refuse)).toBeNull();
    await importInto(store, datasetFolder(smallDataset()));
    expect(await store.projectionState()).toMatchObject({ version: PROJECTION_VERSION });
    expect(await upgradeProjection(store, refuse)).toBeNull();
  });
});

test('a projection of later rules is refused, when a store is opened and when it is written', async () => {
  const { path } = await smallStore();
  const newer = PROJECTION_VERSION + 1;
  const message = `the store was written by a newer version of dealgraph (projection ${newer}, supported up to ${PROJECTION_VERSION}); update dealgraph`;
  await withStore(path, async (store) => {
    tamper(path, `UPDATE projection SET version = ${newer}`);
    await expect(store.write(() => Promise.resolve())).rejects.toThrow(message);
  });
  await expect(openStore({ path })).rejects.toThrow(message);
});
