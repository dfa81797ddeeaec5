import { LimitExceeded } from '../errors.ts';
import type { PlanEdge, EdgeArguments, PageArguments } from './plan.ts';

/** Maximum length of a list without pages: parties, parts, products and links. */
export const MAX_LIST_SIZE = 100;
/** The page of a connection without page arguments. */
export const DEFAULT_PAGE: PageArguments = { first: 20 };

/**
 * The name of a connection in its cursors: the field, the parent node and the sort order.
 * @param parentId the ID of the parent node; '' for a root field.
 */
export function connectionName(edge: PlanEdge, { orderBy }: EdgeArguments, parentId: string): string {
  const field = edge.responseKey.split('(', 1)[0] ?? edge.name;
  return `${field} ${parentId} ${orderBy === undefined ? '' : `${orderBy.field} ${orderBy.direction}`}`;
}

/** Counts the objects of one response and enforces their maximum number. */
export class ObjectCounter {
  readonly #max: number;
  #count = 0;

  /** @param max maximum number of objects in the response. */
  constructor(max: number) {
    this.#max = max;
  }

  /** Counts one more object. @throws LimitExceeded beyond the maximum. */
  add(): void {
    this.#count += 1;
    if (this.#count > this.#max)
      throw new LimitExceeded(
        `the response exceeds the maximum of ${this.#max} objects; request smaller pages or fewer levels`,
        this.#max,
        this.#count,
      );
  }
}
