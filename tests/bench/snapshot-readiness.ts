import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchmarkWorkload } from './workload.ts';
import type { ServerProcess } from './processes.ts';

/**
 * Waits until a server has built its snapshot, which happens in the background after a start and
 * takes a while on a large graph.
 */
export async function waitForSnapshot(
  { url }: ServerProcess,
  { ids: [id] }: BenchmarkWorkload,
): Promise<void> {
  const body = JSON.stringify({
    query: 'query Neighborhood($id: ID!) { neighborhood(of: [$id], limit: 1) { nodes { id } } }',
    variables: { id },
  });
  for (let answered = false; !answered;) {
    await sleep(500);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    answered = !('errors' in ((await response.json()) as object));
  }
}
