import { useEffect, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { fetchAllRows, usePagedQuery, type PagedQuery } from '../client/use-paged-query.ts';
import { changeColumns, CHANGE_NAMES, changeKinds, termChanges } from '../core/changes.ts';
import { formatDate, isDay, subtractMonths, today } from '../core/dates.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { readChangeOptions } from '../core/questions.ts';
import { pluralize } from '../core/wording.ts';
import { TERMS } from '../generated/domain.ts';
import {
  ChangesDocument,
  type ChangeFragment,
  type ChangesQuery,
  type ChangesQueryVariables,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { Claim } from '../components/claim.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DisputedLabel, EvidenceLabel, TypeLabel } from '../components/labels.tsx';
import { ViewLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LoadMoreButton } from '../components/load-more-button.tsx';
import { DownloadCsvButton } from '../components/download-csv.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

/** Months before the later date that the buttons offer. */
const MONTH_SPANS = [1, 3, 12];

function ChangeItem({ change, knownOn }: { change: ChangeFragment; knownOn: string }): ReactNode {
  const { relationship, claims, appeared } = change;
  const kinds = changeKinds(change);
  const terms = termChanges(change);
  return (
    <li className="change">
      <p className="eyebrow">
        {kinds.map((kind) =>
          kind === 'disputed' ? (
            <DisputedLabel key={kind}>{CHANGE_NAMES[kind]}</DisputedLabel>
          ) : (
            <span key={kind} className="change-kind" data-kind={kind}>
              {CHANGE_NAMES[kind]}
            </span>
          ),
        )}
        <TypeLabel type={relationship.type} />
        <EvidenceLabel evidence={relationship.evidence} />
      </p>
      <h2>
        <ViewLink route={{ view: 'relationship', id: relationship.id }} params={{ knownOn }}>
          {relationship.title}
        </ViewLink>
      </h2>
      {terms.length > 0 && (
        <dl className="change-terms">
          {terms.map(({ term, before, after }) => (
            <div key={term}>
              <dt>{TERMS[term].name}</dt>
              <dd>
                {!appeared && (
                  <>
                    <del>{before ?? 'not stated'}</del> <span aria-hidden="true">→</span>{' '}
                  </>
                )}
                <ins>{after ?? 'not stated'}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {claims.length > 0 && (
        <Disclosure title={pluralize(claims.length, 'new claim')}>
          {() => claims.map((claim) => <Claim key={claim.id} claim={claim} />)}
        </Disclosure>
      )}
    </li>
  );
}

/** Number of deals that are not in the list because only sources without a date tell the change. */
function UndatedNote({ count }: { count: number }): ReactNode {
  if (count === 0) return null;
  return (
    <p className="hint">
      {pluralize(count, 'deal')} {count === 1 ? 'is' : 'are'} not listed: the only new sources have no date,
      so the day of their news is unknown.
    </p>
  );
}

function ChangeResults({ name }: { name: string }): ReactNode {
  const client = useClient();
  const { address } = useRouter();
  const { from, to, of } = readChangeOptions(address.params, today());
  const filter = readFilter(address.params);
  const input = filterInput(filter);
  const pagedQuery: PagedQuery<ChangesQuery, ChangesQueryVariables, ChangeFragment> = {
    query: ChangesDocument,
    variables: { from, to, filter: of === '' ? input : { ...input, parties: [of] } },
    selectPage: ({ changesBetween: { totalCount, undatedLeftOut, nodes, pageInfo } }) => ({
      totalCount,
      undatedLeftOut,
      rows: nodes,
      pageInfo,
    }),
  };
  const result = usePagedQuery(pagedQuery);
  const between = `between ${formatDate(from)} and ${formatDate(to)}`;
  return (
    <QueryState result={result} subject="the changes" lines={10}>
      {(list) =>
        list === null || list.totalCount === 0 ? (
          <EmptyState title={`No changes${of === '' ? '' : ` in deals of ${name}`} ${between}.`}>
            <p>
              {activeFilterCount(filter) > 0
                ? 'Clear a filter or choose dates further apart.'
                : 'Choose dates further apart.'}
            </p>
            <UndatedNote count={list?.undatedLeftOut ?? 0} />
          </EmptyState>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {pluralize(list.totalCount, 'deal')} changed, newest first
              </p>
              <div className="button-group">
                <DownloadCsvButton
                  baseName={`changes-${from}-${to}`}
                  asOf={to}
                  readTable={async (_client, contextFor) => ({
                    columns: changeColumns(await contextFor([])),
                    rows: await fetchAllRows(client, pagedQuery),
                  })}
                />
                <GraphiqlLink query={pagedQuery.query} variables={pagedQuery.variables} ignoreKnownOn />
              </div>
            </div>
            <UndatedNote count={list.undatedLeftOut} />
            <ol className="changes">
              {list.rows.map((change) => (
                <ChangeItem key={change.relationship.id} change={change} knownOn={to < today() ? to : ''} />
              ))}
            </ol>
            <LoadMoreButton list={list} noun="changes" />
          </>
        )
      }
    </QueryState>
  );
}

function DayField({
  label,
  day,
  onDayChange,
}: {
  label: string;
  day: string;
  onDayChange: (day: string) => void;
}): ReactNode {
  const [text, setText] = useState(day);
  useEffect(() => setText(day), [day]);
  return (
    <label className="field field-narrow">
      <span>{label}</span>
      <input
        type="date"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (isDay(target.value)) onDayChange(target.value);
        }}
      />
    </label>
  );
}

/** Changes between two days of knowledge, each with the claims behind it. */
export function ChangesView(): ReactNode {
  const { address, setParams } = useRouter();
  const { params } = address;
  const { from, to, of } = readChangeOptions(params, today());
  const [name = ''] = useEntityNames(of === '' ? [] : [of]);
  const isNormalized = params['from'] === from && params['to'] === to && !params['knownOn'];
  useEffect(() => {
    // Writes both days into the address, so that a shared link means the same days tomorrow. The
    // day of knowledge becomes the later one.
    if (!isNormalized) setParams({ from, to, knownOn: '' }, 'replace');
  }, [isNormalized, setParams, from, to]);
  useDocumentTitle(`What changed between ${formatDate(from)} and ${formatDate(to)}`);
  return (
    <>
      <h1>What changed{of === '' ? '' : ` in deals of ${name}`}</h1>
      <p className="lead">
        From {formatDate(from)} to {formatDate(to)}: new deals, changed terms, new disputes and more evidence,
        with the claims behind each.
      </p>
      <div className="question">
        <DayField label="Earlier date" day={from} onDayChange={(day) => setParams({ from: day })} />
        <DayField label="Later date" day={to} onDayChange={(day) => setParams({ to: day })} />
        <div className="button-group" role="group" aria-label="Length of the period">
          {MONTH_SPANS.map((months) => (
            <button
              key={months}
              type="button"
              className="quiet"
              onClick={() => setParams({ from: subtractMonths(to, months), to })}
            >
              {months === 12 ? '1 year' : pluralize(months, 'month')}
            </button>
          ))}
        </div>
        <EntityPicker
          key={of}
          label="Company"
          selectedName={name}
          onPick={({ id }) => setParams({ of: id })}
        />
        {of !== '' && (
          <button type="button" className="quiet" onClick={() => setParams({ of: '' })}>
            All companies
          </button>
        )}
      </div>
      <FilterForm showActiveOn />
      {from > to ? (
        <EmptyState title="The earlier date is after the later date.">
          <p>Swap the two dates.</p>
          <button type="button" onClick={() => setParams({ from: to, to: from })}>
            Swap dates
          </button>
        </EmptyState>
      ) : (
        <ChangeResults name={name} />
      )}
    </>
  );
}
