import type { ReactNode } from 'react';
import type { PagedList } from '../client/use-paged-query.ts';

/** A button that loads the next page of a list, with the failure of the last attempt. */
export function LoadMoreButton({
  list,
  noun,
}: {
  list: Omit<PagedList<unknown>, 'rows'> & { rows: readonly unknown[] };
  noun: string;
}): ReactNode {
  const { hasMore, loading, failure, loadMore, totalCount, rows } = list;
  return (
    <>
      {failure !== null && (
        <p role="alert" className="problem">
          {failure.message}
        </p>
      )}
      {hasMore && (
        <button type="button" className="more" disabled={loading} onClick={loadMore}>
          {loading ? 'Loading…' : `Show more ${noun} (${totalCount - rows.length} left)`}
        </button>
      )}
    </>
  );
}
