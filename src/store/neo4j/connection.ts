import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  isRetryableError,
  type Driver,
  type QueryResult,
  type Record,
  type Session,
} from 'neo4j-driver';

/** Where a Neo4j server is, and who comes in. */
export interface Neo4jOptions {
  /** "neo4j://host:7687" for one server or a cluster, "neo4j+s://" encrypted, "bolt://" for one server without routing. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database, where none is named. */
  readonly database?: string;
}

/** The values of a statement, by their names in it. */
export type QueryParameters = Readonly<globalThis.Record<string, unknown>>;
/** Runs a statement and gives its rows. */
export type RunStatement = (statement: string, parameters?: QueryParameters) => Promise<Record[]>;

/** How many connections are open at most, to each server of a cluster. */
const MAX_POOL_SIZE = 100;
/** How long a request waits for one of them, in milliseconds. */
const POOL_TIMEOUT = 10_000;
/** How long a server has to take a new connection, in milliseconds. */
const CONNECT_TIMEOUT = 5_000;
/** After how long without use a connection is tried before it is used: proxies in front of hosted servers cut idle ones. */
const IDLE_CHECK_AFTER = 60_000;
/** How long one reading may take, in milliseconds: as long as an HTTP request. Writing takes as long as the server allows. */
const READ_TIMEOUT = 30_000;
/** How long a transaction may last that holds the lock while others are written, and a change of the schema, in milliseconds: a day, because the server's own limit is meant for readers and small writes. */
export const LONG_TRANSACTION_TIMEOUT = 86_400_000;
/** For how long a submission that could not be written is tried again, in milliseconds. */
const WRITE_RETRY_TIMEOUT = 30_000;
/** The pauses before a single statement is tried again, in milliseconds. */
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

/** What limits a statement that is run by itself. */
interface StatementLimits {
  /** In milliseconds. */
  readonly timeout?: number;
}

/**
 * Runs a statement by itself. The driver notes for each who called it, as a text, in case that it fails: a fifth of its own processor time, for a place that
 * is always this one.
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

/**
 * The connections to a Neo4j database. Whoever reads after writing over the same ones reads what was written, on any server of a cluster. Errors
 * are the driver's own.
 */
export class DatabaseConnection {
  readonly #driver: Driver;
  readonly #database: { readonly database?: string };
  /** What was written last over these connections: whoever reads waits until it is there. A reading leaves none, because each costs the next one a tenth. */
  #bookmarks: string[] = [];

  /** Connects when it is first used. */
  constructor(options: Neo4jOptions) {
    this.#database = options.database === undefined ? {} : { database: options.database };
    this.#driver = createDriver(options);
  }

  /** Runs a statement that only reads, by itself, and again where the error says that this may help. */
  read(statement: string, parameters: QueryParameters = {}): Promise<Record[]> {
    return this.#runWithRetry('READ', statement, parameters, { timeout: READ_TIMEOUT });
  }

  /** Runs a statement by itself that writes, or changes the schema, for as long as it takes. It has to bear being run twice. */
  execute(statement: string): Promise<Record[]> {
    return this.#runWithRetry('WRITE', statement, {}, { timeout: LONG_TRANSACTION_TIMEOUT });
  }

  /**
   * Does work in one transaction, which is committed when it resolves, and all of it again where the error says that this may help.
   * @param timeout how long the transaction may take, in milliseconds, instead of what the server allows.
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

  /** Does work in one transaction, which is committed when it resolves; never again. Its first statements are sent along with its beginning. */
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

  /** Lets go of all connections. */
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

  /** Auto-committed, because a managed transaction would cost two more round trips. */
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
