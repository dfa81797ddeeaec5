import type { SnapshotCache } from '../analysis/snapshot-cache.ts';
import type { GraphStore } from '../store/port.ts';
import type { ApiLimits } from './limits.ts';

/** Part of a logger that the API uses; a pino logger has it. */
export interface ApiLogger {
  error(facts: object, message: string): void;
}

/** Dependencies of the API, which reads no settings and opens nothing itself. */
export interface ApiOptions {
  readonly store: GraphStore;
  /** Snapshots of the store, for analyses. */
  readonly snapshots: SnapshotCache;
  readonly limits: ApiLimits;
  /** Version of dealgraph, for `graph { version }`. */
  readonly version: string;
  /** Start of permanent links, without a trailing slash: "https://deals.example". */
  readonly baseUrl: string;
  readonly log: ApiLogger;
}
