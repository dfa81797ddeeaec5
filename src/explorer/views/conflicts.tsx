import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { allRows, usePages, type Paged } from '../client/use-paged-query.ts';
import { csvOf } from '../core/csv.ts';
import { POSITION_COLUMNS, positionRows, type DealDisagreement } from '../core/conflicts.ts';

import { filterInput, readFilter } from '../core/filters.ts';
import { TERM_NAMES, counted } from '../core/wording.ts';
import {
  DisagreementsDocument,
  type DisagreementsQuery,
  type DisagreementsQueryVariables,
  type TermName,
} from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { Conflict } from '../components/conflict.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { TypeLabel } from '../components/labels.tsx';
import { PlaceLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { MoreButton } from '../components/load-more-button.tsx';
import { CsvButton } from '../components/export-buttons.tsx';
import { useTitle } from '../components/use-document-title.ts';

/** The terms that sources can disagree on: statuses follow one another. */
const TERMS = (Object.keys(TERM_NAMES) as TermName[]).filter((term) => term !== 'STATUS');

/** Where sources contradict each other: every position, who holds it, and which one stands by which rule. */
export function DisagreementsView(): ReactNode {
  const { address } = useLocation();
  const chosen = TERMS.find((term) => term === address.params['term']) ?? null;
  useTitle('Where sources disagree');
  const query = DisagreementsDocument;
  const variables = {
    filter: filterInput(readFilter(address.params)),
    terms: chosen === null ? null : [chosen],
  };
  const paged: Paged<DisagreementsQuery, DisagreementsQueryVariables, DealDisagreement> = {
    query,
    variables,
    page: ({ conflicts: { totalCount, nodes, pageInfo } }) => ({ totalCount, rows: nodes, pageInfo }),
  };
  const client = useClient();
  const answer = usePages(paged);
  return (
    <>
      <h1>Where sources disagree</h1>
      <p className="lead">
        Claims that cannot all be true. Every position is shown with those who hold it; the first one is what
        deals show, by the rule that is named.
      </p>
      <nav className="tabs" aria-label="Terms">
        {[null, ...TERMS].map((term) => (
          <PlaceLink
            key={term}
            place={address.place}
            params={{ ...address.params, term: term ?? '' }}
            className="tab"
            current={term === chosen}
          >
            {term === null ? 'All terms' : TERM_NAMES[term]}
          </PlaceLink>
        ))}
      </nav>
      <FilterForm />
      <Asked answer={answer} what="disagreements" lines={10}>
        {(pages) =>
          pages === null || pages.totalCount === 0 ? (
            <Empty title="Nobody contradicts anybody here.">
              <p>
                No two claims about these deals exclude each other. Clear a filter to look at more of them.
              </p>
            </Empty>
          ) : (
            <>
              <div className="table-head">
                <p className="count">{counted(pages.totalCount, 'disagreement')}</p>
                <div className="take-away">
                  <CsvButton
                    name="disagreements"
                    make={async () => csvOf(POSITION_COLUMNS, positionRows(await allRows(client, paged)))}
                  />
                  <GraphiqlLink query={query} variables={variables} />
                </div>
              </div>
              <ul className="disagreements">
                {pages.rows.map((conflict) => (
                  <li key={`${conflict.relationship.id} ${conflict.term} ${conflict.unit}`}>
                    <h2>
                      <PlaceLink place={{ view: 'relationship', id: conflict.relationship.id }}>
                        {conflict.relationship.title}
                      </PlaceLink>{' '}
                      <TypeLabel type={conflict.relationship.type} />
                    </h2>
                    <Conflict conflict={conflict} />
                  </li>
                ))}
              </ul>
              <MoreButton pages={pages} noun="disagreements" />
            </>
          )
        }
      </Asked>
    </>
  );
}
