/** The thread of one submission: holds the connection that writes, and does what it is asked, one thing after the other, until it is told to end. */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreUnusable } from '../../../errors.ts';
import { DatabaseConnection, resultCode, WRITE_CACHE_KILOBYTES } from '../connection.ts';
import { TIMEOUT } from '../maintain/migrate.ts';
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
// Nobody else is kept waiting by this thread, and those who read an empty graph hold it for moments.
const connection = new DatabaseConnection(path, { cacheKilobytes: WRITE_CACHE_KILOBYTES, timeout: TIMEOUT });
let transaction: StoreTransaction | undefined;

async function begin(): Promise<TransactionStart> {
  transaction = await StoreTransaction.begin(connection);
  const { revision, lastSeq } = transaction;
  return { revision, lastSeq };
}

function handleRequest(request: WorkerRequest): unknown {
  if (transaction === undefined) throw new TypeError('the submission has not begun');
  switch (request.method) {
    case 'append':
      return transaction.append(request.argument);
    case 'commit':
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
