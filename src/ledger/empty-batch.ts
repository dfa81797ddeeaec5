import type { WriteBatch } from '../store/port.ts';

/** A batch that writes nothing: what others are made of by saying only what they write. */
export const EMPTY_BATCH: WriteBatch = {
  entries: [],
  datasets: [],
  entities: [],
  sources: [],
  relationships: [],
  claims: [],
  versions: [],
};
