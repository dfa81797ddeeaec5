import type { Connection } from '../connection.ts';
import type { Sql, Value } from '../sql.ts';

/** How many counts are kept. */
const MOST = 10_000;

/** Counts, each worked out once until something is written. */
export class Counts {
  readonly #connection: Connection;
  readonly #counts = new Map<string, number>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What a statement counts. */
  of(statement: Sql, owner?: Value): number {
    const values = statement.values.map((value) => (typeof value === 'symbol' ? (owner ?? null) : value));
    const key = JSON.stringify([statement.text, values]);
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    if (this.#counts.size >= MOST) this.#counts.clear();
    const counted = Number(this.#connection.get(statement, owner)?.[0] ?? 0);
    this.#counts.set(key, counted);
    return counted;
  }

  /** Forgets all of them: something was written. */
  clear(): void {
    this.#counts.clear();
  }
}
