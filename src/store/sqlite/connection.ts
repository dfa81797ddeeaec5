import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { PARENT_ID, type SqlFragment, type SqlValue } from './sql.ts';

/** A row of a result: the selected columns in order. */
export type SqlRow = readonly SqlValue[];

/** Page cache of a connection that reads, in kilobytes; the file system cache holds the rest. */
export const READ_CACHE_KILOBYTES = 48_000;
/** Page cache of a connection that writes, in kilobytes. */
export const WRITE_CACHE_KILOBYTES = 64_000;

/** Maximum number of cached prepared statements; beyond it the oldest one is removed. */
const MAX_STATEMENTS = 500;

/** One connection to the database, which caches its prepared statements by their text. */
export class DatabaseConnection {
  readonly #database: DatabaseSyncInstance;
  /** The cached statements by their comment, then by their text. */
  readonly #statementsByComment = new Map<string, Map<string, StatementSyncInstance>>();
  #statementCount = 0;
  #comment = '';
  /** The cached statements with the current comment. */
  #statements = new Map<string, StatementSyncInstance>();

  /**
   * @param path the file, or ":memory:".
   * @param options `cacheKilobytes`: size of the page cache. `timeout`: maximum wait for a lock of
   *   another connection, in milliseconds (default 100); the wait blocks the thread.
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

  /** Runs statements without values, from text that is part of the program. */
  exec(text: string): void {
    this.#database.exec(text);
  }

  /** All rows of a statement, with the parent's ID in place of `PARENT_ID`. */
  all({ text, values }: SqlFragment, parentId?: SqlValue): SqlRow[] {
    return this.#statement(text).all(...bindValues(values, parentId)) as SqlRow[];
  }

  /** The rows of a statement one by one, for results too large for memory. */
  *rows({ text, values }: SqlFragment): Generator<SqlRow, undefined> {
    for (const row of this.#statement(text).iterate(...bindValues(values, undefined))) yield row;
  }

  /** The first row of a statement; undefined if there is none. */
  get({ text, values }: SqlFragment, parentId?: SqlValue): SqlRow | undefined {
    return this.#statement(text).get(...bindValues(values, parentId)) as SqlRow | undefined;
  }

  /** Runs a statement that changes rows. */
  run(text: string, ...values: readonly SqlValue[]): void {
    this.#statement(text).run(...values);
  }

  /** Runs a statement that adds rows and returns the key of the last one. */
  insert(text: string, ...values: readonly SqlValue[]): number {
    return Number(this.#statement(text).run(...values).lastInsertRowid);
  }

  /** The numeric value of a pragma. */
  pragma(name: string): number {
    return Number(this.get({ text: `PRAGMA ${name}`, values: [] })?.[0]);
  }

  /** Runs work whose statements begin with a comment. */
  withComment<T>(comment: string, work: () => T): T {
    const previous = this.#comment;
    this.#setComment(`${comment} `);
    try {
      return work();
    } finally {
      this.#setComment(previous);
    }
  }

  /** Runs work that reads one state of the database. */
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
   * Moves the write-ahead log into the file and closes the connection. SQLite itself does so only
   * for the last connection, and a closed one counts until its statements are garbage-collected.
   */
  checkpointAndClose(): void {
    if (this.#database.isOpen && !this.inTransaction) this.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.close();
  }

  /** Closes the connection and rolls back an open transaction. */
  close(): void {
    if (!this.#database.isOpen) return;
    // Statements live on until they are garbage-collected, and would keep their read transaction.
    if (this.inTransaction) this.exec('ROLLBACK');
    this.#statementsByComment.clear();
    this.#statements.clear();
    this.#database.close();
  }

  /** Prepares a statement that is not cached; a test records the text. */
  protected prepare(text: string): StatementSyncInstance {
    return this.#database.prepare(text, { returnArrays: true });
  }

  #setComment(comment: string): void {
    this.#comment = comment;
    this.#statements = this.#statementsByComment.get(comment) ?? new Map<string, StatementSyncInstance>();
  }

  #statement(text: string): StatementSyncInstance {
    const cached = this.#statements.get(text);
    if (cached !== undefined) return cached;
    const statement = this.prepare(`${this.#comment}${text}`);
    if (this.#statementCount >= MAX_STATEMENTS) this.#removeOldest();
    this.#statementsByComment.set(this.#comment, this.#statements);
    this.#statements.set(text, statement);
    this.#statementCount += 1;
    return statement;
  }

  /** Removes the oldest statement of the oldest comment from the cache. */
  #removeOldest(): void {
    for (const [comment, statements] of this.#statementsByComment) {
      for (const text of statements.keys()) {
        statements.delete(text);
        this.#statementCount -= 1;
        return;
      }
      this.#statementsByComment.delete(comment);
    }
  }
}

function bindValues(values: SqlFragment['values'], parentId: SqlValue | undefined): SqlValue[] {
  return values.map((value) => {
    if (value !== PARENT_ID) return value;
    if (parentId === undefined) throw new TypeError('the statement needs a parent ID, but none was passed');
    return parentId;
  });
}
