import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Neo4jAddress } from './server.ts';

/** Something between a store and its server that can delay or hold back what is said, as a bad network does. */
export class Proxy {
  readonly address: Neo4jAddress;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** By how much everything is delayed, in milliseconds. */
  delay = 0;
  /** How many bytes have come from the server. */
  answered = 0;
  /** Told each time that some came. */
  onAnswer: () => void = () => undefined;
  #held = false;

  private constructor(server: Server, address: Neo4jAddress) {
    this.#server = server;
    this.address = address;
  }

  /** A proxy that listens at a port of its own, and leads to a server. */
  static async to(target: Neo4jAddress): Promise<Proxy> {
    const { hostname, port } = new URL(target.uri.replace(/^neo4j:/, 'http:'));
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const own = server.address();
    if (own === null || typeof own === 'string') throw new TypeError('a server listens at a port');
    const proxy = new Proxy(server, { ...target, uri: `neo4j://127.0.0.1:${own.port}` });
    server.on('connection', (near) => proxy.#join(near, connect(Number(port), hostname)));
    return proxy;
  }

  /** How many connections there are. */
  get connections(): number {
    return this.#sockets.size / 2;
  }

  /** Lets nothing through any more, and keeps it. */
  hold(): void {
    this.#held = true;
    for (const socket of this.#sockets) socket.pause();
  }

  /** Lets through what was kept and what comes. */
  release(): void {
    this.#held = false;
    for (const socket of this.#sockets) socket.resume();
  }

  /** Ends all connections and listens no more. */
  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #join(near: Socket, far: Socket): void {
    far.on('data', ({ length }) => {
      this.answered += length;
      this.onAnswer();
    });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (bytes) => {
        if (this.delay === 0) to.write(bytes);
        else setTimeout(() => to.write(bytes), this.delay);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      if (this.#held) from.pause();
    }
  }
}
