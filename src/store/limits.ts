import { LimitExceeded } from '../errors.ts';
import type { Edge, EdgeArguments, Page } from './plan.ts';

/** The most entries of a list that has no pages: parties, parts, products, links. */
export const LIST = 100;
/** The page of a connection that is asked for none. */
export const FIRST_PAGE: Page = { first: 20 };

/**
 * Which connection a cursor belongs to: the field, the thing that it leads from, and the order.
 * @param owner the id of that thing; '' for a root.
 */
export function connectionName(edge: Edge, { orderBy }: EdgeArguments, owner: string): string {
  const field = edge.slot.split('(', 1)[0] ?? edge.name;
  return `${field} ${owner} ${orderBy === undefined ? '' : `${orderBy.field} ${orderBy.direction}`}`;
}

/** Counts the objects of one answer. */
export class ObjectCount {
  readonly #most: number;
  #counted = 0;

  /** @param most how many objects the answer may hold. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more. @throws LimitExceeded where the answer grows too large. */
  add(): void {
    this.#counted += 1;
    if (this.#counted > this.#most)
      throw new LimitExceeded(
        `the answer holds more than ${this.#most} objects, which is the limit; ask for smaller pages or fewer levels`,
        this.#most,
        this.#counted,
      );
  }
}
