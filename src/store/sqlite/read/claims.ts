import type { ConnectionPage } from '../../fetch-result.ts';
import type { Bindings, PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { SqlRow } from '../connection.ts';
import type { FetchContext } from './context.ts';
import { PARENT_IDS } from './list-query.ts';
import type { ConnectionReader } from './page.ts';
import { claimList } from './lists.ts';
import { claimReader } from './nodes.ts';
import { PARENT_ID, raw, sql } from '../sql.ts';

/**
 * The parent of a list of claims: the node that they are about, their source, each of several nodes
 * that they are about, or none.
 */
type ClaimParentKind = 'about' | 'source' | 'each' | '';

/** Reads pages of claims in one fetch: of all claims, or of the claims of one parent. */
export class ClaimPageReader {
  readonly #context: FetchContext;
  readonly #bindings: Bindings;
  /** Prefetched first pages, by edge and by the ID of the node that the claims are about. */
  readonly #prefetched = new Map<PlanEdge, ReadonlyMap<string, readonly SqlRow[]>>();

  constructor(context: FetchContext, bindings: Bindings) {
    this.#context = context;
    this.#bindings = bindings;
  }

  /** One page of claims with their selected edges. */
  page(
    edge: PlanEdge,
    args: EdgeArguments,
    parentKind: Exclude<ClaimParentKind, 'each'>,
    parentId: string,
  ): ConnectionPage {
    const prefetched = parentKind === 'about' ? this.#prefetched.get(edge)?.get(parentId) : undefined;
    const { read } = claimReader(edge.selection);
    return this.#context.nodePage(edge, args, this.#readerFor(edge, args, parentKind), parentId, read, {
      prefetched,
    });
  }

  /**
   * Reads the selected first pages of the claims about several nodes with one statement. For 20
   * relationships, it takes two thirds of the time of 20 statements.
   */
  prefetch(selection: Selection, nodeIds: readonly string[]): void {
    for (const edge of selection.edges) {
      const args = this.#bindings.args[edge.index];
      const { first, after, before } = args?.page ?? {};
      if (edge.name !== 'claims' || !args || first === undefined) continue;
      if (after !== undefined || before !== undefined) continue;
      this.#prefetched.set(edge, this.#readerFor(edge, args, 'each').firstRowsByParent(nodeIds, first + 1));
    }
  }

  #readerFor(edge: PlanEdge, args: EdgeArguments, parentKind: ClaimParentKind): ConnectionReader {
    return this.#context.readerFor(
      edge,
      args,
      () => {
        const parentId = parentKind === 'each' ? PARENT_IDS : PARENT_ID;
        const parentCondition =
          parentKind === ''
            ? undefined
            : sql`c.${raw(parentKind === 'source' ? 'source' : 'about')} = ${parentId}`;
        return claimList(
          edge.name,
          args,
          this.#context.view,
          parentCondition,
          claimReader(edge.selection).columns,
        );
      },
      parentKind,
    );
  }
}
