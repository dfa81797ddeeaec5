/**
 * Number of concurrent items: enough to keep a server on two CPUs busy while the test compares
 * results.
 */
const CONCURRENCY = 4;

/**
 * Processes items, a few of them concurrently. Suitable for requests whose first execution waits
 * for a query plan. After the first failure no further item starts. The failure is thrown when the
 * running items have ended.
 */
export async function forEachConcurrently<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const remaining = [...items].values();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const item of remaining) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: CONCURRENCY }, worker));
  const failure = results.find((each) => each.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
