/** How far an import has come, told every few thousand records. */
export interface ImportProgress {
  /** What is imported: the id of a data set, or "ledger". */
  readonly subject: string;
  readonly step: 'checking' | 'writing';
  /** How many of its records are done. */
  readonly done: number;
  /** How many there are; null while that is not known. */
  readonly total: number | null;
}

/** Takes news of the progress of an import. */
export type ProgressListener = (progress: ImportProgress) => void;

/** How many records are read, checked and written at a time, so that memory stays bounded. */
export const BATCH_SIZE = 2000;

/** A sequence in batches, the last of which may be smaller. */
export function* batches<T>(items: Iterable<T>, size = BATCH_SIZE): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
