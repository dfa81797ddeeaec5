import { Snapshots } from '../analysis/snapshots.ts';
import { addressOf, listen, withPort, type Endpoint } from './listen.ts';
import type { Readiness } from './readiness.ts';
import { createHttpServer, type HttpOptions } from './server.ts';
import { stopOnSignals } from './shutdown.ts';
import { countUnderWay } from './active-requests.ts';

/** What is needed to start; permanent links begin with the server's own address where no other is given. */
export type StartOptions = Omit<HttpOptions, 'publicUrl' | 'readiness' | 'snapshots'> & {
  readonly endpoint: Endpoint;
  readonly publicUrl?: string | undefined;
};

/** A server that listens. */
export interface Started {
  /** Where it does, as a browser on the same machine would write it. */
  readonly address: string;
  /** Says what has to be done before queries are answered. */
  readonly waitFor: (what: string) => void;
  /** Lets queries through. */
  readonly ready: () => void;
  /** Ends it, as a signal would, and leaves the process and the store. */
  readonly close: () => Promise<void>;
}

/**
 * Starts to listen; queries wait until `ready()`. From now on SIGTERM and SIGINT end the process, the requests in flight answered and the store closed.
 * @throws PortInUse, or InvalidSetting where the address is none of this machine's.
 */
export async function startServer(
  { endpoint: wanted, publicUrl, ...options }: StartOptions,
  waitingFor: string,
): Promise<Started> {
  const endpoint = await withPort(wanted);
  const address = addressOf(endpoint);
  const readiness: Readiness = { waitingFor, stopping: false };
  const snapshots = new Snapshots(options.store);
  const app = await createHttpServer({ ...options, snapshots, publicUrl: publicUrl ?? address, readiness });
  const underWay = countUnderWay(app);
  await listen(app, endpoint);
  stopOnSignals({
    announce: () => {
      readiness.stopping = true;
    },
    drain: () => app.close(),
    underWay,
    cut: () => app.server.closeAllConnections(),
    release: () => options.store.close(),
  });
  return {
    address,
    waitFor: (what) => {
      readiness.waitingFor = what;
    },
    ready: () => {
      readiness.waitingFor = null;
      // In the background: what cannot be built now is built when it is first asked for, and the error told then.
      void snapshots.current().catch(() => undefined);
    },
    close: () => app.close(),
  };
}
