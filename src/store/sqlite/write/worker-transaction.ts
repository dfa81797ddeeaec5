import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoreUnusable } from '../../../errors.ts';
import type { Id } from '../../../domain/id.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { UnderWay } from './transaction.ts';

/** What the thread of a submission is asked for. It answers in the order in which it was asked. */
export type Request =
  | { readonly method: 'find' | 'claimsAbout' | 'namesakes'; readonly argument: readonly string[] }
  | { readonly method: 'append'; readonly argument: WriteBatch }
  | { readonly method: 'clearProjection' | 'commit' };

/** What it answers; the first answer, to nothing, is `Begun`. */
export type Response = { readonly result: unknown } | { readonly error: Failure };

/** How the graph is when the submission begins. */
export type Begun = Pick<WriteTransaction, 'revision' | 'lastSeq'>;

/** What an error is made of again here: on its way it would lose its class and its code. */
export interface Failure {
  readonly message: string;
  readonly unusable: boolean;
  /** SQLite's code. */
  readonly errcode?: number;
}

/** How many batches may wait for the thread, so that they do not gather in memory. */
const WAITING = 2;

/** Batches live for as long as it takes to write them: with room for a few, hardly any is copied before it is garbage. */
const YOUNG_MEGABYTES = 64;

/** The file beside this one, in the sources as in the built package. */
const THREAD = new URL(`submission-thread${extname(import.meta.url)}`, import.meta.url).href;

/** A thread of the sources: the loader of TypeScript that the process was started with is not there in its threads. */
const fromSources = (): string => `
import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(THREAD)});
});`;

function startThread(path: string): Worker {
  const options = { workerData: { path }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } };
  return THREAD.endsWith('.ts')
    ? new Worker(fromSources(), { ...options, eval: true })
    : new Worker(new URL(THREAD), options);
}

function errorOf({ message, unusable, errcode }: Failure): Error {
  return unusable ? new StoreUnusable(message) : Object.assign(new Error(message), { errcode });
}

/**
 * A submission in a thread of its own, with a connection of its own: while it writes one batch, this thread makes the next. An error in a batch is thrown by what
 * comes after it, at the latest by `commit`.
 */
export class SubmissionInThread implements UnderWay {
  revision = 0;
  lastSeq = 0;
  readonly #thread: Worker;
  readonly #asked: { resolve: (result: unknown) => void; reject: (error: unknown) => void }[] = [];
  readonly #waiting: Promise<unknown>[] = [];
  readonly #ended: Promise<void>;
  /** Why the thread answers nothing any more. */
  #failure: Error | undefined;

  private constructor(path: string) {
    this.#thread = startThread(path);
    this.#thread.on('message', (response: Response) => {
      const first = this.#asked.shift();
      if ('error' in response) first?.reject(errorOf(response.error));
      else first?.resolve(response.result);
    });
    this.#thread.on('error', (error) => this.#fail(error));
    this.#ended = new Promise((resolve) => {
      this.#thread.once('exit', (code) => {
        this.#fail(new Error(`the thread that writes ended with ${code}`));
        resolve();
      });
    });
  }

  /** Begins a submission into the store at this path, when those under way elsewhere have ended. */
  static async begin(path: string): Promise<SubmissionInThread> {
    const submission = new SubmissionInThread(path);
    try {
      Object.assign(submission, (await submission.#answer()) as Begun);
      return submission;
    } catch (error) {
      await submission.end();
      throw error;
    }
  }

  find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>> {
    return this.#ask({ method: 'find', argument: ids });
  }

  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>> {
    return this.#ask({ method: 'claimsAbout', argument: ids });
  }

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return this.#ask({ method: 'namesakes', argument: foldedNames });
  }

  async append(batch: WriteBatch): Promise<void> {
    const written = this.#ask({ method: 'append', argument: batch });
    written.catch(() => undefined);
    this.#waiting.push(written);
    if (this.#waiting.length > WAITING) await this.#waiting.shift();
  }

  clearProjection(): Promise<void> {
    return this.#ask({ method: 'clearProjection' });
  }

  async commit(): Promise<void> {
    await Promise.all(this.#waiting);
    await this.#ask({ method: 'commit' });
  }

  end(): Promise<void> {
    this.#thread.postMessage(null);
    return this.#ended;
  }

  #ask<T>(request: Request): Promise<T> {
    this.#thread.postMessage(request);
    return this.#answer() as Promise<T>;
  }

  #answer(): Promise<unknown> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => this.#asked.push({ resolve, reject }));
  }

  #fail(failure: Error): void {
    this.#failure ??= failure;
    for (const { reject } of this.#asked.splice(0)) reject(this.#failure);
  }
}
