import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  isRetryableError,
  type Driver,
  type QueryResult,
  type Record,
  type Session,
} from 'neo4j-driver';

/** Address of a Neo4j server and the credentials for it. */
export interface Neo4jOptions {
  /** `neo4j://host:7687`, or `neo4j+s://` with encryption, or `bolt://` without routing. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database; defaults to the user's home database. */
  readonly database?: string;
}

/** Values of a statement by parameter name. */
export type QueryParameters = Readonly<globalThis.Record<string, unknown>>;
/** Runs a statement and returns its rows. */
export type RunStatement = (statement: string, parameters?: QueryParameters) => Promise<Record[]>;

/** Maximum number of open connections to each server of a cluster. */
const MAX_POOL_SIZE = 100;
/** Maximum wait for a free connection, in milliseconds. */
const POOL_TIMEOUT = 10_000;
/** Maximum time for a server to accept a connection, in milliseconds. */
const CONNECT_TIMEOUT = 5_000;
/** Idle time before a connection is tested, in milliseconds; proxies cut idle connections. */
const IDLE_CHECK_AFTER = 60_000;
/** Maximum duration of a read, in milliseconds; equals that of an HTTP request. */
const READ_TIMEOUT = 30_000;
/**
 * Timeout, in milliseconds, of schema changes and of the transaction that holds the lock while
 * others write: one day. The server's own limit is meant for reads and small writes.
 */
export const LONG_TRANSACTION_TIMEOUT = 86_400_000;
/** Period, in milliseconds, during which a failed submission is retried. */
const WRITE_RETRY_TIMEOUT = 30_000;
/** Pauses before each retry of a single statement, in milliseconds. */
const RETRY_PAUSES = [50, 200, 800];

function createDriver({ uri, username, password }: Neo4jOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: MAX_POOL_SIZE,
    connectionAcquisitionTimeout: POOL_TIMEOUT,
    connectionTimeout: CONNECT_TIMEOUT,
    connectionLivenessCheckTimeout: IDLE_CHECK_AFTER,
    maxTransactionRetryTime: WRITE_RETRY_TIMEOUT,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'dealgraph',
  });
}

/** Limits of a single statement. */
interface StatementLimits {
  /** Maximum duration in milliseconds. */
  readonly timeout?: number;
}

/**
 * Runs a statement in a transaction of its own, without a stack trace. The driver formats the stack
 * of every caller in case of an error. That takes a fifth of its CPU time, for a location that is
 * always this one.
 */
function runWithoutStackTrace(
  session: Session,
  statement: string,
  parameters: QueryParameters,
  limits: StatementLimits,
): PromiseLike<QueryResult> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(statement, parameters, limits);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Connections to a Neo4j server or cluster. Reads see all earlier writes over them. */
export class DatabaseConnection {
  readonly #driver: Driver;
  readonly #database: { readonly database?: string };
  /**
   * Bookmarks of the last write. Reads wait for these bookmarks. They set none, because that
   * would slow the next read.
   */
  #bookmarks: string[] = [];

  /** Prepares the connections. The first statement opens one. */
  constructor(options: Neo4jOptions) {
    this.#database = options.database === undefined ? {} : { database: options.database };
    this.#driver = createDriver(options);
  }

  /** Runs a read-only auto-commit statement, and retries it after temporary errors. */
  read(statement: string, parameters: QueryParameters = {}): Promise<Record[]> {
    return this.#runWithRetry('READ', statement, parameters, { timeout: READ_TIMEOUT });
  }

  /** Runs an idempotent write or schema change, with retries and a timeout of one day. */
  execute(statement: string): Promise<Record[]> {
    return this.#runWithRetry('WRITE', statement, {}, { timeout: LONG_TRANSACTION_TIMEOUT });
  }

  /**
   * Runs `work` in one transaction, commits when it resolves, and retries all of it after temporary
   * errors.
   * @param timeout maximum duration in milliseconds; defaults to the server's limit.
   */
  async write<T>(work: (run: RunStatement) => Promise<T>, timeout?: number): Promise<T> {
    const session = this.#session('WRITE');
    try {
      const result = await session.executeWrite(
        (transaction) =>
          work(async (statement, parameters) => (await transaction.run(statement, parameters)).records),
        timeout === undefined ? {} : { timeout },
      );
      this.#bookmarks = session.lastBookmarks();
      return result;
    } finally {
      await session.close();
    }
  }

  /**
   * Runs `work` in one transaction without retries. The first statements are sent with its start.
   */
  async writeOnce(work: (run: RunStatement) => Promise<void>): Promise<void> {
    const session = this.#session('WRITE');
    try {
      const transaction = session.beginTransaction();
      await work(async (statement, parameters) => (await transaction.run(statement, parameters)).records);
      await transaction.commit();
      this.#bookmarks = session.lastBookmarks();
    } finally {
      await session.close();
    }
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#driver.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      ...this.#database,
      defaultAccessMode,
      bookmarks: this.#bookmarks,
    });
  }

  /** Runs an auto-commit transaction; a managed one would cost two more round trips. */
  async #runWithRetry(
    mode: 'READ' | 'WRITE',
    statement: string,
    parameters: QueryParameters,
    limits: StatementLimits,
  ): Promise<Record[]> {
    for (let attempt = 0; ; attempt++) {
      const session = this.#session(mode);
      try {
        const { records } = await runWithoutStackTrace(session, statement, parameters, limits);
        if (mode === 'WRITE') this.#bookmarks = session.lastBookmarks();
        return records;
      } catch (error) {
        const pause = RETRY_PAUSES[attempt];
        if (pause === undefined || !(error instanceof Error) || !isRetryableError(error)) throw error;
        await sleep(pause);
      } finally {
        await session.close();
      }
    }
  }
}
