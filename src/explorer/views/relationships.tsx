import type { ReactNode } from 'react';
import { activeFilterCount, filterInput, readFilter, readOrder } from '../core/filters.ts';
import { RelationshipsDocument } from '../generated/operations.ts';
import { EmptyState } from '../components/query-state.tsx';
import { PagedDealTable } from '../components/deal-table.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { useRouter } from '../components/router.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';

/** All deals as a table, with filters, sorting and download. */
export function RelationshipsView(): ReactNode {
  const { address } = useRouter();
  const filter = readFilter(address.params);
  useDocumentTitle('Deals');
  return (
    <>
      <h1>Deals</h1>
      <p className="lead">
        Every deal that a source reports, from investments to lawsuits. All figures come from sources; the
        page of a deal lists its claims.
      </p>
      <FilterForm showActiveOn />
      <PagedDealTable
        pagedQuery={{
          query: RelationshipsDocument,
          variables: { filter: filterInput(filter), orderBy: readOrder(address.params) },
          selectPage: ({ relationships: { totalCount, nodes, pageInfo } }) => ({
            totalCount,
            rows: nodes,
            pageInfo,
          }),
        }}
        caption="Deals"
        baseName="deals"
        empty={
          <EmptyState
            title={
              activeFilterCount(filter) > 0
                ? 'No deals match the filters.'
                : 'No deals were public on this date.'
            }
          >
            <p>
              {activeFilterCount(filter) > 0
                ? 'All filters must match. Clear a filter or widen the dates.'
                : 'Choose a later date.'}
            </p>
          </EmptyState>
        }
      />
    </>
  );
}
