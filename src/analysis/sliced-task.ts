import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { LimitExceeded } from '../errors.ts';

/** Work in slices: it yields every few hundred steps, and returns its result. */
export type SlicedTask<T> = Generator<undefined, T, undefined>;

/** Counts the steps of a sliced task between its yields. */
export class YieldTicker {
  readonly #interval: number;
  #steps = 0;

  /** @param interval least number of steps between two yields. */
  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Counts steps of work that cannot yield. */
  add(steps: number): void {
    this.#steps += steps;
  }

  /** Counts steps, and returns whether to yield now. */
  due(steps = 1): boolean {
    this.#steps += steps;
    if (this.#steps < this.#interval) return false;
    this.#steps = 0;
    return true;
  }
}

/** Duration of a slice in milliseconds. Other requests run between slices. */
const SLICE_MS = 5;

/**
 * Runs a task in slices of time with other requests in between, and returns its result.
 * @param seconds maximum duration.
 * @throws LimitExceeded if the task takes longer.
 */
export async function runSliced<T>(task: SlicedTask<T>, seconds: number): Promise<T> {
  const startedAt = performance.now();
  for (;;) {
    const sliceEnd = performance.now() + SLICE_MS;
    do {
      const step = task.next();
      if (step.done === true) return step.value;
    } while (performance.now() < sliceEnd);
    if (performance.now() - startedAt > seconds * 1000)
      throw new LimitExceeded(
        `the analysis takes longer than the limit of ${seconds} seconds; narrow the filter, or request a smaller depth, length or limit`,
        seconds,
        seconds,
      );
    await yieldToEventLoop();
  }
}
