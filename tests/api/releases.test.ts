import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { loadSeeds } from '../../src/ledger/seed.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { createTestApi } from './test-api.ts';
import { ROOT_FIELDS, WholeSchemaQuery } from '../support/whole-schema-query.ts';
import {
  datasetFolder,
  emptyStore,
  folderWith,
  smallDataset,
  type DatasetEdit,
} from '../support/small-dataset.ts';
import { cpSync } from 'node:fs';

const OPTIONS = { by: 'seed', now: () => new Date('2026-11-01T12:00:00Z') };

/** A folder of one data set, like the included ones. */
function seedsWith(edit: DatasetEdit): string {
  const seeds = folderWith({});
  cpSync(datasetFolder(smallDataset(edit)), join(seeds, 'small'), { recursive: true });
  return seeds;
}

const claim = (id: string, about: string, source: string, terms: object): Record<string, unknown> => ({
  id,
  about,
  source,
  modality: 'REPORTED',
  passage: id,
  summary: `Says ${JSON.stringify(terms)}.`,
  terms,
});
const usd = (value: number): object => ({ amount: { value, currency: 'USD' } });

const OLD_RELEASE: DatasetEdit = ({ claims }) =>
  void claims.push(
    claim('c-1', 'deal', 'paper', usd(5)),
    claim('c-2', 'deal', 'paper', usd(6)),
    claim('c-3', 'deal', 'paper', usd(7)),
    claim('c-4', 'whole', 'filing', { status: 'ANNOUNCED' }),
    claim('c-5', 'bolt', 'filing', {}),
  );

const NEW_RELEASE: DatasetEdit = (records) => {
  OLD_RELEASE(records);
  records.dataset = { ...records.dataset, release: '2026-11', title: 'A corrected one' };
  const { sources, entities, relationships, claims } = records;
  Object.assign(sources[0] ?? {}, { publishedOn: '2025-10-01', publisher: 'Another Paper' });
  sources.push({ id: 'blog', title: 'A blog', publisher: 'Somebody', kind: 'BLOG', publishedOn: '2025-08' });
  Object.assign(entities[1] ?? {}, { kind: 'PUBLIC_BODY', parent: null, aliases: ['The Bolt Office'] });
  Object.assign(relationships[1] ?? {}, {
    type: 'LOAN',
    title: 'Acme lends to Bolt',
    parties: [
      { entity: 'acme', role: 'LENDER' },
      { entity: 'bolt', role: 'BORROWER' },
    ],
    partOf: null,
  });
  relationships.push({
    id: 'second',
    type: 'INVESTMENT',
    title: 'Bolt invests in Acme',
    parties: [
      { entity: 'bolt', role: 'INVESTOR' },
      { entity: 'acme', role: 'INVESTEE' },
    ],
  });
  const at = (id: string): number => claims.findIndex((each) => each['id'] === id);
  Object.assign(claims[at('c-2')] ?? {}, { terms: usd(60), summary: 'It was 60.' });
  Object.assign(claims[at('c-4')] ?? {}, { about: 'second' });
  claims.splice(at('c-2'), 0, claim('c-0', 'deal', 'paper', usd(1)));
  claims.push(claim('c-6', 'whole', 'blog', { status: 'CLOSED' }));
};

/** Arguments of the root fields that require some. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Graph.changesBetween': '(from: "2025-08-01", to: "2026-06-01")',
  'Graph.claim': '(id: "claim-one")',
  'Graph.claims': '(filter: { states: [ACCEPTED] }, first: 100)',
  'Graph.commonCounterparties': '(of: ["acme", "bolt"])',
  'Graph.company': '(id: "acme")',
  'Graph.concentration': '(type: INVESTMENT)',
  'Graph.dependence': '(on: CHIPS, minPercent: 1)',
  'Graph.entity': '(id: "bolt")',
  'Graph.entityBy': '(scheme: LEI, value: "unknown")',
  'Graph.knownOn': '(date: "2025-11-20")',
  'Graph.neighborhood': '(of: ["acme"])',
  'Graph.node': '(id: "deal")',
  'Graph.nodes': '(ids: ["acme", "bolt", "deal", "whole", "second", "paper", "claim-three"])',
  'Graph.paths': '(from: "acme", to: "bolt")',
  'Graph.relationship': '(id: "whole")',
  'Graph.relationships': '(first: 100)',
  'Graph.search': '(text: "acme")',
  'Graph.source': '(id: "paper")',
  'Graph.totals': '(by: PAYER)',
};

/** Properties that tell when something was recorded, or where it is in the ledger. */
const RECORDING = /_(recordedAt|revision|cursor|startCursor|endCursor)$/;

/** A response without the traces of recording; claims have the ID of their file. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/-2026-11$/, '').replaceAll(/-2026-11(?=\b)/g, '');
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !RECORDING.test(name))
      .map(([name, child]) => [
        name,
        // The only list in the order of the whole ledger.
        name === 'Query_claims' ? sorted(comparable(child)) : comparable(child),
      ]),
  );
}

/** A connection with its items in the order of their texts. */
function sorted(connection: unknown): unknown {
  return Object.fromEntries(
    Object.entries(connection as object).map(([name, child]: [string, unknown]) => [
      name,
      Array.isArray(child) ? child.map((each) => JSON.stringify(each)).sort() : child,
    ]),
  );
}

async function allAnswers(store: GraphStore): Promise<unknown> {
  const api = await createTestApi(store, { limits: { cost: 1e9, tokens: 1e6 } });
  const query = new WholeSchemaQuery(ARGUMENTS);
  const answers: Record<string, unknown> = {};
  for (const field of ROOT_FIELDS)
    answers[field.name] = comparable(await api.data<unknown>(query.selectRoot(field)));
  return answers;
}

test('a store with an earlier release follows the next one and answers like a fresh store', async () => {
  const store = await emptyStore();
  await loadSeeds(store, seedsWith(OLD_RELEASE), OPTIONS);
  const { reports, skipped } = await loadSeeds(store, seedsWith(NEW_RELEASE), OPTIONS);
  expect(skipped).toEqual([]);
  expect(reports).toMatchObject([{ release: '2026-11', replacedClaims: 3, unchanged: false }]);
  expect(await checkStore(store)).toEqual([]);
  const fresh = await emptyStore();
  await loadSeeds(fresh, seedsWith(NEW_RELEASE), OPTIONS);
  expect(await allAnswers(store)).toEqual(await allAnswers(fresh));
  expect(await loadSeeds(store, seedsWith(NEW_RELEASE), OPTIONS)).toMatchObject({
    reports: [{ unchanged: true }],
  });
});

test('a store does not go back to an earlier release', async () => {
  const store = await openStore({ path: ':memory:' });
  onTestFinished(() => store.close());
  await loadSeeds(store, seedsWith(NEW_RELEASE), OPTIONS);
  const { skipped } = await loadSeeds(store, seedsWith(OLD_RELEASE), OPTIONS);
  expect(skipped.map(({ name }) => name)).toEqual(['small']);
  expect(await store.revision()).toBe(1);
});

test('a folder of the same release is not corrected without being told', async () => {
  const store = await emptyStore();
  await loadSeeds(store, seedsWith(NEW_RELEASE), OPTIONS);
  const changed = datasetFolder(
    smallDataset((records) => {
      NEW_RELEASE(records);
      Object.assign(records.sources[0] ?? {}, { title: 'Another title' });
    }),
  );
  await expect(importFolders(store, [changed], OPTIONS)).rejects.toMatchObject({
    problems: [
      {
        path: ['sources', '0', 'title'],
        message:
          'title is "The paper" in the recorded source "paper" and "Another title" here; import the data set with --correct to change it',
      },
    ],
  });
});
