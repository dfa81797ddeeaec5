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
} from '../support/small-dataset.ts';

/** A store with the small data set and manual changes. */
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
    ['claim "claim-one": terms.amount.value is 6 in the graph and 5000000 in the ledger'],
  ],
  [
    'a changed degree',
    [`UPDATE entity SET degree = 3 WHERE id = 'acme'`],
    ['entity "acme": degree is 3 in the graph and 2 in the ledger'],
  ],
  [
    'changed terms',
    [`UPDATE version SET terms = json_set(terms, '$.amount.value', 7) WHERE relationship = 'deal'`],
    [
      'version row (relationship "deal", known_to "~~"): amount is 5000000, expected 7; amount_to is 5000000, expected 7',
      'version list of relationship "deal": versions.0.terms.amount.value is 7 in the graph and 5000000 in the ledger',
    ],
  ],
  [
    'a missing claim',
    [`DELETE FROM claim WHERE id = 'claim-three'`],
    [
      'claim_words row (claim "#13") matches no record',
      'claim "claim-three" is in the ledger but not in the graph',
    ],
  ],
  [
    'a data set without a ledger entry',
    [`INSERT INTO dataset (id, doc) VALUES ('mine', '{"id": "mine"}')`],
    ['data set "mine" is in the graph but not in the ledger'],
  ],
])('check finds %s, and a rebuild repairs it', async (_, statements, findings) => {
  const path = await tamperedStore(...statements);
  await withStore(path, async (store) => {
    expect(await findingMessages(store)).toEqual(findings);
    expect(await rebuild(store)).toEqual({ revision: 1, entries: 13, relationships: 2 });
  });
  await withStore(path, async (store) => expect(await findingMessages(store)).toEqual([]));
});

test('check finds a record with invalid JSON without failing', async () => {
  const path = await tamperedStore(`UPDATE entity SET doc = '{' WHERE id = 'acme'`);
  await withStore(path, async (store) => {
    const findings = await checkStore(store);
    expect(findings.map((finding) => finding.in)).toEqual(['STORE', 'STORE']);
    for (const { message } of findings) expect(message).toMatch(/: entity "acme" is not valid JSON/);
  });
});

test('check finds missing ledger entries', async () => {
  const path = await tamperedStore(
    'DROP TRIGGER ledger_is_never_cut',
    `DELETE FROM ledger WHERE subject = 'claim-two'`,
  );
  await withStore(path, async (store) =>
    expect(await findingMessages(store)).toEqual([
      expect.stringMatching(/^the trigger "ledger_is_never_cut" is missing;/),
      'the rows were not checked, because the schema differs from the migrations; fix the schema first',
      'ledger entry 13 follows entry 11; entries must be numbered without gaps',
      'claim "claim-two" is in the graph but not in the ledger',
      'entity "acme": degree is 2 in the graph and 1 in the ledger',
      'entity "bolt": degree is 2 in the graph and 1 in the ledger',
      'version list of relationship "whole" is in the graph but not in the ledger',
    ]),
  );
});

test('a rebuild does not change a clean or empty graph', async () => {
  const store = await emptyStore();
  expect(await rebuild(store)).toEqual({ revision: 0, entries: 0, relationships: 0 });
  await importInto(store, datasetFolder(smallDataset()));
  const before = await projectionOf(store);
  await rebuild(store);
  expect(await projectionOf(store)).toEqual(before);
  expect(await store.revision()).toBe(1);
});
