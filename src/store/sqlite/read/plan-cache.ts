import type { PlanEdge } from '../../plan.ts';
import type { DatabaseConnection } from '../connection.ts';
import { CountCache } from './count-cache.ts';
import type { ListQuery } from './list-query.ts';
import { ConnectionReader } from './page.ts';
import type { SqlFragment } from '../sql.ts';

/** Maximum number of cached lists per edge; beyond it all lists of the edge are discarded. */
const MAX_LISTS_PER_EDGE = 50;

/** Caches compiled lists by edge between fetches, and counts until the next write. */
export class PlanCache {
  readonly #connection: DatabaseConnection;
  readonly #counts: CountCache;
  readonly #readers = new WeakMap<PlanEdge, Map<string, ConnectionReader>>();
  #dataVersion: unknown;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
    this.#counts = new CountCache(connection);
  }

  /** Discards the counts if this or another process has written since the last call. */
  clearCountsIfChanged(): void {
    const dataVersion = this.#connection.pragma('data_version');
    if (dataVersion !== this.#dataVersion) this.clearCounts();
    this.#dataVersion = dataVersion;
  }

  /** The number that a statement returns, cached until the next write. */
  count(statement: SqlFragment): number {
    return this.#counts.count(statement);
  }

  /** Discards all counts. */
  clearCounts(): void {
    this.#counts.clear();
  }

  /**
   * The reader of an edge, compiled once per key.
   * @param key the view and the arguments of the list, without the page.
   */
  readerFor(edge: PlanEdge, key: string, createQuery: () => ListQuery): ConnectionReader {
    let byKey = this.#readers.get(edge);
    if (byKey === undefined || byKey.size >= MAX_LISTS_PER_EDGE) {
      byKey = new Map();
      this.#readers.set(edge, byKey);
    }
    let reader = byKey.get(key);
    if (reader === undefined) {
      reader = new ConnectionReader(this.#connection, createQuery(), this.#counts);
      byKey.set(key, reader);
    }
    return reader;
  }

  /** A reader for a list that is used once. */
  uncached(query: ListQuery): ConnectionReader {
    return new ConnectionReader(this.#connection, query, this.#counts);
  }
}
