import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportLedger } from '../../src/exports/ledger.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { importLedger } from '../../src/ledger/import-entries.ts';
import { importFolders, tryImportFolders, type ImportOptions } from '../../src/ledger/import-datasets.ts';
import { rebuild } from '../../src/ledger/rebuild.ts';
import { restoreClaim, retractClaim, type ActOptions } from '../../src/ledger/retract-claim.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import {
  datasetFolder,
  folderWith,
  projectionOf,
  smallDataset,
  type DatasetEdit,
} from '../support/small-dataset.ts';
import type { StoreFactory } from './store-comparison.ts';

const AT = new Date('2026-11-01T12:00:00Z');
const LATER = new Date('2026-11-02T12:00:00Z');
const ACT: ActOptions = { by: 'curator', at: LATER, dryRun: false };
const importOptions = (more: Partial<ImportOptions> = {}): ImportOptions => ({
  by: 'tester',
  now: () => AT,
  ...more,
});
const corrected = importOptions({ correct: true, now: () => LATER });

async function ledgerText(store: GraphStore): Promise<string> {
  let text = '';
  for await (const chunk of exportLedger(store)) text += chunk;
  return text;
}

/** The projection without data sets. */
async function comparableProjection(store: GraphStore): Promise<unknown> {
  return [...(await projectionOf(store))].filter(([key]) => !key.startsWith('DATASET '));
}

/** Asserts that the graph follows from its ledger: in place, rebuilt, and in another store. */
async function expectSound(store: GraphStore): Promise<void> {
  expect(await checkStore(store)).toEqual([]);
  const projection = [...(await projectionOf(store))];
  const text = await ledgerText(store);
  const file = join(folderWith({}), 'ledger.jsonl');
  writeFileSync(file, text);
  const copy = await openStore({ path: ':memory:' });
  try {
    await importLedger(copy, file);
    expect([...(await projectionOf(copy))]).toEqual(projection);
    expect(await ledgerText(copy)).toBe(text);
  } finally {
    await copy.close();
  }
  await rebuild(store);
  expect([...(await projectionOf(store))]).toEqual(projection);
  expect(await checkStore(store)).toEqual([]);
}

async function lastSeq(store: GraphStore): Promise<number> {
  let last = 0;
  for await (const batch of store.snapshotBatches(0)) last = batch.lastSeq;
  return last;
}

/** The relationships that a snapshot reads again after an entry. */
async function changedRelationships(store: GraphStore, after: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { relationships } of store.snapshotBatches(after))
    ids.push(...relationships.map(({ id }) => id));
  return ids.sort();
}

const edited = (edit: DatasetEdit): string => datasetFolder(smallDataset(edit));

/** Tests of corrections, retractions and releases. */
export function correctionTests(open: StoreFactory): void {
  describe('corrections', () => {
    async function openSmall(): Promise<GraphStore> {
      const store = await open();
      await importFolders(store, [datasetFolder(smallDataset())], importOptions());
      return store;
    }

    test.each<[string, DatasetEdit, string[], string]>([
      [
        'a date of a source',
        ({ sources }) => Object.assign(sources[0] ?? {}, { publishedOn: '2025-10-01' }),
        ['deal', 'whole'],
        'SOURCE_UPDATED',
      ],
      [
        'a kind of a source',
        ({ sources }) => Object.assign(sources[0] ?? {}, { kind: 'FILING', title: 'Another title' }),
        ['deal', 'whole'],
        'SOURCE_UPDATED',
      ],
      [
        'a title and a type of a relationship',
        ({ relationships }) =>
          Object.assign(relationships[1] ?? {}, {
            type: 'LOAN',
            title: 'Acme lends to Bolt',
            parties: [
              { entity: 'acme', role: 'LENDER' },
              { entity: 'bolt', role: 'BORROWER' },
            ],
            about: ['hall'],
          }),
        ['deal'],
        'RELATIONSHIP_UPDATED',
      ],
      [
        'a party of a relationship',
        ({ relationships }) =>
          Object.assign(relationships[0] ?? {}, {
            parties: [
              { entity: 'acme', role: 'PARTNER' },
              { entity: 'town', role: 'PARTNER' },
            ],
          }),
        ['whole'],
        'RELATIONSHIP_UPDATED',
      ],
      [
        'a kind of an entity',
        ({ entities }) => Object.assign(entities[1] ?? {}, { kind: 'PUBLIC_BODY', parent: null }),
        [],
        'ENTITY_UPDATED',
      ],
      [
        'a claim',
        ({ claims }) => Object.assign(claims[0] ?? {}, { terms: { status: 'CLOSED' } }),
        ['deal'],
        'CLAIM_RETRACTED',
      ],
    ])('change %s, as in a store that never had another one', async (_, edit, changed, kind) => {
      const store = await openSmall();
      const before = await lastSeq(store);
      const [report] = await importFolders(store, [edited(edit)], corrected);
      expect(report?.revision).toBe(2);
      expect(await changedRelationships(store, before)).toEqual(changed);
      expect(await ledgerText(store)).toContain(kind);
      await expectSound(store);
      expect(await importFolders(store, [edited(edit)], corrected)).toMatchObject([{ unchanged: true }]);
      if (kind !== 'CLAIM_RETRACTED') {
        const fresh = await openStore({ path: ':memory:' });
        await importFolders(fresh, [edited(edit)], importOptions());
        expect(await comparableProjection(store)).toEqual(await comparableProjection(fresh));
        await fresh.close();
      }
      await store.close();
    });

    test('are read from the file of another data set that uses the first one', async () => {
      const store = await openSmall();
      const before = await lastSeq(store);
      const other = folderWith({
        'dataset.yaml': 'id: other\ntitle: T\ndescription: D\nlicense: L\nuses: [small]\n',
        'corrections.yaml': [
          'sources: [{ id: paper, publishedOn: "2025-09-01", kind: FILING }]',
          'entities: [{ id: acme, name: Acme AG, aliases: null }]',
          'relationships: [{ id: deal, title: A deal, partOf: null }]',
        ].join('\n'),
        'retractions.yaml': '- { claim: claim-two, reason: It was about another company. }',
      });
      const [report] = await importFolders(store, [other], importOptions({ now: () => LATER }));
      expect(report).toMatchObject({
        updated: { sources: 1, entities: 1, relationships: 1 },
        retractedClaims: 1,
      });
      expect(await changedRelationships(store, before)).toEqual(['deal', 'whole']);
      const projection = await projectionOf(store);
      expect(projection.get('ENTITY acme')).toMatchObject({
        record: { name: 'Acme AG', aliases: [], dataset: 'small' },
        degree: 1,
      });
      expect(projection.get('VERSIONS deal')).toMatchObject({
        record: { versions: [{ knownFrom: '2025-09-01' }] },
      });
      expect(projection.get('VERSIONS whole')).toMatchObject({ record: { versions: [] } });
      expect(projection.get('CLAIM claim-two')).toMatchObject({
        record: {
          state: 'RETRACTED',
          retraction: { at: LATER.toISOString(), reason: 'It was about another company.', by: 'tester' },
        },
      });
      await expectSound(store);
      await store.close();
    });

    test('are applied to a data set that is imported with them', async () => {
      const store = await open();
      const other = folderWith({
        'dataset.yaml': 'id: other\ntitle: T\ndescription: D\nlicense: L\nuses: [small]\n',
        'corrections.yaml': 'sources: [{ id: paper, publishedOn: "2025-09-01" }]',
        'retractions.yaml': '- { claim: claim-two, reason: An error. }',
      });
      await importFolders(store, [other, datasetFolder(smallDataset())], importOptions());
      const projection = await projectionOf(store);
      expect(projection.get('VERSIONS deal')).toMatchObject({
        record: { versions: [{ knownFrom: '2025-09-01' }] },
      });
      expect(projection.get('VERSIONS whole')).toMatchObject({ record: { versions: [] } });
      await expectSound(store);
      await store.close();
    });

    test('a dry run returns the effect of an import and writes nothing', async () => {
      const store = await openSmall();
      const before = await ledgerText(store);
      const projection = [...(await projectionOf(store))];
      const folder = edited(({ claims, sources }) => {
        Object.assign(sources[0] ?? {}, { publishedOn: '2025-10-01' });
        Object.assign(claims[0] ?? {}, {
          terms: { status: 'CLOSED', amount: { value: 7, currency: 'USD' } },
        });
        claims.push({
          id: 'claim-four',
          about: 'deal',
          source: 'filing',
          modality: 'FACT',
          passage: 'p1',
          summary: 'It is 9 dollars.',
          terms: { amount: { value: 9, currency: 'USD' } },
        });
      });
      const { effect, reports } = await tryImportFolders(store, [folder], corrected);
      expect(reports).toMatchObject([{ replacedClaims: 1, updated: { sources: 1 } }]);
      expect(effect).toEqual({
        entries: { SOURCE_UPDATED: 1, CLAIM_ADDED: 2, CLAIM_RETRACTED: 1, DATASET_UPDATED: 1 },
        appearing: 0,
        disappearing: 0,
        terms: [
          { relationship: 'deal', title: 'Acme invests in Bolt', term: 'STATUS', before: 'announced', after: 'closed' },
          { relationship: 'deal', title: 'Acme invests in Bolt', term: 'AMOUNT', before: '$5 million', after: '$9' },
          { relationship: 'deal', title: 'Acme invests in Bolt', term: 'ANNOUNCED_ON', before: '2025-11-18', after: null },
        ],
        newConflicts: [
          { relationship: 'deal', title: 'Acme invests in Bolt', term: 'AMOUNT', unit: 'USD', values: ['$9', '$7'] },
        ],
        settledConflicts: [],
      }); // prettier-ignore
      expect(await ledgerText(store)).toBe(before);
      expect([...(await projectionOf(store))]).toEqual(projection);
      expect(await checkStore(store)).toEqual([]);
      await store.close();
    });

    test('retracting and restoring a claim equals never having retracted it', async () => {
      const store = await openSmall();
      const before = [...(await projectionOf(store))];
      await fc.assert(
        fc.asyncProperty(
          fc.subarray(['claim-one', 'claim-two', 'claim-three'], { minLength: 1 }),
          fc.option(fc.constantFrom('2025-12-01', '2026-03-01'), { nil: undefined }),
          async (claims, withdrawnOn) => {
            for (const claim of claims)
              await retractClaim(store, claim, { reason: 'An error.', withdrawnOn }, ACT);
            const projection = await projectionOf(store);
            for (const claim of claims)
              expect(projection.get(`CLAIM ${claim}`)).toMatchObject({
                record: { state: 'RETRACTED', retraction: { reason: 'An error.', by: 'curator' } },
              });
            if (claims.includes('claim-two') && withdrawnOn === undefined)
              expect(projection.get('VERSIONS whole')).toMatchObject({ record: { versions: [] } });
            expect(await checkStore(store)).toEqual([]);
            for (const claim of [...claims].reverse()) await restoreClaim(store, claim, ACT);
            expect([...(await projectionOf(store))]).toEqual(before);
          },
        ),
        { numRuns: 5 },
      );
      await expectSound(store);
      await store.close();
    });

    test('a retracted claim brings its relationship into the next snapshot', async () => {
      const store = await openSmall();
      const before = await lastSeq(store);
      await retractClaim(store, 'claim-one', { reason: 'An error.' }, ACT);
      expect(await changedRelationships(store, before)).toEqual(['deal']);
      await store.close();
    });

    test('claims about one subject keep the order of the file', async () => {
      const store = await open();
      const claim = (id: string, value: number, source = 'paper'): Record<string, unknown> => ({
        id,
        about: 'deal',
        source,
        modality: 'FACT',
        passage: id,
        summary: id,
        terms: { amount: { value, currency: 'USD' } },
      });
      const first = ({ claims }: Parameters<DatasetEdit>[0]): void =>
        void claims.splice(0, 1, claim('a', 1), claim('b', 2), claim('c', 3));
      await importFolders(store, [edited(first)], importOptions());
      const second: DatasetEdit = (records) => {
        records.dataset = { ...records.dataset, release: '2026-11' };
        records.claims.splice(0, 1, claim('a', 1), claim('b', 20), claim('c', 3));
      };
      const [report] = await importFolders(store, [edited(second)], corrected);
      expect(report?.changes).toMatchObject([
        { id: 'b', replacedBy: 'b-2026-11', differences: [{ before: 2, after: 20 }] },
        { id: 'c', replacedBy: 'c-2026-11', differences: [] },
      ]);
      const third: DatasetEdit = (records) => {
        second(records);
        records.claims.splice(0, 1, claim('a', 10));
      };
      await importFolders(store, [edited(third)], corrected);
      const projection = await projectionOf(store);
      const accepted = [...projection.values()].flatMap((each) =>
        each.kind === 'CLAIM' && each.record.about === 'deal' && each.record.state === 'ACCEPTED'
          ? [each.record]
          : [],
      );
      expect(accepted.sort((one, other) => one.seq - other.seq).map(({ id }) => id)).toEqual([
        'a-2026-11',
        'b-2',
        'c-2',
      ]);
      expect(projection.get('CLAIM b')).toMatchObject({
        record: { retraction: { replacedBy: 'b-2026-11', reason: 'replaced by release 2026-11' } },
      });
      expect(await importFolders(store, [edited(third)], corrected)).toMatchObject([{ unchanged: true }]);
      await expectSound(store);
      await store.close();
    });
  });
}
