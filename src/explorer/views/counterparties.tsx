import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { fetchAllRows, usePagedQuery, type PagedQuery } from '../client/use-paged-query.ts';
import {
  counterpartyColumns,
  counterpartyRows,
  dealsWith,
  type SharedCounterparty,
} from '../core/counterparties.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { readIds } from '../core/questions.ts';
import { pluralize, formatList } from '../core/wording.ts';
import {
  CommonCounterpartiesDocument,
  type CommonCounterpartiesQuery,
  type CommonCounterpartiesQueryVariables,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { DealSources } from '../components/deal-sources.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DealList } from '../components/hop.tsx';
import { KindLabel } from '../components/labels.tsx';
import { ViewLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LoadMoreButton } from '../components/load-more-button.tsx';
import { DownloadCsvButton } from '../components/download-csv.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

type ChosenEntities = readonly { readonly id: string; readonly name: string }[];

function CounterpartyItem({
  counterparty,
  chosen,
}: {
  counterparty: SharedCounterparty;
  chosen: ChosenEntities;
}): ReactNode {
  const { node, relationships } = counterparty;
  return (
    <li className="counterparty">
      <h2>
        <ViewLink route={{ view: 'entity', id: node.id }}>{node.name}</ViewLink>{' '}
        <KindLabel kind={node.kind} />
      </h2>
      <ul className="counterparty-deals">
        {chosen.map(({ id, name }) => {
          const deals = dealsWith(relationships, id);
          return (
            <li key={id}>
              <h3>
                {pluralize(deals.length, 'deal')} with {name}
              </h3>
              <DealList deals={deals} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function CounterpartyResults({ chosen }: { chosen: ChosenEntities }): ReactNode {
  const client = useClient();
  const { address } = useRouter();
  const filter = readFilter(address.params);
  const ids = chosen.map(({ id }) => id);
  const names = chosen.map(({ name }) => name);
  const pagedQuery: PagedQuery<
    CommonCounterpartiesQuery,
    CommonCounterpartiesQueryVariables,
    SharedCounterparty
  > = {
    query: CommonCounterpartiesDocument,
    variables: { of: ids, filter: filterInput(filter) },
    selectPage: ({ commonCounterparties: { totalCount, edges, pageInfo } }) => ({
      totalCount,
      rows: edges,
      pageInfo,
    }),
  };
  const result = usePagedQuery(pagedQuery);
  return (
    <QueryState result={result} subject="the shared counterparties" lines={8}>
      {(list) =>
        list === null || list.totalCount === 0 ? (
          <EmptyState
            title={`No company has deals with ${names.length === 2 ? 'both' : 'all of'} ${formatList(names)}.`}
          >
            <p>
              {activeFilterCount(filter) > 0
                ? 'Clear a filter or remove a company.'
                : 'Remove a company, choose a later date, or see the connections between two of them.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {pluralize(list.totalCount, 'shared counterparty', 'shared counterparties')}
              </p>
              <div className="button-group">
                <DownloadCsvButton
                  baseName={`common-${ids.join('-')}`}
                  readTable={async (_client, contextFor) => {
                    const rows = counterpartyRows(await fetchAllRows(client, pagedQuery), ids);
                    return {
                      columns: counterpartyColumns(await contextFor(rows.map(({ deal }) => deal.id))),
                      rows,
                    };
                  }}
                />
                <ViewLink route={{ view: 'picture' }} params={{ of: ids.join(',') }} className="button quiet">
                  Show picture
                </ViewLink>
                <GraphiqlLink query={pagedQuery.query} variables={pagedQuery.variables} />
              </div>
            </div>
            <ul className="counterparties">
              {list.rows.map((counterparty) => (
                <CounterpartyItem key={counterparty.node.id} counterparty={counterparty} chosen={chosen} />
              ))}
            </ul>
            <LoadMoreButton list={list} noun="counterparties" />
            <DealSources
              dealIds={list.rows.flatMap(({ relationships }) => relationships.map(({ id }) => id))}
            />
          </>
        )
      }
    </QueryState>
  );
}

/** Entities that have deals with all of two or more chosen entities, with these deals. */
export function CounterpartiesView(): ReactNode {
  const { address, setParams } = useRouter();
  const of = readIds(address.params['of']);
  const names = useEntityNames(of);
  const chosen = of.map((id, index) => ({ id, name: names[index] ?? id }));
  const title = of.length < 2 ? 'Shared counterparties' : `Shared counterparties of ${formatList(names)}`;
  useDocumentTitle(title);
  const setIds = (ids: readonly string[]): void => setParams({ of: ids.join(',') });
  return (
    <>
      <h1>{title}</h1>
      <div className="question">
        <EntityPicker
          key={of.join()}
          label={of.length === 0 ? 'First company' : 'Another company'}
          onPick={({ id }) => setIds([...new Set([...of, id])])}
        />
        {chosen.length > 0 && (
          <ul className="chosen-entities" aria-label="Selected companies">
            {chosen.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => setIds(of.filter((each) => each !== id))}
                >
                  {name}
                  <span className="visually-hidden">: remove</span> <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <FilterForm showActiveOn />
      {of.length < 2 ? (
        <EmptyState title={of.length === 0 ? 'Choose two or more companies.' : 'Choose another company.'}>
          <p>
            Companies that have deals with each of them appear here: investors, suppliers, customers, partners
            and rivals. Filters determine which deals count.
          </p>
        </EmptyState>
      ) : (
        <CounterpartyResults chosen={chosen} />
      )}
    </>
  );
}
