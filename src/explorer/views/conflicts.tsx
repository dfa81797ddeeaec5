import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { fetchAllRows, usePagedQuery, type PagedQuery } from '../client/use-paged-query.ts';
import { positionColumns, positionRows, type DealConflict } from '../core/conflicts.ts';
import { filterInput, readFilter } from '../core/filters.ts';
import { TERM_NAMES } from '../core/terms.ts';
import { pluralize } from '../core/wording.ts';
import { TERMS } from '../generated/domain.ts';
import {
  ConflictsDocument,
  type ConflictsQuery,
  type ConflictsQueryVariables,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { Conflict } from '../components/conflict.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { TypeLabel } from '../components/labels.tsx';
import { ViewLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LoadMoreButton } from '../components/load-more-button.tsx';
import { DownloadCsvButton } from '../components/download-csv.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';

/** Terms that can have conflicts. Statuses never conflict. */
const CONFLICT_TERMS = TERM_NAMES.filter((term) => TERMS[term].kind !== 'status');

/** Conflicts with all positions, their sources, and the rule that decided. */
export function ConflictsView(): ReactNode {
  const { address } = useRouter();
  const chosen = CONFLICT_TERMS.find((term) => term === address.params['term']) ?? null;
  useDocumentTitle('Sources disagree');
  const query = ConflictsDocument;
  const variables = {
    filter: filterInput(readFilter(address.params)),
    terms: chosen === null ? null : [chosen],
  };
  const pagedQuery: PagedQuery<ConflictsQuery, ConflictsQueryVariables, DealConflict> = {
    query,
    variables,
    selectPage: ({ conflicts: { totalCount, nodes, pageInfo } }) => ({ totalCount, rows: nodes, pageInfo }),
  };
  const client = useClient();
  const result = usePagedQuery(pagedQuery);
  return (
    <>
      <h1>Sources disagree</h1>
      <p className="lead">
        Claims that cannot all be true. Each position is listed with its sources. The first one is used on
        this site, by the rule below it.
      </p>
      <nav className="tabs" aria-label="Terms">
        {[null, ...CONFLICT_TERMS].map((term) => (
          <ViewLink
            key={term}
            route={address.route}
            params={{ ...address.params, term: term ?? '' }}
            className="tab"
            current={term === chosen}
          >
            {term === null ? 'All terms' : TERMS[term].name}
          </ViewLink>
        ))}
      </nav>
      <FilterForm />
      <QueryState result={result} subject="the disagreements" lines={10}>
        {(list) =>
          list === null || list.totalCount === 0 ? (
            <EmptyState title="No disagreements.">
              <p>No claims about these deals contradict each other. Clear a filter to see more deals.</p>
            </EmptyState>
          ) : (
            <>
              <div className="table-head">
                <p className="count">{pluralize(list.totalCount, 'disagreement')}</p>
                <div className="button-group">
                  <DownloadCsvButton
                    baseName="disagreements"
                    readTable={async (_client, contextFor) => ({
                      columns: positionColumns(await contextFor([])),
                      rows: positionRows(await fetchAllRows(client, pagedQuery)),
                    })}
                  />
                  <GraphiqlLink query={query} variables={variables} />
                </div>
              </div>
              <ul className="disagreements">
                {list.rows.map((conflict) => (
                  <li key={`${conflict.relationship.id} ${conflict.term} ${conflict.unit}`}>
                    <h2>
                      <ViewLink route={{ view: 'relationship', id: conflict.relationship.id }}>
                        {conflict.relationship.title}
                      </ViewLink>{' '}
                      <TypeLabel type={conflict.relationship.type} />
                    </h2>
                    <Conflict conflict={conflict} />
                  </li>
                ))}
              </ul>
              <LoadMoreButton list={list} noun="disagreements" />
            </>
          )
        }
      </QueryState>
    </>
  );
}
