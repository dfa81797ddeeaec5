import { Client, fetchExchange, makeOperation, mapExchange, type Exchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { POSSIBLE_TYPES } from '../generated/possible-types.ts';
import { wrapInKnownOn } from './known-on.ts';

/** Asks every question of the graph as it could be known on a day; the cache in front of it does not see the difference. */
function knownOnExchange(day: string): Exchange {
  return mapExchange({
    onOperation: (operation) =>
      operation.kind === 'query'
        ? makeOperation(
            'query',
            {
              ...operation,
              query: wrapInKnownOn(operation.query),
              variables: { ...operation.variables, knownOn: day },
            },
            operation.context,
          )
        : operation,
    onResult: (result) => ({
      ...result,
      data: (result.data as { knownOn?: unknown } | undefined)?.knownOn,
    }),
  });
}

function createClient(url: string, day: string | null): Client {
  return new Client({
    url,
    preferGetMethod: false,
    // What is known is shown at once, and asked for again each time: the graph may have a new revision.
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange({ possibleTypes: POSSIBLE_TYPES }),
      ...(day === null ? [] : [knownOnExchange(day)]),
      fetchExchange,
    ],
  });
}

/** How many days are remembered: moving the time slider back and forth asks no server. */
const MAX_CLIENTS = 40;

/**
 * Gives the client for a day, null for now. Each day has a cache of its own: the same deal has other terms on another day, and a cache
 * that is normalized by id would mix them.
 */
export function createClientPool(url: string): (day: string | null) => Client {
  const clients = new Map<string | null, Client>();
  return (day) => {
    const cached = clients.get(day);
    if (cached !== undefined) return cached;
    const [oldest] = clients.keys();
    if (clients.size >= MAX_CLIENTS && oldest !== undefined) clients.delete(oldest);
    const client = createClient(url, day);
    clients.set(day, client);
    return client;
  };
}
