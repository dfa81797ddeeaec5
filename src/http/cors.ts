import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { isAllowedOrigin, type AllowedOrigins } from './origins.ts';

/** Response headers that pages of other origins may read. */
const EXPOSED_HEADERS = ['etag', 'x-cache', 'x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy'];

/** Time for which browsers keep the response to a preflight, in seconds. */
const PREFLIGHT_MAX_AGE = 7200;

/**
 * Lets pages of the allowed origins send requests and read the responses. Every response varies by
 * origin, so that a cache keeps one per origin. A preflight may ask for any request header, because
 * clients add their own and the server reads none that grants a right.
 */
export async function registerCors(app: FastifyInstance, allowed: AllowedOrigins | undefined): Promise<void> {
  await app.register(cors, {
    origin: (origin, decide) => {
      if (origin === undefined || !isAllowedOrigin(origin, allowed)) decide(null, false);
      else decide(null, allowed === '*' ? '*' : origin);
    },
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_MAX_AGE,
  });
}
