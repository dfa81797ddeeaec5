import { createHash, type Hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ValidationProblem } from '../errors.ts';
import { documentFile, type CollectionFile, type FileShape, type RawRecord } from './collection-file.ts';
import { jsonLinesFile } from './json-lines-file.ts';
import { readBytes, readChunks, describeReadError } from './read-file.ts';

/** The collections of records in reading order; records refer to their own and earlier ones. */
export const RECORD_COLLECTIONS = ['sources', 'entities', 'relationships', 'claims'] as const;

/** The files of a data set, in reading order. */
export const COLLECTIONS = [
  'dataset',
  ...RECORD_COLLECTIONS,
  'corrections',
  'retractions',
  'merges',
] as const;
export type DatasetCollection = (typeof COLLECTIONS)[number];

/** The files with one record instead of a list. */
const SINGLE_RECORD_FILES: ReadonlySet<DatasetCollection> = new Set(['dataset', 'corrections']);

const EXTENSIONS = ['.yaml', '.json', '.jsonl'] as const;
const NOTE_EXTENSIONS = new Set(['.md', '.txt']);
const MAX_DOCUMENT_BYTES = 64_000_000;

/** A problem without its position in a file; `key` if the name of the last field is the problem. */
export interface UnlocatedProblem {
  readonly path: readonly string[];
  readonly message: string;
  readonly key?: boolean;
}

/** An open folder with the files of a data set. */
export interface DatasetFolder {
  readonly path: string;
  /** Problems with the folder and its files, apart from their records. */
  readonly problems: readonly ValidationProblem[];
  /** SHA-256 of the names and bytes of the files. */
  readonly fingerprint: string;
  /** Whether the files are still identical, byte for byte. */
  isUnchanged(): boolean;
  /** The records of one collection in file order; each call reads the file again. */
  records(collection: DatasetCollection, report: (problem: ValidationProblem) => void): Iterable<RawRecord>;
  /** Adds file, line and column to problems. */
  locate(problems: readonly UnlocatedProblem[]): ValidationProblem[];
}

function addToHash(hash: Hash, name: string, path: string): void {
  hash.update(`${name}\0${statSync(path).size}\0`);
  for (const chunk of readChunks(path)) hash.update(chunk);
}

interface FolderListing {
  readonly files: ReadonlyMap<DatasetCollection, string>;
  readonly problems: readonly ValidationProblem[];
}

function collectionForFile(name: string): DatasetCollection | undefined {
  return COLLECTIONS.find((collection) => EXTENSIONS.some((extension) => name === collection + extension));
}

/** The file of each collection in a folder, and problems with other files. */
function listFolder(folder: string): FolderListing {
  const files = new Map<DatasetCollection, string>();
  const problems: ValidationProblem[] = [];
  const addProblem = (message: string): void => void problems.push({ path: [], message });
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    return { files, problems: [{ path: [], message: describeReadError('folder', folder, error) }] };
  }
  for (const name of names) {
    if (name.startsWith('.') || NOTE_EXTENSIONS.has(extname(name))) continue;
    const collection = collectionForFile(name);
    const other = collection === undefined ? undefined : files.get(collection);
    if (collection === undefined)
      addProblem(
        `unknown file "${join(folder, name)}"; allowed are ${COLLECTIONS.slice(0, -1).join(', ')} and ${COLLECTIONS.at(-1) ?? ''} as .yaml, .json or .jsonl, and notes as .md or .txt`,
      );
    else if (other !== undefined)
      addProblem(`"${folder}" has both ${other} and ${name}; only one file for ${collection} is allowed`);
    else files.set(collection, name);
  }
  if (names.length === 0)
    addProblem(`the folder "${folder}" is empty; a data set requires at least dataset.yaml`);
  else if (!files.has('dataset'))
    addProblem(`the folder "${folder}" must contain dataset.yaml, dataset.json or dataset.jsonl`);
  return { files, problems };
}

function openCollection(
  folder: string,
  name: string,
  collection: DatasetCollection,
): CollectionFile | string {
  const path = join(folder, name);
  const shape: FileShape = SINGLE_RECORD_FILES.has(collection) ? 'record' : 'list';
  const extension = extname(name);
  if (extension === '.jsonl') return jsonLinesFile(() => readChunks(path), shape);
  if (statSync(path).size > MAX_DOCUMENT_BYTES)
    return `"${path}" is larger than ${MAX_DOCUMENT_BYTES} bytes; use ${collection}.jsonl with one record per line`;
  return documentFile(
    extension === '.json' ? 'json' : 'yaml',
    () => new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path)),
    shape,
  );
}

/** The fingerprint of the folder of a data set; null if the folder cannot be read. */
export function folderFingerprint(folder: string): string | null {
  const { files, problems } = listFolder(folder);
  if (problems.length > 0) return null;
  const hash = createHash('sha256');
  try {
    for (const collection of COLLECTIONS) {
      const name = files.get(collection);
      if (name !== undefined) addToHash(hash, name, join(folder, name));
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** Opens the folder of a data set; an unreadable file is a problem and counts as empty. */
export function openDatasetFolder(folder: string): DatasetFolder {
  const { files, problems } = listFolder(folder);
  const allProblems = [...problems];
  const collections = new Map<DatasetCollection, CollectionFile>();
  const hash = createHash('sha256');
  for (const collection of COLLECTIONS) {
    const name = files.get(collection);
    if (name === undefined) continue;
    const path = join(folder, name);
    try {
      addToHash(hash, name, path);
      const file = openCollection(folder, name, collection);
      if (typeof file === 'string') allProblems.push({ path: [collection], message: file });
      else collections.set(collection, file);
    } catch (error) {
      allProblems.push({ path: [collection], message: describeReadError('file', path, error) });
    }
  }
  const pathFor = (collection: DatasetCollection): string =>
    join(folder, files.get(collection) ?? collection);
  const fingerprint = hash.digest('hex');
  return {
    path: folder,
    problems: allProblems,
    fingerprint,
    isUnchanged: () => folderFingerprint(folder) === fingerprint,
    records: (collection, report) =>
      collections
        .get(collection)
        ?.records(({ message, ...position }) =>
          report({ path: [collection], message, position: { file: pathFor(collection), ...position } }),
        ) ?? [],
    locate: (unlocated) => locateProblems(unlocated, collections, pathFor),
  };
}

function locateProblems(
  unlocated: readonly UnlocatedProblem[],
  collections: ReadonlyMap<DatasetCollection, CollectionFile>,
  pathFor: (collection: DatasetCollection) => string,
): ValidationProblem[] {
  const problems: { problem: ValidationProblem; order: readonly number[] }[] = [];
  for (const [rank, collection] of COLLECTIONS.entries()) {
    const own = unlocated.filter(({ path }) => path[0] === collection);
    if (own.length === 0) continue;
    const positions =
      collections
        .get(collection)
        ?.locate(own.map(({ path, key }) => ({ path: path.slice(1), key: key ?? false }))) ?? [];
    for (const [index, { path, message }] of own.entries()) {
      const position = positions[index] ?? { line: 1, column: 1 };
      problems.push({
        problem: { path, message, position: { file: pathFor(collection), ...position } },
        order: [rank, position.line, position.column],
      });
    }
  }
  const byPosition = (a: readonly number[], b: readonly number[]): number => {
    const differing = a.findIndex((value, index) => value !== b[index]);
    return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
  };
  return problems.sort((a, b) => byPosition(a.order, b.order)).map(({ problem }) => problem);
}
