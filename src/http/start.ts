import { SnapshotCache } from '../analysis/snapshot-cache.ts';
import { endpointUrl, listen, resolvePort, type ListenEndpoint } from './listen.ts';
import type { ServerReadiness } from './readiness.ts';
import { createHttpServer, type HttpServerOptions } from './server.ts';
import { stopOnSignals } from './shutdown.ts';
import { trackActiveRequests } from './active-requests.ts';

/** What is needed to start; permanent links begin with the server's own address where no other is given. */
export type ServerStartOptions = Omit<HttpServerOptions, 'publicUrl' | 'readiness' | 'snapshots'> & {
  readonly endpoint: ListenEndpoint;
  readonly publicUrl?: string | undefined;
};

/** A server that listens. */
export interface RunningServer {
  /** Where it does, as a browser on the same machine would write it. */
  readonly address: string;
  /** Says what has to be done before queries are answered. */
  readonly setWaitingFor: (what: string) => void;
  /** Lets queries through. */
  readonly markReady: () => void;
  /** Ends it, as a signal would, and leaves the process and the store. */
  readonly close: () => Promise<void>;
}

/**
 * Starts to listen; queries wait until `ready()`. From now on SIGTERM and SIGINT end the process, the requests in flight answered and the store closed.
 * @throws PortInUse, or InvalidSetting where the address is none of this machine's.
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
    setWaitingFor: (reason) => {
      readiness.waitingFor = reason;
    },
    markReady: () => {
      readiness.waitingFor = null;
      // In the background: what cannot be built now is built when it is first asked for, and the error told then.
      void snapshots.current().catch(() => undefined);
    },
    close: () => app.close(),
  };
}
