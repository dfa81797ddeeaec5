import { SnapshotCache } from '../analysis/snapshot-cache.ts';
import { endpointUrl, listen, resolvePort, type ListenEndpoint } from './listen.ts';
import type { ServerReadiness } from './readiness.ts';
import { createHttpServer, type HttpServerOptions } from './server.ts';
import { stopOnSignals } from './shutdown.ts';
import { trackActiveRequests } from './active-requests.ts';

/** The options of a start. Default of `publicUrl`: the address of the server. */
export type ServerStartOptions = Omit<HttpServerOptions, 'publicUrl' | 'readiness' | 'snapshots'> & {
  readonly endpoint: ListenEndpoint;
  readonly publicUrl?: string | undefined;
};

/** A listening server. */
export interface RunningServer {
  /** URL for a browser on the same machine. */
  readonly address: string;
  /** Sets the step before queries are accepted. */
  readonly setWaitingFor: (step: string) => void;
  /** Accepts queries from now on. */
  readonly markReady: () => void;
  /** Closes the server like a signal, without ending the process or closing the store. */
  readonly close: () => Promise<void>;
}

/**
 * Starts listening; queries are rejected until `markReady()`. SIGTERM and SIGINT answer the
 * requests in progress, close the store and end the process.
 * @throws PortInUse, or InvalidSetting if the address does not belong to this machine.
 */
export async function startServer(
  { endpoint: requested, publicUrl, ...options }: ServerStartOptions,
  waitingFor: string,
): Promise<RunningServer> {
  const endpoint = await resolvePort(requested);
  const address = endpointUrl(endpoint);
  const readiness: ServerReadiness = { waitingFor, stopping: false };
  const snapshots = new SnapshotCache(options.store);
  const app = await createHttpServer({ ...options, snapshots, publicUrl: publicUrl ?? address, readiness });
  const activeRequests = trackActiveRequests(app);
  await listen(app, endpoint);
  stopOnSignals({
    announce: () => {
      readiness.stopping = true;
    },
    drain: () => app.close(),
    activeRequests,
    closeConnections: () => app.server.closeAllConnections(),
    release: () => options.store.close(),
  });
  return {
    address,
    setWaitingFor: (step) => {
      readiness.waitingFor = step;
    },
    markReady: () => {
      readiness.waitingFor = null;
      // In the background; after an error, the first analysis builds the snapshot and reports it.
      void snapshots.current().catch(() => undefined);
    },
    close: () => app.close(),
  };
}
