import { Agent, request, type ClientRequest } from 'node:http';

/** Target of repeated requests, over HTTP or in this process. */
export interface BenchmarkTarget {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** Called instead of the URL; returns the response to a body. */
  readonly direct?: (body: string) => Promise<string>;
  /** CPU time of the server so far, in milliseconds. */
  readonly processorTime: () => number;
  /** Body of the n-th request, which is a POST; without it, requests are GET. */
  readonly body?: (nth: number) => string;
  /** Throws if a response does not count. */
  readonly check: (answer: string) => void;
}

/** Result of a target; times in milliseconds. */
export interface TargetResult {
  readonly target: BenchmarkTarget;
  readonly p50: number;
  readonly p95: number;
  /** p50 divided by the reference's p50 of the same round: the median over all rounds. */
  readonly ratio: number;
  readonly requestsPerSecond: number;
  /** CPU time of the server per request. */
  readonly processorMs: number;
}

/** Number and duration of the rounds. The warm-up comes first and does not count. */
export interface MeasurementPlan {
  readonly rounds: number;
  /** Maximum number and duration of warm-up rounds. */
  readonly warmUp: number;
  readonly warmUpMs: number;
  readonly requests: number;
  /** Maximum time of a target in one round. */
  readonly maxTurnMs: number;
  readonly clients: number;
  readonly loadRounds: number;
  readonly loadMs: number;
}

/** Plan of published results. */
export const DEFAULT_PLAN: MeasurementPlan = {
  rounds: 20,
  warmUp: 4,
  warmUpMs: 60_000,
  requests: 40,
  maxTurnMs: 2000,
  clients: 8,
  loadRounds: 4,
  loadMs: 1000,
};

/** The smallest value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Persistent connections, with a counter that makes the requests to a target different. */
export class HttpClients {
  readonly #agent: Agent;
  readonly #requestCounts = new Map<BenchmarkTarget, number>();

  constructor(count: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: count, noDelay: true });
  }

  /**
   * Sends one request; returns the response, and the time from the first byte sent to the last byte
   * received.
   */
  async send(target: BenchmarkTarget): Promise<{ answer: string; ms: number }> {
    const nth = this.#requestCounts.get(target) ?? 0;
    this.#requestCounts.set(target, nth + 1);
    const body = target.body?.(nth);
    const startedAt = performance.now();
    const answer = await (target.direct?.(body ?? '') ?? this.#post(target, body));
    const ms = performance.now() - startedAt;
    target.check(answer);
    return { answer, ms };
  }

  #post(target: BenchmarkTarget, body: string | undefined): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      const outgoing: ClientRequest = request(
        target.url,
        {
          agent: this.#agent,
          ...(body === undefined
            ? { method: 'GET' }
            : {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
              }),
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () => resolve(Buffer.concat(chunks).toString()));
        },
      );
      outgoing.setTimeout(30_000, () => outgoing.destroy(new Error(`${target.name}: no response in 30 s`)));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Result of a target in one round. */
interface TurnResult {
  readonly times: readonly number[];
  /** CPU time per request. */
  readonly processorMs: number;
}

/** Sends requests one after the other. */
async function runTurn(
  clients: HttpClients,
  target: BenchmarkTarget,
  count: number,
  maxTurnMs: number,
): Promise<TurnResult> {
  const times: number[] = [];
  const before = target.processorTime();
  const end = performance.now() + maxTurnMs;
  while (times.length < count && (times.length === 0 || performance.now() < end))
    times.push((await clients.send(target)).ms);
  return { times, processorMs: (target.processorTime() - before) / times.length };
}

/** Sends requests from all clients for a period; returns the number of responses per second. */
async function measureThroughput(
  clients: HttpClients,
  target: BenchmarkTarget,
  { clients: count, loadMs }: MeasurementPlan,
): Promise<number> {
  const startedAt = performance.now();
  let answers = 0;
  await Promise.all(
    Array.from({ length: count }, async () => {
      while (performance.now() - startedAt < loadMs) {
        await clients.send(target);
        answers += 1;
      }
    }),
  );
  return (answers * 1000) / (performance.now() - startedAt);
}

/**
 * Measures targets side by side. Every target has a turn in each round, in a different order each
 * time, so that other load on the machine affects all of them alike.
 */
export async function measure(
  targets: readonly BenchmarkTarget[],
  reference: BenchmarkTarget,
  plan = DEFAULT_PLAN,
): Promise<TargetResult[]> {
  const rotated = (round: number): BenchmarkTarget[] => [
    ...targets.slice(round % targets.length),
    ...targets.slice(0, round % targets.length),
  ];
  const singleClient = new HttpClients(1);
  const loadClients = new HttpClients(plan.clients);
  try {
    const turns = new Map<BenchmarkTarget, TurnResult[]>(targets.map((target) => [target, []]));
    const forEachTarget = async (
      round: number,
      record: (target: BenchmarkTarget, result: TurnResult) => void,
    ): Promise<void> => {
      for (const target of rotated(round))
        record(target, await runTurn(singleClient, target, plan.requests, plan.maxTurnMs));
    };
    const startedAt = performance.now();
    for (let round = 0; round < plan.warmUp && performance.now() - startedAt < plan.warmUpMs; round++)
      await forEachTarget(round, () => undefined);
    for (let round = 0; round < plan.rounds; round++)
      await forEachTarget(round, (target, result) => turns.get(target)?.push(result));
    const rates = new Map<BenchmarkTarget, number[]>(targets.map((target) => [target, []]));
    for (let round = 0; round <= plan.loadRounds; round++)
      for (const target of rotated(round)) {
        const rate = await measureThroughput(loadClients, target, plan);
        if (round > 0) rates.get(target)?.push(rate);
      }
    const medians = (target: BenchmarkTarget): number[] =>
      (turns.get(target) ?? []).map(({ times }) => quantile(times, 0.5));
    const references = medians(reference);
    return targets.map((target) => {
      const targetTurns = turns.get(target) ?? [];
      const times = targetTurns.flatMap((each) => each.times);
      return {
        target,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        ratio: quantile(
          medians(target).map((median, round) => median / (references[round] ?? NaN)),
          0.5,
        ),
        requestsPerSecond: quantile(rates.get(target) ?? [], 0.5),
        processorMs: quantile(
          targetTurns.map(({ processorMs }) => processorMs),
          0.5,
        ),
      };
    });
  } finally {
    singleClient.close();
    loadClients.close();
  }
}
