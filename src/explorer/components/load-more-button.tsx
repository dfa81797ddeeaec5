import { useEffect, type ReactNode } from 'react';
import type { PagedList } from '../client/use-paged-query.ts';
import { usePrinting } from './printing.ts';

/** Number of rows up to which a list is loaded for print. */
const MAX_PRINTED_ROWS = 1000;

/**
 * A button that loads the next page of a list, with the failure of the last attempt. Printing loads
 * the rest.
 */
export function LoadMoreButton({
  list,
  noun,
}: {
  list: Omit<PagedList<unknown>, 'rows'> & { rows: readonly unknown[] };
  noun: string;
}): ReactNode {
  const { hasMore, loading, failure, loadMore, totalCount, rows } = list;
  const printing = usePrinting();
  const loadsForPrint = printing && hasMore && !loading && failure === null && rows.length < MAX_PRINTED_ROWS;
  useEffect(() => {
    if (loadsForPrint) loadMore();
  }, [loadsForPrint, loadMore]);
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
      {hasMore && rows.length < MAX_PRINTED_ROWS && (
        <p className="print-only">To print all {noun}, choose Share, then Print.</p>
      )}
    </>
  );
}
