/**
 * Measures the program as a user gets it: `npm run bench -- S M L`. With --reuse, stores of earlier runs are not imported again; with --neo4j, the store
 * is Neo4j, and others that answer the same from it are measured beside.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deepPage, DEEP_CONNECTIONS } from './deep-page.ts';
import { SIZES, type Size } from './generate.ts';
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

function expectAnswer(name: string, path: readonly string[], atLeast: number): (answer: string) => void {
  let checked = 0;
  return (answer) => {
    if (!answer.startsWith('{"data":') || answer.includes('"errors":['))
      throw new Error(`${name}: ${answer.slice(0, 500)}`);
    // All of them would cost the client time that the server lacks on a small machine.
    if (checked++ > 20) return;
    const found = path.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | null)?.[step],
      (JSON.parse(answer) as { data: unknown }).data,
    );
    const length = Array.isArray(found) || typeof found === 'string' ? found.length : 0;
    if (length < atLeast)
      throw new Error(`${name}: ${path.join('.')} is too short in ${answer.slice(0, 500)}`);
  };
}

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

async function measureSize(size: Size, reuse: boolean): Promise<Result> {
  say(`${size}: data`);
  const workload = await prepare(size);
  const env = { DEALGRAPH_DB: workload.store, HOST: '127.0.0.1', PORT: '0' };
  const serve = [...DEALGRAPH, 'serve'];
  let imported: Result['imported'];
  if (!reuse || !existsSync(workload.store)) {
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(workload.store + end, { force: true })));
    say(`${size}: importing`);
    imported = await run([...DEALGRAPH, 'import', workload.folder], env);
    say(`${size}: ${Math.round(workload.claims / imported.seconds)} claims a second`);
  }
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
  options: { reuse: { type: 'boolean', default: false }, neo4j: { type: 'boolean', default: false } },
});
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
  if (values.neo4j) {
    const results: Neo4jResult[] = [];
    for (const size of sizes) results.push(await measureNeo4j(size, say));
    text = neo4jReport(results, date);
  } else {
    const results: Result[] = [];
    for (const size of sizes) results.push(await measureSize(size, values.reuse));
    text = report(results, date);
  }
  await writeFile(new URL(values.neo4j ? 'neo4j/results.md' : 'results.md', import.meta.url), text);
  process.stdout.write(text);
} finally {
  await stopAll();
}
