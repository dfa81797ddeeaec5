/**
 * Measures the built program: `npm run bench -- S M L`. `--reuse` skips imports that an earlier run
 * made. `--neo4j` measures the Neo4j store next to other implementations of the same queries.
 * `--analysis` measures analyses of the whole graph, next to graphology.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAnalysis, type AnalysisBenchmarkResult } from './analysis/measure.ts';
import { analysisReport } from './analysis/report.ts';
import { measureDeepPage, DEEP_CONNECTIONS } from './deep-page.ts';
import { SIZES, type BenchmarkSize } from './dataset.ts';
import { answerCheck } from './answer-check.ts';
import { measure, quantile, type BenchmarkTarget } from './measurement.ts';
import { measureNeo4j, type Neo4jBenchmarkResult } from './neo4j/measure.ts';
import { neo4jReport } from './neo4j/report.ts';
import { prepareWorkload, type BenchmarkWorkload } from './workload.ts';
import {
  DEALGRAPH_ARGUMENTS,
  PROJECT_ROOT,
  runProcess,
  startServerProcess,
  stopAllProcesses,
  type ServerProcess,
} from './processes.ts';
import { benchmarkReport, type BenchmarkResult } from './report.ts';
import { waitForSnapshot } from './snapshot-readiness.ts';
import { questionTarget } from './question-target.ts';
import { benchmarkQuestions } from './questions.ts';

const DEEP_PAGE_DEPTH = 10_000;
const START_COUNT = 3;

const log = (text: string): void => void process.stderr.write(`${text}\n`);

/** Baselines of all queries. */
function baselineTargets({ url, processorTime }: ServerProcess): {
  plain: BenchmarkTarget;
  apollo: BenchmarkTarget;
} {
  return {
    plain: {
      name: 'Fastify',
      description: 'A plain route with a small JSON response',
      url: `${url}/plain`,
      processorTime,
      check: (answer) => {
        if (answer !== '{"ok":true}') throw new Error(`Fastify: ${answer}`);
      },
    },
    apollo: {
      name: 'Apollo',
      description: 'A trivial query to a bare Apollo Server',
      url: `${url}/graphql`,
      processorTime,
      body: () => JSON.stringify({ query: 'query Trivial { ok }' }),
      check: answerCheck('Apollo', [], 0),
    },
  };
}

/** Imports the data set into its store; undefined if the store of an earlier run is reused. */
async function importWorkload(
  workload: BenchmarkWorkload,
  reuse: boolean,
): Promise<BenchmarkResult['imported']> {
  const { size, store, folder, claims } = workload;
  if (reuse && existsSync(store)) return undefined;
  await Promise.all(['', '-wal', '-shm'].map((end) => rm(store + end, { force: true })));
  log(`${size}: importing`);
  const imported = await runProcess([...DEALGRAPH_ARGUMENTS, 'import', folder], { DEALGRAPH_DB: store });
  log(`${size}: ${Math.round(claims / imported.seconds)} claims per second`);
  return imported;
}

/** A size with its running server and the results so far. */
interface RunningWorkload {
  readonly workload: BenchmarkWorkload;
  readonly imported: BenchmarkResult['imported'];
  readonly readyMs: number;
  readonly server: ServerProcess;
  readonly targets: readonly BenchmarkTarget[];
}

/** Imports a size, starts its server several times, and keeps the last one running. */
async function startWorkload(size: BenchmarkSize, reuse: boolean): Promise<RunningWorkload> {
  log(`${size}: data`);
  const workload = await prepareWorkload(size);
  const start = (): Promise<ServerProcess> =>
    startServerProcess([...DEALGRAPH_ARGUMENTS, 'serve'], {
      DEALGRAPH_DB: workload.store,
      HOST: '127.0.0.1',
      PORT: '0',
    });
  const imported = await importWorkload(workload, reuse);
  // The first start loads the seed data sets; later ones find them.
  await (await start()).stop();
  const starts: number[] = [];
  for (let nth = 0; nth < START_COUNT; nth++) {
    const warmServer = await start();
    starts.push(warmServer.readyMs);
    await warmServer.stop();
  }
  const server = await start();
  log(`${size}: snapshot`);
  await waitForSnapshot(server, workload);
  return {
    workload,
    imported,
    readyMs: quantile(starts, 0.5),
    server,
    targets: benchmarkQuestions(workload).map((question) => questionTarget(question, server)),
  };
}

/**
 * Measures the queries of all sizes alternately, so that they can be compared, and then deep pages.
 */
async function measureSizes(sizes: readonly BenchmarkSize[], reuse: boolean): Promise<BenchmarkResult[]> {
  const all: RunningWorkload[] = [];
  for (const size of sizes) all.push(await startWorkload(size, reuse));
  const baselineServer = await startServerProcess(
    ['--import', 'tsx', fileURLToPath(new URL('baseline-server.ts', import.meta.url))],
    {},
  );
  const { plain, apollo } = baselineTargets(baselineServer);
  log('queries');
  const measured = await measure([plain, apollo, ...all.flatMap(({ targets }) => targets)], apollo);
  const results: BenchmarkResult[] = [];
  for (const { workload, imported, readyMs, server, targets } of all) {
    const memory = server.memory();
    log(`${workload.size}: pages`);
    const pages: BenchmarkResult['pages'][number][] = [];
    for (const connection of Object.keys(DEEP_CONNECTIONS) as (keyof typeof DEEP_CONNECTIONS)[])
      pages.push(await measureDeepPage(`${server.url}/graphql`, connection, DEEP_PAGE_DEPTH));
    results.push({
      workload,
      ...(imported === undefined ? {} : { imported }),
      storeMegabytes: statSync(workload.store).size / 1024 / 1024,
      readyMs,
      memory,
      measured: measured.filter(({ target }) => [plain, apollo, ...targets].includes(target)),
      pages,
    });
  }
  return results;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reuse: { type: 'boolean', default: false },
    neo4j: { type: 'boolean', default: false },
    analysis: { type: 'boolean', default: false },
  },
});
if (values.neo4j && values.analysis) throw new RangeError('--neo4j and --analysis cannot be combined');
const sizes = (
  positionals.length === 0 ? (values.neo4j ? ['M'] : ['S', 'M']) : positionals
) as BenchmarkSize[];
for (const size of sizes)
  if (!(size in SIZES))
    throw new RangeError(`unknown size ${size}; use one of ${Object.keys(SIZES).join(', ')}`);

execFileSync('npm', ['run', '--silent', 'build'], {
  cwd: PROJECT_ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopAllProcesses().then(() => process.exit(1)));
try {
  const date = new Date().toISOString().slice(0, 10);
  let text = '';
  let folder = '.';
  if (values.neo4j) {
    const results: Neo4jBenchmarkResult[] = [];
    for (const size of sizes) {
      const workload = await prepareWorkload(size);
      // Analyses of the whole graph are measured on the embedded store too.
      await importWorkload(workload, true);
      results.push(await measureNeo4j(workload, log));
    }
    text = neo4jReport(results, date);
    folder = 'neo4j';
  } else if (values.analysis) {
    const results: AnalysisBenchmarkResult[] = [];
    for (const size of sizes) {
      const workload = await prepareWorkload(size);
      await importWorkload(workload, values.reuse);
      results.push(await measureAnalysis(workload, log));
    }
    text = analysisReport(results, date);
    folder = 'analysis';
  } else {
    text = benchmarkReport(await measureSizes(sizes, values.reuse), date);
  }
  await writeFile(new URL(`${folder}/results.md`, import.meta.url), text);
  process.stdout.write(text);
} finally {
  await stopAllProcesses();
}
