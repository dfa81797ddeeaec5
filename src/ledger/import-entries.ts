import { createHash } from 'node:crypto';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { BadUserInput, InvalidDataset } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { validateLedger } from './validate-entries.ts';
import type { CollectionFile } from './collection-file.ts';
import { isFooter } from './entry-line.ts';
import { jsonLinesFile } from './json-lines-file.ts';
import { batches, type ProgressListener } from './progress.ts';
import { readChunks, describeReadError } from './read-file.ts';
import { replayInto, type ReplayCounts } from './replay.ts';

/** The result of importing a ledger. */
export interface LedgerImportReport extends ReplayCounts {
  /** Revision of the graph after the import. */
  readonly revision: number;
}

/** An exported ledger with the fingerprint of its file. */
interface FingerprintedFile extends CollectionFile {
  /** SHA-256 of the bytes of the last complete read. */
  fingerprint(): string;
}

function openLedgerFile(path: string): FingerprintedFile {
  let fingerprint = '';
  function* hashedChunks(): Generator<Uint8Array> {
    const hash = createHash('sha256');
    for (const chunk of readChunks(path)) {
      hash.update(chunk);
      yield chunk;
    }
    fingerprint = hash.digest('hex');
  }
  return { ...jsonLinesFile(hashedChunks, 'list'), fingerprint: () => fingerprint };
}

/** The entries of a validated ledger. */
function* readEntries(file: CollectionFile): Generator<LedgerEntry> {
  for (const { index, value } of file.records(() => undefined))
    if (index > 0 && !isFooter(value)) yield value as LedgerEntry;
}

/**
 * Imports an exported ledger into an empty store, in one transaction: every entry with its number,
 * revision, time and author, and the graph that they determine.
 * @throws InvalidDataset with every problem of the file; BadUserInput if the store is not empty.
 */
export async function importLedger(
  store: GraphStore,
  path: string,
  onProgress: ProgressListener = () => undefined,
): Promise<LedgerImportReport> {
  const requireEmpty = (revision: number): void => {
    if (revision > 0)
      throw new BadUserInput(
        `the store already has a graph at revision ${revision}; a ledger requires an empty store`,
      );
  };
  requireEmpty(await store.revision());
  const file = openLedgerFile(path);
  const invalid = (message: string): InvalidDataset => new InvalidDataset([{ path: [], message }]);
  try {
    const { problems, entries: total, revision } = validateLedger(file, path, onProgress);
    if (problems.length > 0) throw new InvalidDataset(problems);
    const validatedFingerprint = file.fingerprint();
    const replayed = await store.write(async (transaction) => {
      requireEmpty(transaction.revision);
      let done = 0;
      function* trackedBatches(): Generator<LedgerEntry[]> {
        for (const batch of batches(readEntries(file))) {
          yield batch;
          done += batch.length;
          onProgress({ subject: 'ledger', step: 'writing', done, total });
        }
      }
      const written = await replayInto(transaction, trackedBatches(), 'ENTRIES_AND_PROJECTION');
      if (file.fingerprint() !== validatedFingerprint)
        throw invalid(`the file "${path}" changed during the import; import it again`);
      return written;
    }, total);
    return { ...replayed, revision };
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    throw invalid(describeReadError('file', path, error));
  }
}
