import type { WriteBatch } from '../store/port.ts';

/** A batch that writes nothing; the base of other batches. */
export const EMPTY_BATCH: WriteBatch = {
  entries: [],
  datasets: [],
  entities: [],
  sources: [],
  relationships: [],
  claims: [],
  versions: [],
};
