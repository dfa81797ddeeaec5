import { ObjectCounter } from '../../limits.ts';
import type { Bindings, PlanEdge, EdgeArguments } from '../../plan.ts';

/** A list as the driver gives it. */
export type RowValues = readonly unknown[];

/** A part of a statement: an expression, and how its value becomes a part of the answer. */
export interface CypherFragment<T> {
  readonly text: string;
  /** @param parentId the id of the thing that it belongs to; '' at the root. */
  readonly read: (value: unknown, reader: ResultReader, parentId: string) => T;
}

/** An answer that is being read from what a statement gave. */
export class ResultReader {
  readonly #args: Bindings['args'];
  readonly #objects: ObjectCounter;

  constructor({ args, maxNodes }: Bindings) {
    this.#args = args;
    this.#objects = new ObjectCounter(maxNodes);
  }

  /** The arguments of an edge this time. */
  args(edge: PlanEdge): EdgeArguments {
    return this.#args[edge.index] ?? {};
  }

  /** Counts one more object of the answer. @throws LimitExceeded where it grows too large. */
  countObject(): void {
    this.#objects.add();
  }
}
