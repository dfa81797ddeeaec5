import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { InvalidSetting, PortInUse } from '../errors.ts';

/** A host and a port to listen on. */
export interface ListenEndpoint {
  readonly host: string;
  readonly port: number;
}

/** The URL of an endpoint for a browser on the same machine. */
export function endpointUrl({ host, port }: ListenEndpoint): string {
  const anyInterface = host === '0.0.0.0' || host === '::';
  const name = anyInterface ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Converts an error of listening to an error with a message for users. */
function toListenError(error: unknown, { host, port }: ListenEndpoint): unknown {
  switch ((error as { code?: unknown } | null)?.code) {
    case 'EADDRINUSE':
      return new PortInUse(
        `port ${port} on ${host} is in use by another program; stop it or set PORT to another port`,
      );
    case 'EACCES':
      return new InvalidSetting(`PORT must be above 1023 without administrator rights (got "${port}")`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new InvalidSetting(
        `HOST must be the name or address of an interface of this machine (got "${host}")`,
      );
    default:
      return error;
  }
}

/** Replaces port 0 by a port that is free at the moment. */
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
 * Starts listening.
 * @throws PortInUse, or InvalidSetting if the address does not belong to this machine.
 */
export async function listen(app: FastifyInstance, endpoint: ListenEndpoint): Promise<void> {
  try {
    await app.listen(endpoint);
  } catch (error) {
    throw toListenError(error, endpoint);
  }
}
