import { DatabaseSync } from '@photostructure/sqlite';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { InvalidDataset } from '../../src/errors.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders, type ImportReport } from '../../src/ledger/import-datasets.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, ProjectedRecord } from '../../src/store/port.ts';

/** The records of a small valid data set. */
export const SMALL_DATASET = {
  dataset: { id: 'small', title: 'A small one', description: 'For tests.', license: 'CC0-1.0' } as object,
  sources: [
    { id: 'paper', title: 'The paper', publisher: 'A Paper', kind: 'NEWS', publishedOn: '2025-11-18' },
    { id: 'filing', title: 'The filing', publisher: 'The register', kind: 'FILING', publishedOn: '2025-12' },
  ] as FileRecord[],
  entities: [
    { id: 'acme', kind: 'COMPANY', name: 'Acme Inc.', aliases: ['Acme'] },
    { id: 'bolt', kind: 'COMPANY', name: 'Bolt Ltd', parent: 'acme' },
    { id: 'chip', kind: 'PRODUCT', name: 'Chip One', maker: 'acme' },
    { id: 'town', kind: 'PLACE', name: 'Town' },
    { id: 'hall', kind: 'FACILITY', name: 'The Hall', place: 'town' },
  ] as FileRecord[],
  relationships: [
    {
      id: 'whole',
      type: 'PARTNERSHIP',
      title: 'They work together',
      parties: [
        { entity: 'acme', role: 'PARTNER' },
        { entity: 'bolt', role: 'PARTNER' },
      ],
    },
    {
      id: 'deal',
      type: 'INVESTMENT',
      title: 'Acme invests in Bolt',
      parties: [
        { entity: 'acme', role: 'INVESTOR' },
        { entity: 'bolt', role: 'INVESTEE' },
      ],
      about: ['chip'],
      partOf: 'whole',
    },
  ] as FileRecord[],
  claims: [
    {
      id: 'claim-one',
      about: 'deal',
      source: 'paper',
      modality: 'FACT',
      passage: 'p1',
      summary: 'Acme puts 5 million dollars into Bolt.',
      terms: { status: 'ANNOUNCED', amount: { value: 5000000, currency: 'USD' }, announcedOn: '2025-11-18' },
    },
    {
      id: 'claim-two',
      about: 'whole',
      source: 'paper',
      modality: 'FACT',
      passage: 'p2',
      summary: 'They do.',
    },
    {
      id: 'claim-three',
      about: 'acme',
      source: 'filing',
      modality: 'OPINION',
      passage: 'p3',
      summary: 'It grows.',
    },
  ] as FileRecord[],
};

/** A record in a file. */
export type FileRecord = Record<string, unknown>;
/** The records of all files of a data set. */
export type DatasetRecords = typeof SMALL_DATASET;

const root = mkdtempSync(join(tmpdir(), 'dealgraph-ledger-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
let folderCount = 0;

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, `folder-${folderCount++}`);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The files of a data set in one of the formats. */
export function filesOf(
  records: DatasetRecords,
  format: 'yaml' | 'json' | 'jsonl' = 'json',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(records).map(([collection, content]) => {
      const lines = (Array.isArray(content) ? content : [content]).map((each) => JSON.stringify(each));
      const text = {
        yaml: stringify(content),
        json: JSON.stringify(content, null, 2),
        jsonl: lines.join('\n'),
      };
      return [`${collection}.${format}`, text[format]];
    }),
  );
}

/** A new folder that holds a data set. */
export function datasetFolder(records: DatasetRecords, format: 'yaml' | 'json' | 'jsonl' = 'json'): string {
  return folderWith(filesOf(records, format));
}

/** A change to the records of a data set, in place. */
export type DatasetEdit = (records: DatasetRecords) => void;

/** A copy of the small data set with one change. */
export function smallDataset(change: DatasetEdit = () => undefined): DatasetRecords {
  const records = structuredClone(SMALL_DATASET);
  change(records);
  return records;
}

/** Opens the store in a file, runs `work` and closes the store. */
export async function withStore<T>(path: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore({ path });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Runs SQL statements on the file of a store without dealgraph, like manual changes. */
export function tamper(path: string, ...statements: readonly string[]): void {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA foreign_keys = OFF');
  for (const statement of statements) database.exec(statement);
  database.close();
}

/** An empty store in memory that is closed when the test ends. */
export async function emptyStore(): Promise<GraphStore> {
  const store = await openStore({ path: ':memory:' });
  onTestFinished(() => store.close());
  return store;
}

/** The time of every import in these tests. */
export const NOW = new Date('2026-11-01T12:00:00Z');

/** Imports folders at the time of `NOW`. */
export function importInto(store: GraphStore, ...paths: string[]): Promise<ImportReport[]> {
  return importFolders(store, paths, { by: 'tester', now: () => NOW });
}

/** The projection of a store, by kind and ID. */
export async function projectionOf(store: GraphStore): Promise<Map<string, ProjectedRecord>> {
  const projection = new Map<string, ProjectedRecord>();
  for await (const batch of store.projection())
    for (const projected of batch) projection.set(`${projected.kind} ${projected.id}`, projected);
  return projection;
}

/**
 * The problems of a rejected import, as "file:line:column path: sentence". Throws if anything was
 * written.
 */
export async function importProblems(store: GraphStore, ...paths: string[]): Promise<string[]> {
  const before = [...(await projectionOf(store))];
  const revision = await store.revision();
  const error: unknown = await importInto(store, ...paths).then(
    () => new Error('the import was accepted'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidDataset)) throw error;
  const after = [...(await projectionOf(store))];
  if (JSON.stringify(after) !== JSON.stringify(before) || (await store.revision()) !== revision)
    throw new Error('something was written');
  if ((await checkStore(store)).length > 0) throw new Error('the store is not clean');
  return error.problems.map(({ path, message, position }) => {
    const positionText =
      position === undefined
        ? ''
        : `${position.file.slice(position.file.lastIndexOf('/') + 1)}:${position.line}:${position.column} `;
    return `${positionText}${path.join('.')}: ${message}`;
  });
}
