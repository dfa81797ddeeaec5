import type { FastifyInstance } from 'fastify';

/** Counts the requests that have come and whose answers have not gone out; gives a function that tells their number. */
export function countUnderWay(app: FastifyInstance): () => number {
  let number = 0;
  app.addHook('onRequest', (_request, reply, done) => {
    number += 1;
    // Comes once, whether the answer went out or the client went away.
    reply.raw.once('close', () => (number -= 1));
    done();
  });
  return () => number;
}
