import { setImmediate as letOthers } from 'node:timers/promises';
import { LimitExceeded } from '../errors.ts';
import type { Work } from './snapshot.ts';

/** How long work goes on before others get their turn, in milliseconds. */
const SLICE = 5;

/**
 * Does work in slices of time, between which other requests get their turn, and gives what it returns.
 * @param seconds how long it may take in all.
 * @throws LimitExceeded where it takes longer.
 */
export async function inSlices<T>(work: Work<T>, seconds: number): Promise<T> {
  const began = performance.now();
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    if (performance.now() - began > seconds * 1000)
      throw new LimitExceeded(
        `this analysis takes longer than ${seconds} seconds, which is the limit; narrow its filter, or ask for a smaller depth, length or limit`,
        seconds,
        seconds,
      );
    await letOthers();
  }
}
