/**
 * Measures the program as a user gets it: `npm run bench -- S M L`. With --reuse, stores of earlier runs are not imported again; with --neo4j, the store
 * is Neo4j, and others that answer the same from it are measured beside; with --analysis, what is worked out from the whole graph, beside graphology.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAnalysis, type AnalysisResult } from './analysis/measure.ts';
import { analysisReport } from './analysis/report.ts';
import { deepPage, DEEP_CONNECTIONS } from './deep-page.ts';
import { SIZES, type Size } from './dataset.ts';
import { expectAnswer } from './answer-check.ts';
import { measure, quantile, type Target } from './measurement.ts';
import { measureNeo4j, type Neo4jResult } from './neo4j/measure.ts';
import { neo4jReport } from './neo4j/report.ts';
import { prepare, type Workload } from './workload.ts';
import { DEALGRAPH, ROOT, run, startServer, stopAll, type Server } from './processes.ts';
import { report, type Result } from './report.ts';
import { snapshotBuilt } from './snapshot-readiness.ts';
import { targetOf } from './question-target.ts';
import { questions } from './questions.ts';

const DEPTH = 10_000;
const STARTS = 3;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** What every question is measured beside. */
function peersOf({ url, processorTime }: Server): { plain: Target; apollo: Target } {
  return {
    plain: {
      name: 'Fastify',
      what: 'a plain route with a small JSON',
      url: `${url}/plain`,
      processorTime,
      check: (answer) => {
        if (answer !== '{"ok":true}') throw new Error(`Fastify: ${answer}`);
      },
    },
    apollo: {
      name: 'Apollo',
      what: 'a trivial query to a bare Apollo Server',
      url: `${url}/graphql`,
      processorTime,
      body: () => JSON.stringify({ query: 'query Trivial { ok }' }),
      check: expectAnswer('Apollo', [], 0),
    },
  };
}

/** Imports the data set into its store; undefined where that of an earlier run is there and may be used again. */
async function importedInto(workload: Workload, reuse: boolean): Promise<Result['imported']> {
  const { size, store, folder, claims } = workload;
  if (reuse && existsSync(store)) return undefined;
  await Promise.all(['', '-wal', '-shm'].map((end) => rm(store + end, { force: true })));
  say(`${size}: importing`);
  const imported = await run([...DEALGRAPH, 'import', folder], { DEALGRAPH_DB: store });
  say(`${size}: ${Math.round(claims / imported.seconds)} claims a second`);
  return imported;
}

/** A size with its server running, and what was measured before that. */
interface Served {
  readonly workload: Workload;
  readonly imported: Result['imported'];
  readonly readyAfter: number;
  readonly server: Server;
  readonly targets: readonly Target[];
}

/** Imports a size, starts its server several times, and lets the last one run. */
async function served(size: Size, reuse: boolean): Promise<Served> {
  say(`${size}: data`);
  const workload = await prepare(size);
  const start = (): Promise<Server> =>
    startServer([...DEALGRAPH, 'serve'], { DEALGRAPH_DB: workload.store, HOST: '127.0.0.1', PORT: '0' });
  const imported = await importedInto(workload, reuse);
  // The first start loads the seed; those after it find everything there.
  await (await start()).stop();
  const starts: number[] = [];
  for (let nth = 0; nth < STARTS; nth++) {
    const started = await start();
    starts.push(started.readyAfter);
    await started.stop();
  }
  const server = await start();
  say(`${size}: snapshot`);
  await snapshotBuilt(server, workload);
  return {
    workload,
    imported,
    readyAfter: quantile(starts, 0.5),
    server,
    targets: questions(workload).map((question) => targetOf(question, server)),
  };
}

/** Measures the sizes by turns with each other, so that they can be compared, and then how they turn pages. */
async function measureSizes(sizes: readonly Size[], reuse: boolean): Promise<Result[]> {
  const all: Served[] = [];
  for (const size of sizes) all.push(await served(size, reuse));
  const peer = await startServer(['--import', 'tsx', fileURLToPath(new URL('peer.ts', import.meta.url))], {});
  const { plain, apollo } = peersOf(peer);
  say('questions');
  const measured = await measure([plain, apollo, ...all.flatMap(({ targets }) => targets)], apollo);
  const results: Result[] = [];
  for (const { workload, imported, readyAfter, server, targets } of all) {
    const memory = server.memory();
    say(`${workload.size}: pages`);
    const pages: Result['pages'][number][] = [];
    for (const what of Object.keys(DEEP_CONNECTIONS) as (keyof typeof DEEP_CONNECTIONS)[])
      pages.push(await deepPage(`${server.url}/graphql`, what, DEPTH));
    results.push({
      workload,
      ...(imported === undefined ? {} : { imported }),
      storeMegabytes: statSync(workload.store).size / 1024 / 1024,
      readyAfter,
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
if (values.neo4j && values.analysis) throw new RangeError('--neo4j and --analysis are two benchmarks');
const sizes = (positionals.length === 0 ? (values.neo4j ? ['M'] : ['S', 'M']) : positionals) as Size[];
for (const size of sizes)
  if (!(size in SIZES))
    throw new RangeError(`there is no size ${size}; there are ${Object.keys(SIZES).join(', ')}`);

execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopAll().then(() => process.exit(1)));
try {
  const date = new Date().toISOString().slice(0, 10);
  let text = '';
  let folder = '.';
  if (values.neo4j) {
    const results: Neo4jResult[] = [];
    for (const size of sizes) {
      const workload = await prepare(size);
      // What is worked out from the whole graph is asked of the embedded store too.
      await importedInto(workload, true);
      results.push(await measureNeo4j(workload, say));
    }
    text = neo4jReport(results, date);
    folder = 'neo4j';
  } else if (values.analysis) {
    const results: AnalysisResult[] = [];
    for (const size of sizes) {
      const workload = await prepare(size);
      await importedInto(workload, values.reuse);
      results.push(await measureAnalysis(workload, say));
    }
    text = analysisReport(results, date);
    folder = 'analysis';
  } else {
    text = report(await measureSizes(sizes, values.reuse), date);
  }
  await writeFile(new URL(`${folder}/results.md`, import.meta.url), text);
  process.stdout.write(text);
} finally {
  await stopAll();
}
