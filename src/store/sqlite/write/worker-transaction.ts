import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoreUnusable } from '../../../errors.ts';
import type { Id } from '../../../domain/id.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { CommittableTransaction } from './transaction.ts';

/** A request to the worker thread, which responds in the order of the requests. */
export type WorkerRequest =
  | {
      readonly method: 'find' | 'claimsAbout' | 'referrers' | 'namesakes';
      readonly argument: readonly string[];
    }
  | { readonly method: 'append'; readonly argument: WriteBatch }
  | { readonly method: 'clearProjection' | 'commit' | 'merges' };

/** A response of the worker thread; the first one, without a request, has a `TransactionStart`. */
export type WorkerResponse = { readonly result: unknown } | { readonly error: SerializedError };

/** The state of the graph at the start of the transaction. */
export type TransactionStart = Pick<WriteTransaction, 'revision' | 'lastSeq' | 'projectionVersion'>;

/** An error in a message between threads, which would drop its class and its code. */
export interface SerializedError {
  readonly message: string;
  /** Whether it is a StoreUnusable. */
  readonly unusable: boolean;
  /** The result code of SQLite. */
  readonly errcode?: number;
}

/** Maximum number of batches that wait for the thread, to bound memory. */
const MAX_PENDING_BATCHES = 2;

/**
 * Size of the young generation, with space for a few batches: few of them are then copied before
 * they are garbage.
 */
const YOUNG_GENERATION_MEGABYTES = 64;

/** The worker file next to this one, both in the sources and in the built package. */
const WORKER_URL = new URL(`transaction-worker${extname(import.meta.url)}`, import.meta.url).href;

/**
 * The bootstrap of a thread from the sources, because threads do not inherit the TypeScript loader.
 */
const sourceBootstrap = (): string => `
import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(WORKER_URL)});
});`;

function startWorker(path: string): Worker {
  const options = {
    workerData: { path },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEGABYTES },
  };
  return WORKER_URL.endsWith('.ts')
    ? new Worker(sourceBootstrap(), { ...options, eval: true })
    : new Worker(new URL(WORKER_URL), options);
}

function deserializeError({ message, unusable, errcode }: SerializedError): Error {
  return unusable ? new StoreUnusable(message) : Object.assign(new Error(message), { errcode });
}

/**
 * A transaction in a worker thread with its own connection, which writes one batch while this
 * thread prepares the next. An error in a batch is thrown by a later call, at the latest by
 * `commit`.
 */
export class WorkerTransaction implements CommittableTransaction {
  revision = 0;
  lastSeq = 0;
  projectionVersion = 0;
  readonly #worker: Worker;
  readonly #pending: { resolve: (result: unknown) => void; reject: (error: unknown) => void }[] = [];
  readonly #pendingBatches: Promise<unknown>[] = [];
  readonly #exited: Promise<void>;
  /** The error that ended the thread. */
  #failure: Error | undefined;

  private constructor(path: string) {
    this.#worker = startWorker(path);
    this.#worker.on('message', (response: WorkerResponse) => {
      const first = this.#pending.shift();
      if ('error' in response) first?.reject(deserializeError(response.error));
      else first?.resolve(response.result);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', (code) => {
        this.#fail(new Error(`the worker thread exited with code ${code}`));
        resolve();
      });
    });
  }

  /** Begins a transaction in the store at this path, after those of other processes. */
  static async begin(path: string): Promise<WorkerTransaction> {
    const transaction = new WorkerTransaction(path);
    try {
      Object.assign(transaction, (await transaction.#response()) as TransactionStart);
      return transaction;
    } catch (error) {
      await transaction.end();
      throw error;
    }
  }

  find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>> {
    return this.#request({ method: 'find', argument: ids });
  }

  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>> {
    return this.#request({ method: 'claimsAbout', argument: ids });
  }

  referrers(ids: readonly Id[]): Promise<Map<Id, readonly Id[]>> {
    return this.#request({ method: 'referrers', argument: ids });
  }

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return this.#request({ method: 'namesakes', argument: foldedNames });
  }

  merges(): Promise<Map<Id, Id>> {
    return this.#request({ method: 'merges' });
  }

  async append(batch: WriteBatch): Promise<void> {
    const written = this.#request({ method: 'append', argument: batch });
    written.catch(() => undefined);
    this.#pendingBatches.push(written);
    if (this.#pendingBatches.length > MAX_PENDING_BATCHES) await this.#pendingBatches.shift();
  }

  clearProjection(): Promise<void> {
    return this.#request({ method: 'clearProjection' });
  }

  async commit(): Promise<void> {
    await Promise.all(this.#pendingBatches);
    await this.#request({ method: 'commit' });
  }

  end(): Promise<void> {
    this.#worker.postMessage(null);
    return this.#exited;
  }

  #request<T>(request: WorkerRequest): Promise<T> {
    this.#worker.postMessage(request);
    return this.#response() as Promise<T>;
  }

  #response(): Promise<unknown> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => this.#pending.push({ resolve, reject }));
  }

  #fail(failure: Error): void {
    this.#failure ??= failure;
    for (const { reject } of this.#pending.splice(0)) reject(this.#failure);
  }
}
