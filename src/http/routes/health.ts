import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../store/port.ts';
import type { ServerReadiness } from '../readiness.ts';

const TIMEOUT_MS = 2000;

/** The store's revision, or a sentence about why it does not answer. */
async function fetchRevision(store: GraphStore): Promise<number | string> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`the store did not answer within ${TIMEOUT_MS} ms`), TIMEOUT_MS);
  });
  try {
    return await Promise.race([store.revision(), timeout]);
  } catch {
    // The store's own words may hold a path or an address; they are in the log.
    return 'the store does not answer';
  } finally {
    clearTimeout(timer);
  }
}

/** /health/live says that the process runs; /health/ready says 200 when queries are answered, and otherwise 503 and why not. */
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
    const answer = reason ?? (await fetchRevision(store));
    if (typeof answer === 'number') return { status: 'ready', store: store.name, revision: answer };
    request.log.warn({ reason: answer }, 'not ready');
    void reply.code(503);
    return { status: 'unavailable', reason: answer };
  });
}
