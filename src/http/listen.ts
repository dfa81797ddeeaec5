import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { InvalidSetting, PortInUse } from '../errors.ts';

/** An address and a port to answer at. */
export interface ListenEndpoint {
  readonly host: string;
  readonly port: number;
}

/** The address of an endpoint as a browser on the same machine would write it. */
export function endpointUrl({ host, port }: ListenEndpoint): string {
  const anyInterface = host === '0.0.0.0' || host === '::';
  const name = anyInterface ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** What to say about an address that cannot be listened at. */
function toListenError(error: unknown, { host, port }: ListenEndpoint): unknown {
  switch ((error as { code?: unknown } | null)?.code) {
    case 'EADDRINUSE':
      return new PortInUse(
        `port ${port} of ${host} is in use by another program; stop it or set PORT to another`,
      );
    case 'EACCES':
      return new InvalidSetting(
        `PORT is "${port}", which only an administrator may use, and has to be above 1023`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new InvalidSetting(
        `HOST is "${host}" and has to be the name or address of an interface of this machine`,
      );
    default:
      return error;
  }
}

/** An endpoint whose port is a number: where any free one will do, one that is free now. */
export async function resolvePort({ host, port }: ListenEndpoint): Promise<ListenEndpoint> {
  if (port !== 0) return { host, port };
  const probe = createServer();
  try {
    const freePort = await new Promise<number>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, host, () => {
        const address = probe.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
    return { host, port: freePort };
  } catch (error) {
    throw toListenError(error, { host, port });
  } finally {
    probe.close();
  }
}

/**
 * Begins to listen.
 * @throws PortInUse, or InvalidSetting where the address is none of this machine's.
 */
export async function listen(app: FastifyInstance, endpoint: ListenEndpoint): Promise<void> {
  try {
    await app.listen(endpoint);
  } catch (error) {
    throw toListenError(error, endpoint);
  }
}
