import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Neo4jAddress } from './server.ts';

/**
 * A TCP proxy between a store and its server that delays or holds back data, as a bad network does.
 */
export class TcpProxy {
  readonly address: Neo4jAddress;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Delay of all data, in milliseconds. */
  delayMs = 0;
  /** Number of bytes received from the server. */
  bytesReceived = 0;
  /** Called after each receipt of bytes from the server. */
  onBytes: () => void = () => undefined;
  #paused = false;

  private constructor(server: Server, address: Neo4jAddress) {
    this.#server = server;
    this.address = address;
  }

  /** Starts a proxy to a server, on a port of its own. */
  static async start(target: Neo4jAddress): Promise<TcpProxy> {
    const { hostname, port } = new URL(target.uri.replace(/^neo4j:/, 'http:'));
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const listenAddress = server.address();
    if (listenAddress === null || typeof listenAddress === 'string')
      throw new TypeError('the proxy does not listen on a port');
    const proxy = new TcpProxy(server, { ...target, uri: `neo4j://127.0.0.1:${listenAddress.port}` });
    server.on('connection', (client) => proxy.#pipe(client, connect(Number(port), hostname)));
    return proxy;
  }

  /** Number of open connections. */
  get connectionCount(): number {
    return this.#sockets.size / 2;
  }

  /** Holds back all data. */
  pause(): void {
    this.#paused = true;
    for (const socket of this.#sockets) socket.pause();
  }

  /** Passes on the data that was held back, and all further data. */
  resume(): void {
    this.#paused = false;
    for (const socket of this.#sockets) socket.resume();
  }

  /** Closes all connections and stops listening. */
  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #pipe(client: Socket, upstream: Socket): void {
    upstream.on('data', ({ length }) => {
      this.bytesReceived += length;
      this.onBytes();
    });
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (bytes) => {
        if (this.delayMs === 0) to.write(bytes);
        else setTimeout(() => to.write(bytes), this.delayMs);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      if (this.#paused) from.pause();
    }
  }
}
