/**
 * Runs analyses on the snapshot of a store and on the same graph in graphology, alternately, and
 * prints their durations: `compute.ts STORE COMPANY…`.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { runSliced } from '../../../src/analysis/sliced-task.ts';
import { moneyCycles } from '../../../src/analysis/money-cycles.ts';
import { neighborhood } from '../../../src/analysis/neighborhood.ts';
import { paths } from '../../../src/analysis/paths.ts';
import type { Snapshot, View } from '../../../src/analysis/snapshot.ts';
import type { SlicedTask } from '../../../src/analysis/sliced-task.ts';
import { SnapshotCache } from '../../../src/analysis/snapshot-cache.ts';
import { totals } from '../../../src/analysis/totals.ts';
import { createView } from '../../../src/analysis/view.ts';
import { CURRENT_VIEW } from '../../../src/domain/graph-view.ts';
import { openStore } from '../../../src/store/open.ts';
import { quantile } from '../measurement.ts';
import { GraphologyBaseline } from './graphology-baseline.ts';

/** Duration of one analysis, in milliseconds. */
export interface LatencyQuantiles {
  readonly p50: number;
  readonly p95: number;
}

/** Durations of analyses without a server. */
export interface ComputeResult {
  readonly questions: readonly {
    readonly name: string;
    readonly description: string;
    readonly own: LatencyQuantiles;
    readonly graphology: LatencyQuantiles;
  }[];
  /** Event loop delay in milliseconds during sliced analyses of the entity with the most links. */
  readonly hub: { readonly links: number; readonly delayP99: number; readonly seconds: number };
}

const NEIGHBORHOOD_LIMIT = 500;
const CYCLE_LIMIT = 20;
const ROUNDS = 200;
const WARM_UP = 50;
/** Maximum time for one analysis, in milliseconds. */
const MAX_QUESTION_MS = 20_000;
const HUB_ROUNDS = 20;

interface ComputeQuestion {
  readonly name: string;
  readonly description: string;
  readonly own: (view: View, nth: number) => SlicedTask<unknown>;
  readonly graphology: (nth: number) => unknown;
}

const fullView = (snapshot: Snapshot): View =>
  createView(snapshot, { ...CURRENT_VIEW, filter: {}, textMatches: null });

function questionsOf(companies: readonly number[], graph: GraphologyBaseline): ComputeQuestion[] {
  const one = (nth: number): number => companies[nth % companies.length] ?? 0;
  const other = (nth: number): number =>
    companies[(nth + Math.floor(companies.length / 2)) % companies.length] ?? 0;
  return [
    {
      name: 'neighborhood',
      description: `The ${NEIGHBORHOOD_LIMIT} nearest entities within two steps, and all links between them`,
      own: (view, nth) =>
        neighborhood(view, { centers: [one(nth)], depth: 2, limit: NEIGHBORHOOD_LIMIT, coParties: false }),
      graphology: (nth) => graph.neighborhood(one(nth), NEIGHBORHOOD_LIMIT),
    },
    {
      name: 'paths',
      description: 'The shortest path between two companies',
      own: (view, nth) =>
        paths(view, { from: one(nth), to: other(nth), maxLength: 4, limit: 1, coParties: false }),
      graphology: (nth) => graph.shortestPathLength(one(nth), other(nth)),
    },
    {
      name: 'moneyCycles',
      description: `${CYCLE_LIMIT} money cycles of up to four companies through one`,
      own: (view, nth) => moneyCycles(view, { through: one(nth), maxLength: 4, limit: CYCLE_LIMIT }),
      graphology: (nth) => graph.cycles(one(nth), CYCLE_LIMIT),
    },
    {
      name: 'totals',
      description: 'Sum of payments for every company',
      own: (view) => totals(view, { by: 'PAYER', first: 20 }),
      graphology: () => graph.totals(),
    },
  ];
}

const latencyQuantiles = (times: readonly number[]): LatencyQuantiles => ({
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
});

/** Runs a sliced task without yielding, so that only the computation is measured. */
function runToCompletion(work: SlicedTask<unknown>): unknown {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function elapsedMs(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function measureQuestion(
  snapshot: Snapshot,
  { name, description, own, graphology }: ComputeQuestion,
): ComputeResult['questions'][number] {
  const [ownTimes, graphologyTimes]: [number[], number[]] = [[], []];
  const end = performance.now() + MAX_QUESTION_MS;
  for (let round = 0; round < WARM_UP + ROUNDS && (round < 10 || performance.now() < end); round++) {
    const both = [
      () => ownTimes.push(elapsedMs(() => runToCompletion(own(fullView(snapshot), round)))),
      () => graphologyTimes.push(elapsedMs(() => graphology(round))),
    ];
    for (const turn of round % 2 === 0 ? both : both.reverse()) turn();
  }
  const warm = (times: number[]): number[] => times.slice(Math.min(WARM_UP, Math.floor(times.length / 5)));
  return {
    name,
    description,
    own: latencyQuantiles(warm(ownTimes)),
    graphology: latencyQuantiles(warm(graphologyTimes)),
  };
}

async function measureHub(snapshot: Snapshot, other: number): Promise<ComputeResult['hub']> {
  const links = (entity: number): number =>
    (snapshot.participationEnd[entity] ?? 0) - (snapshot.participationStart[entity] ?? 0);
  let hub = 0;
  for (let entity = 1; entity < snapshot.entityCount; entity++) if (links(entity) > links(hub)) hub = entity;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const startedAt = performance.now();
  delay.enable();
  for (let round = 0; round < HUB_ROUNDS; round++)
    for (const work of [
      neighborhood(fullView(snapshot), { centers: [hub], depth: 2, limit: 2000, coParties: false }),
      paths(fullView(snapshot), { from: hub, to: other, maxLength: 4, limit: 100, coParties: false }),
      moneyCycles(fullView(snapshot), { through: hub, maxLength: 4, limit: 100 }),
    ])
      await runSliced<unknown>(work, 60);
  delay.disable();
  return {
    links: links(hub),
    delayP99: delay.percentile(99) / 1e6,
    seconds: (performance.now() - startedAt) / 1000 / HUB_ROUNDS / 3,
  };
}

const [path = '', ...ids] = process.argv.slice(2);
const store = await openStore({ path });
try {
  const snapshot = await new SnapshotCache(store).current();
  const companies = ids.map((id) => snapshot.entityIndex(id));
  if (companies.length === 0 || companies.includes(-1))
    throw new RangeError('the store lacks one of the companies, or none are given');
  const hub = await measureHub(snapshot, companies[0] ?? 0);
  const graph = new GraphologyBaseline(fullView(snapshot));
  const questions = questionsOf(companies, graph).map((question) => measureQuestion(snapshot, question));
  const computed: ComputeResult = { questions, hub };
  process.stdout.write(JSON.stringify(computed));
} finally {
  await store.close();
}
