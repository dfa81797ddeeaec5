import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable, StoreUnusable } from '../../errors.ts';

const BUSY_CODES = new Set([5, 6]);
const CORRUPT_CODES = new Set([11, 26]);
const UNUSABLE_REASONS: Readonly<Record<number, string>> = {
  8: 'cannot be written: it is read-only',
  10: 'cannot be read or written: disk I/O error',
  13: 'cannot be written: the disk is full',
  14: 'cannot be opened',
};

/** Maximum wait for a lock of another process, in milliseconds. */
export const TIMEOUT = 30_000;
/** Pause between two attempts, in milliseconds. */
const RETRY_PAUSE = 20;

/** The primary result code of an error from SQLite; undefined for any other error. */
export function resultCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Whether an error reports a lock of another connection, so that a retry may succeed. */
export function isBusy(error: unknown): boolean {
  return BUSY_CODES.has(resultCode(error) ?? 0);
}

/** The error of the port for an error from SQLite, which names the file; others unchanged. */
export function toStoreError(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  if (BUSY_CODES.has(code))
    return new StoreUnavailable(`the store "${path}" is locked by another process; try again later`, {
      cause: error,
    });
  if (CORRUPT_CODES.has(code))
    return new StoreUnusable(`the store "${path}" is corrupted or not a store; the file was not changed`, {
      cause: error,
    });
  const reason = UNUSABLE_REASONS[code];
  return reason === undefined ? error : new StoreUnusable(`the store "${path}" ${reason}`, { cause: error });
}

/** Runs work that another process may block, with retries until `TIMEOUT` has passed. */
export async function retryWhileBusy<T>(work: () => T): Promise<T> {
  const deadline = performance.now() + TIMEOUT;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await sleep(RETRY_PAUSE);
  }
}
