/** How long the loop runs that finds out how busy the machine is, in milliseconds of processor time. */
const CALIBRATION_MS = 150;

/**
 * How many times longer things take now than on a machine that has nothing else to do: a loop that does nothing but compute gets so much less
 * of the processor than it takes of time.
 */
function slowdown(): number {
  const before = process.cpuUsage();
  const start = performance.now();
  const processorMs = (): number => process.cpuUsage(before).user / 1000;
  while (processorMs() < CALIBRATION_MS);
  return Math.max((performance.now() - start) / processorMs(), 1);
}

/**
 * The quickest of several tries, in milliseconds, as it would be with the machine to itself: tests run beside each other and beside other work. It stops at the
 * first try that is quick enough.
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
