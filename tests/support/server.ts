import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { endpointUrl, listen, resolvePort } from '../../src/http/listen.ts';
import { createHttpServer, type HttpServerOptions } from '../../src/http/server.ts';
import { loadSeeds } from '../../src/ledger/seed.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';

/** Folder of the included data sets. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url));

/** A server in the test process, on a port of its own. */
export interface TestServer {
  /** Base URL, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly app: FastifyInstance;
  readonly store: GraphStore;
  /** Sends a document, and returns the status and the parsed body of the response. */
  execute(query: string, variables?: object): Promise<GraphqlHttpResponse>;
  stop(): Promise<void>;
}

/** Response to a GraphQL request. */
export interface GraphqlHttpResponse {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** Logger that discards everything. */
export const silentLog: Logger = pino({ level: 'silent' });

/** Options of a test server. The default is a store in memory with both data sets. */
export type TestServerOptions = Partial<
  Pick<
    HttpServerOptions,
    'store' | 'limits' | 'readiness' | 'log' | 'allowedOrigins' | 'cacheMegabytes' | 'maxAge'
  >
> & {
  readonly port?: number;
};

/** Starts a server, by default on both data sets in memory. */
export async function startServer({ port = 0, ...options }: TestServerOptions = {}): Promise<TestServer> {
  const store = options.store ?? (await openStore({ path: ':memory:' }));
  if (options.store === undefined) await loadSeeds(store, SEED_FOLDER, { by: 'test' });
  const endpoint = await resolvePort({ host: '127.0.0.1', port });
  const url = endpointUrl(endpoint);
  const app = await createHttpServer({
    log: silentLog,
    ...options,
    store,
    publicUrl: url,
    version: '0.0.0-test',
  });
  await listen(app, endpoint);
  return {
    url,
    app,
    store,
    async execute(query, variables) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
    async stop() {
      await app.close();
      await store.close();
    },
  };
}
