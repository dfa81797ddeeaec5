import type { ReactNode } from 'react';
import { activeFilterCount, filterInput, readFilter, readOrder } from '../core/filters.ts';
import { RelationshipsDocument } from '../generated/operations.ts';
import { EmptyState } from '../components/query-state.tsx';
import { PagedDealTable } from '../components/deal-table.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { useRouter } from '../components/router.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';

/** All deals, to be filtered, sorted and taken away. */
export function RelationshipsView(): ReactNode {
  const { address } = useRouter();
  const filter = readFilter(address.params);
  useDocumentTitle('Deals');
  return (
    <>
      <h1>Deals</h1>
      <p className="lead">
        Every relationship that a source tells of, from investments to lawsuits. Each figure is what sources
        state; a deal’s page has the claims behind it.
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
          <EmptyState title="No deal is left.">
            <p>
              {activeFilterCount(filter) > 0
                ? 'Every condition has to hold. Clear one of the filters, or widen the dates.'
                : 'Nothing was known yet on the day that you look at. Choose a later one.'}
            </p>
          </EmptyState>
        }
      />
    </>
  );
}
