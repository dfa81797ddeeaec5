import { createHash } from 'node:crypto';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { BadUserInput, InvalidDataset } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { checkLedger } from './validate-entries.ts';
import type { CollectionFile } from './collection-file.ts';
import { isEnd } from './entry-line.ts';
import { linesFile } from './json-lines-file.ts';
import { batches, type OnProgress } from './progress.ts';
import { chunksOf, unreadable } from './read-file.ts';
import { replayInto, type Replayed } from './replay.ts';

/** What the import of a ledger did. */
export interface LedgerReport extends Replayed {
  /** The revision of the graph after it. */
  readonly revision: number;
}

/** A file with an exported ledger. */
interface LedgerFile extends CollectionFile {
  /** SHA-256 over its bytes as they were when they were last read to the end. */
  fingerprint(): string;
}

function openLedger(path: string): LedgerFile {
  let fingerprint = '';
  function* hashed(): Generator<Uint8Array> {
    const hash = createHash('sha256');
    for (const chunk of chunksOf(path)) {
      hash.update(chunk);
      yield chunk;
    }
    fingerprint = hash.digest('hex');
  }
  return { ...linesFile(hashed, 'list'), fingerprint: () => fingerprint };
}

/** The entries of a ledger that was checked. */
function* entriesOf(file: CollectionFile): Generator<LedgerEntry> {
  for (const { index, value } of file.records(() => undefined))
    if (index > 0 && !isEnd(value)) yield value as LedgerEntry;
}

/**
 * Imports an exported ledger into an empty store, in one transaction: every entry as it is, with its number, revision, time and author, and the graph
 * that they add up to.
 * @throws InvalidDataset with every problem of the file; BadUserInput where the store is not empty.
 */
export async function importLedger(
  store: GraphStore,
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<LedgerReport> {
  const refuseUnlessEmpty = (revision: number): void => {
    if (revision > 0)
      throw new BadUserInput(
        `the store holds a graph at revision ${revision}; a ledger is imported into an empty store only`,
      );
  };
  refuseUnlessEmpty(await store.revision());
  const file = openLedger(path);
  const problem = (message: string): InvalidDataset => new InvalidDataset([{ path: [], message }]);
  try {
    const { problems, entries: total, revision } = checkLedger(file, path, onProgress);
    if (problems.length > 0) throw new InvalidDataset(problems);
    const checked = file.fingerprint();
    const replayed = await store.write(async (transaction) => {
      refuseUnlessEmpty(transaction.revision);
      let done = 0;
      function* told(): Generator<LedgerEntry[]> {
        for (const batch of batches(entriesOf(file))) {
          yield batch;
          done += batch.length;
          onProgress({ what: 'ledger', step: 'writing', done, total });
        }
      }
      const written = await replayInto(transaction, told(), 'ENTRIES_TOO');
      if (file.fingerprint() !== checked) throw problem(`the file "${path}" changed while it was read`);
      return written;
    }, total);
    return { ...replayed, revision };
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    throw problem(unreadable('file', path, error));
  }
}
