/** How many at once: as many as keep a server of two processors busy while the test compares what came. */
const CONCURRENCY = 4;

/**
 * Does the same with each item, a few of them at once: for questions to a server, of which each waits for its plan. After the first failure no further
 * one is begun; it is thrown when those under way have ended.
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
