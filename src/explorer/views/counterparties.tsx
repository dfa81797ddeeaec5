import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { allRows, usePages, type Paged } from '../client/use-paged-query.ts';
import { COUNTERPARTY_COLUMNS, counterpartyRows, tiesTo, type Counterparty } from '../core/counterparties.ts';
import { csvOf } from '../core/csv.ts';
import { conditions, filterInput, readFilter } from '../core/filters.ts';
import { readIds } from '../core/questions.ts';
import { counted, listed } from '../core/wording.ts';
import {
  CommonCounterpartiesDocument,
  type CommonCounterpartiesQuery,
  type CommonCounterpartiesQueryVariables,
} from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DealLines } from '../components/hop.tsx';
import { KindLabel } from '../components/labels.tsx';
import { PlaceLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { MoreButton } from '../components/load-more-button.tsx';
import { CsvButton } from '../components/export-buttons.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { useNames } from '../components/use-entity-names.ts';

type Chosen = readonly { readonly id: string; readonly name: string }[];

function Common({ counterparty, chosen }: { counterparty: Counterparty; chosen: Chosen }): ReactNode {
  const { node, relationships } = counterparty;
  return (
    <li className="common">
      <h2>
        <PlaceLink place={{ view: 'entity', id: node.id }}>{node.name}</PlaceLink>{' '}
        <KindLabel kind={node.kind} />
      </h2>
      <ul className="common-ties">
        {chosen.map(({ id, name }) => {
          const deals = tiesTo(relationships, id);
          return (
            <li key={id}>
              <h3>
                {counted(deals.length, 'deal')} with {name}
              </h3>
              <DealLines deals={deals} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function Answer({ chosen }: { chosen: Chosen }): ReactNode {
  const client = useClient();
  const { address } = useLocation();
  const filter = readFilter(address.params);
  const ids = chosen.map(({ id }) => id);
  const names = chosen.map(({ name }) => name);
  const paged: Paged<CommonCounterpartiesQuery, CommonCounterpartiesQueryVariables, Counterparty> = {
    query: CommonCounterpartiesDocument,
    variables: { of: ids, filter: filterInput(filter) },
    page: ({ commonCounterparties: { totalCount, edges, pageInfo } }) => ({
      totalCount,
      rows: edges,
      pageInfo,
    }),
  };
  const answer = usePages(paged);
  return (
    <Asked answer={answer} what="this question" lines={8}>
      {(pages) =>
        pages === null || pages.totalCount === 0 ? (
          <Empty title={`Nobody has deals with ${names.length === 2 ? 'both' : 'all of'} ${listed(names)}.`}>
            <p>
              {conditions(filter) > 0
                ? 'Under these filters. Clear one of them, or take one of the companies out.'
                : 'Take one of the companies out, look at a later day, or ask how two of them are connected through others.'}
            </p>
          </Empty>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {counted(pages.totalCount, 'common counterparty', 'common counterparties')}
              </p>
              <div className="take-away">
                <CsvButton
                  name={`common-${ids.join('-')}`}
                  make={async () =>
                    csvOf(COUNTERPARTY_COLUMNS, counterpartyRows(await allRows(client, paged), ids))
                  }
                />
                <PlaceLink
                  place={{ view: 'picture' }}
                  params={{ of: ids.join(',') }}
                  className="button quiet"
                >
                  See them as a picture
                </PlaceLink>
                <GraphiqlLink query={paged.query} variables={paged.variables} />
              </div>
            </div>
            <ul className="commons">
              {pages.rows.map((counterparty) => (
                <Common key={counterparty.node.id} counterparty={counterparty} chosen={chosen} />
              ))}
            </ul>
            <MoreButton pages={pages} noun="counterparties" />
          </>
        )
      }
    </Asked>
  );
}

/** "Whom do A and B both deal with?": who has deals with every one of two or more entities, and which. */
export function CounterpartiesView(): ReactNode {
  const { address, set } = useLocation();
  const of = readIds(address.params['of']);
  const names = useNames(of);
  const chosen = of.map((id, index) => ({ id, name: names[index] ?? id }));
  useTitle(of.length < 2 ? 'Whom several deal with' : `Whom ${listed(names)} all deal with`);
  const change = (ids: readonly string[]): void => set({ of: ids.join(',') });
  return (
    <>
      <h1>
        {of.length < 2
          ? 'Whom do several of them deal with?'
          : `Whom do ${listed(names)} ${of.length === 2 ? 'both' : 'all'} deal with?`}
      </h1>
      <div className="question">
        <EntityPicker
          key={of.join()}
          label={of.length === 0 ? 'The first company' : 'One more'}
          onPick={({ id }) => change([...new Set([...of, id])])}
        />
        {chosen.length > 0 && (
          <ul className="chosen-entities" aria-label="Chosen">
            {chosen.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => change(of.filter((each) => each !== id))}
                >
                  {name}
                  <span className="unseen">: take out</span> <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <FilterForm withDay />
      {of.length < 2 ? (
        <Empty title={of.length === 0 ? 'Choose two companies or more.' : 'Choose one more.'}>
          <p>
            Everybody is shown who has deals with each of them: common investors, suppliers, customers,
            partners, rivals. Filters choose which deals count.
          </p>
        </Empty>
      ) : (
        <Answer chosen={chosen} />
      )}
    </>
  );
}
