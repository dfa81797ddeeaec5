import { LimitExceeded } from '../errors.ts';

/** Maximum length of a list without pages: parties, parts, products and links. */
export const MAX_LIST_SIZE = 100;

/** Maximum number of vocabulary words to look up for a filter; with more, a scan is faster. */
export const MAX_CANDIDATE_WORDS = 300;
/** Maximum number of texts to look up for a filter; with more, a scan is faster. */
export const MAX_CANDIDATE_TEXTS = 2000;

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
