import type { SnapshotCache } from '../analysis/snapshot-cache.ts';
import type { GraphStore } from '../store/port.ts';
import type { ApiLimits } from './limits.ts';

/** The part of a logger that the API uses; a pino logger is one. */
export interface ApiLogger {
  error(facts: object, message: string): void;
}

/** What the API is given: it reads no settings and opens nothing by itself. */
export interface ApiOptions {
  readonly store: GraphStore;
  /** The snapshots of its links that analysis works on. */
  readonly snapshots: SnapshotCache;
  readonly limits: ApiLimits;
  /** The version of dealgraph, as `graph { version }` tells it. */
  readonly version: string;
  /** The address that permanent links begin with, without a slash at its end: "https://deals.example". */
  readonly baseUrl: string;
  readonly log: ApiLogger;
}
