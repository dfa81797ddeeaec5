import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { installNeo4j } from './install.ts';

/** Address of a Neo4j server and the credentials for it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

const USER = 'neo4j';
const INITIAL_PASSWORD = 'neo4j';
const START_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 30_000;

/**
 * Java options of Neo4j's own configuration, with little memory, because the tests need some too.
 */
const JAVA_OPTIONS = [
  '-Xms512m',
  '-Xmx1g',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/**
 * Java options for a server with many starts and few queries: fast instead of optimized
 * compilation, which halves the time of a start.
 */
export const FAST_START_OPTIONS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/**
 * Range of ports that systems do not assign to connections, so that a restarted server finds its
 * port free.
 */
const PORT_RANGE = { from: 20_000, to: 32_000 };

/** An unused port of this machine. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORT_RANGE.from, PORT_RANGE.to);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    await new Promise((closed) => server.close(closed));
    return port;
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A Neo4j server for tests: empty, with its own folder and port. It can be stopped and restarted.
 */
export class Neo4jServer {
  readonly address: Neo4jAddress;
  readonly #installFolder: string;
  readonly #folder: string;
  readonly #java: readonly string[];
  #process: ChildProcess | null = null;
  #passwordIsSet = false;

  private constructor(installFolder: string, folder: string, java: readonly string[], port: number) {
    this.#installFolder = installFolder;
    this.#folder = folder;
    this.#java = java;
    this.address = {
      uri: `neo4j://127.0.0.1:${port}`,
      username: USER,
      password: randomBytes(12).toString('hex'),
    };
  }

  /**
   * Creates a server without starting it.
   * @param options.settings additional lines of its neo4j.conf.
   * @param options.java additional Java options.
   * @throws Neo4jInstallError if this machine cannot run one.
   */
  static async create({
    settings = [],
    java = [],
  }: {
    readonly settings?: readonly string[];
    readonly java?: readonly string[];
  } = {}): Promise<Neo4jServer> {
    const installFolder = await installNeo4j();
    const folder = await mkdtemp(join(tmpdir(), 'dealgraph-neo4j-'));
    const port = await freePort();
    await mkdir(join(folder, 'conf'));
    const lines = [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'server.memory.pagecache.size=512m',
      'dbms.usage_report.enabled=false',
      ...settings,
    ];
    await writeFile(join(folder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
    return new Neo4jServer(installFolder, folder, java, port);
  }

  /** Starts the server and waits until it responds. */
  async start(): Promise<void> {
    const classes = join(this.#installFolder, '*');
    const folderArguments = ['--home-dir', this.#folder, '--config-dir', join(this.#folder, 'conf')];
    const server = spawn(
      'java',
      [
        ...JAVA_OPTIONS,
        ...this.#java,
        '-cp',
        classes,
        'org.neo4j.server.CommunityEntryPoint',
        ...folderArguments,
      ],
      { stdio: 'ignore' },
    );
    this.#process = server;
    process.on('exit', this.#killProcess);
    const deadline = performance.now() + START_TIMEOUT_MS;
    while (!(await this.#isAnswering())) {
      const ended = server.exitCode !== null || server.signalCode !== null;
      if (ended || performance.now() > deadline) {
        const log = await readFile(join(this.#folder, 'logs', 'neo4j.log'), 'utf8').catch(String);
        await this.remove();
        throw new Error(`Neo4j ${ended ? 'exited' : 'did not respond'} after its start:\n${log}`);
      }
      await sleep(200);
    }
  }

  /** Stops the server and waits until it has exited. */
  async stop(): Promise<void> {
    const killTimer = setTimeout(this.#killProcess, STOP_TIMEOUT_MS);
    await this.#endProcess('SIGTERM');
    clearTimeout(killTimer);
  }

  /** Kills the server, like a loss of power. */
  async kill(): Promise<void> {
    await this.#endProcess('SIGKILL');
  }

  /** Kills the server and deletes its files. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }

  readonly #killProcess = (): void => void this.#process?.kill('SIGKILL');

  async #endProcess(signal: NodeJS.Signals): Promise<void> {
    const server = this.#process;
    if (server !== null && server.exitCode === null && server.signalCode === null) {
      const exit = once(server, 'exit');
      server.kill(signal);
      await exit;
    }
    process.off('exit', this.#killProcess);
    this.#process = null;
  }

  /** Whether the server responds. The first success sets the password of the address. */
  async #isAnswering(): Promise<boolean> {
    const { uri, username, password } = this.address;
    const currentPassword = this.#passwordIsSet ? password : INITIAL_PASSWORD;
    const driver = neo4j.driver(uri.replace(/^neo4j:/, 'bolt:'), neo4j.auth.basic(username, currentPassword));
    try {
      if (!this.#passwordIsSet)
        await driver.executeQuery(
          'ALTER CURRENT USER SET PASSWORD FROM $first TO $password',
          { first: currentPassword, password },
          { database: 'system' },
        );
      this.#passwordIsSet = true;
      await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
      return true;
    } catch (error) {
      if (error instanceof Neo4jError) return false;
      throw error;
    } finally {
      await driver.close();
    }
  }
}
