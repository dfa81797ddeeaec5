import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { failureOf, type Failure } from './failure.ts';

/** Where a question stands. */
export type Answer<Data> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void }
  | {
      readonly state: 'answered';
      readonly data: Data;
      /** Why this may be old: it was answered before, and could not be asked for again. */
      readonly failure: Failure | null;
      readonly again: () => void;
    };

/** How long a server that is away is left alone. */
const PAUSE_MS = 2000;

/** Asks a question, and asks again by itself as long as the server is away; what was answered before stays in view meanwhile. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const [{ data: given, error, fetching }, execute] = useQuery({ query, variables, pause });
  // A server that refuses a whole question answers null: that is no answer to keep.
  const data = given ?? undefined;
  const key = JSON.stringify([variables]);
  const before = useRef<{ readonly key: string; readonly data: Data } | null>(null);
  useEffect(() => {
    if (data !== undefined) before.current = { key, data };
  });

  const failure = error === undefined ? null : failureOf(error);
  const passing = failure?.passing === true && !fetching;
  const again = (): void => execute({ requestPolicy: 'network-only' });
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [passing, execute, error]);

  const shown = data ?? (before.current?.key === key ? before.current.data : undefined);
  if (shown !== undefined) return { state: 'answered', data: shown, failure, again };
  if (failure !== null) return { state: 'failed', failure, again };
  return { state: 'waiting' };
}
