/** The thread of one submission: holds the connection that writes, and does what it is asked, one thing after the other, until it is told to end. */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreUnusable } from '../../../errors.ts';
import { Connection, resultCode, WRITE_CACHE } from '../connection.ts';
import { PATIENCE } from '../maintain/migrate.ts';
import type { Begun, Failure, Request, Response } from './worker-transaction.ts';
import { Submission } from './transaction.ts';

function failure(error: unknown): Failure {
  const { message, stack = message } = error as Error;
  const unusable = error instanceof StoreUnusable;
  const errcode = resultCode(error);
  return { message: unusable ? message : stack, unusable, ...(errcode === undefined ? {} : { errcode }) };
}

async function answer(work: () => unknown): Promise<void> {
  let response: Response;
  try {
    response = { result: await work() };
  } catch (error) {
    response = { error: failure(error) };
  }
  parentPort?.postMessage(response);
}

const { path } = workerData as { readonly path: string };
// Nobody else is kept waiting by this thread, and those who read an empty graph hold it for moments.
const connection = new Connection(path, { cacheKilobytes: WRITE_CACHE, timeout: PATIENCE });
let submission: Submission | undefined;

async function begin(): Promise<Begun> {
  submission = await Submission.begin(connection);
  const { revision, lastSeq } = submission;
  return { revision, lastSeq };
}

function done(request: Request): unknown {
  if (submission === undefined) throw new TypeError('the submission has not begun');
  switch (request.method) {
    case 'append':
      return submission.append(request.argument);
    case 'commit':
    case 'clearProjection':
      return submission[request.method]();
    default:
      return submission[request.method](request.argument);
  }
}

let before = answer(begin);
parentPort?.on('message', (request: Request | null) => {
  before = before.then(() => {
    if (request !== null) return answer(() => done(request));
    connection.close();
    parentPort?.close();
    return undefined;
  });
});
