import type { ConnectionAnswer } from '../answer.ts';
import type { Bindings, Edge, EdgeArguments, Shape } from '../plan.ts';
import type { Row } from './connection.ts';
import type { Growing } from './growing.ts';
import { OWNERS, type Lister } from './list.ts';
import { claimList } from './other-lists.ts';
import { claimReader, claimWithSourceColumns } from './rows.ts';
import { OWNER, raw, sql, type Sql } from './sql.ts';

/** Reads pages of claims in one fetch: of all, or of those about or from one thing after the other. */
export class Claims {
  readonly #growing: Growing;
  readonly #bindings: Bindings;
  /** First pages that were read before they are asked for: by edge, and by what the claims are about. */
  readonly #ahead = new Map<Edge, ReadonlyMap<string, readonly Row[]>>();

  constructor(growing: Growing, bindings: Bindings) {
    this.#growing = growing;
    this.#bindings = bindings;
  }

  /** One page of claims, with those of their edges that are selected. */
  page(edge: Edge, args: EdgeArguments, by: 'about' | 'source' | null, owner: string): ConnectionAnswer {
    const owned = by === null ? undefined : sql`c.${raw(by)} = ${OWNER}`;
    const lister = this.#lister(edge, args, by ?? '', owned);
    const ahead = by === 'about' ? this.#ahead.get(edge)?.get(owner) : undefined;
    const read = (row: Row, at: number) => {
      const thing = claimReader.read(row, at);
      if (sourceComesAlong(edge) && thing.kind === 'CLAIM')
        this.#growing.lookup.offerSource(thing.record.source, String(row[at + 1]), String(row[at + 2]));
      return thing;
    };
    return this.#growing.page(edge, args, lister, owner, read, { ahead });
  }

  /**
   * Reads the first pages of the claims about several things at once, where they are selected: one statement for 20 deals takes two thirds of
   * what 20 statements take.
   */
  readAhead(shape: Shape, things: readonly string[]): void {
    for (const edge of shape.edges) {
      const args = this.#bindings.args[edge.index];
      const { first, after, before } = args?.page ?? {};
      if (edge.name !== 'claims' || !args || first === undefined) continue;
      if (after !== undefined || before !== undefined) continue;
      const lister = this.#lister(edge, args, 'each', sql`c.about = ${OWNERS}`);
      this.#ahead.set(edge, lister.firstOfEach(things, first + 1));
    }
  }

  #lister(edge: Edge, args: EdgeArguments, form: string, owned: Sql | undefined): Lister {
    const source = sourceComesAlong(edge);
    const { text } = source ? claimWithSourceColumns : claimReader.columns;
    const { day } = this.#growing;
    return this.#growing.lister(
      edge,
      args,
      () => claimList(edge.name, args, day, owned, { text, source }),
      form,
    );
  }
}

/** Whether claims are read with their sources, because those are selected too. */
function sourceComesAlong(edge: Edge): boolean {
  return edge.shape.edges.some(({ name }) => name === 'source');
}
