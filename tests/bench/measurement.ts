import { Agent, request, type ClientRequest } from 'node:http';

/** Something that is asked again and again over HTTP, or in this process. */
export interface Target {
  readonly name: string;
  readonly what: string;
  readonly url: string;
  /** Asked instead of the address: gives the answer to a body. */
  readonly direct?: (body: string) => Promise<string>;
  /** The processor time that its server has had so far, in milliseconds. */
  readonly processorTime: () => number;
  /** The body of the n-th request, which is a POST; a GET where there is none. */
  readonly body?: (nth: number) => string;
  /** Throws where an answer is not the one that counts. */
  readonly check: (answer: string) => void;
}

/** How a target did; times in milliseconds. */
export interface Measured {
  readonly target: Target;
  readonly p50: number;
  readonly p95: number;
  /** Its p50 against that of the reference, both of the same round: the median over all rounds. */
  readonly ratio: number;
  readonly perSecond: number;
  /** How much processor time its server needs for one request. */
  readonly processor: number;
}

/** How long and how often is measured; what comes first warms up and does not count. */
export interface Plan {
  readonly rounds: number;
  /** How many rounds come first at most, and how long. */
  readonly warmUp: number;
  readonly warmUpMs: number;
  readonly requests: number;
  /** The longest that one target has in one round. */
  readonly sliceMs: number;
  readonly clients: number;
  readonly loadRounds: number;
  readonly loadMs: number;
}

/** The plan that results are made with. */
export const PLAN: Plan = {
  rounds: 20,
  warmUp: 4,
  warmUpMs: 60_000,
  requests: 40,
  sliceMs: 2000,
  clients: 8,
  loadRounds: 4,
  loadMs: 1000,
};

/** The value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Connections that stay open, and a count so that no two requests to a target are alike. */
export class Clients {
  readonly #agent: Agent;
  readonly #asked = new Map<Target, number>();

  constructor(count: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: count, noDelay: true });
  }

  /** Asks once; the answer and how long it took from the first byte out to the last byte in. */
  async ask(target: Target): Promise<{ answer: string; ms: number }> {
    const nth = this.#asked.get(target) ?? 0;
    this.#asked.set(target, nth + 1);
    const body = target.body?.(nth);
    const began = performance.now();
    const answer = await (target.direct?.(body ?? '') ?? this.#post(target, body));
    const ms = performance.now() - began;
    target.check(answer);
    return { answer, ms };
  }

  #post(target: Target, body: string | undefined): Promise<string> {
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
      outgoing.setTimeout(30_000, () => outgoing.destroy(new Error(`${target.name}: no answer in 30 s`)));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** What one target did in one round. */
interface Slice {
  readonly times: readonly number[];
  /** Processor time a request. */
  readonly processor: number;
}

/** Asks one after the other. */
async function slice(clients: Clients, target: Target, count: number, sliceMs: number): Promise<Slice> {
  const times: number[] = [];
  const before = target.processorTime();
  const end = performance.now() + sliceMs;
  while (times.length < count && (times.length === 0 || performance.now() < end))
    times.push((await clients.ask(target)).ms);
  return { times, processor: (target.processorTime() - before) / times.length };
}

/** Asks from all clients at once until the time is over; how many answers there were in a second. */
async function rush(clients: Clients, target: Target, { clients: count, loadMs }: Plan): Promise<number> {
  const began = performance.now();
  let answers = 0;
  await Promise.all(
    Array.from({ length: count }, async () => {
      while (performance.now() - began < loadMs) {
        await clients.ask(target);
        answers += 1;
      }
    }),
  );
  return (answers * 1000) / (performance.now() - began);
}

/**
 * Measures targets side by side: in each round every target has its turn, in another order each time, so that whatever else the machine does falls
 * on all of them alike.
 */
export async function measure(
  targets: readonly Target[],
  reference: Target,
  plan = PLAN,
): Promise<Measured[]> {
  const rotated = (round: number): Target[] => [
    ...targets.slice(round % targets.length),
    ...targets.slice(0, round % targets.length),
  ];
  const one = new Clients(1);
  const many = new Clients(plan.clients);
  try {
    const slices = new Map<Target, Slice[]>(targets.map((target) => [target, []]));
    const inTurn = async (round: number, take: (target: Target, found: Slice) => void): Promise<void> => {
      for (const target of rotated(round))
        take(target, await slice(one, target, plan.requests, plan.sliceMs));
    };
    const began = performance.now();
    for (let round = 0; round < plan.warmUp && performance.now() - began < plan.warmUpMs; round++)
      await inTurn(round, () => undefined);
    for (let round = 0; round < plan.rounds; round++)
      await inTurn(round, (target, found) => slices.get(target)?.push(found));
    const rates = new Map<Target, number[]>(targets.map((target) => [target, []]));
    for (let round = 0; round <= plan.loadRounds; round++)
      for (const target of rotated(round)) {
        const rate = await rush(many, target, plan);
        if (round > 0) rates.get(target)?.push(rate);
      }
    const medians = (target: Target): number[] =>
      (slices.get(target) ?? []).map(({ times }) => quantile(times, 0.5));
    const references = medians(reference);
    return targets.map((target) => {
      const own = slices.get(target) ?? [];
      const times = own.flatMap((each) => each.times);
      return {
        target,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        ratio: quantile(
          medians(target).map((median, round) => median / (references[round] ?? NaN)),
          0.5,
        ),
        perSecond: quantile(rates.get(target) ?? [], 0.5),
        processor: quantile(
          own.map(({ processor }) => processor),
          0.5,
        ),
      };
    });
  } finally {
    one.close();
    many.close();
  }
}
