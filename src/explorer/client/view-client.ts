import { Client, createRequest, fetchExchange, mapExchange, type AnyVariables } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { QueryView } from '../core/address.ts';
import { POSSIBLE_TYPES } from '../generated/possible-types.ts';
import { viewVariables, wrapInKnownOn } from './known-on.ts';
import { withPlainIds } from './plain-ids.ts';

/** The fields that a query selects, which are in `knownOn` if it reads a view. */
function selectedFields(data: unknown, variables: AnyVariables): unknown {
  const isInView = variables !== undefined && ('knownOn' in variables || 'evidence' in variables);
  return isInView ? (data as { readonly knownOn?: unknown } | undefined)?.knownOn : data;
}

/** Creates the client of the explorer. Its cache keeps views apart by the IDs of their nodes. */
export function createClient(url: string): Client {
  return new Client({
    url,
    preferGetMethod: false,
    // Cached data is shown at once and then refreshed, because the graph may have a new revision.
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onResult: (result) => ({
          ...result,
          data: withPlainIds(selectedFields(result.data, result.operation.variables)),
        }),
      }),
      cacheExchange({ possibleTypes: POSSIBLE_TYPES }),
      fetchExchange,
    ],
  });
}

/** A client whose queries read a view, with the cache of the client. */
export function clientOfView(client: Client, view: QueryView): Client {
  const added = viewVariables(view);
  if (Object.keys(added).length === 0) return client;
  const inView: Pick<Client, 'executeQuery' | 'query'> = {
    executeQuery: (request, options) => {
      const variables = { ...request.variables, ...added };
      return client.executeQuery(
        { ...request, ...createRequest(wrapInKnownOn(request.query, added), variables) },
        options,
      );
    },
    query: (query, variables, context) => inView.executeQuery(createRequest(query, variables), context),
  };
  return Object.assign(Object.create(client) as Client, inView);
}
