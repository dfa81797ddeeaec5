import type { PlanEdge } from '../../plan.ts';
import type { Connection } from '../connection.ts';
import { Counts } from './count-cache.ts';
import { Lister, type List } from './list-query.ts';
import type { Sql } from '../sql.ts';

/** How many forms of its arguments are kept for one edge; beyond it they are compiled anew. */
const FORMS = 50;

/** What a store keeps from one fetch to the next: compiled lists by edge, and counts until something is written. */
export class Kept {
  readonly #connection: Connection;
  readonly #counts: Counts;
  readonly #listers = new WeakMap<PlanEdge, Map<string, Lister>>();
  #dataVersion: unknown;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#counts = new Counts(connection);
  }

  /** Forgets the counts where something was written since the last look, by this process or another. */
  look(): void {
    const now = this.#connection.pragma('data_version');
    if (now !== this.#dataVersion) this.forgetCounts();
    this.#dataVersion = now;
  }

  /** What a statement counts, worked out once until something is written. */
  count(statement: Sql): number {
    return this.#counts.of(statement);
  }

  /** Forgets all counts. */
  forgetCounts(): void {
    this.#counts.clear();
  }

  /**
   * The compiled list of an edge.
   * @param form what tells its lists apart: the day and the arguments, without the page.
   */
  lister(edge: PlanEdge, form: string, make: () => List): Lister {
    let byForm = this.#listers.get(edge);
    if (byForm === undefined || byForm.size >= FORMS) {
      byForm = new Map();
      this.#listers.set(edge, byForm);
    }
    let lister = byForm.get(form);
    if (lister === undefined) {
      lister = new Lister(this.#connection, make(), this.#counts);
      byForm.set(form, lister);
    }
    return lister;
  }

  /** A compiled list that is used once. */
  passing(list: List): Lister {
    return new Lister(this.#connection, list, this.#counts);
  }
}
