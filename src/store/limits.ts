import { LimitExceeded } from '../errors.ts';
import type { PlanEdge, EdgeArguments, PageArguments } from './plan.ts';

/** The most entries of a list that has no pages: parties, parts, products, links. */
export const MAX_LIST_SIZE = 100;
/** The page of a connection that is asked for none. */
export const DEFAULT_PAGE: PageArguments = { first: 20 };

/**
 * Which connection a cursor belongs to: the field, the thing that it leads from, and the order.
 * @param parentId the id of that thing; '' for a root.
 */
export function connectionName(edge: PlanEdge, { orderBy }: EdgeArguments, parentId: string): string {
  const field = edge.responseKey.split('(', 1)[0] ?? edge.name;
  return `${field} ${parentId} ${orderBy === undefined ? '' : `${orderBy.field} ${orderBy.direction}`}`;
}

/** Counts the objects of one answer. */
export class ObjectCounter {
  readonly #max: number;
  #count = 0;

  /** @param max how many objects the answer may hold. */
  constructor(max: number) {
    this.#max = max;
  }

  /** Counts one more. @throws LimitExceeded where the answer grows too large. */
  add(): void {
    this.#count += 1;
    if (this.#count > this.#max)
      throw new LimitExceeded(
        `the answer holds more than ${this.#max} objects, which is the limit; ask for smaller pages or fewer levels`,
        this.#max,
        this.#count,
      );
  }
}
