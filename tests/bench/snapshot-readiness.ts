import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchmarkWorkload } from './workload.ts';
import type { ServerProcess } from './processes.ts';

/** Waits until a server has read the whole graph for analysis, which it does in the background after its start: on a large one that takes a while. */
export async function waitForSnapshot(
  { url }: ServerProcess,
  { ids: [id] }: BenchmarkWorkload,
): Promise<void> {
  const body = JSON.stringify({
    query: 'query Ties($id: ID!) { neighborhood(of: [$id], limit: 1) { nodes { id } } }',
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
