import type { ReactNode } from 'react';
import type { Pages } from '../client/use-paged-query.ts';

/** Goes on with a list that has more pages; says why where the next one does not come. */
export function MoreButton({
  pages,
  noun,
}: {
  pages: Omit<Pages<unknown>, 'rows'> & { rows: readonly unknown[] };
  noun: string;
}): ReactNode {
  const { hasMore, loading, failure, more, totalCount, rows } = pages;
  return (
    <>
      {failure !== null && (
        <p role="alert" className="problem">
          {failure.sentence}
        </p>
      )}
      {hasMore && (
        <button type="button" className="more" disabled={loading} onClick={more}>
          {loading ? 'Loading …' : `Show more ${noun} (${totalCount - rows.length} left)`}
        </button>
      )}
    </>
  );
}
