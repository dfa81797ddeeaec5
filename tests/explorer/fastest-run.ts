/** Length of the calibration loop, in milliseconds of processor time. */
const CALIBRATION_MS = 150;

/**
 * Current slowdown by other work on the machine, at least 1: elapsed time of a computing loop
 * divided by its processor time.
 */
function slowdown(): number {
  const before = process.cpuUsage();
  const start = performance.now();
  const processorMs = (): number => process.cpuUsage(before).user / 1000;
  while (processorMs() < CALIBRATION_MS);
  return Math.max((performance.now() - start) / processorMs(), 1);
}

/**
 * Fastest of several runs in milliseconds, corrected for the slowdown by other work, since tests
 * run in parallel. It stops at the first run within `targetMs`.
 */
export async function fastestRun(
  maxAttempts: number,
  targetMs: number,
  run: () => Promise<number>,
): Promise<number> {
  let best = Infinity;
  for (let attempt = 0; attempt < maxAttempts && best > targetMs; attempt += 1) {
    const before = slowdown();
    const elapsed = await run();
    best = Math.min(best, (elapsed * 2) / (before + slowdown()));
  }
  return best;
}
