import { Client, fetchExchange, makeOperation, mapExchange, type Exchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { POSSIBLE_TYPES } from '../generated/possible-types.ts';
import { wrapInKnownOn } from './known-on.ts';

/**
 * Wraps every query in `knownOn` for a day, and unwraps its result for the cache in front of it.
 */
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
    // Cached data is shown at once and then refreshed, because the graph may have a new revision.
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange({ possibleTypes: POSSIBLE_TYPES }),
      ...(day === null ? [] : [knownOnExchange(day)]),
      fetchExchange,
    ],
  });
}

/** Maximum number of cached days, so that moving the time slider back sends no requests. */
const MAX_CLIENTS = 40;

/**
 * Creates a function that returns the client of a day, or of today for null. Each day has its own
 * cache: the terms of a deal differ between days, and a cache that is normalized by ID would mix
 * them.
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
