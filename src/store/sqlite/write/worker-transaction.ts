import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoreUnusable } from '../../../errors.ts';
import type { Id } from '../../../domain/id.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { CommittableTransaction } from './transaction.ts';

/** What the thread of a submission is asked for. It answers in the order in which it was asked. */
export type WorkerRequest =
  | { readonly method: 'find' | 'claimsAbout' | 'namesakes'; readonly argument: readonly string[] }
  | { readonly method: 'append'; readonly argument: WriteBatch }
  | { readonly method: 'clearProjection' | 'commit' };

/** What it answers; the first answer, to nothing, is `Begun`. */
export type WorkerResponse = { readonly result: unknown } | { readonly error: SerializedError };

/** How the graph is when the submission begins. */
export type TransactionStart = Pick<WriteTransaction, 'revision' | 'lastSeq'>;

/** What an error is made of again here: on its way it would lose its class and its code. */
export interface SerializedError {
  readonly message: string;
  readonly unusable: boolean;
  /** SQLite's code. */
  readonly errcode?: number;
}

/** How many batches may wait for the thread, so that they do not gather in memory. */
const MAX_PENDING_BATCHES = 2;

/** Batches live for as long as it takes to write them: with room for a few, hardly any is copied before it is garbage. */
const YOUNG_GENERATION_MEGABYTES = 64;

/** The file beside this one, in the sources as in the built package. */
const WORKER_URL = new URL(`transaction-worker${extname(import.meta.url)}`, import.meta.url).href;

/** A thread of the sources: the loader of TypeScript that the process was started with is not there in its threads. */
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
 * A submission in a thread of its own, with a connection of its own: while it writes one batch, this thread makes the next. An error in a batch is thrown by what
 * comes after it, at the latest by `commit`.
 */
export class WorkerTransaction implements CommittableTransaction {
  revision = 0;
  lastSeq = 0;
  readonly #worker: Worker;
  readonly #pending: { resolve: (result: unknown) => void; reject: (error: unknown) => void }[] = [];
  readonly #pendingBatches: Promise<unknown>[] = [];
  readonly #exited: Promise<void>;
  /** Why the thread answers nothing any more. */
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
        this.#fail(new Error(`the thread that writes ended with ${code}`));
        resolve();
      });
    });
  }

  /** Begins a submission into the store at this path, when those under way elsewhere have ended. */
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

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return this.#request({ method: 'namesakes', argument: foldedNames });
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
