import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { rebuild } from '../../src/ledger/rebuild.ts';
import type { GraphStore } from '../../src/store/port.ts';
import {
  emptyStore,
  datasetFolder,
  folderWith,
  importInto,
  projectionOf,
  smallDataset,
  tamper,
  withStore,
} from './fixtures.ts';

/** A store with the small data set, in which somebody then changes rows by hand. */
async function tamperedStore(...statements: string[]): Promise<string> {
  const path = join(folderWith({}), 'store.db');
  await withStore(path, (store) => importInto(store, datasetFolder(smallDataset())));
  tamper(path, ...statements);
  return path;
}

const findingMessages = async (store: GraphStore): Promise<string[]> =>
  (await checkStore(store)).map(({ message }) => message);

test.each<[string, string[], string[]]>([
  [
    'a changed amount',
    [`UPDATE claim SET doc = json_set(doc, '$.terms.amount.value', 6) WHERE id = 'claim-one'`],
    ['of the claim "claim-one", terms.amount.value is 6 in the graph and 5000000 by the ledger'],
  ],
  [
    'a changed degree',
    [`UPDATE entity SET degree = 3 WHERE id = 'acme'`],
    ['of the entity "acme", degree is 3 in the graph and 2 by the ledger'],
  ],
  [
    'changed terms',
    [`UPDATE version SET terms = json_set(terms, '$.amount.value', 7) WHERE relationship = 'deal'`],
    [
      'the row of version with relationship "deal" and known_to "~~" is wrong: amount is 5000000 and 7 by its record, amount_to is 5000000 and 7 by its record',
      'of the version list of the relationship "deal", versions.0.terms.amount.value is 7 in the graph and 5000000 by the ledger',
    ],
  ],
  [
    'a missing claim',
    [`DELETE FROM claim WHERE id = 'claim-three'`],
    [
      'the row of claim_words with claim "#13" belongs to no record',
      'the claim "claim-three" is in the ledger, and the graph does not have it',
    ],
  ],
  [
    'a data set that nobody imported',
    [`INSERT INTO dataset (id, doc) VALUES ('mine', '{"id": "mine"}')`],
    ['the data set "mine" is in the graph, and the ledger does not have it'],
  ],
])('check finds %s, and a rebuild mends it', async (_, statements, findings) => {
  const path = await tamperedStore(...statements);
  await withStore(path, async (store) => {
    expect(await findingMessages(store)).toEqual(findings);
    expect(await rebuild(store)).toEqual({ revision: 1, entries: 13, relationships: 2 });
  });
  await withStore(path, async (store) => expect(await findingMessages(store)).toEqual([]));
});

test('check finds a record that is no JSON, instead of failing on it', async () => {
  const path = await tamperedStore(`UPDATE entity SET doc = '{' WHERE id = 'acme'`);
  await withStore(path, async (store) => {
    const findings = await checkStore(store);
    expect(findings.map((finding) => finding.in)).toEqual(['STORE', 'STORE']);
    for (const { message } of findings) expect(message).toMatch(/: the entity "acme" is no JSON/);
  });
});

test('check finds entries of the ledger that are missing', async () => {
  const path = await tamperedStore(
    'DROP TRIGGER ledger_is_never_cut',
    `DELETE FROM ledger WHERE subject = 'claim-two'`,
  );
  await withStore(path, async (store) =>
    expect(await findingMessages(store)).toEqual([
      expect.stringMatching(/^the trigger "ledger_is_never_cut" is missing from the store/),
      'the rows of the store cannot be examined before its schema is put right',
      'entry 13 of the ledger follows entry 11; they are numbered without gaps',
      'the claim "claim-two" is in the graph, and the ledger does not have it',
      'of the entity "acme", degree is 2 in the graph and 1 by the ledger',
      'of the entity "bolt", degree is 2 in the graph and 1 by the ledger',
      'the version list of the relationship "whole" is in the graph, and the ledger does not have it',
    ]),
  );
});

test('a rebuild of a sound graph, or of an empty one, changes nothing', async () => {
  const store = await emptyStore();
  expect(await rebuild(store)).toEqual({ revision: 0, entries: 0, relationships: 0 });
  await importInto(store, datasetFolder(smallDataset()));
  const before = await projectionOf(store);
  await rebuild(store);
  expect(await projectionOf(store)).toEqual(before);
  expect(await store.revision()).toBe(1);
});
