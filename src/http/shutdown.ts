import { setTimeout as sleep } from 'node:timers/promises';

/** How long requests under way may take once the process was asked to end, before their connections are cut. */
const GRACE_MS = 8000;
const FORCE_EXIT_MS = 9500;

/** Turns that are left for what clients had sent already: connections that wait to be accepted, bytes that wait to be read. */
const DRAIN_TURNS = 6;
const DRAIN_TURN_MS = 50;

/** How often it is looked whether any request is still under way. */
const POLL_MS = 200;

/** What is to be done when the process is asked to end. */
export interface ShutdownSteps {
  /** Says that no more should be sent here. */
  readonly announce: () => void;
  /** Takes no new connections; resolves when the requests under way are answered. */
  readonly drain: () => Promise<unknown>;
  /** How many requests are under way. */
  readonly activeRequests: () => number;
  /** Cuts the connections that are left. */
  readonly closeConnections: () => void;
  /** Lets go of what the requests needed. */
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
  // Node waits for connections on which nothing was asked yet, such as browsers open in advance.
  const poll = setInterval(() => {
    if (activeRequests() === 0) closeConnections();
  }, POLL_MS);
  await drain();
  clearInterval(poll);
  await release();
}

/** Ends the process within 10 s of SIGTERM or SIGINT, the requests under way answered; a second signal ends it at once. */
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
