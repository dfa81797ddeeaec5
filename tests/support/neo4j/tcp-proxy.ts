import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Neo4jAddress } from './server.ts';

/** Something between a store and its server that can delay or hold back what is said, as a bad network does. */
export class TcpProxy {
  readonly address: Neo4jAddress;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** By how much everything is delayed, in milliseconds. */
  delayMs = 0;
  /** How many bytes have come from the server. */
  bytesReceived = 0;
  /** Told each time that some came. */
  onBytes: () => void = () => undefined;
  #paused = false;

  private constructor(server: Server, address: Neo4jAddress) {
    this.#server = server;
    this.address = address;
  }

  /** A proxy that listens at a port of its own, and leads to a server. */
  static async start(target: Neo4jAddress): Promise<TcpProxy> {
    const { hostname, port } = new URL(target.uri.replace(/^neo4j:/, 'http:'));
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const listenAddress = server.address();
    if (listenAddress === null || typeof listenAddress === 'string')
      throw new TypeError('a server listens at a port');
    const proxy = new TcpProxy(server, { ...target, uri: `neo4j://127.0.0.1:${listenAddress.port}` });
    server.on('connection', (client) => proxy.#pipe(client, connect(Number(port), hostname)));
    return proxy;
  }

  /** How many connections there are. */
  get connectionCount(): number {
    return this.#sockets.size / 2;
  }

  /** Lets nothing through any more, and keeps it. */
  pause(): void {
    this.#paused = true;
    for (const socket of this.#sockets) socket.pause();
  }

  /** Lets through what was kept and what comes. */
  resume(): void {
    this.#paused = false;
    for (const socket of this.#sockets) socket.resume();
  }

  /** Ends all connections and listens no more. */
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
