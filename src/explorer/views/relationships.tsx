import type { ReactNode } from 'react';
import { conditions, filterInput, readFilter, readOrder } from '../core/filters.ts';
import { RelationshipsDocument } from '../generated/operations.ts';
import { Empty } from '../components/query-state.tsx';
import { DealsTable } from '../components/deal-table.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { useLocation } from '../components/router.tsx';
import { useTitle } from '../components/use-document-title.ts';

/** All deals, to be filtered, sorted and taken away. */
export function RelationshipsView(): ReactNode {
  const { address } = useLocation();
  const filter = readFilter(address.params);
  useTitle('Deals');
  return (
    <>
      <h1>Deals</h1>
      <p className="lead">
        Every relationship that a source tells of, from investments to lawsuits. Each figure is what sources
        state; a deal’s page has the claims behind it.
      </p>
      <FilterForm withDay />
      <DealsTable
        paged={{
          query: RelationshipsDocument,
          variables: { filter: filterInput(filter), orderBy: readOrder(address.params) },
          page: ({ relationships: { totalCount, nodes, pageInfo } }) => ({
            totalCount,
            rows: nodes,
            pageInfo,
          }),
        }}
        caption="Deals"
        file="deals"
        empty={
          <Empty title="No deal is left.">
            <p>
              {conditions(filter) > 0
                ? 'Every condition has to hold. Clear one of the filters, or widen the dates.'
                : 'Nothing was known yet on the day that you look at. Choose a later one.'}
            </p>
          </Empty>
        }
      />
    </>
  );
}
