import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { endpointUrl, listen, resolvePort } from '../../src/http/listen.ts';
import { createHttpServer, type HttpServerOptions } from '../../src/http/server.ts';
import { loadSeeds } from '../../src/ledger/seed.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';

/** The data sets that come with the package. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url));

/** A server inside of the test's process, listening at a port of its own. */
export interface TestServer {
  /** "http://127.0.0.1:40123" */
  readonly url: string;
  readonly app: FastifyInstance;
  readonly store: GraphStore;
  /** Sends a document, and gives the status and the parsed body of the answer. */
  execute(query: string, variables?: object): Promise<GraphqlHttpResponse>;
  stop(): Promise<void>;
}

/** What came back for a GraphQL request. */
export interface GraphqlHttpResponse {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** A log that tells nobody. */
export const silentLog: Logger = pino({ level: 'silent' });

/** What a test may want differently: another store than one in memory with both data sets, other limits, a log that it reads, a certain port. */
export type TestServerOptions = Partial<Pick<HttpServerOptions, 'store' | 'limits' | 'readiness' | 'log'>> & {
  readonly port?: number;
};

/** Starts a server; without a store of the test's own, on both data sets in memory. */
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
