import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectAnswer } from '../answer-check.ts';
import { Clients, measure, PLAN, quantile, type Measured, type Target } from '../measurement.ts';
import type { Workload } from '../workload.ts';
import { DEALGRAPH, run, startServer, type Server } from '../processes.ts';
import { word } from '../../support/generate/names.ts';
import type { Built } from './build-snapshot.ts';
import type { Computed } from './compute.ts';
import { snapshotBuilt } from '../snapshot-readiness.ts';
import { targetOf } from '../question-target.ts';
import { analysisQuestions } from './questions.ts';

/** What was measured of the analysis on one size. */
export interface AnalysisResult {
  readonly workload: Workload;
  readonly built: Built;
  readonly computed: Computed;
  /** The same questions over HTTP, with names and evidence; what all are compared with is the trivial one. */
  readonly measured: readonly Measured[];
  /** How others fared while the company with the most deals was analysed without a pause, in milliseconds. */
  readonly besideHub: { readonly p50: number; readonly p99: number; readonly most: number };
}

/** How many companies are asked about. */
const COMPANIES = 200;
/** What a graph of a million deals and graphology's copy of it need. */
const HEAP_MEGABYTES = 12_000;
const ANALYSIS_PLAN = { ...PLAN, rounds: 10, warmUp: 30, requests: 10, loadRounds: 2 };
const BESIDE_HUB_MS = 10_000;

async function inProcess<T>(script: string, flags: readonly string[], args: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { printed } = await run([...flags, '--import', 'tsx', file, ...args], {});
  return JSON.parse(printed) as T;
}

/** Reads a file to its end, so that the system has it in memory, as it has after an import: what is measured then is the work, and not a disk. */
async function readThrough(file: string): Promise<void> {
  await once(createReadStream(file, { highWaterMark: 1024 * 1024 }).resume(), 'close');
}

function targetsOf(ids: readonly string[], server: Server): { all: Target[]; trivial: Target } {
  const trivial: Target = {
    url: `${server.url}/graphql`,
    processorTime: server.processorTime,
    name: 'graph',
    what: 'the revision of the graph, which is next to nothing',
    body: () => JSON.stringify({ query: 'query Trivial { graph { revision } }' }),
    check: expectAnswer('graph', [], 0),
  };
  const own = analysisQuestions(ids).map((question) => targetOf(question, server));
  return { all: [trivial, ...own], trivial };
}

/** Asks the trivial question again and again while another client has the hub analysed. */
async function besideHub(
  trivial: Target,
  questions: readonly Target[],
): Promise<AnalysisResult['besideHub']> {
  const clients = new Clients(2);
  const times: number[] = [];
  const end = performance.now() + BESIDE_HUB_MS;
  try {
    await Promise.all([
      (async () => {
        for (let nth = 0; performance.now() < end; nth++) {
          const question = questions[nth % questions.length];
          if (question !== undefined) await clients.ask(question);
        }
      })(),
      (async () => {
        while (performance.now() < end) times.push((await clients.ask(trivial)).ms);
      })(),
    ]);
  } finally {
    clients.close();
  }
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), most: Math.max(...times) };
}

/** Measures what is worked out from the whole graph: computing alone, beside graphology, and over HTTP. */
export async function measureAnalysis(
  workload: Workload,
  say: (text: string) => void,
): Promise<AnalysisResult> {
  const { size, store } = workload;
  const ids = workload.ids.slice(0, COMPANIES);
  const env = { DEALGRAPH_DB: store, HOST: '127.0.0.1', PORT: '0' };
  // The first start loads the seed, which the graph shall have wherever it is measured.
  await (await startServer([...DEALGRAPH, 'serve'], env)).stop();
  say(`${size}: snapshot`);
  await readThrough(store);
  const built = await inProcess<Built>('build-snapshot.ts', ['--expose-gc'], [store]);
  say(`${size}: computing`);
  const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
  const computed = await inProcess<Computed>('compute.ts', [heap], [store, ...ids]);
  say(`${size}: over HTTP`);
  const server = await startServer([...DEALGRAPH, 'serve'], env);
  try {
    await snapshotBuilt(server, workload);
    const { all, trivial } = targetsOf(ids, server);
    const measured = await measure(all, trivial, ANALYSIS_PLAN);
    const hub = targetsOf([word(0)], server).all.filter(({ name }) =>
      ['neighborhood', 'moneyCycles'].includes(name),
    );
    return { workload, built, computed, measured, besideHub: await besideHub(trivial, hub) };
  } finally {
    await server.stop();
  }
}
