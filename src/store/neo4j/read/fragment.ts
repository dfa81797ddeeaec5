import type { GraphView } from '../../../domain/graph-view.ts';
import { ObjectCounter } from '../../limits.ts';
import type { Bindings, PlanEdge, EdgeArguments } from '../../plan.ts';

/** List as returned by the driver. */
export type RowValues = readonly unknown[];

/** Part of a statement: an expression, and the function that converts its value to a result. */
export interface CypherFragment<T> {
  readonly text: string;
  /** @param parentId ID of the parent node; '' at the root. */
  readonly read: (value: unknown, reader: ResultReader, parentId: string) => T;
}

/** Reader of one result from the rows of a statement. */
export class ResultReader {
  /** The view of this request. */
  readonly view: GraphView;
  readonly #args: Bindings['args'];
  readonly #objects: ObjectCounter;

  constructor({ args, maxNodes, knownOn, evidence }: Bindings) {
    this.view = { knownOn, evidence };
    this.#args = args;
    this.#objects = new ObjectCounter(maxNodes);
  }

  /** The arguments of an edge in this request. */
  args(edge: PlanEdge): EdgeArguments {
    return this.#args[edge.index] ?? {};
  }

  /**
   * Counts one object of the result.
   * @throws LimitExceeded if the result is too large.
   */
  countObject(): void {
    this.#objects.add();
  }
}
