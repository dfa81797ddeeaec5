import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerCheck } from '../answer-check.ts';
import {
  HttpClients,
  measure,
  DEFAULT_PLAN,
  quantile,
  type TargetResult,
  type BenchmarkTarget,
} from '../measurement.ts';
import type { BenchmarkWorkload } from '../workload.ts';
import { DEALGRAPH_ARGUMENTS, runProcess, startServerProcess, type ServerProcess } from '../processes.ts';
import { generateWord } from '../../support/generate/names.ts';
import type { SnapshotCost } from './build-snapshot.ts';
import type { ComputeResult } from './compute.ts';
import { waitForSnapshot } from '../snapshot-readiness.ts';
import { questionTarget } from '../question-target.ts';
import { analysisQuestions } from './questions.ts';

/** Results of analyses on one size. */
export interface AnalysisBenchmarkResult {
  readonly workload: BenchmarkWorkload;
  readonly snapshotCost: SnapshotCost;
  readonly computed: ComputeResult;
  /**
   * The same analyses over HTTP, with names and evidence, and the trivial query that is their
   * reference.
   */
  readonly measured: readonly TargetResult[];
  /**
   * Duration of other requests during continuous analyses of the company with the most deals, in
   * milliseconds.
   */
  readonly besideHub: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** Number of queried companies. */
const MAX_COMPANIES = 200;
/** Heap for a graph of a million deals and graphology's copy of it. */
const HEAP_MEGABYTES = 12_000;
const ANALYSIS_PLAN = { ...DEFAULT_PLAN, rounds: 10, warmUp: 30, requests: 10, loadRounds: 2 };
const BESIDE_HUB_MS = 10_000;

async function runScript<T>(script: string, flags: readonly string[], args: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { output } = await runProcess([...flags, '--import', 'tsx', file, ...args], {});
  return JSON.parse(output) as T;
}

/**
 * Reads a complete file into the cache of the operating system, as after an import, so that the
 * measurement does not include the disk.
 */
async function warmFileCache(file: string): Promise<void> {
  await once(createReadStream(file, { highWaterMark: 1024 * 1024 }).resume(), 'close');
}

function targetsOf(
  ids: readonly string[],
  server: ServerProcess,
): { all: BenchmarkTarget[]; trivial: BenchmarkTarget } {
  const trivial: BenchmarkTarget = {
    url: `${server.url}/graphql`,
    processorTime: server.processorTime,
    name: 'graph',
    description: 'The revision of the graph, as a trivial query',
    body: () => JSON.stringify({ query: 'query Trivial { graph { revision } }' }),
    check: answerCheck('graph', [], 0),
  };
  const own = analysisQuestions(ids).map((question) => questionTarget(question, server));
  return { all: [trivial, ...own], trivial };
}

/** Sends the trivial query continuously while another client requests analyses of the hub. */
async function measureBesideHub(
  trivial: BenchmarkTarget,
  questions: readonly BenchmarkTarget[],
): Promise<AnalysisBenchmarkResult['besideHub']> {
  const clients = new HttpClients(2);
  const times: number[] = [];
  const end = performance.now() + BESIDE_HUB_MS;
  try {
    await Promise.all([
      (async () => {
        for (let nth = 0; performance.now() < end; nth++) {
          const question = questions[nth % questions.length];
          if (question !== undefined) await clients.send(question);
        }
      })(),
      (async () => {
        while (performance.now() < end) times.push((await clients.send(trivial)).ms);
      })(),
    ]);
  } finally {
    clients.close();
  }
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), max: Math.max(...times) };
}

/**
 * Measures analyses of the whole graph: the computation alone, next to graphology, and over HTTP.
 */
export async function measureAnalysis(
  workload: BenchmarkWorkload,
  log: (text: string) => void,
): Promise<AnalysisBenchmarkResult> {
  const { size, store } = workload;
  const ids = workload.ids.slice(0, MAX_COMPANIES);
  const env = { DEALGRAPH_DB: store, HOST: '127.0.0.1', PORT: '0' };
  // The first start loads the seed data sets, so that every measured graph contains them.
  await (await startServerProcess([...DEALGRAPH_ARGUMENTS, 'serve'], env)).stop();
  log(`${size}: snapshot`);
  await warmFileCache(store);
  const snapshotCost = await runScript<SnapshotCost>('build-snapshot.ts', ['--expose-gc'], [store]);
  log(`${size}: computation`);
  const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
  const computed = await runScript<ComputeResult>('compute.ts', [heap], [store, ...ids]);
  log(`${size}: over HTTP`);
  const server = await startServerProcess([...DEALGRAPH_ARGUMENTS, 'serve'], env);
  try {
    await waitForSnapshot(server, workload);
    const { all, trivial } = targetsOf(ids, server);
    const measured = await measure(all, trivial, ANALYSIS_PLAN);
    const hub = targetsOf([generateWord(0)], server).all.filter(({ name }) =>
      ['neighborhood', 'moneyCycles'].includes(name),
    );
    return { workload, snapshotCost, computed, measured, besideHub: await measureBesideHub(trivial, hub) };
  } finally {
    await server.stop();
  }
}
