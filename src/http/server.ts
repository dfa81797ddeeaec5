import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import accepts from '@fastify/accepts';
import compress from '@fastify/compress';
import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { SnapshotCache } from '../analysis/snapshot-cache.ts';
import { DEFAULT_LIMITS } from '../api/limits.ts';
import { createGraphqlServer } from '../api/server.ts';
import type { LimitSettings } from '../config.ts';
import type { GraphStore } from '../store/port.ts';
import { AnswerCache } from './answer-cache.ts';
import { COMPRESSION_THRESHOLD } from './body-encoding.ts';
import { handleRequestError } from './refusals.ts';
import { builtPages } from './built-pages.ts';
import { registerCors } from './cors.ts';
import { registerMetrics } from './metrics.ts';
import type { AllowedOrigins } from './origins.ts';
import type { ServerReadiness } from './readiness.ts';
import { RevisionMonitor } from './revision-monitor.ts';
import { registerExplorerRoutes } from './routes/explorer.ts';
import { registerGraphqlRoutes } from './routes/graphql.ts';
import { registerHealthRoutes } from './routes/health.ts';
import { registerSecurityHeaders } from './security-headers.ts';

/** The options of the HTTP server. */
export interface HttpServerOptions {
  readonly store: GraphStore;
  /** Snapshots for analysis. Default: a new cache. */
  readonly snapshots?: SnapshotCache;
  /** Limits that differ from the defaults of the API. */
  readonly limits?: LimitSettings;
  /** Start of permanent links, without a trailing slash. */
  readonly publicUrl: string;
  /** Origins whose pages may send requests. Default: those on this machine. */
  readonly allowedOrigins?: AllowedOrigins | undefined;
  /** Maximum size of the answer cache in megabytes; 0 turns it off. Default: 64. */
  readonly cacheMegabytes?: number | undefined;
  /** Seconds for which shared caches may reuse an answer without asking. Default: 0. */
  readonly maxAge?: number | undefined;
  /**
   * Age up to which a revision of the store is reused, in milliseconds. Default: 0, which reads it
   * for each request.
   */
  readonly revisionMaxAgeMs?: number;
  readonly version: string;
  readonly log: FastifyBaseLogger;
  /** State that delays queries and is reported by /health/ready. Default: ready. */
  readonly readiness?: ServerReadiness;
}

const DEFAULT_CACHE_MEGABYTES = 64;

/** The format of accepted request IDs from a proxy: short and safe in a log. */
const CLIENT_REQUEST_ID = /^[\w.-]{1,64}$/;

/** Creates the server with all routes, not listening yet; closing it leaves the store open. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const {
    store,
    publicUrl,
    allowedOrigins,
    version,
    log,
    readiness = { waitingFor: null, stopping: false },
  } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const snapshots = options.snapshots ?? new SnapshotCache(store);
  const apollo = createGraphqlServer({ store, snapshots, limits, version, baseUrl: publicUrl, log });
  await apollo.start();

  const app: FastifyInstance = fastify({
    loggerInstance: log,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    // `__proto__` and `constructor` keys are harmless here, because nothing is merged; they are
    // removed.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    // While closing, requests on open connections are still answered.
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

  // Steps of a request, in order.
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // A kept-alive connection would delay the shutdown.
    if (readiness.stopping) void reply.header('connection', 'close');
    done();
  });
  registerSecurityHeaders(app, publicUrl);
  await registerCors(app, allowedOrigins);
  await app.register(compress, {
    threshold: COMPRESSION_THRESHOLD,
    encodings: ['br', 'gzip'],
    // Speed over size, because these responses are compressed for one request.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 3 },
  });
  await app.register(accepts);
  app.setErrorHandler(handleRequestError);
  registerMetrics(app, store);
  registerHealthRoutes(app, store, readiness);
  const pages = builtPages();
  const salt = JSON.stringify([version, publicUrl, limits]);
  registerGraphqlRoutes(app, {
    apollo,
    pages,
    readiness,
    allowedOrigins,
    publicUrl,
    cache: new AnswerCache((options.cacheMegabytes ?? DEFAULT_CACHE_MEGABYTES) * 1024 * 1024, salt),
    revisions: new RevisionMonitor(store, options.revisionMaxAgeMs ?? 0),
    maxAge: options.maxAge ?? 0,
  });
  registerExplorerRoutes(app, apollo, pages, readiness);
  return app;
}
