import { createHash, type Hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../errors.ts';
import { documentFile, type CollectionFile, type Holds, type RawRecord } from './collection-file.ts';
import { linesFile } from './json-lines-file.ts';
import { bytesOf, chunksOf, unreadable } from './read-file.ts';

/** What a data set consists of, in the order in which it is read: each may lead only to what stands before it or beside it. */
export const COLLECTIONS = ['dataset', 'sources', 'entities', 'relationships', 'claims'] as const;
export type Collection = (typeof COLLECTIONS)[number];

const ENDINGS = ['.yaml', '.json', '.jsonl'] as const;
const NOTES = new Set(['.md', '.txt']);
const LARGEST_DOCUMENT = 64_000_000;

/** A problem whose place in the files is not worked out yet; `key` where it is the name of the last field that is wrong. */
export interface Unplaced {
  readonly path: readonly string[];
  readonly message: string;
  readonly key?: boolean;
}

/** A folder with the files of a data set, opened. */
export interface DatasetFolder {
  /** The folder, as it was named. */
  readonly path: string;
  /** What is wrong with the folder and its files as such. */
  readonly problems: readonly Problem[];
  /** SHA-256 over the names and bytes of its files: the same folder, byte for byte, has the same. */
  readonly fingerprint: string;
  /** Whether its files are still, byte for byte, those that were opened. */
  unchanged(): boolean;
  /** The records of one collection, in the order of the file; each call reads them anew. */
  records(collection: Collection, report: (problem: Problem) => void): Iterable<RawRecord>;
  /** The same problems, each with its file, line and column. */
  placed(problems: readonly Unplaced[]): Problem[];
}

function addToHash(hash: Hash, name: string, path: string): void {
  hash.update(`${name}\0${statSync(path).size}\0`);
  for (const chunk of chunksOf(path)) hash.update(chunk);
}

interface Listing {
  readonly files: ReadonlyMap<Collection, string>;
  readonly problems: readonly Problem[];
}

function collectionOf(name: string): Collection | undefined {
  return COLLECTIONS.find((collection) => ENDINGS.some((ending) => name === collection + ending));
}

/** Which file of a folder holds which collection, and what does not belong there. */
function list(folder: string): Listing {
  const files = new Map<Collection, string>();
  const problems: Problem[] = [];
  const problem = (message: string): void => void problems.push({ path: [], message });
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    return { files, problems: [{ path: [], message: unreadable('folder', folder, error) }] };
  }
  for (const name of names) {
    if (name.startsWith('.') || NOTES.has(extname(name))) continue;
    const collection = collectionOf(name);
    const other = collection === undefined ? undefined : files.get(collection);
    if (collection === undefined)
      problem(
        `"${join(folder, name)}" is no file of a data set; dataset, sources, entities, relationships and claims ending in .yaml, .json or .jsonl are allowed, and notes in .md or .txt`,
      );
    else if (other !== undefined)
      problem(`"${folder}" has both ${other} and ${name}; one file for ${collection} is allowed`);
    else files.set(collection, name);
  }
  if (names.length === 0)
    problem(`the folder "${folder}" is empty; a data set needs at least the file dataset.yaml`);
  else if (!files.has('dataset'))
    problem(`the folder "${folder}" has no file dataset.yaml, dataset.json or dataset.jsonl`);
  return { files, problems };
}

function open(folder: string, name: string, collection: Collection): CollectionFile | string {
  const path = join(folder, name);
  const holds: Holds = collection === 'dataset' ? 'record' : 'list';
  const ending = extname(name);
  if (ending === '.jsonl') return linesFile(() => chunksOf(path), holds);
  if (statSync(path).size > LARGEST_DOCUMENT)
    return `"${path}" is larger than ${LARGEST_DOCUMENT} bytes; write it as ${collection}.jsonl, one record a line`;
  return documentFile(
    ending === '.json' ? 'json' : 'yaml',
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(path)),
    holds,
  );
}

/** The fingerprint of a data set's folder; null where there is none to read. */
export function fingerprintOf(folder: string): string | null {
  const { files, problems } = list(folder);
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

/** Opens the folder of a data set; a file that cannot be read is a problem, and counts as empty. */
export function openDataset(folder: string): DatasetFolder {
  const { files, problems } = list(folder);
  const found = [...problems];
  const opened = new Map<Collection, CollectionFile>();
  const hash = createHash('sha256');
  for (const collection of COLLECTIONS) {
    const name = files.get(collection);
    if (name === undefined) continue;
    const path = join(folder, name);
    try {
      addToHash(hash, name, path);
      const file = open(folder, name, collection);
      if (typeof file === 'string') found.push({ path: [collection], message: file });
      else opened.set(collection, file);
    } catch (error) {
      found.push({ path: [collection], message: unreadable('file', path, error) });
    }
  }
  const fileOf = (collection: Collection): string => join(folder, files.get(collection) ?? collection);
  const fingerprint = hash.digest('hex');
  return {
    path: folder,
    problems: found,
    fingerprint,
    unchanged: () => fingerprintOf(folder) === fingerprint,
    records: (collection, report) =>
      opened
        .get(collection)
        ?.records(({ message, ...place }) =>
          report({ path: [collection], message, position: { file: fileOf(collection), ...place } }),
        ) ?? [],
    placed: (unplaced) => placed(unplaced, opened, fileOf),
  };
}

function placed(
  unplaced: readonly Unplaced[],
  opened: ReadonlyMap<Collection, CollectionFile>,
  fileOf: (collection: Collection) => string,
): Problem[] {
  const problems: { problem: Problem; order: readonly number[] }[] = [];
  for (const [rank, collection] of COLLECTIONS.entries()) {
    const own = unplaced.filter(({ path }) => path[0] === collection);
    if (own.length === 0) continue;
    const places =
      opened
        .get(collection)
        ?.places(own.map(({ path, key }) => ({ path: path.slice(1), key: key ?? false }))) ?? [];
    for (const [index, { path, message }] of own.entries()) {
      const place = places[index] ?? { line: 1, column: 1 };
      problems.push({
        problem: { path, message, position: { file: fileOf(collection), ...place } },
        order: [rank, place.line, place.column],
      });
    }
  }
  const byPlace = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  return problems.sort((a, b) => byPlace(a.order, b.order)).map(({ problem }) => problem);
}
