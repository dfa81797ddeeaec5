import type { ReactNode } from 'react';
import type { QueryFailure } from '../client/failure.ts';
import type { RemoteData } from '../client/use-retrying-query.ts';

/** Lines where text will stand, for those who see it; everybody else is told that it is being loaded. */
export function LoadingSkeleton({ subject, lines = 4 }: { subject: string; lines?: number }): ReactNode {
  return (
    <div className="waiting">
      <p role="status" className="unseen">
        Loading {subject} …
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="waiting-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Says that something could not be had, why, and what to do. */
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
        <strong>There is no answer for {subject}.</strong> {failure.message}
      </p>
      <p>
        {failure.transient
          ? 'It is asked again by itself every two seconds; nothing of what you entered is lost.'
          : 'The address may be mistyped, or ask for more than this server allows.'}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** What there is to see where there is nothing: what that means, and what to do next. */
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

/** Shows an answer, or where the question stands: being asked, failed, or answered earlier and not to be had anew. */
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
            <p className="notice notice-old" role="status">
              {result.failure.message} What you see was loaded before and may be out of date.
            </p>
          )}
          {children(result.data)}
        </>
      );
  }
}
