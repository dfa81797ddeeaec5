import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { toQueryFailure, type QueryFailure } from './failure.ts';

/** State of a query. */
export type RemoteData<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: QueryFailure; readonly retry: () => void }
  | {
      readonly state: 'loaded';
      readonly data: Data;
      /** Failure of the last refresh, if the data may be stale. */
      readonly failure: QueryFailure | null;
      readonly retry: () => void;
    };

/** Milliseconds between two retries. */
const RETRY_DELAY_MS = 2000;

/**
 * Runs a query, and retries it while the server is unavailable. The last data stays available in
 * the meantime.
 */
export function useRetryingQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): RemoteData<Data> {
  const [{ data: queryData, error, fetching }, execute] = useQuery({ query, variables, pause });
  // A failed field is null, which must not replace earlier data. Cached data that comes with a
  // failure of the network is complete.
  const isComplete = error === undefined || error.graphQLErrors.length === 0;
  const data = isComplete ? (queryData ?? undefined) : undefined;
  const key = JSON.stringify([variables]);
  const previous = useRef<{ readonly key: string; readonly data: Data } | null>(null);
  useEffect(() => {
    if (data !== undefined) previous.current = { key, data };
  });

  const failure = error === undefined ? null : toQueryFailure(error);
  const shouldRetry = failure?.transient === true && !fetching;
  const retry = (): void => execute({ requestPolicy: 'network-only' });
  useEffect(() => {
    if (!shouldRetry) return;
    const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), RETRY_DELAY_MS);
    return () => clearTimeout(timer);
  }, [shouldRetry, execute, error]);

  const latestData = data ?? (previous.current?.key === key ? previous.current.data : undefined);
  if (latestData !== undefined) return { state: 'loaded', data: latestData, failure, retry };
  if (failure !== null) return { state: 'failed', failure, retry };
  return { state: 'loading' };
}
