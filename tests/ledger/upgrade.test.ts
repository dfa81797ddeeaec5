import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import {
  datasetFolder,
  folderWith,
  importInto,
  projectionOf,
  smallDataset,
  tamper,
  withStore,
} from '../support/small-dataset.ts';

/** Reverts a store to the schema before schema/sqlite/0005-what-lists-show.sql. */
const DOWNGRADE_STATEMENTS = [
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

test('a store with an earlier schema is migrated with all its records', async () => {
  const path = join(folderWith({}), 'store.db');
  const full = smallDataset(({ sources: [source] }) => {
    if (source === undefined) return;
    source['url'] = 'https://paper.example/1';
    source['publishedOnInferred'] = true;
    source['language'] = 'en';
  });
  const before = await withStore(path, async (store) => {
    await importInto(store, datasetFolder(full));
    return projectionOf(store);
  });
  tamper(path, ...DOWNGRADE_STATEMENTS);
  await withStore(path, async (store) => {
    expect(await projectionOf(store)).toEqual(before);
    expect(await checkStore(store)).toEqual([]);
  });
});
