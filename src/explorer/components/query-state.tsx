import type { ReactNode } from 'react';
import type { Failure } from '../client/failure.ts';
import type { Answer } from '../client/use-retrying-query.ts';

/** Lines where text will stand, for those who see it; everybody else is told that it is being loaded. */
export function Waiting({ what, lines = 4 }: { what: string; lines?: number }): ReactNode {
  return (
    <div className="waiting">
      <p role="status" className="unseen">
        Loading {what} …
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="waiting-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Says that something could not be had, why, and what to do. */
export function Failed({
  what,
  failure,
  again,
}: {
  what: string;
  failure: Failure;
  again: () => void;
}): ReactNode {
  return (
    <div className="notice notice-failed" role="alert">
      <p>
        <strong>There is no answer for {what}.</strong> {failure.sentence}
      </p>
      <p>
        {failure.passing
          ? 'It is asked again by itself every two seconds; nothing of what you entered is lost.'
          : 'The address may be mistyped, or ask for more than this server allows.'}
      </p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

/** What there is to see where there is nothing: what that means, and what to do next. */
export function Empty({ title, children }: { title: string; children: ReactNode }): ReactNode {
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
export function Asked<Data>({
  answer,
  what,
  lines,
  children,
}: {
  answer: Answer<Data>;
  what: string;
  lines?: number;
  children: (data: Data) => ReactNode;
}): ReactNode {
  switch (answer.state) {
    case 'waiting':
      return <Waiting what={what} {...(lines === undefined ? {} : { lines })} />;
    case 'failed':
      return <Failed what={what} failure={answer.failure} again={answer.again} />;
    case 'answered':
      return (
        <>
          {answer.failure !== null && (
            <p className="notice notice-old" role="status">
              {answer.failure.sentence} What you see was loaded before and may be out of date.
            </p>
          )}
          {children(answer.data)}
        </>
      );
  }
}
