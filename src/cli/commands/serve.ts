import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import type { Logger } from 'pino';
import { readConfig, type Config } from '../../config.ts';
import { StoreUnavailable } from '../../errors.ts';
import type { RunningServer } from '../../http/start.ts';
import type { SkippedDataset } from '../../ledger/seed.ts';
import type { GraphStore } from '../../store/port.ts';
import { colored, formatCount, formatProblem } from '../output.ts';
import { packageVersion, SEED_FOLDER } from '../package-root.ts';
import { progressView } from '../progress.ts';
import { storeOption, type StoreOption } from '../store-option.ts';

/** How many problems of data sets that were left out are told. */
const MAX_WARNINGS = 5;

/** Says which of the data sets that come with the package are not in the graph, and why. */
function warnSkipped(skipped: readonly SkippedDataset[]): void {
  const { stderr } = process;
  const lines = skipped.flatMap(({ name, problems }) =>
    problems.map((problem) => `the data set "${name}" was left out: ${formatProblem(problem)}`),
  );
  const omittedCount = lines.length - MAX_WARNINGS;
  const names = skipped.map(({ name }) => `"${name}"`).join(', ');
  const warnings = lines.slice(0, MAX_WARNINGS);
  if (omittedCount > 0)
    warnings.push(`${formatCount(omittedCount, 'more problem')}; left out in all: ${names}`);
  for (const line of warnings) stderr.write(`${colored('yellow', 'warning:', stderr)} ${line}\n`);
}

/** Reads what is new of the data sets that come with the package. */
async function loadNewDatasets(store: GraphStore): Promise<void> {
  const { loadSeeds } = await import('../../ledger/seed.ts');
  const progress = progressView();
  const { skipped } = await loadSeeds(store, SEED_FOLDER, { by: 'seed', onProgress: progress.show }).finally(
    progress.clear,
  );
  warnSkipped(skipped);
}

/** How long a store that does not answer is left alone before it is asked again. */
const RETRY_MS = 1000;

/** Brings the store up to date, as soon as it answers; until then queries are told why they wait. */
async function prepareStore(store: GraphStore, server: RunningServer, log: Logger): Promise<void> {
  for (let lastMessage = ''; ;)
    try {
      await store.migrate();
      server.setWaitingFor('the data sets are being loaded');
      await loadNewDatasets(store);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      if (error.message !== lastMessage) log.warn(error.message);
      lastMessage = error.message;
      // Without the store's own words, which hold its address.
      server.setWaitingFor(`the store (${store.name}) does not answer; it is asked again every second`);
      await sleep(RETRY_MS);
    }
}

async function serve(config: Config): Promise<void> {
  // Side by side, because most of a start is spent on loading these.
  const [{ openStore }, { startServer }, { pino }] = await Promise.all([
    import('../../store/open.ts'),
    import('../../http/start.ts'),
    import('pino'),
  ]);
  // Standard output holds one line, the address; the log goes to standard error, written at once so that none is lost.
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const store = await openStore(config.store);
  try {
    const { limits, publicUrl } = config;
    const server = await startServer(
      { store, limits, publicUrl, endpoint: config, version: packageVersion(), log },
      'the store is being opened',
    );
    await prepareStore(store, server, log).catch(async (error: unknown) => {
      await server.close();
      throw error;
    });
    server.markReady();
    process.stdout.write(
      `dealgraph shows the graph at ${server.address}/ and answers at ${server.address}/graphql\n`,
    );
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** `dealgraph serve`: the GraphQL server and the explorer. */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('answer GraphQL over HTTP')
    .description(
      'Answers GraphQL at /graphql, where a browser finds GraphiQL, and shows the graph to browsers at /. The first start creates the store and loads the data sets that come with ' +
        'dealgraph, later starts load what is new and fits the store. Prints one line with the address when it is ready; ends on SIGTERM and SIGINT with the requests ' +
        'in flight answered. HOST, PORT, PUBLIC_URL, DEALGRAPH_DB, NEO4J_URI, LOG_LEVEL and the limits are settings of the environment.',
    )
    .addOption(storeOption())
    .action(({ db }: StoreOption) => {
      const config = readConfig();
      return serve(db === undefined ? config : { ...config, store: { path: db } });
    });
}
