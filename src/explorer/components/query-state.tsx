import type { ReactNode } from 'react';
import type { QueryFailure } from '../client/failure.ts';
import type { RemoteData } from '../client/use-retrying-query.ts';

/** Placeholder lines while data loads, with a message for screen readers. */
export function LoadingSkeleton({ subject, lines = 4 }: { subject: string; lines?: number }): ReactNode {
  return (
    <div className="skeleton">
      <p role="status" className="visually-hidden">
        Loading {subject}…
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** A failed query: the reason, and a button to retry. */
export function QueryError({
  subject,
  failure,
  onRetry,
}: {
  subject: string;
  failure: QueryFailure;
  onRetry: () => void;
}): ReactNode {
  return (
    <div className="notice notice-failed" role="alert">
      <p>
        <strong>Could not load {subject}.</strong> {failure.message}
      </p>
      <p>
        {failure.transient
          ? 'Retrying every 2 seconds. Your input is kept.'
          : 'The address may be mistyped, or the request may exceed a limit of this server.'}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** A message in place of an empty result: its meaning and the next step. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="notice notice-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}

/** Shows the data of a query, or its state: loading, failed, or stale. */
export function QueryState<Data>({
  result,
  subject,
  lines,
  children,
}: {
  result: RemoteData<Data>;
  subject: string;
  lines?: number;
  children: (data: Data) => ReactNode;
}): ReactNode {
  switch (result.state) {
    case 'loading':
      return <LoadingSkeleton subject={subject} {...(lines === undefined ? {} : { lines })} />;
    case 'failed':
      return <QueryError subject={subject} failure={result.failure} onRetry={result.retry} />;
    case 'loaded':
      return (
        <>
          {result.failure !== null && (
            <p className="notice notice-stale" role="status">
              {result.failure.message} This page shows data that was loaded earlier and may be out of date.
            </p>
          )}
          {children(result.data)}
        </>
      );
  }
}
