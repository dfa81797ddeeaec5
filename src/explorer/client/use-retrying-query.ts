import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { toQueryFailure, type QueryFailure } from './failure.ts';

/** Where a question stands. */
export type RemoteData<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: QueryFailure; readonly retry: () => void }
  | {
      readonly state: 'loaded';
      readonly data: Data;
      /** Why this may be old: it was answered before, and could not be asked for again. */
      readonly failure: QueryFailure | null;
      readonly retry: () => void;
    };

/** How long a server that is away is left alone. */
const RETRY_DELAY_MS = 2000;

/** Asks a question, and asks again by itself as long as the server is away; what was answered before stays in view meanwhile. */
export function useRetryingQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): RemoteData<Data> {
  const [{ data: queryData, error, fetching }, execute] = useQuery({ query, variables, pause });
  // A server that refuses a whole question answers null: that is no answer to keep.
  const data = queryData ?? undefined;
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
