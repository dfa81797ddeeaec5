import { setTimeout as sleep } from 'node:timers/promises';

/** Time for requests in progress after a signal, before their connections are closed. */
const GRACE_MS = 8000;
const FORCE_EXIT_MS = 9500;

/** Event loop turns for data that clients have already sent: connections and bytes. */
const DRAIN_TURNS = 6;
const DRAIN_TURN_MS = 50;

/** Interval between checks for requests in progress. */
const POLL_MS = 200;

/** The steps of a shutdown. */
export interface ShutdownSteps {
  /** Announces the shutdown to load balancers. */
  readonly announce: () => void;
  /** Stops accepting connections; resolves when all requests in progress are answered. */
  readonly drain: () => Promise<unknown>;
  /** Number of requests in progress. */
  readonly activeRequests: () => number;
  /** Closes the remaining connections. */
  readonly closeConnections: () => void;
  /** Releases the resources of requests. */
  readonly release: () => Promise<unknown>;
}

async function shutDown({
  announce,
  drain,
  activeRequests,
  closeConnections,
  release,
}: ShutdownSteps): Promise<void> {
  announce();
  for (let turn = 0; turn < DRAIN_TURNS; turn++) await sleep(DRAIN_TURN_MS);
  // Node waits for connections without a request, which browsers open in advance.
  const poll = setInterval(() => {
    if (activeRequests() === 0) closeConnections();
  }, POLL_MS);
  await drain();
  clearInterval(poll);
  await release();
}

/**
 * On SIGTERM or SIGINT, answers the requests in progress and ends the process within 10 s; a second
 * signal ends it immediately.
 */
export function stopOnSignals(shutdown: ShutdownSteps): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(shutdown.closeConnections, GRACE_MS).unref();
    setTimeout(() => process.exit(1), FORCE_EXIT_MS).unref();
    shutDown(shutdown).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
