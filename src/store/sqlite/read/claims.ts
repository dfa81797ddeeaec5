import type { ConnectionPage } from '../../fetch-result.ts';
import type { Bindings, PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { Row } from '../connection.ts';
import type { Growing } from './context.ts';
import { OWNERS, type Lister } from './list-query.ts';
import { claimList } from './lists.ts';
import { claimReader } from './nodes.ts';
import { OWNER, raw, sql } from '../sql.ts';

/** What the claims of a list belong to: what they are about, the source that they come from, each of several things, or nothing. */
type By = 'about' | 'source' | 'each' | '';

/** Reads pages of claims in one fetch: of all, or of those about or from one thing after the other. */
export class Claims {
  readonly #growing: Growing;
  readonly #bindings: Bindings;
  /** First pages that were read before they are asked for: by edge, and by what the claims are about. */
  readonly #ahead = new Map<PlanEdge, ReadonlyMap<string, readonly Row[]>>();

  constructor(growing: Growing, bindings: Bindings) {
    this.#growing = growing;
    this.#bindings = bindings;
  }

  /** One page of claims, with those of their edges that are selected. */
  page(edge: PlanEdge, args: EdgeArguments, by: Exclude<By, 'each'>, owner: string): ConnectionPage {
    const ahead = by === 'about' ? this.#ahead.get(edge)?.get(owner) : undefined;
    const { read } = claimReader(edge.selection);
    return this.#growing.page(edge, args, this.#lister(edge, args, by), owner, read, { ahead });
  }

  /**
   * Reads the first pages of the claims about several things at once, where they are selected: one statement for 20 deals takes two thirds of
   * what 20 statements take.
   */
  readAhead(shape: Selection, things: readonly string[]): void {
    for (const edge of shape.edges) {
      const args = this.#bindings.args[edge.index];
      const { first, after, before } = args?.page ?? {};
      if (edge.name !== 'claims' || !args || first === undefined) continue;
      if (after !== undefined || before !== undefined) continue;
      this.#ahead.set(edge, this.#lister(edge, args, 'each').firstOfEach(things, first + 1));
    }
  }

  #lister(edge: PlanEdge, args: EdgeArguments, by: By): Lister {
    return this.#growing.lister(
      edge,
      args,
      () => {
        const owner = by === 'each' ? OWNERS : OWNER;
        const owned = by === '' ? undefined : sql`c.${raw(by === 'source' ? 'source' : 'about')} = ${owner}`;
        return claimList(edge.name, args, this.#growing.day, owned, claimReader(edge.selection).columns);
      },
      by,
    );
  }
}
