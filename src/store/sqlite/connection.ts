import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { StoreUnavailable, StoreUnusable } from '../../errors.ts';
import { OWNER, type Sql, type Value } from './sql.ts';

/** A row as the driver gives it: the selected columns in order. */
export type Row = readonly Value[];

/** How much of the file a connection keeps in memory that reads, and one that writes, in kilobytes; the system's cache of files holds the rest. */
export const READ_CACHE = 48_000;
export const WRITE_CACHE = 64_000;

/** How many prepared statements are kept; beyond it the one that was made first goes. */
const STATEMENTS = 500;

const BUSY = new Set([5, 6]);
const BROKEN = new Set([11, 26]);
const UNUSABLE: Readonly<Record<number, string>> = {
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
  return BUSY.has(resultCode(error) ?? 0);
}

/** The error that the port promises for an error of SQLite: one sentence that names the file. Any other error as it is. */
export function explained(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  if (BUSY.has(code))
    return new StoreUnavailable(`the store "${path}" is being written by another process; try again later`, {
      cause: error,
    });
  if (BROKEN.has(code))
    return new StoreUnusable(`the store "${path}" is corrupted, or is no store; it was left as it is`, {
      cause: error,
    });
  const reason = UNUSABLE[code];
  return reason === undefined ? error : new StoreUnusable(`the store "${path}" ${reason}`, { cause: error });
}

/** One connection to the database, with its prepared statements kept by their text. */
export class Connection {
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
  all({ text, values }: Sql, owner?: Value): Row[] {
    return this.#prepared(text).all(...filled(values, owner)) as Row[];
  }

  /** The rows of a statement one by one, for what is too much to hold. */
  *rows({ text, values }: Sql): Generator<Row, undefined> {
    for (const row of this.#prepared(text).iterate(...filled(values, undefined))) yield row;
  }

  /** The first row of a statement; undefined where there is none. */
  get({ text, values }: Sql, owner?: Value): Row | undefined {
    return this.#prepared(text).get(...filled(values, owner)) as Row | undefined;
  }

  /** Runs a statement that changes something. */
  run(text: string, ...values: readonly Value[]): void {
    this.#prepared(text).run(...values);
  }

  /** Runs a statement that adds rows; gives the key of the last. */
  add(text: string, ...values: readonly Value[]): number {
    return Number(this.#prepared(text).run(...values).lastInsertRowid);
  }

  /** The value of a pragma, by its name. */
  pragma(name: string): number {
    return Number(this.get({ text: `PRAGMA ${name}`, values: [] })?.[0]);
  }

  /** Does reading at one state of the database. */
  reading<T>(work: () => T): T {
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
  closeWhole(): void {
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

  #prepared(text: string): StatementSyncInstance {
    const kept = this.#statements.get(text);
    if (kept !== undefined) return kept;
    const statement = this.#database.prepare(text, { returnArrays: true });
    if (this.#statements.size >= STATEMENTS) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    this.#statements.set(text, statement);
    return statement;
  }
}

function filled(values: Sql['values'], owner: Value | undefined): Value[] {
  return values.map((value) => {
    if (value !== OWNER) return value;
    if (owner === undefined) throw new TypeError('the statement belongs to an owner, and none was given');
    return owner;
  });
}
