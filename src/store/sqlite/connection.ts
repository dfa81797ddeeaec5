import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { StoreUnavailable, StoreUnusable } from '../../errors.ts';
import { PARENT_ID, type SqlFragment, type SqlValue } from './sql.ts';

/** A row as the driver gives it: the selected columns in order. */
export type SqlRow = readonly SqlValue[];

/** How much of the file a connection keeps in memory that reads, and one that writes, in kilobytes; the system's cache of files holds the rest. */
export const READ_CACHE_KILOBYTES = 48_000;
export const WRITE_CACHE_KILOBYTES = 64_000;

/** How many prepared statements are kept; beyond it the one that was made first goes. */
const MAX_STATEMENTS = 500;

const BUSY_CODES = new Set([5, 6]);
const CORRUPT_CODES = new Set([11, 26]);
const UNUSABLE_REASONS: Readonly<Record<number, string>> = {
  8: 'cannot be written to',
  10: 'cannot be read or written: the disk reports an error',
  13: 'cannot be written to: the disk is full',
  14: 'cannot be opened',
};

/** The result code of an error from SQLite; undefined for any other error. */
export function resultCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Whether another connection holds what this one wants, so that trying again may help. */
export function isBusy(error: unknown): boolean {
  return BUSY_CODES.has(resultCode(error) ?? 0);
}

/** The error that the port promises for an error of SQLite: one sentence that names the file. Any other error as it is. */
export function toStoreError(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  if (BUSY_CODES.has(code))
    return new StoreUnavailable(`the store "${path}" is being written by another process; try again later`, {
      cause: error,
    });
  if (CORRUPT_CODES.has(code))
    return new StoreUnusable(`the store "${path}" is corrupted, or is no store; it was left as it is`, {
      cause: error,
    });
  const reason = UNUSABLE_REASONS[code];
  return reason === undefined ? error : new StoreUnusable(`the store "${path}" ${reason}`, { cause: error });
}

/** One connection to the database, with its prepared statements kept by their text. */
export class DatabaseConnection {
  readonly #database: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  /**
   * @param path the file, or ":memory:".
   * @param options `cacheKilobytes`: how much of the file is kept in memory; `timeout`: for how many milliseconds a statement waits, and its thread with it, for
   * what another connection holds.
   */
  constructor(
    path: string,
    options: { readonly readOnly?: boolean; readonly cacheKilobytes: number; readonly timeout?: number },
  ) {
    this.#database = new DatabaseSync(path, {
      readOnly: options.readOnly ?? false,
      timeout: options.timeout ?? 100,
    });
    this.#database.exec(
      `PRAGMA cache_size = -${options.cacheKilobytes}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF`,
    );
  }

  /** Runs statements that have no values and whose text is part of the program. */
  exec(text: string): void {
    this.#database.exec(text);
  }

  /** All rows of a statement; the owner's id takes the place of OWNER. */
  all({ text, values }: SqlFragment, parentId?: SqlValue): SqlRow[] {
    return this.#prepare(text).all(...bindValues(values, parentId)) as SqlRow[];
  }

  /** The rows of a statement one by one, for what is too much to hold. */
  *rows({ text, values }: SqlFragment): Generator<SqlRow, undefined> {
    for (const row of this.#prepare(text).iterate(...bindValues(values, undefined))) yield row;
  }

  /** The first row of a statement; undefined where there is none. */
  get({ text, values }: SqlFragment, parentId?: SqlValue): SqlRow | undefined {
    return this.#prepare(text).get(...bindValues(values, parentId)) as SqlRow | undefined;
  }

  /** Runs a statement that changes something. */
  run(text: string, ...values: readonly SqlValue[]): void {
    this.#prepare(text).run(...values);
  }

  /** Runs a statement that adds rows; gives the key of the last. */
  insert(text: string, ...values: readonly SqlValue[]): number {
    return Number(this.#prepare(text).run(...values).lastInsertRowid);
  }

  /** The value of a pragma, by its name. */
  pragma(name: string): number {
    return Number(this.get({ text: `PRAGMA ${name}`, values: [] })?.[0]);
  }

  /** Does reading at one state of the database. */
  inReadTransaction<T>(work: () => T): T {
    this.exec('BEGIN');
    try {
      return work();
    } finally {
      this.exec('COMMIT');
    }
  }

  /** Whether a transaction is open. */
  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /**
   * Lets go of the file, and leaves all in it that was written ahead: SQLite does so itself only for the last connection, and one that is closed
   * counts until its statements are collected.
   */
  checkpointAndClose(): void {
    if (this.#database.isOpen && !this.inTransaction) this.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.close();
  }

  /** Lets go of the file. */
  close(): void {
    if (!this.#database.isOpen) return;
    // The statements outlive this until they are collected, and would hold what they read at.
    if (this.inTransaction) this.exec('ROLLBACK');
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(text: string): StatementSyncInstance {
    const cached = this.#statements.get(text);
    if (cached !== undefined) return cached;
    const statement = this.#database.prepare(text, { returnArrays: true });
    if (this.#statements.size >= MAX_STATEMENTS) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    this.#statements.set(text, statement);
    return statement;
  }
}

function bindValues(values: SqlFragment['values'], parentId: SqlValue | undefined): SqlValue[] {
  return values.map((value) => {
    if (value !== PARENT_ID) return value;
    if (parentId === undefined) throw new TypeError('the statement belongs to an owner, and none was given');
    return parentId;
  });
}
