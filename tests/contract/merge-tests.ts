import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { exportLedger } from '../../src/exports/ledger.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { importLedger } from '../../src/ledger/import-entries.ts';
import { mergeEntities, splitEntity } from '../../src/ledger/merge-entities.ts';
import { rebuild } from '../../src/ledger/rebuild.ts';
import type { ActOptions } from '../../src/ledger/retract-claim.ts';
import { openStore } from '../../src/store/open.ts';
import type { RootEdgeName } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { datasetFolder, folderWith, projectionOf, smallDataset } from '../support/small-dataset.ts';
import { bindingsFor, testQuery, type EdgeSpec } from '../support/test-queries.ts';
import type { StoreFactory } from './store-comparison.ts';

const AT = new Date('2026-11-01T12:00:00Z');
const ACT: ActOptions = { by: 'curator', at: AT, dryRun: false };
const IDS = ['acme', 'acme-ag', 'acme-inc', 'bolt', 'other'];

/** The small data set, in which one company has three records. */
const DUPLICATES = smallDataset(({ entities, relationships, claims }) => {
  entities.push(
    { id: 'acme-ag', kind: 'COMPANY', name: 'Acme AG', shortName: 'ACM', aliases: ['Akme'], country: 'DE' },
    { id: 'acme-inc', kind: 'COMPANY', name: 'Acme Incorporated' },
    { id: 'other', kind: 'COMPANY', name: 'Other Ltd', parent: 'acme-ag' },
    { id: 'chip-two', kind: 'PRODUCT', name: 'Chip Two', maker: 'acme-ag' },
  );
  const party = (entity: string, role: string): object => ({ entity, role });
  relationships.push(
    {
      id: 'round',
      type: 'INVESTMENT',
      title: 'Acme twice',
      parties: [party('acme', 'INVESTOR'), party('acme-ag', 'INVESTOR'), party('other', 'INVESTEE')],
      about: ['acme-ag', 'chip'],
    },
    {
      id: 'loop',
      type: 'CHIP_SUPPLY',
      title: 'Acme to itself',
      parties: [party('acme-ag', 'SUPPLIER'), party('acme', 'BUYER')],
    },
    {
      id: 'third',
      type: 'LOAN',
      title: 'Acme lends',
      parties: [party('acme-inc', 'LENDER'), party('bolt', 'BORROWER')],
    },
  );
  for (const about of ['round', 'loop', 'third', 'acme-ag', 'other'])
    claims.push({ id: `about-${about}`, about, source: 'paper', modality: 'FACT', passage: about, summary: about });
}); // prettier-ignore

async function ledgerText(store: GraphStore): Promise<string> {
  let text = '';
  for await (const chunk of exportLedger(store)) text += chunk;
  return text;
}

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
  } finally {
    await copy.close();
  }
  await rebuild(store);
  expect([...(await projectionOf(store))]).toEqual(projection);
  expect(await checkStore(store)).toEqual([]);
}

const QUERIES: readonly EdgeSpec<RootEdgeName>[] = [
  { name: 'nodes', args: { ids: IDS }, edges: [{ name: 'relationships' }, { name: 'claims' }] },
  { name: 'relationships' },
  { name: 'relationships', args: { relationships: { parties: ['acme-ag'] } } },
  { name: 'relationships', args: { relationships: { parties: ['acme', 'acme-ag'] } } },
  { name: 'entities' },
  { name: 'entities', args: { orderBy: { field: 'DEGREE', direction: 'DESC' } } },
  { name: 'search', args: { text: 'acme' } },
  { name: 'search', args: { text: 'akme' } },
  { name: 'graph' },
];

async function answers(store: GraphStore): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const description of QUERIES) {
    const query = testQuery(description);
    const result = JSON.stringify(await store.fetch(query.plan, bindingsFor(query)));
    // Each merge raises the revision of the graph.
    results.push(JSON.parse(result, (name, value: unknown) => (name === 'revision' ? 0 : value)));
  }
  return results;
}

/** The parties of each relationship in a snapshot, and the participations of each entity. */
function snapshotContent(snapshot: Awaited<ReturnType<SnapshotCache['current']>>): unknown {
  const relationships = Array.from({ length: snapshot.relationshipCount }, (_, index) => {
    const parties: string[] = [];
    for (let at = snapshot.partyStart[index] ?? 0; at < (snapshot.partyEnd[index] ?? 0); at++)
      parties.push(`${snapshot.entityId(snapshot.partyEntity[at] ?? 0)} ${snapshot.partyRole[at] ?? ''}`);
    return [snapshot.relationshipId(index), parties] as const;
  });
  const indexes = IDS.map((id) => [id, snapshot.entityId(snapshot.entityIndex(id))] as const);
  return { relationships: relationships.sort(([one], [other]) => (one < other ? -1 : 1)), indexes };
}

/** Tests of merged entities. */
export function mergeTests(open: StoreFactory): void {
  describe('merges', () => {
    async function openWithDuplicates(): Promise<GraphStore> {
      const store = await open();
      await importFolders(store, [datasetFolder(DUPLICATES)], { by: 'tester', now: () => AT });
      return store;
    }
    const merge = (store: GraphStore, from: string, into: string) =>
      mergeEntities(store, { from, into, reason: 'The same company.' }, ACT);

    test('a merged entity answers as the other one, which has its names, relationships and claims', async () => {
      const store = await openWithDuplicates();
      const cache = new SnapshotCache(store);
      await cache.current();
      await merge(store, 'acme-ag', 'acme');
      const projection = await projectionOf(store);
      expect(projection.has('ENTITY acme-ag')).toBe(false);
      expect(projection.get('ENTITY acme')).toMatchObject({
        record: { name: 'Acme Inc.', aliases: ['Acme', 'Acme AG', 'ACM', 'Akme'] },
        degree: 4,
      });
      expect(projection.get('ENTITY other')).toMatchObject({ record: { parent: 'acme' } });
      expect(projection.get('RELATIONSHIP round')).toMatchObject({
        record: {
          parties: [
            { entity: 'acme', role: 'INVESTOR' },
            { entity: 'other', role: 'INVESTEE' },
          ],
          about: ['acme', 'chip'],
        },
      });
      expect(projection.get('CLAIM about-acme-ag')).toMatchObject({ record: { about: 'acme' } });
      const query = testQuery({ name: 'nodes', args: { ids: ['acme-ag', 'acme'] } });
      const nodes = (await store.fetch(query.plan, bindingsFor(query))) as readonly { readonly id: string }[];
      expect(nodes.map(({ id }) => id)).toEqual(['acme', 'acme']);
      const fresh = await new SnapshotCache(store).current();
      expect(snapshotContent(await cache.refresh())).toEqual(snapshotContent(fresh));
      await expectSound(store);
      await store.close();
    });

    test('merging and splitting entities equals never having merged them', async () => {
      const store = await openWithDuplicates();
      const [projection, before] = [[...(await projectionOf(store))], await answers(store)];
      const cache = new SnapshotCache(store);
      const snapshot = snapshotContent(await cache.current());
      const pairs = [
        ['acme-ag', 'acme'],
        ['acme-inc', 'acme-ag'],
        ['acme', 'acme-inc'],
        ['other', 'acme-inc'],
        ['chip', 'chip-two'],
      ] as const;
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...pairs], { minLength: 1, maxLength: 3 }),
          fc.array(fc.nat({ max: 10 }), { minLength: 3, maxLength: 3 }),
          async (chosen, order) => {
            const merged: string[] = [];
            for (const [from, into] of chosen)
              if (await merge(store, from, into).then(() => true, () => false)) merged.push(from); // prettier-ignore
            expect(await checkStore(store)).toEqual([]);
            await cache.refresh();
            // In any order, so that an entity in the middle of a chain can be split first.
            const split = merged
              .map((id, index) => ({ id, rank: order[index] ?? 0 }))
              .sort((one, other) => one.rank - other.rank);
            for (const { id } of split) {
              await splitEntity(store, id, undefined, ACT);
              expect(await checkStore(store)).toEqual([]);
            }
            expect([...(await projectionOf(store))]).toEqual(projection);
            expect(await answers(store)).toEqual(before);
            expect(snapshotContent(await cache.refresh())).toEqual(snapshot);
          },
        ),
        { numRuns: 6 },
      );
      await expectSound(store);
      await store.close();
    });

    test.each([
      ['acme', 'acme', '"acme" cannot be merged with itself'],
      ['acme', 'nobody', 'unknown entity "nobody"'],
      ['acme', 'deal', '"deal" is a relationship; an entity is required'],
      ['acme', 'town', '"acme" is an entity of kind COMPANY and "town" of kind PLACE; only entities of the same kind can be merged'],
      ['bolt', 'acme', '"acme" is a parent company of "bolt"; a company cannot be merged into its own parent'],
      ['acme', 'bolt', '"acme" is a parent company of "bolt"; a company cannot be merged into its own subsidiary'],
      ['acme-inc', 'other', '"acme-inc" is already merged into "acme"; split it first'],
      ['other', 'acme-inc', '"acme-inc" is already merged into "acme"; split it first'],
    ])('of %s into %s are refused', async (from, into, message) => {
      const store = await openWithDuplicates();
      await merge(store, 'acme-inc', 'acme');
      await expect(merge(store, from, into)).rejects.toThrow(message);
      await expect(splitEntity(store, 'acme', undefined, ACT)).rejects.toThrow('"acme" is not merged');
      expect(await store.revision()).toBe(2);
      await store.close();
    }); // prettier-ignore

    test('are read from a file, and later corrections of merged entities take effect', async () => {
      const store = await openWithDuplicates();
      const other = folderWith({
        'dataset.yaml': 'id: other-set\ntitle: T\ndescription: D\nlicense: L\nuses: [small]\n',
        'merges.yaml': '- { from: acme-ag, into: acme, reason: The same company. }',
        'corrections.yaml': 'entities: [{ id: acme-ag, name: Acme SE }]',
      });
      const options = { by: 'tester', now: () => AT };
      await importFolders(store, [other], options);
      const corrected = folderWith({
        'dataset.yaml': 'id: third-set\ntitle: T\ndescription: D\nlicense: L\nuses: [small]\n',
        'corrections.yaml': [
          'entities: [{ id: acme-ag, shortName: null }]',
          'relationships: [{ id: third, parties: [{ entity: acme-ag, role: LENDER }, { entity: bolt, role: BORROWER }] }]',
        ].join('\n'),
        'claims.yaml':
          '- { id: late, about: acme-ag, source: paper, modality: FACT, passage: p, summary: Later. }',
      });
      await importFolders(store, [corrected], options);
      const projection = await projectionOf(store);
      expect(projection.get('ENTITY acme')).toMatchObject({
        record: { aliases: ['Acme', 'Acme SE', 'Akme'] },
        degree: 5,
      });
      expect(projection.get('RELATIONSHIP third')).toMatchObject({
        record: { parties: [{ entity: 'acme' }, {}] },
      });
      expect(projection.get('CLAIM late')).toMatchObject({ record: { about: 'acme' } });
      expect(await importFolders(store, [other], { ...options, correct: true })).toMatchObject([
        { unchanged: true },
      ]);
      await expectSound(store);
      await splitEntity(store, 'acme-ag', undefined, ACT);
      expect((await projectionOf(store)).get('CLAIM late')).toMatchObject({ record: { about: 'acme-ag' } });
      await expectSound(store);
      await store.close();
    });
  });
}
