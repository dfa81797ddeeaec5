import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A response to a GraphQL request. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** Whether it has data and no errors, so that it is the same until the graph changes. */
  readonly succeeded: boolean;
}

/** An encoding of a body, as headers name it. */
export type BodyEncoding = 'identity' | 'br' | 'gzip';

/** A cached answer, with its body in the encodings that were requested so far. */
export interface CachedAnswer {
  readonly headers: GraphqlAnswer['headers'];
  readonly bodies: Map<BodyEncoding, Buffer> & { get(encoding: 'identity'): Buffer };
}

/** Larger answers are not cached. */
const MAX_ANSWER_BYTES = 1024 * 1024;
/** Approximate memory of an entry besides its bodies. */
const ENTRY_OVERHEAD_BYTES = 800;

function sizeOf({ bodies }: CachedAnswer): number {
  let size = ENTRY_OVERHEAD_BYTES;
  for (const body of bodies.values()) size += body.length;
  return size;
}

/**
 * Answers by request, for one revision of the graph. An answer is a function of the request and the
 * revision, so another revision empties the cache. Bounded by bytes: the least recently used
 * answers are dropped first. Concurrent requests for the same answer share one execution.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, CachedAnswer> | null;
  readonly #pending = new Map<string, Promise<GraphqlAnswer>>();
  readonly #salt: string;
  #revision = -1;

  /**
   * @param maxBytes maximum size of all answers; 0 turns the cache off.
   * @param salt everything else that answers depend on: the version and the settings.
   */
  constructor(maxBytes: number, salt: string) {
    this.#answers = maxBytes === 0 ? null : new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
    this.#salt = salt;
  }

  /**
   * The key of a request.
   * @param parts everything in the request that its answer depends on.
   */
  keyOf(...parts: readonly string[]): string {
    const lengths = parts.map(({ length }) => length).join();
    return createHash('sha256')
      .update(`${this.#salt}\n${lengths}\n${parts.join('\n')}`)
      .digest('base64url')
      .slice(0, 32);
  }

  /** The cached answer to a request at a revision. */
  get(revision: number, key: string): CachedAnswer | undefined {
    this.#follow(revision);
    return this.#answers?.get(key);
  }

  /**
   * The answer to a request that has none in the cache.
   * @param revision revision at the start of the request.
   * @param currentRevision reads the revision again, after the execution.
   */
  async share(
    revision: number,
    key: string,
    execute: () => Promise<GraphqlAnswer>,
    currentRevision: () => Promise<number | null>,
  ): Promise<GraphqlAnswer> {
    const pendingKey = `${revision} ${key}`;
    const pending = this.#pending.get(pendingKey);
    if (pending !== undefined) return pending;
    const execution = execute();
    this.#pending.set(pendingKey, execution);
    try {
      const answer = await execution;
      // An answer that was computed during a change may be of either revision.
      if (this.#answers !== null && answer.succeeded && (await currentRevision()) === revision)
        this.#add(revision, key, answer);
      return answer;
    } finally {
      this.#pending.delete(pendingKey);
    }
  }

  #add(revision: number, key: string, { headers, body }: GraphqlAnswer): void {
    const identity = Buffer.from(body);
    if (identity.length > MAX_ANSWER_BYTES) return;
    this.#follow(revision);
    const bodies = new Map([['identity', identity]]) as CachedAnswer['bodies'];
    this.#answers?.set(key, { headers, bodies });
  }

  /** Adds the body of a cached answer in another encoding. */
  addEncoding(key: string, answer: CachedAnswer, encoding: BodyEncoding, body: Buffer): void {
    answer.bodies.set(encoding, body);
    if (this.#answers?.peek(key) !== answer) return;
    // The size is computed when an entry is added.
    this.#answers.delete(key);
    this.#answers.set(key, answer);
  }

  #follow(revision: number): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#answers?.clear();
  }
}
