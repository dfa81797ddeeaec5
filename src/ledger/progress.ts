/** The progress of an import, reported every few thousand records. */
export interface ImportProgress {
  /** ID of the imported data set, or "ledger". */
  readonly subject: string;
  readonly step: 'checking' | 'writing';
  /** Number of processed records. */
  readonly done: number;
  /** Number of all records; null while unknown. */
  readonly total: number | null;
}

/** Receives the progress of an import. */
export type ProgressListener = (progress: ImportProgress) => void;

/** Number of records that are read, validated and written at a time, to limit memory. */
export const BATCH_SIZE = 2000;

/** Splits a sequence into batches; the last one can be smaller. */
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
