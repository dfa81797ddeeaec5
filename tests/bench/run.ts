/**
 * Measures the program as a user gets it: `npm run bench -- S M L`. With --reuse, stores of earlier runs are not imported again; with --neo4j, the store
 * is Neo4j, and others that answer the same from it are measured beside; with --analysis, what is worked out from the whole graph, beside graphology.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAnalysis, type AnalysisResult } from './analysis/measure.ts';
import { analysisReport } from './analysis/report.ts';
import { deepPage, DEEP_CONNECTIONS } from './deep-page.ts';
import { SIZES, type Size } from './generate.ts';
import { expectAnswer } from './expect-answer.ts';
import { measure, quantile, type Target } from './load.ts';
import { measureNeo4j, type Neo4jResult } from './neo4j/measure.ts';
import { neo4jReport } from './neo4j/report.ts';
import { prepare, type Workload } from './prepare.ts';
import { DEALGRAPH, ROOT, run, startServer, stopAll, type Server } from './processes.ts';
import { report, type Result } from './report.ts';
import { questions } from './workload.ts';

const DEPTH = 10_000;
const STARTS = 3;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

function targetsOf(workload: Workload, server: Server, peer: Server): { all: Target[]; apollo: Target } {
  const apollo: Target = {
    name: 'Apollo',
    what: 'a trivial query to a bare Apollo Server',
    url: `${peer.url}/graphql`,
    processorTime: peer.processorTime,
    body: () => JSON.stringify({ query: 'query Trivial { ok }' }),
    check: expectAnswer('Apollo', [], 0),
  };
  const plain: Target = {
    name: 'Fastify',
    what: 'a plain route with a small JSON',
    url: `${peer.url}/plain`,
    processorTime: peer.processorTime,
    check: (answer) => {
      if (answer !== '{"ok":true}') throw new Error(`Fastify: ${answer}`);
    },
  };
  const own = questions(workload).map(({ name, what, query, variables, holds }): Target => ({
    name,
    what,
    url: `${server.url}/graphql`,
    processorTime: server.processorTime,
    body: (nth) => JSON.stringify({ query, variables: variables(nth) }),
    check: expectAnswer(name, holds.path, holds.atLeast),
  }));
  return { all: [plain, apollo, ...own], apollo };
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

/** Waits until the server has read the whole graph for analysis, which it does in the background after its start: on a large one that takes a while. */
async function snapshotBuilt({ url }: Server, { ids: [id] }: Workload): Promise<void> {
  const body = JSON.stringify({
    query: 'query Ties($id: ID!) { neighborhood(of: [$id], limit: 1) { nodes { id } } }',
    variables: { id },
  });
  for (let answered = false; !answered;) {
    await sleep(500);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    answered = !('errors' in ((await response.json()) as object));
  }
}

async function measureSize(size: Size, reuse: boolean): Promise<Result> {
  say(`${size}: data`);
  const workload = await prepare(size);
  const env = { DEALGRAPH_DB: workload.store, HOST: '127.0.0.1', PORT: '0' };
  const serve = [...DEALGRAPH, 'serve'];
  const imported = await importedInto(workload, reuse);
  // The first start loads the seed; those after it find everything there.
  await (await startServer(serve, env)).stop();
  const starts: number[] = [];
  for (let nth = 0; nth < STARTS; nth++) {
    const started = await startServer(serve, env);
    starts.push(started.readyAfter);
    await started.stop();
  }
  const peer = await startServer(['--import', 'tsx', fileURLToPath(new URL('peer.ts', import.meta.url))], {});
  const server = await startServer(serve, env);
  try {
    say(`${size}: snapshot`);
    await snapshotBuilt(server, workload);
    say(`${size}: questions`);
    const { all, apollo } = targetsOf(workload, server, peer);
    const measured = await measure(all, apollo);
    const memory = server.memory();
    say(`${size}: pages`);
    const pages: Result['pages'][number][] = [];
    for (const what of Object.keys(DEEP_CONNECTIONS) as (keyof typeof DEEP_CONNECTIONS)[])
      pages.push(await deepPage(`${server.url}/graphql`, what, DEPTH));
    return {
      workload,
      ...(imported === undefined ? {} : { imported }),
      storeMegabytes: statSync(workload.store).size / 1024 / 1024,
      readyAfter: quantile(starts, 0.5),
      memory,
      measured,
      pages,
    };
  } finally {
    await Promise.all([server.stop(), peer.stop()]);
  }
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
    for (const size of sizes) results.push(await measureNeo4j(size, say));
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
    const results: Result[] = [];
    for (const size of sizes) results.push(await measureSize(size, values.reuse));
    text = report(results, date);
  }
  await writeFile(new URL(`${folder}/results.md`, import.meta.url), text);
  process.stdout.write(text);
} finally {
  await stopAll();
}
