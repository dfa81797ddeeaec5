import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { installNeo4j } from './install.ts';

/** Where a Neo4j server is, and who may come in. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

const USER = 'neo4j';
const INITIAL_PASSWORD = 'neo4j';
const START_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 30_000;

/** What Neo4j asks Java for in its own configuration, and little memory, because the tests want some too. */
const JAVA_OPTIONS = [
  '-Xms512m',
  '-Xmx1g',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** For a server that is started often and asked little: what it runs is compiled fast rather than well, which halves what a start takes. */
export const FAST_START_OPTIONS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Ports that systems do not give to connections of their own accord, so that a server that was stopped finds its port free again. */
const PORT_RANGE = { from: 20_000, to: 32_000 };

/** A port of this machine that nobody listens at. */
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

/** A Neo4j server of the tests' own: an empty one, in a folder of its own, at a port of its own, that may be stopped and started again. */
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
   * Makes a server, not started yet.
   * @param options.settings further lines of its neo4j.conf.
   * @param options.java further options of Java.
   * @throws CannotInstall where this machine cannot run one.
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

  /** Starts it, and waits until it answers. */
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
        throw new Error(`Neo4j ${ended ? 'ended' : 'did not answer'} after its start:\n${log}`);
      }
      await sleep(200);
    }
  }

  /** Asks it to stop, and waits until it has. */
  async stop(): Promise<void> {
    const killTimer = setTimeout(this.#killProcess, STOP_TIMEOUT_MS);
    await this.#endProcess('SIGTERM');
    clearTimeout(killTimer);
  }

  /** Ends it at once, as a loss of power would. */
  async kill(): Promise<void> {
    await this.#endProcess('SIGKILL');
  }

  /** Ends it and removes everything that it wrote. */
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

  /** Whether it answers; the first time, its password becomes that of the address. */
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
