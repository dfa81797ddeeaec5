import type { FastifyInstance } from 'fastify';

/** Counts the requests in progress; returns a function that returns their number. */
export function trackActiveRequests(app: FastifyInstance): () => number {
  let active = 0;
  app.addHook('onRequest', (_request, reply, done) => {
    active += 1;
    // Emitted once, after the response or after the client disconnected.
    reply.raw.once('close', () => (active -= 1));
    done();
  });
  return () => active;
}
