import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { LimitExceeded } from '../errors.ts';

/** Work in slices: yields after some hundreds of steps, wherever it may be interrupted, and returns its result. */
export type SlicedTask<T> = Generator<undefined, T, undefined>;

/** Counter of the steps of a sliced task, which yields each time that one is due. */
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

/** How long work goes on before others get their turn, in milliseconds. */
const SLICE_MS = 5;

/**
 * Does work in slices of time, between which other requests get their turn, and gives what it returns.
 * @param seconds how long it may take in all.
 * @throws LimitExceeded where it takes longer.
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
        `this analysis takes longer than ${seconds} seconds, which is the limit; narrow its filter, or ask for a smaller depth, length or limit`,
        seconds,
        seconds,
      );
    await yieldToEventLoop();
  }
}
