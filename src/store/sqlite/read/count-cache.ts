import type { DatabaseConnection } from '../connection.ts';
import type { SqlFragment, SqlValue } from '../sql.ts';

/** Maximum number of cached counts. */
const MAX_COUNTS = 10_000;

/** A cache of counts; the owner clears it after every write. */
export class CountCache {
  readonly #connection: DatabaseConnection;
  readonly #counts = new Map<string, number>();

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  /** The number that a statement returns. */
  count(statement: SqlFragment, parentId?: SqlValue): number {
    const values = statement.values.map((value) => (typeof value === 'symbol' ? (parentId ?? null) : value));
    const key = JSON.stringify([statement.text, values]);
    const cached = this.#counts.get(key);
    if (cached !== undefined) return cached;
    if (this.#counts.size >= MAX_COUNTS) this.#counts.clear();
    const count = Number(this.#connection.get(statement, parentId)?.[0] ?? 0);
    this.#counts.set(key, count);
    return count;
  }

  /** Discards all counts. */
  clear(): void {
    this.#counts.clear();
  }
}
