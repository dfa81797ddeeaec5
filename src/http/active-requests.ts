import type { FastifyInstance } from 'fastify';

/** Counts the requests that have come and whose answers have not gone out; gives a function that tells their number. */
export function trackActiveRequests(app: FastifyInstance): () => number {
  let active = 0;
  app.addHook('onRequest', (_request, reply, done) => {
    active += 1;
    // Comes once, whether the answer went out or the client went away.
    reply.raw.once('close', () => (active -= 1));
    done();
  });
  return () => active;
}
