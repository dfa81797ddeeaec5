import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../store/port.ts';
import type { ServerReadiness } from '../readiness.ts';

const TIMEOUT_MS = 2000;

/** The revision of the store, or the reason why it does not respond. */
async function fetchRevision(store: GraphStore): Promise<number | string> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`the store did not respond within ${TIMEOUT_MS} ms`), TIMEOUT_MS);
  });
  try {
    return await Promise.race([store.revision(), timeout]);
  } catch {
    // The message of the store can contain a path or an address; the log has it.
    return 'the store does not respond';
  } finally {
    clearTimeout(timer);
  }
}

/** Serves /health/live and /health/ready, which is 503 with a reason if not ready. */
export function registerHealthRoutes(
  app: FastifyInstance,
  store: GraphStore,
  readiness: ServerReadiness,
): void {
  app.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );

  app.get('/health/ready', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const reason = readiness.stopping ? 'the server is stopping' : readiness.waitingFor;
    const result = reason ?? (await fetchRevision(store));
    if (typeof result === 'number') return { status: 'ready', store: store.name, revision: result };
    request.log.warn({ reason: result }, 'not ready');
    void reply.code(503);
    return { status: 'unavailable', reason: result };
  });
}
