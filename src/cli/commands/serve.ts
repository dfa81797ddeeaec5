import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import type { Logger } from 'pino';
import { readConfig, type Config } from '../../config.ts';
import { StoreUnavailable } from '../../errors.ts';
import type { RunningServer } from '../../http/start.ts';
import type { ImportReport } from '../../ledger/import-datasets.ts';
import type { SkippedDataset } from '../../ledger/seed.ts';
import type { GraphStore } from '../../store/port.ts';
import { colored, formatCount, formatProblem } from '../output.ts';
import { packageVersion, SEED_FOLDER } from '../package-root.ts';
import { progressView } from '../progress.ts';
import { storeOption, upgradeMessage, type StoreOption } from '../store-option.ts';

/** Maximum number of printed problems of skipped data sets. */
const MAX_WARNINGS = 5;

/** Prints the included data sets that were skipped, and why. */
function warnSkipped(skipped: readonly SkippedDataset[]): void {
  const { stderr } = process;
  const lines = skipped.flatMap(({ name, problems }) =>
    problems.map((problem) => `skipped the data set "${name}": ${formatProblem(problem)}`),
  );
  const omittedCount = lines.length - MAX_WARNINGS;
  const names = skipped.map(({ name }) => `"${name}"`).join(', ');
  const warnings = lines.slice(0, MAX_WARNINGS);
  if (omittedCount > 0)
    warnings.push(`${formatCount(omittedCount, 'more problem')}; skipped data sets: ${names}`);
  for (const line of warnings) stderr.write(`${colored('yellow', 'warning:', stderr)} ${line}\n`);
}

/** Logs which data sets follow a later release, on one line each. */
function logReleases(reports: readonly ImportReport[], log: Logger): void {
  for (const { dataset, release, unchanged, changes, ...report } of reports)
    if (release !== undefined && !unchanged && changes.length > 0)
      log.warn(
        { ...report, dataset, release, changes: changes.length },
        `the data set "${dataset}" follows release ${release}: ${changes.length} records changed`,
      );
}

/** Imports the new records of the included data sets. */
async function loadNewDatasets(store: GraphStore, log: Logger): Promise<void> {
  const { loadSeeds } = await import('../../ledger/seed.ts');
  const progress = progressView();
  const { reports, skipped } = await loadSeeds(store, SEED_FOLDER, {
    by: 'seed',
    onProgress: progress.show,
  }).finally(progress.clear);
  logReleases(reports, log);
  warnSkipped(skipped);
}

/** Rebuilds a graph that an earlier version of dealgraph wrote. */
async function upgradeGraph(store: GraphStore, server: RunningServer, log: Logger): Promise<void> {
  const { upgradeProjection } = await import('../../ledger/rebuild.ts');
  await upgradeProjection(store, (entries) => {
    server.setWaitingFor('upgrading the graph');
    log.warn(upgradeMessage(entries));
  });
}

/** Age up to which the revision of a Neo4j store is reused. */
const REMOTE_REVISION_MAX_AGE_MS = 250;

/** Interval between attempts to reach the store. */
const RETRY_MS = 1000;

/** Waits for the store, upgrades it and imports data sets; reports each step to clients. */
async function prepareStore(store: GraphStore, server: RunningServer, log: Logger): Promise<void> {
  for (let lastMessage = ''; ;)
    try {
      await store.migrate();
      await upgradeGraph(store, server, log);
      server.setWaitingFor('loading the data sets');
      await loadNewDatasets(store, log);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      if (error.message !== lastMessage) log.warn(error.message);
      lastMessage = error.message;
      // Without the message of the store, which contains its address.
      server.setWaitingFor(`the store (${store.name}) does not respond; retrying every second`);
      await sleep(RETRY_MS);
    }
}

async function serve(config: Config): Promise<void> {
  // In parallel, because loading these modules takes most of the start.
  const [{ openStore }, { startServer }, { pino }] = await Promise.all([
    import('../../store/open.ts'),
    import('../../http/start.ts'),
    import('pino'),
  ]);
  // Standard output has one line, the address. The log goes to standard error, synchronously, so
  // that nothing is lost.
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const store = await openStore(config.store);
  try {
    const { limits, publicUrl, allowedOrigins, cacheMegabytes, maxAge } = config;
    const server = await startServer(
      {
        store,
        limits,
        publicUrl,
        allowedOrigins,
        cacheMegabytes,
        maxAge,
        // The embedded store is read in microseconds, and Neo4j over a network.
        revisionMaxAgeMs: 'uri' in config.store ? REMOTE_REVISION_MAX_AGE_MS : 0,
        endpoint: config,
        version: packageVersion(),
        log,
      },
      'opening the store',
    );
    await prepareStore(store, server, log).catch(async (error: unknown) => {
      await server.close();
      throw error;
    });
    server.markReady();
    process.stdout.write(
      `dealgraph is ready: explorer at ${server.address}/ and GraphQL at ${server.address}/graphql\n`,
    );
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** `dealgraph serve`: the GraphQL server and the explorer. */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('serve the GraphQL API and the explorer')
    .description(
      'Serves GraphQL at /graphql, with GraphiQL for browsers, and the explorer at /. The first start creates the store and imports the included data sets. ' +
        'Later starts import their new records and skip data sets that no longer fit the graph. Prints one line with the address when the server is ready. ' +
        'On SIGTERM or SIGINT, completes the requests in progress and exits. HOST, PORT, PUBLIC_URL, DEALGRAPH_DB, NEO4J_URI, LOG_LEVEL and the limits are environment variables.',
    )
    .addOption(storeOption())
    .action(({ db }: StoreOption) => {
      const config = readConfig();
      return serve(db === undefined ? config : { ...config, store: { path: db } });
    });
}
