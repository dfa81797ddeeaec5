import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { SnapshotCache } from '../analysis/snapshot-cache.ts';
import { DEFAULT_LIMITS } from '../api/limits.ts';
import { createGraphqlServer } from '../api/server.ts';
import type { LimitSettings } from '../config.ts';
import type { GraphStore } from '../store/port.ts';
import { handleRequestError } from './refusals.ts';
import { builtPages } from './built-pages.ts';
import { registerMetrics } from './metrics.ts';
import type { ServerReadiness } from './readiness.ts';
import { registerExplorerRoutes } from './routes/explorer.ts';
import { registerGraphqlRoutes } from './routes/graphql.ts';
import { registerHealthRoutes } from './routes/health.ts';
import { registerSecurityHeaders } from './security-headers.ts';

/** What the server is given. */
export interface HttpServerOptions {
  readonly store: GraphStore;
  /** What analysis works on, where somebody builds it beforehand. */
  readonly snapshots?: SnapshotCache;
  /** The limits that differ from the API's defaults. */
  readonly limits?: LimitSettings;
  /** What permanent links begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly version: string;
  readonly log: FastifyBaseLogger;
  /** Queries wait for it, and /health/ready tells it. */
  readonly readiness?: ServerReadiness;
}

/** A request id that a proxy in front may give: short and harmless in a log. */
const CLIENT_REQUEST_ID = /^[\w.-]{1,64}$/;

/** The server with everything mounted, not listening yet; closing it leaves the store open. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const { store, publicUrl, version, log, readiness = { waitingFor: null, stopping: false } } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const snapshots = options.snapshots ?? new SnapshotCache(store);
  const apollo = createGraphqlServer({ store, snapshots, limits, version, baseUrl: publicUrl, log });
  await apollo.start();

  const app: FastifyInstance = fastify({
    loggerInstance: log,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    // Such a key is data like any other where nothing is merged by it; it is left out.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    // While it closes, what was sent over connections that are open is answered.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      void handleRequestError(error, request, reply).then((answer) => void reply.send(answer as never));
    },
    genReqId: ({ headers: { 'x-request-id': given } }) =>
      typeof given === 'string' && CLIENT_REQUEST_ID.test(given) ? given : randomUUID(),
  });
  app.removeContentTypeParser('text/plain');
  app.addHook('onClose', () => apollo.stop());

  // The path of a request, in order.
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // A connection that is kept would hold up the end.
    if (readiness.stopping) void reply.header('connection', 'close');
    done();
  });
  registerSecurityHeaders(app, publicUrl);
  await app.register(compress, {
    threshold: 2048,
    encodings: ['br', 'gzip'],
    // Quick rather than small: answers are made for one request and not kept.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 3 },
  });
  app.setErrorHandler(handleRequestError);
  registerMetrics(app, store);
  registerHealthRoutes(app, store, readiness);
  const pages = builtPages();
  registerGraphqlRoutes(app, apollo, pages, readiness);
  registerExplorerRoutes(app, apollo, pages, readiness);
  return app;
}
