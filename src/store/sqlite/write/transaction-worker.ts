/**
 * The worker thread of one submission: owns a connection that writes, and handles requests in order
 * until it receives null.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreUnusable } from '../../../errors.ts';
import { DatabaseConnection, WRITE_CACHE_KILOBYTES } from '../connection.ts';
import { resultCode, TIMEOUT } from '../errors.ts';
import type {
  TransactionStart,
  SerializedError,
  WorkerRequest,
  WorkerResponse,
} from './worker-transaction.ts';
import { StoreTransaction } from './transaction.ts';

function serializeError(error: unknown): SerializedError {
  const { message, stack = message } = error as Error;
  const unusable = error instanceof StoreUnusable;
  const errcode = resultCode(error);
  return { message: unusable ? message : stack, unusable, ...(errcode === undefined ? {} : { errcode }) };
}

async function respond(work: () => unknown): Promise<void> {
  let response: WorkerResponse;
  try {
    response = { result: await work() };
  } catch (error) {
    response = { error: serializeError(error) };
  }
  parentPort?.postMessage(response);
}

const { path } = workerData as { readonly path: string };
// A long wait blocks only this thread, and readers of an empty graph hold their locks only briefly.
const connection = new DatabaseConnection(path, { cacheKilobytes: WRITE_CACHE_KILOBYTES, timeout: TIMEOUT });
let transaction: StoreTransaction | undefined;

async function begin(): Promise<TransactionStart> {
  transaction = await StoreTransaction.begin(connection);
  const { revision, lastSeq, projectionVersion } = transaction;
  return { revision, lastSeq, projectionVersion };
}

function handleRequest(request: WorkerRequest): unknown {
  if (transaction === undefined) throw new TypeError('the transaction has not begun');
  switch (request.method) {
    case 'append':
      return transaction.append(request.argument);
    case 'commit':
    case 'merges':
    case 'clearProjection':
      return transaction[request.method]();
    default:
      return transaction[request.method](request.argument);
  }
}

let previous = respond(begin);
parentPort?.on('message', (request: WorkerRequest | null) => {
  previous = previous.then(() => {
    if (request !== null) return respond(() => handleRequest(request));
    connection.close();
    parentPort?.close();
    return undefined;
  });
});
