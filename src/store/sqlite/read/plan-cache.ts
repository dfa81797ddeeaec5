import type { PlanEdge } from '../../plan.ts';
import type { DatabaseConnection } from '../connection.ts';
import { CountCache } from './count-cache.ts';
import { ConnectionReader, type ListQuery } from './list-query.ts';
import type { SqlFragment } from '../sql.ts';

/** How many forms of its arguments are kept for one edge; beyond it they are compiled anew. */
const MAX_LISTS_PER_EDGE = 50;

/** What a store keeps from one fetch to the next: compiled lists by edge, and counts until something is written. */
export class PlanCache {
  readonly #connection: DatabaseConnection;
  readonly #counts: CountCache;
  readonly #readers = new WeakMap<PlanEdge, Map<string, ConnectionReader>>();
  #dataVersion: unknown;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
    this.#counts = new CountCache(connection);
  }

  /** Forgets the counts where something was written since the last look, by this process or another. */
  clearCountsIfChanged(): void {
    const now = this.#connection.pragma('data_version');
    if (now !== this.#dataVersion) this.clearCounts();
    this.#dataVersion = now;
  }

  /** What a statement counts, worked out once until something is written. */
  count(statement: SqlFragment): number {
    return this.#counts.count(statement);
  }

  /** Forgets all counts. */
  clearCounts(): void {
    this.#counts.clear();
  }

  /**
   * The compiled list of an edge.
   * @param key what tells its lists apart: the day and the arguments, without the page.
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

  /** A compiled list that is used once. */
  uncached(query: ListQuery): ConnectionReader {
    return new ConnectionReader(this.#connection, query, this.#counts);
  }
}
